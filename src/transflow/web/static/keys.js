// Keys, dialogs, and where the focus stands.
import { insertApproved, insertText, correct, takeWhole } from "./editor.js";

const off = "transflow.letters-off";
const typing = "transflow.typing";
const target = document.getElementById("target");

function open(dialog, from) {
  const fingerprint = dialog.querySelector("[name=fingerprint]");
  if (fingerprint && from) fingerprint.value = from.value;
  const shows = dialog.querySelector("[data-shows]");
  if (shows && from) shows.textContent = from.dataset.about || "";
  dialog.showModal();
  dialog.querySelector("textarea, button").focus();
  dialog.scrollTop = 0; // a long one on a small screen begins at its beginning
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  const { dataset } = button;
  if (dataset.opens) {
    event.preventDefault(); // without this script the button asks a page for the same
    open(document.getElementById(dataset.opens), button);
  }
  if ("closes" in dataset) button.closest("dialog").close();
  if ("insert" in dataset) insertText(dataset.insert);
  if ("whole" in dataset) takeWhole(dataset.whole);
  else if ("fix" in dataset) correct(button);
  if ("take" in dataset) target.value = dataset.take;
});

function rows() {
  return [...document.querySelectorAll("[data-row] a, [data-bead]")].filter((each) => each.checkVisibility());
}

// On the editor's page the keys speak of the pair that has the focus.
function beadAction(key) {
  const bead = document.activeElement.closest("[data-bead]");
  const button = bead?.querySelector(`[data-bead-key="${CSS.escape(key)}"]`);
  if (button) return () => button.click();
  if (key !== "n" || !document.querySelector("[data-bead]")) return null;
  const uncertain = [...document.querySelectorAll("[data-uncertain]")];
  const after = (each) => !bead || bead.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING;
  return () => (uncertain.find(after) || uncertain[0])?.focus();
}

function move(step) {
  const all = rows();
  if (!all.length) return;
  const row = document.activeElement.closest("[data-row], [data-bead]");
  let at = all.findIndex((each) => each === document.activeElement || (row && row.contains(each)));
  if (at < 0) at = all.findIndex((each) => each.getAttribute("aria-current"));
  all[Math.min(Math.max(at + step, 0), all.length - 1)].focus();
}

function select() {
  const box = document.activeElement.closest("[data-row]")?.querySelector("[type=checkbox]");
  box?.click();
}

function isTyping(element) {
  return element.closest("textarea, input:not([type=checkbox]), select, dialog[open]") !== null;
}

const actions = {
  j: () => move(1),
  k: () => move(-1),
  x: select,
  g: insertApproved,
  c: () => document.getElementById("comment")?.focus(),
  "/": () => document.getElementById("search")?.focus(),
  "?": () => open(document.getElementById("keys")),
};

function actionFor(key) {
  const digit = /^[1-9]$/.test(key);
  const name = digit ? `[data-fix="${key}"]` : `[data-key="${CSS.escape(key)}"]:not([disabled])`;
  const near = document.activeElement.closest(".finding")?.querySelector(name);
  const button = near || document.querySelector(name);
  return beadAction(key) || (button ? () => button.click() : actions[key]);
}

document.addEventListener("keydown", (event) => {
  const next = document.getElementById("save-next");
  const form = event.target.closest("form");
  const elsewhere = event.target.closest("dialog") || (isTyping(event.target) && !form?.contains(next));
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && next && !elsewhere) {
    event.preventDefault();
    next.click();
  } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    form?.requestSubmit(); // a comment or a reason goes its own way
  } else if (event.key === "Escape" && isTyping(event.target) && !event.target.closest("dialog")) {
    event.target.blur();
  }
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
  if (event.key === "Enter" && target && !event.target.closest("a, button, summary")) {
    event.preventDefault();
    target.focus();
    return;
  }
  if (localStorage.getItem(off) && event.key !== "?") return;
  const action = actionFor(event.key);
  if (action) {
    event.preventDefault();
    action();
  }
});

const switchOff = document.getElementById("letters-off");
if (switchOff) {
  switchOff.checked = Boolean(localStorage.getItem(off));
  switchOff.addEventListener("change", () =>
    switchOff.checked ? localStorage.setItem(off, "1") : localStorage.removeItem(off),
  );
}

// Whoever takes a correction back stays at the pair where they are.
const uncorrect = document.getElementById("uncorrect");
uncorrect?.addEventListener("submit", () => {
  const bead = document.activeElement.closest("[data-bead]");
  uncorrect.action = uncorrect.action.split("#")[0] + (bead ? `#${bead.id}` : location.hash);
});

function offerSelected(form) {
  const none = !form.querySelector(":checked");
  for (const button of form.querySelectorAll(".chosen button")) button.disabled = none;
}

const selected = document.getElementById("selected");
if (selected) offerSelected(selected);
document.addEventListener("change", (event) => {
  const form = event.target.closest("#selected");
  if (form) offerSelected(form);
});

// Whoever saved from within the text goes on in the next text; a page that says something says it first.
document.getElementById("save")?.addEventListener("submit", () => {
  if (document.activeElement === target) sessionStorage.setItem(typing, "1");
});
const goesOn = sessionStorage.getItem(typing);
sessionStorage.removeItem(typing);
if (location.hash.startsWith("#bead-")) document.querySelector(location.hash)?.focus();
else if (goesOn && target) target.focus();
else document.getElementById("said")?.focus({ preventScroll: true });

const kept = new URL(location.href);
if (kept.searchParams.has("done")) {
  kept.searchParams.delete("done");
  kept.searchParams.delete("about");
  kept.searchParams.delete("left");
  history.replaceState(null, "", kept);
}

const list = document.querySelector(".list");
const here = list?.querySelector("[aria-current]");
if (here) list.scrollTop += here.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 2;
