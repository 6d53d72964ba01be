"""English words beside a bare "yes" or "no" that show it was meant for the meeting.

One phrase a line or between semicolons, with `(a|b|)` for alternatives, `<name>` for a word of `CLASSES`, `*` for any
word, `+` for one in capitals letters, `#` for a number, `^` and `$` for where a part of a sentence begins and ends; `{name}`
stands for a phrase of `PHRASES`. Contractions are written out ("i am", "can not").
What keeps one from coming bears out a no, what lets one come a yes, and what speaks of the meeting or of the people
there bears out either.
"""

from __future__ import annotations

CLASSES = {
    "kin": """
        wife husband hubby missus partner boyfriend girlfriend fiance fiancee son daughter kid kids children child baby twins boy boys
        girl girls mother mum mom mam ma mummy mama father dad daddy da papa parents folks sister brother aunt auntie uncle niece
        nephew nan nana gran granny grandma grandpa grandad granddad grandmother grandfather grandson granddaughter
        grandchildren grandkids grandchild cousin in-laws mother-in-law father-in-law sister-in-law brother-in-law family toddler
        flatmate roommate housemate neighbour neighbor lodger newborn
    """,
    "pet": "dog cat puppy kitten horse mare cow goat sheep ewe pony rabbit hamster parrot budgie",
    "helper": "babysitter sitter childminder childcare nanny minder carer au-pair daycare creche baby-sitter",
    "body": """
        back hip hips knee knees leg legs foot feet ankle ankles chest lungs heart head stomach tummy gut tooth teeth jaw throat
        voice eye eyes eyesight sight hearing ear ears nerves health pressure asthma arthritis sciatica sinuses shoulder
        shoulders wrist arm arms hand hands neck rib ribs toe toes nose joints bones balance depression anxiety migraine migraines
        cough cold cancer hernia spine elbow thumb finger collarbone skin
    """,
    "ill": """
        flu covid corona chemo chemotherapy radiotherapy dialysis shingles bronchitis pneumonia migraine fever temperature norovirus
        tonsillitis measles chickenpox mumps sciatica vertigo gout surgery operation biopsy stitches hernia concussion infection virus
        bug lurgy laryngitis sinusitis appendicitis diarrhoea diarrhea hangover crutches plaster sling cold cough migraines pox nits
        cataract treatment scan mri endoscopy colonoscopy rehab detox physio
    """,
    "poorly": """
        ill sick poorly unwell weak shaky sore stiff frail limping hobbling hungover jet-lagged jetlagged wiped knackered shattered
        exhausted whacked drained pregnant housebound wheezing contagious infectious bedridden bedbound recovering recuperating
        convalescing coughing aching sneezing vomiting grounded skint broke penniless snowed stranded marooned overworked swamped
        slammed indisposed hindered prevented hospitalised hospitalized incapacitated quarantined isolating feverish dizzy
        overwhelmed burnt burned unfit immobile grieving mourning
    """,
    "doctor": """
        doctor doctors doc gp consultant surgeon nurse physio midwife dentist oncologist cardiologist hospital clinic specialist
        therapist vet psychiatrist neurologist rheumatologist
    """,
    "event": """
        match game final finals semi-final cup derby show party wedding concert gig play recital exam exams midterm midterms test mass
        choir practice training rehearsal rehearsals bingo bridge class classes lesson lessons lecture quiz tournament prom reunion
        christening baptism funeral wake fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth birthday anniversary graduation dinner interview appointment conference nativity yoga pilates
        gym swimming football footy cricket rugby golf snooker tennis scouts brownies guides dance ballet shift hearing court barbecue
        bbq communion confirmation service viewing inspection opera theatre panto carol carols parade festival race
        marathon ringing league darts strictly deadline homework maths ticket tickets evening school work church baptism memorial
    """,
    "feast": """
        diwali eid ramadan hanukkah chanukah passover pesach shabbat shabbos sabbath yom rosh lent easter christmas thanksgiving holi
        navratri vesak sukkot purim carnival halloween hogmanay divali deepavali nowruz vaisakhi pentecost whitsun ashura muharram
    """,
    "trade": """
        working lambing calving milking harvesting haymaking shearing planting fishing teaching marking revising moving packing flying
        travelling traveling camping fasting hosting babysitting minding catering painting decorating singing performing competing
        refereeing coaching judging studying cramming exhibiting speaking lecturing touring sailing hiking skiing commuting
        volunteering campaigning canvassing filming rehearsing graduating marrying emigrating relocating selling abroad overseas
        away offshore deployed posted stationed interstate covering
    """,
    "job": """
        shift shifts rota roster boss manager gaffer supervisor foreman coach teacher landlord employer company firm shop office
        exam exams finals thesis dissertation harvest hay ewes cows cattle goats bees surgery parish farm train flight plane
        ferry visa passport plumber builders movers electrician auditors inspectors solicitor lawyer probation court
    """,
    "broken": """
        cancelled canceled fell fallen pulled bailed broke broken died dead packed failed leaking leaks burst sold kaput bust busted
        conked stuck knackered clamped stolen towed flooded collapsed cancels
    """,
    "wheels": "car van lift ride bike boiler roof wheelchair scooter truck motorbike ceiling washing pipe pipes heating rollator transport taxi bus train flight ferry",
    "month": "january february march april may june july august september october november december",
    "day": """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays
        wednesdays thursdays fridays saturdays sundays tonight tomorrow tmrw weekends evenings weeknights
    """,
    "span": "day night evening afternoon morning week weekend date time month",
    "number": "one two three four five six seven eight nine ten eleven twelve half quarter noon midday midnight # dozen",
    "ours": "treasurer committee chairman chairwoman chairperson secretary minutes agenda raffle subs biscuits urn motion quorum aob rota proxy elections circle facilitator handouts teas",
    "all": "everyone everybody every1 others gang group crowd girls lads ladies team folks friends members rest lot all them there",
    "greeting": "hello hi hey love regards best greetings goodbye hugs hug wishes congratulations congrats condolences kisses sorry apologies thanks cheers",
    "good": "fun great lovely good brilliant nice wonderful helpful useful hoot hilarious amazing fantastic interesting best super fab excellent better inspiring moving",
    "treat": """
        cake cakes biscuits scones sandwiches lunch snacks wine beer soup cookies brownies crisps flowers tea coffee milk bread food dessert
        pudding salad samosas nibbles cheese fruit pie quiche crumble curry chutney jam honey eggs guitar dog chairs chair cushion
        photos pictures slides laptop projector book notes report flask mug mugs friend neighbour neighbor wheelchair frame
    """,
    "fetch": "bring bringing fetch fetching carry bake baking make cook cooking",
    "come": """
        bring drive walk cycle bike arrive come wear bake sit pop attend cook
    """,
    "us": "me us",
    "my": "my our",
    "the": "my our the his her this these those that a an some both mi your",
    "season": "winter summer spring autumn christmas easter lent ramadan weekend weekends weekday weekdays evenings mornings afternoons nights harvest lambing half-term january february march april june july august september october november december mondays tuesdays wednesdays thursdays fridays saturdays sundays monday tuesday wednesday thursday friday saturday sunday",
}

