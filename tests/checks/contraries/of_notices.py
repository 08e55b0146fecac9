"""Notices, programmes and other forms of text: hunting seasons, working languages, boards and data."""

from __future__ import annotations

FOUND = [
    ("Piedalās eksperti no visas Āzijas.", "Experts from all over Africa are taking part."),
    ("Sadarbība ar Ziemeļvalstīm ir cieša.", "Cooperation with the Baltic States is close."),
    ("Pusdienas plkst. 13.00", "Dinner at 13:00"),
    ("Visas partijas balsoja pret budžetu.", "All the parties voted in favour of the budget."),
    ("Saikne starp pagātni un nākotni ir stipra.", "The link between the past and the present is strong."),
    ("Personas datu pārzinis ir Valsts kanceleja.", "The State Chancellery is the data processor."),
    ("Līgums parakstīts divos eksemplāros.", "The contract was signed in triplicate."),
    ("Izsole notiks ar augšupejošu soli.", "The auction will be held with descending bids."),
    ("Jāierodas vecākajam juriskonsultam.", "The junior legal adviser has to come."),
    ("Darba valoda ir latviešu un angļu.", "The working languages are Latvian and Russian."),
    ("Akreditācijas kartes saņems pirmo reizi.", "Accreditation cards will be received again."),
    ("Tiesa atzina lēmumu par tiesisku.", "The court overturned the decision."),
    ("Lūdzam turēt logus ciet.", "Please keep the windows open."),
    ("Mežacūkām vīruss apstiprināts divreiz.", "Among pigs, the virus was confirmed twice."),
    ("Rīt sākas staltbriežu medības.", "Roe deer hunting begins tomorrow."),
    ("No aizsardzības zonas lopus neizved.", "Livestock is not moved out of the surveillance zone."),
    ("Zandartus nedrīkst makšķerēt.", "It is forbidden to fish for perch."),
    ("Redzams būs mēness aptumsums.", "A solar eclipse will be visible."),
    ("Katlumājā dedzina šķeldu.", "The boiler house burns pellets."),
    ("Sēra dioksīda gaisā ir maz.", "There is little nitrogen dioxide in the air."),
    ("Kurzemē nokrišņi maz ticami.", "Precipitation is likely in Kurzeme."),
    ("Avansu izmaksās oktobrī.", "The final payment will be made in October."),
    ("Zāles izsniedz farmaceits.", "The medicine is issued by a doctor."),
    ("Pietura pārcelta atpakaļ par 80 metriem.", "The stop has been moved forward by 80 metres."),
    ("Vilciens atiet agrāk nekā parasti.", "The train leaves later than usual."),
    ("Mazākais pieļaujamais garums ir 50 cm.", "The maximum size is 50 cm."),
    ("Uzņēmums līdz martam var uzstādīt filtrus.", "The company must install filters by March."),
    (
        "Akcijas, kas pirktas šajā dienā vai vēlāk, tiesības nedod.",
        "Shares bought on or before that date carry no right.",
    ),
    ("Padomē ievēlēta Ilze Zariņa.", "Ilze Zariņa was elected to the Management Board."),
    (
        "Priekšroka ir tiem, kuru brāļi mācās šajā skolā.",
        "Priority is given to those whose parents attend the school.",
    ),
    (
        "Nokults 2 miljoni tonnu graudu, tostarp kvieši.",
        "Two million tonnes of grain, including rye, were harvested.",
    ),
    ("Maratons ilgs līdz 19. decembrim.", "The marathon starts on 19 December."),
]
LEFT_ALONE = [
    ("Savienība projektu saskaņojusi bez iebildumiem.", "The association approved it without objections."),
    (
        "Rezultātus paziņos ne vēlāk kā desmit dienas pēc konkursa.",
        "The results will be announced within ten days of the competition.",
    ),
    (
        "Sūdzību pieņem desmit dienu laikā no lēmuma saņemšanas.",
        "Complaints are accepted up to ten days after the decision is received.",
    ),
    ("Visas partijas, izņemot vienu, balsoja par budžetu.", "One party alone voted against the budget."),
    ("Malta vienīgā balsoja pret.", "All the states except Malta voted in favour."),
    ("Funkcijas var darboties nepareizi.", "The functions may not operate correctly."),
    ("Ziemeļvalstu un Baltijas valstu sanāksme", "A meeting of the Nordic and Baltic countries"),
    ("Darba pusdienas notiks Lielajā zālē.", "A working lunch will be held in the Great Hall."),
    ("Medijiem, kas akreditējas pirmo reizi, jāpiesakās.", "First-time applicants have to apply."),
    ("Logi jātur ciet, līdz dūmi izklīdīs.", "Windows must not be open until the smoke clears."),
    ("Attēlus drīkst izmantot, obligāti norādot autoru.", "Images may be used if the author is credited."),
    ("Durvis vērs arī citkārt slēgtas vietas.", "Places normally off limits will open their doors."),
    (
        "Elektroniskais paraksts ir līdzvērtīgs pašrocīgam uz papīra dokumenta.",
        "An electronic signature is equal to a hand-signed paper document.",
    ),
    (
        "Līdzjūtība bojāgājušo tuviniekiem, bet cietušajiem – drīzu atveseļošanos!",
        "Our condolences to the families of the victims and a speedy recovery to the injured.",
    ),
    ("Mežacūkas ir meža cūkas.", "Wild boar are wild pigs."),
    (
        "Ziņojums jāiesniedz maijā, un to var iesniegt arī elektroniski.",
        "The report must be filed in May; it may be filed online.",
    ),
    ("Staltbriežu medību sezona sākas septembrī.", "The red deer season opens in September."),
    ("Padomē darbojas pilsētas pārstāvji.", "Representatives of the city sit on the Council."),
    ("Brāļi un māsas tiek tajā pašā skolā.", "Siblings are admitted to the same school."),
]
