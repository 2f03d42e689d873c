"""Things of one kind of which a place in a sentence takes one: colours, days, rooms, formats, roles.

Each line is a kind: in front of ":" the words behind which one of them is a value ("in", "by";
"be" where a thing *is* so, "use" where it is what a thing is set to or made with); behind it the
values, parted by "|", with ";" between words for the same one. Two values of a line exclude each
other where two sentences agree in all the rest and both demand. No value is a sort of another one
of its line: who stores a thing on a hard disk stores it on a disk.

Where a word ends the value ("a PDF file", "a paper copy"), it is in :data:`HEADS`, which says nothing itself.
"""

from __future__ import annotations

from functools import lru_cache

from plainspec.language.words.opposites import root
from plainspec.text.late import late

KINDS = """
in with be use: red;crimson;scarlet | green | blue;navy | yellow | orange | purple;violet | pink | brown | grey;gray | black | white | amber | turquoise | beige
in be use: english | german | french | spanish | italian | portuguese | dutch | danish | swedish | norwegian | finnish | polish | czech | hungarian | romanian | greek | turkish | russian | ukrainian | arabic | hebrew | persian | hindi | bengali | urdu | chinese;mandarin | cantonese | japanese | korean | vietnamese | thai | latin | welsh | irish | catalan | basque
in use: python | java | javascript | typescript | rust | go;golang | ruby | perl | php | kotlin | swift | scala | haskell | solidity | c++ | c# | fortran | cobol | lua
in as be use to: json | xml | yaml | toml | csv | html | markdown | latex | pdf | docx;word | plaintext;plain text | protobuf | cbor | rlp | ssz | messagepack
as be use in: base64 | hexadecimal;hex | decimal | octal | binary | base58 | base32 | ascii85
in be use as: utf-8 | utf-16 | utf-32 | ascii | latin-1 | ebcdic
as be use with to: string;text string;sentence | integer;whole number | boolean | float;floating-point number | array;list | object | null | timestamp | tuple | table
as be use with to: array;list | map;mapping;dictionary | set | string;sentence | table | tuple | tree | queue
as be use with return: zero | error | null | true | false | undefined | infinity
use with by be: sha-1;sha1 | sha-256;sha256 | sha-512;sha512 | sha-3;sha3 | keccak-256;keccak256 | md5 | blake2b;blake2 | blake3 | ripemd-160
use with by be: rsa | ecdsa | ed25519;eddsa | bls | schnorr | hmac
use with by be: aes | chacha20 | des | 3des | rc4 | blowfish
use with by in: gzip | zstd;zstandard | brotli | lz4 | bzip2 | deflate | snappy
use with by as in: get | post | put | patch | delete | head | options
use over via through by on with: http | https | websocket;websockets | grpc | ftp | sftp | smtp | mqtt | ssh | telnet | json-rpc | graphql | rest | soap
use over via through by on with: tcp | udp | quic
as in be use: png | jpeg;jpg | gif | svg | webp | tiff | bmp
as in be use: mp3 | wav | ogg | flac | aac
in be use: camelcase;camel case | snake_case;snake case | kebab-case;kebab case | pascalcase;pascal case
in be use: uppercase;upper case;capital letters;capitals;block capitals | lowercase;lower case;small letters | title case | sentence case
in be use at: bold;boldface | italics;italic type
in be use to: utc;universal time | local time | server time
in into be use: euros;euro | dollars;dollar | pounds;pound sterling;sterling | yen | francs;swiss francs;franc | kronor | kroner | rupees | yuan | local currency | rubles | zloty | pesos
in be use: ether;eth | gwei | wei | satoshis
in be use: seconds | milliseconds | microseconds | nanoseconds | minutes | hours
in be use: bits | bytes | kilobytes | megabytes | gigabytes
in be use: metres;meters | feet | inches | centimetres;centimeters | millimetres;millimeters | yards | kilometres;kilometers | miles
in be use: grams | kilograms | ounces | pounds of weight | tonnes;tons
in be use: litres;liters | gallons | millilitres;milliliters | pints
in be use: celsius;degrees celsius | fahrenheit;degrees fahrenheit | kelvin
in be use: radians | degrees
in be use: months | weeks | days of work | years
of from in: wood;timber | steel;stainless steel | plastic | glass | paper | cardboard | leather | cotton | wool | silk | stone | brick | concrete | aluminium;aluminum | copper | ceramic;porcelain | rubber | nylon | fabric;cloth | iron;cast iron | brass | bamboo | clay | linen
of from in: wood;timber | metal | plastic | glass | paper | leather | stone | concrete | fabric;cloth | clay
on: monday;mondays | tuesday;tuesdays | wednesday;wednesdays | thursday;thursdays | friday;fridays | saturday;saturdays | sunday;sundays
on: weekdays;working days;workdays;business days | weekends;the weekend;sundays and public holidays;non-working days
in by until before: january | february | march | april | may | june | july | august | september | october | november | december
in during: spring | summer | autumn;fall | winter
in at during: morning;early morning | afternoon | evening | night | midday;noon;lunchtime | dawn | dusk
at by before until after: noon;midday | midnight | dawn;sunrise;daybreak | dusk;sunset;nightfall
at: breakfast | lunch | dinner;supper
in during: first quarter | second quarter | third quarter | fourth quarter;last quarter
at in on: beginning;start;outset;opening;top | end;close;conclusion;bottom | middle;centre;center;midpoint
at during: planning stage;planning phase;design stage;design phase | closing stage;closing phase;final stage | testing stage;testing phase;test phase | implementation stage;implementation phase | drafting stage
at in during on: build time;compile time;compilation;build | run time;runtime;execution | install time;installation | startup;start-up;start;boot;launch | shutdown;exit | design time | deployment;deploy time
at on before after upon: arrival;check-in | departure;check-out;checkout
on upon after at: delivery | order;ordering | dispatch;shipment | signing;signature;conclusion of the contract
on upon after: success | failure
on upon: request;demand | own initiative;their own initiative;its own initiative
on to: front;face;obverse | back;reverse;rear
on to: left;left side;left-hand side | right;right side;right-hand side
in to from: north | south | east | west
in to from: upper left corner;top left corner;top-left corner | upper right corner;top right corner;top-right corner | lower left corner;bottom left corner;bottom-left corner | lower right corner;bottom right corner;bottom-right corner
at in: head;top | foot;bottom
through by at via from: front door;front entrance;main door;main entrance | rear door;back door;rear entrance;back entrance | side door;side entrance
in at into from: kitchen | basement;cellar;basement store | attic;loft;roof store | garage | garden;yard;courtyard | hall;lobby;entrance hall;foyer | bedroom | bathroom | living room | office | classroom | canteen;cafeteria;dining room | library | laboratory;lab | gymnasium;gym;sports hall | playground | corridor;hallway | waiting room | storeroom;storage room | reception;front desk | treatment room | workshop | staff room | meeting room;conference room | playroom | laundry | server room | boiler room | car park;parking lot | warehouse | changing room | auditorium;lecture hall
in into: drawer | cupboard;cabinet | safe;strongbox | shelf | locker | envelope | bag;sack | box;carton;crate | bucket | bottle | jar | tray | basket | fridge;refrigerator | freezer | bin
in at: hospital | prison | school | nursing home;care home | hotel | court;courtroom | church | private home;patient's home;own home
on in from to: disk;hard disk | tape;magnetic tape | memory;ram;working memory | cloud | paper | ssd cache | removable media;usb stick
to in: stdout;standard output | stderr;standard error | log file | syslog
in to from: header;request header | body;request body;message body | query string;query parameter | cookie | trailer;footer | path | fragment
in from to as by: environment;environment variable;environment variables | command line;command-line arguments;command-line argument;command-line flag | configuration file;config file | registry | database | user's profile | standard input;stdin | hard-coded table
on to: mainnet | testnet | devnet;local network
on in to: production;production system;live system | staging;staging system | development;test environment;development environment
in to into on: main branch;main;master | release branch | feature branch;topic branch
on in at: cluster | laptop;local machine;developer's machine | cloud
in from to within: germany | france | italy | spain | portugal | austria | switzerland | belgium | netherlands | luxembourg | denmark | sweden | norway | finland | poland | hungary | greece | ireland | united kingdom;uk;great britain | united states;usa;us | canada | mexico | brazil | argentina | japan | china | india | australia | new zealand | russia | turkey | israel | egypt | south africa | singapore | european union;eu;european economic area;eea
in from to at of: london | paris | berlin | vienna | rome | madrid | lisbon | zurich | geneva | brussels | amsterdam | dublin | frankfurt | munich | hamburg | stockholm | oslo | copenhagen | helsinki | warsaw | prague | budapest | athens | new york | boston | chicago | san francisco | los angeles | washington | seattle | toronto | tokyo | beijing | shanghai | singapore | hong kong | delhi | mumbai | sydney | melbourne | moscow | istanbul
under by: english law;laws of england | german law;laws of germany | swiss law;laws of switzerland | french law;laws of france | austrian law;laws of austria | laws of delaware | laws of california | laws of new york
by per via through with: post;mail;letter;registered letter;registered mail;airmail | email;e-mail;electronic mail | fax | phone;telephone;phone call | text message;sms | courier;messenger | school app;app;mobile app | online form;web form;portal;web portal | video call;videoconference;video link;video conference
by in with through via as: cash;coins | bank transfer;wire transfer;transfer | cheque;check | credit card;debit card;card | direct debit;standing order | voucher;vouchers;store credit;credit note | invoice | paypal | cryptocurrency
by in on: car | bus | train;rail | plane;air | ship;boat;ferry;sea | bicycle;bike | taxi | foot | truck;lorry | tram | motorcycle | ambulance | helicopter
in: first class | second class | business class | economy class;economy
as in on: prints;paper prints;printouts;hard copies;hard copy;paper copy;paper copies | digital files;digital file;electronic copies;electronic copy;scans;soft copies;soft copy
as in to: table | prose;running prose;continuous prose;running text;flowing text;paragraphs | bullet points;bulleted list;bullet list;bullets;list | diagram;chart | numbered list | essay | poem | dialogue | code block
in as: letter | memo;memorandum | report | presentation;slides | speech | spreadsheet
with by: comma;commas | semicolon;semicolons | colon;colons | tab;tabs | space;spaces;blank;blanks | newline;newlines;line break | pipe;pipes;vertical bar | dash;dashes;hyphen;hyphens | slash;slashes | full stop;period;dot;dots | question mark | exclamation mark | underscore;underscores
in with: single quotes;single quotation marks | double quotes;double quotation marks | backticks | square brackets | round brackets;parentheses | curly brackets;braces;curly braces | angle brackets
in with by: pencil | ink;pen;ballpoint | chalk | crayon;crayons | felt-tip pen
with by using use: brush | roller | spray;spray gun
from at to: head;front;first element | tail;last element
by: user | factory contract;contract | relayer | bundler | wallet | protocol
with: account key;main key | session key;temporary key | master key
under: pressure | vacuum
in: rows | columns
in on by: hardware | software | firmware
with by using use: knife | scissors | saw | axe | razor
with by using use: hammer | screwdriver | wrench;spanner | pliers | drill
with in using: soap | water;clear water;plain water | bleach | alcohol | detergent | vinegar
by with using: hand | machine | robot
in: pairs;twos | groups of four | large groups | small groups
in at: summer term | winter term;autumn term | spring term
by to from before: landlord;lessor | tenant;lessee | caretaker;janitor | letting agent;estate agent
by to from before: buyer;purchaser;customer;client | seller;vendor;supplier;contractor;provider | carrier;forwarder | manufacturer | insurer;insurance company | subcontractor
by to from before: lender | borrower | guarantor
by to from before: employer | employee | works council | trade union;union
by to from before: plaintiff;claimant;appellant | defendant;respondent | court;judge | jury | prosecutor | witness
by to from before: sender;originator;payer | recipient;receiver;payee;addressee | relay;relayer;intermediary | bundler
by to from before on: client;user agent | server;backend | proxy;gateway | kernel | browser | database | bootloader | compiler | linker
by to from before in: wallet | dapp;application | node;validator | smart contract;contract | miner;block proposer;proposer;builder;block builder | sequencer
by to from before: caller | callee
by to from before: publisher;producer | subscriber;consumer
by to from before: parent;parents | teacher | pupil;student;child | headmaster;head of the school;head teacher;principal | school board | parents' council | school nurse
by to from before: patient | physician;doctor;attending physician;surgeon | nurse;ward nurse;head nurse | pharmacist | anaesthetist | midwife | family;next of kin | hospital administration
by to from before: author | reviewer;referee | editor | printer
by to from before: applicant;candidate | examiner;examination board | registrar
by to from before: operator | user;end user | developer | platform | model;assistant
by to from before: team lead;team leader;line manager;supervisor | personnel department;hr department;human resources;hr | managing director;chief executive;ceo | finance director;cfo;chief financial officer | board;board of directors;management board | head of purchasing;purchasing department | works doctor;company doctor | legal department | security officer | trainee;apprentice | accountant;accounting department
by to from before: president;chair;chairman;chairperson | treasurer | secretary | general assembly;members' meeting;general meeting;annual meeting
by to from before: pilot;captain | co-pilot;first officer | cabin crew
by to from before: host | guest;visitor
by to from before: trainer;coach | referee;umpire | player
by to from before: mother | father
by to from before: controller | processor | data subject;affected individuals;affected persons;individuals concerned | supervisory authority
by to from before: maintainer;maintainers | contributor;contributors | release manager
of in at: director | clerk
with by use in: public key | private key;secret key | symmetric key;session key;shared secret
as: root;administrator;superuser | unprivileged user;normal user;ordinary user;regular user
as be: employee | freelancer;contractor;self-employed | volunteer | intern
as be: fixture | movable
as be: gift | loan | sale
as be in: draft | final version
at with for: full rate;full price;regular rate;standard rate | student rate;reduced rate;reduced price;discounted rate;half price;concessionary rate
for: free | flat fee;fee;charge;surcharge
at: cost price;cost | market value;market price | face value;nominal value
at: room temperature;ambient temperature | body temperature | freezing point
at: walking pace;walking speed;low speed | full speed;top speed;high speed
at: level crossing | junction
for: life;lifetime | single year;one year;two years;three years;five years;fixed term;limited period
""".strip()