PHRASES = {
    "am": "(i am|we are|i will be|we will be|i shall be|i have been|we have been|i am still|we are still|still|just|i am just|i am currently|am|are)",
    "have": "(i have|we have|i have got|we have got|i got|have|got|having|have got|i have just got|i will have|we will have|with|there is|it is)",
    "did": "(i have|we have|i|we|i have just|we have just|i have only just|i just|i had|i went and|i have gone and|i managed to|we have recently|i recently|just|have|have just|i have since)",
    "then": "(that <span>|that same <span>|that very <span>|the same <span>|that whole <span>|on that <span>|on <day>|then)",
    "more": "(really|just|only|so|very|too|a bit|a little|quite|rather|all|both|still|already|not|properly|actually|currently|now|also|absolutely|completely|totally|utterly|well and truly|dead)",
    "unable": "(can not|could not|do not|will not|would not|no longer|never|not able to|unable to|should not|am not|are not|not|hate|does not|not supposed to|not allowed to)",
    "someone": "(<kin>|<my> <kin>|the <kin>|<my> * <kin>|everyone|half the family|the little one|the little ones|the whole family)",
}

# Of the meeting and of the people there: beside a yes and beside a no.
MEETING = """
    (<kin>|+) (says|said|sends|send|sent) (her|his|their|you|) (hi|hello|hey|love|best|regards); (would|could|can|will) you (please|) (tell|ask|remind|thank) +; (please|do) (tell|ask|remind|thank) (+|everyone); (can|could|will|would) (someone|somebody|anyone|anybody|one of you) (else|) (do|take|bring|open|lock|run|make|cover|collect|give|sit|pick|tell|please); (hear|heard) (+|*) (can not come|is coming|will not be there|is not coming|is not going); ^ (will|is|are) (+|the|our) (*|) (be|) (doing|bringing|making|coming|there|speaking|giving|running|baking); (will|is) it (be|being) (recorded|streamed|hybrid|catered|warm|outside); (about|for|than|after|like|since) last time; thanks for the (card|flowers|kind|lovely|visit|lift|cake|soup|cards); the hall
    (say|give|send|pass|pass on|tell|wish) (*|) (*|) <greeting> (*|) (*|) to (*|) (*|) <all>; (give|send|pass|pass on) (<all>|<the> <all>|them all) <my> (*|) <greeting>
    (give|send|pass|pass on) <my> (*|) <greeting> (on|) to *; (tell|wish|greet|hug) (<all>|<the> <all>|them all|the rest of them) (*|) (*|) (*|) (*|) (<greeting>|well|good|happy|merry|i|from|for)
    say (hi|hello|hey) (to|for) *; <greeting> to (<all>|you all|all of you|the <all>|them all)
    (the|our|your|last) <ours>; the (support group|sign-up sheet|waiting list|newsletter)
    who else (is|will|might) (*|) (coming|going|be there|be coming|be going|invited|attending)
    who (all|) is (all|) (coming|going|going to be there|speaking|hosting|leading|running|talking|bringing|doing the|on the list) $; who is (bringing|doing) the
    ^ (and|but|) (is|will|are) (*|) (*|) (*|) (coming|going to be there|be there|be coming|attending|coming too|be attending|coming as well) $
    since (last|the last) (time|meeting|session|month); (after|from) last (time|month|meeting); (last|previous|next) (meeting|session|get-together|gathering)
    the last one (was|went|ended|left|made|turned|dragged|nearly|finished); what was said; what happened last
    (our|your|these|those) (meetings|sessions|gatherings|get-togethers|circle|group); the (meetings|sessions|gatherings|circle)
    (keep|save|hold) <us> (a|some|the|my) (*|) (seat|chair|place|spot|slice|piece|cake|biscuit|one|bit)
    (sorry|apologies|forgive|excuse|pardon) (*|) (*|) (*|) (late|slow|tardy|delayed|belated) (reply|answer|response|replying); sorry for not (replying|answering|responding|writing)
    by the way; btw; before i forget; incidentally; ^ (ps|p.s|pps)
    is (the|it|there|this|that) (*|) (*|) (floor|wheelchair|accessible|heated|ramp|step-free|toilet|parking|upstairs|downstairs)
    (do|will) you (still|) need (anybody|somebody|someone|anyone|help|a hand|volunteers|anything|more chairs)
    that (same|very|whole|) <span>; (the|at the) same (day|night|evening|afternoon|weekend|time|hour)
    (miss|missed) (everyone|everybody|you all|you lot|the (group|gang|company|others))
    the (usual|same|old|new) (place|venue|hall|room|spot)
"""

