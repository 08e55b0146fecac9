"""Words of the source's language left inside a translated sentence ("The Valsts robežsardze continues";
MQM, accuracy: untranslated).

Found word by word: by letters, small words, the lexicon and the termbase in all its forms. A capitalised
word alone is taken for a name; titles in quotation marks and addresses are let alone."""

from transflow.checks import Example, check
from transflow.checks._mentions import left_fix
from transflow.checks._wording import language_name, rendering, short
from transflow.languages.designations import plain
from transflow.model import Bitext, Fix, Level, Message, Remark, Remarks
from transflow.untranslated.cases import Case, cases

PASSES: list[tuple[str, str] | Example] = [
    ("Lai līgo!", "Happy Līgo!"),
    ("Mapē schemas ir JSON shēmas.", "The folder schemas holds JSON Schemas."),
    ("Vakcīnu dzīvniekiem izmetīs no lidmašīnām.", "Vaccine baits will be dropped by aeroplane."),
    ("Tā ir sena daina.", "It is one of the old dainas."),
    Example(
        "A star is a source of rays.", "Zvaigzne ir staru avots, un tās gaismas stars ir spožs.", "en", "lv"
    ),
    Example(
        "He became conductor emeritus.", "Viņš kļuva par goda diriģentu (conductor emeritus).", "en", "lv"
    ),
    Example("Rector Prof. Anna Liepa spoke.", "Runāja rektore prof. Anna Liepa.", "en", "lv"),
    Example("Dr. art. Anna Liepa spoke.", "Runāja Dr. art. Anna Liepa.", "en", "lv"),
    ("Peldvieta ir Zaķu salā.", "The beach is on Zaķu sala."),
    ("Brīvības iela no tilta līdz ostai", "Brīvības iela from the bridge to the port"),
    (
        "Darbus vada RP SIA „Rīta satiksme”.\n\nPar to rakstīja Rīta satiksme.",
        "The works are led by SIA Rīta satiksme.\n\nRīta satiksme wrote about it.",
    ),
    Example("The attack is called phishing.", "Uzbrukumu sauc par phishing (pikšķerēšanu).", "en", "lv"),
    Example("The computer will soon hibernate.", "Dators drīz sastings.", "en", "lv"),
    Example("The value is 'exact'.", "Vērtība ir 'exact'.", "en", "lv"),
    Example("A base64 key is needed.", "Vajadzīga base64 atslēga.", "en", "lv"),
    Example("Set use-background-color.", "Iestatiet use-background-color.", "en", "lv"),
    ("Viņa zīmē mandalas.", "She draws mandalas."),
    ("Valsts robežsardze turpina dežūras.", "The State Border Guard continues its shifts."),
    ("Ministrs Krišjānis Kariņš apmeklēja Rēzekni.", "Minister Krišjānis Kariņš visited Rēzekne."),
    ("Dziesma „Pūt, vējiņi” skanēja laukumā.", "The song “Pūt vējiņi” was heard in the square."),
    ("Festivāls „Cēsis svin!” sākas piektdien.", "The festival “Cēsis svin!” starts on Friday."),
    ("Siers ražots SIA „Rīta piens”.", "The cheese was made by SIA Rīta piens."),
    ("Projektu vada SIA Zaļais krasts.", "The project is led by SIA Zaļais krasts."),
    ("Darījumu finansē Daugavas banka.", "The deal is financed by Daugavas banka."),
    ("Ieeja no 13. janvāra ielas", "Enter from 13. janvāra iela."),
    ("Connect a modem or a stylus to the port.", "Connect a modem or a stylus to the port."),
    ("Gājiens sāksies Brīvības cīnītāju laukumā.", "The march starts at Brīvības cīnītāju laukums."),
    ("Biļetes pārdod „Prieka kases” filiālēs.", "Tickets are sold at Prieka kase branches."),
    ("Anketa: mezaskola.example/pieteikums", "Form: mezaskola.example/pieteikums"),
    ("Koncerts notiks Vērmanes dārzā.", "The concert will be held in Vērmanes dārzs park."),
    ("Tirdziņš notiks Ziedoņa dārzā.", "The market will be held in Ziedoņa dārzs."),
    ("Ledus Juglas ezerā ir plāns.", "The ice on Juglas ezers is thin."),
    Example("The hospital has an outpatient clinic.", "Slimnīcā ir ambulance.", "en", "lv"),
    Example("The house will be built by June.", "Nams taps līdz jūnijam.", "en", "lv"),
    ("Tiekamies Jūras vārtos, Karlīnes ielā 4.", "We meet at Jūras vārti, 4 Karlīnes iela."),
    ("Rakstiet uz prese@robezsardze.gov.lv.", "Write to prese@robezsardze.gov.lv."),
    ("Saeima lēma par budžetu.", "The Saeima decided on the budget."),
    Example("Saeima pieņēma likumu.", "Saeima priėmė įstatymą.", "lv", "lt"),
    ("Policistiem ir jaunas vestes.", "Every police officer has a new vest."),
    Example("A reference laboratory is at work.", "Darbojas references laboratorija.", "en", "lv"),
    Example("The bus station will be closed.", "Autoostu slēgs.", "en", "lv"),
    Example("They play pop and jazz.", "Viņi spēlē pop un džeza mūziku.", "en", "lv"),
    Example("The minimum distance is five metres.", "Minimums ir piecu metru distances.", "en", "lv"),
    ("Festivāls notiks Siguldā un Cēsīs.", "The festival will be held in Sigulda and Cēsis."),
    ("To sargā pie ārējās robežas.", "It is guarded at the external border, in Latvian ārējā robeža."),
    ("To dara Valsts policija.", "It is done by the State Police, Valsts policija, at night."),
    Example("It is in COM/2019/0321 final.", "Tas ir dokumentā COM/2019/0321 final.", "en", "lv"),
    ("Lata kurss nemainījās.", "The rate of the lats did not change."),
    ("Izstādi atklās Mūkusalas ielā 3.", "The exhibition opens at Mūkusalas iela 3."),
    ("Brīvības iela 72, Rīga, LV-1011", "Brīvības iela 72, Riga, LV-1011"),
    Example("The limit was 4 kg.", "Limits bija 4 kg; šis limits mainīsies.", "en", "lv"),
    ("Lauks ziņas_nosaukums ir tukšs.", "The field ziņas_nosaukums is empty."),
    Example("The letters rwx name the rights.", "Burti rwx nosauc tiesības.", "en", "lv"),
    Example("The path is --output-folder.", "Ceļu nosaka --output-folder.", "en", "lv"),
    Example(
        "Write to: European Commission, B-28, 1049 Brussels.",
        "Rakstiet: European Commission, B-28, 1049 Bruxelles/Brussel.",
        "en",
        "lv",
    ),
    Example("The Council met. © European Union", "Padome tikās. © European Union", "en", "lv"),
    Example("Open eParaksts mobile.", "Atveriet eParaksts mobile.", "en", "lv"),
    Example(
        "The newspaper Financial Times wrote about it.",
        "Par to rakstīja laikraksts “Financial Times”.",
        "en",
        "lv",
    ),
    Example(
        "See Commission Decision C(2019) 4321 final.",
        "Skat. Komisijas Lēmumu C(2019) 4321 final.",
        "en",
        "lv",
    ),
    Example("It was sold on booksandmore.ws.", "To pārdeva vietnē booksandmore.ws.", "en", "lv"),
    Example(
        "She works for the Bank of England.", "Viņa strādā Anglijas Bankā (Bank of England).", "en", "lv"
    ),
    (
        "Par to lēma Zaļo un zemnieku partija.",
        "The Green and Farmers' Party (Zaļo un zemnieku partija) decided.",
    ),
    (
        "Spriedums lietā „Grad” pret DELTA živilska industrija.",
        "Judgment in the case of Grad v DELTA živilska industrija.",
    ),
    (
        "Skolu vadīs Zaļo un zemnieku partija.",
        "The school will be led by the Greens (in Latvian: Zaļo un zemnieku partija).",
    ),
    (
        "AS „Attīstības finanšu institūcija Altum” izsniedz aizdevumus.",
        "AS Attīstības finanšu institūcija Altum (the Development Finance Institution Altum) grants loans.",
    ),
    (
        "Lūgumu saņēma Valsts robežsardze.",
        "The request was received by the Valsts robežsardze (State Border Guard).",
    ),
    Example(
        "The title is to be MSP (Member of the Scottish Parliament).",
        "Amats būs MSP (Member of the Scottish Parliament — parlamenta loceklis).",
        "en",
        "lv",
    ),
    Example(
        "The subjects are arts (music, painting and theatre).",
        "Tie ir mūzikas, glezniecības un teātra priekšmeti (music, painting and theatre).",
        "en",
        "lv",
    ),
    Example(
        "It is governed by the Wet tot regeling van het onderwijs.",
        "To nosaka wet tot regeling van het onderwijs.",
        "en",
        "lv",
    ),
    Example(
        "We support zero-waste initiatives.",
        "Atbalstām bezatkritumu (*zero waste*) iniciatīvas.",
        "en",
        "lv",
    ),
    Example("You might need a travel adapter.", "Jums var būt vajadzīgs adapters ceļošanai.", "en", "lv"),
]
FAILS: list[tuple[str, str] | Example] = [
    Example("There is still a shortfall of funds.", "Līdzekļu shortfall vēl ir.", "en", "lv"),
    Example("It is a state-of-the-art laboratory.", "Tā ir state-of-the-art laboratorija.", "en", "lv"),
    Example("They held a workshop (a small one).", "Notika workshop (a small one).", "en", "lv"),
    ("Valsts robežsardze turpina dežūras.", "The Valsts robežsardze continues its shifts."),
    ("Valsts robežsardze (VRS) turpina dežūras.", "The Valsts robežsardze (SBG) continues its shifts."),
    ("Policija aicina būt uzmanīgiem.", "Policija urges caution."),
    (
        "Aizdevumus izsniedz AS „Attīstības finanšu institūcija Altum”.",
        "Loans are granted by AS Attīstības finanšu institūcija Altum.",
    ),
    (
        "Valsts robežsardze un Valsts policija (VP) turpina dežūras.",
        "The Valsts robežsardze and the State Police (SP) continue their shifts.",
    ),
    (
        "Lūgums nonāca Valsts robežsardzē.",
        "The request went to the Valsts robežsardzē (State Border Guard).",
    ),
    (
        "Valsts policija brīdina, ka Valsts policija sodīs.",
        "The State Police warn that Valsts policija will impose fines.",
    ),
    (
        "To lūdza Eiropas Parlaments, un balsoja arī Eiropas Parlaments.",
        "It was requested by the European Parliament, and Eiropas Parlaments voted.",
    ),
    (
        "(Saeimas 5. jūnija lēmums (prot. 3), Ministru kabineta 9. jūnija lēmums)",
        "(Decision of the Saeima of 5 June (min. 3), decision of the Ministru kabinets of 9 June)",
    ),
    ("Pieteikties var ministrijas nodaļā.", "Apply at the nodaļa of the Ministry."),
    ("To sargā pie ārējās robežas.", "It is guarded at the external border ārējās robežas."),
    ("Plāns sargā ārējo robežu.", "The plan for the external border guards ārējo robežu."),
    ("Apmācības rīko dienests un nodaļa.", "The training is held by the dienests un nodaļa."),
    ("„Esam gatavi!” uzsvēra ministrs.", "“Esam gatavi!” the Minister stressed."),
    ("Robežas šķērsošana ir slēgta.", "The šķērsošana of the border is closed."),
    ("Iesniedz pilnvaru un pasi.", "Submit a power of attorney, kā arī pasi."),
    ("Sabiedrisko attiecību nodaļa", "Komunikācijas nodaļa"),
    ("Ugunsdzēsēji strādāja visu nakti.", "The ugunsdzēsēji worked all night."),
    Example("The border guards work at night.", "Robežsargi strādā with the police naktī.", "en", "lv"),
    Example("Open the settings of the website.", "Atveriet vietnes website settings.", "en", "lv"),
    ("Komerciālā banka kredītu atteica.", "Komerciālā banka refused the loan."),
    ("SIA Zaļais krasts vada darbus.", "SIA Zaļais krasts vada the works."),
    ("AS Baltijas Gāze valde lēma.", "The AS Baltijas Gāze valde decided."),
    ("AS Dzintars valde lēma.", "The AS Dzintars valde decided."),
    ("Semināru vada Anna.", "Semināru is led by Anna."),
    ("Vecākus aicina to pārrunāt.", "Vecāki are urged to discuss it."),
    ("Aizturētie ir divi vīrieši.", "Aizturētie are two men."),
    (
        "Policija pabeidza darbu. Aizturētie ir divi vīrieši.",
        "The police finished their work. Aizturētie are two men.",
    ),
    ("Dežūra sākas plkst. 14.30.", "The shift starts at plkst. 14.30."),
    ("Viņam ir bēgļa statuss.", "He has refugee statuss."),
    ("Viņi dzēra alu un tēju.", "They drank alu and tea."),
    ("Celtne ir no 20. gs. sākuma.", "The building is of the early 20th gs."),
    ("Platība ir 20 kv. m.", "The area is 20 kv. m."),
    ("Sīkāk sk. 12. lpp.", "For details, see 12. lpp."),
    ("Notiks mācības, sanāksmes u. c. pasākumi.", "There will be drills, meetings, u. c. events."),
    Example("The deadline is Friday.", "Deadline ir piektdiena.", "en", "lv"),
    Example("The guests met Mr Kalniņš.", "Viesi tikās ar Mr Kalniņu.", "en", "lv"),
    Example("See Article 5 of the Law.", "Skat. likuma Article 5.", "en", "lv"),
    Example("It was the 2nd meeting.", "Tā bija 2nd sanāksme.", "en", "lv"),
    Example("The shift starts on 5 May at 14.30.", "Maiņa sākas 5. maijā at 14.30.", "en", "lv"),
    Example("It is about work and rest.", "Runa ir par darbu and atpūtu.", "en", "lv"),
    Example("He is not the heavyweight.", "He is not īstais smagsvars.", "en", "lv"),
    ("Brauca „Vējš” un kuteris „Jūra”.", 'The Vējš" un kuteris "Jūra" sailed.'),
    Example("They will only do so in May.", "Viņi maijā only do so.", "en", "lv"),
    Example("They do not tolerate it.", "Viņi do not tolerate vardarbību.", "en", "lv"),
    Example(
        "He called it “an attempt to rewrite history”.",
        "To viņš sauca par “an attempt pārrakstīt vēsturi”.",
        "en",
        "lv",
    ),
    Example(
        "The guard (John Clark) denies the allegation.",
        "Sargs (John Clark) denies the allegation.",
        "en",
        "lv",
    ),
    (
        "To viņš sauca par „mēģinājumu pārrakstīt vēsturi”.",
        "He called it “mēģinājumu pārrakstīt the history”.",
    ),
    ("Robežsardze piektdien sāk darbu.", "The Border Guard piektdien starts work."),
    ("Ministre pateicās tiesībsargam.", "The Minister thanked the Ombudsman pateicās tiesībsargam."),
    ("Robežsargus vada valmieriete Anna.", "The guards are led by the valmieriete Anna."),
    ("Novada robeža nav mainīta.", "The border of the novada is unchanged."),
    ("Viņiem telefoniski bija jāpiesakās.", "They had to telefoniski bija apply."),
    ("Darbu uzticēja darbmācei Annai.", "The work was entrusted to the darbmācei Anna."),
    ("Tā pati persona veido sarakstu.", "Tā pati persona veido the list."),
    ("Par to lēma partija (valde un padome).", "The party (valde un padome) decided."),
    ("Par to lēma partija (Rīgas nodaļa).", "The party (Rīgas nodaļa) decided."),
    (
        "Kārtība (par to lēma Valsts policija un novads) ir spēkā.",
        "The procedure (agreed by the Valsts policija and the municipality) applies.",
    ),
    ("Robeža ir slēgta (darbs turpinās).", "The border is closed (Darbs turpinās)."),
    Example(
        "The subjects are free (music and painting).",
        "Priekšmeti ir bez maksas (music and painting).",
        "en",
        "lv",
    ),
]


