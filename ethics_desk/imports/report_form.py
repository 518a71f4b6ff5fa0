"""The form of a report as shipped: `resources/reports/*.toml` as values, each fault by its name."""

from collections.abc import Collection, Iterable
from pathlib import Path

from ethics_desk.domain.figures import Unit
from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.domain.publication import SameCount
from ethics_desk.domain.report_form import (
    EVERY_LABEL,
    Balance,
    CheckForm,
    FigureForm,
    Reckoning,
    ReportForm,
    SectionForm,
)
from ethics_desk.domain.report_page import SectionKind
from ethics_desk.imports.toml_entries import TomlEntry, read_tables

_TABLES = {
    "report": "code", "section": "code", "figure": "code", "check": "", "same": "", "balance": "",
}  # fmt: skip
_REPORT_KEYS = frozenset({"code", "headlines", "trend"})
_SECTION_KEYS = frozenset({"code", "kind", "title", "prompt"})
_SAME_KEYS = frozenset({"figure", "row", "other", "other_row"})
_BALANCE_KEYS = frozenset({"came", "went", "stock", "near"})
_CHECK_KEYS = frozenset({"left", "right", "note"})
_FIGURE_KEYS = frozenset(
    {
        "code", "section", "title", "brief", "unit", "counts", "only", "reckoning", "family",
        "labels", "secret", "chart", "persons", "overlaps", "internal", "missing", "rows",
        "confidence",
    }
)  # fmt: skip


def read_report_form(path: Path, known_counts: Collection[str]) -> ReportForm:
    """The form in a file; raises `BadInput` naming the entry and what is wrong with it.

    `known_counts` are the names of the questions that can be put to the records.
    """
    tables = read_tables(path, _TABLES)
    report = tables["report"][0]
    report.allow(_REPORT_KEYS)
    sections = tuple(_section(entry) for entry in tables["section"])
    holding = {one.code for one in sections if one.kind is SectionKind.FIGURES}
    figures = tuple(_figure(entry, holding, known_counts) for entry in tables["figure"])
    counted = {one.code for one in figures if one.counts}
    return ReportForm(
        code=report.text("code"),
        headlines=_known(report, "headlines", counted),
        trend=_known(report, "trend", counted),
        sections=sections,
        figures=figures,
        checks=tuple(_check(entry, counted) for entry in tables["check"]),
        same=tuple(_same(entry, counted) for entry in tables["same"]),
        balances=tuple(_balance(entry, counted) for entry in tables["balance"]),
    )


def _section(entry: TomlEntry) -> SectionForm:
    entry.allow(_SECTION_KEYS)
    kind = entry.choice("kind", SectionKind)
    return SectionForm(
        code=entry.text("code"),
        title=entry.inner("title").words(),
        kind=kind,
        prompt=entry.inner("prompt").words() if kind is SectionKind.NARRATIVE else NO_WORDS,
    )


def _figure(entry: TomlEntry, sections: Iterable[str], known_counts: Collection[str]) -> FigureForm:
    entry.allow(_FIGURE_KEYS)
    missing = _words_or_none(entry, "missing")
    labels, secret = entry.texts_or_empty("labels"), entry.texts_or_empty("secret")
    return FigureForm(
        code=entry.text("code"),
        section=_one_of(entry, "section", entry.text("section"), sections),
        title=entry.inner("title").words(),
        unit=entry.choice("unit", Unit),
        basis=f"{', '.join(entry.texts_or_empty('rows'))} ({entry.confidence()})",
        counts="" if missing.en else _one_of(entry, "counts", entry.text("counts"), known_counts),
        reckoning=Reckoning.EACH if missing.en else entry.choice("reckoning", Reckoning),
        family="" if missing.en else entry.text("family"),
        labels=labels,
        only=entry.texts_or_empty("only"),
        secret=frozenset(_one_of(entry, "secret", one, (*labels, EVERY_LABEL)) for one in secret),
        chart=entry.flag("chart"),
        persons=entry.flag("persons"),
        overlaps=entry.flag("overlaps"),
        internal=entry.flag("internal"),
        brief=_words_or_none(entry, "brief"),
        missing=missing,
    )


def _check(entry: TomlEntry, figures: Collection[str]) -> CheckForm:
    entry.allow(_CHECK_KEYS)
    return CheckForm(
        left=_one_of(entry, "left", entry.text("left"), figures),
        right=_one_of(entry, "right", entry.text("right"), figures),
        note=_words_or_none(entry, "note"),
    )


def _same(entry: TomlEntry, figures: Collection[str]) -> SameCount:
    entry.allow(_SAME_KEYS)
    return SameCount(
        figure=_one_of(entry, "figure", entry.text("figure"), figures),
        row=entry.text("row"),
        other=_one_of(entry, "other", entry.text("other"), figures),
        other_row=entry.text("other_row") if "other_row" in entry.facts else "",
    )


def _balance(entry: TomlEntry, figures: Collection[str]) -> Balance:
    entry.allow(_BALANCE_KEYS)
    return Balance(
        came=_one_of(entry, "came", entry.text("came"), figures),
        went=_one_of(entry, "went", entry.text("went"), figures),
        stock=_one_of(entry, "stock", entry.text("stock"), figures),
        near=_known(entry, "near", figures),
    )


def _known(entry: TomlEntry, key: str, figures: Collection[str]) -> tuple[str, ...]:
    return tuple(_one_of(entry, key, code, figures) for code in entry.texts_or_empty(key))


def _one_of(entry: TomlEntry, key: str, value: str, known: Iterable[str]) -> str:
    if value not in known:
        raise entry.refusal("register.unknown-value", key=key, value=value)
    return value


def _words_or_none(entry: TomlEntry, key: str) -> Trilingual:
    return entry.inner(key).words() if key in entry.facts else NO_WORDS
