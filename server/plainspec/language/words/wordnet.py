"""Opposites, nominalisations and verbs of Princeton WordNet 3.1.

Made by ``python -m tests.support.wordnet``, which says how they are chosen; not
to be edited by hand. WordNet's licence, which goes with them, is in the file
``wordnet-license.txt`` beside this one.
"""

from __future__ import annotations

#: Adjectives and adverbs of which one negates the other: pairs, with ";" between them.
NEGATED = """
abactinal actinal; able unable; abranchiate branchiate; acaulescent caulescent; accessible
inaccessible; accommodating unaccommodating; accompanied unaccompanied; accurate inaccurate;
achlamydeous chlamydeous; achromatinic chromatinic; acknowledged unacknowledged; acquisitive
unacquisitive; actable unactable; adaptable unadaptable; adaptive maladaptive; addicted
unaddicted; addictive nonaddictive; addressed unaddressed; adequate inadequate; adiabatic
diabatic; adjusted unadjusted; admissible inadmissible; adoptable unadoptable; adorned unadorned;
adroit maladroit; advantageous disadvantageous; adventurous unadventurous; advisable inadvisable;
afebrile febrile; affected unaffected; affixed unaffixed; afraid unafraid; aggressive
unaggressive; agreeable disagreeable; airworthy unairworthy; alarming unalarming; alienable
inalienable; aligned nonaligned; alike unalike; alterable unalterable; altered unaltered;
ambitious unambitious; amended unamended; analyzed unanalyzed; angry unangry; animate inanimate;
animated unanimated; aperiodic periodic; apetalous petalous; apologetic unapologetic; appealable
unappealable; appendaged unappendaged; appetizing unappetizing; appropriate inappropriate;
arbitrable nonarbitrable; arbitrary nonarbitrary; argumentative unargumentative; armed unarmed;
arranged disarranged; articulated unarticulated; ashamed unashamed; assertive unassertive;
assigned unassigned; associative nonassociative; asymmetrical symmetrical; asyndetic syndetic;
attentive inattentive; attractive unattractive; attributable unattributable; audible inaudible;
auspicious inauspicious; authorized unauthorized; available unavailable; avascular vascular;
avenged unavenged; awakened unawakened; aware unaware; balanced unbalanced; balconied unbalconied;
banded unbanded; baptized unbaptized; barreled unbarreled; belted unbelted; beneficed unbeneficed;
blemished unblemished; blended unblended; bodied unbodied; bordered unbordered; born unborn;
brainwashed unbrainwashed; bridgeable unbridgeable; burdened unburdened; buried unburied; buttoned
unbuttoned; calced discalced; calculable incalculable; camphorated uncamphorated; capable
incapable; cared-for uncared-for; careful careless; carpeted uncarpeted; carved uncarved;
castrated uncastrated; caulked uncaulked; causative noncausative; cautious incautious; censored
uncensored; centralized decentralized; centralizing decentralizing; certified uncertified; changed
unchanged; charged uncharged; chartered unchartered; chaste unchaste; civilized noncivilized;
cleared uncleared; clement inclement; clothed unclothed; coated uncoated; coherent incoherent;
coiled uncoiled; collapsible noncollapsible; collected uncollected; colored uncolored; colourful
colourless; columned noncolumned; combed uncombed; combinative noncombinative; combined
uncombined; comfortable uncomfortable; commensurate incommensurate; commercial noncommercial;
commissioned noncommissioned; committed uncommitted; commodious incommodious; commutable
incommutable; comparable incomparable; compartmented uncompartmented; compatible incompatible;
competitive noncompetitive; complaining uncomplaining; complete incomplete; composed discomposed;
comprehensible incomprehensible; comprehensive noncomprehensive; compressible incompressible;
compromising uncompromising; concerned unconcerned; conclusive inconclusive; conditioned
unconditioned; conductive nonconductive; congenial uncongenial; congruous incongruous; conquerable
unconquerable; considerate inconsiderate; consistent inconsistent; consolable inconsolable;
conspicuous inconspicuous; constipated unconstipated; consummated unconsummated; contaminated
uncontaminated; contented discontented; contestable incontestable; contested uncontested;
continued discontinued; controlled uncontrolled; controversial uncontroversial; convenient
inconvenient; conventional unconventional; convincing unconvincing; corporeal incorporeal;
corrected uncorrected; corrigible incorrigible; corrupt incorrupt; cousinly uncousinly; crannied
uncrannied; creative uncreative; credible incredible; credulous incredulous; crowded uncrowded;
crowned uncrowned; crystalline noncrystalline; crystallized uncrystallized; cultivated
uncultivated; curable incurable; damaged undamaged; datable undatable; deciphered undeciphered;
declared undeclared; decorous indecorous; dedicated undedicated; deductible nondeductible;
defeasible indefeasible; defined undefined; definite indefinite; dehiscent indehiscent; delineated
undelineated; demanding undemanding; democratic undemocratic; deniable undeniable; dependable
undependable; dependent independent; derived underived; descriptive undescriptive; designed
undesigned; desirable undesirable; desirous undesirous; destructible indestructible; detected
undetected; determinable indeterminable; determinate indeterminate; developed undeveloped;
differentiated undifferentiated; digestible indigestible; dignified undignified; diluted
undiluted; dimmed undimmed; discernible indiscernible; discerning undiscerning; discreet
indiscreet; discriminating undiscriminating; disenchanted enchanted; disenfranchised enfranchised;
dishonest honest; disinclined inclined; disingenuous ingenuous; disintegrative integrative;
disliked liked; disobedient obedient; disorderly orderly; disorienting orienting; dispensable
indispensable; displeased pleased; displeasing pleasing; disproportionate proportionate;
disreputable reputable; disrespectful respectful; dissimilar similar; distrustful trustful;
diversified undiversified; divisible indivisible; documented undocumented; drained undrained;
dramatic undramatic; dynamic undynamic; eager uneager; earned unearned; echoic nonechoic; edifying
unedifying; educated uneducated; effective ineffective; efficacious inefficacious; efficient
inefficient; effortful effortless; elastic inelastic; elegant inelegant; eligible ineligible;
employed unemployed; enclosed unenclosed; encumbered unencumbered; endowed unendowed; enforceable
unenforceable; enforced unenforced; enlightened unenlightened; enlightening unenlightening;
enlivened unenlivened; enterprising unenterprising; enthusiastic unenthusiastic; equal unequal;
equipped unequipped; equitable inequitable; equivocal unequivocal; eradicable ineradicable;
established unestablished; eventful uneventful; evitable inevitable; exact inexact; exchangeable
unexchangeable; excitable unexcitable; excusable inexcusable; existent nonexistent; expansive
unexpansive; expected unexpected; expedient inexpedient; expendable unexpendable; experienced
inexperienced; expired unexpired; explicable inexplicable; exploited unexploited; exploratory
nonexploratory; explosive nonexplosive; exportable unexportable; expressible inexpressible;
extensile nonextensile; extinguishable inextinguishable; extricable inextricable; faceted
unfaceted; fair unfair; faithful unfaithful; fallible infallible; familiar unfamiliar; fashionable
unfashionable; fastened unfastened; fatal nonfatal; fathomable unfathomable; favorable
unfavorable; felicitous infelicitous; fictional nonfictional; financial nonfinancial; finished
unfinished; finite infinite; fissionable nonfissionable; flattering unflattering; fledged
unfledged; flexible inflexible; focused unfocused; forceful forceless; forgettable unforgettable;
forgiving unforgiving; formal informal; formed unformed; fortunate unfortunate; framed unframed;
frequent infrequent; fretted unfretted; frozen unfrozen; fruitful unfruitful; fueled unfueled;
functional nonfunctional; functioning malfunctioning; funded unfunded; furnished unfurnished;
furrowed unfurrowed; gathered ungathered; geared ungeared; gracious ungracious; grateful
ungrateful; groomed ungroomed; guided unguided; gusseted ungusseted; happy unhappy; harmful
harmless; harmonic nonharmonic; harmonious inharmonious; healthy unhealthy; heedful heedless;
helpful unhelpful; hierarchical nonhierarchical; hopeful hopeless; hospitable inhospitable;
hurried unhurried; identifiable unidentifiable; illegal legal; illegible legible; illicit licit;
illiterate literate; illogical logical; imitative nonimitative; immature mature; immeasurable
measurable; immiscible miscible; immoderate moderate; immodest modest; immoral moral; immortal
mortal; immutable mutable; impaired unimpaired; impassable passable; impenetrable penetrable;
imperceptible perceptible; imperfect perfect; impermanent permanent; impermeable permeable;
impermissible permissible; impersonal personal; impervious pervious; impious pious; implacable
placable; implausible plausible; impolite polite; impolitic politic; impractical practical;
imprecise precise; impressionable unimpressionable; impressive unimpressive; improper proper;
improved unimproved; improvident provident; imprudent prudent; impure pure; indulgent
nonindulgent; inflected uninflected; influential uninfluential; informed uninformed; inhabited
uninhabited; inheritable noninheritable; inhibited uninhibited; injectable uninjectable; injured
uninjured; inoperative operative; inopportune opportune; inorganic organic; inquiring uninquiring;
insane sane; insensitive sensitive; insentient sentient; insincere sincere; insoluble soluble;
inspiring uninspiring; institutionalized noninstitutionalized; instructive uninstructive;
insufficient sufficient; insured uninsured; insurmountable surmountable; intelligent
unintelligent; intemperate temperate; intended unintended; interested uninterested; interesting
uninteresting; intolerable tolerable; intolerant tolerant; intractable tractable; intrusive
unintrusive; invariable variable; invasive noninvasive; inviolable violable; invisible visible;
inviting uninviting; involuntary voluntary; involved uninvolved; invulnerable vulnerable; ionized
nonionized; ironed unironed; irrational rational; irreconcilable reconcilable; irreducible
reducible; irregular regular; irrelevant relevant; irremediable remediable; irremovable removable;
irreparable reparable; irreplaceable replaceable; irresistible resistible; irresolute resolute;
irresponsible responsible; irreverent reverent; irreversible reversible; irrevocable revocable;
judgmental nonjudgmental; knowable unknowable; known unknown; labeled unlabeled; laced unlaced;
lamented unlamented; laureled unlaureled; leavened unleavened; lighted unlighted; likely unlikely;
limited unlimited; linear nonlinear; linguistic nonlinguistic; listed unlisted; livable unlivable;
liveried unliveried; loved unloved; loving unloving; lubricated unlubricated; malicious
unmalicious; malnourished nourished; manned unmanned; married unmarried; mated unmated; meaningful
meaningless; mechanical nonmechanical; melted unmelted; merciful merciless; merited unmerited;
metallic nonmetallic; migratory nonmigratory; mindful unmindful; mined unmined; misused used;
mitigated unmitigated; modern nonmodern; modifiable unmodifiable; modified unmodified; modulated
unmodulated; monotonic nonmonotonic; motivated unmotivated; motorized unmotorized; moved unmoved;
moving nonmoving; mown unmown; myelinated unmyelinated; natural unnatural; necessary unnecessary;
nonparticulate particulate; nonphotosynthetic photosynthetic; nonpolitical political; nonpregnant
pregnant; nonprehensile prehensile; nonprofessional professional; nonpsychoactive psychoactive;
nonradioactive radioactive; nonrandom random; nonreciprocal reciprocal; nonrepresentational
representational; nonresidential residential; nonreticulate reticulate; nonretractile retractile;
nonreturnable returnable; nonslippery slippery; nonspatial spatial; nonspecific specific;
nonspherical spherical; nonsuppurative suppurative; nonsurgical surgical; nontaxable taxable;
nonthermal thermal; nontoxic toxic; nontraditional traditional; nontranslational translational;
nonviolent violent; nonvolatile volatile; nonwashable washable; nonwoody woody; noticeable
unnoticeable; noticed unnoticed; obligated unobligated; obstructed unobstructed; occupied
unoccupied; offending unoffending; oiled unoiled; opposable unopposable; opposed unopposed;
organized unorganized; oriented unoriented; ostentatious unostentatious; owned unowned; packaged
unpackaged; paid unpaid; paintable unpaintable; palatable unpalatable; pardonable unpardonable;
parented unparented; patriotic unpatriotic; patronized unpatronized; paved unpaved; peaceful
unpeaceful; perceptive unperceptive; perplexed unperplexed; planned unplanned; playable
unplayable; playful unplayful; pleasant unpleasant; plowed unplowed; polished unpolished; popular
unpopular; portable unportable; posed unposed; potted unpotted; powered unpowered; precedented
unprecedented; predictable unpredictable; prepared unprepared; pretentious unpretentious;
preventable unpreventable; principled unprincipled; printable unprintable; productive
unproductive; profitable unprofitable; pronounceable unpronounceable; prophetic unprophetic;
propitious unpropitious; protected unprotected; protective unprotective; proved unproved;
provocative unprovocative; publishable unpublishable; published unpublished; punctual unpunctual;
punished unpunished; purposeful purposeless; questionable unquestionable; quiet unquiet; quotable
unquotable; ready unready; real unreal; realistic unrealistic; reasonable unreasonable; reassuring
unreassuring; reconstructed unreconstructed; recoverable unrecoverable; reflected unreflected;
registered unregistered; regretful unregretful; regulated unregulated; related unrelated;
renewable unrenewable; rentable unrentable; repeatable unrepeatable; repentant unrepentant;
reportable unreportable; reported unreported; reproducible unreproducible; requested unrequested;
resentful unresentful; reserved unreserved; respectable unrespectable; restricted unrestricted;
restrictive unrestrictive; retentive unretentive; reverberant unreverberant; revived unrevived;
rewarding unrewarding; rhymed unrhymed; rhythmical unrhythmical; rifled unrifled; rigged unrigged;
righteous unrighteous; saddled unsaddled; salable unsalable; sanitary unsanitary; saponified
unsaponified; sarcastic unsarcastic; satisfactory unsatisfactory; saturated unsaturated; savory
unsavory; scalable unscalable; scheduled unscheduled; scholarly unscholarly; scientific
unscientific; scripted unscripted; scrupulous unscrupulous; sealed unsealed; seamanlike
unseamanlike; seasonable unseasonable; seasoned unseasoned; seaworthy unseaworthy; seductive
unseductive; seeded unseeded; selected unselected; selfish unselfish; sensational unsensational;
serviceable unserviceable; servile unservile; settled unsettled; sexy unsexy; shapely unshapely;
shared unshared; shaven unshaven; sheared unsheared; sheathed unsheathed; shelled unshelled;
shockable unshockable; shrinkable unshrinkable; shuttered unshuttered; signed unsigned; silenced
unsilenced; sinkable unsinkable; skilled unskilled; sold unsold; solved unsolved; soured unsoured;
specialized unspecialized; specified unspecified; stable unstable; staged unstaged; stained
unstained; statesmanlike unstatesmanlike; steady unsteady; stimulating unstimulating; stoppable
unstoppable; structured unstructured; stuck unstuck; studied unstudied; successful unsuccessful;
supervised unsupervised; supported unsupported; supportive unsupportive; surprised unsurprised;
surprising unsurprising; susceptible unsusceptible; suspected unsuspected; swept unswept;
systematic unsystematic; tactful tactless; talented untalented; tangled untangled; tapped
untapped; tearful tearless; tempered untempered; theatrical untheatrical; thinkable unthinkable;
timbered untimbered; tipped untipped; trained untrained; translatable untranslatable; traveled
untraveled; trimmed untrimmed; troubled untroubled; trustworthy untrustworthy; truthful
untruthful; tucked untucked; tuneful tuneless; turned unturned; understood ununderstood; unvaried
varied; unveiled veiled; unventilated ventilated; unvoiced voiced; unwanted wanted; unwary wary;
unwaxed waxed; unweaned weaned; unwebbed webbed; unwholesome wholesome; unwieldy wieldy; unwilling
willing; unwomanly womanly; unwooded wooded; unworldly worldly; unworthy worthy; unwoven woven;
unwrinkled wrinkled; useful useless; aborad orad; acceptably unacceptably; accurately
inaccurately; adequately inadequately; adroitly maladroitly; advantageously disadvantageously;
advertently inadvertently; agreeably disagreeably; ambiguously unambiguously; ambitiously
unambitiously; appealingly unappealingly; appreciatively unappreciatively; appropriately
inappropriately; approvingly disapprovingly; articulately inarticulately; ashamedly unashamedly;
assertively unassertively; asymmetrically symmetrically; attractively unattractively; audibly
inaudibly; auspiciously inauspiciously; believably unbelievably; believingly unbelievingly;
cautiously incautiously; ceremoniously unceremoniously; characteristically uncharacteristically;
cheerfully cheerlessly; chivalrously unchivalrously; civilly uncivilly; coherently incoherently;
comparably incomparably; compatibly incompatibly; competently incompetently; competitively
noncompetitively; complainingly uncomplainingly; comprehensively noncomprehensively; conclusively
inconclusively; conditionally unconditionally; consciously unconsciously; consequentially
inconsequentially; considerately inconsiderately; consistently inconsistently; conspicuously
inconspicuously; constitutionally unconstitutionally; controversially uncontroversially;
conveniently inconveniently; conventionally unconventionally; convincingly unconvincingly;
courteously discourteously; credibly incredibly; credulously incredulously; critically
uncritically; decently indecently; decisively indecisively; decorously indecorously;
democratically undemocratically; dependably undependably; deservedly undeservedly; diplomatically
undiplomatically; discreetly indiscreetly; dishonorably honorably; disloyally loyally;
disobediently obediently; disreputably reputably; disrespectfully respectfully; distrustfully
trustfully; effectively ineffectively; effectually ineffectually; efficaciously inefficaciously;
efficiently inefficiently; elegantly inelegantly; eloquently ineloquently; emotionally
unemotionally; enthusiastically unenthusiastically; equitably inequitably; ethically unethically;
excitingly unexcitingly; excusably inexcusably; expediently inexpediently; expressively
inexpressively; faithfully unfaithfully; fashionably unfashionably; favorably unfavorably;
fearfully fearlessly; feelingly unfeelingly; felicitously infelicitously; finitely infinitely;
flexibly inflexibly; forgivably unforgivably; forgivingly unforgivingly; fortunately
unfortunately; frequently infrequently; fruitfully fruitlessly; graciously ungraciously;
grammatically ungrammatically; gratefully ungratefully; grudgingly ungrudgingly; happily
unhappily; harmfully harmlessly; helpfully unhelpfully; hospitably inhospitably; humanely
inhumanely; hurriedly unhurriedly; hygienically unhygienically; illegibly legibly; illegitimately
legitimately; illicitly licitly; immaturely maturely; immeasurably measurably; immodestly
modestly; impatiently patiently; impenitently penitently; imperceptibly perceptibly; impermissibly
permissibly; impolitely politely; impressively unimpressively; improperly properly; improvidently
providently; imprudently prudently; informatively uninformatively; injudiciously judiciously;
inoffensively offensively; inopportunely opportunely; inorganically organically; insensitively
sensitively; inseparably separably; insincerely sincerely; instructively uninstructively;
insufficiently sufficiently; intelligently unintelligently; intelligibly unintelligibly;
intentionally unintentionally; interestingly uninterestingly; intolerably tolerably; intolerantly
tolerantly; intransitively transitively; invisibly visibly; involuntarily voluntarily;
irrationally rationally; irrelevantly relevantly; irresolutely resolutely; irresponsibly
responsibly; irreverently reverently; joyfully joylessly; justifiably unjustifiably; justly
unjustly; knowingly unknowingly; lawfully lawlessly; luckily unluckily; manageably unmanageably;
manfully unmanfully; melodiously unmelodiously; memorably unmemorably; mindfully unmindfully;
musically unmusically; necessarily unnecessarily; nonviolently violently; obtrusively
unobtrusively; palatably unpalatably; pardonably unpardonably; patriotically unpatriotically;
pleasantly unpleasantly; precedentedly unprecedentedly; pretentiously unpretentiously;
productively unproductively; propitiously unpropitiously; realistically unrealistically;
recognizably unrecognizably; reliably unreliably; remarkably unremarkably; repentantly
unrepentantly; righteously unrighteously; romantically unromantically; satisfactorily
unsatisfactorily; seasonably unseasonably; selfishly unselfishly; sentimentally unsentimentally;
smilingly unsmilingly; sportingly unsportingly; successfully unsuccessfully; suitably unsuitably;
systematically unsystematically; tactfully tactlessly; tastefully tastelessly; thoughtfully
thoughtlessly; truthfully untruthfully; unwarily warily; unwillingly willingly; unwittingly
wittingly; usefully uselessly
"""