# What keeps one from coming.
KEEPS = """
    (i have|we have|i have got|we have got|got|having|i have already) (*|) (*|) <event> (*|) (*|) $; it is <feast>; (observing|keeping|celebrating|observe|keep|celebrate) (*|) <feast>; one of my (bad|off|black|down|low) *; can not be (among|around|with) people; (called|call|calling) me in; (went|came|tried it|been) once; served my (sentence|time); done my (bit|share|time); the last thing i (need|want); years (on|of) (committees|meetings); (must|have to|need to) go to (the|my|our|) (embassy|consulate|hospital|doctor|dentist|bank|court|police|vet|funeral|village|country|parents|mother|family); (remove|take|delete) (*|) (*|) (*|) (*|) (from|off) (your|the|this) (list|mailing|group); ^ + (is|has|are) (*|) (having|in hospital|ill|poorly|sick|not well|coming home|due|expecting); the (day|anniversary) of (+|my|our|his|her) (*|) (*|) (memorial|funeral|wedding|death|birthday|operation|surgery|*)
    {did} (hurt|broken|broke|sprained|twisted|pulled|put out|torn|tore|fractured|cracked|injured|done in|did in|threw out|thrown out|bust|busted|wrenched|strained|dislocated|trapped|slipped|ricked|knackered|buggered|lost|smashed|cut|burnt|scalded|crushed|chipped) (<my>|the|both|both my|a|me) (*|) <body>
    {did} (slipped|put) (a|my) (disc|back) (out|)
    my (*|) <body> (is|are|has|have|gave|will not|keeps|keep|plays|hurts|aches|can not|does not|do not|need|needs|says|seized|went) (*|)
    my (*|) <body> (is|) (playing up|killing me|gone|bad|worse|too bad|so bad|still|acting up|swollen|sore|not|out|up to it); (with|because of|thanks to|owing to|due to|on account of|blame) (my|this|these) (*|) (*|) (<body>|<ill>|weather|heat|hours|shifts|pregnancy|condition|treatment|medication|meds|tablets|oxygen|snow|ice|fog|strikes|strike)
    (doctor is|doctors|doctor) (orders|advice); {am} (not|) (*|) (getting over|down with|full of|coming down with|laid up|laid low|flat on|on crutches|on oxygen|on antibiotics|in plaster|in a cast|in a sling|in a boot|in hospital|in the hospital|in traction|feeling (*|) (rough|ill|rotten|crap|awful|rubbish|grim|low|poorly|sick|lousy|well|well enough|up to|great|dreadful|terrible|it)|run down|worn out|wiped out|done in|dead on my feet|bunged up|on steroids|on the sofa|in bed|at death is door|under the weather|under doctor|on bed rest)
    (the|my|our|) <doctor> (has|have|) (just|already|only|) (says|say|said|told|tells|wants|wanted|insists|insisted|forbids|forbidden|forbade|banned|advised|ordered|put|keeping|kept|moved|squeezed|called|sent|given|booked|signed|making|made|got) (me|us|i|my|no|rest|not|we); (the|my|our|) <doctor> (will not|would not|does not|is not) (*|) (*|) <us>
    {am} ({more}|) ({more}|) <poorly>; i am (*|) (*|) (weeks|months) pregnant; {have} (*|) (*|) (*|) <ill>; (come|came|coming|going|gone) down with; {did} (*|) caught (a|the|my|something|it|<ill>)
    {someone} (is|are|has|have) (*|) (*|) (*|) (<poorly>|<ill>|in hospital|in the hospital|getting married|getting wed|getting hitched|due|teething|having|giving birth|in labour|in labor|dying|died|passed away|had a fall|had a stroke|had a turn|had a heart attack|broken|staying|stayin|visiting|over|coming over|coming to us|coming to stay|arriving|need me|needs me|wants me|working late|away)
    {someone} (is|) (needs|need|wants) (me|us|looking|the car|a lift|picking|collecting|driving|taking); {someone} (will not|would not|does not|do not) (let|want|like) (me|us); {someone} (said|says) (no|i can not|not|we can not|i have to); {someone} (has|have|is|) (just|) (got the car|grounded|needs the car|took the car|taken|took|got me|descends|descend|died|comes to us|come to us) (*|)
    (my|our) (*|) <kin> (is|are) (*|) (birthday|wedding|funeral|graduation|recital|operation|surgery|baby|anniversary|christening|party|match|play|school); (our|me|my) + (is|has) (getting|got|having) (*|); baby (came|arrived|is due|has come|has arrived|is here); {did} (had|have) a baby; (a|with a|have a|got a) (newborn|houseful|house full)
    {am} ({more}|) grounded; (no|without a|without any|without|can not get|can not find|could not get|could not find|have not got|have not found|lost|nobody|no one|no-one) (*|) (<helper>|cover|lift|ride|transport|car|bus|buses|to watch|to mind|to sit|to cover|to look|to take|fuel|petrol|wheels|train|trains)
    (my|our|the|) (*|) (<helper>|<wheels>|dishwasher|washing machine|plans|cover) (has|have|is|had|) (just|all|) (let|<broken>|pulled out|packed up|packed in|given up|gave up|in the garage|in the shop|off the road|at the garage|at the mechanic|being (repaired|fixed|serviced|mended|towed)|not running|not starting|not working|let us|let me|on strike|still broken|giving up|gone); (my|our) (*|) (<helper>|<wheels>) (will not|does not|can not) (*|); (the car|<my> car) is (gone|dead|dying)
    {am} ({more}|) ({more}|) (<trade>|on nights|on lates|on earlies|on shift|on call|on duty|on days|on holiday|on tour|on leave|on the (*|) (shift|rota|rig|rigs|boats|ships|wards|ward|boat|farm|train|night|late|early|bus|ferry|plane|road)|on a (*|) (course|deadline|cruise|flight|plane|train|boat)|short-staffed|short staffed|rushed off|run off|snowed under|up to my|up to our|flat out|doing (nights|overtime|a double|lates|the late|the night|inventory)|getting (married|<the> *)|having (<the> *)|looking after|caring for|at work|at sea|at uni|off to|away|abroad|off on|between (jobs|houses)|needed (at|in|here|elsewhere)|expected (at|in|elsewhere)|wanted (at|in)|committed|obliged)
    (i|we) (will|shall) be (*|) (*|) (in|at|on|away|abroad|over|under|up|off|halfway|somewhere|busy|sunning|sitting on|giving|<trade>) (*|); {am} (*|) in + ; {am} (*|) (in|at|near|up in|down in|over in|out in|outside|off to) (+|the (hospital|country|mountains|office|seaside|islands|highlands|north|south|states|field|fields|desert|army|navy|air|alps))
    (have|has|got|need|needs|supposed|meant|promised|due|obliged|bound|rostered|scheduled|booked|down|must|asked) to (be up|be at|be in|be on|be home|get up|do (a|the|my|overtime|nights)|finish (work|my|a|the|an|this)|cover|work|pick|collect|fly|take (my|the|our|<kin>)|look after|mind|babysit|stay|sit with|visit|see the|attend|study|revise|mark|lock up|milk|feed|rest|sleep|move|pack|catch (a|my|the)|cook for|bake for|host|help (my|our|the|<kin>)|write (my|an|a)|hand in|prepare (my|for|a)|drive (my|our|to|<kin>)|fetch (my|our|<kin>)|give evidence|rehearse|perform|sing|play|fast|pray|isolate|quarantine|be elsewhere)
    (my|our|the|) (*|) <job> (is|are|has|have|) (moved|changed|put|sending|sent|called|chosen|picked|got me|keeping|kept|making|given|gave|scheduled|booked|roped|landed|lands|starts (at|late|just|that|when|then|on)|start (at|on|that)|begins|ends (at|after|late)|end (at|after)|finishes (at|after|late)|clashes|clash|not finished|not until|not till|due|overdue|delayed|finished|expired|ran out|run out|lost|cancelled|wants|wants me|needs me|needs doing|needs|need|will not|does not|do not|said no|says no|coming|arriving|comes|come) (me|us|my|in|that|to|then|let|on|*|)
    (busiest|busy|peak|rush|bad|difficult|tricky|hectic|mad) (time|week|month|day|season|night|period|hour|part) (of|at|for|in|here|on|$); (stocktake|stocktaking|inventory|year end|year-end|month end|month-end|tax season|tax return|audit week|night shift|late shift|early shift|double shift|back shift|overtime|school night|curfew|detention|jury service|jury duty|zero hours|visiting hours|night duty|shift work|two jobs|double-booked|double booked|short notice|new job); {have} (*|) (*|) (deadline|deadlines|homework|revision|coursework|detention|curfew); past my bedtime; (it is|that is) (*|) (*|) bedtime
    ({have}|{did}|in the middle of|during|right after|$) (*|) (*|) (lambing|calving|harvest|haymaking|shearing|milking) ; (lambing|calving|harvest|haymaking|shearing) (season|time|is|starts|begins|and)
    {have} (*|) (*|) (*|) <event> (*|) (*|) {then}; <event> (*|) (is|are|) (on|at|) {then}; <event> is (on|then|that|the same); clash with; clashes with; clash; clashes; conflicts with; overlaps; it is (my|our|a|the|his|her|parents|) (*|) (<event>|turn|night) $; it is <feast>; <feast> (starts|begins|is|falls|dinner|service|prayers|week|and); (that is|that is when|it is|when) (my|our) (<event>|* <event>|(bowling|bingo|bridge|choir|dialysis|chemo|market|day|busy|busiest|cleaning|shopping|library|date|only|free) (night|day|evening|week)|turn); it is (choir|bingo|bridge|darts|quiz|church|bell|band|scout|training|match|film|date|curry|poker|girls|boys) (night|practice|day|evening)
    (i have|we have|i have got|we have got|got|having|i have already|already have|already got) (*|) (*|) (guests|visitors|company|relatives|in-laws|builders|workmen|tickets|ticket|plans|prior|another|other|too much|too many|so much on|a lot on|lots on|loads on|things on|stuff on|nobody|no one|no-one|no time|no money|no energy|nothing to wear|an early|evensong|a full|family|people|friends|work|school|lectures|class|classes|exams|exam|overtime|court|training|practice|rehearsal|choir|revision|a funeral|a wedding|a gig|a show|a match|a game|a date|a party|a hospital|a scan|a flight|a train|a plane|an appointment|an audience|an exam|an interview|an essay) (*|)
    my hands (are|) full (with (the|my|three|two|<kin>)); (family|friends|guests|visitors|relatives|company|people|in-laws|builders|workmen|painters|movers) (is|are|will be|) (*|) (coming|visiting|staying|over|round|down|here|in town|arriving|in the house|back); the whole (family|clan|tribe) (comes|is|are)
    ({did}|{am}) (*|) (*|) (moved|moving|emigrated|relocated|transferred|gone|going|retired) (*|) (*|) (to|away|out|house|abroad|up|down|back|overseas|north|south|interstate|from)
    (i|we) (now|) live (*|) (*|) (*|) (now|away|far|abroad|overseas|too far|miles|in a home|in care); (i|we) do not live (*|) (*|) (*|) (anymore|any more|here|there|nearby|near)
    far (away|) for (me|us|my|old); far (now|these days|nowadays); (too|a bit|bit|very|so|rather) far (to (come|drive|travel)|from (here|me|us|home)|out (for|now|here)|now|$); a long (way|drive|haul|trip|journey) (for|from|now|off|to come|just); miles away; (other|opposite) (side|end) of the (country|town|city|world|state); (different|another) (city|country|state|town|continent) (now|)
    (#|<number>|an|half an|several) (hours|hour|miles|mile|hour is|hours is|kilometres|km) (drive|away|each way|there and back|for that|by (bus|train|car) (each|is|for|there)|from (here|me|us)|round trip|in the car); (no|there is no|without) (*|) (bus|buses|train|trains|ferry|tram) (*|); (my|our|the last) (last|) (bus|train|ferry) home; (trains|buses|roads|bridge|pass|ferry|tube|train drivers|bus drivers|drivers|schools|the line) (are|is|have been|has been) (all|still|) (on strike|striking|shut|closed|off|flooded|blocked|cancelled|not running|icy|snowed|up|out|gone); (train|bus|rail|tube|tram|ferry) strike; rail replacement; (train|bus) drivers
    {unable} (*|) (drive (*|) (in|at|after|anymore|any more|now|so far|that far|much|{then})|like driving|go out (*|) (in|at|after|much|anymore|any more|now|evenings|nights|$)|get out (much|*|)|get about|get around|travel|walk (far|*|) (far|yet|now|$)|manage (the|stairs|buses|that|it|without|evenings)|do (stairs|mornings|evenings|weekends|nights|zoom|crowds|groups|meetings|parties|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|christmas)|see (*|) (well|to drive|in the dark)|hear (*|) (well|people|what)|leave (the (house|baby|dog|kids|children|shop|farm|office|ward|bed|building)|my|him|her|mum|mom|dad|them|work|home|<kin>|before)|sit (for|that|still|long|down|through|up)|stand (for|long|up)|face (it|people|the|a|crowds|going|everyone|them|that)|afford (it|to (come|go|travel)|the (bus|train|fare|petrol|gas|taxi|trip|ticket|journey|time|babysitter)|another (day|night|evening))|get (away|off|out of|a sitter|cover|there|the (time|day|night|car|afternoon|morning) |in|up|down|past|a lift|to you|time off|anyone|no)|stay (awake|up)|keep (anything|food|it) down|commit|have (the (car|time|energy|strength|money|spoons|bandwidth)|transport|childcare|anyone|a (car|lift|sitter|babysitter|ride)))
    {unable} (up to|up for|well|well enough|strong enough|steady|mobile|fit|fit enough|in the mood|bothered) (*|); (in|after) the dark; after dark; dark nights; icy roads; black ice; night driving; snowed in; iced in; the snow is (*|) (*|); (blizzard|hurricane|typhoon|heatwave|floods|flooding)
    (money is|money|funds) (*|) (tight|short); (til|till|until|before) pay (day|$); (til|till|until) payday; short of (money|cash|staff); on a pension; my pension; the fare; end of the month
    at (my|our) (age|time of life|stage); too old (for|to); (old|creaky|weary|tired) bones; nearly (eighty|ninety|a hundred|#); not as young; these old (legs|bones|knees|eyes); an early (night|start|morning|bed|shift); need (my|the|some) (sleep|rest|bed|beauty); (be|get|getting|am|are) up at (four|five|six|#|dawn|the crack)
    {did} (give|given|gave) up (evenings|going|meetings|the (group|club|committee)|nights|driving|all|on meetings); (i|) (hate|loathe|detest|dislike|can not stand|can not bear|do not like|do not enjoy|am not keen on|not keen on) (*|) (meetings|groups|crowds|circles|gatherings|committees|parties|zoom|these things|those things|that lot|sitting in|talking about|sharing|evenings out|driving|strangers); (meetings|groups|crowds|parties|committees|strangers) (are|are not|just|really|only|always|) (*|) (not my|not for me|my thing|bore|make me|wear me|drain me|scare me|frighten me|tire me|stress me|too much)
    (fed up|had enough|sick|tired|done|bored|had it) (of|with) (*|) (meetings|groups|crowds|circles|committees|zoom|that lot|the lot|it all|talking|everyone|people|all of)
    (stop|quit|do not|no need to) (writing|write|asking|ask|inviting|invite|mailing|emailing|email|bothering|bother|pestering) (to|) <us> ($|to|about|for); (take|remove|strike|cross|delete) (me|my name|us) (off|from|out); not a member; no longer (a member|in the|with the|part); {did} (*|) (left|quit|resigned from|resigned|stepped down) (the (group|club|company|committee|church|circle)|last|years|from)
    (joined|found|started|taken up) (*|) (*|) (choir|group|club|class|course|job|church|band|league|team|hobby|counsellor|counselor|counselling|counseling|therapy|therapist|sponsor); {did} (started|begun) (*|) (*|) (therapy|counselling|counsellor|counselor|a new job|university|college|work|antidepressants|medication|treatment)
    waste of (time|an evening|my); better things to do; (i would|we would) (much|far|really|) (rather|sooner|prefer to) (*|) (stay|stay in|be in bed|be at home|watch paint|sleep|sit at|spend|not|pull|poke|stick|stay home|stay at home|avoid|skip); do not (really|) (feel like|fancy|feel up); can not be (bothered|arsed|asked|doing); (too|feeling too|so) (shy|nervous|anxious|depressed|sad|raw|upset|angry|cross|emotional|overwhelmed|stressed|ashamed|embarrassed|proud)
    not after (last|what|that|the last|how); not (again|) (since|because of) (*|) (last|him|her|them); once was enough; once bitten; never again; (not|never) (while|if) (*|) (is|are) (coming|going|there); last time (it|that|we|i|) (was (*|) (too|so|awful|horrible|dreadful|enough|a|boring|terrible)|left me|took me|made me|upset|nearly|ended in|put me|did me|felt|set me|wore me); (too much|too hard|too early|too late|too cold|too hot|too wet|too noisy|too loud|too steep|too expensive|no good|no use|impossible|difficult|awkward|hard|inconvenient) for (me|us|my|someone)
    (not|never) (in|on|at|during|around|over|before) (<month>|<season>|the (week|winter|summer|holidays|evenings|weekends|dark|rain|snow|cold)|a (school night|weeknight|sunday|saturday|weekday)|school nights|this (weather|heat|cold|rain|snow|wind)|that (day|date|night|week)|my (birthday|anniversary|day off)|such short); (not|never) <season>; (not|never) this (month|week|year|weekend|winter|summer|term)
    (i have|we have|i|we|already|have) (already|) (promised|agreed|signed up|arranged|made plans|double-booked|got tickets|got (something|stuff|plans) on|been invited|committed|sworn off|booked (a|the|to|our|my)) (*|)
    ((i|we) (was|had been|were) (*|) (looking forward|hoping)|would have (loved|liked|enjoyed|come|been)|wish i (could|were)|i will miss|sorry to (miss|let)|hate to (miss|let)|let me know (how|when|about the next|what) (*|)|(send|forward|email|mail|share|keep|get) (me|us) (*|) (minutes|notes|slides|recording|summary|posted|informed|handouts|handout|a piece)|fill me in|catch me up|raise a glass|have (fun|one for me|a (good|great|lovely|nice|super|wonderful|fab|brilliant) (time|meeting|evening|session|chat|get-together)) (*|)|enjoy (the (meeting|session|evening|talk|cake)|yourselves)|hope (it|you all|everyone|everything|the (meeting|session|evening|talk)) (*|) (goes|go|have|enjoy|enjoys|is a)|good luck with (it|the (meeting|session|talk))|with you in spirit|next (time|month|year) (*|)|another (time|day)|some other time|ask me (again|in|next|after)|rain check|raincheck)
    {am} (stuck|trapped|stranded|marooned|held up|tied up|delayed|wedged|snowed) (*|); {am} (*|) (*|) at (the|my|our) (*|) (hospital|seaside|cottage|caravan|cabin|airport|in-laws|parents|lake|coast|dentist|vet|vets|police|school|fair|show|market|ward)
    ^ (<trade>|<poorly>|too (far|cold|wet|hot|tired|late|early|busy|expensive|soon|many|much) (*|)|still (away|testing|in|at|on|<trade>|<poorly>)|bad (back|knee|hip|leg|cold|day|week|time|timing|month)|family (stuff|emergency|matter|matters|thing|things|reasons|do|dinner|crisis|wedding)|work (stuff|thing|trip|do|commitments|again|that|til|until|commitment)|prior engagement|childcare|(no|got no) (money|time|energy|sitter|car|lift|cover|transport|spoons|wifi|internet|babysitter)|<event> (night|day|week|tomorrow|tonight)|in (hospital|bed|plaster|labour|quarantine)|at work|on (call|holiday|shift|nights|duty|leave)) (*|) (*|)
    (selling|sold|lost|moving) (the|our|my) (house|home|flat|job|husband|wife|mother|father|mum|dad|dog|cat|brother|sister|son|daughter); put the (dog|cat) down; (at|to) the vet; (my|our|the) <pet> (is|has|ate|had|needs|died|got) (*|); (i am|we are) (*|) not (getting|leaving|going) (*|) (out|her|him|them|the house|anywhere|again); the (stairs|steps|hill|walk|journey|drive|noise|lights) (*|) (*|) (too|is|are|would|kill|finish|will); in two places; clone myself; only one of me
    (have you seen|look at) (the|this) (weather|forecast|roads|road|snow|traffic|price|prices|rain|fog)
    (our|the|my) (*|) (kitchen|boiler|roof|basement|cellar|house|pipe|pipes) (is|has|are|have) (*|) (flooded|leaking|burst|broken|under water|collapsed|fallen|a mess|on fire)
"""

