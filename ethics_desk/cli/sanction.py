"""`sanction`: what the law allows for facts, by the law of any day, and two laws side by side."""

from collections.abc import Iterator
from typing import Annotated

import typer

from ethics_desk.cli.law import AsJson, FactsFile, InLanguage, read_day, read_document
from ethics_desk.cli.session import Session, print_document, session
from ethics_desk.domain.comparison_page import DifferenceRow
from ethics_desk.domain.errors import BadInput, NotFound
from ethics_desk.domain.language import Language
from ethics_desk.rules.comparing.comparison import Comparison, Difference, Side, compare
from ethics_desk.rules.comparing.law_choice import LawChoice, evaluate_by, judge_by
from ethics_desk.rules.judging.evaluation import Evaluation
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
    for line in _lines(given.texts.in_(language), answer):
        typer.echo(line)


def _lines(words: In, answer: Evaluation) -> Iterator[str]:
    """The answer line by line."""
    language, last = words.language, answer.last_days
    version = f"{answer.sanctions_version} / {answer.terms_version}"
    for caption, value in (
        ("cli.version", f"{answer.pack}: {version} ({answer.status})"),
        ("cli.outcome", words.say(f"outcome.{answer.outcome}")),
        ("cli.sanctions", ", ".join(answer.sanctions) or "–"),
        ("cli.safe-day", "–" if last.safe is None else words.day(last.safe)),
        ("cli.latest-day", "–" if last.latest is None else words.day(last.latest)),
    ):
        yield f"{words.say(caption)}: {value}"
    for barred in answer.excluded:
        yield f"✗ {barred.sanction}: {barred.reason.in_(language)} [{barred.rule}]"
    for gate in answer.gates:
        yield f"□ {gate.text.in_(language)} [{gate.rule}]"
    for caution in answer.warnings:
        yield f"! {caution.text.in_(language)}"
    yield from _later(words, answer)
    for step in answer.derivation:
        yield f"{'→' if step.applied else '·'} {step.rule}: {step.then.in_(language)}"


def _later(words: In, answer: Evaluation) -> Iterator[str]:
    """The versions that came after the act, with what a milder one would answer."""
    for later in answer.later_milder:
        yield f"? {later.text.in_(words.language)}"
        if later.answer is not None:
            would = words.say("cli.later-result", version=later.version)
            outcome = words.say(f"outcome.{later.answer.outcome}")
            yield f"  {would}: {outcome}; {', '.join(later.answer.sanctions) or '–'}"


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
