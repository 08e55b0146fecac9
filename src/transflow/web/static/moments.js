// Moments come in UTC; here they become those of the reader's clock.

const { lang } = document.documentElement;
const form = { dateStyle: "short", timeStyle: "short" };
const written = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, form);

for (const each of document.querySelectorAll("time[datetime]")) {
  each.title = each.textContent;
  each.textContent = written.format(new Date(each.dateTime));
}
