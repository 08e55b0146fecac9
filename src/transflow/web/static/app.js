// The review queue in the browser: keys, texts, claims, live news. Without this too
// pages are read and everything is decided; what asks for a reason then has a page of its own for it.
import "./keys.js";
import "./editor.js";
import "./lease.js";
import "./live.js";
import "./moments.js";
