"""The draft of a saksframlegg as DOCX, filled into a template of our own by docxtpl."""

from functools import cache
from io import BytesIO

from docx import Document
from docx.document import Document as Made
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docxtpl import DocxTemplate

from adapters.export.sakspakke_innhald import Pakke

_LANGUAGE = {"nn": "nn-NO", "nb": "nb-NO"}
_INK, _GREY = RGBColor(0x00, 0x44, 0x6D), RGBColor(0x4B, 0x55, 0x63)


def saksframlegg(package: Pakke) -> bytes:
    """The document, which the partner writes on in. It holds the wording, word for word, as what
    the organ is advised to decide; nothing in it is said to the contact."""
    spoken = _LANGUAGE[package.tekst["kode"]]
    template = DocxTemplate(BytesIO(_template(spoken)))
    template.render({
        "p": package, "t": package.tekst, "r": package.tilraading,
        "fakta": (*package.fakta[:1], *package.fyll_inn, *package.fakta[1:]),
        "vedlegg": [f"{n}. {d.tittel}" for n, d in enumerate(package.vedlegg, start=1)],
    }, autoescape=True)
    document = template.docx
    document.core_properties.title = f"{package.utkast}: {package.tittel}"
    document.core_properties.author = "Saksgang"
    document.core_properties.language = spoken
    made = BytesIO()
    template.save(made)
    return made.getvalue()


@cache
def _template(spoken: str) -> bytes:
    """Headings and tags alone: what is written is in the package, how it looks is here."""
    made = Document()
    _dress(made, spoken)
    made.add_paragraph("{{ p.utkast }}", style="Subtitle")
    made.add_heading("{{ p.tittel }}", level=1)
    _facts(made)
    made.add_heading("{{ r.tittel }}", level=2)
    made.add_paragraph("{{ r.innleiing }}").paragraph_format.keep_with_next = True
    _each(made, "avsnitt in r.ordlyd", "{{ avsnitt }}", "Quote")
    made.add_paragraph("{{ r.same }}", style="Caption")
    for sections in ("p.skriv_fyrst", "p.delar", "p.skriv_sjoelv"):
        made.add_paragraph(f"{{%p for tittel, avsnitta in {sections} %}}")
        made.add_heading("{{ tittel }}", level=2)
        _each(made, "avsnitt in avsnitta", "{{ avsnitt }}")
        made.add_paragraph("{%p endfor %}")
    _when(made, "p.endra", "{{ p.endra }}")
    made.add_heading("{{ t.vedlegg }}", level=2)
    _each(made, "namn in vedlegg", "{{ namn }}")
    _when(made, "not vedlegg", "{{ t.ingen_vedlegg }}")
    kept = BytesIO()
    made.save(kept)
    return kept.getvalue()


def _dress(made: Made, spoken: str) -> None:
    """Paper, type and language; the rest is as Word has it, so that a kommune's own dress fits."""
    section = made.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.5)
    for name, size, colour in (
        ("Normal", 11, None), ("Subtitle", 11, _GREY), ("Heading 1", 20, _INK),
        ("Heading 2", 13, _INK), ("Quote", 11, None), ("Caption", 9, _GREY),
    ):
        style = made.styles[name]
        style.font.name, style.font.size = "Calibri", Pt(size)
        style.font.bold, style.font.italic = name.startswith("Heading"), False
        fonts = style.element.rPr.rFonts
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        if colour is not None:
            style.font.color.rgb = colour
        for link in style.element.findall(qn("w:link")):  # the linked style has the old dress
            style.element.remove(link)
    for name, before, after in (
        ("Normal", 0, 6), ("Subtitle", 0, 0), ("Heading 1", 0, 8), ("Heading 2", 16, 4),
    ):
        made.styles[name].paragraph_format.space_before = Pt(before)
        made.styles[name].paragraph_format.space_after = Pt(after)
    made.styles["Quote"].paragraph_format.left_indent = Cm(0.8)
    for lang in made.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), spoken)


def _facts(made: Made) -> None:
    table = made.add_table(rows=3, cols=2)
    table.autofit = False
    table.cell(0, 0).text = "{%tr for namn, tekst in fakta %}"
    table.cell(1, 0).text, table.cell(1, 1).text = "{{ namn }}", "{{ tekst }}"
    table.cell(2, 0).text = "{%tr endfor %}"
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = Cm(5), Cm(11)
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
    table.cell(1, 0).paragraphs[0].runs[0].font.bold = True


def _each(made: Made, loop: str, said: str, style: str | None = None) -> None:
    made.add_paragraph(f"{{%p for {loop} %}}")
    made.add_paragraph(said, style=style)
    made.add_paragraph("{%p endfor %}")


def _when(made: Made, what: str, said: str) -> None:
    made.add_paragraph(f"{{%p if {what} %}}")
    made.add_paragraph(said)
    made.add_paragraph("{%p endif %}")
