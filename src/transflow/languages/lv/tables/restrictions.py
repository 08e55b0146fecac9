"""Latvian words that restrict: „tikai”, „vienīgi”."""

from __future__ import annotations

import re

from transflow.languages.tables.restrictions import Restrictions
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

_AMOUNT = (
    r"(?:(?:aptuveni|apmēram|ap)\s)?(?:\d|(?:div|trī|trij|četr|piec|seš|septiņ|astoņ|deviņ|desmit|pusotr)\w*)"
)
_SCANTY = r"(?<![āēīū]\svien)(?<!(?:ad|nu|ži|ik|ās|ēs|os)\svien)"  # „Rīgā vien”, alone; „bieži vien”, often

restrictions = Restrictions(
    certain=WordPattern(
        rf"[tv](?<!\w.)(?<!\bne\s.)(?<!\bnevis\s.)(?<!\bnav\s.)(?<!\bjau\s.)(?<!\blai\s.)(?:(?<=t)ikai|(?<=v)ienīgi|(?<=v)ien(?=\s{_AMOUNT}){_SCANTY})\b(?!\s(?:daļ[aēu]|ne|nav|tagad|šogad|pieaug|kā\b))",
        "tikai vienīgi vien",
    ),
    alike=LazyPattern(
        r"\b(?:tikai|vien|vienīg\w+|tik|ekskluzīv\w*|ierobežo\w*|izņem\w+|neviens\scits)\b", re.IGNORECASE
    ),
    excepting=LazyPattern(r"\b(?:izņemot|atskaitot)\b", re.IGNORECASE),
    all_but=LazyPattern(
        r"\b(?:vis(?:i|as|u|us|iem|ām|os|ās)|neviens?|nevienu|katr\w+|jebkur\w+|nekas|neko),?\s(?:\w+,?\s){0,3}?(?:izņemot|atskaitot)\b",
        re.IGNORECASE,
    ),
    closed_on=LazyPattern(r"\bslēgt(?:s|a|i|as)\s$", re.IGNORECASE),
    is_closed=LazyPattern(r"[^.,:;\d]{0,25}\bslēgt(?:s|a|i|as)\b(?!\s\w+dien)", re.IGNORECASE),
    may_restrict=LazyPattern(
        r"\b(?:tik|tikvien|tikko|vien|vienīg\w+|vien(?:s|a|u|am|as|ai|o|i|ā)(?!\svai\b)|ne(?!dēļ|kustam|daudz|pieciešam)\w*|nav|bez(?=\s[^.;]{0,80}\b(?:ne\w|nav|aizlie))|izņem\w+|ekskluzīv\w*|tieš\w+|ierobežo\w*|līdz|kamēr"
        r"|tīri|pats|paši\w*|nupat|maz\w*|pirm\w+|pēdēj\w+|citād\w+|vairs|gan|atsevišķ\w+|īpaši|stingri|obligāti|aizlie\w+|liegt\w*"
        r"|drīzāk|daž\w+|šaur\w*|īs(?!t)\w*|minim\w*|maksim\w*|vēl|daļēj\w*|rezervēt\w*|pietiek\w*|ja)\b",
        re.IGNORECASE,
    ),
)
