"""Times of day that differ: the reader comes at the wrong hour. "plkst. 14.00", "14:00" and "2 p.m." are
one value; 24:00 is 0:00."""

from __future__ import annotations

from transflow.checks import check
from transflow.checks._facts.remarks import report
from transflow.model import Bitext, Level, Message, Remarks


@check(
    "time-value",
    Level.ERROR,
    passes=[
        ("Preses konference sāksies plkst. 14.00.", "The press conference starts at 2 p.m."),
        ("Sapulce plkst. 9.30.", "Meeting at 9:30."),
        ("Atvērts no 9.00 līdz 17.00.", "Open from 9 a.m. to 5 p.m."),
        ("Līdz plkst. 24.00.", "Until 0:00."),
        ("Robežpunkts atvērts 00.00–24.00.", "The border crossing is open 00.00–24.00."),
        ("Tiešraide pulksten 12.00.", "Live at noon."),
        ("Ierašanās plkst. 18:45.", "Arrival at 6.45 pm."),
        ("Sarunas sākās plkst. 16.30.", "The talks began at half past four."),
        ("Durvis vērs bez piecpadsmit deviņos.", "The doors open at a quarter to nine."),
        ("Gājiens sāksies puspiecos pēcpusdienā.", "The march starts at 4.30 p.m."),
        ("Ceturtdaļu mājinieki zaudēja ar 17:21.", "The hosts lost the quarter 17:21."),
        ("Viesi drīz bija vadībā ar 11:14.", "The visitors soon led 11:14."),
    ],
    fails=[
        ("Preses konference sāksies plkst. 14.00.", "The press conference starts at 4 p.m."),
        ("Sapulce plkst. 9.30.", "Meeting at 9:00."),
        ("Atvērts no 9.00 līdz 17.00.", "Open from 9 a.m. to 7 p.m."),
        ("Ierašanās plkst. 18:45.", "Arrival at 6.45 am."),
        ("Sarunas sākās plkst. 16.30.", "The talks began at half past five."),
        ("Akcija sāksies plkst. 10.00.", "The event starts soon."),
        ("Satiksme slēgta no plkst. 22.00.", "Traffic is closed from 23:00."),
    ],
)
def time_value(bitext: Bitext) -> Remarks:
    """Every time of day has its counterpart."""
    yield from report(bitext, "time-value", Message("time"))
