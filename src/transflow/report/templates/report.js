"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const form = document.querySelector(".filters");
  const field = (name) => form && form.elements.namedItem(name);

  function filterRelease() {
    const check = field("check") ? field("check").value : "";
    const onlyFound = field("found") ? field("found").checked : false;
    const most = Number(field("confidence").value);
    const output = form.querySelector("output");
    output.textContent = `${most}${output.dataset.sign}`;
    for (const finding of all(".finding")) finding.hidden = check !== "" && finding.dataset.check !== check;
    for (const row of all("section.row")) {
      const has = all(".finding", row).some((finding) => !finding.hidden);
      const unsure = most === 100 || (row.dataset.two && Number(row.dataset.confidence) <= most);
      row.hidden = !unsure || ((onlyFound || check !== "") && !has);
    }
  }

  function filterIndex() {
    const wanted = field("search").value.toLowerCase();
    for (const row of all("tbody tr")) {
      const fits = row.textContent.toLowerCase().includes(wanted);
      row.hidden = !fits || (field("blocked").checked && row.dataset.errors === "0");
    }
  }

  function tell() {
    const status = form.querySelector("[data-said]");
    const rows = all(field("search") ? "tbody tr" : "section.row");
    const count = rows.filter((row) => !row.hidden).length;
    status.textContent = status.dataset.said.replace("{count}", count).replace("{all}", rows.length);
  }

  if (form) {
    const filter = field("search") ? filterIndex : filterRelease;
    form.addEventListener("input", () => {
      filter();
      tell();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    filter();
  }

  let here = null;
  function go(selector, step) {
    const stops = all(selector).filter((stop) => stop.offsetParent !== null);
    if (!stops.length) return;
    const at = stops.indexOf(here);
    if (here) here.classList.remove("here");
    here = stops[at < 0 ? (step > 0 ? 0 : stops.length - 1) : (at + step + stops.length) % stops.length];
    here.classList.add("here");
    here.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    if (here.tabIndex === -1) here.focus({ preventScroll: true });
  }
  const letters = field("letters"); // single letters as keys, for whoever wants them
  const off = "transflow.letters-off";
  function kept() {
    try {
      return window.localStorage;
    } catch {
      return null; // a viewer shows the page in a sandbox
    }
  }
  if (letters) {
    letters.checked = !kept()?.getItem(off);
    letters.addEventListener("change", () =>
      letters.checked ? kept()?.removeItem(off) : kept()?.setItem(off, "1"),
    );
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !letters?.checked) return;
    if (event.target.matches("input:not([type=checkbox]), select")) return;
    if (event.key === "n") go(".finding", 1);
    if (event.key === "p") go(".finding", -1);
    if (event.key === "u") go("section.fair, section.unsure", 1);
  });

  function pair(event, isOn) {
    const sentence = event.target.closest("[data-s]");
    if (!sentence) return;
    const row = sentence.closest("section.row");
    for (const run of all(`[data-s="${sentence.dataset.s}"]`, row)) run.classList.toggle("pair", isOn);
  }
  document.addEventListener("pointerover", (event) => pair(event, true));
  document.addEventListener("pointerout", (event) => pair(event, false));
})();
