// What colleagues do is seen at once: lists are fetched anew, an open item says who changed it.

const me = document.body.dataset.me;
const list = document.querySelector("[data-live]");
const around = document.getElementById("around");
const form = document.querySelector("#save[data-item]");
const news = document.getElementById("news");
const CHANGING = ["edit", "accept", "reject", "undo", "pair", "dismiss"];
const sign = document.getElementById("connection");
const PATIENCE = 6_000;
let losing = 0;
let stream = null;
let waiting = 0;

// Many events at once are one look; the overview, which asks the gate, is not looked at often.
function soon(what) {
  waiting ||= setTimeout(() => {
    waiting = 0;
    what();
  }, list?.dataset.live ? 30_000 : 300);
}

async function fetched(place) {
  const answer = await fetch(place).catch(() => null);
  return answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
}

// What stands in a newer state of a piece for something of the old one: the same link, or the same thing in its row.
function twin(each, old, fresh) {
  const alike = (root) => [...root.querySelectorAll(each.localName)];
  const leadsTo = (row) => row.querySelector("a")?.getAttribute("href");
  const href = each.getAttribute("href");
  if (href) return alike(fresh).find((other) => other.getAttribute("href") === href);
  const row = each.closest("[data-row]");
  const there = row ? [...fresh.querySelectorAll("[data-row]")].find((other) => leadsTo(other) === leadsTo(row)) : fresh;
  return there && alike(there)[alike(row || old).indexOf(each)];
}

// The focus goes over to what stands for what had it; where that is gone, to the row in its place.
function heir(each, old, fresh) {
  const rows = (root) => [...root.querySelectorAll("[data-row] a:first-of-type")];
  const at = [...old.querySelectorAll("[data-row]")].indexOf(each.closest("[data-row]"));
  return twin(each, old, fresh) || rows(fresh)[at] || rows(fresh).at(-1) || document.getElementById("main");
}

// The new piece in place of the old; selections, what is open and the focus stay.
function replace(old, fresh) {
  if (!old || !fresh) return;
  const active = document.activeElement;
  const focused = active !== old && old.contains(active) ? heir(active, old, fresh) : null;
  for (const each of old.querySelectorAll("details[open]")) twin(each, old, fresh)?.setAttribute("open", "");
  const ticked = [...old.querySelectorAll(":checked")].map((each) => each.value);
  for (const box of fresh.querySelectorAll("[type=checkbox]")) box.checked = ticked.includes(box.value);
  for (const button of fresh.querySelectorAll(".chosen button")) button.disabled = !fresh.querySelector(":checked");
  old.replaceChildren(...fresh.childNodes);
  focused?.focus();
  globalThis.htmx?.process(old);
}

async function refresh() {
  const item = form?.dataset.item.split("/").map(encodeURIComponent).join("/");
  const place = list ? list.dataset.live || location.href : `/around/${item}${location.search}`;
  const page = await fetched(place);
  if (list) replace(document.getElementById(list.id), page?.getElementById(list.id));
  else replace(around, page?.getElementById("around"));
}

// A piece that comes when the page is there already takes the focus over.
let left = null;
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  left = detail.target.contains(document.activeElement) ? { focused: document.activeElement, old: detail.target } : null;
});
document.addEventListener("htmx:afterSwap", () => {
  const fresh = left && document.getElementById(left.old.id);
  if (fresh && document.activeElement === document.body) heir(left.focused, left.old, fresh).focus();
  left = null;
});

// Why a piece of a page does not come stands above its place.
document.addEventListener("htmx:responseError", ({ detail }) => {
  const said = new DOMParser().parseFromString(detail.xhr.responseText, "text/html").querySelector(".notice");
  if (said) detail.target.before(said);
});

function tell({ verb, by }) {
  const said = verb === "claim" ? "took" : verb === "comment" ? "spoke" : CHANGING.includes(verb) ? "changed" : "";
  if (!said || !news) return;
  news.querySelector("span").textContent = news.dataset[said].replace("{name}", by);
  news.hidden = false;
  if (verb === "claim") document.dispatchEvent(new CustomEvent("transflow:took", { detail: { by } }));
}

function hear(event) {
  const happened = JSON.parse(event.data);
  const item = form?.dataset.item;
  if (item === happened.item && happened.by !== me) tell(happened);
  if (list || (item && happened.item.startsWith(item.slice(0, item.lastIndexOf("/") + 1)))) soon(refresh);
}

// Whether the page hears of others is seen; that it doesn't, and does again, is spoken too. A stream that ends
// in good order is opened anew within PATIENCE.
function show(how) {
  if (how === "lost") sign.setAttribute("role", "status");
  sign.textContent = sign.dataset[how];
  sign.className = how;
}

function connected() {
  clearTimeout(losing);
  losing = 0;
  show("open");
}

function disconnected() {
  losing ||= setTimeout(show, PATIENCE, "lost");
}

// A page that nobody looks at listens to nothing: browsers open few connections to one place.
function listen() {
  if (document.hidden) {
    stream?.close();
    stream = null;
  } else if (!stream && (list || form)) {
    stream = new EventSource("/events");
    stream.addEventListener("item", hear);
    stream.addEventListener("open", connected);
    stream.addEventListener("error", disconnected);
  }
}

document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", () => stream?.close());
listen();
