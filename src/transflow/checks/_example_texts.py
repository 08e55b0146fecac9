"""Paragraphs of a made-up release, for the examples of several checks."""

FIRST, SECOND = (
    "Ministrs šodien atklāja jauno robežas posteni Rēzeknes novadā.",
    "Posteņa būve izmaksāja 2 miljonus eiro.",
)
THIRD = "Robežsargi tur strādās visu diennakti un visu gadu."
FIRST_EN, SECOND_EN = (
    "Today the Minister opened the new border post in Rēzekne Municipality.",
    "The post cost 2 million euros to build.",
)
THIRD_EN = "Border guards will work there around the clock, all year round."
