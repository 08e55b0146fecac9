// The review queue in the browser: keys, texts, claims, live news. Every page works without this too.
import "./keys.js";
import "./editor.js";
import "./lease.js";
import "./live.js";
import "./moments.js";