#: Others that are opposites.
QUALITIES = """
absolute relative; acute chronic; aerobic anaerobic; alive dead; amicable hostile; ample meager;
angular rounded; anhydrous hydrous; annual perennial; anterior posterior; antiseptic septic;
ascending descending; asleep awake; atrophied hypertrophied; beautiful ugly; black white; blessed
cursed; blue-collar white-collar; bold timid; brave cowardly; busy idle; capitalistic socialistic;
cerebral emotional; cheap expensive; clean dirty; cold hot; compact loose; complex simple; concave
convex; consonantal vocalic; constructive destructive; continual sporadic; cool warm; dangerous
safe; decreasing increasing; delicate rugged; destroyed preserved; difficult easy; distal
proximal; divided united; docile stubborn; domestic foreign; domineering submissive; dull lively;
early late; empirical theoretical; empty full; explicit implicit; external internal; extraordinary
ordinary; false true; fast slow; foolish wise; fractional whole; frail robust; fresh stale;
frivolous serious; full-time part-time; gaseous liquid; general specific; glad sad; gradual
sudden; gross net; guilty innocent; hairless hairy; heavy-duty light-duty; heterogeneous
homogeneous; heterozygous homozygous; high low; high-sudsing low-sudsing; horizontal vertical;
hydrophilic hydrophobic; incoming outgoing; indoor outdoor; induced spontaneous; instrumental
vocal; intense mild; interdepartmental intradepartmental; inward outward; long short; lower-class
middle-class; lowered raised; major minor; maximal minimal; maximum minimum; multilateral
unilateral; naive sophisticated; narrow wide; nasty nice; negative positive; oblique parallel;
oleophilic oleophobic; optimistic pessimistic; postwar prewar; preceding succeeding; precocious
retarded; primary secondary; private public; privileged underprivileged; profound superficial;
qualitative quantitative; rough smooth; seasonal year-round; smart stupid; spoken written; strong
weak; tender tough; thick thin; valuable worthless; accidentally deliberately; actively passively;
broadly narrowly; centrally peripherally; coarsely finely; covertly overtly; downstairs upstairs;
downstream upstream; figuratively literally; hesitantly unhesitatingly; indoors outdoors; least
most; less more; loudly softly; offshore onshore; often rarely; partly wholly; permanently
temporarily; privately publicly; quickly slowly; strongly weakly
"""

