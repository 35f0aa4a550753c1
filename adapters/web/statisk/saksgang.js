// What makes a page a little handier. Every page works without it.
"use strict";

// «Kopier»: the button is shown only where it can do what it says.
for (const button of document.querySelectorAll("[data-kopier]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  const label = button.textContent;
  button.addEventListener("click", async () => {
    const source = document.querySelector(button.dataset.kopier);
    const plain = new Blob([source.innerText], { type: "text/plain" });
    const rich = new Blob([source.innerHTML], { type: "text/html" });
    await navigator.clipboard.write([
      new ClipboardItem(
        "kopierRik" in button.dataset ? { "text/plain": plain, "text/html": rich } : { "text/plain": plain },
      ),
    ]);
    button.textContent = button.dataset.kopiert || label;
    setTimeout(() => { button.textContent = label; }, 3000);
  });
}

// The buttons that send a form, also those that stand elsewhere on the page.
const buttons = (form) => [...form.elements].filter((one) => one.type === "submit");

// A form that is on its way is not sent twice. The server would have done it but once anyhow.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sendt) { event.preventDefault(); return; }
    form.dataset.sendt = "ja";
    for (const button of buttons(form)) button.setAttribute("aria-busy", "true");
  });
}
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sendt]")) {
    delete form.dataset.sendt;
    for (const button of buttons(form)) button.removeAttribute("aria-busy");
  }
});

// Back leads to a form that was sent and did what it said: pressing once more is the same act, which
// the server does but once. The page it led to tells which it was.
const told = new URLSearchParams(location.search);
for (const name of ["gjort", "av"]) {
  if (told.has(name)) sessionStorage.setItem(`sendt:${told.get(name)}`, "ja");
}
const before = history.state?.kommando ?? {};
const now = {};
for (const field of document.querySelectorAll("form[method=post] > input[name=kommando]")) {
  const form = field.form.getAttribute("action");
  if (sessionStorage.getItem(`sendt:${before[form]}`)) field.value = before[form];
  now[form] = field.value;
}
history.replaceState({ ...history.state, kommando: now }, "");

// Fields that lie in a larger form, beside a button of their own: Enter presses that button.
for (const part of document.querySelectorAll("[data-innskot]")) {
  part.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.target.matches("input")) return;
    event.preventDefault();
    part.querySelector("button[formaction]").click();
  });
}

// What is typed in the other forms of the page goes along too, where a button says that it takes it.
for (const button of document.querySelectorAll("[data-tek-med]")) {
  button.addEventListener("click", () => {
    for (const old of button.form.querySelectorAll("[data-med]")) old.remove();
    for (const form of document.querySelectorAll("main form[method=post]")) {
      if (form === button.form) continue;
      for (const [name, value] of new FormData(form)) {
        if (typeof value !== "string" || form.querySelector(`[type=hidden][name="${name}"]`)) continue;
        const along = Object.assign(document.createElement("input"), { type: "hidden", name, value });
        along.dataset.med = "";
        button.form.append(along);
      }
    }
  });
}

// «Meir» closes again when somebody turns to something else.
for (const more of document.querySelectorAll(".sg-meir")) {
  addEventListener("click", (event) => { if (!more.contains(event.target)) more.open = false; });
  more.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !more.open) return;
    more.open = false;
    more.querySelector("summary").focus();
  });
}
