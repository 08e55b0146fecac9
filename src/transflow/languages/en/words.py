"""The small words of English, and the commonest ones."""

FUNCTION_WORDS = frozenset(
    """
    a about above according across after again against all almost along already also although always am
    among an and another any anyone anything are around as at away back be became because become been
    before began behind being below between both but by can cannot could did do does doing done down due
    during each either else enough even ever every everyone everything except few first for former from
    further furthermore had has have having he her here hers herself him himself his how however i if in
    include including indeed instead into is it its itself just last later least less like made make many
    may me might mine more moreover most much must my myself near nearly neither never new next no nobody
    none nor not nothing now of off often on once one only onto or other others our ours ourselves out over
    own per perhaps please rather same second several shall she should since so some someone something
    sometimes soon still such than that the their theirs them themselves then there therefore these they
    this those though three through throughout thus to today together too toward towards two under unless
    until up upon us very via was we well were what whatever when where whereas whether which while who
    whole whom whose why will with within without would yes yet you your yours yourself
    """.split()
)
COMMONEST = tuple(  # words of running text, the commonest first
    """
    the of to and a in is that for it was on with as be at by i this he from are have not or his you
    they which but an had were we will has their been one all she her there would when who more if no
    out so what up its about than into them can only other time new some could these two may first then
    do any like my now over such our man me even most made after also did many off before must well back
    through years much where your way people down should because long each just state those how too good
    said
    """.split()
)

NEVER_LAST = frozenset(
    """
    a about among an and are as at between during has have his into is its of or our than the their were whose with your
""".split()
)
