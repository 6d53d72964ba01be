"""English as it is typed and spoken: contractions opened, slips mended, hesitations and repetitions left out."""

from __future__ import annotations

from functools import lru_cache

from mailer.core.reading.phrasing_tokens import Token

_SHORT = {
    "n't": "not", "'ll": "will", "'m": "am", "'ve": "have", "'re": "are", "'d": "would",
}  # fmt: skip
# Written together, with or without the apostrophe that belongs there.
_TOGETHER = {
    "cannot": "can not", "cant": "can not", "can't": "can not", "won't": "will not", "wont": "will not",
    "dont": "do not", "doesnt": "does not", "didnt": "did not", "isnt": "is not", "arent": "are not",
    "wasnt": "was not", "couldnt": "could not", "wouldnt": "would not", "shouldnt": "should not",
    "havent": "have not", "hasnt": "has not", "shan't": "will not", "shant": "will not", "aint": "am not",
    "ain't": "am not", "im": "i am", "ive": "i have", "i'ma": "i will", "imma": "i will", "itll": "it will",
    "thats": "that is", "thatll": "that will", "theyre": "they are", "youre": "you are", "lets": "let us",
    "let's": "let us", "gonna": "going to", "wanna": "want to", "gotta": "have to", "whats": "what is",
    "weve": "we have", "werent": "were not", "can´t": "can not", "cannt": "can not", "cnat": "can not",
    "caant": "can not", "cnt": "can not",
    "don;t": "do not", "dnt": "do not", "doont": "do not", "ill've": "i will have", "y'all": "you",
    "theyll": "they will", "wil": "will",
    "youll": "you will", "hafta": "have to", "woudl": "would", "wouldve": "would have", "couldve": "could have",
}  # fmt: skip
# "ill be there", "id love to": the apostrophe was forgotten, unless the word means itself.
_FORGOTTEN = {"ill": "will", "il": "will", "id": "would", "well": "will"}
_AFTER_WILL = frozenset(
    "be come try do have see pass take host join attend make definitely certainly probably not let get bring go "
    "moderate lead facilitate chair run check skip sit miss need call dial give just also absolutely likely never "
    "always b try stop pop drop dial sadly only surely most happily gladly still".split()
)
_AFTER_TWO = frozenset("make come be attend join see say go do get come hear".split())
_AFTER_B = frozenset("there able late coming joining attending in with around".split())
_AFTER_WOULD = frozenset("love like be prefer rather say really have definitely absolutely happily gladly not".split())


# Words an answer hangs on, which people in a hurry misspell by one letter.
_KEYS = (
    "there definitely absolutely certainly attend attending coming unfortunately probably maybe perhaps "
    "possibly tomorrow saturday "
    "sunday weekend sorry available unable course interested appointment decline accept looking forward please"
).split()
_NO_SLIPS = frozenset("here three thee curse thre acept loking tend atten the their then com ther".split()) - {
    "thre",
    "ther",
    "acept",
}


@lru_cache(maxsize=1)
def _slips() -> dict[str, str]:
    """Each key word with a letter left out, doubled or swapped with its neighbour → the word."""
    found: dict[str, str] = {}
    for word in _KEYS:
        for i in range(len(word)):
            swapped = word[:i] + word[i + 1 : i + 2] + word[i] + word[i + 2 :]
            for slip in (word[:i] + word[i + 1 :], word[: i + 1] + word[i:], swapped):
                if len(slip) > 3 and slip not in _KEYS and slip not in _NO_SLIPS:
                    found.setdefault(slip, word)
    return found


def opened_english(found: list[Token]) -> list[Token]:
    """Every contraction as its words, each where it stands; key words misspelt by one letter as they are meant."""
    out: list[Token] = []
    slips = _slips()
    for place, token in enumerate(found):
        form = token.form
        if token.kind != "w":
            out.append(token)
            continue
        if form in slips:
            token = Token(slips[form], token.start, token.end, "w")
            form = token.form
        if form in ("2", "b") and place and place + 1 < len(found):
            if found[place + 1].form in (_AFTER_TWO if form == "2" else _AFTER_B):
                token = Token("to" if form == "2" else "be", token.start, token.end, "w")
                form = token.form
        if form in _TOGETHER:
            out.extend(Token(part, token.start, token.end, "w") for part in _TOGETHER[form].split())
        elif form in _FORGOTTEN and place + 1 < len(found):
            after = found[place + 1].form
            if form == "well":
                out.append(token)
            elif after in (_AFTER_WILL if form in ("ill", "il") else _AFTER_WOULD):
                out.append(Token("i", token.start, token.end, "w"))
                out.append(Token(_FORGOTTEN[form], token.start, token.end, "w"))
            else:
                out.append(token)
        elif "'" in form:
            out.extend(Token(part, token.start, token.end, "w") for part in _split(form))
        else:
            out.append(token)
    return out


@lru_cache(maxsize=512)
def _split(form: str) -> tuple[str, ...]:
    for ending, word in _SHORT.items():
        if form.endswith(ending):
            rest = form.removesuffix(ending)
            return (*_split(rest), word) if rest else (word,)
    if form.endswith("'s"):
        rest = form.removesuffix("'s")
        # "that's" is a verb; "Ben's" may be a possessive, and both read well as one word and a verb
        return (rest, "is") if rest else ("is",)
    return (form.replace("'", ""),)


# What a voice says while it looks for the next word, and the small words it then says again.
_HESITATIONS = frozenset("uh um uhm er erm umm uhh".split())
_ANSWERS = frozenset("huh uh nuh oh unh".split())  # beside these "uh" is half of an answer: "uh huh"
_AGAIN = frozenset(
    "i we you he she it they the a an my your this that to of on in at for with from if and but or is are am was do "
    "does have has got can will would could going been be what when where so because".split()
)
_LONGEST = 3  # words said again


def fluent(words: list[Token]) -> list[Token]:
    """Opened English without its hesitations and repetitions: "I uh I don't think I'm going to to make it"."""
    out: list[Token] = []
    for place, token in enumerate(words):
        if token.kind != "w":
            out.append(token)
            continue
        if token.form in _HESITATIONS and out and place + 1 < len(words):
            before, after = words[place - 1], words[place + 1]
            if before.kind == after.kind == "w" and not {before.form, after.form} & _ANSWERS:
                continue
        out.append(token)
        if token.form in _AGAIN or len(out) > 1 and out[-2].form in _AGAIN:
            _forget_repetition(out)
    return out


def _forget_repetition(out: list[Token]) -> None:
    """Takes away the first of two equal runs of words at the end, also of two single words with a comma between."""
    if len(out) > 2 and out[-2].form == "," and out[-1].form == out[-3].form and out[-1].form in _AGAIN:
        del out[-3:-1]
        return
    for length in range(1, _LONGEST + 1):
        if len(out) < 2 * length or out[-length].form not in _AGAIN:
            continue
        first, again = out[-2 * length : -length], out[-length:]
        if [t.form for t in first] == [t.form for t in again] and all(t.kind == "w" for t in again):
            del out[-2 * length : -length]
            return
