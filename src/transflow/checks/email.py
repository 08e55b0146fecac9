"""Mail addresses that differ: letters go astray. The comparison ignores case (RFC 5321 leaves the local
part to the host; no mail host of a public body tells them apart)."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._facts.remarks import report
from transflow.model import Bitext, Level, Message, Remarks


@check(
    "email",
    Level.ERROR,
    passes=[
        ("Rakstīt: prese@vestnesis.gov.lv", "Write to prese@vestnesis.gov.lv"),
        ("E-pasts: Janis.Ozols@parvalde.lv", "E-mail: janis.ozols@parvalde.lv"),
        ("Pieteikties: kursi@skola.lv.", "Apply at kursi@skola.lv."),
        ("[Raksti mums](mailto:info@muzejs.lv)", "[Write to us](mailto:info@muzejs.lv)"),
        ("Saziņa (press@ostas.lv).", "Contact (press@ostas.lv)."),
        ("Saziņa: press(abols)ostas.lv", "Contact: press(at)ostas.lv"),
        ("Adrese a.b-c@d-e.gov.lv der.", "The address a.b-c@d-e.gov.lv works."),
        Example(
            "Rakstiet: Prese@muzejs.lv",
            "Write to: Press@muzejs.lv",
            options=(("equivalents", (("Prese@muzejs.lv", "Press@muzejs.lv"),)),),
        ),
    ],
    fails=[
        ("Rakstīt: prese@vestnesis.gov.lv", "Write to presse@vestnesis.gov.lv"),
        ("E-pasts: janis.ozols@parvalde.lv", "E-mail: janis.ozols@parvalde.com"),
        ("Pieteikties: kursi@skola.lv.", "Apply by mail."),
        ("Raksti: info@muzejs.lv", "Write to: inf@muzejs.lv"),
        ("Saziņa (press@ostas.lv).", "Contact (pres@ostas.lv)."),
        ("Adrese dati@registrs.gov.lv.", "The address dati@registri.gov.lv."),
        ("Saziņa: press@ostas.lv", "Contact: press(abols)ostas.lv"),
    ],
)
def email(bitext: Bitext, *, equivalents: tuple[tuple[str, str], ...] = ()) -> Remarks:
    """Every mail address stands in both versions; `equivalents` are pairs that stand for one another."""
    known = {f"{one} → {other}".lower() for pair in equivalents for one, other in (pair, pair[::-1])}
    for remark in report(bitext, "email", Message("mail address")):
        if remark.value.lower() not in known:
            yield remark
