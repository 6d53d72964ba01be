"""What says yes in English, and what sounds like it."""

from __future__ import annotations

WORDS = {
    "yes": """
        yes indeedy; indeedy; righty-o; righty o; righty-ho; (yes|) (i'd|i would|id) luv (to|2)
        yeah nah (for sure|absolutely|definitely|of course|sure|no worries|sounds good|totally)
        sure (am|shall); aye aye sir
        without hesitation; positively; please proceed; proceed; sure whatever; (no|zero) complaints (here|from me|at all|)
        (i|we) (don't|do not) have (a|any|the slightest) (problem|problems|issue|objection|objections) (with (that|it|this)|)
        (i|) (can't|cannot|can not|couldn't) see why not; (i'd|i would) say (that's|that is|it's|it is|that it's) (true|right|correct); (mark|put) (that|it|this) down as a yes
        yeah nah yeah; yeah no yeah; nah yeah; no yeah; no yes
        always; pretty much; more than anything; (i'm|i am|we're) planning on (it|that); you know me
        (i'll|i will|i'm going to|i'm gonna|let's|i'd|i would|i|we'll|i have to|i'd have to|i'm going to have to|i'll have to|i would have to|going to|gonna|i'd like to|i want to|i choose to|just) (go with|say|vote|answer|pick|choose|call it|put|put down|lean towards|respond with|respond|reply|opt for|settle on) (a|) (yes|definite yes)
        yes is my answer; answer is yes; consider (that|it|this) a yes; take (that|it|this) as a yes; count (that|it|this) as a yes
        i choose yes; put yes; yes to (that|it|this|all|the (meeting|session|gathering|next one|invitation|invite)|your (invitation|invite)|monday|tuesday|wednesday|thursday|friday|saturday|sunday); yes on (that|it|this); you've got (it|that right|that); you have got it
        (totally|completely|fully|wholeheartedly|strongly|absolutely|) agree; i'm in (agreement|full agreement); in agreement
        i (do|certainly do|definitely do|fully) (agree|think so|believe so|concur); i concede; go ahead; please go ahead; yes go ahead
        please do; please do so; do so; do it; do that; please do it; please do that; yes do; by all means do
        yuppers; yeppers; yep yep; yep yep yep; yessum; aye aye; aye aye captain; okely dokely; you bet your life
        (damn|darn|dang) (right|straight|skippy); (it's|that's|this is|it is) a (fact|certainty|sure thing|given|given fact|yes)
        (that|this) is (how it is|what it is); such is the case; true enough; truthfully yes; no doubt in my mind; there's no doubt
        couldn't be (more right|more correct|more true|truer|righter); (that|it|this) could not be (more right|more correct|truer)
        as (right|true) as (rain|can be|it gets); right as rain; (that|it|this) (goes without saying|has to be true|must be true)
        i (am|'m) (absolutely|very|quite|totally|pretty|) (sure|certain|positive|convinced) (of it|of that|it is|about that|that it is|)
        i can (confirm|verify) (that|it|this|that is true|that's true|that is correct|that's correct|that it is true|yes)
        not a question; oath (mate|bro|); (too|bloody) right mate; nae (bother|bother pal|problem|probs); aye nae bother; yessiree; yes siree; yessirree
        (can|okay|ok|yes|sure|on) (lah|la|lor|one|leh); can can; no wahala; na so; sure banker; with the greatest of pleasure; hundo p; hundred p
        (yes|yeah|yep|sure|ok|okay) no (problem|problems|worries|prob|bother); ya; why yes; why of course; why certainly; true that; true dat; you got that right; you got it right
        i would agree; i'd agree; i would say so; i'd say so; would say so; i have to agree; i must agree
        can't disagree; i can't disagree
        (my|the) (answer|response|reply|vote) (to that|to this|to your question|) (is|would be|will be|has to be|must be|is going to be|is a|would have to be) (yes|a yes|affirmative|definitely|absolutely|a definite yes)
        yes; yeah; yea; yep; yup; yah; yess; yas; yass; yeh; yer; yessir; yes sir; yes ma'am; ye; yus; yis; aye; yse
        yees
        yes do; yes (indeed|please|absolutely|definitely|certainly|of course|for sure|sure|totally|thanks|thank you|again|very much so)
        (yeah|yep|yup) (sure|absolutely|definitely|of course|please|totally|for sure|thanks); oh yes; oh yeah; ah yes
        but of course; affirmative; indeed; you bet; you betcha; bet; you got it; you know it; roger; roger that
        ten four; 10-4; can do; by all means; with pleasure; with (great|the greatest|much) pleasure; my pleasure; gladly; happily; willingly
        don't see why not; i don't see why not; i see no reason why not; no reason why not; no reason not to
        without (a|any) doubt; no doubt; undoubtedly; without question; without fail; no doubt about it
        there is no doubt; no question; no question about it; no objection; no objections; no objections here
        beyond (a|any) doubt; (hell|heck|hells|fuck|damn) (yes|yeah|yea|yep|ya); sure (thing|do|will|can|would)
        for (sure|certain); fo sho; fosho; 4 sure; for definite; in a heartbeat; any time; anytime
        very much so; most (definitely|certainly|assuredly|surely); you can bet on it; bet on it
        count on (it|me|us|that); you can count on (it|me|us); you may count on me; it is a (yes|date|deal|go|plan)
        that is a (yes|deal|date|plan|go); 's a date; it is a yes from (me|us)
        that (would be|will be|is) a (yes|big yes|definite yes|resounding yes|hard yes|firm yes)
        (a|) (big|huge|definite|resounding|hard|firm|solid|clear|enthusiastic) yes; my answer is yes
        the answer is yes; answer: yes; i say yes; i'd say yes; i would say yes; i said yes; i vote yes
        put me down as a yes; yes for (me|us|both of us); (yes,|) put (me|us) down please; please put (me|us) down; mark me as a yes; yes from (me|us|both|both of us|all of us|the two of us|the both of us|our side|my side|my end|our end); a yes from (me|us); rsvp yes; rsvp: yes; uh huh
        uhuh; uh-huh; mhm; mmhm; mm hmm; mhmm; mmhmm; m'kay; amen; hear hear; +1; plus one from me; thumbs up
        two thumbs up; 10/10; 100%; a hundred percent; one hundred percent; hundred percent; a thousand times yes
        okie dokie; okey dokey; okey doke; okeydokey; righto; right on; right you are; right-o; consider it done
        say no more; no need to ask; need you ask; twist my arm; go on then; go for it; let's do (it|this|that)
        let us do (it|this|that); let's go for it; (that is|it is) affirmative; that is a positive
        you'd better believe it; you better believe it; what else; need i say more; it's on; game on; i agree; i agree with (you|that|this|it); yh; yhh; yarp
        i totally agree; i completely agree; agreed; i concur; couldn't agree more; i couldn't agree more
        can not argue with that; i second that; seconded; likewise; me too; me as well; us too; as do i
        so will i; guilty; guilty as charged; you guessed it; obvs
        i (would think|should think|should say|would say|expect) so; (you can|) expect me (there|to be there|to come|); do (accept|come); 👍; ✅; ✔; ☑; 🙌; 👌; 💯; 🆗; 🙋; :thumbsup:
        :+1:; :white_check_mark:; ✓; 🤙; 🫡
    """,
    "rhetorical": """
        (could|can|would|how can|how could) (i|we|anyone) (ever|possibly|really|) (say no|refuse|resist) (to (that|this|it|you|such an offer|an offer like that)|)
        (who'd|who would|who could|who can|who'd ever) (ever|possibly|) (say no|refuse|resist|miss it|miss that|miss this|turn that down) (to (that|this|it|you)|)
        (when|since when) (have|did|do) (i|we) (ever|) (said|say|turned) (no|you down) (to (that|this|it|you)|); (do|did) i (ever|) (miss|say no to) (it|that|one)
        (what's|what is) not to (like|love); what (have|'ve) (i|we) got to lose; (do|have) (i|we) (have|got) (a|any) choice
        would (i|we) (ever|) (let you down|miss (it|that|this|one)|say no (to (that|this|it|you)|)); (have|did) i ever (let you down|missed one|missed it|say no)
        where do (i|we) sign (up|); (shall|should) i bring (a|some|my|the) (cake|cakes|bottle|salad|guitar|biscuits|cookies|snacks|dish|drinks|chair|pie|bread|wine|fruit)
        (sure|yes|yeah|well|and|ok|okay|hey|) why (the hell|ever|on earth|) not; why (would|should|could) (i|we) not
        why wouldn't (i|we); who wouldn't; who would not
        how could (i|we|anyone) (say no|refuse|resist|not|miss it|miss that|say no to that|turn that down)
        who could (say no|refuse|resist|say no to that|turn that down); is the pope catholic
        do bears (shit|poop|live) in the woods; does a bear (shit|poop|live) in the woods
        do you (even|really|) (need|have) to ask; what do you think; what else; need you ask; is water wet
        is the sky blue
    """,
    "see_you": """
        (see|c|cu|meet) (you|ya|u|y'all) (all|both|everyone|guys|folks|again|); cu
        see (everyone|everybody|y'all|everyone again); see you lot; will see you (all|); i'll see you (all|)
        i will see you (all|)
    """,
    "surely": """
        totes; sure; of course; ofc; ofcourse; offcourse; off course; certainly; definitely; definately; definitly
        defiantly yes; defo; def; deffo; absolutely; absolutly; absolutley; absofuckinglutely; abso-lutely
        absolutely yes; totally; surely; naturally; obviously; obvi; clearly; undeniably; unquestionably; indubitably
        exactly; precisely; assuredly; most of course; course; 'course; truly; decidedly; unreservedly; surelly
        shure; fer sure; posilutely; completely
    """,
    "ack": """
        ok; okay; okey; oke; okeh; k; kk; okays; alright; all right; allright; alrighty; aight; right; fine; good
        very good; perfect; cool; okie; okies; oki; okk; kay; roger that; got it thanks; fine then; ok then
        okay then; ok sure; okay sure; okay yes; ok yes; ok fine; okay fine; all right then; alright then; ok great
        okay great; ok cool; ok good; ok no problem; okay no problem
    """,
    "soft": """
        positive; true; correct; very well; well yes; deal; accepted; accept; confirmed; confirm
        roger; copy that; great idea; good idea; good plan; great plan; lovely idea; nice idea; that's great
        that is great; cool beans; absolutely perfect; splendid; excellent idea; brilliant idea; fab; present; in
        going; available; free; interested; delighted; be delighted; keen; very keen; game; up for it; down; down for (that|it|this); ready
        ready and waiting; right you are; quite; quite so; quite right; just so; spot on; spot-on; bang on; bingo
        truth; facts; word; so true; too true; very true; to be sure; all good; good to go; 1000%; 110%
        (we|i) have a deal; you have a deal; i accept
    """,
    "good": """
        (i'll|i will|we'll) be there in spirit and (in|) body; (i'll|i will|we'll) be there (in|) body and (in|) (spirit|soul)
        (don't|do not) you dare (start|begin|go) without (me|us)
        (please|so please|) (don't|do not) (start|begin|leave|go|eat) without (me|us)
        (i|we|) (can't|cannot|couldn't|could not|can not) (think of|imagine|ask for|wish for) (anything|anything nicer|something|a) (better|nicer|i'd like more|i'd rather do|i'd like better|better way to spend (it|the day|the evening|the afternoon|my evening|my saturday))
        (there's|there is) (nothing|no place|nowhere|nowhere else|nothing else) (better|i'd rather (do|be)|i would rather (do|be)|i'd (like|love|enjoy) (more|better)|i would (like|love|enjoy) (more|better))
        nothing (i'd|i would) (rather do|like more|like better|love more|enjoy more); nothing would (make me happier|please me more|give me more pleasure|be nicer)
        (i'd|i would) (like|love|want) nothing (more|better); nowhere (i'd|i would) rather be; no place (i'd|i would) rather be
        (i|) (don't|do not|can't|can not) see (any reason|why i (shouldn't|couldn't|wouldn't|should not)|why we (shouldn't|couldn't)|a reason) (not to|why not|not|)
        (i've|i have|i see|) (no|not a|not any) reason (at all|) not to
        (i|we) (really|just|definitely|sure|) (could|can|could really|could do|could just) (use|do with) (a|some|the|an) (break|drink|night out|evening out|day out|company|distraction|change of scene|change of scenery|laugh|fresh air|chat|friendly face|get together|outing)
        (i've|i have|i|we|we've) (just|already|finally|) (found|got|booked|arranged|lined up) (a|my|our|someone to) (ride|lift|sitter|babysitter|babysit|watch the kids) (now|)
        (i was|i were|was) (hoping|waiting for|praying) (you'd|you would|you to|that you would) ask
        (i|) (thought|was afraid|feared) you'd never ask; (i|) thought you would never ask; you had me at (hello|cake|coffee|tea|free|food|pizza|wine|lunch|dinner|breakfast)
        (i'm|we're|i am|we are|) (just|already|really|) counting (down|) the (days|hours|minutes); (i've|we've|i have|) been counting (down|) the (days|hours|minutes)
        (i've|we've|i have|we have|) (really|) been looking forward to (it|this|that|saturday|the session|the meeting) (all (week|day|month|year)|for (weeks|days|ages|months|a long time)|so much|)
        (i|we|) (don't|do not|haven't|have not|haven't got|have not got) (have|got|made|) (any|other|any other) (plans|plans yet|commitments|conflicts|engagements|obligations)
        (i|) (don't|do not) have (anything|something) (on|planned|else on|else planned|better to do|going on|scheduled)
        (i've|i have|i've got|) (nothing|not a thing) (better to do|else to do|else going on|going on|scheduled|on my calendar|in my calendar|in my diary|on my schedule|in the diary|else planned|planned)
        (i'm|i am|we're|) not (busy|doing anything|doing anything else|away) (at all|then|that day|that evening|)
        (i've|i have|we've|) (cleared|kept|freed|left) (my|our|the) (schedule|diary|calendar|evening|afternoon|day|morning|weekend|saturday|sunday) (free|open|clear|for it|for this|for you|)
        (my|our) (evening|day|afternoon|weekend|morning|night|saturday|sunday|schedule|evening's|day's) (is|) (wide open|free|all free|clear|empty|all yours|open)
        (i've|i have|we've|we have|) (already|just|) (booked|bought|got) (my|our|the|a) (ticket|tickets|train|train ticket|flight|flights|hotel|babysitter|sitter) (already|)
        (i'm|we're|i am|) all (yours|ears); (i'm|i am|) dying to (come|meet everyone|meet you all|see you all|see everyone|be there|go|join); (that|this|it|) works on (my|our) end; fine on (my|our) end
        (sounds|sounds like|that's|that is|that sounds like|that sounds|it sounds like|just|) (just|exactly|precisely|) (what|the thing) (i|we) (need|needed)
        (i|) (won't|don't|wouldn't|do not) (take|need) (any|much|a lot of) (persuading|convincing|asking|arm-twisting|arm twisting); (just|only|) (say|give me) the word (and i'm there|and i'll be there|)
        (consider|count) (this|that|it) (my|a|as my|as a) yes; the sooner the better; (save|keep|leave|reserve|hold) (me|us) a (seat|chair|spot|place|slice|piece|slice of cake|piece of cake); (save|keep|leave) a (seat|chair|spot|place|slice|slice of cake|piece of cake) for (me|us)
        (please|kindly|) add (me|us|my name|our names) to (the|your) (list|guest list|list of (attendees|participants|guests|those coming|people coming))
        (that|this|) (sounds|seems|looks) (about|) (right|correct|true|accurate) (to me|)
        (sounds|sound|sounding|that sounds|this sounds|looks|that looks) (very|really|so|absolutely|just|pretty|) (good|great|fine|lovely|perfect|fun|like fun|ideal|wonderful|fantastic|excellent|brilliant|awesome|amazing|nice|super|fab|fabulous|terrific|interesting to me|delightful|okay|ok|cool|like a plan|like a good plan|like a great plan|like a good idea|like a great idea|like a great time|like a good time|like a deal|appealing|marvellous|splendid)
        (that|this|which|) (works|work|suits|does|fits|will work|would work|should work|will suit|is good|is great|is fine|is perfect|is okay|is ok|would be fine|will be fine|is fine) (very well|well|fine|great|perfectly|nicely|just fine|) (for|with|by) (me|us|both of us|my schedule)
        (that|this|time|date|saturday|which|day) (will work|would work|should work|can work|works|suits me|suits us|suits|works great|works perfectly|works fine|works well|suits me fine|suits me perfectly|suits me well)
        (fine|good|okay|ok|perfect|great|fine with|works|cool) (for|by|with) (me|us); works for me; wfm; suits me
        i'm (good|fine|ok|okay|cool|happy) with that; happy with that; that will do; that'll do nicely
        that will be (fine|great|good|ok|okay|perfect|lovely); (that|it) (would|will) (be|suit) (me|us) fine
        i'm (all|totally|so|definitely|absolutely|very much|very|really|) (for it|for that|up for it|up for that|up for this|game|keen|down|down for it|down for that|down with that|on board|onboard|in favour|in favor|interested|available|free|sold|so in|100% in|good to go|there)
        i'm free (then|that day|that evening|that night)
        (we are|we're) (all|totally|definitely|) (up for it|game|keen|on board|free|available|there)
        (add|pop|stick|write|put) (me|us|us both) (to the list|on the list|down please); add (me|us|us both) (please|)
        (please|pls|) (put|add|take|pop|stick) (my|our) (name|names) (down|on the list|to the list|on it|in|please|); glad to
        (i|we|this is to|writing to|) (hereby|) confirm (my|our) (presence|place|seat|attendance|participation|spot) (at the session|at the meeting|)
        (i've|i have|i) (got|have|) nothing (on|planned|else on|else planned); nothing on
        (count|sign|put|include|mark) (me|us|both of us|two of us|us both|us all|the two of us|us two) (in|up|down|down for it|down for one|down please)
        (you|) can (count|put|sign|include) (me|us) (in|up|down); all in; we're both in; both in; i'm so there
        (save|keep|reserve|hold) (a|my|our) (seat|spot|place|chair) (for me|for us|); include (me|us)
        (that|this|the|) (day|date|time|slot|saturday|sunday) (works|suits|is fine|is good|is ok|is okay|is perfect) (well|fine|for me|for us|)
        (i|we|) have (no plans|nothing planned|nothing else on|no other plans); (i'm|we're) not doing anything (then|that day|else|)
        (one|two|three|four|a|1|2|3|4) (place|places|seat|seats|ticket|tickets|spot|spots) (for me|for us|) please; (my|) attendance (is|) confirmed
        (i'm|) booked in; i (really|) need (this|it|that); (save|keep|reserve|hold) (me|us) (a|my|our) (seat|spot|place|chair)
        nothing (could|would|can|will) (keep|stop) (me|us) (away|from coming|from being there|)
        you (can not|could not) keep me away; try (and|to) (stop|keep) me; try stopping me
        wild horses (could not|would not|will not) keep me away; wild horses; wouldn't miss it
        (i|we) wouldn't miss (it|this|that|one|any of it) (for the world|for anything|for all the tea in china|)
        not going to miss (it|this|that|this one)
        (i|we|) (wouldn't|won't|will not|would not) (dream of missing|be missing|miss) (it|this|that|this one|for the world)
        i never miss (it|one|a session|a meeting); wouldn't want to miss (it|this|that)
        don't want to miss (it|this|that); can't miss (it|this|that); not to be missed
        would hate to miss (it|this|that); i'd hate to miss (it|this|that); wouldn't dream of missing it; can't wait
        (i|we) can (not|hardly|barely) wait; can hardly wait; hardly wait
        can't wait to (see you|see you all|see everyone|be there|come|meet you|meet everyone|join|attend|catch up|get started)
        can't say no; can't say no to (that|this|it); couldn't say no
        (i|) (can't|couldn't|could never|can never|would never|won't|wouldn't) (refuse|resist|turn it down|turn that down|turn this down|say no|say no to that|say no to it|say no to this)
        never say no; i never say no; i'm not going to say no; don't mind if i do
        i (don't|wouldn't) mind at all; don't mind at all; not at all a problem
        (i'm|we're|am|are|) (really|so|very much|very|also|already|) looking forward to (it|this|that|seeing you|seeing you all|seeing everyone|seeing everybody|meeting you|meeting everyone|meeting you all|being there|coming|attending|joining|joining you|saturday|sunday|monday|tuesday|wednesday|thursday|friday|the session|the meeting|our session|our meeting|the next session|catching up)
        (i|we) look forward to (it|this|that|seeing you|seeing you all|seeing everyone|meeting you|meeting everyone|being there|coming|attending|joining|joining you|the session|the meeting|saturday|sunday|our session|our meeting)
        looking forward; look forward to (it|seeing you|seeing you all|seeing everyone|the session|the meeting)
        looking very much forward to it
        (i|we) (hereby|would like to|want to|) confirm (my|our) (presence|attendance|participation) (at|in|for|on) (the|our|your|this) (next|coming|) (meeting|session|gathering|event|call|)
        (i|we) (happily|gladly|gratefully|hereby|enthusiastically|would like to|am happy to|am delighted to|am pleased to|will|do|will happily|will gladly|) (accept|confirm) (the invitation|your invitation|this invitation|the invite|your kind invitation|with pleasure|attendance|my attendance|my participation|our attendance|my presence|our presence|my place|my spot)
        i (happily|gladly|gratefully|hereby|will|do|) accept; accept with pleasure
        i'm (happy|delighted|pleased|glad|honoured|honored|thrilled) to (accept|confirm|come|attend|join|be there|take part|participate|be part of it)
        (happy|delighted|pleased|glad|keen|up|game) to (accept|confirm|come along|come over|come|attend|join|be there|be part of it|participate|take part)
        confirming (my|our|) (attendance|participation|that i'll be there|that i will attend); confirming
        accept the invitation; accepting (the|your|this) (invitation|invite); you'll see me there
        i'll see you (there|then|all there|all then); wouldn't be anywhere else; where else would i be
        i would not be anywhere else; with bells on; i'll be there with bells on
        as (sure|certain) as (eggs|death and taxes|the sun rises|i breathe); it'd be my pleasure
        it would be my pleasure; my pleasure; it would be an honour; it would be an honor
        (i'd|i would) be (honoured|honored|delighted|thrilled|glad|happy|pleased|overjoyed|up for it|up for that|down for that|interested|keen|game|open to that|open to it|in|there|there in a heartbeat|more than happy|only too happy|happy to|more than happy to|only too happy to|delighted to|glad to|thrilled to|pleased to|mad not to|crazy not to|a fool not to)
        i've never been more (certain|sure); never been (surer|more sure|more certain); i've no doubt
        i have no (doubt|doubts|objection|objections|problem with that|problem with it|issue with that|issues with that|reason not to)
        (i'm|i am) (certain|positive|sure|absolutely sure|very sure|pretty sure|quite sure|fairly sure|confident|convinced|sure of it|sure about it|certain of it|certain about that|sure about that)
        can't complain about that; you read my mind; you're on; now you're talking; twist my arm
        that is what i (want|wanted|was hoping for)
        (that's|that is|it's|it is) exactly (it|right|what i want|what i wanted|what i need)
        (it|that) (would|will|'d) be (great|lovely|wonderful|fantastic|nice|awesome|amazing|good|excellent|perfect|fun|brilliant|fab|super|my pleasure|a pleasure|delightful|terrific|marvellous|cool|fine|ideal|just great|so good|so nice|really nice|very nice|so fun|really great|so great|much appreciated)
        i (do|really|really do|absolutely|just|totally|definitely|actually|truly|) (love|like|enjoy|adore) (it|that|them|this|to|doing it|doing that|those) (a lot|very much|so much|too|all|)
        i (love|loved) (every minute of it|everything about it|all of it)
        i'm a (big|huge|massive|great|real) (fan|fan of it|fan of that|fan of them|lover of it|believer); big fan
        huge fan; i'm (really|totally|very much|very|so|) into (it|that|them|this)
        i could not live without (it|them); i can't live without (it|them); can't get enough of (it|them|that)
        as often as (i can|possible); as much as (i can|possible); whenever i can
        (i'd|i would) (really|very much|absolutely|certainly|definitely|) (love|like|enjoy|appreciate|welcome) (it|that|this) (a lot|very much|so much|too|)
        i'm (proud|happy|glad|pleased) to say (yes|so|i am|i do|i have|i did)
    """,
}
