"""What English says of coming, declining and being elsewhere."""

from __future__ import annotations

WORDS = {
    "me": """
        (i|we) (guess|suppose) (that|) (i|we)
        i; we; both of us; (the|) (two|three|four|five|six) of us; all of us; all (three|four|five|six) of us
        all (two|both) of us
        (my|me and my) (wife|husband|partner|friend|daughter|son|sister|brother|mother|mum|mom|family|spouse|girlfriend|boyfriend) and i
        me and (tom|ben|sam|chi|dee|eve|fay|my wife|my husband|my partner|my friend); and i; and me; myself; we both
        we all; i myself; me; i too; we too; us; i personally; i for one
    """,
    "other": """
        (that|this) (date|day|time|slot|evening|one|weekend|statement|claim|information|answer|thing|idea|fact)
        what you said; what you are saying; what they said
        (your|the|my) (statement|claim|information|info|assumption|answer|guess|understanding|date|time); he; she; it
        they; you; that; this; there; everyone; everybody; someone; somebody; anyone; anybody; nobody; people; who
        (everyone|everybody) (is|was|has|will|can|does|did|knows|loves|likes|says|else)
        these
        my (wife|husband|partner|friend|boss|daughter|son|sister|brother|mother|mum|mom|dad|father|family|kids|children|neighbour|neighbor|team|colleague|dog|cat|doctor)
        no one; none of us; nothing; something; everything; all; life
    """,
    "aux": "am; is; are; do; does; has; been; being; be",
    "was": """
        was; were; had; did; has been; have been; could have; should have; would have; would have been; was going to
        was supposed to
    """,
    "can": """
        (i|we|) should be (delighted|glad|happy|pleased|honoured|honored|thrilled) to; make sure to; make sure i am; be sure to; make sure i will; make a point of; try my best to; will; shall; can
        going to; plan to; plan on; planning to; planning on; intend to; intending to; will be able to; be able to
        able to; able; 'll; aim to; aiming to; expect to; arrange to; arranged to; happy to; glad to; delighted to
        pleased to; ready to; excited to; free to; available to; willing to; thrilled to; looking forward to
        look forward to; do not mind; would not mind; be happy to; be glad to; be delighted to; be pleased to; be honoured to; be honored to
        more than happy to; only too happy to; keen to; honoured to; honored to; manage to; managed to; u will; gon
        finna; would be able to; get to; determined to; set to; up for; on for; in for; eager to; offer to
        volunteer to; decided to; have decided to
    """,
    "would": "would; could; should; ought to",
    "might": """
        might; may; will try to; try to; try and; trying to; hope to; hoping to; would hope to; might be able to
        may be able to; might be; may be; might just; considering; thinking of; thinking about; tempted to
        could possibly; can maybe; can possibly; should be able to; will do my best to; do my best to; see if i can
        see whether i can; would try to; aim to try to; not sure if; not sure whether; not sure that; unsure if
        unsure whether; do not know if; do not know whether; don't know that; no idea if; no idea whether
        can't promise; can not promise to; can't say if; can't say whether; wondering if; wonder if
        wondering whether; doubt but; should; hopefully; possibly; maybe; perhaps
    """,
    "must": """
        have to; must; need to; got to; have got to; supposed to; obliged to; having to; required to; (am|are|is|'m) due to
        asked to; scheduled to; going to have to; will have to; got called in to; expected to; booked to; booked in to
    """,
    "have": """
        have; have got; got; having; will have; will be having; booked; booked in for; scheduled for; due for
        going through; recovering from; down with; come down with; suffering from; dealing with; caught; battling
        got stuck with; there is; there's; expecting; attending to; hosting; looking after; caring for; nursing
    """,
    "come": """
        be their
        come; be there; be along; come along; come over; come by; attend; attending; be attending; be coming; coming; joining
        be joining; be joining you; join you; join us; join you all; join everyone
        join the (call|meeting|session|group|circle|others|rest); join; joining you; joining in; join in; take part
        taking part; participate; participating; be participating
        participate in (this|it|that|the session|the meeting); make it
        make it to (it|this|the session|the meeting|this one|that); make that; make this; make this one
        make that one; make the (session|meeting|call|date|time|next one)
        make (saturday|sunday|monday|tuesday|wednesday|thursday|friday); makeit; be present; be in attendance
        be with you; be with you all; be around; be on the call; be online; dial in; dialing in; dialling in; call in
        calling in; phone in; log (in to|on to|onto) the (call|session|meeting); log into the (call|session|meeting); tune in; zoom in
        be part of (it|this|that); show up; turn up; showing up; turning up; pop in; pop by; pop along; drop in
        drop by; swing by; stop by; get there; getting there; be at the (session|meeting|group|call|usual place)
        come to (the|this|that|your|our|next|saturday's|sunday's|it|any)
        come to (the|this|that|your|our) (session|meeting|group|circle|call|event|party|gathering|thing|one|next one)
        come (with you|with|too|to that|to it|to this)
        attend (the|this|that|your|our|next) (session|meeting|group|circle|call|event|party|gathering|one|next one|)
        be seeing you; do (saturday|sunday|monday|tuesday|wednesday|thursday|friday); (do|make) the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)
        do that (day|date|time|evening|night); be joining in; accept
        accept (this|that|your|the|your kind) (invite|invitation|offer); be free; be available; make myself available
        being there; coming along; come by phone; join by phone; ring in; join remotely; join online; come in person
        be there in person; come in; meet you; meet you all; be at your (session|meeting); joinn; attned; atend
        comming; com; jion; be ther; be thre; made it; be able to come; be able to attend; be able to make it
        be able to join
    """,
    "go": """
        go; going; meet; stay; do so; be going; join this; be able; be able to; manage; manage it; manage that
        manage this; swing it; fit it in; squeeze it in; do this one; do this; be up for it; say yes
    """,
    "coming": """
        (i|we) (hereby|) confirm for
        (i'll|i will|i shall|we'll|we will) be in (my|our) usual (chair|seat|place|spot|corner|seats)
        (see|c|cu|meet) (you|ya|u|y'all|you all|everyone|everybody|you both|you folks|you guys|all of you) (all|both|) (there|then|at the (session|meeting|usual time|usual place|call)|in the (session|meeting))
        see you (there|then); cu (there|then); be seeing you (there|then)
        till (saturday|sunday|monday|tuesday|wednesday|thursday|friday)
        (save the date|it) is in my (diary|calendar); (it|that) is in my (diary|calendar)
        added to my (calendar|diary); it's on my calendar; in my diary
        i've (put it|got it|added it|saved it|marked it) (in|on|to) my (diary|calendar)
        (i'll|i will|we'll|i shall|we will) (definitely|certainly|absolutely|surely|of course|gladly|happily|for sure|most certainly|most definitely|totally|all|both|) (be there|attend|come|join you|be coming|be attending|join) (for sure|definitely|of course|as always|as usual|no matter what|too|as well|no problem|of course|)
        (i'll|i will|we'll|we will|i can|we can) log (in|on); on my way; i'm on my way; on our way; omw; see ya there; see ya then
        i'll be (in my usual seat|waiting|early|on time|the first one there|bringing cake|bringing cookies|bringing snacks|bringing biscuits)
        (i'm|we're|i am|we are) (definitely|absolutely|so|totally|) (coming|attending|joining|going to be there|going to come|going to attend|going to make it|planning to come|planning to attend|planning to be there|planning on coming|planning on attending|planning on being there|able to attend|able to come|able to make it|able to join)
        i go (come|dey there|be there); (you can|) (put|place|mark) (a|) (tick|check|cross|x|checkmark) (by|next to|beside|against) (my|our) (name|names)
        (can|able to) do (saturday|sunday|monday|tuesday|wednesday|thursday|friday|that (day|date|time|evening|night))
        (can|able to) do the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)
        (i'll|i will|we'll|we will) make it work; confirm (me|us|my (attendance|place|presence|seat|participation)|our (attendance|places|presence))
        (i'll|i will|we'll|we will) (see|meet) (you|you all|everyone|everybody) at the (session|meeting|usual place|usual time)
        (consider|count) me (there|in|present|coming); i should make it; count me present; you will see me; you'll have me; expect me; expect us; rsvping yes
        i rsvp yes; already (booked|signed up|registered|set|packed); all (signed up|registered|set|packed); i am accepting; i'm accepting
        i've accepted; i have accepted; accepting; happy to accept; gratefully accept; gladly accept; happily accept
        accept gladly
    """,
    "refuse": """
        (i|we|) (can't|cannot|can not|couldn't) (really|quite|) get away (that day|then|from work|)
        regret unable; (attending|coming|to come|to attend) is not possible (for me|from my side|)
        (pencil|put|book|count) (me|us) (in|down) for (the|) (autumn|spring|summer|winter|new year|next (one|time|month|week|year)) instead
        not feeling (it|up to it) (today|tonight|this time|)
        (i'm|i am|we are|we're|) (obliged|forced|sorry|compelled) to decline; (record|note|minute|convey|register|pass on|make|enter|tender|offer|put in) (my|our) apologies; (i'm|i am|we are|) (indisposed|hindered)
        i (no|nor) (fit|go fit|go) (come|dey there|make am|be there|attend); (manage|cope|do|start|carry on) without (me|us)
        (please|kindly|) excuse (me|us) (from (this|the|that) (one|meeting|session)|this time); (i|we) (must|have to|need to|would) ask to be excused
        (i've|i have|i) (stopped|quit|given up) (going|coming|attending) (to (these|those|them|it|the meetings|the group)|)
        (i|we) (have|'ve) (no|not got any|got no) (way|means) (of|to) (getting|get|coming|come|getting there|get there)
        (you|you all) (will not|won't) (see|find) (me|us) (there|then|at the (session|meeting)|this time); consider me (absent|out|away|unavailable)
        (is|are|looks|would be) (bad|no good|terrible|difficult|tricky|hard|out|no use|not good|not great|impossible|not ideal|awkward) for (me|us)
        (give|send|pass on|convey) (my|our) (apologies|regrets); without me
        (have fun|enjoy|enjoy it|go ahead|go on|carry on|proceed) without (me|us); clashes with; conflicts with
        would if i (was not|were not|could|did not have|wasn't|weren't); something is come up
        something is (come|came) up
        (please|kindly|just|better|you'd better|) (count|cross|strike|leave|include|rule|scratch) (me|us) (out|off|off the list|out of this one|out this time|off this time|off for this one)
        (please|kindly|) cancel my (booking|place|seat|spot|attendance|registration|reservation|rsvp); (please|kindly|) (put|mark|note) me (down|) as (absent|away|not coming|not attending|unavailable|a no)
        (let's|let us|we should|we could|we'll have to|can we) (do|make|try) (it|this|that) (for|on|) (another|some other|a different|next) (time|day|week|month|evening|night|year)
        (i'll|i will|we'll|will) (catch|see) (you|you all|everyone|y'all) (at|for|on) the next (one|session|meeting|time); i'll be there in (spirit|thought|thoughts|my thoughts); (i|we) had (planned|hoped|meant|wanted|been hoping|been planning) to (come|be there|attend|join|make it)
        would that i could; (i|) (would'a|woulda|wouldve|would've|'d've) (come|loved to)
        you can count me out; i'm out for (this one|this time|this week|saturday)
        (i|we|) (won't|will not|am not going to) be making it (this time|tonight|this week|)
        (i'll|i will|i'm going to|i am going to|i'm gonna|i think i'll|i'll have to|i will have to|i have to|i must|i need to|i'd better|i'm having to|have to|must|will have to|going to have to|i'd rather|i would|i'd|gonna|will|need to|regretfully|sadly|afraid i'll have to) (regretfully|sadly|respectfully|politely|unfortunately|have to|probably|just|kindly|) (pass|pass on this|pass on that|pass on it|pass on this one|pass on that one|pass on saturday|pass this time|sit this one out|sit it out|sit out|sit that one out|skip|skip it|skip this|skip this one|skip this time|skip this week|skip that|skip that one|give it a miss|give this a miss|give this one a miss|give that a miss|miss|miss it|miss out|miss this|miss this one|miss that|miss that one|miss the session|miss the meeting|miss this session|miss this meeting|miss this week|miss saturday|miss out this time|miss out on this one|be missing it|be missing this one|decline|decline this|decline this time|decline this one|decline the invitation|decline your invitation|decline your kind invitation|decline the offer|decline your offer|turn it down|turn this down|turn that down|turn you down|bow out|bow out of this one|back out|beg off|cry off|bail|bail out|bail on this one|opt out|opt out of this one|cancel|cancel this time|cancel on you|pull out|drop out|drop out of this one|withdraw|send my regrets|send my apologies|send our regrets|send regrets|stay away|give my apologies|excuse myself|be excused|refuse|say no thank you|take a raincheck|take a rain check|raincheck|rain check|not be there|forgo it|forego it|be elsewhere|be at work|be working|be in the office|be in hospital|be at the hospital|be abroad|be travelling|be traveling|be out of town|be away|leave it this time|be absent|be unavailable|be unable to attend|be unable to come|be unable to make it|be unable to join|abstain)
        (pass|skip|passing|skipping|missing|sitting out|sitting) (this|it|this one|this time|on this one|on this|that one|this week|this one out|out this time|it this time)
        i'm (passing|skipping|missing|sitting out|bailing|declining|dropping out|bowing out|pulling out|cancelling|canceling) (this|it|this one|on this one|this time|that one|this one out|on this|this week|the invitation|)
        sit this one out; raincheck; rain check; rain-check; take a rain check; take a raincheck
        can i take a rain check; i'd like to take a rain check; raincheck please; another time; another time perhaps
        another time maybe; maybe another time; maybe some other time; perhaps another time; some other time
        another day; another day perhaps; maybe another day; next time; maybe next time; perhaps next time
        (next|another) (time|one|week|month|meeting|session) (maybe|perhaps|hopefully); next time for sure; next time hopefully; hopefully next time
        next time i promise; definitely next time; there's always next time; i'll catch the next one
        i'll catch you next time; i'll catch you all next time; catch you next time
        i'll (come|be there|join|make it|try to make it|be at the next one|join you|see you|see you all|be with you|try) (the|) next (time|one|week|month|session)
        i'll try (for|) (the|) next (one|time); maybe next (week|month|year|session)
        i'll (come|join|see you|be there) another time; see you (at the next one|next time)
        hope to (make|see you at|join|catch|come to|be at) the next one
        hope to (see you|join you|make it|come|be there) next time; looking forward to the next one
        (something|things|stuff) (has|have|) (come|came|cropped|popped) up; something('s| is|) come up
        (life|work) got in the way; (life|work) gets in the way; called in to work; called into work; got called in
        called away; got called away
        (no|without a|can't find a|couldn't find a|can't get a|couldn't get a|can't get) (babysitter|sitter|childcare|baby sitter)
        (i|we|) (don't|do not|haven't|won't|will not|have not) (have|got) (a|any|my|the|) (babysitter|sitter|childcare|ride|lift|one to watch the kids) (that day|that night|that evening|then|)
        no (babysitter|sitter|childcare); childcare fell through; babysitter cancelled
        my (babysitter|sitter|childcare|ride|lift) (cancelled|canceled|fell through|is sick|bailed|has cancelled)
        (no|without a) (ride|lift|transport|car|way to get there)
        car (broke down|has broken down|won't start|is in the shop|trouble)
        my car (broke down|has broken down|won't start|is in the shop|is in the garage)
        (i|we|) (really|so|just|do|only|sure|very much|) wish (i|we|that i) (could|could come|could be there|could make it|could join|could join you|could attend|was there|were there|was free|were free|was coming|was able to|were able to|had known|could but|could but i can't)
        if only i (could|were free|was free|could be there); i'd (come|be there|join|love to|go|do it) if i could
        i would (come|be there|join|love to|go|do it|) if i could
        (i'd|i would) have (loved|liked|come|been there|joined|enjoyed|been happy|been glad) (to|that|it|)
        would have (loved|liked) (to|that|it); (i|we|) (will|'ll|must|would) be missed; will be there in spirit
        i'll be there in spirit; i'll be with you in spirit; with you in spirit; there in spirit; in spirit only
        thinking of you all from afar
        (sorry|sad|gutted|devastated|disappointed|so sorry|really sorry|very sorry|i'm sorry|bummed|i hate|hate|i'm sad|i'm gutted|i'm so sorry|i'm really sorry|i'm very sorry|i'm disappointed|i'm bummed|i'm devastated|it is a shame|a shame|such a shame|pity|what a pity) (to|i'll|i will|that i'll|to have to|i'm|i am|we'll|to be) (miss|missing|be missing|have to miss|miss out on|miss out|missing out|decline|say no) (it|you|you all|this|this one|that|out|everyone|it this time|the session|the meeting|saturday|the fun|)
        gutted to miss (it|this|out); you'll have to (do|manage|go ahead|start|carry on|cope|go on) without (me|us)
        go ahead without (me|us); start without me
        don't (wait|hold a place|hold a seat|save a seat|expect|save a place) (for|) (me|us)
        don't (count on|expect|wait for|include|rely on|bank on) (me|us) (this time|this week|coming|to come|being there|)
        do not (count on|expect|wait for|include) (me|us); don't count me in; do not count me in; not counting me in
        (my|our) (apologies|regrets) for (the|this|saturday|not coming|not being able to|not attending|missing)
        apologies for (absence|not attending|not coming|missing this|missing it|not being able to attend|not being able to come)
        (send|sending|sends) (my|our|) (apologies|regrets); (please|) accept my (apologies|regrets)
        give (them|everyone) my (regrets|apologies|love); regretfully decline; respectfully decline; politely decline
        regrets only
        (must|have to|need to|will|'ll|to|'d like to|would like to|going to|wish to) (regretfully|respectfully|sadly|politely|kindly|reluctantly|) decline
        i (regretfully|respectfully|sadly|politely|kindly|reluctantly|hereby|regret i must|regret that i must|regret to say i must|) decline
        declining (this|the invitation|your invitation|with regret|with regrets)
        decline with (regret|regrets|thanks); decline the invitation; decline this (one|time|invitation)
        (i|we|) (regret|regret to say|regret to inform you|am sorry to inform you|am sorry to say|am sorry to tell you) (that i|i|we|that we) (can not|cannot|can't|am unable|am not able|will not|will be unable|won't) (to|be able to|) (attend|come|join|make it|be there|accept|participate|take part|be present|)
        (am|i'm|be|i am|we are|we're|i'll be|i will be|will be|sadly|unfortunately|currently) unable (to|) (attend|come|make it|join|be there|accept|participate|commit|do so|do it|go|do that|take part|be present|say yes|)
        unable to (attend|come|make it|join|be there|accept|participate|commit|go|take part|be present)
        (i|we) (will|'ll) not be (there|coming|attending|joining|able to|able|going|present|around|available|in town|free|with you)
        no can do
        can't do (it|this one|that|this|saturday|sunday|monday|tuesday|wednesday|thursday|friday|saturdays|sundays|mondays|tuesdays|wednesdays|thursdays|fridays|weekends|weekdays|weeknights|evenings|mornings|afternoons|this time|this week|then|that day|it this time)
        can not do (it|this one|that|this|that day|then)
        (my|our|the|this) (schedule|calendar|diary|week|plate|day|weekend|evening) (doesn't allow it|does not allow it|doesn't allow|does not allow|won't allow|won't allow it|is full|is too full|is packed|is booked|is booked solid|is crazy|is slammed|is fully booked|is chock full|is hectic|is too busy|is taken)
        (i|we) (have|already have|'ve got|'ve already got|have got|got|have already made|have already|'ve) (a|another|an|some|prior|other|previous|already|made|) (prior|other|previous|conflicting|existing|alternative|different|) (engagement|engagements|commitment|commitments|plans|obligation|obligations|arrangement|arrangements|conflict|a conflict|clash|scheduling conflict|schedule conflict|appointment then|plans then|plans already|plans that day|plans that night|plans that evening|family commitments|family commitment|family obligations|work commitments|work commitment|diary clash)
        (prior|other|previous|conflicting|another|family|work) (engagement|engagements|commitment|commitments|plans|obligation|obligations|arrangements|conflict|arrangement)
        other plans; double booked; double-booked; i'm double booked; booked solid; fully booked; all booked up; booked up
        already (booked|committed|taken|busy|engaged|have plans|got plans|made plans)
        i'm (already|) (booked|double booked|double-booked|spoken for|taken|committed elsewhere|otherwise engaged|engaged elsewhere|engaged|overcommitted|swamped|slammed|snowed under|tied up|needed elsewhere|needed at home|otherwise occupied|not available|unavailable|not around|not in town|not well|not well enough|not feeling well|not feeling great|not feeling good|not feeling up to it|stuck at work|stuck at home|stuck at the office|grounded|housebound|too busy|too tired|too ill|too sick|too far away|too exhausted|too unwell|exhausted|bedridden|contagious|in quarantine|isolating|self isolating|self-isolating|under the weather|laid up|out of action|out of commission|out sick|off sick|poorly)
        (i|we|) (have|already have|'ve got|have got|'ve already got|'ve|got|have already got) (something|something else|things|stuff|other things) on
        i (regretfully|sadly|respectfully|politely|kindly|just|) (pass|pass on this|pass on that|pass on this one|pass this time|skip|skip this one|skip this|skip it|decline|decline this one|refuse|withdraw|cancel|opt out|bow out)
        (i'll|i will|we'll|we will|i'm going to|i am going to|i'm gonna|i think i'll|i'll have to|i will have to|i have to|i must|i need to|i'd better|i'd rather|gonna|will|need to|have to|must|better) (probably|just|sadly|) stay (home|at home)
        staying (home|at home|in) (tonight|this time|)
        (i've|i have|i) (broken|hurt|injured|sprained|twisted|pulled|put out) my (back|leg|arm|ankle|knee|foot|wrist|shoulder|hip|hand)
        (i think|) (i'll|i will|i'd better|i'm going to|going to) stay (in|home|at home)
        otherwise engaged; clash with (work|something|my|another|a)
        (i|) (don't|do not|didn't) feel (up to it|well enough|well|like it|too good|too well|very well|up to much)
        (it|that|this|saturday|sunday|monday|tuesday|wednesday|thursday|friday|the (date|time|day)) (clashes|conflicts|overlaps|interferes) with (my|our|a|another|work|something)
        (clashes|conflicts) with (my|our|a|another|work|something); (bad|wrong) (time|day|week|month|date|timing|evening|weekend) for (me|us); (taking|having|need|take|want) a (break|rest|step back) from (the|this|our|your) (group|circle|sessions|meetings); bad timing
        (it's|that's|it is|now is|this is|not) a (bad|terrible|really bad|very bad) (time|day|week|weekend|moment|one|date) (for me|for us|)
        not a good (time|day|week|weekend|moment|one|date) (for me|for us|)
        it's not a good (time|day|week) (for me|)
        maybe when (things|it|work|life) (calms|calm|settles|settle|slows|quiets) down
        too (far|expensive|late|busy|tired|ill|sick|early) for (me|us)
        too (busy|tired|ill|sick|far|far away|poorly|unwell|exhausted); no time
        (i|) (don't|do not|) have (the|any|enough|no|) (time|energy|strength|spoons) (for it|for that|right now|at the moment|this week|)
        got no time; not this time around; not for me this time; (i|we) have no time; i'm needed (at|elsewhere)
        i have my hands full; my hands are (full|tied); my hands are full; i've too much on; too much on
        too much on my plate; lots on; i've a lot on; i've got too much on; got a lot on; deadline; on deadline
    """,
    "wish": """
        (love|like) (that|it|this)
        would (really|absolutely|dearly|) (love|like|enjoy|adore) (to|that|it|this|nothing more|nothing better)
        would (love|like|enjoy); 'd love (to|that|it); 'd like (to|that); love to; like to; would welcome; want
        wish to; want to
        would be (lovely|great|nice|wonderful|good|fun|a pleasure|fantastic|brilliant|amazing|awesome|perfect|up for|glad to|happy to|delighted to|keen to|interested in|thrilled to|honoured to|honored to|pleased to)
    """,
    "busy": """
        absent; away; busy; out of town; out of (office|station|action|it|state|hours|the house|the building); out of the (country|office|area|state|city|loop); abroad; overseas
        travelling; traveling
        on (holiday|vacation|leave|a trip|a business trip|holidays|annual leave|maternity leave|paternity leave|sick leave|a cruise|honeymoon|shift|duty|call|a course|a retreat|the road|a plane|a flight|a train|jury duty|bed rest|my way to hospital|nights|night shift|the night shift|the late shift|a late shift|a deadline)
        in (hospital|the hospital|surgery|bed|bed with flu|bed with a fever|bed sick|labour|labor|court|class|meetings all day|meetings|back to back meetings|quarantine|isolation|rehab|recovery|transit|the air|another meeting|a meeting then|a meeting)
        at (work|a wedding|a funeral|a conference|the dentist|the dentist's|the doctor|the doctor's|the hospital|a birthday party|another event|a friend's wedding|my sister's wedding|my brother's wedding|my daughter's wedding|my son's wedding|my mother's|my parents|my parents'|the beach|sea|school|camp|a family event|a party|a concert|the airport)
        sick; ill; unwell; not well; poorly; under the weather; working; working late; working then; not available
        unavailable; not free; not around; not here; not in; not in town; not in the country; (be|am|is|are) gone; visiting
        visiting family
        visiting my (parents|mother|family|daughter|son|sister|brother|in-laws|inlaws|grandparents|mom|mum|dad|father)
        babysitting; moving house; moving; packing; studying; studying for exams; recovering; hospitalised
        hospitalized; snowed in; stranded; flying; flying out; flying home; leaving (town|for)
        having (surgery|an operation|visitors|guests|family over|people over|my hair done); stuck at work
        in another meeting; in a meeting at that time; away on business; away for work
        away with (work|family|the family|friends)
        away at (a conference|a wedding|my parents'|my parents|university|uni|college|camp)
        not feeling (well|great|good|too good|so good|too well|very well|up to it|up to it today); isolating
        on kid duty; camping; otherwise engaged; elsewhere; asleep; hosting guests; going away; out; home sick
        off sick; feeling (sick|ill|unwell|poorly|under the weather|rough|terrible|awful|too ill|too sick)
    """,
    "engaged": """
        (a|an|the|my|our|another|some|) (long|overdue|regular|weekly|urgent|scheduled|planned|vet|hair|eye|physio|doctor|follow-up|routine|hospital|doctor's|doctors|dental|dentist|medical|prior|previous|family|work|important|big|job|school|business|early|sick|bad|terrible|existing|standing|) (appointment|appointments|commitment|commitments|meeting|meetings|exam|exams|wedding|funeral|surgery|operation|shift|deadline|deadlines|conference|interview|flight|visitors|guests|plans|engagement|trip|fever|cold|flu|covid|migraine|headache|cough|stomach bug|bug|party|event|class|classes|stuff|things on|thing on|lesson|game|match|concert|rehearsal|course|procedure|scan|treatment|chemo|check-up|checkup|hearing|viewing|baptism|christening|graduation|anniversary|birthday party|birthday|theatre tickets|tickets for|tickets to|concert tickets|emergency|clash|conflict|ill child|sick child|sick kid|sick kids|kids at home|family visiting|family in town|dentist|night shift|late shift|double shift|training|workshop|parents' evening|recital|school|date|date night|reunion|gig)
        work; work late; work that day; work then; work all weekend; work all day; work overtime; work nights
        work tomorrow; be elsewhere; be at work; be in the office; be at the hospital
        go to the (doctor|dentist|hospital|airport|doctor's|dentist's|funeral)
        go to a (wedding|funeral|conference|party|concert)
        go to (work|hospital|court|my sister's wedding|my mother's); study; study for (an exam|exams|my exams|a test)
        look after (my|the|a) (kids|children|mother|father|grandchildren|grandson|granddaughter|son|daughter|wife|husband|mum|mom|dad|baby|dog|nephew|niece)
        take (my|the) (dog|cat|mother|father|son|daughter|kids|car) to the (vet|doctor|hospital|dentist|airport|garage)
        babysit; pick up (my|the) (kids|son|daughter|wife|husband|mother|children)
        attend (a|another|my|the) (wedding|funeral|conference|another meeting|meeting elsewhere|party|work event|family event)
        attend another (meeting|event); travel; travel for work; fly out
        finish (work|my thesis|a report|my report|an assignment|my assignment); stay home; stay at home; stay late
        stay in; rest; stay in bed; stay home with (the kids|my kids|my son|my daughter); cover a shift
        cover for a colleague; visit (my|the) (mother|father|parents|grandparents|family|in-laws|doctor|son|daughter)
        pack; move house; leave town; be away; be out of town; drive (my|the) (kids|mother|father|son|daughter)
        see (a|the|my) (doctor|dentist|specialist|consultant); catch (a|my) (flight|train|plane)
    """,
}
