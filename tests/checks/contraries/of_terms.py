"""Terms that `contrary` finds taken for one another, and leaves alone where they are the same; and contraries beside
words that only look like what may say the same: „ceļš”, „nedēļa”, "States"."""

from __future__ import annotations

FOUND = [
    (
        "Noteikumi samazinās bojāgājušo skaitu uz ceļiem.",
        "The rules will increase the number killed on the roads.",
    ),
    (
        "Izstrādāts plāns, kas palielina pakalpojuma apjomu.",
        "A plan has been drawn up that provides fewer services.",
    ),
    ("Dalībvalstis atbalstīja priekšlikumu.", "The Member States rejected the proposal."),
    ("Deputāti noraidīja priekšlikumu par pārbaudēm.", "The members accepted the proposal on checks."),
    ("Policija aizturēja personas, ko tur aizdomās.", "Police released the persons suspected of it."),
    (
        "Nedēļas nogalē ļaudis likumīgi šķērsoja robežu.",
        "Over the weekend people crossed the border illegally.",
    ),
    ("Valdība izskatīja noteikumu projektu par ostām.", "The government discussed the draft law on ports."),
    ("Komisija atbalstīja likumprojektu.", "The committee supported the draft regulation."),
    ("Latvijas Banka prognozē procentu likmju kāpumu.", "The Bank of Latvia expects tax rates to rise."),
    ("Veselības aprūpes izmaksas pieaug.", "The costs of social care are rising."),
    ("Mācības notiks četros novados.", "The exercise will take place in four parishes."),
    ("Bojāgājušo skaits uz ceļiem sarucis.", "The number of road accidents has fallen."),
    (
        "Pabalsts pienākas cilvēkiem ar smagu invaliditāti.",
        "The benefit is for people with a mild disability.",
    ),
    ("Vietējie skolēni stadionu izmanto bez maksas.", "Foreign pupils use the stadium free of charge."),
    (
        "Pabalstu piešķir pašvaldības sociālais dienests.",
        "The allowance is granted by the state social service.",
    ),
    ("Latvija piešķīra Ukrainai militāro palīdzību.", "Latvia gave Ukraine humanitarian aid."),
    ("Ministrija lauza līgumu ar būvnieku.", "The Ministry signed the contract with the builder."),
    ("Seši pacienti izrakstīti no slimnīcas.", "Six patients were admitted to hospital."),
    ("Karavīri ieradīsies pa jūru.", "The soldiers will arrive by air."),
    ("Puses parakstīja saprašanās memorandu.", "The sides put their names to a treaty."),
    ("Padome pieņēma direktīvu par apliecībām.", "The Council adopted the regulation on licences."),
    ("Ministre pauda gandarījumu par vēlēšanām.", "The Minister expressed concern about the elections."),
    ("Lēmumu pieņēma vienbalsīgi.", "The decision was taken by a majority."),
    ("Finansējumu saņems lauku skolas.", "Funding will go to urban schools."),
    ("Autobusi kursē darba dienās.", "Buses run on holidays."),
]
LEFT_ALONE = [
    ("Likumprojekts un noteikumu projekts ir gatavi.", "The draft law and the draft regulation are ready."),
    ("Izstrādāts likumprojekts.", "A bill has been drawn up, as have draft rules."),
    ("Novada pagastos notiks sanāksmes.", "Meetings will be held in the parishes of the municipality."),
    ("Bojāgājušo skaits negadījumos sarucis.", "Fewer people died in road accidents."),
    ("Vietējie uzņēmumi un ārvalstu investori tikās.", "Foreign investors met local companies."),
    (
        "Valsts un pašvaldību iestādes pieņem pieteikumus.",
        "State and municipal institutions take applications.",
    ),
    ("Militārā un humānā palīdzība turpināsies.", "Humanitarian and military assistance will go on."),
    ("Slimnīcā ievietotie pacienti jau izrakstīti.", "Those admitted to hospital have been discharged."),
    ("Memorandu parakstīs kā līgumu.", "The memorandum will be signed as an agreement."),
    ("Lēmumu pieņēma ar balsu vairākumu.", "The decision was taken by a majority."),
    ("Ministrs pauda bažas, ne gandarījumu.", "The Minister expressed concern, not satisfaction."),
]
