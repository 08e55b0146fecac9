"""The small words of Latvian, the commonest ones, and its letters."""

LETTERS = frozenset("āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ")
FOREIGN_LETTERS = frozenset("qwxy")  # small ones, which no Latvian word has

FUNCTION_WORDS = frozenset(
    """
    abas abi abiem abos abu abus abām abās
    aiz ap apakš ar arī apmēram atkal augšpus bet bez bija biju bijis bijusi bijuši bijušas būs būt būtu
    caur cik cits cita citi citas citu citām citiem da daudz daudzi daudzas daļēji dažas daži dažu dažādi
    dēļ diezgan divi divas divu diviem diezin drīz es esam esat esmu esi esot gan gandrīz gar gada gadā
    gadu gados gadiem iekš iekšpus ik ikviens ikvienam ir it itin ja jau jaunā jaunais jauni jebkurš jebkura
    jo joprojām jums jūs jūsu jā jābūt kad kam kamēr kas kaut ko kopš kopumā kura kurai kuram kuras kuri
    kuru kurš kurā kurām kuriem kurus kā kādu kāds kāda kādi kādas kāpēc kļuva kļūst kļūt lai laikā lejpus
    lielāko lielākā lielākais līdz līdzās līdzi līdztekus ļoti man mana mans manis mani mazāk mēs mums mūs
    mūsu ne nav nebija nebūs nekad neko neviens neviena nevis nevar no nost noteikti nu nē otrs otra pa
    pakaļ par pat patiesībā pats paša paši pašu pati pašlaik patlaban pavisam pēc pie pirms piem piemēram
    pret pretī priekš pār pārāk savā savas savam savs sava savu saviem savām savukārt sevi sev si starp
    šajā šajos šajās šeit šim šiem šīm šis šī šie šīs šo šos šādi šādas šāda šāds šādu šodien šogad
    tad tagad taču tai tajā tajos tajās tam tas te ti tie tiek tiem tika tiks tikai tikt tiktu tikuši tikusi
    tikušas to tomēr tos tur tā tādi tādas tāda tāds tādā tādu tāpat tāpēc tādēļ tās tām tātad tādējādi
    turklāt turpmāk un uz vai vairs vairāk vairāki vairākas vairāku vairākiem var varēs varētu varēja vien
    viens viena vienu vienam vienā vienas vēl vidū viņa viņai viņam viņas viņi viņiem viņš viņu viņus viņām
    virs virspus visa visas visi visiem visām visu viss visā visos visus vispār zem ārpus
    attiecībā saistībā saskaņā tostarp vienlaikus visvairāk kuriem kurām kādā kādam pēdējo pēdējā pirmo
    pirmais pirmā jāatzīst ņemot vērā proti respektīvi nedz vienmēr reizē reizi jaunu īpaši galvenokārt
    """.split()
) - {"da", "si", "ti", "nu"}
COMMONEST = tuple(  # words of running text, the commonest first
    """
    un ir ka par ar no uz tas ir arī lai kas bet gan vai to tika kā tā pie pēc ja nav būs šo viņš tie ko
    jau vēl bija līdz tad savu kad tikai kur pat šī gada gadā gadu tiek starp pret šajā viņa viņi kuri
    kuru kura kurā var ļoti citu visi visu viena viens vienu divi es mēs mūsu jūs man mums sev savā
    savas ne nevis bez caur pa pirms kopā lielāko vairāk ap tāpēc jo vairs tagad esam bijis tām tiem tās
    tos šīs šie šai šim šis
    """.split()
)

NEVER_LAST = frozenset(
    """
    ar bet bez bija būs caur ir ja ka kam kas kura kurai kuram kuras kurā kuri kuru kurus kurš kā lai nav no par pie
    pret starp tiek tika tiks un uz vai virs zem
""".split()
)
