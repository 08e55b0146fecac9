"""Latvian words that turn a denial into its contrary."""

from __future__ import annotations

import re

from transflow.languages.tables.otherwise import Otherwise, contrast
from transflow.text.patterns import LazyPattern

_PERIODS = r"(?:(?:stund|dien|nedēļ|mēneš|gad|gadsimt)(?:as|us|iem|ām)|gadu\s(?:desmit|simt)(?:us|iem))"
_REACHED = r"\bne(?:nonā|sasnie|nokļ|iekļ|šķērso|tik[ap]|ieceļo)\w*"
_UNWELCOME = LazyPattern(  # what it is good not to do or to have; „bez traucējumiem” may be said as "smoothly"
    r"(?:ne)?(?:aizmirs\w+|zau[dž]\w+|zud[uia]\w*|zust\w*|palai(?:d|st|ž)\w*|garām|malā|novārtā|atstumt\w*|pārtrau\w+|apstā(?:ties|j\w+)|pārst(?:āt|āj)\w*"
    r"|noslēpum\w+|slēp(?:t|s|a|j)\w*|šaub\w+|vilcin\w+|kavē\w*|kļūd\w+|kļūm\w+|starpgadījum\w+|sarežģījum\w+|traucē\w+|aizķer\w+|aizķērie\w+|šķēr\w+"
    r"|problēm\w+|grūt\w+|kait\w+|bojā\w*|pasliktin\w+|izslēg\w+|izslēdz\w*|noraid\w+|atteik\w+|atteic\w+|nolie[gd]\w+|liegt\w*|iebil\w+|pretoj\w+|pretot\w+"
    r"|pamest\w*|pamet\w*|ignorē\w+|novērtēt|zemu|trūk\w*|trūc\w*|pietrūk\w*|padod\w+|padev\w+|padot\w+|atkāp\w+|baid\w+|bail\w*|baž\w+|uztrau[kc]\w+"
    r"|drūzm\w+|burzm\w+|sastrēgum\w+|rind(?:as|ās|u)|nekārtīb\w+|sajuk\w+|pārpra[st]\w+"
    r"|izbeig\w+|beidz\w+|beigt\w*|beigu\w+|izgāj\w+|izpārdot\w*|tukš\w+|vienaldz\w+|vienalga|izņēm\w+|ierobež\w+|ierobežo\w+)"
    r"|ne(?:paras|interesan|izprotam|saprotam|iespējam|ērt|patīkam|zinām|skaidr)\w+"
)

