"""What says no or perhaps in English."""

from __future__ import annotations

WORDS = {
    "no": """
        (it'll|it will|it's|it is|this will|this'll|that'll) (have to|going to have to|got to|gonna have to|need to) be a no (from me|this time|)
        declining
        no way (am i|i'm|i am) (driving|going|coming|walking|sitting|paying|spending|leaving|doing|getting|travelling|trekking)
        (i'm|i am|we're|i'll be|i will be|we are) not (in the (country|area|city|state)|in town|around|here) (then|that day|that week|that weekend|at all|)
        (i|we|) (can't|cannot|can not|couldn't) get (away|off|out|free) (from work|of work|work|from the office|of the office|in time|that day|then|early)
        (nae|not a) (chance|danger); there is (no|not a) (chance|way|chance of that|way that will happen); unh-uh; (no|not) with my (back|hip|knee|knees|leg|legs|eyes|heart|feet|hours|luck|schedule|workload)
        (ah|i|) (cannot|can not) (lah|la|lor|leh|one); (ah|i|) (cannae|dinnae|willnae|wouldnae) (make it|come|be there|come along|)
        no stop; (i|) would never do (that|it|this); (mark|put) (that|it|this) down as a no
        yeah nah; nah yeah nah; like that is ever going to happen; (i'd|i would) (rather|sooner) (stay (home|in|at home)|be in bed|be at home|eat my hat|watch paint dry|have a root canal|not go|not come)
        (i|) (wouldn't|would not|won't) be (seen|caught) dead (there|in there|at one|at that|doing that|); (i|) (can|could) think of (nothing worse|better things|a million better things|better ways to spend my time) (to do|)
        why would (i|anyone) (want to|do that|want to do that|want that|go|bother); who has (the|) time (for that|for it|these days|)
        (none|neither|not one|no one) of us (can|will|is able to|are able to|could|is|are|will be able to|is going to|are going to) (come|make it|attend|be there|join|coming|attending|joining|make that|make this one) (sorry|)
        (i'm|we're|i am|we are|) (definitely|really|) not (coming|attending|joining|joining you|coming along) (this time|this week|today|tonight|after all|)
        (i|we|) (can't|cannot|can not) commit to (this|it|that|this one|that date|this date)
        (i've|i have|) had (enough|my fill) of (meetings|parties|people|company|going out) (for (now|a while|this week|one week|one month)|)
        not lately; not recently; not by choice; not planning on (it|that); (i'm|i am|we're) not planning on (it|that)
        i don't have (any|one); (i wouldn't|wouldn't) be (happy|comfortable|okay|ok) with (that|it)
        (i'll|i will|i'm going to|i'm gonna|let's|i'd|i would|i|we'll|i have to|i'd have to|i'm going to have to|i'll have to|i would have to|going to|gonna|i'd like to|i want to|i choose to|just) (go with|say|vote|answer|pick|choose|call it|put|put down|lean towards|respond with|respond|reply|opt for|settle on) (a|) (no|nope|definite no)
        no is my answer; answer is no; consider (that|it|this) a no; take (that|it|this) as a no; count (that|it|this) as a no
        i choose no; put no; no to (that|it|this|all); no on (that|it|this); (please|no|) (don't|do not); (please|no|) (don't|do not) do (that|it|this)
        don't bother; please don't bother; i (reject|deny|decline|refuse) (that|it|this|); i don't accept (that|it|this|); i can't agree; i can't agree with that
        (heavens|goodness|gosh|lord|dear god|jesus) no; nah man; nah bro; nah dude; nope nope; nope nope nope; no sir no
        (far|nowhere near|nothing close|not even close) (from|to) (the truth|true|it|correct|right|being true); far from true
        (couldn't|could not|can't) be (more wrong|more incorrect|further from the truth|farther from the truth|more false|less true|true|right)
        (that|it|this) (couldn't|could not|can't) be (more wrong|more incorrect|further from the truth|farther from the truth|more false|less true|true|right)
        by no stretch; by no stretch of the imagination; not by any stretch; not even remotely; absolutely false; completely (false|wrong|untrue); totally (false|wrong|untrue)
        i don't want (that|it|this|to do that|to do it); not what i (want|wanted); that's not what i (want|wanted)
        (no|nah|nope|thanks) i'm (good|fine|ok|okay|all set|alright); nothing like that; no good
        (no good|not good|no use) (for|to) (me|us)
        (my|the) (answer|response|reply|vote) (to that|to this|to your question|) (is|would be|will be|has to be|must be|is going to be|is a|would have to be) (no|a no|negative|not|nope|a definite no)
        klappt nicht; nope; nah; naw; nay; nopes; noooope; noo; nooo; no no; no no no; nein; nyet; nada; nuh uh
        nuh-uh; uh uh; uh-uh; unh unh; noway; hell no; heck no; hells no; fuck no; god no; oh god no; ew no
        negative; that is a negative; neg; nop; noe; nonono; nahh; no sir; no ma'am; no siree; no sirree; nix
        negatory; no thanku; no ty; no thx; nty
        no (way|thanks|thank you|thanks though|can do|chance|sorry|not really|not at all|never|not today|not this time|definitely not|absolutely not|not me|not for me|i'm sorry|i'm afraid|unfortunately|sadly|not yet|i'm afraid not|i think not|dice|not ever|not in the least|not (any|) longer|way in hell|way jose|deal|go|not quite|i can't|not exactly|bueno|thanku)
        not (at all|really|so much|me|today|tonight|this time|this week|this month|this weekend|this year|yet|ever|likely|very likely|a chance|a hope|possible|necessarily|tomorrow|quite|exactly|even close|even a little|even slightly|even remotely|even once|remotely|in the least|in the slightest|in a million years|in this lifetime|in my lifetime|on your life|on your nelly|by a long shot|going to happen|happening|gonna happen|for me|for us|my thing|my cup of tea|my scene|my style|my favourite|my favorite|my bag|interested|any more|anymore|any longer|particularly|especially|usually|normally|often|very often|too often|anytime soon|any time soon|since i was a child|that i know of|that i am aware of|that i remember|that i recall|as far as i know|to my knowledge|personally|a bit|a bit of it|a big fan|a fan|much of a fan|a huge fan|keen|too keen|very keen|so keen|much|that much|very much|too much|a lot|on this occasion|this saturday|this sunday|this monday|this tuesday|this wednesday|this thursday|this friday|coming|attending|available|able to|up for it|up to it|in the mood|feeling it|feeling up to it|free|free then|true|right|correct|accurate|so|the case|i|we|in any way|by any means|under any circumstances|unless hell freezes over|on any account|for a second|for all the tea in china|for love nor money|one bit)
        (definitely|absolutely|certainly|probably|most likely|likely|of course|most certainly|most definitely|surely|obviously|clearly|maybe|perhaps|possibly|preferably|totally|hopefully|better|rather|sadly|unfortunately|afraid|regretfully|alas|apparently|usually|generally|typically|evidently|naturally|regrettably|sure as hell|as if|honestly|ideally|presumably|sorry|i think|i guess|i suppose|i hope|i'm afraid|i fear|i'd say|i would say|i believe|i'd guess|i expect|i should think|best|why|no) not
        of course (i'm not|i don't|i can't|i won't|i wouldn't|it isn't|it is not)
        (certainly|definitely) (isn't|is not); never; never ever; almost never; hardly ever; hardly
        hardly at all; rarely; rarely if ever; barely; barely ever; seldom; scarcely; scarcely ever; nevermore
        never in (my life|a million years|a month of sundays); never have; i never (do|have|did|would|will|could|am)
        i've never (done it|done that|done so|tried it|tried that|had one|been there|even tried); never tried it
        never done (it|that); never had one; (fat|slim|no) chance; a snowball's chance in hell; snowball's chance
        when (hell freezes over|pigs fly|pigs can fly|pigs have wings); over my dead body; out of the question
        that is out of the question; under no (circumstances|circumstance|condition); by no means; in no way
        on no account; at no time; far from it; anything but; nothing of the (sort|kind); as if; you wish; dream on
        in your dreams; forget (it|about it|that); not in my name; get lost; don't think so; doubt it; doubtful
        highly doubtful; very doubtful
        i (doubt|highly doubt|seriously doubt|very much doubt|really doubt) (it|that|so|that very much|it very much|that is true|that is right|that is correct|it is true|it)
        unlikely; very unlikely; highly unlikely; improbable
        (that is|it is|it's|seems|looks|that seems|it seems) (very|highly|rather|pretty|quite|) (unlikely|doubtful|improbable)
        impossible; (that|it) (is|will be|would be) impossible; not possible
        i (don't|do not|dont|wouldn't|can't|really don't|didn't|did not|don't really) (think|believe|reckon|suppose|imagine|expect|say) so
        wouldn't (think|say|imagine) so; i would not (say that|say so)
        i (think|guess|suppose|believe|imagine|reckon) (not|no|that is a no|it is a no)
        i'm afraid (not|no|that is a no|it is a no|it will have to be a no); i'll have to say no
        i (have to|must|will|would|am going to|'ll|need to|gotta|got to) say no; (i|) (say|said|vote) no
        (that|it|this) (is|would be|will be) a (no|no go|no-go|big no|definite no|hard no|firm no|flat no|definite no go|resounding no|big fat no|solid no)
        (a|) (big|big fat|hard|definite|firm|flat|resounding|solid|clear) no; my answer is no; the answer is no
        answer: no; it's a no from (me|us); that's a no from (me|us); no from (me|us); a no from (me|us); rsvp no
        rsvp: no; put me down as a no; no (from|for) (me|us|both of us); apologies from (me|us|both of us); mark me as a no; thumbs down; no go; nogo; no-go; no dice; nothing doing
        no sale; no deal; i disagree; i don't agree; i do not agree; i beg to differ; i would disagree; disagree
        strongly disagree; i object; i refuse; refuse; refused; denied; rejected; i reject it; i'm against it
        i'm against that; absolutely against it
        (that|it) is (not|never) (true|right|correct|the case|accurate|so|at all true); neither; i'd (rather|prefer|sooner) not; i would (rather|prefer|sooner) not; i prefer not (to|)
        i'd (much|really|) (rather|prefer) not (to|); would rather not (to|); rather not; better not; i'd better not
        i had better not; best not; i (should|ought) (probably|) not; i shouldn't; i better not
        i'd (rather|sooner) (die|eat glass|stay home|stay at home|pass)
        i (do not|don't|never|really don't|don't really|absolutely don't|hardly|barely|no longer) (really|even|particularly|much|) (like|love|enjoy|care for|want|eat|drink|do|want to|like to|care to|like to do|fancy|need) (it|that|them|this|to|one|any|those|either|) (at all|much|very much|that much|anymore|any more|any longer|all that much|so much|too much|)
        i (hate|dislike|detest|loathe|despise|can't stand|cannot stand|can't bear|can not abide) (it|that|them|this|those|to|doing it|doing that)
        i'm not (really|much of|a|a big|a huge|that much of|much|at all|particularly|) (a fan|fan|fan of it|fan of that|fan of them|a fan of it|into it|into that|into them|into this|keen|keen on it|keen on that|interested|one for that|bothered|sold|convinced|that person|in the mood|up for it|up to it|up for that|feeling it|feeling up to it|allowed|allowed to|available|free|coming|going|attending|joining|able to|in|game|down|on board|comfortable with that|ready|going to)
        i have no (desire|interest|intention|wish|plans to|need|desire to|interest in it|interest in that|intention of it) (at all|whatsoever|to|to do so|to do that|in that|in it|)
        it's not (for me|my thing|my cup of tea|happening|going to happen|possible|going to work|my scene)
        that's not (for me|my thing|my cup of tea|happening|going to happen|possible|going to work|my scene|how i see it)
        that (doesn't|won't|does not|will not) (work|suit|do|suit me|work for me|work for us|fit|fit my schedule|happen)
        (it|this|time|date|saturday|day) (doesn't|won't|does not|will not) (work|suit|suit me|work for me|work for us|fit my schedule|happen)
        doesn't (work|suit me|suit|work for me|suit us|work for us); won't work for me
        not (good|convenient|possible|suitable|ideal) (for|) (me|us|); that's no good (for me|for us|)
        include me out; 👎; ❌; 🚫; ✖; ✗; ✘; ⛔; 🙅; :thumbsdown:; :-1:; :x:; -1; 🙅‍♀; ❎
         none; no longer; not any; no need thanks; no i will not
        no i won't; not as such; not this go around; not this round; not for now; maybe not; perhaps not
        (take|cross|strike|scratch|remove|leave) (my|our) (name|names) (off|out) (please|the list|of it|); (please|) remove me from the list
        (please|) excuse my absence; can not any of us; going to have to say no; next one for sure; fraid not; (please|) excuse me this time; wrong answer; can't be bothered; can not be bothered
        (it|that|this) (won't|will not|would not|wouldn't|is not going to) be possible (for me|for us|) (to attend|to come|to join|to be there|)
        unable (this time|this week|to come|to attend); (there's|there is|) no way (i|we) can (make it|come|be there|attend); (skip|excuse) me (this time|); have to say no; (don't|do not) include me; (you|you've|you have) (have|got|have got) (it|that|this) (all|) wrong
    """,
    "lone_no": """
        bailing; n; 0%; hm no; em no; zero chance; zero; cancel me; decline; declined; declining; unavailable; regrets
        with regret; with regrets; apologies; apologies for absence; my apologies; pass; pass this time; hard pass
        miss; skip; cancel; bail; reject; dismiss
    """,
    "lone_yes": "y; ya; yo; ye; yas; j; yup yup; ja; jup; fo; hai",
    "no_or_not": "no",
    "not": """
        not; never; (hardly|barely|scarcely); neither; nor
        no i do not (think|believe|expect|reckon|imagine|suppose|see) (that|how|)
        do not (think|believe|expect|reckon|imagine|suppose|see) (that|how|)
        don't (think|believe|expect|reckon|imagine|suppose|see) (that|how|); doubt; doubt that; doubt if
        doubt whether; highly doubt; highly doubt that; no longer; unable; unable to; won't be able; not able
        not be able; no way; no chance; not going to; not gonna; not planning to; not planning on; refuse to
        no way to; no means to; failed to; incapable of
    """,
    "maybe": """
        (put|mark) (me|us) (down|) as a question mark; (can i|may i|i'll|i will|is it (ok|all right|alright) if i) leave it open; (i|) couldn't tell you (yet|now|at this stage|at the moment|); (let me|lemme) (first|) (check|see|ask|talk|speak|find out) (with|to|if|whether) (my|the|our); will decide (on|nearer|closer|later|then|that day); (put|keep|place) (me|us) (down|) on the reserve list; tricky one; (i'll|i will|we'll) see how (i|we) feel (on the day|then|that day|nearer the time|); (leaning|veering) (towards|to|toward) (yes|no); not a no not a yes; (not in a position|unable) to (confirm|say) (as yet|yet|now); (will|i'll|i will) (revert|confirm) (once|when|as soon as|by|after); let's see what the weather does
        before i (can|could) (say|answer|commit|decide|confirm|promise) (yes|)
        (i'll|i will|will|we'll|should) know (by|on|for sure|more|better|after|when|soon|later)
        (put|mark|pencil|note) (me|us) (down|in|) as (a|) (provisional|tentative|possible|maybe|reserve|standby|undecided|doubtful); (it|that|this|everything|it all) is (touch and go|all up in the air|still up in the air)
        (i|we|) (cannot|can not|can't|could not|couldn't) (yet|really|) say (yet|at present|at the moment|right now|for now|for sure|with certainty|at this point|at this stage) (whether|if|)
        who can tell; (i|) (can't|cannot|can not|couldn't) make (up my mind|my mind up)
        (i'm|i am|) not saying (no|yes) (yet|); good lord willing; lord willing; deo volente; (touch|knock on|knocking on) wood; (i'm|i am|) torn; (i|we) (can't|cannot|can not) commit (yet|right now|at the moment|just yet|for now)
        (i|) (haven't|have not) (looked at|checked|seen) my (calendar|diary|schedule|rota|shifts|roster) (yet|)
        i (won't|will not|don't|do not) know (until|till) (then|later|closer to the time|nearer the time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the day)
        (can|could|may) (i|we) (let you know|get back to you|tell you|confirm) (then|later|)
        (i'll|i will|will|i need to|need to|i must|i have to|have to) (check|ask) (my|the) (diary|calendar|schedule|rota|shifts)
        (i'm|i am) open to (it|that|the idea); (i|) haven't thought about (it|that) (yet|much|)
        (i'm|i am|) (not sure|unsure|not certain) what to (say|answer|think|tell you|reply)
        (i'll|i will|i'm going to|i'm gonna|let's|i'd|i would|i|we'll|i have to|i'd have to|i'm going to have to|i'll have to|i would have to|going to|gonna|i'd like to|i want to|i choose to|just) (go with|say|vote|answer|pick|choose|call it|put|put down|lean towards|respond with|respond|reply|opt for|settle on) (a|) maybe; (50|fifty|50%|fifty fifty) (percent|percent chance|chance); 50%; 50% chance; iffy; i'm iffy; it's a (coin flip|toss up|maybe)
        (i'm|i am|we are|) (not able|unable) to (say|answer|tell|decide|give an answer) (right now|yet|at this time|at the moment|)
        i can't (give|offer) (you|) (an answer|a definite answer|a straight answer) (right now|yet|at this time|)
        i don't have (an answer|an opinion|enough information|an answer for that|an answer to that) (yet|right now|); no opinion
        i need (more time|more information|more info|some time|time to think|to think|to think about it|to think on it); i'm thinking
        i (could|might) go either way; could go both ways; (that|it|this) may (be so|be true|be right|be correct|or may not be|or may not be true)
        (that|it|this) might (be so|be true|be right|be correct|not be|or might not be); there may be; there might be a chance
        (i|we|) (might|may|might just|may well|might possibly) be (there|coming|attending|joining|around|in|free|available|able to|able to come|able to attend|able to make it|able to join|able to be there|there too)
        (i'll have to|i will have to|i need to|i have to|i'd have to|let me|i'll|i will|need to|have to|i must|will have to|gotta|i should|i'd better|just need to|still need to) (check|ask|consult|look at|speak to|talk to|speak with|talk with|check with|clear it with|run it by|confirm with) (my|the|our|) (calendar|diary|schedule|agenda|rota|shifts|availability|wife|husband|partner|boss|manager|doctor|family|kids|parents|mum|mom|dad|spouse|team|girlfriend|boyfriend|planner|dates|roster) (first|and get back to you|and let you know|before i answer|)
        (waiting|i'm waiting|still waiting|i'm still waiting) (for|to hear about|to hear from) (my|the|our) (rota|shifts|schedule|roster|boss|doctor|results|wife|husband|calendar)
        (will|i'll|i will|should|i should) know (more|better|later|by then|by friday|on friday|friday|tomorrow|next week|soon|closer to the time|nearer the time)
        (i|i'll|i will|we'll|) (have to|need to|must|) see how (i|we) feel (on the day|then|that day|nearer the time|)
        (i|) (think|believe|reckon|imagine|would imagine) so; i'd (think|imagine|believe) so
        maybe; mabye; mayb; mebbe; prolly maybe; maybe so; maybe later; maybe maybe not; maybe yes maybe no
        maybe not sure; perhaps; perhaps so; perchance; praps; possibly; posibly; possible
        (quite|very|just|entirely) possibly; tentative; tentatively; tentative yes; a tentative yes; mayhaps
        conceivably; feasibly; potentially; could be; might be; may be
        (it|that|this) (could|might|may) (be|well be|very well be|be true|be possible|be right|be so|be the case|work|happen|go either way)
        (could|might|may) (go either way|well be|very well be|be so|be true)
        it's (possible|quite possible|very possible|entirely possible|conceivable|a possibility|a maybe|unclear|uncertain|undecided|up in the air|a toss up|a tossup|a toss-up|a coin toss|iffy|hard to say|hard to tell|too early to say|too early to tell|too soon to tell|too soon to say|debatable|not certain|anyone's guess)
        that's (possible|quite possible|very possible|entirely possible|conceivable|a possibility|a maybe|debatable|hard to say|a tough one|a tough call|a hard one|iffy|a good question)
        there is a (chance|possibility|good chance|slight chance|small chance|fair chance)
        there's (some|always a|a) (chance|possibility)
        not (sure|certain|totally sure|entirely sure|quite sure|100% sure|positive|clear|decided) (yet|about it|about that|either way|at the moment|at this point|right now|at this time|)
        (i am|i'm|we are|am|) (really|quite|still|honestly|just|a bit|a little|so|) (unsure|undecided|uncertain|torn|in two minds|of two minds|on the fence|not sure|not certain|not so sure|not too sure|not quite sure|not entirely sure|not totally sure|not really sure|not 100% sure|not 100% certain|not exactly sure|not very sure|not completely sure|not fully sure|not positive|not decided|deciding|debating|not too certain|of mixed feelings|indecisive|waffling|wavering) (about it|about that|yet|at the moment|right now|at this point|on that|on this|about this|)
        unsure; undecided; unclear; uncertain
        (i|we|) (really|honestly|just|still|simply|) (do not|don't|dont|dunno|doesn't) (really|honestly|quite|rightly|exactly|actually|yet|even|) know (yet|for sure|for certain|either way|right now|at the moment|at this point|about that|about this|about it|the answer|the answer to that|)
        dunno; i dunno; idk; dk; donno
        i (haven't|have not|'ve not) (decided|made up my mind|made my mind up|figured that out|got a clue|a clue) (yet|)
        haven't decided (yet|)
        can't (decide|say|tell|be sure|say for sure|be certain|say for certain|commit|commit yet|promise|promise anything|confirm|confirm yet|say yet|tell yet|say either way) (yet|right now|at the moment|)
        (i|we) can't (decide|say|tell|be sure|say for sure|be certain|say for certain|commit|promise|promise anything|confirm|confirm yet|say yet|tell yet|say either way|really say|quite say|answer that|commit yet) (yet|right now|at the moment|)
        couldn't (say|tell you|say for sure); i couldn't (say|tell you|say for sure)
        (hard|difficult|tough|too early|too soon|impossible) to (say|tell|know|predict|be sure|call|answer) (yet|right now|at this point|)
        (it|that|) (all|kind of|kinda|really|sort of|) depends; (it|that) (would|will|'d|'ll|might|could) depend
        depending; it's dependent; who knows; who can say; who's to say; god knows; heaven knows; lord knows
        goodness knows; only time will tell; time will tell; your guess is as good as mine; beats me; search me
        no idea; no clue; not a clue; haven't a clue; haven't the foggiest
        i (have no|have not a|haven't a|haven't got a|got no|don't have a|don't have any) (idea|clue)
        i have no (earthly|real|) (idea|clue); we'll see; we will see; we shall see; let's see; let us see; i'll see
        i'll have to see; will have to see; wait and see
        let me (see|check|think|think about it|think about that|think on it|get back to you|get back to you on that|check my calendar|check my diary|check my schedule|check and get back to you|look|look at my calendar|sleep on it|ask my wife|ask my husband|ask my boss|consider it|consider that|confirm later|let you know)
        i'll (let you know|let you know later|get back to you|get back to you on that|have to think|have to think about it|have to check|have to get back to you|need to check|need to think about it|check|think about it|think on it|confirm later|consider it|see what i can do|see if i can|do my best|try|try my best|give it some thought|have to let you know|have to look|have to ask|sleep on it|keep you posted|decide later|decide on the day|confirm nearer the time)
        will (let you know|get back to you|try|do my best|try my best|confirm later|confirm nearer the time|see)
        i (will|would) (let you know|get back to you|think about it|have to check|have to think about it|need to check|consider it)
        i'd (have to check|have to think about it|need to check|have to see|need to think about it|need to see|have to think|consider it)
        i (need|have) to (check|think|think about it|think about that|see|check my calendar|check my schedule|check my diary|check first|ask|think it over|sleep on it|check and get back to you|check with my wife|check with my husband|check with my boss|check with my family|look at my calendar)
        need to (check|think about it|check first|see)
        i (am|'m) (thinking|still thinking|thinking about it|still thinking about it|considering it|mulling it over|still deciding|waiting to hear|checking|on standby|fifty fifty|50/50|50-50|half and half|easy|neutral|indifferent|ambivalent|easy either way|not fussed either way)
        thinking about it; fifty fifty; 50/50; 50 50; fifty-fifty; 50-50; 50:50; 60/40; half and half; tbd; tbc; tba
        to be (determined|decided|confirmed|announced|seen); touch and go; up in the air; remains to be seen
        it remains to be seen; jury is still out; the jury is still out; in the balance; toss up; tossup; toss-up
        a toss up; ask me (later|again|again later|tomorrow|another day|next week|nearer the time|closer to the time)
        either way; either or; either; could go either way; yes and no; yes or no; yes & no; no and yes
        a bit of both; little bit of both; neither yes nor no; so so; so-so; meh; eh; ehh; mmm; hmm maybe; kind of
        kinda; sort of; sorta; kind of yes; in a way; to (some|a certain) (extent|degree); up to a point
        more or less; somewhat; ish; sometimes; some times; occasionally; now and then; now and again
        every now and then; every so often; once in a while; from time to time; on occasion; it varies; that varies
        case by case; not always; pencil me in; pencil us in; put me down as a maybe; put me down as maybe
        mark me as maybe; mark me down as a maybe; mark me as tentative; i'm a maybe
        (it is|that is) a (maybe|possibility|definite maybe|strong maybe)
        (a|) (definite|strong|big|solid|firm|soft|hard) maybe; a maybe; maybe yes; maybe i will
        maybe i will maybe i won't; no promises; can't promise; (do not|don't) (hold me to (it|that)|quote me on (it|that)); without commitment; if possible; all being well
        god willing; inshallah; insha'allah; fingers crossed; 🤞; 🤷; 🤔; :shrug:; :man_shrugging:; :woman_shrugging:
        (i|we) (might|may) (or may not|or might not); may or may not; might or might not
        (i'd|i would) (like to|love to) think so; i hope so; hope so; hopefully
        i (suspect|assume|presume) (so|yes|that is right|that's true|); i (guess|suppose); i (guess|suppose) (that is right|that's true)
        i'd (guess|say) probably
        (probably|likely|most likely|more than likely|in all likelihood|very likely|quite likely|chances are|odds are|prob|probs|prolly|probly|probaly|presumably|apparently|almost certainly|more likely than not)
        probably (yes|so|will|can|would|true|i will|i can|a yes); most probably; very probably; there's a good chance
        good chance; leaning (yes|towards yes|toward yes|no|towards no|toward no)
        i'm leaning (yes|towards yes|toward yes|no); wait to hear from me; undecided as of now; not sure yes or no
        don't know yet; as far as i know (yes|); i'd have to say maybe; ask me again; mid; a little; a little bit
        not entirely; not completely; not totally; not fully; to be honest i don't know; as yet undecided
        wait listed by life; (yes|yeah|yep) ish; yesish; (yes|yeah|yep|ok) for now; then yes; in that case yes; if so yes
        (i'd|i would|i'll|i will|i|we|) (first|) (must|have to|need to|should|'d better|would have to|will have to|would need to|still have to|still need to|) (first|) (check|double check|see about|see what|see how|look at|ask|confirm|consult|sort out) (work|one thing|a few things|things|first|with work|with them|with him|with her|with home|at home|my rota|my husband|my wife|my partner|my boss|my manager|my family|my doctor|my mum|my dad|my shifts|my dates|childcare|the dates|the date|later)
        (i|we|) (might|may) be (away|working|busy|ill|out|abroad|at work|on holiday|travelling)
        (i'll|i will|we'll|let's|) see how (it goes|things go|i go|i get on|i am); waiting (on|for) (my|the) (rota|shifts|shift|schedule|boss|roster|results|doctor)
        (yes|yeah|ok|okay) (in principle|in theory|provisionally|tentatively|hopefully|probably|i think|i hope|maybe|possibly)
        (i'd|i would|i'll|i will) (have to|need to) look; might do; could do; may do; (put|pencil) (me|us) down provisionally
        not sure (i'm|i am) (up to|up for) (it|this|that); not (if|unless|when) i can help it; (a|) (conditional|provisional|qualified|cautious|hesitant) yes
        (i|we|) should be (there|fine|ok|okay|able|able to|possible|doable|free|around|coming|good)
        (i'd|i would|i'll|i will|i|we|let me|) (just|first|still|) (double check|double-check) (that|it|first|my diary|my calendar|)
    """,
    "likely": """
        (with|given) (a bit of|a little|a little bit of|some|any) luck; luck permitting
        theoretically; in theory; in principle; provisionally; tentatively; technically; as things stand; as it stands
        subject to (confirmation|change|approval); for the moment; cautiously; (not definite|not certain|not confirmed) (yet|)
        probably; prob; probs; prolly; probly; probaly; likely; most likely; hopefully; possibly; presumably; perhaps
        maybe; supposedly; potentially; in all likelihood; quite likely
        (i|we) (think|guess|suppose|believe|reckon|expect|hope|assume|imagine|feel like) (that|)
        i'm (hoping|pretty sure|fairly sure|not sure) (that|); hope; hoping; there's a chance (that|)
        there is a (good|slight|fair|) chance (that|); chances are (that|); i should (hopefully|probably|)
    """,
}
