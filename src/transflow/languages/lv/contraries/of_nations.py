"""Latvian words for peoples, and for what is theirs, by which they are; a language is another group's."""

from __future__ import annotations

THEIR = r"(?!\s(?:un\s\w+\s)?valod)"  # and not their language
PLURAL = "(?:u|i|iem|us)"

CERTAIN = {
    "nation": {
        "latvian": rf"latvieš(?:u|i|iem|us){THEIR}",
        "lithuanian": rf"lietuvieš(?:u|i|iem|us){THEIR}",
        "estonian": rf"igauņ{PLURAL}{THEIR}",
        "russian": rf"kriev{PLURAL}{THEIR}",
        "belarusian": rf"baltkriev{PLURAL}{THEIR}",
        "ukrainian": rf"ukraiņ{PLURAL}{THEIR}",
        "polish": rf"poļ{PLURAL}{THEIR}",
        "german": rf"vāc(?:u|ieš(?:u|i|iem|us)){THEIR}",
        "french": rf"franč{PLURAL}{THEIR}",
        "british": rf"brit{PLURAL}",
        "american": rf"amerikāņ{PLURAL}",
        "swedish": rf"zviedr{PLURAL}{THEIR}",
        "finnish": rf"som(?:u|i|iem){THEIR}",
        "norwegian": rf"norvēģ{PLURAL}{THEIR}",
        "danish": rf"dāņ{PLURAL}{THEIR}",
        "italian": rf"itāļ{PLURAL}{THEIR}",
        "spanish": rf"spāņ{PLURAL}{THEIR}",
        "turkish": rf"turk{PLURAL}{THEIR}",
        "georgian": rf"gruzīn{PLURAL}{THEIR}",
        "czech": rf"čeh{PLURAL}{THEIR}",
        "chinese": rf"ķīnieš(?:u|i|iem|us){THEIR}",
        "japanese": rf"japāņ{PLURAL}{THEIR}",
    },
}
POSSIBLE = {
    "nation": {
        "latvian": r"latv* Rīg* mūsu vietēj* tautiet* pašmāj*",
        "lithuanian": r"lietuv* Viļņ* leiš* balt*",
        "estonian": r"igau* Tallin* balt*",
        "russian": r"kriev* Maskav* Kreml* agresor* padomju",
        "belarusian": r"baltkriev* Minsk*",
        "ukrainian": r"ukrai* Kijiv*",
        "polish": r"pol(?:ij|isk|iet)* po[ļl](?:u|i|iem|us|s|a) Varšav*",
        "german": r"vāc* Berlīn* ģermāņ*",
        "french": r"franc* franč* Parīz*",
        "british": r"brit* ang[ļl]* Lielbrit* Apvienot* skot* Londo*",
        "american": r"amerik* ASV Savienot* Vašingt*",
        "swedish": r"zviedr* Stokhol* skandināv*",
        "finnish": r"som(?:ij|isk|iet)* som(?:s|u|i|iem) Helsink*",
        "norwegian": r"norvēģ* Oslo skandināv*",
        "danish": r"dān* dā[ņn](?:u|i|iem|us|is) Kopenhāg* skandināv*",
        "italian": r"itāl* itā[ļl](?:u|i|iem|us|is) Rom*",
        "spanish": r"spān* spā[ņn](?:u|i|iem|us|is) Madrid*",
        "turkish": r"turk* turc* Ankar*",
        "georgian": r"gruz* Tbilis*",
        "czech": r"čeh* Prāg*",
        "chinese": r"ķīn* Pekin*",
        "japanese": r"japā* Toki*",
    },
}
