"""What each kind of entry is made of, described so that forms and lists can be made of it.

A key that is not described here is kept as it is written, and shown and edited as text.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from ethics_desk.domain.inquiry import Channel
from ethics_desk.rules.packs.kinds import (
    ClosedCaseKind,
    Concern,
    ConditionKind,
    Confidence,
    GateKind,
    HoldKind,
    Outcome,
    PrincipleKind,
    Rolls,
    Status,
    Unit,
)


class FieldForm(StrEnum):
    """What a value looks like."""

    TEXT = "text"
    WORDS = "words"
    """A text in three languages."""
    NUMBER = "number"
    DAY = "day"
    SWITCH = "switch"
    CODE = "code"
    """The code of an entry of the kind `of`."""
    CODES = "codes"
    WORD = "word"
    """A word the program understands, of the list `of`."""
    WORD_LIST = "word-list"
    TEXTS = "texts"
    TABLE = "table"
    TABLES = "tables"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldShape:
    """One key of an entry: what it looks like and whether it must be there.

    `default` is what a switch left out means; `inner` are the keys of a table within.
    """

    key: str
    form: FieldForm
    required: bool = False
    of: str = ""
    default: bool = False
    inner: tuple["FieldShape", ...] = ()


VERSION, SOURCE = "version", "source"

VOCABULARIES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "confidence": tuple(Confidence),
        "status": tuple(Status),
        "condition": tuple(ConditionKind),
        "principle": tuple(PrincipleKind),
        "closed-kind": tuple(ClosedCaseKind),
        "unit": tuple(Unit),
        "channel": tuple(Channel),
        "rolls": tuple(Rolls),
        "gate-kind": tuple(GateKind),
        "hold-kind": tuple(HoldKind),
        "concern": tuple(Concern),
        "outcome": tuple(Outcome),
    }
)
"""The words the program understands, by the name of their list."""


def _text(key: str, *, required: bool = True) -> FieldShape:
    return FieldShape(key=key, form=FieldForm.TEXT, required=required)


def _words(key: str, *, required: bool = True) -> FieldShape:
    return FieldShape(key=key, form=FieldForm.WORDS, required=required)


def _number(key: str, *, required: bool = True) -> FieldShape:
    return FieldShape(key=key, form=FieldForm.NUMBER, required=required)


def _switch(key: str, *, default: bool) -> FieldShape:
    return FieldShape(key=key, form=FieldForm.SWITCH, default=default)


def _code(key: str, of: str, *, required: bool = True) -> FieldShape:
    return FieldShape(key=key, form=FieldForm.CODE, of=of, required=required)


def _codes(key: str, of: str, *, required: bool = False) -> FieldShape:
    return FieldShape(key=key, form=FieldForm.CODES, of=of, required=required)


def _word(key: str, of: str, *, required: bool = True) -> FieldShape:
    return FieldShape(key=key, form=FieldForm.WORD, of=of, required=required)


def _word_list(key: str, of: str) -> FieldShape:
    return FieldShape(key=key, form=FieldForm.WORD_LIST, of=of)


def _texts(key: str, *, required: bool = False) -> FieldShape:
    return FieldShape(key=key, form=FieldForm.TEXTS, required=required)


FOUNDED = (
    _words("citation"),
    _code("source", SOURCE),
    _texts("rows", required=True),
    _word("confidence", "confidence"),
    _words("note", required=False),
    _words("assumption", required=False),
)
"""Where an entry stands in the law and how well it is known."""

CONDITION = (_word("kind", "condition"), _text("rule"), _words("citation"), _words("reason"))
OFFER = (
    _code("sanction", "sanction"),
    _code("only_without", "sanction", required=False),
    _switch("needs_ground", default=False),
    _text("rule", required=False),
    _words("citation", required=False),
    _words("reason", required=False),
)
REPEAT = (
    _text("code"),
    _number("within_months"),
    _codes("sanctions", "sanction", required=True),
    _words("citation"),
    _words("reason"),
)

OWN_FIELDS: Mapping[str, tuple[FieldShape, ...]] = MappingProxyType(
    {
        VERSION: (
            FieldShape(key="valid_from", form=FieldForm.DAY, required=True),
            FieldShape(key="valid_until", form=FieldForm.DAY),
            _word("status", "status"),
            _code("carries_over_from", VERSION, required=False),
            _code("replaces", VERSION, required=False),
            _codes("assumed_sources", SOURCE),
        ),
        SOURCE: (_words("seen"), FieldShape(key="day", form=FieldForm.DAY)),
        "sanction": (
            _number("severity"),
            FieldShape(key="condition", form=FieldForm.TABLES, inner=CONDITION),
        ),
        "group": (
            FieldShape(key="offer", form=FieldForm.TABLES, inner=OFFER),
            FieldShape(key="repeat", form=FieldForm.TABLE, inner=REPEAT),
        ),
        "item": (
            _code("group", "group", required=False),
            _code("term", "term", required=False),
            _texts("traits"),
        ),
        "term": (_number("discovery_months"), _number("cap_months")),
        "pause": (_switch("forbids_imposing", default=True),),
        "ground": (),
        "gate": (
            _word("kind", "gate-kind"),
            _text("rule"),
            _words("text"),
            FieldShape(key="since", form=FieldForm.DAY),
            _word("only_for", "concern", required=False),
        ),
        "hold": (
            _word("kind", "hold-kind"),
            _words("text"),
            _texts("traits"),
            _switch("on_signs", default=False),
        ),
        "measure": (_text("rule"),),
        "consequence": (
            _words("text"),
            _codes("for_sanctions", "sanction"),
            _texts("for_traits"),
            _word_list("for_outcomes", "outcome"),
        ),
        "principle": (
            _word("kind", "principle"),
            _texts("traits"),
            _word_list("closed_kinds", "closed-kind"),
        ),
        "clock": (
            _word("unit", "unit"),
            _number("amount"),
            _word("rolls", "rolls", required=False),
            _words("starts_with", required=False),
            _words("fulfilled_by", required=False),
            _code("extended_by", "clock", required=False),
            _code("extension_starts", "clock", required=False),
            _number("warn_before", required=False),
            _word_list("channels", "channel"),
        ),
    }
)
"""The keys each kind has besides those of every entry."""

UNSEEN = frozenset({"code", "valid_from", "valid_until", "replaces", "drops"})
"""Keys the editor keeps by itself: an entry's days are those of its version."""


def shapes_of(kind: str) -> tuple[FieldShape, ...]:
    """The fields of a kind in the order of its form; those of every entry for one not described."""
    own = OWN_FIELDS.get(kind, ())
    if kind == SOURCE:
        return (_words("title"), *own)
    return (_words("title"), *own, *FOUNDED)


def unseen_of(kind: str) -> frozenset[str]:
    """The keys of a kind that the editor keeps by itself; a version's own days are typed."""
    return frozenset({"code", "drops"}) if kind == VERSION else UNSEEN


def undescribed(kind: str, entry: Mapping[str, object]) -> tuple[str, ...]:
    """The keys of an entry that no form has a field for."""
    known = {shape.key for shape in shapes_of(kind)} | unseen_of(kind)
    return tuple(key for key in entry if key not in known)
