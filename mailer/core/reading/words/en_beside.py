"""English words that may stand beside an answer about a meeting; any other word says that the mail is about more.

No answer is read from these: they only tell "Yes, I'll bring a cake" from "Yes, the sale ends on Monday". Endings
(-s, -ed, -ing) are taken off before a word is looked up.
"""

from __future__ import annotations

GRAMMAR = """
    a an the this that these those my our your his her its their of to in on at by for from with without about into onto
    along over under up down off out as than so too very also just only even still already yet again back and or but if when
    while because since until till though although which what who where how why here there am is are was were be been
    being do does did done have has had having will would shall should can could may might must not no i me we us you he
    him she it they them myself ourselves yourself one ones some any all both each every few many more most much other
    another same such own lot quite really actually else anything something nothing everything everyone everybody someone
    somebody anyone anybody nobody whatever wherever either neither per via through during before after between around
    near nearby option within except than like rather almost nearly about enough bit little less least own own's let get got getting
    make made need want go gone going went come came take took put keep give gave given say said see seen saw think thought
    know knew feel hear heard seem look find found try ask happen mean start begin end finish stop wait stay leave left
    able sure certain possible perhaps maybe please thing way case reason course fact sort kind part point whole half
    quarter rest first second third last next two four five six seven eight nine ten eleven twelve fifteen twenty thirty two four six new old good better best bad worse great nice lovely long short early late
    later soon always never often sometimes usually ever once twice instead otherwise anyway though however therefore
    don't dont cant etc vs re fyi ps u ur r im ive id ill youre thats its w da de la mine yours ours theirs himself
    past o x xx xxx abeg tho innit lol haha per cent percent hundred wanted
    herself itself themselves oneself whether whose whom upon towards toward among against despite unless plus minus
    hereby hence alone together straight properly exactly simply basically totally completely fully definitely hopefully
    unfortunately sadly surely clearly obviously honestly personally truly glad happy sorry afraid
"""

# When, who and what one comes to.
MEETING = """
    time day week weekend month year date morning afternoon evening night noon midday midnight lunchtime hour minute min
    today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    january february march april may june july august september october november december spring summer autumn winter
    christmas easter moment while usual clock sharp prompt fortnight pm am schedule calendar diary agenda slot
    meeting session group circle gathering event call zoom link video camera phone online remote remotely dial dial-in recording recorded invite
    invitation invited reply answer response rsvp email mail message reminder letter list attendance attend
    presence present absence absent participate host organise organize organiser organizer moderator moderate
    people person guest friend member crowd gang lads folks guys pal mate regular newcomer company
    captain chief sir madam darling hun bro dude buddy sis
    place venue room address location hall door building centre center church library café cafe upstairs
    seat chair spot space step-free
    join arrive bring book reserve save confirm register sign add count include miss plan intend expect
    hope wish forward meet greet catch chat talk listen share visit host support welcome accept decline
    attend available availability free busy interested keen game excited delighted pleased thrilled honoured honored
    pleasure fun love enjoy appreciate excellent brilliant wonderful fantastic perfect ideal amazing awesome fab super
    fine okay ok problem worry trouble change decide decision mind idea chance luck promise guarantee notice
    whatever anytime thanks thank grateful kind kindly dear hello hi hey cheers regards
    absolutely certainly gladly happily definitely probably possibly likely
    late forthcoming upcoming said delay delayed running partly attendee number yes no maybe spirit god willing lord grace bless
    approval permission confirmation spared hybrid person face virtual virtually screen laptop tech internet wifi connection
"""

# What people bring, ask and arrange when they come.
COMING = """
    cake biscuit cookie snack food drink wine juice tea coffee milk salad dish dessert bread pie fruit sandwich
    pot potluck napkin cup mug plate chair cushion blanket mat guitar flowers photo notes pen paper
    drive driver lift ride carpool park parking car bus train tram metro tube bike taxi walk route directions
    pick drop collect fetch wear dress code cost price fee pay money cash ticket
    wheelchair access stairs step allergy vegetarian vegan gluten nuts
    flatmate roommate dog mine us self alone help hand set tidy cook bake
    swap swapped reach sit stand climb lift minding shift
    lost resend again cleared clear nervous bell bells world anything excited wait counting
"""

# Who comes along, and whom one stays at home for.
KIN = """
    husband wife partner boyfriend girlfriend fiance fiancee spouse son daughter child children kid baby toddler
    mother mum mom dad father parent sister brother cousin aunt uncle niece nephew grandma grandpa nan
    granddaughter grandson grandchildren grandmother grandfather in-laws inlaws family neighbour neighbor colleague
    grandkids grandchild twins toddlers newborn sitter babysitter dog cat puppy lot lodger fiancee nan gran grandad granny
"""

