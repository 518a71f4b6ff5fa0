"""The three texts of one letter held against each other: the same facts in every language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ethics_desk.documents.template_rules.checking import check_text
from ethics_desk.documents.template_rules.findings import TextCheck
from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_asks import Ask

LISTED_BY_ITSELF = frozenset({"annexes"})
"""What every letter lists below its text, so that no text need tell it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextsChecked:
    """What was found in three texts: the problems, and the facts they use."""

    problems: tuple[DeskError, ...]
    uses: frozenset[str]


def check_texts(
    kind: str, texts: Trilingual, needs: Sequence[str], asks: tuple[Ask, ...] = ()
) -> TextsChecked:
    """Look through all three texts of a kind.

    Problems carry the `language` and `line` they are found at. Besides those of `check_text`:
    `letter.template-language` for a text left out, `letter.template-uneven` for a fact printed in
    one language and not in another, `letter.template-need` for one that is needed and never used,
    `letter.template-untold` for an answer of the writer that a text leaves out.
    """
    checks = {one: check_text(texts.in_(one), f"{kind}/{one}.txt", asks, one) for one in Language}
    problems = [problem for one in Language for problem in _found(kind, texts, checks[one], one)]
    uses = frozenset(path.split(".")[0] for check in checks.values() for path in check.uses)
    if not problems:
        problems += _left_out(kind, checks, asks)
        problems += _one_sided(kind, checks)
        problems += _never_used(kind, needs, uses)
    return TextsChecked(problems=tuple(problems), uses=uses)


def _found(
    kind: str, texts: Trilingual, check: TextCheck, language: Language
) -> Iterator[DeskError]:
    if not texts.in_(language).strip():
        yield BadInput("letter.template-language", file=kind, language=language.value, line=1)
    for problem in check.problems:
        problem.details["language"] = language.value
        yield problem


def _left_out(
    kind: str, checks: dict[Language, TextCheck], asks: Sequence[Ask]
) -> Iterator[DeskError]:
    """What the writer is asked and a text does not tell."""
    for language, check in checks.items():
        for ask in asks:
            if ask.field not in check.uses:
                place = f"{kind}/{language}.txt"
                yield BadInput(
                    "letter.template-untold",
                    file=place,
                    fact=ask.field,
                    language=language.value,
                    line=1,
                )


def _one_sided(kind: str, checks: dict[Language, TextCheck]) -> Iterator[DeskError]:
    """Facts that are on paper in one language and not in another, by their paths."""
    everywhere = set().union(*(check.tells for check in checks.values()))
    for fact in sorted(everywhere):
        lacking = [one for one in Language if fact not in checks[one].tells]
        if lacking:
            yield BadInput(
                "letter.template-uneven",
                file=kind,
                fact=fact,
                languages=", ".join(one.value for one in lacking),
                language=lacking[0].value,
                line=1,
            )


def _never_used(kind: str, needs: Sequence[str], uses: frozenset[str]) -> Iterator[DeskError]:
    for need in needs:
        if not {*need.split("|")} & (uses | LISTED_BY_ITSELF):
            yield BadInput("letter.template-need", file=kind, fact=need, line=1)
