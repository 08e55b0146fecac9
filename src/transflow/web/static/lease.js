// The claim on an item: how long it lasts, renewed while somebody types, and a word when it is lost.

const lease = document.getElementById("lease");
const target = document.getElementById("target");
const OFTEN = 60_000;

const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

function minutes(seconds) {
  const count = Math.max(1, Math.ceil(seconds / 60));
  return count.toLocaleString(document.documentElement.lang, { style: "unit", unit: "minute", unitDisplay: "long" });
}

if (lease) {
  const { me, mine, theirs, over, may, renew } = lease.dataset;
  const taken = document.getElementById("taken");
  let held = { by: lease.dataset.by, until: Date.now() + 1000 * lease.dataset.seconds };
  let wasMine = held.by === me;
  let asked = wasMine ? Date.now() : 0;

  const show = () => {
    const seconds = (held.until - Date.now()) / 1000;
    const isHeld = held.by && seconds > 0;
    if (isHeld && held.by === me) lease.textContent = filled(mine, { time: minutes(seconds) });
    else if (isHeld) lease.textContent = filled(theirs, { name: held.by, time: minutes(seconds) });
    else lease.textContent = wasMine ? over : "";
    lease.classList.toggle("over", wasMine && !(isHeld && held.by === me));
    taken.hidden = !(wasMine && isHeld && held.by !== me);
    if (!taken.hidden) taken.textContent = filled(taken.dataset.said, { name: held.by });
  };

  const ask = async () => {
    asked = Date.now();
    const answer = await fetch(renew, { method: "POST", body: new URLSearchParams() }).catch(() => null);
    if (!answer?.ok) return;
    const { by, seconds } = await answer.json();
    held = { by, until: Date.now() + 1000 * seconds };
    wasMine ||= by === me;
    show();
  };

  if (may) target?.addEventListener("input", () => Date.now() - asked > OFTEN && ask());
  document.addEventListener("transflow:took", (event) => {
    held = { by: event.detail.by, until: Date.now() + 900_000 };
    show();
  });
  setInterval(show, 10_000);
  show();
}
