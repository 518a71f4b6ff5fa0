"""What a letter says in the order it is read: the same words as its PDF, without the paper."""

import json
from dataclasses import asdict
from datetime import date

from ethics_desk.documents.letters.letter import annex_lines, foot_mark, letter_notes
from ethics_desk.documents.letters.letterhead import name_lines, number_lines, use_mark
from ethics_desk.documents.letters.markup import Block, BlockKind
from ethics_desk.documents.letters.writing import write_letter
from ethics_desk.documents.press import Press
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_look import LetterFamily, NamesPlace
from ethics_desk.domain.letter_paper import LetterPage
from ethics_desk.domain.letter_wording import LetterWording, WordedPiece

_LISTS = ("kazakh", "russian", "numbers", "addressee", "notes", "margins")


def worded(letter: LetterPage, press: Press) -> LetterWording:
    """The words of a letter; raises what `write_letter` raises."""
    press = press.in_family(letter.look.family)
    text = write_letter(letter.kind, letter.language, letter.facts, press, letter.word_forms)
    words, look = press.texts.in_(letter.language), letter.look
    executor = words.say("paper.executor", name=letter.executor.name, phone=letter.executor.phone)
    return LetterWording(
        language=letter.language,
        agency=letter.letterhead.name.in_(letter.language),
        number=letter.number,
        day=letter.day,
        official_use=use_mark(letter, words) if letter.official_use else "",
        kazakh=tuple(name_lines(letter.letterhead, press.texts.in_(Language.KK))),
        russian=tuple(name_lines(letter.letterhead, press.texts.in_(Language.RU))),
        names=look.names,
        numbers=tuple(number_lines(letter, words)),
        addressee=text.addressee or letter.addressee,
        heading=text.heading,
        notes=tuple(letter_notes(letter, words)),
        pieces=(*map(_piece, text.blocks), *_annexes(letter, press)),
        post=letter.signatory.post,
        signatory=letter.signatory.name,
        executor=executor,
        foot=foot_mark(letter, words),
        specimen=letter.specimen,
        family=look.family,
        size=look.size,
        margins=(look.left, look.right, look.top, look.bottom),
    )


def wording_as_json(wording: LetterWording) -> str:
    """The words as the records keep them."""
    told = {**asdict(wording), "day": wording.day.isoformat()}
    return json.dumps(told, ensure_ascii=False)


def wording_from_json(content: str) -> LetterWording:
    """The words as they were kept."""
    told = json.loads(content)
    told.update({name: tuple(told[name]) for name in _LISTS})
    told.update(
        language=Language(told["language"]),
        day=date.fromisoformat(told["day"]),
        names=NamesPlace(told["names"]),
        family=LetterFamily(told["family"]),
        pieces=tuple(WordedPiece(**one) for one in told["pieces"]),
    )
    return LetterWording(**told)


def _piece(block: Block) -> WordedPiece:
    marks = {BlockKind.ITEM: "–", BlockKind.NUMBERED: f"{block.number}."}
    return WordedPiece(kind=block.kind.value, text=block.text, mark=marks.get(block.kind, ""))


def _annexes(letter: LetterPage, press: Press) -> list[WordedPiece]:
    words = press.texts.in_(letter.language)
    lines = [
        WordedPiece(kind=BlockKind.NUMBERED.value, text=line, mark=f"{number}.")
        for number, line in enumerate(annex_lines(letter, words), start=1)
    ]
    head = WordedPiece(kind=BlockKind.HEADING.value, text=words.say("paper.annexes"))
    return [head, *lines] if lines else []
