"""Latvian words of police work and of what follows it, by what they say: human and drug trafficking, criminal and
administrative proceedings, citizens and non-citizens."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE
from transflow.text.letters import CAPITAL

DEAL = r"(?:tirdz|tirgo|kontraband|izplat|realiz|pārvad)*"

CERTAIN = {
    "claim": {"right": r"(?:ir|bija|būs)\stiesības", "duty": r"(?:ir|bija|būs)\spienākums"},
    "wares": {
        "people": rf"(?:cilvēku|personu|migrantu)\s{DEAL}",
        "drugs": rf"narkotik(?:u|ām)\s{DEAL} narkotisk\w+\sviel\w+\s{DEAL}",
        "arms": rf"(?:šaujam)?ieroč(?:u|iem)\s{DEAL}",
        "tobacco": rf"(?:cigarešu|tabakas)\s{DEAL}",
    },
    "case": {
        "criminal": r"""
            kriminālproces* kriminālliet* kriminālvajāš* kriminālatbildīb*
            kriminālnozieg* noziedzīg\w+\snodarījum*
        """,
        "administrative": r"administratīv\w+\s(?:pārkāpum|proces|liet)*",
        "civil": r"civilliet* civilproces* civilprasīb* civiltiesisk*",
        "disciplinary": r"disciplinār*",
    },
    "arrest": {"at home": r"mājas\sarest*", "in jail": r"apcietināj*"},
    "bench": {
        "court": r"(?<!ne\s)ties(?:a|ai|ā)(?=\s)(?!\s(?:ir|nav|bija),)",
        "prosecutor": r"prokuratūr*",
        "police": r"policij(?:a|ai|u)",
    },
    "civic standing": {
        "citizen": r"pilso[nņ](?:is|i|a|im|u|iem|us|e|es|ei|ēm)",
        "non-citizen": r"nepilso[nņ]*",
        "stateless": r"bezvalstniek* bezvalstniec*",
    },
    "will": {"free": r"brīvprātīgi", "forced": r"piespiedu\skārtā piespiedu\s(?:iz|no)?raid* ar\sspēku"},
    "merit": {
        "founded": r"pamatotais~",
        "unfounded": r"nepamatot*",
    },
    "service": {"out": r"atstādin*", "back": r"atjauno\w*\s(?:amatā|dienestā|darbā)"},
    "entry": {
        "in": r"ieceļo(?!tāj)* iebraukšan* ier(?:adās|odas|adīsies|adies|adušies|adusies)",
        "out": r"izceļo(?!tāj)* izbraukšan*",
    },
    "weapon": {"knife": r"nazis~", "gun": r"pistol* šautene* revolver*"},
    "darkness": {
        "dark": r"diennakts\stumš* tumsā tumsas iestājoties\stumsai",
        "light": r"diennakts\sgaiš* dienasgaism* dienas\sgaism*",
    },
    "settled": {"outside": r"ārpus\sapdzīv*", "inside": r"apdzīvot(?:ās|ā|ajās)\s(?:viet|teritorij)*"},
    "border line": {"land": r"sauszemes\srobež*", "sea": r"jūras\srobež*"},
    "scene": {
        "fire": r"ugunsgrēk*",
        "flood": r"plūdi~",
        "drought": r"sausums~",
        "storm": r"vētra~",
        "explosion": r"sprādzien*",
    },
    "voice": {
        "spokesman": rf"(?:preses\s)?pārstāv(?:is|ja|im|e|es|ei)(?=,?\s(?-i:{CAPITAL})) preses\ssekretār*",
        "chief": r"priekšnie[kc]* vadītāj(?:s|a|am|u|ai|as)",
    },
    "town hall": {
        "mayor": r"(?:pašvaldīb|pilsēt|novad)\w+\s(?:vadītāj|mēr)* mēr(?:s|a|i|u|iem|us|am)",
        "councillor": r"(?:pašvaldīb|pilsēt|novad|dom)\w+\sdeputāt*",
    },
    "at most": {"least": r"ne\sretāk vismaz(?=\s(?:vien)?reizi)", "most": r"ne\sbiežāk"},
    "gate": {
        "in": r"ielai(?:sts|sta|sti|stas|stu|ž|da|dusi|duši|dis|dīs|šan*)",
        "out": r"""
            neielai* izraid(?:īja|īs|īti|īts|īta)(?=\s\w+\s(?:ārzem|ārvalst|migrant|person|cilvēk|pilso))
            (?:atteikt|liegt|aizliegt)\w*\sieceļo* ieceļo\w+\s(?:atteikt|liegt|aizliegt)*
        """,
    },
    "heading": {"from": r"virzienā\sno", "to": r"virzienā\suz"},
    "sobriety": {
        "sober": r"skaidrā(?=[\s.,])(?!\s(?:naud|valod))",
        "drunk": r"reibum(?:ā|u|a) dzērum(?:ā|u|a) iereib*",
    },
    "shelter": {
        "in": r"iekštelp* telpās(?=[.;]) (?:palikt|palie\w+|uzturē\w+)\stelpās",
        "out": r"brīvā\sdabā ārpus\stelpām ārpustelpu ārtelpās brīvdabā ārā(?=[.;])",
    },
    "asylum": {
        "asked": r"(?:lū(?:dz|g)|pieprasī)\w*\spatvērum* patvērum\w*\s(?:lū(?:dz|g)|pieprasī|meklē)*",
        "granted": r"piešķ\w*\spatvērum* patvērum\w*\spiešķ*",
    },
    "ballot": {"all": r"vienbalsīg* vienprātīg*", "most": r"balsu\s(?:vairākum|pārsvar)*"},
    "remedy": {"appeal": r"apelācij*", "cassation": r"kasācij*"},
    "esteem": {
        "praise": r"uztei[ck]* slavē* atzinīgi\s(?:no)?vērtē*",
        "blame": r"nopel(?!n)* rājien* kritizē*",
    },
    "validity": {
        "starts": r"stā(?:jas|jās|sies|jušies|jusies)\sspēkā",
        "ends": r"zaudē\w*\sspēku",
    },
    "protection": {
        "temporary": r"pagaidu\saizsardzīb*",
        "international": r"starptautisk\w+\saizsardzīb*",
        "subsidiary": r"alternatīv\w+\s(?:status|aizsardzīb)*",
        "refugee": r"bēg[ļl]\w+\sstatus*",
    },
    "duty hours": {
        "off": r"ārpus\sdienesta būda\w+\s(?:brīvdien|atvaļinājum)ā",
        "on": r"(?:pild|veic)\w*\sdienesta\spienākum* dienesta\slaikā dežūr(?:ē|as\slaikā)*",
    },
}
POSSIBLE = {
    "claim": {
        "right": r"ties* var* drīkst* iespēj* ļau*",
        "duty": r"pienāk* jā* saist* uzdev* atbild* obligāt*",
    },
    "wares": {
        "people": r"cilvēk* person* migrant* ieceļo* strādniek* darb* upur*",
        "drugs": r"narko* viel* kokaīn* heroīn* marih*",
        "arms": r"iero[cč]* šaujam* bruņ*",
        "tobacco": r"cigare* tabak* akcīz* preč* prec*",
    },
    "case": {
        "criminal": r"krimināl* nozie* izmeklēš* apsūdz*",
        "administrative": r"administr* pārkāp* sod*",
        "civil": r"civil* prasīb* privāt*",
        "disciplinary": r"disciplin* dienest* iekšēj*",
    },
    "arrest": {"at home": r"mājas mājās", "in jail": r"apciet* ieslo* cietum* (?<!mājas\s)arest* aiztur*"},
    "bench": {
        "court": r"ties* spried* instanc* iztiesā*",
        "prosecutor": r"prokur* apsūdz* kriminālvaj*",
        "police": r"polic* kārtībsarg* likumsarg* izmeklēt* amatperson* dienest* KNAB",
    },
    "civic standing": {
        "citizen": r"pilso[nņ]* iedzīvotāj* valstspiederīg* sabiedr* cilvēk*",
        "non-citizen": r"nepilso* valstspiederīg* iedzīvotāj*",
        "stateless": r"bezvalst*",
    },
    "will": {
        "free": r"brīv* pats paši pašu pati labprāt* vēlē*",
        "forced": r"piespi* spied* spēk* vard* pret iz*",
    },
    "merit": {"founded": r"pamat* iemesl*", "unfounded": rf"nepam* bez nav {NE}"},
    "service": {"out": r"at(?:stād|cel|brīv|laid|laiž)* aptur*", "back": r"*atjaun* atgriez* atgriež* atkal"},
    "entry": {
        "in": r"ie* šķērso* pārsniegt* uz",
        "out": r"iz* aiz* pamet* atstā* došan* no",
    },
    "weapon": {"knife": r"na[zž]* dur* griez* aukst*", "gun": r"pistol* šau* šāv* iero[cč]* revolv* gāz*"},
    "darkness": {
        "dark": r"tum[sš]* nakt* vakar* krēsl*",
        "light": r"gaiš* gaism* dien(?:ā|as|u)",
    },
    "settled": {"outside": r"ārpus lauk* ceļ*", "inside": r"(?<!ārpus\s)apdzīv* pilsēt* ciem*"},
    "border line": {"land": r"sauszem* zaļ*", "sea": r"jūra* piekrast*"},
    "scene": {
        "fire": r"*ugun* *deg* *dedz* liesm* aizdeg* dūm*",
        "drought": r"saus* *saus* karst*",
        "storm": r"vētr* viesul* vēj* negais* pērkon* lietus* brāzm* puten*",
        "flood": r"plūd* *plūd* applū* ūde[nņ]*",
        "explosion": r"sprā* *sprā* spridz* eksplo* detonā*",
    },
    "voice": {
        "spokesman": r"pārstāv* preses runasv* sabiedrisk* komunik* runāja",
        "chief": r"priekšn* vadī* direkt* komand* šef* galv* boss*",
    },
    "town hall": {
        "mayor": r"vadītāj* mēr(?:s|a|i|u|iem|us|am|e|es|ei) priekšsēd* galv*",
        "councillor": r"deputāt* dom* loce* pārstāv*",
    },
    "at most": {"least": r"retāk vismaz ik katr*", "most": r"biežāk vairāk tikai maksim*"},
    "gate": {
        "in": r"ielai* atļau* uzņem* ļau* ļāv*",
        "out": rf"neielai* lieg* atte[iu]* aizlie* atturē* neļau* {NE}",
    },
    "heading": {"from": r"no izbrau*", "to": r"uz līdz(?!\s\d) iebrau*"},
    "sobriety": {"sober": r"skaidr* nebij* nav", "drunk": r"reibum* dzēr* iereib* alkohol* promil* piedz*"},
    "shelter": {"in": r"(?<!ārpus\s)telp(?:ās|ā|as|ām) mājās iekš*", "out": r"ār* brīvā\sdabā"},
    "asylum": {"asked": r"lū[dg]* pieprasī* meklē* iesnie*", "granted": r"piešķ* saņ[eē]* dev* dod*"},
    "ballot": {"all": r"vienbals* vienprāt* vis[iu] nevien*", "most": r"vairākum* pārsvar* lielāk* vairum*"},
    "remedy": {"appeal": r"apelāc* pārsūdz* sūdz*", "cassation": r"kasāc* senāt* augstāk*"},
    "esteem": {
        "praise": r"uztei* *slav* pateic* godin* lepo* atzin*",
        "blame": r"nopel* rāj* kritiz* pārme* nosod*",
    },
    "validity": {
        "starts": r"stā(?:j|s)* spēkā sāk* no",
        "ends": r"zaud* beig* līdz iztek* tec* ne(?!dēļ|kavējot)* nav",
    },
    "protection": {
        "temporary": r"pagaid*",
        "international": r"starptaut* patvērum* alternatīv* bēg*",
        "subsidiary": r"alternatīv*",
        "refugee": r"bēg*",
    },
    "duty hours": {"off": r"ārpus brīv* atvaļ*", "on": r"(?<!ārpus\s)dien* dežūr* pien* darb*"},
}