#: Verbs that are.
DOINGS = """
abolish establish; accelerate decelerate; accept reject; acquit convict; admit deny; agree
disagree; applaud boo; arrange disarrange; ascend descend; assemble disassemble; attach detach;
attract repel; believe disbelieve; bend straighten; blacken whiten; buckle unbuckle; buy sell;
centralise decentralise; centralize decentralize; clasp unclasp; clog unclog; close open; colonise
decolonise; colonize decolonize; complicate simplify; compress decompress; connect disconnect;
criminalise decriminalise; criticize praise; decrease increase; deglycerolize glycerolize;
dehumanize humanize; dehumidify humidify; dehydrogenate hydrogenate; dematerialise materialise;
dematerialize materialize; demilitarise militarise; demilitarize militarize; denationalize
nationalize; denazify nazify; deodorize odorize; deodourise odourise; deoxidise oxidise;
depersonalise personalise; depersonalize personalize; depress elate; desalinate salinate;
desegregate segregate; desensitise sensitise; destalinize stalinize; desynchronize synchronize;
detransitivize transitivize; disable enable; disembark embark; disenchant enchant; dishearten
hearten; dishonor honor; disincarnate incarnate; disintegrate integrate; disobey obey; displease
please; distrust trust; disunify unify; dock undock; downgrade upgrade; dress undress; fasten
unfasten; forbid permit; gather spread; harness unharness; hitch unhitch; hook unhook; invalidate
validate; lengthen shorten; lock unlock; maximize minimize; mistrust trust; pack unpack; pull
push; strengthen weaken; twine untwine; unveil veil; unweave weave; unwrap wrap
"""