# What keeps people away.
LIFE = """
    work working worked job boss manager office shift rota roster overtime deadline client customer business
    exam test thesis essay study school college university uni class lesson course lecture homework training workshop
    conference interview rehearsal practice gig concert match game party wedding funeral christening baptism graduation
    birthday anniversary reunion dinner lunch breakfast supper barbecue bbq festival function ceremony memorial service
    mass temple mosque prayer fasting
    trip travel holiday vacation leave abroad overseas away country town city village seaside camp camping hike cruise
    honeymoon flight fly plane airport land station journey traffic road home house flat moving move pack packing
    hospital doctor dentist clinic surgery operation scan appointment physio physiotherapy therapist therapy specialist
    consultant checkup check-up treatment chemo dialysis recovery recover recovering procedure blood test nurse vet
    ill sick unwell poorly flu cold covid fever temperature migraine headache cough throat stomach bug virus infection
    chickenpox pneumonia bronchitis pain back knee hip leg arm foot ankle tooth broken broke sprained injury injured
    hurt rest bed bedrest tired exhausted exhausting sleep asleep insomnia energy strength anxiety anxious depressed
    low overwhelmed stressed burnout contagious isolating quarantine
    care carer caring childcare babysit babysitter sitter kids visitor visiting relative
    commitment engagement obligation appointment conflict clash clashes overlap plans booked double-booked tied
    engaged occupied elsewhere stuck snow snowed storm ice icy weather rain raining run running flood special occasion mood strike strike cancelled canceled breakdown
    plumber electrician builder delivery boiler emergency crisis court jury duty move duty call called
    afford expensive far distance unable cannot tied hectic swamped slammed snowed-under full packed
    illness sickness bereavement circumstances weather
    laws passed died death loss mourning grief dying hospice
"""

# What one does instead, and what one is in: nothing a mail is about only where it says no.
PASTIMES = """
    choir orchestra band yoga gym pilates football cricket rugby hockey golf tennis swimming bingo bridge darts quiz scouts
    brownies ballet plaster crutches
"""

# Verbs that tell the reader to do something, where neither the writer nor the group is in the sentence.
ORDERS = """
    change have put take keep give tell ask try look start find bring add send leave let say get go come make
    use think mind do see hold turn open close call drop pick read write play show help move cut pay buy check share tell text book list
"""

# Forms that tell what happened rather than what will.
PAST = """
    heard saw said thought knew felt looked found asked happened meant started began waited stayed watched enjoyed loved
    left brought met talked went took gave tried told bought wanted used fell made woke forgot cleaned cooked paid walked drove
"""

# Words a fragment beside an answer may begin with: "with my wife", "bringing cake", "as early as I can".
OPENERS = """
    whole all entire will ll
    with for bringing booked managed moved by from as my our just both only until till after before too all hope two three four
    around about either whatever whenever wherever together online late early please plus without coming
    stop need got have no not another maybe even up driving travelling arriving taking always
"""

# Words by which a statement about oneself goes with a yes.
GLAD = """
    bring bringing cleared free available happy glad excited ready coming forward love appreciate better off
    enjoy enjoyed need drive driving walk walking arrive arriving join joining delighted pleased keen pick hope yes same
    late later early leave leaving miss missed sure
"""

# What one will do, can do or would like to do that says nothing of coming.
DEEDS = """
    work
    call text tell say send email mail write give show look find hear feel think wait stop pay order leave check speak talk
    know help play return see cancel change close open hold pick drive cook read buy use explain remember
"""

# What one cannot do who therefore stays away: "I can't leave the house", where "I can't swim" is no reason.
ABLE = """
    leave get go stay make manage afford drive travel walk sit stand stay spare take commit be have come move find fit miss
    do risk face handle cope climb escape swap change leave fly eat sleep put bring let attend join say promise need
"""

# What others do so that one can come: "my mother will watch the kids".
CARES = """
    watch mind have has take look care babysit sit drive pick bring collect drop cover swap lend give let
"""

# What a number may count here.
UNITS = """
    minute minutes min mins hour hours day days week weeks percent of people persons adults places seats us guests pm am
    o'clock th st nd rd late january february march april may june july august september october november december
"""

# Words by which a question beside an answer is one about the meeting.
LOGISTIC = """
    plan agenda share pick wait
    time bring where place address link zoom park parking start begin finish end late early wear cost pay know
    join attend come coming there person online phone lift ride drive bus train room venue food cake nearby
    session meeting topic theme date day saturday sunday monday
    tuesday wednesday thursday friday dial camera meet location venue directions details map postcode link
"""

# Words that belong to what was asked, where that was not whether one comes.
ASKED = {
    "join": """
        let add admit accept approve allow welcome member membership join joined joining group list know trust vouch
        friend refuse reject keep belong place stranger
    """,
    "confirm": "join joined joining subscribe member membership group list sign confirm confirmed confirming add",
    "accept": "accept take apply remove delete add change edit list member name meant mean correct",
    "moderator": "moderate host lead run chair facilitate guide turn role topic agenda theme notes",
}
