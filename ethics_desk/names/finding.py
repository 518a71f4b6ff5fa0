"""Where a text names persons and tells their numbers: places to be withheld, proposed to a person.

Built to be hard to slip past: letters of another script that look alike, decomposed letters,
invisible signs and words broken at the end of a line are read as what they look like. It errs on
the side of secrecy; a person accepts or refuses what it found.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ethics_desk.domain.person import PersonName
from ethics_desk.names.folding import soft
from ethics_desk.names.mentions import stem_of
from ethics_desk.names.scripts import TO_CYRILLIC, TO_LATIN, Script, script_of_letter


class Kind(StrEnum):
    """What was found."""

    NAME = "name"
    IIN = "iin"
    PHONE = "phone"
    EMAIL = "email"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A place in a text, from the first letter to the one after the last."""

    start: int
    end: int
    kind: Kind


_GAP = r"[\s-]?"
"""What may stand between the figures of a number: it may go on in the next line."""

_IIN = re.compile(
    rf"(?<!\d)(?<!\d-)(?:\d{{6}}{_GAP}\d{{6}}|\d{{6}}{_GAP}\d{{3}}{_GAP}\d{{3}}"
    r"|\d{3}([\s-])\d{3}\1\d{3}\1\d{3}|\d{4}([\s-])\d{4}\2\d{4})(?!-?\d)"
)
_BIRTH = re.compile(r"\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
"""How an identification number begins; that of a body has no day in this place."""

_PHONE = re.compile(
    rf"(?<![\d+])(?:\+\s?\d|8)[\s(-]{{0,2}}\d{{3}}[\s)-]{{0,2}}\d{{3}}(?:{_GAP}\d{{2}}){{2}}(?!\d)"
    rf"|(?:(?<![\d+])(?:\+\s?\d|8)\s?)?\(\d{{3,5}}\)\s?\d{{2,3}}(?:{_GAP}\d{{2}}){{2}}(?!\d)"
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ACCOUNT = re.compile(
    r"(?<![a-z\d])[a-zк][zз]\d{2}(?:\s?[a-zа-я\d]){16}(?![a-zа-я\d])"
    r"|(?<!\d)(?:\d{4}[\s-]?){3}\d{4}(?!\d)"
)
_PATTERNS = ((Kind.EMAIL, _EMAIL), (Kind.ACCOUNT, _ACCOUNT), (Kind.IIN, _IIN), (Kind.PHONE, _PHONE))

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_INITIAL = r"[^\W\d_]{1,2}\.\s?"
_BY_INITIALS = re.compile(
    rf"(?<!\w)(?:{_INITIAL}){{1,2}}[^\W\d_]{{3,}}|[^\W\d_]{{3,}},?\s(?:{_INITIAL}){{2}}"
)
_FATHERED = re.compile(
    r"(?:(?:ович|евич|овн|евн|иничн|ov[iи]ch|ev[iи]ch|ovna|evna)(?:а|у|е|ы|ем|ом|ой|ою|a|u)?"
    r"|(?:ұлы|улы|қызы|кызы|uly|kyzy|qyzy)(?:\w{0,5}))$"
)
_LONGEST_NAME = 3
_HYPHENS = frozenset("-\u00ad\u2010\u2011")
_MOST_ADDED = 5
_SHORTEST_STEM = 3


class Folded:
    """A text as it is compared, with the place of each letter in the text as it stands."""

    def __init__(self, text: str) -> None:
        """Fold a text."""
        self.source = text
        letters: list[str] = []
        self.places: list[int] = []
        for at, letter in _plain_letters(text):
            letters.append(letter)
            self.places.append(at)
        self.cased = _one_script("".join(letters))
        self.text = "".join(map(_folded_letter, self.cased))

    def found(self, start: int, end: int, kind: Kind) -> Found:
        """A stretch of the folded text as a place of the text as it stands."""
        while end > start + 1 and self.text[end - 1].isspace():
            end -= 1
        last = self.places[end - 1]
        after = last + 1
        while after < len(self.source) and _hangs_on(self.source[after]):
            after += 1
        return Found(self.places[start], after, kind)


def find_numbers(text: str) -> tuple[Found, ...]:
    """Identification numbers, telephone numbers, addresses of mail, accounts and cards."""
    return tuple(_numbers(Folded(text)))


def find_names(text: str, names: Iterable[PersonName]) -> tuple[Found, ...]:
    """Every word that is a part of one of these names, in any case and either script."""
    folded = Folded(text)
    parts = tuple(dict.fromkeys(part for name in names for part in _parts(name)))
    return tuple(
        _joined(
            folded,
            [
                (match.start(), match.end())
                for match in _WORD.finditer(folded.text)
                if any(_met(match.group(), part) for part in parts)
            ],
        )
    )


def find_persons(text: str) -> tuple[Found, ...]:
    """Names nobody told the program: with initials, or with the name of the father."""
    folded = Folded(text)
    spans = [
        match.span()
        for match in _BY_INITIALS.finditer(folded.cased)
        if all(word[0].isupper() for word in _WORD.findall(match.group()))
    ]
    words = list(_WORD.finditer(folded.text))
    for place, match in enumerate(words):
        if folded.cased[match.start()].isupper() and _FATHERED.search(match.group()):
            spans.append((_first_of_name(folded, words, place), match.end()))
    return tuple(_joined(folded, sorted(spans)))


def find_words(text: str, wanted: str) -> tuple[Found, ...]:
    """Every place where these words stand, whatever blanks, case and script they are written in."""
    sought = Folded(wanted).text.split()
    if not sought:
        return ()
    folded = Folded(text)
    pattern = r"\s+".join(map(re.escape, sought))
    # Whole words only where the words sought begin and end with letters.
    start = r"(?<!\w)" if sought[0][0].isalnum() else ""
    return tuple(
        folded.found(match.start(), match.end(), Kind.NAME)
        for match in re.finditer(start + pattern, folded.text)
    )


def squeezed(text: str) -> str:
    """A text as leaks are looked for: nothing but folded letters and digits."""
    return "".join(letter for letter in Folded(text).text if letter.isalnum())


def _numbers(folded: Folded) -> Iterator[Found]:
    taken: list[tuple[int, int]] = []
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(folded.text):
            start, end = match.span()
            if kind is Kind.IIN and not _BIRTH.match(re.sub(r"\D", "", match.group())):
                continue
            if not any(start < last and first < end for first, last in taken):
                taken.append((start, end))
                yield folded.found(start, end, kind)


def _joined(folded: Folded, spans: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """Words of one name side by side as one place."""
    waiting: tuple[int, int] | None = None
    for start, end in spans:
        between = "" if waiting is None else folded.text[waiting[1] : start]
        if waiting is not None and (start < waiting[1] or not between.strip(" .\n\r\t")):
            waiting = (waiting[0], max(end, waiting[1]))
            continue
        if waiting is not None:
            yield folded.found(*waiting, Kind.NAME)
        waiting = (start, end)
    if waiting is not None:
        yield folded.found(*waiting, Kind.NAME)


def _first_of_name(folded: Folded, words: Sequence[re.Match[str]], place: int) -> int:
    """Where the name that ends with a father's begins: up to two capitalised words before."""
    start = words[place].start()
    for before in range(place - 1, max(-1, place - _LONGEST_NAME), -1):
        word = words[before]
        gap = folded.text[word.end() : start]
        if gap.strip() or not folded.cased[word.start()].isupper():
            break
        start = word.start()
    return start


def _parts(name: PersonName) -> Iterator[str]:
    for part in (name.surname, name.given, name.patronymic):
        yield from (word for word in soft(part).replace("-", " ").split() if len(word) > 1)


def _met(word: str, part: str) -> bool:
    """Whether a folded word is a part of a name, perhaps with a grammatical ending."""
    stem = stem_of(part)
    alike = word.translate(TO_CYRILLIC)  # a word of look-alikes alone mixes nothing
    for piece in {word, *word.split("-"), alike}:
        if len(stem) < _SHORTEST_STEM:
            if piece == part:
                return True
        elif piece.startswith(stem) and len(piece) <= len(part) + _MOST_ADDED:
            return True
    return False


def _plain_letters(text: str) -> Iterator[tuple[int, str]]:
    """The letters that are seen, composed, with their places; broken words are joined."""
    at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        cluster = unicodedata.normalize("NFKC", text[at:end])
        broken = _broken_word(text, at) if text[at] in _HYPHENS else 0
        if broken:
            at = broken
            continue
        for letter in cluster:
            seen = _seen(letter)
            if seen:
                yield at, seen
        at = end


def _broken_word(text: str, at: int) -> int:
    """Where a word goes on that a hyphen and the end of a line break; 0 when none does."""
    end = at + 1
    while end < len(text) and text[end] in "\r\n\u0002\ufffe":
        end += 1
    goes_on = end > at + 1 and at > 0 and end < len(text)
    return end if goes_on and text[at - 1].isalpha() and text[end].islower() else 0


def _seen(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in {"Cf", "Cs", "Mn"} or letter in "\x00\r":
        return ""
    if category == "Nd":
        return str(unicodedata.digit(letter))
    if letter in "\n\t" or category in {"Zs", "Zl", "Zp", "Cc"}:
        return "\n" if letter == "\n" else " "
    return letter


def _hangs_on(letter: str) -> bool:
    return bool(unicodedata.combining(letter)) or unicodedata.category(letter) == "Cf"


def _one_script(text: str) -> str:
    """Words that mix scripts in one of them, if possible in Cyrillic, where letters look alike."""
    return re.sub(r"[^\W\d_]+", lambda match: _unmixed(match.group()), text)


def _unmixed(word: str) -> str:
    scripts = [script_of_letter(letter) for letter in word]
    latin, cyrillic = scripts.count(Script.LATIN), scripts.count(Script.CYRILLIC)
    if not latin or not cyrillic:
        return word
    for table, script in ((TO_CYRILLIC, Script.LATIN), (TO_LATIN, Script.CYRILLIC)):
        whole = word.translate(table)
        if not any(script_of_letter(letter) is script for letter in whole):
            return whole
    return word.translate(TO_CYRILLIC if cyrillic >= latin else TO_LATIN)


def _folded_letter(letter: str) -> str:
    folded = soft(letter) if not letter.isspace() else letter
    return folded if len(folded) == 1 else letter.casefold()[:1] or letter
