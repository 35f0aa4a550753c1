"""The draft of a saksframlegg as DOCX, filled into a template of our own by docxtpl."""

from functools import cache
from io import BytesIO

from docx import Document
from docx.document import Document as Made
from docx.shared import Cm, Pt
from docxtpl import DocxTemplate

from adapters.export.sakspakke_innhald import Pakke

_LANGUAGE = {"nn": "nn-NO", "nb": "nb-NO"}


def saksframlegg(package: Pakke) -> bytes:
    """The document, which the partner writes on in."""
    template = DocxTemplate(BytesIO(_template()))
    template.render({
        "p": package, "t": package.tekst,
        "vedlegg": [f"{n}. {d.tittel}" for n, d in enumerate(package.vedlegg, start=1)],
    }, autoescape=True)
    document = template.docx
    document.core_properties.title = f"{package.tekst['utkast']}: {package.tittel}"
    document.core_properties.author = "Saksgang"
    document.core_properties.language = _LANGUAGE[package.tekst["kode"]]
    made = BytesIO()
    template.save(made)
    return made.getvalue()


@cache
def _template() -> bytes:
    """Headings and tags alone: what is written is in the package, how it looks is here."""
    made = Document()
    section = made.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    made.styles["Normal"].font.name = "Calibri"
    made.styles["Normal"].font.size = Pt(11)
    made.add_heading("{{ t.utkast }}: {{ p.tittel }}", level=1)
    made.add_paragraph("{{ t.merknad }}")
    table = made.add_table(rows=3, cols=2)
    table.cell(0, 0).text = "{%tr for namn, tekst in p.fakta %}"
    table.cell(1, 0).text, table.cell(1, 1).text = "{{ namn }}", "{{ tekst }}"
    table.cell(2, 0).text = "{%tr endfor %}"
    made.add_heading("{{ t.vedtak }}, {{ p.kode }}", level=2)
    _each(made, "avsnitt in p.ordlyd", "{{ avsnitt }}", "Quote")
    made.add_paragraph("{%p for tittel, avsnitta in p.delar %}")
    made.add_heading("{{ tittel }}", level=2)
    _each(made, "avsnitt in avsnitta", "{{ avsnitt }}")
    made.add_paragraph("{%p endfor %}")
    made.add_heading("{{ t.vedlegg }}", level=2)
    _each(made, "namn in vedlegg", "{{ namn }}")
    made.add_paragraph("{%p if not vedlegg %}")
    made.add_paragraph("{{ t.ingen_vedlegg }}")
    made.add_paragraph("{%p endif %}")
    kept = BytesIO()
    made.save(kept)
    return kept.getvalue()


def _each(made: Made, loop: str, said: str, style: str | None = None) -> None:
    made.add_paragraph(f"{{%p for {loop} %}}")
    made.add_paragraph(said, style=style)
    made.add_paragraph("{%p endfor %}")
