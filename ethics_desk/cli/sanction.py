"""`sanction`: what the law allows for facts, by the law of any day, and two laws side by side."""

from collections.abc import Iterator
from typing import Annotated

import typer

from ethics_desk.cli.law import AsJson, FactsFile, InLanguage, read_day, read_document
from ethics_desk.cli.sanction_lines import sanction_lines
from ethics_desk.cli.session import Session, print_document, session
from ethics_desk.domain.comparison_page import DifferenceRow
from ethics_desk.domain.errors import BadInput, NotFound
from ethics_desk.domain.language import Language
from ethics_desk.rules.comparing.comparison import Comparison, Difference, Side, compare
from ethics_desk.rules.comparing.law_choice import LawChoice, evaluate_by, judge_by
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.services.comparison_words import compared_law, difference_rows
from ethics_desk.texts import In

On = Annotated[str | None, typer.Option("--on", help="Judge by the law of a day, YYYY-MM-DD.")]
Against = Annotated[
    str | None,
    typer.Option(
        "--against",
        metavar="LAW",
        help="Hold the answer against that of another law: a day, a version or a pack.",
    ),
]


def sanction(  # noqa: PLR0913 - one option each
    context: typer.Context,
    file: FactsFile,
    on: On = None,
    against: Against = None,
    *,
    as_json: AsJson = False,
    lang: InLanguage = None,
) -> None:
    """Say which sanctions the law allows for the facts in a file, and until when."""
    given = session(context)
    language = lang or given.language
    facts = given.rules.read_facts(read_document(file))
    choice = LawChoice() if on is None else LawChoice(day=read_day(on))
    if against is not None:
        _compare(given, facts, (choice, _law(given, facts, against)), language, as_json=as_json)
        return
    answer = evaluate_by(given.rules, facts, choice)
    if as_json:
        print_document(answer.as_document(language))
        return
    pack = given.rules.pack(answer.pack)
    for line in sanction_lines(given.texts.in_(language), pack, answer):
        typer.echo(line)


def _law(given: Session, facts: SanctionFacts, written: str) -> LawChoice:
    """A law as it is written on a terminal: a day, the id of a version, the code of a pack."""
    if any(pack.code == written for pack in given.rules.packs()):
        return LawChoice(pack=written)
    try:
        return LawChoice(day=read_day(written))
    except BadInput:
        pass
    pack = given.rules.pack(facts.pack)
    if pack.liability.is_bill(written):
        raise BadInput("cli.law-is-a-bill", law=written)
    try:
        version = pack.version(written)
    except NotFound:
        raise BadInput("cli.not-a-law", law=written) from None
    return LawChoice(version=version.code)


def _compare(
    given: Session,
    facts: SanctionFacts,
    choices: tuple[LawChoice, LawChoice],
    language: Language,
    *,
    as_json: bool,
) -> None:
    left, right = (judge_by(given.rules, facts, choice) for choice in choices)
    comparison = compare(left, right)
    if as_json:
        answers = [evaluate_by(given.rules, facts, one).as_document(language) for one in choices]
        print_document(
            {
                "left": answers[0],
                "right": answers[1],
                "differences": [_document(one, language) for one in comparison.differences],
            }
        )
        return
    for line in _compared(given.texts.in_(language), comparison, choices):
        typer.echo(line)


def _compared(
    words: In, comparison: Comparison, choices: tuple[LawChoice, LawChoice]
) -> Iterator[str]:
    sides = (("cli.law-left", comparison.left), ("cli.law-right", comparison.right))
    for (caption, judged), choice in zip(sides, choices, strict=True):
        law = compared_law(words, judged, choice)
        yield f"{words.say(caption)}: {law.asked} – {law.versions} ({law.status})"
        yield f"  {law.outcome}; {'; '.join(law.sanctions) or '–'}"
        yield from (f"  ! {note}" for note in law.notes)
    rows = difference_rows(words, comparison)
    for row in rows:
        yield from _difference(words, row)
    if not rows:
        yield words.say("comparison.none")


def _difference(words: In, row: DifferenceRow) -> Iterator[str]:
    key = "comparison.difference" if row.subject else "comparison.difference-whole"
    told = {"matter": row.matter, "subject": row.subject, "left": row.left, "right": row.right}
    yield f"{'≠' if row.judging else '~'} {words.say(key, **told)}"
    for article in (*row.left_articles, *row.right_articles):
        yield f"    {article}"


def _document(difference: Difference, language: Language) -> dict[str, object]:
    return {
        "matter": difference.matter.value,
        "code": difference.code,
        "judging": difference.judging,
        "left": _side(difference.left, language),
        "right": _side(difference.right, language),
    }


def _side(side: Side, language: Language) -> dict[str, object]:
    return {
        "code": side.code or None,
        "day": None if side.day is None else side.day.isoformat(),
        "text": side.words.in_(language) or None,
        "articles": [
            {
                "rule": one.rule,
                "citation": one.citation.in_(language),
                "version": one.version,
                "rows": list(one.rows),
                "confidence": str(one.confidence),
                "assumption": None if one.assumption is None else one.assumption.in_(language),
            }
            for one in side.articles
        ],
    }
