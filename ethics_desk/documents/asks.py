"""What a letter asks of its writer: `[[ask]]` entries of a `letter.toml`, told as `asked.<name>`.

[[ask]]
name = "questions"
kind = "lines"          # an AskKind
required = true         # may be left out; the letter is refused without it
example = "…"           # may be left out; one text, or one per language
notice_days = 3         # of a day to come: working days it is told before; may be left out, nought
[ask.label]             # what the field is called
[ask.hint]              # may be left out: what is said below the field
[[ask.choices]]         # of a choice only: code and words per language
"""

import re
from collections.abc import Sequence
from types import SimpleNamespace

from ethics_desk.documents.template_entries import trilingual
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.letter_asks import Ask, AskChoice, AskedFact, AskedValue, AskKind

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_KEYS = frozenset(
    {"name", "kind", "required", "example", "label", "hint", "choices", "notice_days"}
)
_NEEDED = frozenset({"name", "kind", "label"})
_CHOICE_KEYS = frozenset({"code", "kk", "ru", "en"})
_NO_WORDS = Trilingual(kk="", ru="", en="")
_EMPTY: dict[AskKind, AskedValue | None] = {
    AskKind.LINES: (),
    AskKind.DAY: None,
    AskKind.SUM: None,
    AskKind.NUMBER: None,
}


def read_asks(file: str, value: object) -> tuple[Ask, ...]:
    """The entries of one file; raises `BadInput` by file and key."""
    if not isinstance(value, list):
        raise BadInput("letter.template-key", file=file, key="ask")
    asks = tuple(_ask(file, f"ask.{place}", entry) for place, entry in enumerate(value, start=1))
    names = [ask.name for ask in asks]
    for name in sorted({name for name in names if names.count(name) > 1}):
        raise BadInput("letter.template-key", file=file, key=f"ask.name = {name}")
    return asks


def asked_facts(asks: Sequence[Ask], facts: Sequence[AskedFact]) -> SimpleNamespace:
    """The answers by name, empty where nothing was written.

    Raises `letter.asked-missing` for a required one.
    """
    answers = {fact.name: fact.value for fact in facts}
    for ask in asks:
        if ask.required and ask.name not in answers:
            raise BadInput("letter.asked-missing", field=ask.field, label=ask.label)
    told = {ask.name: answers.get(ask.name, _EMPTY.get(ask.kind, "")) for ask in asks}
    return SimpleNamespace(**told)


def _ask(file: str, place: str, entry: object) -> Ask:
    if not isinstance(entry, dict):
        raise BadInput("letter.template-key", file=file, key=place)
    for key in sorted((entry.keys() - _KEYS) | (_NEEDED - entry.keys())):
        raise BadInput("letter.template-key", file=file, key=f"{place}.{key}")
    kind = _kind(file, f"{place}.kind", entry["kind"])
    choices = _choices(file, f"{place}.choices", entry.get("choices", []))
    if bool(choices) is not (kind is AskKind.CHOICE):
        raise BadInput("letter.template-key", file=file, key=f"{place}.choices")
    hint = trilingual(file, f"{place}.hint", entry["hint"]) if "hint" in entry else _NO_WORDS
    return Ask(
        name=_name(file, f"{place}.name", entry["name"]),
        kind=kind,
        label=trilingual(file, f"{place}.label", entry["label"]),
        hint=hint,
        example=_example(file, f"{place}.example", entry.get("example", "")),
        required=_required(file, f"{place}.required", entry.get("required", False)),
        choices=choices,
        notice_days=_notice_days(file, f"{place}.notice_days", kind, entry.get("notice_days")),
    )


def _kind(file: str, key: str, value: object) -> AskKind:
    if value not in {kind.value for kind in AskKind}:
        raise BadInput("letter.template-key", file=file, key=f"{key} = {value}")
    return AskKind(str(value))


def _name(file: str, key: str, value: object) -> str:
    if not _NAME.fullmatch(str(value)):
        raise BadInput("letter.template-key", file=file, key=f"{key} = {value}")
    return str(value)


def _required(file: str, key: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise BadInput("letter.template-key", file=file, key=key)
    return value


def _notice_days(file: str, key: str, kind: AskKind, value: object) -> int | None:
    """Working days; only a day is told beforehand."""
    if value is None:
        return None
    if type(value) is not int or value < 0 or kind is not AskKind.DAY:
        raise BadInput("letter.template-key", file=file, key=key)
    return value


def _choices(file: str, key: str, value: object) -> tuple[AskChoice, ...]:
    if not isinstance(value, list):
        raise BadInput("letter.template-key", file=file, key=key)
    choices = []
    for entry in value:
        if not isinstance(entry, dict) or entry.keys() != _CHOICE_KEYS:
            raise BadInput("letter.template-key", file=file, key=key)
        words = {name: text for name, text in entry.items() if name != "code"}
        choices.append(AskChoice(code=str(entry["code"]), words=trilingual(file, key, words)))
    return tuple(choices)


def _example(file: str, key: str, value: object) -> Trilingual:
    if isinstance(value, str):
        return Trilingual(kk=value, ru=value, en=value)
    return trilingual(file, key, value)