#: Nouns, each with the verb that it is made from.
NOMINALISATIONS = """
abolition abolish; absorption absorb; acquisition acquire; addition add; admission admit;
admonition admonish; advocacy advocate; agreement agree; analysis analyze; apprehension apprehend;
assemblage assemble; aversion avert; beggary beg; bewilderment bewilder; burial bury;
calcification calcify; certification certify; citation cite; classification classify; clearance
clear; closure close; coalition coalesce; codification codify; competition compete; complaint
complain; compliance comply; comprehension comprehend; compulsion compel; conception conceive;
concession concede; conclusion conclude; concurrence concur; consideration consider; conspiracy
conspire; consumption consume; contention contend; conversion convert; creation create; damnation
damn; decision decide; declamation declaim; decomposition decompose; deduction deduce; defiance
defy; definition define; deliverance deliver; delivery deliver; demolition demolish; denial deny;
departure depart; derision deride; description describe; destruction destroy; diagnosis diagnose;
dialysis dialyze; diminution diminish; disagreement disagree; disarmament disarm; disclosure
disclose; discovery discover; disobedience disobey; dissension dissent; dissolution dissolve;
diversion divert; divestiture divest; division divide; drainage drain; emergence emerge; emission
emit; enclosure enclose; entry enter; erosion erode; evocation evoke; evolution evolve;
exclamation exclaim; exclusion exclude; expansion expand; expenditure expend; experimentation
experiment; explanation explain; explosion explode; exposure expose; expulsion expel; extension
extend; failure fail; flattery flatter; fortification fortify; fusion fuse; gratification gratify;
growth grow; guidance guide; identification identify; implication imply; imposition impose;
incursion incur; induction induce; injury injure; inquiry inquire; inscription inscribe;
intensification intensify; intention intend; interposition interpose; intervention intervene;
introduction introduce; intrusion intrude; invasion invade; inversion invert; invocation invoke;
judgment judge; justification justify; juxtaposition juxtapose; leakage leak; magnification
magnify; maintenance maintain; misconstruction misconstrue; misrepresentation misrepresent;
mockery mock; modification modify; multiplication multiply; notification notify; obedience obey;
occlusion occlude; occupancy occupy; omission omit; opposition oppose; ossification ossify;
pacification pacify; payment pay; perception perceive; personification personify; preoccupation
preoccupy; prescription prescribe; presumption presume; presupposition presuppose; pretension
pretend; proclamation proclaim; provocation provoke; publication publish; purification purify;
pursuit pursue; puzzlement puzzle; qualification qualify; rebellion rebel; reception receive;
recession recede; reconsideration reconsider; recovery recover; recurrence recur; redefinition
redefine; redemption redeem; rediscovery rediscover; reduction reduce; registration register;
reliance rely; remembrance remember; remission remit; rendition render; repetition repeat;
representation represent; reproduction reproduce; resolution resolve; restraint restrain;
resumption resume; retention retain; reunion reunite; revelation reveal; robbery rob; satisfaction
satisfy; seepage seep; shipment ship; signature sign; slippage slip; sorption sorb; speech speak;
starvation starve; storage store; strangulation strangle; stratification stratify; submission
submit; subscription subscribe; succession succeed; suction suck; suspension suspend; suspicion
suspect; sustenance sustain; temptation tempt; transcription transcribe; transmission transmit;
treatment treat; understatement understate; unification unify; urgency urge; usage use;
verification verify; vexation vex
"""