# What lets one come, or shows that one will be there.
LETS = """
    if (anyone|anybody|someone|somebody) (wants|needs|would like|fancies); (want|like|love|keen|curious|dying) to (hear|know|find out) (how|what|about|whether|who); {someone} (is|are) (making|forcing|dragging) <us>; ^ bringing (*|) (*|) $; (can|could) manage (the|one|a|without|on); when (i|we) (see you|get there|come|arrive|meet); bored (stiff|at home|to tears|out of); (shall|should|can) i take (over|the|any)
    (the|my|our|) (<doctor>|boss|manager|gaffer|<kin>|therapist|counsellor|sponsor) (has|have|) (just|already|finally|even|kindly|now|) (said (yes|i can|i may|it is (ok|fine)|ok|okay|i am|we can|i should)|says (i can|yes|i may|it is (ok|fine)|i should|i must|i need)|given (me|us)|gave (me|us)|cleared (me|us)|let me|lets me|letting me|signed (me|us) off|agreed|okayed|discharged me|passed me|approves|does not mind|minding|driving me|dropping me|bringing me|taking me|fetching me|collecting me|offered to)
    the all clear; all-clear; fit (again|as|enough); on the mend; back on my feet; out of (hospital|plaster|quarantine|bed|the woods); no longer (contagious|ill|sick|infectious); cast (is|comes|came) off; new (hip|knee|hearing aids|hearing aid|glasses|wheelchair); tested negative; finished (my|the|) (chemo|treatment|antibiotics|exams|course|medication|radiotherapy)
    (<helper>|lift|transport|cover|taxi|minibus|hotel|train|flight|tickets|leave|day off|seat|seats|wheelchair taxi|childcare|ride) (is|are|has been|have been|has|) (all|already|now|) (booked|sorted|arranged|ordered|organised|organized|found|reserved|confirmed|lined up|in hand|approved|secured|bought)
    (got|found|booked|have|arranged|sorted|sorted out|organised|organized|managed to get|managed to find|lined up|ordered|bought|get|getting|swung) (*|) (*|) (<helper>|lift|cover|taxi|tickets|train tickets|minibus|free evening|free day|free afternoon|free weekend|(time|day|afternoon|evening|night|morning|week|weekend|tuesday|saturday) off|to myself)
    {someone} (is|will|are|will be|can|has|have) (*|) (*|) (minding|watching|having|babysitting|looking after|taking|driving|dropping|picking|bringing|fetching|collecting|giving|covering|mind|watch|babysit|look after|drive|drop|pick|bring|fetch|cover|offered|sorted|lend|lending|sitting|sit|agreed) (*|) (*|) (kids|children|child|baby|boys|girls|little ones|twins|dog|dogs|cat|me|us|childcare|car|in|over|to) (*|)
    (the|my|our|) (kids|children|boys|girls|little ones|twins) (are|will be) (all|) (*|) (with their|with my|with the|at their|at my|at nan is|away|off to|sorted|staying|sleeping)
    (i|we) (will|shall|am going to|are going to|would be happy to|plan to|hope to|intend to|will definitely|will be able to) (*|) (<come>|get (the|a|there|in|in at|to you)|take (the|a) (bus|train|tram|metro|tube|taxi|cab|coach|ferry|early)|catch (the|a)|give (*|) a (lift|ride|hand)|make (the|some|my)|open (the hall|up)|set up|do the (teas|coffee|washing|food|flowers|raffle|music|cake|door)|stay (for|till|until|to|the|afterwards|behind)|share (a|my|the)|pick (up|*) (up|*|)|collect *|need (a|the|to sit|somewhere) (*|) (seat|chair|lift|ride|near|parking|hand|ramp|park|sit|bed)|have to sit|try to (be|get)|leave (*|) (after|early|straight)|see (you|them) (all|there|then|both)|use the (*|) (lift|ramp|entrance)|be (*|) (on|the|wearing|late|early|sat|sitting|in time|back (on|by|from|in)|easy|bringing|driving|walking|cycling|coming|arriving|getting|taking))
    (i|we) (am|are|will be) (*|) (bringing|arriving|coming|attending|getting (the|a) (bus|train|lift|taxi|cab|coach|tram|ferry|*)|taking the (bus|train|tram|metro|tube|coach|ferry)|catching (the|a)|driving (up|down|over|there|myself|from|in|with)|walking (up|down|over|there|from|with)|cycling (up|down|over|there|from)|sharing (a|my|the)|picking (up|*) (up|*)|baking|giving * (a|*) (lift|ride))
    (i|we) (can|could|might|may) (*|) (bring|come|attend|pop (in|along|by|over)|give (*|) a (lift|ride|hand)|pick * up|take the (bus|train)|get (the|a) (bus|train|lift|taxi|cab)|be (*|) (there|early|on time)|stay (for|till|until)|walk (from|there|over|it|down)|drive (there|us|over|down|up|*) |set up|help (set|with the|out (with|at))|do the (teas|coffee)); i have to sit
    (i|we) (am|are) back (from|on|by|in time|before|that|home); (am|are|get|got|getting) back (from|on|in time|by) (*|) (*|) (<day>|that|then|before|morning|time)
    <fetch> (my|our|a|an|the|some|along|plenty|lots|more|that|those|these|two|<treat>|him|her|them|everyone|*) (*|) (<treat>|<kin>|too|along|with me|for the|for everyone|to share)
    <fetch> (my|a|the) (*|) (<kin>|<treat>); (with|and) (my|a|the|our|an) (*|) (<kin>|friend|mate|other half|plus one|colleague|guest|carer|dog|wheelchair|frame|stick|guide dog|service dog|interpreter|support worker); plus one; plus (my|the|a) *; me and (my|the|our) *; (my|our) (<kin>|* <kin>) (is|will|wants|would|is also|are|wants to|can|might) (*|) (coming (too|along|as well|with|for)|come (too|along|as well|with)|join|be coming|joining|be there|like to come)
    (both|all|two|three|four|five|six|seven|eight|nine|#|a few|half a dozen|the two|the three|the pair|one) of us; there will be (two|three|four|five|six|#|a few|*) of us; all (two|three|four|five|six) of us; party of (two|three|four|five|six|#)
    all the time in the world; nothing (else|better) (on|to do|planned); (i have|we have|got|have got|i got) (the|some|enough|plenty of|loads of|lots of|all the|) time (now|these days|on my hands|for|that|$); (since|ever since|now|now that) (i|we) (have|am|are|) (retired|stopped working|left work|gave up work|redundant); now (i am|that i am|we are) retired; being retired; my retirement
    (day|evening|afternoon|morning|night|week|time|weekend|tuesday|wednesday|thursday|friday|monday|saturday|sunday) off; off (work|duty) (*|); (i am|we are) off (on|that|work|then|from|all); (i|we) (finish|get off|knock off|clock off|am done|am out|am off|am home|am free|get home|get in|get out) (work|school|*|) (at|by|from|after|before|around|early|in time); (swapped|switched|changed|moved|rearranged|rescheduled|postponed|shifted|cleared|traded|put off|cancelled) (*|) (my|our|shifts|shift|the (appointment|dentist|meeting|date|shift)) (*|); (my|our|the) (shift|course|work|class|school|choir|practice|lecture|exams|term|operation|surgery|op) (*|) (ends|finishes|end|finish|is over|are over|is done|changed|moved|starts later|is not until|is not till|are done|over by|is the (day|week) (after|before)|the week before); (on|work|doing) (*|) (early|earlies|mornings|morning) (shift|)
    (points|questions|things|bone|matter|issues|news|plenty|something|stuff|complaints|ideas|proposals|stories|photos|pictures|lots) (i need|i want|that need|i have|) to (raise|ask|say|share|discuss|tell|bring up|talk about|pick|report|settle|show|get off|catch up); off my chest; (need|want) to (talk|vent|get out|see people|see (you|everyone|some)|get things|moan); (catching|catch) up (with|*|); catch-up; long overdue; something to look forward to
    (i have|we have|i|have) (finally|just|already|even|) (prepared|written|read|finished|made|baked|packed|ironed|practised|practiced|printed|brought|bought|got ready|done) (*|) (*|) (report|speech|talk|slides|book|poem|questions|chapter|homework|reading|piece|cake|cakes|biscuits|cards|list|story|notes|shirt|dress|hat|shoes|suit|bag|ticket|step|steps)
    (need|could use|could do with|can do with|dying for|gasping for|ready for|in need of|desperate for|craving|want|deserve|like|love|welcome|enjoy|glad of|miss) (*|) (*|) (company|break|night out|evening out|laugh|change of|fresh air|outing|hug|distraction|excuse|cuppa|gossip|day out|get out|see people|see everyone|friendly faces|adult|support|friendly|human|conversation|ears); should get out; get out more; get out of the house; cooped up; stir crazy; lonely; (sober|clean) (for|<number>|*) (*|) (days|months|years|weeks)
    (it is|it has|it|been|has|feels like|seems like|that is) (been|) (*|) (too long|ages|a while|a long time|so long|forever|yonks|donkey is years|months since|weeks since|about time|high time|good to see|nice to see|great to see|lovely to see|good to get|nice to get|the highlight|a rough (week|month|year)|a hard (week|month|year)|a tough (week|month|year)|a long (week|winter|month|year) (and|since|without|*|)); have not (been (since|for|in|to)|seen (you|everyone|anyone|the)); long time no see; about time; high time
    (enjoyed|loved|liked|had (*|) (*|) (fun|time|laugh)|learned|learnt|laughed|got (*|) (out of|from)) (*|) (*|) (*|) (last (time|week|month|meeting|session)|previous|first one|last one); last (time|month is|week is|month|one|meeting|session|talk) (was|did|really|helped|on|changed) (*|) (*|) (*|) <good> (*|); (changed my life|did me good|does me good|do me good|did me a world|does me the world|keeps me (going|sane)|best part of|highlight of); missed (it|you all|everyone|too many|so many|the last (one|two|few|meeting|time))
    this time (i|we|for|round|definitely|promise|*) (*|) (sure|real|will|promise|am|shall|coming|have); (i|we|) promise (not|i will|to (be|bring|behave|come|sit|stay|keep)) (*|); will not (be late|be long|sing|fall asleep|stay long|forget (the|my|to)) (*|); (be|might be|may be|will be|running|arrive|get there|come|turn up|a) (*|) (*|) (late|early|tardy|behind|on time|minutes late) (because|as|since|after|though|but|so|if|from|due|$); (few|couple of) minutes late; bit late; on the dot; front row; last to leave; till the end; until the end
    (same|usual) (time|place|room|hall|venue|link|corner|seat|spot) (as|again|then|$|and|*|); what time (again|exactly|$|(do|should|shall|must|can|does|will|is) (i|we|it (start|begin|end|finish|kick off|be)|it|everyone|the (meeting|session|doors)) (*|)); which (room|hall|entrance|door|link|floor|bus) (*|) (is it|are we|do i|do we|should i|again|$|this time|*); where (is it|are we|do i|do we|should i|should we|again|exactly) (*|); is it (still|again) (at|in|on|the) (*|) (*|); is it (on zoom|online|upstairs|in person|the same (place|room|hall|venue|link|time)); is there (a dress|a theme|a fee|a link|parking|somewhere to (park|sit)|anything (i|we) (can|should|need)|food|a bus|a lift|a ramp) (*|)
    do (i|we) (need|have) to (bring|wear|book|register|pay|read|prepare|dress|sign|know) (*|); (shall|should|can|could|may|must) (i|we) (bring|wear|fetch|take (the|minutes|a)|give (*|) (a|lift)|pick (*|) up|park|invite|bake|prepare|arrive|come|still come|also|set up|dial in|join (by|on|from|via|late)|collect|get (the|some) (*|) (milk|cake|biscuits|keys|key|chairs|leaflets|copies)) (*|); what (should|shall|can|do) (i|we) (bring|wear|read|prepare|need to bring) (*|); how (long (does it|will it|is it|is the|do) (*|)|many of us|many people|many are coming|do i get (there|to|in)|do i join)
    (in|on|to) (my|the|our|both) (kitchen|wall|work|) (diary|calendar|schedule|planner|fridge|wall calendar|wall planner); (wrote|written|marked|pencilled|penciled|inked|noted|circled) (it|that|the date|this) (*|); (set|put) (an alarm|a reminder|my alarm|it on my|it in my) (*|)
    (looking forward|been looking forward) (to (it|this|that|seeing|meeting|hearing|being|coming|the (meeting|session|evening|talk|day|company|chat|cake)|some|catching|everyone|<day>|meet|see|a) (*|)|so much|very much|already|$); can not wait; (so|really|very|quite|dead|super|too) (excited|chuffed|pleased|stoked|pumped|curious) (*|)
    (see|seeing|meet|meeting|hug|hear|hearing|join|joining|catch up with|greet) (<all>|everyone|familiar|some friendly|old friends|new people|people|the (gang|others|new|old|baby|puppy|garden|end of)|your new|friendly|you all|you lot|you both|you guys|you there|you then|how everyone) (*|); (see|cu) (you|u|ya|ye|yous) (all|there|then|both|lot|guys|at (#|the|seven|six|eight|half)|on <day>|<day>)
    (keep|save|put|lay|hold|reserve|leave) (*|) (me|us|my|the|a) (*|) (seat|chair|place|spot|slice|plate|kettle|kettle on|coffee|cup|biscuit|door) (*|); (put|sign|mark|count|pencil|write|stick|add) (me|us|my name|our names) (*|); i will be (the one|wearing|sat|in the (back|front|usual|corner|blue|red|green)|the usual|easy to); (you will|you can|can|will) (know|recognise|recognize|spot|find|see) me (*|); my usual (seat|chair|spot|corner|table); as (always|usual|ever) (*|); never (miss|missed) (it|one|a (meeting|session)) (*|); rain or shine; come (rain|hell); even if it (snows|rains|pours|*); whatever the weather
    (my|our) (ninth|tenth|first|second|third|fourth|fifth|last|hundredth) (time|meeting|session|visit|one) (*|); (near|by|close to|next to) the (door|toilet|toilets|exit|window|front|radiator|loo|heater|stage); easy for (me|us); (right|just|stops) outside; (at|outside) my (door|house); just (round|around) the corner; walking distance; down the road from; (minutes|minute|streets|doors) (away|from (me|here|us|my|home)|walk from); on my way (home|back); (bus|free) pass
    (my|the|our) (legs|knee|knees|hip|back|health|car|dog|cat|baby|boss|weather) (permitting|allowing|willing|behaves|behaving|holds); has a ramp; a hearing loop
    (the|my) (sitter|babysitter|nanny|childminder) is (free|here|coming|booked|happy)
"""

