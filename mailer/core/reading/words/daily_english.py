"""How people say it in English every day and in haste, from Lagos to Leeds; read beside what `en` holds."""

from __future__ import annotations

_ENGLISH = {
    "yes": """
        (100|110|200|1000|one hundred|a hundred|hundred|a thousand|hundo) (percent|per cent|%) (yes|yeah|)
        100% yes; 100% yeah; hundo p; yepp; yeppp; yess; yees; yeh; yehh; yeahh; ye man; yeah man; yes man; yes boss
        yes sir; yes ma; aye go on; go on then yes; yes please (do|and thank you|and thanks); yes go on; yes go on then
    """,
    "lone_yes": """
        (i|we|) (guess|suppose) (so|yes); well i (guess|suppose) so; i (might|may) (as well|just as well); might as well
        (let's|lets|let us) go; letsgo; lesgo; lesgoo; lets gooo; letsgooo; lfg; lfgg; still up for it
        bring it on; put the kettle on; no problem; no probs; no problem at all; no worries at all; not a problem
    """,
    "ack": "grand; sound; that's grand; sweet; sorted; gd; sounds gd",
    "good": """
        (don't|do not) (start|begin|leave|go) without (me|us)
        (please|kindly|do|) (register|enrol|enroll|book|include|add|count|sign) (me|us|my name|our names|the whole family|my family|the family|my wife and me|my husband and me|the kids too|both of us|all of us|the two of us) (in|up|down|on|too|)
        (confirmed|confirming) for (1|2|3|4|5|one|two|three|four|five) (adults|people|persons|of us|seats|places|)
        count (the whole family|my family|all of us|both of us|my husband and me|my wife and me) in
        sounds (gd|grand|lush|mint|ace|peachy|sweet|lit); i'm inn; i'm deffo in; count me inn; i'm 100 percent in
        i'm (one hundred per cent|100 percent|100%|a hundred percent|hundred percent) (in|there|coming)
        can't keep me away; couldn't keep me away; i'd be a fool to miss it; i would be a fool to miss it
        (my|our) (diary|calendar|day|saturday|sunday) is (free|clear|empty)
    """,
    "coming": """
        (i|we) (will|shall|am going to|are going to|can) (certainly|definitely|be able to|gladly|) (reach|get there|be over|make my way|make our way) (by|at|before|around|on time|in time)
        (i|we) coming; i dey come; i go come; i will surely (come|attend|be there)
    """,
    "come": """
        (reach|reaching) (by|at|before|around|on time|in time|there|the venue);        b there; be dere; b at the (session|meeting); mk it; come on the (day|5th|6th|7th|8th|9th|10th|11th|12th)
        come on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|that day|that date|this day|this date)
        come on (mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|weekends|weekdays)
        come again; be coming again; sit in; be in the room; reach there
    """,
    "refuse": """
        (giving|give|gave|gonna give|going to give|have to give|to give) (it|this|this one|that|that one) a miss (this time|this week|today|)
        (i've|i have|we've|we have|) decided (against|not to) (it|this|that|this time|come|coming|attend|attending|go|going|join|joining|)
        (couldn't|could not|can't|can not|won't|wouldn't) (make it|come|attend|be there|join) even if (i|we) (wanted|tried|could|wanted to|tried to)
        (i|) (couldn't|could not) possibly; (i|) can't possibly; i no fit come; i no go fit come; i no dey come
        apols; apols for (absence|not coming|missing it|this one); apols this time; send apols; my apols; cba; cbf
        (can't|couldn't) be (arsed|bothered|fagged); i (really|) can't face it; i can't face (it|people|a crowd|the journey) (today|this week|right now|)
        i'm not (up to|well enough for|feeling up to|in a fit state for) (it|this|that|coming|people) (today|this week|right now|at the moment|)
        (i|we) (am|are) not coming (again|any more|anymore|this time)
    """,
    "no": "not this one; not this one sorry; nah mate; nah fam; nah bro; nope not me; no i don't; no i do not; no we don't",
    "busy": "tied up; snowed under; run off my feet; rushed off my feet; chained to my desk; laid up; full of cold",
    "engaged": """
        (be with|look after|care for|stay with|sit with|take care of|mind|visit|take) (her|him|them|my (mum|mom|mother|dad|father|wife|husband|son|daughter|sister|brother|parents|partner|kids|children|nan|gran|grandson|granddaughter|baby))
    """,
    "partly": """
        (ten|five|fifteen|twenty|thirty|5|10|15|20|30|few|couple of) (minutes|mins|min) late; (half an hour|an hour) late
        (might|may|could) be (a bit|a little|slightly|a tad|a few minutes|a few mins|five mins|ten mins|ten minutes|fifteen minutes|20 mins|15 mins|10 mins|5 mins|10 minutes|half an hour|) (late|behind|delayed)
    """,
    "maybe": """
        (i'll|i will|we'll|will|) (confirm|let (you|u|ya) know|get back to (you|u|ya)|reply properly|answer properly) (tomorrow|tonight|later|later on|soon|by then|nearer the time|closer to the time|by (monday|tuesday|wednesday|thursday|friday|saturday|sunday))
        (lemme|let me) check; lemme see; lemme think; lemme get back to (you|u); will let u know; i'll let u know
        (unsure|uncertain|undecided|not sure|not certain) at (this stage|this point|present|the moment); ❓
        question mark for me; bit of a question mark; a question mark for now
        (about|around|maybe|) (fifty|sixty|seventy|eighty|50|60|70|80|90|ninety) (percent|per cent) (yes|sure|certain|likely|there|)
        (i'm|i am|) (50|60|70|80|90)% (sure|certain|there|likely|yes); (pretty|fairly) unlikely but possible
    """,
    "filler": "x; kk x; fam; bruv; hun; babe; bestie; bhai; yaar; abeg; innit; tho; thx x; na",
}

WORDS = {"en": _ENGLISH}