@check("leftover-source-word", Level.ERROR, passes=PASSES, fails=FAILS)
def leftover_source_word(bitext: Bitext) -> Remarks:
    """No word of the source's language is left in the target.

    A term, or two words side by side, is an error; a single word is a warning."""
    for case in cases(bitext, "leftover"):
        yield Remark(
            _message(bitext, case),
            case.spot,
            level=Level.ERROR if case.is_certain else Level.WARNING,
            value=case.text,
            suggestion=_suggestion(bitext, case),
            fix=_fix(bitext, case),
        )


def _message(bitext: Bitext, case: Case) -> str:
    name, wanted = language_name(bitext.source.language), language_name(bitext.target.language)
    return Message(
        "“{text}” is left in {language} in the {wanted} text{advice}.",
        text=short(case.text),
        language=name,
        wanted=wanted,
        advice=rendering(wanted, _suggestion(bitext, case)),
    )


def _fix(bitext: Bitext, case: Case) -> Fix | None:
    """A whole term is replaced; a word that the termbase lacks is not."""
    if case.mention is None or case.text != case.mention.surface:
        return None
    return left_fix(bitext, case.mention)


def _suggestion(bitext: Bitext, case: Case) -> str | None:
    if case.mention is None:
        return None
    names = case.mention.concept.names(bitext.target.language)
    return plain(names[0].text) if names else None