# What leaves it open: beside a maybe.
OPENS = """
    depends (on|how|whether|if|when|what); let you know; (i will|i can|can i|will|shall|i shall|may i) (tell|ring|call|phone|text|email|message|know|confirm|check|get back|decide|try) (you|by|on|when|later|nearer|more|*|); get back to; come back to you; on the day; nearer the time; closer to the (time|day|date); wait and see; (waiting|wait) (on|for|to hear|to see); no promises; can not promise; far ahead; day to day; day by day; last minute; by ear
    (i|we|it|he|she|they|that|*) (might|may|could) (*|) (be|go|have|run|clash|need|get|come|make|manage|drop|change|cancel|call|overrun) (*|); (have to|need to|must|got to|should|let me) (*|) (check|ask (my|the|work|him|her|if|around)|see (if|how|what|whether)|look at (my|the|our)|think about|talk to|speak to|find (a|out|someone)|clear it|confirm|sort|figure|wait)
    (my|our|the) (*|) (passport|visa|rota|roster|shift|shifts|leave|boss|manager|wife|husband|missus|doctor|consultant|result|results|knee|knees|hip|back|health|lift|ride|car|sitter|babysitter|plans|diary|calendar|work|exam|exams|timetable|train|flight|builders|mother|mum|mom|dad|father|parents|daughter|son|kids|baby|legs|operation|surgery|appointment|scan|treatment|carer|chemo|pain|nerves|anxiety|energy|vet|weather|roads|buses|snow) (is|are|has|have|will|can|comes|come|needs|need|might|may|could|says|said|on|still|permitting|and|in|$)
    (have|has) not (*|) (heard|decided|checked|asked|got|worked|looked|seen|finished|sorted|done|come); (with|given) (this|my|the) (*|) (<ill>|<body>|weather|rota|work|shifts|snow|baby); {have} (*|) (*|) (<ill>|cold coming|<event>) (*|); so far ahead; busy (time|week|month|season|day) (*|)
"""