#: Verbs that no other list has.
VERBS = """
abandon abolish absorb abuse accelerate accommodate accomplish accord accumulate accuse ache
achieve acknowledge acquire administer admire adopt advance advertise advocate affirm affix afford
aggravate allege allot amaze amuse annoy anticipate applaud appoint appreciate approximate argue
arise arouse arrange arrest ascertain assail assemble assert assimilate associate assure attain
attend attract attribute augment avail avert await awaken babble bake banish baptize bask bat
bathe bawl bear beat beckon beg behold believe bellow bend beset bestow bet betray bid bind birdie
bite blame blast bleed blend bless blink blush boast bob boil boom bore borrow bother bounce brace
breathe broaden burn burst bury butt buy buzz care caress carve catch celebrate centrifuge certify
challenge chant characterize chase cheat cherish chew choke choreograph chuckle circulate clamber
clamp clap click climb cling clothe clutch coax coincide collaborate collapse commemorate commend
commit commute compel compensate compete complain complicate compose comprehend comprise conceal
concede conceive concentrate conclude concur condemn confess confide confine confront confuse
congratulate conquer conspire construct construe consume contaminate contemplate contend
contradict converse convict convince cook coordinate cope cough count crack crave crawl creak
creep criticize cross crouch cruise crush culminate curl curse curtail cut dampen dangle dare dart
dash deceive decorate deduce deduct deem defend defy demonstrate denote denounce depart depict
deposit deprive descend desert designate despise destine deteriorate devise devote diagnose
dictate die differentiate dig dilate dilute diminish dine dip disagree disappear disappoint
disapprove discern discontinue discourage dislike dismount dispel disregard disrupt disseminate
dissolve distill distort disturb divert dodge dominate donate doom drag drift drill drip drown
duck dump dwell dwindle earn ease eat educate elapse elect elevate eliminate embody embrace emerge
emphasize employ enact enclose endanger endorse endure engender engulf enhance enjoy enlarge
enlist enrich enroll ensue entail entertain entitle envision envy epitomize equate equip erase
erupt escape escort evoke evolve exaggerate excite exclaim exert exhaust expand expend explode
exploit explore fade fall falter fascinate fasten feed fight file finance flap flatten flatter
flee fling float flop flounder flourish flush fly forbid forecast foresee forget forgive formulate
foster freeze fret frighten frown frustrate fumble furnish fuss gallop gasp gather gaze generalize
glaze glint glorify glue gouge grab grapple grasp graze greet grin grind groan grope grow grumble
grunt guess gulp gush hail halt hamper hang hasten hate haul haunt have hear heave heed hesitate
hinder hint hire hit holler hook hop hope hover huddle hug hunt hurl hurry hurt hurtle illuminate
illumine imagine imitate impair impart impress incline incur induce indulge inflict inherit inject
injure inquire insist inspire instal institute insure intensify intercept intersect invade invent
invest investigate invite isolate jerk judge jump justify kick kill kiss kneel knock lag laugh lay
lean leap lend lessen lick lift like linger live lodge loom loosen lower lug lunge lurch lure lurk
magnify mail manifest mar marry marvel mean melt memorize mend mention mingle miss mix mobilize
mold motivate mount mourn multiply mumble murmur muse muster mutter necessitate neglect nestle nod
notice nourish oblige occupy officiate offset oppose organize orient outline outweigh overcome
overhear overlap overlook overtake owe pack paint pant pat pause peer penetrate perceive perch
perish perpetuate persuade pertain pinch plague plead please plod plow plunge poise poke polish
ponder pop portray pose pour praise pray preach precede precipitate prescribe pretend prevail
prick probe proclaim profess promise pronounce prosecute protrude provoke pry publicize pump
punish purl puzzle qualify quarrel quit quiver rally ram ransack rap ratify rationalize rattle
reaffirm reappear reassure rebut recall reckon reconsider reconstruct recount recruit recur regain
regret regulate rehearse reinforce reiterate rejoice relax relegate relieve relinquish renew repay
repel replenish rescue resemble resent reserve resign resort retire retrace retreat reverse revive
rid ride ring rip rise roam roar rob roll rotate rub rush rustle sag sail sanction satisfy savor
scamper scan scare scatter scramble scrape scratch scream screech scrub scrutinize seal secede
secure seem segregate seize sever sew shake shatter shave shed shift shine shiver shoot shorten
shout shove shrink shrug shudder shuffle sigh simmer sing sink sip sit skip slacken slam slap
slash sleep slide slip slump smash smell smile snap snarl snatch sniff snort soak soar soften
solder sorb sow spare speak specialize speculate spin spit splash sponsor sprawl spread sprinkle
squat squeeze stagger stain stalk stammer stamp stare startle starve steal stiffen stimulate stir
stoop straddle straighten strengthen stretch strew strike strive stumble subsidize subtract
succeed suck sue suffer summarize summon suppress surpass surrender surround survive suspect
swallow swarm sway swear sweep swell swim swing swirl swoop symbolize tailor tap teach tear tempt
testify thank thaw threaten thrust thump thwart tighten tilt tolerate toss touch tramp trample
travel traverse tread trim trot trudge tuck tug tumble twine twist twitch underlie underline
undermine unfold unify unite unlock uphold upset urge utter vanish veer veil vote wail wake walk
wallop wallow wander warrant wash watch waver weaken wear weave weep weigh welcome whip whirl
whisper whistle widen wield wiggle win wink wipe withstand wobble wonder worry wrap wreck wrench
writhe yell
"""
