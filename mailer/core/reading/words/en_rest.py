"""What stands around an answer in English: time, regret, thanks, conditions, moderating."""

from __future__ import annotations

WORDS = {
    "time": """
        (on|this|that|next|by|for|the|coming|this coming|every|late|early|on the|come|) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|satuday|saterday|saturady|wensday|wednsday|tuseday|thrusday) (morning|afternoon|evening|night|lunchtime|too|week|)
        (then|there|tomorrow|today|tonight|tmrw|tmr|tomorow|tommorow|tommorrow|2moro|2morrow|2nite|tonite) (morning|afternoon|evening|night|too|)
        (at|in|on|for|all|by|during|) (this|that|the|next|coming|same|the same|this coming|the whole|all|the entire|the following) (day|time|week|weekend|evening|morning|afternoon|night|month|date|year|whole week|entire week|whole weekend|whole month|whole time|moment|fortnight|week-end|wekend|time round|time around|occasion|point|session|meeting|one|hour|slot)
        at (this|the) (time|moment|point)
        all (day|week|weekend|month|evening|night|year|morning|afternoon|summer|winter)
        in (january|february|march|april|may|june|july|august|september|october|november|december)
        (until|till|til|from|since|before|after|through|by|as of) (the|) (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|then|tomorrow|next week|next month|next year|the end of the month|the end of the year|the weekend|the new year|new year|christmas|easter|later|late|noon|midnight|that|today|spring|summer|autumn|winter)
        (january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec)
        anytime soon; any more; anymore; any longer; right now; just now; now; again; soon
        for (a|one|two|three|four|a few|several|the next few|the next two|a couple of|some|the next) (day|days|week|weeks|month|months|while|time|fortnight|year)
        next (week|month|time|year|session|one|weekend); over (the weekend|christmas|the holidays|easter|new year)
        at christmas; at easter; at the weekend; on the weekend; on weekends; weekends; on weekdays; weekdays
        at (noon|midnight|lunchtime|night|lunch)
        in (the morning|the afternoon|the evening|time|person|town|two weeks|a week|a fortnight|a month|the office)
        early; noon; as always; as usual; as planned; as promised; sharp; on time; later; earlier; afterwards
        beforehand; forever; for good; o'clock; am; pm; a.m; p.m; by then; in the meantime; online; by phone
        via zoom; on zoom; on the phone; from home; remotely; virtually
        in (january|the spring|the summer|the autumn|the winter|spring|summer|autumn|winter); the day before
        the day after; the 1st; the 2nd; the 3rd; the 4th; the 5th; the 6th; the 7th; the 8th; the 9th; the 10th
        the 11th; the 12th; the 13th; the 14th; the 15th; the 16th; the 17th; the 18th; the 19th; the 20th; the 21st
        the 22nd; the 23rd; the 24th; the 25th; the 26th; the 27th; the 28th; the 29th; the 30th; the 31st; 1st; 2nd
        3rd; 4th; 5th; 6th; 7th; 8th; 9th; 10th; 11th; 12th; 13th; 14th; 15th; 16th; 17th; 18th; 19th; 20th; 21st
        22nd; 23rd; 24th; 25th; 26th; 27th; 28th; 29th; 30th; 31st; of; the first; the second; the third; on the; the
    """,
    "past": """
        yesterday
        last (week|month|night|year|time|saturday|sunday|monday|tuesday|wednesday|thursday|friday|session|meeting|weekend|summer|winter)
        ago; back then; once upon a time; in the past; the other day; earlier today; this past
    """,
    "regret": """
        sorry; soz; sry; sori; (sorry|apologies) for not (answering|replying|responding|writing|getting back to you) (sooner|earlier|before|yet|); so sorry; very sorry; really sorry; terribly sorry; awfully sorry; sincerely sorry
        i'm (so|very|really|terribly|truly|awfully|extremely|just|genuinely|most|) sorry (to say|but|that|about that|about this|to say that|everyone|all|)
        sorry (to say|about that|about this|all|everyone|everybody|guys|folks|for the short notice|for the late reply|for the late notice)
        sadly; unfortunately; unfortunatly; unfortunatley; unfortunetly; unfortunantly; regretfully; regrettably
        alas; i'm afraid (that|); afraid (that|); i fear (that|); with regret; with regrets
        (my|many|with|sincere|sincerest|deepest|) (apologies|regrets); much to my regret; to my (great|) regret
        i apologise; i apologize; apologies (all|everyone|but|); i regret (that|); we regret (that|); regret; bummer
        what a shame; such a shame; too bad; a shame; shame; pity; what a pity; it's a (shame|pity)
        it's such a shame; unluckily; forgive me; excuse me; pardon; 😢; 😭; ☹; 🙁; 😞; 😔; 😟; 🥺; 💔; 😕; 😥
        as much as i would like to; as much as i'd love to; as much as i'd like to; much as i would like to
        much as i'd love to; much as i'd like to; i hate to say it; hate to say it; i hate to say; frustratingly
        annoyingly; disappointingly; to my dismay
        :(; :-(; :/; :-/; aw; aww; awww; ugh; argh; dang; darn; damn; drat; oh dear; oh no; how sad; gutted; sorry but
    """,
    "thanks": """
        (i'm|i am|) (so|very|really|) (glad|pleased|happy) (that|) you (asked|wrote|invited me|thought of me)
        got it; i got it; received; well received; noted; duly noted; understood; good to know
        thanks; thank you; thankyou; thx; ty; tysm; thanx; tnx; tks; many thanks
        thanks (a lot|so much|very much|again|a million|a bunch|all|everyone|loads|much|though|anyway|for (asking|the invite|the invitation|inviting me|inviting us|checking|thinking of me|the reminder|the heads up|the offer|letting me know|organising|organizing|organising this|organizing this|organising it|organizing it|having me|the info|the information|the update|the email|the mail|your email|your message|your mail|reaching out|including me|everything|all you do|setting this up|arranging this|arranging it|the nudge|your patience|hosting|getting in touch|sending this|this|that|it|your help|the kind invitation|the kind invite|your kind invitation|your invitation|your invite|your reply|your note|offering|understanding))
        thank you (so much|very much|again|kindly|all|anyway|everyone|though|for (asking|the invite|the invitation|inviting me|inviting us|checking|thinking of me|the reminder|the heads up|the offer|letting me know|organising|organizing|organising this|organizing this|organising it|organizing it|having me|the info|the information|the update|the email|the mail|your email|your message|your mail|reaching out|including me|everything|all you do|setting this up|arranging this|arranging it|the nudge|your patience|hosting|getting in touch|sending this|this|that|it|your help|the kind invitation|the kind invite|your kind invitation|your invitation|your invite|your reply|your note|offering|understanding))
        cheers; ta; much appreciated; appreciated
        (i|) appreciate (it|that|the invite|the invitation|the offer|you asking|you thinking of me)
        i really appreciate (it|that|the invite|the invitation|the offer); grateful; bless you; hi; hello; hey; heya
        hiya; hi (there|all|everyone|everybody|folks|team|again|both|guys); hello (there|all|everyone|again)
        hey (there|all|everyone|guys); dear (all|everyone|friends|sir|madam|host|team|organiser|organizer)
        good (morning|afternoon|evening|day) (all|everyone|); morning; evening; greetings; regards; best regards
        kind regards; warm regards; best wishes; all the best; with love; love; xx; xxx; xo; xoxo; yours
        yours (sincerely|truly|faithfully|ever); sincerely; warmly; respectfully; take care
        have (fun|a good time|a great time|a lovely time|a good one|a good day|a great day|a nice day|a good meeting|a good session|a great session|a great meeting|a good weekend|a great weekend|a nice weekend|a good week|a lovely day|a lovely evening|a wonderful time)
        enjoy; enjoy (it|yourselves|the session|the meeting|your evening); good luck; bye; goodbye; bye for now; ciao
        cya; see ya; see you (soon|later|around|again|again soon); talk soon; speak soon; talk to you (soon|later)
        speak to you soon; catch you later; 🙏; ❤; 😊; 🙂; 😀; 😃; 😁; 😄; 🎉; 🥳; 🌸; 🌻; 😍; 🤗; 💐; 🍀; ✨; 🌟; 👋; 💙; 💚; 🎊; 😉; 😎; 🤩
        🥰; 😅; 😂; 🤣; 💜; 🧡; 💛; 🖤; :); :-); ); -); :D; :-D; <3; sent from my phone; sent from my iphone
        hope you are well; hope you're well; hope all is well; hope this finds you well; i hope you are well
        i hope you're well; happy (new year|christmas|birthday|easter|holidays); merry christmas; god bless
        blessings; congratulations; congrats; mate; dude; bro; friend; friends; buddy; folks; guys
        everyone; everybody; team; all; sir; madam; ma'am; dear; darling; honey; luv; my friend; my dear; man; girl
    """,
    "nice": """
        great; lovely; nice; wonderful; awesome; cool; super; fantastic; brilliant; happy; delighted; glad; excited
        pleased; thrilled; best; better; perfect; yay; hooray; woohoo; whoop; woo; hurrah; best wishes; tired; sleepy
        hungry; bored; lucky; kind; sweet; good news
    """,
    "so": "so",
    "filler": """
        as long as i live; for as long as i live
        on (that|it|this); to (that|it|this)
        about (that|it|this); at all; our; session; sessions; meeting; meetings; group; circle; event; gathering
        ooh; oooh; aha; the invitation; invitation; invite; your invitation; from (me|us|my side|our side|both of us); well; oh; ah
        ahh; hm; hmm; hmmm; um; umm; uh; er; erm; eh; just; really; very; much; quite; too; also; as well; please
        pls; plz; please note; lol; haha; hahaha; hehe; lmao; rofl; tbh; to be honest; honestly; frankly; in fact
        simply; only; still; already; even; indeed; you  basically; literally; certainly; most; all; both
        either; truly; gladly; happily; personally; in my opinion; imo; imho; afaik; it seems; it looks like
        looks like; seems; seems like; i must say; i have to say; i will say; i would say; i'd say; let me say
        let me tell you; to be sure; for now; at least; by the way; btw; fyi; thankfully; luckily; fortunately
        gratefully; my goodness; omg; oh my; wow; gosh; absolutely; definitely; again; always; ever; yet; finally
        normally; usually; generally; typically; more; than; with pleasure; as i said; as said; obviously; clearly
        of course; now; then; there; here; too soon; in any case; anyway; anyhow; that; to; with; know; let you know
        (i|) (have|) (only|) (just|only just) (saw|seen|read|got) (this|your mail|your email|your message|it); you (do not|don't) have to ask (me|us|) (twice|); just to let you know; just letting you know; letting you know; wanted to let you know; just wanted to say
        i just wanted to say; just to say; i wanted to say; i'd like to say; to confirm; just confirming; confirming
        confirming that; just to confirm; i can confirm; i can confirm that; i confirm; i confirm that; (i|we) hereby confirm that
        we confirm that; i'm writing to say; writing to say; (please|kindly|) note (that|); this is to confirm; this is to confirm that;  (i'm|i am) writing to (confirm|inform you|let you know|say) (that|)
        please be (informed|advised) (that|); this is to inform you (that|); (i'm|i am) (pleased|happy|delighted) to confirm that
        this is to say; this is to let you know; quick note to say; quick reply; short answer
        to answer your question; in answer to your question; in short; in a word; sure as; hell; heck; bloody
        fucking; freaking; damn; darn; goddamn; totally; completely; entirely; perfectly; surely; greatly; bit; a bit
        little; a little; pretty; rather; fairly; awfully; terribly; extremely; enough; physically; realistically
        possibly; also be; currently; presently; ultimately; necessarily; exactly; particularly; especially
        specifically; kindly; sincerely; full stop; period; no matter what; come what may
        come rain or shine; rain or shine; whatever happens; whatever the weather; either way; regardless
        in all honesty; in truth; believe me; trust me; rest assured; as a matter of fact; go ahead; forever; (i'm|i am|just|) (replying|writing|answering|responding) to say; (i|) (forgot|meant) to (answer|reply|respond|write back); same answer (as (always|last time|last week|last month|before|usual|ever)|); my answer (has not changed|is the same|stays the same|is still the same); same as (last (time|month|week|year)|always|usual|ever|before); you win; not going to lie; ngl
        (it's|it is|it has|has) been (too long|far too long|ages|a while|a long time|so long|a minute); long time no see
        (i'm|i am|we're|) (happy|pleased|glad|delighted) to (report|say|inform you|let you know|tell you|announce) (that|)
        (i'm|i am|we're) assuming (that|); lah; lor; ooo; af; och; ach; sef; over and out; (old|dear) (chap|boy|fellow|bean); captain; hen; lass; lad; duck; duckie; lovey; my love; my lovely; boss; chief; cap'n; m'dear; pal; bruv; fam; bestie; hun; hon; petal; duck
        yes sir
    """,
    "ask": """
        which; what; when; where; who; whom; whose; why; how; how much; how many; how long; how about; what about
        what time; what is; where is; when is; who is; how do; how is
    """,
    "if": """
        only (free|available|around|there|here|in) (on|after|from|before|at|in|until|for|between)
        (it|that|this|) (all|really|) (hinges|hangs|rests) on; (it|that|) (all|really|) (boils|comes) down to (whether|if|who|when); on one condition
        all being well;        if; only if; only when; only on; only for; as long as; so long as; provided; provided that; providing
        providing that; assuming; assuming that; unless; subject to; conditional on; on condition; on condition that
        on the condition that; in case; in the event; depending on; depends on (how|what|who|when|where|whether|if|which|); (it|that|all) depends on (how|what|who|when|where|whether|if); it depends on; that depends on
        depends if; depends whether; it depends if; depends what; depends how; it depends what; it depends how
        it depends whether; depends who; it depends who; depends where; depends when; it depends when
        it all depends on; all depends on; would depend on; will depend on; contingent on; pending; barring
        supposing; given that; weather permitting; health permitting; time permitting; work permitting
        trains permitting; unless something; even if only; but only if; but only when; but not if; not if; not when
        not unless; not without; except if; except when; except on; when it is; when it's; when there is
        when there's; when they; if and only if; iff; barring; waiting (on|for) (news|childcare|work|confirmation); waiting to hear; pending; as soon as; once i (know|have|hear|get|can|find)
        once (i've|my|the|we); when i (know|have|hear|get|can|find)
    """,
    "polite": """
        if nothing else; if (anyone|anybody|someone|people) (wants|want|needs|need|would like|likes|fancies|is interested|are interested)
        unless (i'm|i am) (dead|dying|in my grave|six feet under); unless (i drop dead|hell freezes over|the world ends|the sky falls); if (it's|it is) all the same to (you|everyone)
        if only to (see|hear|say|eat|escape|get|meet|catch|find|support|be); if (i'm|i am|we're|we are|i) (a bit|a little|slightly|) late; if (i|we) (arrive|turn up|get there) (a bit|a little|) late
        thanks for; thank you for; thankyou for; thx for; cheers for; many thanks for; grateful for
        thank you all for; thanks everyone for; whether; whether or not
        if (that is|that's|it is|it's|this is|that|it|that would be|that were|there is|) (still|) (ok|okay|alright|all right|fine|possible|acceptable|allowed|convenient|cool|not too much trouble|no trouble|not a problem) (with you|for you|by you|with everyone|)
        if (you|you all|you guys) (don't mind|do not mind|will have me|'ll have me|would have me|have room|still have room|insist|say so|like|want|want me|wish|please|must|must know|ask me|have space|have a spot|still want me|need me)
        if i may; if i may say so; if i may be so bold; let (me|us) know if; let (me|us) know whether
        let you know if; tell me if; ask if; i'll let you know if anything changes; let you know if anything changes
        even if; if anything; if needed; if you need (me|anything|help|any help); if necessary
        if i remember (correctly|rightly|right); if i recall correctly; if memory serves; if i'm not mistaken
        if i am not mistaken; if not sooner; if only because; as if; what if; if ever there was one; see if; check if
        no matter if; if you ask me; if i'm honest; if i am honest; if i'm being honest; if truth be told; when i saw
        when i was; once again; if it helps
    """,
    "but": """
        but; however; though; although; except; except that; only problem; just that; only that; on the other hand
        even so; nevertheless; nonetheless; then again; yet; tho; albeit; still though; it's just that; the thing is
        thing is; problem is; the problem is; trouble is; the trouble is; instead; despite that; in spite of that
        that said; having said that; but then; but actually
    """,
    "and": """
        and; because; cause; cuz; coz; bc; since; as; so; so that; therefore; &; or; for; while; whilst; plus
        which means; meaning; means; hence; thus; due to; and so; because of; thanks to; owing to; given that; given the; given my; seeing as
        seeing that
    """,
    "instead": """
        wait; oh wait; no wait; hold on; hang on; scratch that; strike that
        (on|upon) (second|further|reflection|2nd) (thought|thoughts|reflection|thinking|); on reflection; correction
        change of (plan|plans|mind|heart); changed my mind; i've changed my mind; i changed my mind
        i have changed my mind; never mind; nevermind; nvm; i meant; i mean; sorry i meant; oops; whoops; my mistake
        ignore (that|my last|the above|my last email|my previous|my previous email|my earlier email|my earlier mail|what i said|my last mail|my earlier reply|my last message)
        disregard (that|the above|my last|my previous email); actually; in fact; come to think of it
        now that i think of it; now that i think about it; thinking about it; update; edit; make that; or rather
        rather; after all; i take that back; take that back; turns out; it turns out; as it turns out
        looks like i was wrong; i was wrong; sorry wrong; hmm wait; ps; p.s
    """,
    "true": """
        the one; right; correct; true; accurate; so; the case; the truth; the correct answer; a fact; factual; exact; valid
        spot on; fine; okay; ok; great; perfect; it; yes; affirmative; a true statement; a correct statement
        correct information; the right answer; right answer; a yes; the plan; true statement; my understanding
        accurate information; good; on point; truthful; legit; on the money
    """,
    "false": """
        wrong; incorrect; false; untrue; a lie; inaccurate; mistaken; not true; bogus; nonsense
        incorrect information; fake; the wrong answer; a false statement; bullshit; rubbish; a no; baloney; bs
        invalid; negative; off; an error; a mistake
    """,
    "moderate": """
        moderate; host; facilitate; lead; chair; moderating; hosting; facilitating; leading; chairing
        run (it|this one|the session|the meeting|the next one|the next session|that one|this session|next time|things|saturday's|the group)
        running (it|this one|the session|the meeting|the next one)
        (moderate|host|facilitate|lead|chair|guide|steer) (it|this one|this|that|that one|the session|the meeting|the next one|the next session|the next meeting|next time|this time|the group|the call|the circle|on saturday|saturday's session|that session|our next session|our next meeting|a session|us|next week's session|next week|next month|the discussion|you all|once|again|this session|for once|one)
        be (the|your|our|a|) (moderator|host|facilitator|chair|leader|moderating|hosting|facilitating|leading)
        be the next (moderator|host|facilitator); act as (moderator|host|facilitator|chair)
        take (my|a|the) turn (moderating|as moderator|at moderating|hosting|leading|)
        take the (chair|lead|helm|reins|wheel|role|next one|next session|session|moderation|moderator role|moderator's role|turn|job)
        take on (the role|moderating|the moderation|hosting|the next one|this one)
        take over (moderating|the moderation|hosting|from ada|for this one|this one|)
        step (in|up) (as moderator|to moderate|for ben|for this one|); volunteer; volunteering
        volunteer to (moderate|host|lead|facilitate|do it|run it)
        do the (moderating|moderation|hosting|honours|honors|facilitating); moderate for (you|us); moderation
        hosting duties; moderator; moderator duty; the moderator
        put (me|my name) down (as moderator|to moderate|for moderating|for moderator|to host|to lead|for it)
        sign me up (as moderator|to moderate|to host|to lead); my turn to (moderate|host|lead); moderatr
        host the session; open the session; kick (us|it) off
    """,
    "do_it": """
        (will|can|could|would|might) do (it|this|that|this one|that one|the next one|the next session); do it
        do it again; do this; do this one; do that; do that one; do the next one; do the next session; take it
        take it on; take this; take this one; take that; take that one; take on that; have a go; give it a go
        give it a try; give it a shot; give it a whirl; step in; step up; help out; help; cover it; cover this one
        cover; fill in; pick it up; pick this one up; be it; sub; stand in; do one; do the job; do my bit; do my part
    """,
    "hand_over": """
        step down; step back; stepping down; stepping back; have to step down; need to step down
        hand (it|this|the role|the moderation|the session) (over|back|on|to someone else|over to someone else)
        give (it|this one|the role|up the role|up moderating) (up|back|to someone else|away)
        someone else (can|should|could|will have to|please|needs to|must|to) (do it|take over|moderate|host|take it|lead|take this one|run it|do this one|take my place|)
        (can|could|would|might|may) (someone|somebody|anyone|anybody) else (please|) (do it|take over|moderate|host|take it|lead|take this one|run it|do this one|take my place|step in|take my turn|cover|fill in|cover for me)
        (please|) (find|ask|pick|choose|look for|get) (someone|somebody|anyone) else
        take me off (the moderator list|moderating|the rota|as moderator|moderator)
        (need|have) to (give up|drop|withdraw from|pull out of|back out of|cancel|bow out of) (moderating|the moderation|hosting|leading|facilitating|moderator|the role|the moderator role|being moderator)
        withdraw as moderator; withdraw my offer; take back my offer; have to withdraw my offer
        no longer (able to|willing to|) (moderate|host|lead|facilitate); back out of (moderating|hosting|leading)
        pull out of (moderating|hosting|leading); skip my turn; pass my turn; pass on moderating; not my turn
        i'd rather not (moderate|host|lead|facilitate); rather not (moderate|host|lead|facilitate)
    """,
    "partly": """
        (i|we|) (won't|will not|may not|can't|cannot|can not|might not) (be able to|) stay (long|very long|for long|late|until the end|till the end|to the end|the whole time|for the whole (time|session|meeting|thing|evening)|for all of it|for everything|all evening|all night|all day)
        late; a bit late; a little late; running late; slightly late; arrive late; be late; leave early
        have to leave early; need to leave early; only for the first; only for the second; for the first half
        for the second half; for half an hour; for an hour; only for an hour; only half an hour; for a bit
        for a while; part of it; for part of it; not the whole time; not for the whole; can't stay long; can't stay
        have to leave; need to leave; might be late; may be late; delayed; join late; come late; a few minutes late
        can't stay for all of it; can't stay the whole time; can't stay until the end; won't stay long; not for long
        for the beginning; for the start; for the end; not on time; by phone only; only by phone; without video
        camera off; without camera; just listening; listening only; just to listen; only listen; not talk much
        not say much
    """,
    "neutral": """
        will do; (please|do|) keep me (on (the|your) list|posted|informed|in the loop|in mind|updated)
        done; all done; not (too|so|that|half|at all|very|really|all) bad; (i|) (can't|cannot|can not|mustn't) complain; (it|things|that|) could be (a lot|much|) (worse|better)
        (just|you|) try (and|to|) (start|starting|begin|do it|do this) without (me|us)
        (i'm|i am|we're|i'll be|i will be|) (working|work) (from home|remotely|at home|here)
        (would|should|i would|i'd|we'd|we would|i) (like|love|want) to know; want to know; like to know; love to know
        i'm good; i'm fine; i'm okay; i'm all set; i'm alright; i'm all right; kind of you; so kind of you; nice of you
        very kind of you; no problem; no problems; no problemo; no prob; no probs; np; no worries; no worry; no bother
        no trouble; no trouble at all; no biggie; no stress; no rush; no hurry; no need; no offence; no offense
        no pressure; no matter; not a problem; not an issue; no issue; no issues; not to worry; don't worry
        don't worry about it; never mind that; no drama; no dramas; no fuss; no matter what; can't thank you enough
        can not thank you enough; couldn't be happier; couldn't be better; don't forget; don't hesitate
        nothing to worry about; not that i mind; no hard feelings; no strings; for sure that; happy to hear; glad to hear; sorry to hear
        sorry to hear that; sorry for your loss; sorry to bother; sorry to bother you; sad to hear; so sorry to hear
        i'm sorry to hear; as for; good question; good point; a lot; lots
    """,
    "elsewhere": """
        fingers crossed for (you|him|her|them|your|my|our|the|this|that|tomorrow's|today's|tonight's|next)
        (you'll|you will|he'll|he will|she'll|she will|they'll|they will|it'll|it will|this too shall) pass
        pass (the|a|your|my|his|her|their|this) (exam|exams|test|tests|driving test|course|class|bill|law|salt|pepper|butter|ball)
        (i|i'll|we|) want what (they|he|she|you) (have|has|had)
        (well|) if it isn't (the|my|our|mister|mr|mrs|miss|little|old|young); (i|) (can't|cannot|can not) with (this|that|these|those|him|her|you|them|people)
        absent friends; (ah|ahh|ahhh|oh|ohh|aha|ooh) (right|ok|okay)
        make it (two|three|four|five|six|seven|eight|nine|ten|twelve|both) (people|persons|guests|nights|tickets|of us|adults|)
        (i'm|i am|we're|we are) on (it|that); (i'm|i am|we're|we are|are you) free for (a|an|) (lunch|coffee|call|chat|drink|dinner|beer|quick call|quick chat|breakfast)
        take a look; free of; (ran|run|running) out of; out of
        (working|work|worked) as (a|an|the); free to (do|say|use|think|choose|ask|leave); sorry for (being|having|not)
        (i'll|i will|we'll) go now; make it (myself|yourself|ourselves|alone|quick|short|last|count|better|worse)
        come (and|over and|round and|by and|) (pick|get|help|fix|collect|find|rescue|meet) (you|him|her|them|it)
        come (over|by|to|round to|by to) (your|his|her|their|my) (office|house|place|desk|room|flat|apartment|work|home|shop|school)
        (be|are|is|'m|am|been) waiting for (a|an|the|your|his|her|their); love to have (you|them|him|her)
        (i|we) should (get|be) going; (i|we) (should|must|better) (go|run|head off|leave|be off) (now|); (i'm|i am) afraid so
        (i|) would never do (that|this|it) (to|for) (you|him|her|them|anyone); do (that|this|it) (to|for) (you|him|her|them)
        (i|we|) (do not|don't|didn't) know (him|her|them|you|anyone|anybody|any|much|many|his|your|where|who|why)
        wait for (me|us|him|her|it|them); leave (me|us|him|her|it|them) alone; please (do not|don't) (go|leave|stop|come)
        (works|working|work) now; (doesn't|does not|don't|do not|won't|didn't) work either
        (i'm|i am|i was|he's|she's) (afraid|scared|frightened) (of|to); afraid of
        (i'm|i am|we're|we are) (full|stuffed|starving|starved|hungry|thirsty|bored|cold|hot|lost|scared|late)
        (you're|you are) (absolutely|so|quite|totally|probably|always|completely|) right
        (i|) (don't|do not|didn't|think|believe|guess|hope|suppose) (think|believe|guess|) so either; agree with (you|that|him|her|them) (there|too)
        (can't|cannot|can not) (even|talk|speak|chat|text); (please|) go ahead and; (i|) (would never|will never|will not|won't) do (it|that|this) again; (like|nothing|anything|something) (like that|of the sort)
        (can't|cannot|can not) wait (for|until|till) (the (weekend|holidays|summer|season|movie|film|game|show|album|book|concert)|christmas|summer|spring|winter|payday|bedtime)
        book (it|that|them|one|these); (as|if) you wish; (they|he|she) said (yes|no)
        your (majesty|honor|honour|highness|excellency|grace|lordship|worship|holiness)
        (please|) (don't|do not) miss (it|this|that|out); (i'm|i am|we're|) not (going to|gonna) miss (him|her|them|you|the|my|those|these)
        i said (yes|no) to (the|a|an|my|his|her|him|them|their|some|being|going)
        me (neither|either); (neither|nor) do i; (i|we|) (think|thought|feel|believe|reckon) so too; either (way|one|day|date|time) is (fine|good|ok|okay|great) (with|for|by) me
        (it|that|this|) (would|might|could|'d) be (nice|good|great|lovely|better|helpful|useful|cool|ideal|interesting|wonderful|best|fun|easier) (if|when|to have|to see|to know|to hear)
        (i|we|) (can't|cannot|can not) wait (for (it|this|that|them|winter|the week|the day|work)|) (to (be over|end|be done|finish|stop)|until it's over|until it is over|till it's over|till it's done); yeah right; never (better|been better)
        (i'll|i will|will|i'd|let me) try (that|it|this|them|again|calling|the|a|an|to find|to get|to fix|to explain); (can't|can not|cannot|couldn't) do (this|it|that) (anymore|any more|any longer|now); come to (the phone|the door|the table|the conclusion|the point|terms|think); (want|like|love|wish) to (thank|say|tell|ask|share|apologise|apologize|speak|talk|hear|buy|have|make|get|give|donate|stop|know)
        going for (a|an|the|my|it); (i'm|i am|we're|we are) (always|) (here|there) (for (you|him|her|them)|if you need me|whenever you need me); good for (you|him|her|them)
        (i|) hope (that's|it's|that is|it is|this is); agree (about|on|that); always say (yes|no); i know; shortly; working on; (i'm|i am) there now; hope to see you; hoping to see you; make (this|that) work
        (i'll|i will|we'll|we will|i can|we can|i'd|i would|i could) come (back|clean|down|up|home|out|round|to you|to an|to terms)
        (i'll|i will|we'll|we will|i can|we can|i could) come and (get|fix|see|pick|collect|take|find|have|look)
        in (a|five|ten|two|three|twenty|a few|half an) (sec|secs|second|seconds|tick|jiffy|minute|minutes|min|mins|moment|hour); can't do (that|it|this) without; can not do (that|it|this) without; never again; not again; never been (there|to|in|on|so|more|a)
        in (love|charge|trouble|shock|debt|tears|a hurry|a rush|the middle|bits|stitches|control); we'll see about; i'm off; know until; know till; i see;        (i|we|) (do not|don't|didn't) know what to (say|think|do); out of here; wonder why; well i never
        yes men; yes man; yes vote; yes votes; yes campaign; yes or no question; a yes or no question; a yes or no
        either yes or no; yes/no; sick of; sick and tired; tired of; busy with; fine line; sort of a
        no one; no wonder; no kidding; no joke; no longer than; no news; no news yet; not only; not just; not that
        not to mention; can't believe; can't help; can't stop; don't be; no more than; not more than; no extra; no pun
        no end; in no time; no less; no fewer; sure to; made sure; make sure; to make sure
        not sure how; not sure what; not sure where; not sure who
        not sure why; not sure when; don't know how; don't know what; don't know where; don't know who
        don't know why; do not know how; no idea how; no idea what; no idea why; no idea who; no idea where
        not sure about; ok so; okay so; so so much; come up; come back; came back; come from; come out; come across
        come up with; come on; come down; come to think; come true; come with a; come with an; comes; came; coming up
        coming from; coming back; coming soon; coming out; coming down; come down with; coming down with; come home
        coming home; going on; going through; go through
        go on; go to; go with; go ahead; go back; go away; going well; go well; right after; right before; right away
        right there; right here; the right; right side; all right side; fine print; true story; true love; in the end
        does the; will the; one of; right then; of course you; of course the; of course it; well done
        fine dining; in progress; busy signal; check in; check out; check on; check my; check the; check your
        check with; check if; check for; check whether; check that; deal with; deal of; bet on the; bet that
        (i|) (do|completely|totally|fully|) (agree|disagree) with; (i'll|i will|we'll|we will) (always|) be there for (you|him|her|them|each other); let us; let me; coming to (get|see|pick|fix|collect|take|find|terms|the conclusion|realise|think); i'm coming to (get|see|pick|fix|collect|take|find|kill|terms|the conclusion|realise|think); given up; give up; giving up
        (i'm|i am|we're|) coming (home|back|down|down with|up|out|round|apart|undone|off|along nicely); if i were you; i would if i were you
        (i'm|i am|we're|) (on|) (my|our) way (home|back|to|out|up|down|into|from|over); be with you in (a|one|two) (moment|minute|second|sec|minutes|tick); be there for you
        there for (you|him|her|them); come again; make it (work|up|better|fit|rain|snow|stop|right|clear|quick|so|a|an|easy|easier|happen|for|out); on the way home; on my way home
    """,
}
