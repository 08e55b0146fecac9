"""What `contrary` finds and leaves alone in sentences of disputes, debts, votes and fights."""

from __future__ import annotations

FOUND = [
    ("Tiesa apmierināja prasītāja lūgumu.", "The court granted the defendant's request."),
    ("Liecinieks apstiprināja, ka auto bija zils.", "The defendant confirmed that the car was blue."),
    ("Cietušais vainu atzina.", "The accused admitted his guilt."),
    ("Piespriests nosacīts sods.", "An actual prison sentence was imposed."),
    ("Policija izbeidza kriminālprocesu.", "The police have initiated criminal proceedings."),
    ("Uzņēmums aizņēmās divus miljonus.", "The company lent two million."),
    ("Parāds tika dzēsts.", "The debt was collected."),
    ("Gājuši bojā trīs civiliedzīvotāji.", "Three servicemen were killed."),
    ("Karavīri uzbruka ciemam.", "The soldiers defended the village."),
    ("Balsojums bija aizklāts.", "It was an open vote."),
    ("No otrdienas ir atcelti ierobežojumi.", "From Tuesday, restrictions have been imposed."),
    ("Vīrietis atbrīvots no apcietinājuma.", "The man was placed in custody."),
    ("Somija pievienojās aliansei.", "Finland left the alliance."),
    ("Atbildētājs lēmumu pārsūdzēja.", "The claimant appealed against the decision."),
    ("Viņš teica patiesību.", "He lied."),
]
LEFT_ALONE = [
    ("Tiesa apmierināja prasītāja lūgumu.", "The court granted the claimant's request."),
    ("Atbildētājs lēmumu pārsūdzēja.", "The respondent appealed against the decision."),
    ("Apsūdzētais vainu atzina.", "The defendant admitted his guilt."),
    ("Cietušais iesniedza prasību.", "The claimant brought an action."),
    ("Piespriests nosacīts cietumsods.", "A suspended prison sentence was imposed."),
    ("Kriminālprocess sākts par zādzību.", "Criminal proceedings were opened for theft."),
    ("Uzņēmums saņēma aizdevumu.", "The company borrowed money."),
    ("Banka aizdeva divus miljonus.", "The bank granted a loan of two million."),
    ("Parādu piedzina tiesu izpildītājs.", "The bailiff collected the debt."),
    ("Liesmas dzēsa, naudu iekasēja.", "The fire was put out and the money collected."),
    ("Karavīri aizstāvēja ciemu no uzbrukuma.", "The soldiers defended the village against attack."),
    ("Balsojums bija atklāts.", "It was a public vote."),
    ("Ierobežojumi vairs nav spēkā.", "The restrictions have been lifted."),
    ("Noteikti jauni ierobežojumi.", "New restrictions have been introduced."),
    ("Vīrietis atbrīvots no apcietinājuma.", "The man was released from custody."),
    ("Vīrietis aizturēts.", "The man was taken into custody."),
    ("Viņš nemeloja.", "He told the truth."),
    ("Atklāja jauno skolu.", "The new school was opened."),
]
