"""Examples of a pack in TOML that a lawyer can read: facts, and the parts of the answer expected.

A file has `[[example]]` tables: `name` (a sentence), `facts` (as in contracts.md, `sanction`; with
an `ask` those of questions.py) and `expect`: any keys of the answer. What is expected of a table is
compared key by key; a list of texts or dates must be equal; of a list of tables each expected one
must be found among the real ones; `absent` names keys of the answer that must be empty or null. The
derivation of each answer about sanctions is replayed and must lead to the answer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.domain.language import Language
from ethics_desk.rules import questions
from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.judging.replay import replay, result_of
from ethics_desk.rules.reading.calendar_reading import read_toml
from ethics_desk.rules.reading.tables import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleResult:
    """How one example came out."""

    name: str
    faults: tuple[BadInput, ...]


def run_examples(book: RuleBook, folder: Path) -> list[BadInput]:
    """The faults of all examples in a folder's TOML files; none when all come out as expected."""
    return [fault for one in example_results(book, folder) for fault in one.faults]


def example_results(book: RuleBook, folder: Path) -> list[ExampleResult]:
    """How each example in a folder's TOML files comes out; a file's own fault under its name."""
    results: list[ExampleResult] = []
    for file in sorted(folder.glob("*.toml")):
        try:
            for one in Table(file.name, "file", read_toml(file)).tables("example"):
                name = str(one.data.get("name", ""))
                results.append(ExampleResult(name=name, faults=tuple(_run(book, one))))
        except BadInput as fault:
            results.append(ExampleResult(name=file.name, faults=(fault,)))
    return results


def run_example(book: RuleBook, file: str, data: Mapping[str, object]) -> list[BadInput]:
    """The faults of one example as it stands in a file's table."""
    return _run(book, Table(file, "example", data))


def _run(book: RuleBook, table: Table) -> list[BadInput]:
    answer: Mapping[str, object]
    name, facts, expect = table.text("name"), table.mapping("facts"), table.mapping("expect")
    absent = table.texts("absent")
    table.close()
    missed: list[_Miss] = []
    try:
        answer, faulty = _answer(book, facts)
        missed += faulty
    except DeskError as refusal:
        answer = {"refused": refusal.code, "field": refusal.details.get("field")}
    missed += _missed("", expect, answer)
    missed += [_Miss(key, None, answer.get(key)) for key in absent if answer.get(key)]
    return [
        BadInput(
            "rules.example-failed",
            file=table.file,
            entry=name,
            key="expect",
            found=f"{one.path}: {one.found!r}",
            path=one.path,
            wanted=one.wanted,
            answer=one.found,
        )
        for one in missed
    ]


def _answer(
    book: RuleBook, facts: Mapping[str, object]
) -> tuple[Mapping[str, object], list["_Miss"]]:
    """The answer, and what is wrong with its derivation where it has one."""
    if "ask" in facts:
        return questions.answer(book, facts, date.max, Language.EN), []
    evaluation = book.evaluate(book.read_facts(facts))
    replayed = replay(evaluation.derivation) == result_of(evaluation)
    faulty = [] if replayed else [_Miss("derivation", None, "it does not lead to the answer")]
    return evaluation.as_document(Language.EN), faulty


@dataclass(frozen=True, slots=True)
class _Miss:
    """Where an answer differs from what is expected; `wanted` None: it should not be there."""

    path: str
    wanted: object
    found: object


def _missed(path: str, wanted: object, found: object) -> list[_Miss]:
    """Where the answer differs from what is expected."""
    match wanted:
        case Mapping():
            inner = found if isinstance(found, Mapping) else {}
            return [
                line
                for key, value in wanted.items()
                for line in _missed(f"{path}.{key}".strip("."), value, inner.get(key))
            ]
        case date():
            same = found == wanted.isoformat()
        case [Mapping(), *_]:
            rows = found if isinstance(found, Sequence) else ()
            same = all(any(not _missed("", one, row) for row in rows) for one in wanted)
        case "null":
            same = found is None
        case _:
            same = found == wanted
    return [] if same else [_Miss(path, wanted, found)]
