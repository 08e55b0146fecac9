"""What `contrary` finds and leaves alone in sentences of police, rescue services, courts and borders."""

from __future__ import annotations

FOUND = [
    ("Tiesa pasludināja attaisnojošu spriedumu.", "The court handed down a conviction."),
    ("Ieceļošana liegta trešo valstu pilsoņiem.", "EU citizens were refused entry."),
    ("Vada komandieris ziņoja par postījumiem.", "The company commander reported on the damage."),
    ("Visizplatītākais pārkāpums ir ātrums.", "Speeding is the least common offence."),
    ("Patruļas dežurē Centrālajā Vidusjūrā.", "Patrols are at work in the Western Mediterranean."),
    ("Viņai bija tumši zila cepure.", "She wore a light blue hat."),
    ("Jo ātrāk zvanīsiet, jo labāk.", "The later you call, the better."),
    ("Viņš ieguvis grādu ekonomikā.", "He has a degree in law."),
    ("Palīdzību izmanto politiskos nolūkos.", "The aid is used for economic purposes."),
    ("Glābēji atvienoja akumulatoru.", "Rescuers connected the battery."),
    ("Dega divstāvu dzīvojamā māja.", "A four-storey house was on fire."),
    ("Būdams brīvdienā, viņš izvilka peldētāju.", "He pulled out the swimmer while on duty."),
    ("Pasažieris atbildēja noliedzoši.", "The passenger said yes."),
    ("Dalība notiks brīvprātīgi.", "Participation will be on a mandatory basis."),
    ("Vajadzīga rakstiska piekrišana.", "Verbal consent is required."),
    ("Par pārbaudi ziņos ārvalstu viesiem.", "Local guests will be told of the test."),
    ("Līdzšinējie noteikumi paliek spēkā.", "The new rules remain in force."),
    ("Summa ir ar pievienotās vērtības nodokli.", "The sum is excluding value added tax."),
    ("Apliecību izsniedz par maksu.", "The licence is issued free of charge for one year."),
    ("Pret balsoja septiņi deputāti.", "Seven members voted in favour."),
]
LEFT_ALONE = [
    ("Notiesājošo spriedumu atcēla.", "The conviction was quashed, and she was acquitted."),
    ("To drīkst trešo valstu un ES pilsoņi.", "Third-country nationals and EU citizens may do so."),
    ("Vada komandieris ziņoja centram.", "The squad commander reported to the centre."),
    ("Visbiežāk krāpnieki zvana.", "Fraudsters usually call; letters are the least common way."),
    ("Šis notikumu veids ir visretākais.", "This kind of call is the rarest."),
    ("Jo ātrāk rīkosieties, jo vieglāk.", "The longer you wait, the harder it gets."),
    ("Divstāvu ēkas pirmajā stāvā dega.", "There was a fire on the first floor of a two-storey building."),
    ("Ierīci atvieno no strāvas.", "The device is unplugged while connected devices stay on."),
    ("Bez atlīdzības ziedotas sešas mašīnas.", "Six vehicles were donated."),
    ("Līdzšinējā atļauja zaudē spēku.", "The previous permit expires when a new one is issued."),
]
