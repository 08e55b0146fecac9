// Keys, dialogs and drafts of the review queue. Every page works without this file too.
"use strict";

const letters = { off: "transflow.letters-off" };
const target = document.getElementById("target");

function insert(text) {
  if (!target) return;
  target.focus();
  target.setRangeText(text, target.selectionStart, target.selectionEnd, "end");
  target.dispatchEvent(new Event("input", { bubbles: true }));
}

// A correction knows where it belongs in the text as it was loaded; what was typed since moves the place.
function correct(button) {
  const { start, end, text } = button.dataset;
  if (start === undefined) return insert(text);
  const points = [...target.defaultValue];
  const old = points.slice(start, end).join("");
  const first = points.slice(0, start).join("").length;
  const at = target.value.slice(first, first + old.length) === old ? first : target.value.indexOf(old);
  if (at < 0) return insert(text);
  target.setSelectionRange(at, at + old.length);
  insert(text);
  button.disabled = true;
}

function open(dialog, from) {
  const fingerprint = dialog.querySelector("[name=fingerprint]");
  if (fingerprint && from) fingerprint.value = from.dataset.fingerprint || "";
  dialog.showModal();
  dialog.querySelector("textarea, button").focus();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.dataset.opens) open(document.getElementById(button.dataset.opens), button);
  if ("closes" in button.dataset) button.closest("dialog").close();
  if ("insert" in button.dataset) insert(button.dataset.insert);
  if ("fix" in button.dataset) correct(button);
  if ("take" in button.dataset) target.value = button.dataset.take;
});

// Keys -------------------------------------------------------------------------------------------

function rows() {
  return [...document.querySelectorAll("[data-row] a, [data-bead]")];
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
  let at = all.indexOf(document.activeElement);
  if (at < 0) at = all.findIndex((each) => each.getAttribute("aria-current"));
  all[Math.min(Math.max(at + step, 0), all.length - 1)].focus();
}

function isTyping(element) {
  return element.closest("textarea, input, select, dialog[open]") !== null;
}

const actions = {
  j: () => move(1),
  k: () => move(-1),
  c: () => document.getElementById("comment")?.focus(),
  "/": () => document.getElementById("search")?.focus(),
  "?": () => open(document.getElementById("keys")),
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && document.getElementById("save-next")) {
    event.preventDefault();
    document.getElementById("save-next").click();
  } else if (event.key === "Escape" && document.activeElement === target) {
    target.blur();
  }
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
  if (event.key === "Enter" && target && event.target.closest("a, button") === null) {
    event.preventDefault();
    target.focus();
    return;
  }
  if (localStorage.getItem(letters.off) && event.key !== "?") return;
  const button = /^[1-9]$/.test(event.key)
    ? document.querySelector(`[data-fix="${event.key}"]`)
    : document.querySelector(`[data-key="${CSS.escape(event.key)}"]:not([disabled])`);
  const action = beadAction(event.key) || (button ? () => button.click() : actions[event.key]);
  if (action) {
    event.preventDefault();
    action();
  }
});

const switchOff = document.getElementById("letters-off");
if (switchOff) {
  switchOff.checked = Boolean(localStorage.getItem(letters.off));
  switchOff.addEventListener("change", () =>
    switchOff.checked ? localStorage.setItem(letters.off, "1") : localStorage.removeItem(letters.off),
  );
}

if (location.hash.startsWith("#bead-")) document.querySelector(location.hash)?.focus();

// Drafts -----------------------------------------------------------------------------------------
// What is typed is kept in this browser until a page shows that it was saved.

const draft = (item) => `transflow.draft.${item}`;
const saving = "transflow.saving";
const form = document.querySelector("[data-item]");

if (!document.querySelector("[data-unsaved]") && sessionStorage.getItem(saving)) {
  localStorage.removeItem(draft(sessionStorage.getItem(saving)));
}
sessionStorage.removeItem(saving);

if (form && target) {
  const place = draft(form.dataset.item);
  const written = target.value;
  const kept = localStorage.getItem(place);
  const notice = document.getElementById("draft-kept");
  if (kept !== null && kept !== written && notice) {
    target.value = kept;
    notice.hidden = false;
  }
  target.addEventListener("input", () =>
    target.value === written ? localStorage.removeItem(place) : localStorage.setItem(place, target.value),
  );
  form.addEventListener("submit", (event) => {
    if (!event.submitter?.hasAttribute("formaction")) sessionStorage.setItem(saving, form.dataset.item);
  });
  document.getElementById("draft-drop")?.addEventListener("click", () => {
    localStorage.removeItem(place);
    target.value = written;
    notice.hidden = true;
    target.focus();
  });
}
