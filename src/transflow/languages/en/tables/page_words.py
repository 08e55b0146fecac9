"""English words of templates and buttons."""

from __future__ import annotations

from transflow.languages.tables.page_words import PageWords

page_words = PageWords(
    labels="""
        information prepared by; prepared by; additional information; further information; share; text version
        photo; photos; photo by; picture; press release; read more; more information; published; updated
        contact information; contacts; related news; home page; news; phone; mobile phone; e-mail; email
        address; print; download; annex; annexes; source; for the media; yours sincerely; fax
    """,
    site_lines="published|updated|last updated|share|print|read more|press information|press release|news|text version"
    "|photo|image|e-mail|phone|tel|share on|comments|back to top|date",
    credits="photo|image",
    placeholders="todo|tbd|tba|fixme|placeholder|untranslated|not translated(?: yet)?|n/t"
    "|(?:insert |add )?translation(?: here| pending| needed| missing| to follow)?|to be translated"
    "|translate(?: this| me)?|in english|text here",
    editor_notes="(?:to )?(?:be )?(?:check(?:ed)?|confirm(?:ed)?|verif(?:y|ied))|insert"
    "|note to (?:editor|self|translator)",
    machine_notices=r"\btranslated\s+(?:automatically"
    r"|(?:by|using|with)\s+(?:an?\s+|the\s+)?(?:machine|automat|google|deepl|hugo|ai\b|artificial))"
    r"|\b(?:machine|automatically|auto)[- ]translated\b"
    r"|\b(?:machine|automatic)\s+translation\s*(?:$|[\])).:–-]|of this)",
    machine_answers=r"(?:(?:sure|certainly|of course)[!,.]\s)?(?:here(?:\sis|['’]s)|below\sis)\s(?:the|your|an?)"
    r"\s(?:(?:english|latvian|requested)\s)?translat(?:ion|ed\b)|(?:english\s)?(?:translation|translated\stext):\s|as\san\sai\s(?:language\s)?model\b"
    r"|i(?:['’]m|\sam)\ssorry,\s(?:but\s)?i\scan(?:not|['’]t)\s(?:translate|help)",
    machine_signs=("translat",),
    links="here, click here, this link, link, this page, read here, see here, click",
    publisher_keys=frozenset({"publisher", "author", "issuer", "institution"}),
)
