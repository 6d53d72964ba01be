"""English turns that say the opposite of their words: "no way I'd miss it" is a yes, "like I have the time" a no.

They are read off the words of a clause, for their letters hold a "no" or a "yes" that answers nothing.
"""

from __future__ import annotations

import re

from mailer.core.reading.phrasing_signals import NO, YES, Clause

_WAY = (
    r"(?:that |the world |anything |i'm |i am |i'd |i'll |i |am |we're |we'd |we |are |would |will |be |going to |"
    r"gonna |ever )"
)
_WISH = (
    r"(?:i |we |to |want |going |gonna |about |planning |possibly |ever |dare |dream |of |be |bear |stand |afford |"
    r"imagine |intend |intending |think |can |could |letting |let |myself |like |willing |the type |"
    r"the one |one |here )"
)
_AWAY = (
    r"(?:miss(?:ing)? (?:it|this|that|out|(?:this|that|the|a) (?:one|session|meeting|party|fun|chance|single one))|"
    r"say no(?: to (?:it|this|that|you|you all)\b|(?! to\b))|turn(?:ing)? (?:it|this|that|you|you all) down|"
    r"pass(?:ing)? (?:it|this|that|this one) up|stay(?:ing)? away|"
    r"be (?:anywhere|somewhere) else|refuse(?: it| that)?|resist(?: it| that)?)"
)
_MISSES_NOTHING = re.compile(
    rf"(?:(?:no way|no chance|not a chance|as if|as though|not for)\s{_WAY}{{0,6}}"
    rf"|(?:\b(?!did|had|was|have)\w+n't|\bcan ?not|\bnot|\bnever|\bno reason|\brefuse|"
    rf"\bbe (?:a fool|an idiot|crazy|mad|silly|stupid|nuts|daft))\s{_WISH}{{0,5}}){_AWAY}"
    r"|\b(?:can't|cannot|can not|couldn't|could not) (?:possibly )?not (?:come|go|be there|attend)\b"
    r"|\b(?:no way|no chance|not a chance) (?:that )?(?:i'm|i am|we're|we are) not (?:coming|going|attending|joining)\b"
    r"|\bnot (?:going|gonna) (?:to )?not (?:come|go|be there)\b"
    r"|\b(?:can't|cannot|can not|couldn't) come (?:soon|fast|quick) enough\b",
)
_MINE = re.compile(
    r"(?:\b(?:i|we|i'[dm]|i'll|we'[dl]l?|i've|am)\b|^(?:no|not|as|never|wouldn't|won't|can't|couldn't)\b|enough$)"
)
_OTHERS = re.compile(r"\b(?:you|he|she|they|who|nobody|everyone|everybody|people)\b(?! all\b)(?!$)")
_HARDLY = re.compile(
    r"\blike (?:that|it)(?:'s| is| will|'ll| would)? (?:ever |really |actually )?"
    r"(?:going to |gonna )?(?:happen|be)(?:ing|ning)?\b"
    r"|\blike (?:i|we) (?:have|had|'ve got|need|could|'d) (?:the time|time|another|nothing better|a choice)\b"
    r"|^(?:oh )?as if$"
)


_LATER = re.compile(
    r"\b(?:the (?:time|one|week|month|session|meeting|next one) (?:after|following)(?: that| next| this| it)?"
    r"|the following (?:one|time|session|meeting))$"
)
_AS_WELL = re.compile(r"\b(?:and|also|too|both|as well|plus|until|till|before|since|from)\b")


def turned(clause: Clause) -> tuple[str, int, int] | None:
    """What a clause says against its words, and where; None where it means what it says."""
    start, end = clause.place
    words = clause.text[start:end].lower()
    if (hit := _MISSES_NOTHING.search(words)) is not None:
        if _MINE.search(words) is None or _OTHERS.search(words[: hit.start()]) is not None:
            return None
        return YES, start + hit.start(), start + hit.end()
    if (hit := _HARDLY.search(words)) is not None:
        return NO, start + hit.start(), start + hit.end()
    if (hit := _LATER.search(words)) is not None and set(clause.kinds) & set("CcVymSg"):
        if not set(clause.kinds) & set("xnoq") and _AS_WELL.search(words[: hit.start()]) is None:
            return NO, start, start + hit.end()  # "I'll come to the one after"
    return None
