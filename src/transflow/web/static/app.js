// The review queue in the browser: keys, texts, claims, live news. Pages are read and texts saved without this too; to reject
// or dismiss needs it, for both ask for a reason in a dialog.
import "./keys.js";
import "./editor.js";
import "./lease.js";
import "./live.js";
import "./moments.js";