# Beside these one speaks of what once was, of others, or to somebody about something else.
ELSEWHERE = """
    (can|could|will|would) you (bring|get|give|pass|send|open|close|show|help|fetch)
    once (too|as well|before|when|upon|$); (years|year|decades|ages) ago; as a (kid|child|boy|girl|teenager|student); when i (was|were|lived|had); used to; back (then|in (the|#)); in the (sixties|seventies|eighties|nineties|fifties|forties|war); in (19|20|#) $
    (told|gave|gives|given|asked|helped|examined|showed|saw|sent|said to|says to) (him|her); (he|she|they) (said|says|told|is|was|has|had|will|would|can|does|did|were)
    ^ (and|but|because|since|well|oh|so|then|now|no|yes|yeah|that|as|cause|cos|i think|i know|i heard|of course|) (he|she|they|his|her|their|it was|that was|there was|there were|you|your|whose)
    (i|we) (heard|read|saw|watched|remember|think|thought|knew|meant|mean|believe) (that|the|she|he|they|it|you|about|this|somewhere|a); (i|we) (saw|stayed|bought|sold|paid|drove|walked|lived|worked|studied|grew|watched|played|met|ate|slept) *; (i|we) got (stuck|married|lost|there|home|caught|here|it|the); (i|we) (was|were) (at|in|on|there|here|late|born|raised|told|told that|only|never|always); (i|we) went (to|there|on|with|back|home) (*|)
    (what|how) about you; and you $
    not (<number>|mine|his|hers|yours|theirs|green|blue|red) $
    (my|our|a|his|her) <kin> (is|has|are) (a|an|in the|the) (*|) (nurse|teacher|driver|doctor|lawyer|third|second|fourth|grade|engineer)
"""

# Matters no reply to an invitation speaks of, and people it is not written to.
THINGS = """
    (your|my|the|this|an|a) (order|room|account|booking|reservation|bill|invoice|subscription|router|password|refund|receipt|luggage|card|warranty|update|username|browser|server|package|parcel|tracking|software) (number|is|was|has|will|on|for|at|and|$|to|from|by|in|with|twice|*)
    (order|booking|account|tracking|reference|serial|model) number; in stock; make and model; per (night|person); cash or card; credit card; checkout; (double|single|twin) room; how many nights; a table for
    (movie|film|episode|season|novel|chapter|album|playlist|thermostat|playoffs|firmware|warranty|download|install|celsius|fahrenheit|gigabytes|pixels)
    (what|how) about you; ^ (doctor|officer|your honour|your honor|detective|nurse|waiter|professor|sergeant|inspector|madam|sir|your majesty|captain|boss|sarge|guys) $
"""
