"""English words for peoples and parts of the world, and for what is theirs, by which they are; a language is another
group's."""

from __future__ import annotations

THEIR = r"(?!\s(?:language|exam|lesson|version)s?)"  # and not their language
BEFORE = r"(?<!in\s)"

CERTAIN = {
    "nation": {
        **{
            name.lower(): rf"{BEFORE}(?-i:{name})s?{THEIR}"
            for name in (
                "Latvian Lithuanian Estonian Russian Belarusian Ukrainian German American Norwegian Italian"
                " Georgian Czech Syrian Somali Afghan Iraqi Iranian Eritrean Venezuelan Colombian Moldovan Romanian"
                " Bulgarian Hungarian Greek Canadian Israeli Palestinian Uzbek Tajik Armenian"
            ).split()
        },
        "polish": rf"{BEFORE}(?-i:Polish|Poles){THEIR}",
        "french": rf"{BEFORE}(?-i:French|Frenchm[ae]n){THEIR}",
        "british": r"(?-i:British|Britons?|Brits)",
        "swedish": rf"{BEFORE}(?-i:Swedish|Swedes?){THEIR}",
        "finnish": rf"{BEFORE}(?-i:Finnish|Finns?){THEIR}",
        "danish": rf"{BEFORE}(?-i:Danish|Danes?){THEIR}",
        "spanish": rf"{BEFORE}(?-i:Spanish|Spaniards?){THEIR}",
        "turkish": rf"{BEFORE}(?-i:Turkish|Turks?){THEIR}",
        "chinese": rf"{BEFORE}(?-i:Chinese){THEIR}",
        "japanese": rf"{BEFORE}(?-i:Japanese){THEIR}",
    },
    "part of the world": {
        "europe": r"Europe",
        "asia": r"Asia",
        "africa": r"Africa",
        "america": r"America(?!['’]s)",
    },
    "group of states": {
        "nordic": r"Nordic(?=\s(?:countr|state|nation|region|capital)*)",
        "baltic": r"(?<!and\s)Baltic\s(?:States|states|countries|nations)(?!\sand\b)",
        "balkan": r"Western\sBalkan*",
        "benelux": r"Benelux",
        "visegrad": r"Visegr[aá]d",
    },
}
POSSIBLE = {
    "nation": {
        "latvian": r"Latvia* our local national Riga*",
        "lithuanian": r"Lithuania* Vilnius Baltic",
        "estonian": r"Estonia* Tallinn Baltic",
        "russian": r"Russia* Soviet Moscow* Kremlin* aggressor*",
        "belarusian": r"Belarus* Minsk",
        "ukrainian": r"Ukrain* Kyiv*",
        "polish": r"Polish* Poland* Poles? Warsaw*",
        "german": r"German* Berlin*",
        "french": r"French* France* Paris* Franco*",
        "british": r"Brit* UK United\sKingdom* Engl* Scot* London*",
        "american": r"America* US USA United\sStates* Washington*",
        "swedish": r"Swed* Stockholm* Scandinavia* Nordic",
        "finnish": r"Fin(?:n|land)* Helsinki* Nordic",
        "norwegian": r"Norw* Oslo* Scandinavia* Nordic",
        "danish": r"Danish* Danes? Denmark* Copenhagen* Scandinavia* Nordic",
        "italian": r"Ital* Rome* Roman*",
        "spanish": r"Spa(?:nish|niard|in)* Madrid*",
        "turkish": r"Turk* Ankara* Türkiye*",
        "georgian": r"Georgia* Tbilisi*",
        "czech": r"Czech* Prague*",
        "chinese": r"Chin* Beijing*",
        "japanese": r"Japan* Tokyo*",
        "syrian": r"Syria* Damascus*",
        "somali": r"Somali* Mogadishu*",
        "afghan": r"Afghan* Kabul* Taliban*",
        "iraqi": r"Iraq* Baghdad* Kurd*",
        "iranian": r"Iran* Tehran* Persian*",
        "eritrean": r"Eritrea* Asmara*",
        "venezuelan": r"Venezuela* Caracas*",
        "colombian": r"Colombia* Bogot*",
        "moldovan": r"Moldov* Chi[sș]in*",
        "romanian": r"Romania* Bucharest*",
        "bulgarian": r"Bulgaria* Sofia*",
        "hungarian": r"Hungar* Budapest* Magyar*",
        "greek": r"Gree(?:k|ce)* Athen* Hellenic",
        "canadian": r"Canad* Ottawa*",
        "israeli": r"Israel* Jew* Tel\sAviv",
        "palestinian": r"Palestin* Gaza*",
        "uzbek": r"Uzbek* Tashkent*",
        "tajik": r"Tajik* Dushanbe*",
        "armenian": r"Armenia* Yerevan*",
    },
    "part of the world": {
        "europe": r"Europ* EU continent*",
        "asia": r"Asia* East* China* India*",
        "africa": r"Africa* Sahara*",
        "america": r"America* US USA U\.S\. Canad* Brazil* Latin",
    },
    "group of states": {
        "nordic": r"nord* north* scandinav* NB8",
        "baltic": r"balt* latvia* lithuania* estonia* NB8 three",
        "balkan": r"balkan*",
        "benelux": r"benelux belgi* dutch netherlands luxemb*",
        "visegrad": r"visegr* V4 poland polish czech* slovak* hungar*",
    },
}
