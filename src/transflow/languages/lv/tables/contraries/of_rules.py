"""Latvian words for what is decided, asked and allowed, by what they say: supported and rejected, must and may, banned
and allowed, extended and lifted."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

NOT_DENIED = r"(?<!netika\s)(?<!netiks\s)(?<!netiek\s)(?<!netiktu\s)"

CERTAIN = {
    "outcome": {
        "support": rf"""
            {NOT_DENIED}(?:atbalst|apstiprin|apmierin|pieņem(?:ts|ta|ti|tas|t)?\b|pieņēma|piekr[iī]|piešķ[iī]r)*
            (?:ņēma|ņems|ņemt(?:s|a|i)|ņēm(?:is|usi|uši))\svērā
        """,
        "condemn": r"nosod*",
        "reject": r"""
            liegs liedz liegt(?:s|a|i|as) noraid* atsaka(?!\sno) atteikt(?:s|a|i|as) atteica iebil[sd]*
            atteic(?:ās|as|sies|ies|usies|ušies)
            ne(?:tika|tiek|tiks|tiktu)\s(?:atbalst*|apstiprin*|pieņem*)
        """,
        "withdraw": r"""
            atņem(?:t|ts|ta|ti|tas|usi|uši|is) atņēm*
            anulē(?:t|ts|ta|ti|tas|ja|jis|s)(?=\s(?:\w+\s)?(?:licen|atļauj|apliecīb|vīz|sertifikāt|pas(?:i|es|u)\b|dokument))
        """,
    },
    "door": {
        "open": r"""
            atvērtais~ atveriet atklāt\w{1,3}\scietum*
            atklāj(?:a|is|usi|uši)(?=\s(?:\w+\s){0,2}(?:vēstniec|skol|tilt|nodaļ|poste|cent|ēk|iecirk|muzej|bibliot))
        """,
        "shut": r"""
            (?:log|durv|vārt)\w+\sciet slēgt(?:s|a|i|as|us) aizver(?:iet|t|) aizvērtais~
            slēgt\w{1,3}\scietum*
        """,
    },
    "duty": {
        "must": r"(?<!nav\s)(?<!nebūs\s)(?<!nebija\s)obligāt* jābūt(?=\s\w+t(?:s|a|i|as|am|ai|iem|ām)\b)",
        "may": r"brīvprātīg* neobligāt* nav\sobligāt*",
        "advised": r"ieteicam*",
    },
    "presence": {"there": r"klātien*", "remote": r"tiešsaist* attālināt*"},
    "term": {
        "longer": r"pagarin*",
        "shorter": r"saīsin*",
        "kept": r"saglabā(?:sies|jas|s)",
        "begun": r"(?:noteikt|ieviest)(?:s|a|i|as|u)(?=\s(?:\w+\s)?(?:ierobežojum|aizliegum|sankcij|režīm))",
        "ended": r"atcel(?:t|ts|ta|ti|tas|s) atcēl(?:usi|ušas) (?:sankcij|ierobežojum|aizliegum|pasākum)u\satcelšan*",
    },
    "leave": {
        "ban": r"nav\satļaut(?:s|a|i|as) aizlie[gdz]* lie(?:gt|gts|gta|gti|dz|dza|gusi|guši|dzis|gs)",
        "allow": r"(?<!nav\s)(?<!nebūs\s)atļau(?:j|ts|ta|ti|tas|t)",
    },
    "firmness": {"more": r"(?:pa|no)?stiprin*", "less": r"mīkstin* atvieglo* vājin*"},
}
POSSIBLE = {
    "outcome": {
        "support": r"""
            uztur(?!ēšan|as\b|ē[jt])* atļau(?!jas?\b|ju\b|jai\b|jā[ms]?\b)*
            piekri* piekrīt* saskaņo* vieno* pieš[kķ]* palīdz* atzī* nodroš* veicin* palīg*
            (?:no)?balso* atstā*
        """,
        "condemn": r"nosod* pret kritiz* nolie*",
        "reject": rf"{NE} pret atte[iu]* atsak* atmet* nolie* liedz* nav ignor*",
        "withdraw": rf"*ņem* *ņēm* anul* apturē* atsau* zaud* lieg* liedz* atce* {NE} pārtr*",
    },
    "door": {
        "open": r"""
            at(?:vēr|ver|klā)* vēr(?:s|sies|ās|t|ta|ti|um\w+) slēgt\w+(?=\slīdz\b) vaļā pieejam* strādā*
            darb(?!a\slaik.{0,60}slēgt)*
            (?<!slēgti\s)(?<!slēgta\s)(?<!slēgts\s)(?<!slēgtas\s)(?<!slēgt\s)satiksm* atsā* gaid* var
        """,
        "shut": rf"""
            slē[gd]* aizv[eē]r* {NE} nav pārtrauk* apturē* izņem* tikai
            (?:atvērt(?:s|a|i|as)|strādā)\s(?:\w+\s)?no\s\w{{3,6}}dienas\slīdz atkal\s(?:atv[eē]r|strādā)*
        """,
    },
    "duty": {
        "must": r"jā* (?<!nav\s)(?<!nebūs\s)obligāt* nepieciešam* vajag vajadz* pienāk*",
        "may": r"brīv* ne(?!dēļ|piec)* nav var vēl* drīkst* *ļau(?:j|t)* iespēj* tiesī(?:b|g)*",
        "advised": r"iete[iī]* iesak* rekomend* vēlam* aicin* lietderīg*",
    },
    "presence": {
        "there": r"klāt* vietā ierod* ierasties apmeklē* birojā",
        "remote": r"tiešsaist* attāl* virtuāl* video* internet* tiešraid* digitāl* elektron* e-* vietn* tālr* zvan*",
    },
    "term": {
        "begun": r"notei[kc]* ievie[sš]* piemēr* uzlik* uzliek* izsludin*",
        "longer": r"pagar* turpin* ilgāk* paliek* saglab*",
        "shorter": r"*īs* samaz* ātr* agr* maz*",
        "kept": r"""
            saglab* pali[kc]* paliek* turpin* uztur* neat* pagar* ir būs vēl spēkā joprojām aizvien arvien nemain* stā*
        """,
        "ended": r"atce* anul* izbeig* beig* pārtrau[kc]* noņem* likvidē* spēku nenotik*",
    },
    "leave": {
        "ban": r"aizlie* ne(?!dēļ|pilngad|kustam|atkar|mazāk|daudz|liel|sen|piecieš|pārtr)* nav lieg* bez",
        "allow": r"(?<!nav\s)(?<!nebūs\s)atļau* var varēs drīkst* ļau* licenc* piekriš*",
    },
    "firmness": {
        "more": r"""
            *stipr* spēcīg* *spēcin* noturīg* nostāj* stingr* cieš*
            uzlab* papild* pieau* palielin* vairāk intens* plašin* aug*
        """,
        "less": r"*mīkst* *viegl* vāj* *vājin* samazin* vienkārš* *maz* ierobež* sašaur* rim* norim* zem*",
    },
}
