"""Mail, links, phones."""

import pytest

from transflow.text.contacts import contacts, national_number
from transflow.text.facts import Email, Link, Phone, Value
from transflow.text.facts.links import are_one_page


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Raksti: Prese@Osta.gov.lv.", [Email("prese@osta.gov.lv")]),
        ("Skat. https://osta.lv/a_(b).", [Link("https://osta.lv/a_(b)")]),
        ("(www.osta.gov.lv)", [Link("www.osta.gov.lv")]),
        ("Vietnē muzejs.lv, arī likumi.lv/ta/id/5.", [Link("muzejs.lv"), Link("likumi.lv/ta/id/5")]),
        ("Tālrunis: 67 219 363", [Phone("67219363")]),
        ("+371-67-075-000", [Phone("67075000")]),
        ("Tālrunis: (371) 67016 272", [Phone("67016272")]),
        ("Tālrunis uzziņām: 67 219 363", [Phone("67219363")]),
        ("Phone for enquiries from the media: 67219-363", [Phone("67219363")]),
        ("Plašāka informācija – 67016 272", [Phone("67016272")]),
        ("Tālruņu skaits: 67 219 363", []),
        ("67016 272 eiro", []),
        ("Tālrunis 112 2023. gadā", []),
        ("Zvanot 112 45 reizes dienā", []),
        ("(371) 29123456", [Phone("29123456")]),
        ("mājas (371) un dārzi 29", []),
        ("mob. 26 123 456, info@a.lv", [Phone("26123456"), Email("info@a.lv")]),
        ("29123456", [Phone("29123456")]),
        ("27654321 eiro", []),
        ("1 267 219 363 eiro", []),
        ("reached on 0800 555 117 or 020 7946 0018", [Phone("0800555117"), Phone("02079460018")]),
        ("reached on 0800-555-117", [Phone("0800555117")]),
        ("file 0800-555-117-2", []),
        ("from 0800 1230 on", []),
        ("00371 67012345", [Phone("67012345")]),
        ("almost 41,000 350 sites, 7.000-250", []),
        ("Foto: EU 2014\n2015. gada janvāris", []),
        ("Gads: 2014 2015 un 2016", []),
        ("u.c. iestādes", []),
        ("Vai pielikt priekšā http://?", []),
    ],
)
def test_contacts_are_read_as_values(text: str, expected: list[Value]) -> None:
    assert [fact.value for fact in contacts(text)] == expected


def test_a_national_number_has_no_country_code() -> None:
    assert national_number("+371 67 21-93-63") == national_number("0037167219363") == "67219363"


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("https://www.osta.gov.lv/lv/jaunums/x", "https://www.osta.gov.lv/en/article/y", True),
        ("http://osta.lv/", "https://www.osta.lv", True),
        ("/lv/a", "/en/b", True),
        ("likumi.lv/ta/id/5", "https://likumi.lv/ta/en/en/id/5", True),
        ("https://osta.lv/a", "https://osta.lv/b", False),
        ("https://osta.lv/lv/a", "https://ostas.lv/en/a", False),
        ("https://lv.vide.example/A", "https://en.vide.example/B", True),
        ('{{< relref "projekts.md" >}}', '{{< relref "project.md" >}}', True),
        ("{% link _posts/raksts.md %}", "{% post_url article %}", True),
        ("../veidlapa.md#termins", "../form.md#term", True),
        ("{{ site.baseurl }}/lv/akti/", "{{ site.baseurl }}/en/acts/", True),
        ("{{ site.baseurl }}/foto1.jpg", "{{ site.baseurl }}/foto2.jpg", False),
        ('{{< param "akts" >}}', '{{< param "karte" >}}', False),
        ("veidlapa.md", "https://www.iem.example/form", False),
    ],
)
def test_a_link_may_lead_to_the_page_of_the_same_host_in_the_other_language(
    one: str, other: str, is_same: bool
) -> None:
    assert are_one_page(one, other) == is_same
