"""Signs of a crime as a letter tells them: an article known to the rules by its code, or in words.

What a writer typed is told as not compared, an article whose text was not read as not seen.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import CitedText
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.rules.packs.provisions import Crime
from ethics_desk.services.desk import Desk
from ethics_desk.services.law_words import source_on_letter
from ethics_desk.services.liability.crime_signs import crimes_on
from ethics_desk.texts import In

_GOES_ON = re.compile(r"[\d-]")
"""What behind a citation makes it that of another article."""


def crimes_offered(desk: Desk, inquiry_id: InquiryId) -> tuple[Crime, ...]:
    """The articles a letter of today may name: those of the inquiry's law in force, no bills."""
    with desk.read() as work:
        pack = work.inquiries.get(inquiry_id).pack
    return tuple(one for one in crimes_on(desk, pack, desk.today()) if not one.is_bill)


def crimes_told(
    pack: Pack, signs: Sequence[CitedText], day: date, words: In
) -> tuple[CitedText, ...]:
    """The signs a writer named, each with its article in the words of the letter.

    A citation that is the code of an article stands for it, and without a text for its title too.
    Raises `BadInput` `letter.crime-unknown` with the known codes for a code alone that is none.
    """
    known = [one for one in pack.liability.crimes if not one.is_bill and one.in_force_on(day)]
    return tuple(_told(known, sign, words) for sign in signs)


def _told(known: Sequence[Crime], sign: CitedText, words: In) -> CitedText:
    crime = next((one for one in known if one.code == sign.citation), None)
    if crime is not None:
        text = sign.text or crime.title.in_(words.language)
        return CitedText(text=text, citation=source_on_letter(words, crime))
    if not sign.text:
        codes = ", ".join(one.code for one in known)
        raise BadInput(
            "letter.crime-unknown", field="crime_signs", crime=sign.citation, known=codes
        )
    return CitedText(text=sign.text, citation=_typed(known, sign.citation, words))


def _typed(known: Iterable[Crime], citation: str, words: In) -> str:
    """An article in a writer's words; one that names an article read is told as it stands."""
    if not citation:
        return words.say("letter.article-none")
    crime = next((one for one in known if _names(citation, one)), None)
    if crime is None:
        return words.say("letter.article-typed", citation=citation)
    article = crime.citation.in_(words.language)
    remark = source_on_letter(words, crime, article).removeprefix(article)
    return citation if citation.endswith(remark) else source_on_letter(words, crime, citation)


def _names(citation: str, crime: Crime) -> bool:
    return any(_begins(citation, crime.citation.in_(one)) for one in Language)


def _begins(citation: str, article: str) -> bool:
    rest = citation.removeprefix(article)
    return rest != citation and not _GOES_ON.match(rest)