otherwise = Otherwise(
    contrasts={
        "first": contrast(
            denied=r"\b(?:vēl|līdz\sšim|agrāk|iepriekš|pirms\stam|nekad)\b[^.;]*\b(?:ne|nav)\w*"
            r"|\b(?:ne|nav)\w*[^.;]*\b(?:vēl|līdz\sšim|agrāk|iepriekš|pirms\stam|nekad)\b",
            outright=r"\bpirmo\s?reiz\w*|\bpirm(?:ais|ā|ie|ās)\b|\bpirmizrād\w*|\bdebit\w+|\bdebij\w+|\bpirmatklāj\w+",
        ),
        "utmost": contrast(
            denied=r"\btik\s\w+\b[^.;:,]{0,40}?\bn(?:av|eb\w+)\b|\bn(?:av|eb\w+)\snekā\s\w{2,}āk\w*|\bnevien\w*\scit\w*\b[^.;:,]{0,60}?\btik\b|\b(?:nek(?:as|am|o|ur|ad)|nevien\w*)\b[^.;:,]{0,60}?\w{2,}āk(?:s|a|u|i|as|am|ai|os|ās|iem|ām|ā|)\b",
            outright=r"\b(?:vis\w{2,}āk\w*|\w{3,}āk(?:ais|ā|ie|ās|o|os|ajā|ajam|ajai|ajiem|ajām|ajos|ajās)(?!\sdaļ)|pāri\svisam|rekord\w*|nepieredzēt\w*)\b",
        ),
        "unseen": contrast(
            denied=r"\bn(?:av|eb\w+)\b[^.;,]*\bkopš\b|\bkopš\b[^.;,]*\bn(?:av|eb\w+)\b",
            outright=r"\b\w{3,}āk(?:ais|ā|ie|ās|o|os)\b[^.;,]{0,60}\bkopš\b",
        ),
        "beyond": contrast(
            denied=r"\bn(?:av|eb\w+|e|evis|enozīmē\w*)\s(?:tikai|vien|viss|vienīgais|vienīgā|pa(?:ts|ti)\s(?:galven|svarīg)\w+)\b"
            r"|\bbez\b[^.;,]{0,60}?\barī\b",
            outright=r"\b(?:vairāk\s(?:nekā|par)|kas\svairāk|papildus|līdztekus)\b",
        ),
        "exempt": contrast(
            denied=r"\bne(?:maksā|apliek|apliks|iekasē)\w*|\bn(?:av|eb\w+)\sjāmaksā",
            outright=r"\b(?:atbrīvo|bezmaksas|par\sbrīvu)\w*|\bbez\s\w*maksas",
        ),
        "long ago": contrast(
            denied=rf"\bn(?:av|e\w+)\b[^.;]*\b(?:{_PERIODS}|kopš|sen)\b|\b(?:{_PERIODS}|kopš|sen)\b[^.;]*\bn(?:av|e\w+)\b",
            outright=rf"\bpēdēj(?:o\s?reiz\w*|ais|ā)\b(?:[^.;]|(?<=\d)\.)*\b(?:pirms\s[^.;]*{_PERIODS}|[12]\d{{3}}\.\sgad(?:[āa]|os)"
            rf"|\w+desmit(?:aj)?os\sgados|gadsimt[āa]|pirms\s(?:\w+\s)?kara)",
        ),
        "amiss": contrast(
            denied=r"\bnekas\b[^.;,]{0,40}?\bne(?:izdev|padev|sanā|veic|gāj|iet)\w*|\bne(?:izdev|padev|veic)(?:ās|as|ies)\b",
            outright=r"\bviss\s(?:\w+\s){0,2}?(?:krita|krīt|jūk|juka|sajuka)\b"
            r"|\bviss\s(?:\w+\s){0,2}?(?:gāja|iet|sagāja)\b(?![^.;,]{0,30}\b(?:lab|glud|kā|pēc|uz\spriekšu|rait|veiksm|sekm))",
        ),
        "no more": contrast(
            denied=r"\b(?:nekad|vairs)\b[^.;]{0,60}?\bne\w+|\bn(?:av|e\w+)\b[^.;]{0,60}?\b(?:nekad|vairs)\b",
            outright=r"\bpēdēj(?:ā|o|ās|os)\s?(?:reiz|uzstāšan|izrād|koncert|tikšan)\w*",
        ),
        "next": contrast(
            denied=rf"\bn(?:av|e\w+)\b[^.;]{{0,60}}\b{_PERIODS}",
            outright=r"\b(?:nākam\w+|atkal)\b",
        ),
        "even so": contrast(
            denied=r"\b(?:arī|pat)\sbez\b",
            outright=r"\b(?:arī|pat)\s(?:tad,\s)?(?:ja|kad)\b",
        ),
        "again": contrast(
            denied=r"\bn(?:av|eb\w+|e)\s(?:\w+\s){0,2}pirm(?:ais|ā|ie|ās|o|oreiz)\b",
            outright=r"\b(?:atkal|kārtēj\w+|atkārtot\w+|vēlreiz|vēl\svien\w+|ne\sreizi)\b",
        ),
        "as much": contrast(
            denied=r"\bn(?:av|eb\w+|e)\s(?:\w+\s){0,2}\w{2,}āk\w*\s(?:\w+\s){0,2}?(?:kā|nekā|par)\b",
            outright=r"\b(?:tikpat|tāpat|vienād\w+|līdzvērtīg\w+|tā(?:ds|da|di|das)\spa\w+)\b",
        ),
        "less so": contrast(
            denied=r"\bn(?:av|e\w+)\s[^.;,]{0,60}?\btik\s\w+(?:\s\w+)?,?\s(?:kā|cik)\b",
            outright=r"\b\w{2,}āk\w*\b[^.;]{0,60}\b(?:nekā|kā|par)\b",
        ),
        "all but": contrast(
            denied=r"\bn(?:av|e\w+)\s(?:\w+\s){0,2}(?:tikai|vien)\b|\b(?:tikai|vien)\s(?:\w+\s){0,3}?n(?:av|e\w+)\b"
            r"|\bbez\b[^.;,]{0,40}?\b(?:vēl|joprojām|tikai|vien)\b",
            outright=r"\bvis(?:i|as|us|iem|ām|u)\b[^.;]{0,60}\b(?:izņemot|atskaitot)\b",
        ),
        "none but": contrast(
            denied=r"\bn(?:evien|ek)\w*\b[^.;]*\b(?:izņemot|atskaitot)\b",
            outright=r"\b(?:tikai|vienīg(?:i|ais|ā|ie|ās)|vien)\b",
        ),
        "more so": contrast(
            denied=r"\bn(?:av|eb\w+)\s(?:\w+\s)?(?:vis)?\w{2,}āk(?:ais|ā|ie|ās)\b",
            outright=r"\b(?!vis)\w{2,}āk(?:s|a|i|as|u|us|iem|ām)?\b",
        ),
        "only if": contrast(
            denied=r"\bn(?:av|e\w+)\b[^.;]*,\sja\svien\b",
            outright=r"\b(?:tikai|vienīgi)\b",
        ),
        "free to": contrast(  # the second is a text in which nothing obliges
            denied=r"\bn(?:av|eb\w+)\s(?:\w+\s){0,2}?(?:jā\w{3,}|nepieciešam\w*|vajadzīg\w*|obligāt\w*)|\bnevaja(?:g|dzē\w+)\b",
            outright=r"\A(?!(?s:.*)\b(?:jā(?!ņ|nv|nis)\w{3,}|nepieciešam\w*|vaja[dg]\w*|obligāt\w*|pienāk\w*|prasī\w*))",
        ),
        "in time": contrast(
            denied=r"\bnevien\w*\b[^.;,]{0,60}?\bn(?:av|e\w+)\b[^.;,]{0,40}?\b(?:laikā|laikus|termiņā|savlaicīg\w*)(?!\sno\b)"
            r"|\bn(?:av|eb\w+|e\w+)\b[^.;,]{0,40}?\b(?:laikā|laikus|termiņā|savlaicīg\w*)(?!\sno\b)",
            outright=r"\b(?:novēlot\w*|novēlo\w*|(?:no)?kavē\w*|par\svēlu|ar\snokavēšanos|pēc\s(?:\w+\s)?termiņa)\b",
        ),
        "excepted": contrast(
            denied=r"\bne(?:attie[ck]|skar|aptver|ietver|ietilp|ieskait|piemēro)\w*",
            outright=r"\b(?:izņēmum\w*|izņemot|atskaitot|atbrīvo\w*|izslēg\w*)\b",
        ),
        "stopped short": contrast(
            denied=rf"\bnevien\w*\b[^.;]{{0,80}}{_REACHED}|{_REACHED}",
            outright=r"\b(?:aptur|pārtver|aiztur|izņem|konfisc|noķer|atsav)\w*[^.;]{0,40}\b(?:pirms|vēl)\b",
        ),
        "changed": contrast(
            denied=r"\bnevis\s(?:\w+\s){0,2}\d|\bvairs\sn(?:av|eb\w+)\s(?:\w+\s){0,2}\d",
            outright=r"\bno\s(?:\w+\s)?\d[^;]{0,60}\b(?:līdz|uz)\b",
        ),
        "otherwise": contrast(
            denied=r"\bja\b[^.;,]{0,60}?\bn(?:av|e\w+)",
            outright=r"\b(?:citādi|pretējā\sgadījumā)\b",
        ),
        "safe": contrast(
            denied=r"\bne(?:skar|apdraud|ietekm)\w*|\bn(?:av|eb\w+)\s(?:\w+\s)?(?:bīstam|apdraud|skart|piesārņot|kaitīg)\w*",
            outright=r"\b(?:droš(?:s|a|i|as)|vesel(?:s|a|i|as)|neskart\w*)\b",
        ),
        "kept": contrast(
            denied=r"\bne(?:ti(?:ek|ka|ks)\s)?(?:atce[lļ]|atcēl|pārce[lļ]|pārcēl|pārtrau[ck]|likvid|slēg|izbeig|beig|zaudē|atņem|svītro)\w*",
            outright=r"\b(?:sagla|paturē|palik|paliek|turpin|joprojām)\w*\b(?!\sbez\b)"
            r"|\b(?:kā\s(?:bija\s)?(?:plānots|paredzēts|iecerēts)|jebkur(?:ā|os)\slaik\w+)\b",
        ),
    },
    unwelcome=_UNWELCOME,
    not_bound=LazyPattern(
        r"\bn(?:av|eb\w+)\s(?:(?:arī|vairs)\s)?(?:obligāt\w+|pienākum\w*|jā\w{3,})|\bnevaja(?:g|dz)\w*",
        re.IGNORECASE,
    ),
    bound=LazyPattern(r"\b(?:obligāt|jā(?!\b)|nepieciešam|vajag)\w*", re.IGNORECASE),
    free=LazyPattern(r"\b(?:var|drīkst|brīvprātīg\w*|pēc\s(?:izvēles|vēlēšanās))\b", re.IGNORECASE),
    pro_form=LazyPattern(
        r"\b(?:ta(?:s|di)|to|tādu)\s(?:ir|bija|būs)\s(?:(?:tikai|vien|jau|ap|gandrīz|aptuveni|vairāk\snekā|mazāk\snekā)\s)*"
        r"(?:\d|vien(?:s|a)\b|div|trīs|četr|piec|seš|septiņ|astoņ|deviņ|desmit|puse|trešdaļ|ceturtdaļ|katr)",
        re.IGNORECASE,
    ),
    linking=LazyPattern(r"ne(?:izskat|šķi[et]|lik(?:ās|sies)|jūt|jut)\w*", re.IGNORECASE),
    in_place_of=LazyPattern(r"\b(?P<left>\w+)\svietā\b", re.IGNORECASE),
    preventing=LazyPattern(r"\b(?:nepieļau|novēr[sš]|izvair)\w*", re.IGNORECASE),
)
