"""The invented inquiry as letters to persons, reminders and invitations tell it."""

from dataclasses import replace
from datetime import date

from sample_facts import ADDRESSEES, facts, letter

from ethics_desk.documents.press import Press
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_asks import examples
from ethics_desk.domain.letter_paper import (
    LetterFacts,
    LetterPage,
    MeetingOnPaper,
    PersonOnPaper,
    RedirectionOnPaper,
    RemindedLetter,
)
from ethics_desk.services.letters.asked import read_asked
from ethics_desk.services.letters.told import only_told

TO_APPLICANTS = ("answer-to-applicant", "notice-of-redirect")
TO_OFFICIALS = (
    "notice-of-measures", "notice-of-rights", "reminder", "request-for-explanation"
)  # fmt: skip
KINDS = (*TO_APPLICANTS, *TO_OFFICIALS, "invitation-under-gate")

BASES = (
    "csl-46-1", "csl-46-2", "csl-51", "appc-65", "appc-73", "appc-75", "appc-76",
    "appc-89", "appc-91", "appc-136",
)  # fmt: skip

_APPLICANT = Trilingual(
    kk="Оразбаева Күлән Серікқызы", ru="Оразбаева Кулан Сериковна", en="Orazbayeva Kulan"
)


def told(kind: str, language: Language, press: Press, **changes: object) -> LetterFacts:
    """What a letter of one kind tells, its questions answered by their examples."""
    template = press.template(kind)
    official = facts(language).officials[0]
    sample = replace(
        facts(language),
        received_number="",
        channel="",
        annexes=facts(language).annexes if kind == "invitation-under-gate" else (),
        bases=BASES,
        asked=read_asked(template.asks, examples(template.asks, language), language, ()),
        addressee=_person(kind, language),
        redirections=(
            RedirectionOnPaper(
                body=Trilingual(
                    kk="Солтүстік Қазақстан облысының жер қатынастары басқармасы",
                    ru="Управление земельных отношений Северо-Казахстанской области",
                    en="Land Relations Department of North Kazakhstan Region",
                ).in_(language),
                day=date(2025, 4, 17),
                reason=Trilingual(
                    kk="жер учаскесін беру мәселесі басқарманың өкілеттігіне кіреді",
                    ru="вопрос предоставления земельного участка входит в полномочия управления",
                    en="granting a plot of land is within the powers of the department",
                ).in_(language),
                part=Trilingual(
                    kk="жер учаскесін беру туралы сұрақ",
                    ru="вопрос о предоставлении земельного участка",
                    en="the question of granting a plot of land",
                ).in_(language),
            ),
        ),
        meetings=(
            MeetingOnPaper(
                official=official,
                day=date(2025, 6, 25),
                source=Trilingual(
                    kk="№ 410-V Заң, 24-2-бап",
                    ru="Закон № 410-V, ст. 24-2",
                    en="Law No. 410-V, art. 24-2",
                ).in_(language),
                send_by=date(2025, 6, 20),
            ),
        ),
        reminded=RemindedLetter(
            number="03-11/120", day=date(2025, 5, 12), due=date(2025, 5, 26), late=True
        ),
    )
    return only_told(replace(sample, **changes), template)


def to_person(kind: str, language: Language, sample: LetterFacts, **changes: object) -> LetterPage:
    """A page around facts, addressed as its kind is."""
    name = sample.addressee.name if sample.addressee else ADDRESSEES["crime-message"].in_(language)
    page = letter("memo-to-head", language, sample)
    return replace(page, **({"kind": kind, "addressee": (name,)} | changes))


def _person(kind: str, language: Language) -> PersonOnPaper | None:
    if kind in TO_APPLICANTS:
        return PersonOnPaper(name=_APPLICANT.in_(language))
    if kind not in TO_OFFICIALS:
        return None
    official = facts(language).officials[0]
    return PersonOnPaper(name=official.name, post=official.post, unit=official.unit)