_SAYING_NOTHING = """
file document format form string object number value copy copies version edition text language tongue colour color
encoding notation syntax method request protocol algorithm cipher hash connection bag bags paint lanyard badge cover
edge region area side currency time timezone unit units law letter message call literal type font
"""
#: Words that end a value and say nothing of which it is.
HEADS = frozenset(map(root, _SAYING_NOTHING.split()))


@late
def _table() -> tuple[dict[tuple[str, ...], list[tuple[int, int]]], tuple[frozenset[str], ...]]:
    """The values by the stems of their words, and behind what the values of each kind stand."""
    found: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    behind = []
    for number, line in enumerate(KINDS.split("\n")):
        before, _, values = line.partition(":")
        behind.append(frozenset(before.split()))
        for at, names in enumerate(values.split("|")):
            for name in names.split(";"):
                phrase = tuple(root(word) for word in name.split() if word not in ("a", "the"))
                found.setdefault(phrase, []).append((number, at))
    return found, tuple(behind)


def differ(one: tuple[str, ...], other: tuple[str, ...], way: str) -> bool:
    """Whether the phrases *one* and *other*, by stem, end in different values of one kind behind *way*.

    *way* is a word, or two, each of them before one of the phrases.
    """
    mine, theirs = _values(one), _values(other)
    behind = _table()[1]
    shared = {kind for kind, _ in mine} & {kind for kind, _ in theirs}
    for kind in shared:
        if behind[kind].issuperset(way.split()) and {v for k, v in mine if k == kind}.isdisjoint(
            v for k, v in theirs if k == kind
        ):
            return not _same(mine, theirs)
    return False


def differ_in_kind(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether both phrases are known, and as values of nothing that they have in common: “spring”, “April”."""
    mine, theirs = ({kind for kind, _ in _values(phrase)} for phrase in (one, other))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _same(one: frozenset[tuple[int, int]], other: frozenset[tuple[int, int]]) -> bool:
    return not one.isdisjoint(other)


#: A value has so many words, at most.
_LONGEST = 5


@lru_cache(maxsize=1 << 10)
def _values(phrase: tuple[str, ...]) -> frozenset[tuple[int, int]]:
    """What *phrase* names: by its last words, or by those in front of a word that says nothing itself."""
    table = _table()[0]
    for end in (len(phrase), len(phrase) - 1):
        for start in range(max(0, end - _LONGEST), end):
            found = table.get(phrase[start:end])
            if found is not None:
                return frozenset(found)
        if not phrase or phrase[-1] not in HEADS:
            break
    at = phrase.index("of") if "of" in phrase else 0
    return _values(phrase[:at]) if at else frozenset()  # “the treasurer of the club”
