// The text of a translation: insertions that can be taken back, drafts kept in this browser.

const target = document.getElementById("target");
const behind = document.getElementById("behind");

// As if it were typed, so that Ctrl+Z takes it back; the focus stays where it was.
function typeIn(start, end, text) {
  const before = document.activeElement;
  target.focus();
  target.setSelectionRange(start, end);
  const done = text ? document.execCommand("insertText", false, text) : document.execCommand("delete");
  if (!done) {
    target.setRangeText(text, start, end, "end");
    target.dispatchEvent(new Event("input", { bubbles: true }));
  }
  if (before === target || before.matches("button")) return;
  target.blur();
  before.focus({ preventScroll: true });
}

export function insertText(text) {
  if (target) typeIn(target.selectionStart, target.selectionEnd, text);
}

export function takeWhole(text) {
  if (target) typeIn(0, target.value.length, text);
}

// A correction knows where it belongs in the text as it was loaded; what was typed since moves the place.
export function correct(button) {
  if (!target) return;
  const { start, end, text } = button.dataset;
  if (start === undefined) return insertText(text);
  const points = [...target.defaultValue];
  const old = points.slice(start, end).join("");
  const first = points.slice(0, start).join("").length;
  const at = target.value.slice(first, first + old.length) === old ? first : target.value.indexOf(old);
  if (at < 0) return insertText(text);
  typeIn(at, at + old.length, text);
  button.disabled = true;
}

let inserted = null;

// Each time the next approved term, in place of the one before.
export function insertApproved() {
  const open = [...document.querySelectorAll("[data-insert][data-open]")];
  const terms = (open.length ? open : [...document.querySelectorAll("[data-insert]")]).map((each) => each.dataset.insert);
  if (!target || !terms.length) return;
  const again = inserted && target.value.slice(inserted.start, inserted.end) === inserted.text;
  const which = again ? (inserted.which + 1) % terms.length : 0;
  const start = again ? inserted.start : target.selectionStart;
  const end = again ? inserted.end : target.selectionEnd;
  typeIn(start, end, terms[which]);
  inserted = { start, end: start + terms[which].length, text: terms[which], which };
}

// The marks behind the text are those of the text as it was loaded.
target?.addEventListener("input", () => {
  if (behind && target.value !== target.defaultValue) behind.textContent = `${target.value}\n`;
});

// What is typed is kept in this browser until a page shows that it was saved.
const draft = (item) => `transflow.draft.${item}`;
const saving = "transflow.saving";
const sending = "transflow.sending";
const form = document.querySelector("[data-item]");

// What could not be saved may belong to an item that is there no more: it is shown where that is said.
const typed = document.getElementById("typed");
if (typed) {
  typed.value =
    localStorage.getItem(draft(sessionStorage.getItem(saving))) ||
    sessionStorage.getItem(sessionStorage.getItem(sending)) ||
    "";
  typed.closest("section").hidden = !typed.value;
}

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
    if (behind) behind.textContent = `${kept}\n`;
    notice.hidden = false;
  }
  target.addEventListener("input", () =>
    target.value === written ? localStorage.removeItem(place) : localStorage.setItem(place, target.value),
  );
  form.addEventListener("submit", (event) => {
    const place = event.submitter?.getAttribute("formaction") || "";
    if (!place || place.startsWith("/accept/")) sessionStorage.setItem(saving, form.dataset.item);
  });
  document.getElementById("draft-drop")?.addEventListener("click", () => {
    localStorage.removeItem(place);
    target.value = written;
    notice.hidden = true;
    target.focus();
  });
}

// Reasons and comments are kept in this tab until a page shows that they were taken.
const remark = (area) => `transflow.remark.${area.form.getAttribute("action")} ${area.name}`;

if (!document.querySelector("[data-unsaved]")) sessionStorage.removeItem(sessionStorage.getItem(sending));
sessionStorage.removeItem(sending);

for (const area of document.querySelectorAll("form[action] textarea[name]:not(#target)")) {
  area.value ||= sessionStorage.getItem(remark(area)) || "";
  area.addEventListener("input", () => sessionStorage.setItem(remark(area), area.value));
  area.form.addEventListener("submit", () => sessionStorage.setItem(sending, remark(area)));
}
