"""Values as canonical JSON and back: every field of a report survives."""

import json
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from types import UnionType
from typing import Union, get_args, get_origin, get_type_hints

import pytest

from ethics_desk.domain.period import Period, PeriodKind
from ethics_desk.domain.report_page import ReportPage
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.freezing import as_document, frozen_text, thawed, value_of


def a_value(hint):
    """Some value of a type, one that is not its default."""
    hint = getattr(hint, "__supertype__", hint)
    if get_origin(hint) in (Union, UnionType):
        return a_value(next(part for part in get_args(hint) if part is not type(None)))
    if get_origin(hint) is tuple:
        inner = get_args(hint)
        return (a_value(inner[0]),) if inner[-1] is Ellipsis else tuple(map(a_value, inner))
    if hint is Period:
        return Period(PeriodKind.QUARTER, 2026, 3)
    if is_dataclass(hint):
        return hint(**values_of(hint))
    if issubclass(hint, StrEnum):
        return list(hint)[-1]
    return {
        str: "Әңгіме «ү» <b>",
        int: 7,
        float: 2.5,
        bool: True,
        date: date(2026, 3, 2),
        datetime: datetime(2026, 3, 2, 9, 30, 0, 123456, tzinfo=UTC),
    }[hint]


def values_of(kind):
    values = {name: a_value(hint) for name, hint in get_type_hints(kind).items()}
    # What a value of this kind says of itself must fit together.
    if kind is ReportPage:
        (figure,), (section,) = values["figures"], values["sections"]
        values |= {"headlines": (figure.code,)}
        assert section.code == figure.section
    return values | ({"missing": ""} if kind.__name__ == "Figure" else {})


@pytest.mark.parametrize("kind", [ReportPage, AskReport])
def test_every_field_of_a_report_comes_back(kind):
    value = kind(**values_of(kind))

    again = thawed(kind, frozen_text(value))

    assert again == value
    assert set(as_document(value)) == {field.name for field in fields(kind)}


def test_equal_values_give_equal_text():
    value = AskReport(**values_of(AskReport))

    text = frozen_text(value)

    assert text == frozen_text(thawed(AskReport, text))
    assert list(json.loads(text)) == sorted(json.loads(text))


def test_numbers_stay_as_they_were_written():
    @dataclass(frozen=True, kw_only=True)
    class Counts:
        values: tuple[int | float | None, ...]

    text = frozen_text(Counts(values=(3, 3.0, 12.5, None)))

    assert text == '{"values":[3,3.0,12.5,null]}'
    assert [type(one) for one in value_of(Counts, json.loads(text)).values] == [
        int,
        float,
        float,
        type(None),
    ]


def test_a_field_a_later_program_adds_is_left_to_its_default():
    document = as_document(AskReport(**values_of(AskReport)))
    del document["public"]

    assert value_of(AskReport, document).public is False


def test_a_field_this_program_does_not_know_is_passed_over():
    document = as_document(AskReport(**values_of(AskReport))) | {"later": 1}

    assert value_of(AskReport, document) == AskReport(**values_of(AskReport))


@pytest.mark.parametrize(
    "wrong",
    [{"language": "de"}, {"public": 1}, {"sections": 7}, {"period": None}, {"agency_id": 3}],
)
def test_what_is_not_of_its_type_is_refused(wrong):
    document = as_document(AskReport(**values_of(AskReport))) | wrong

    with pytest.raises(ValueError, match=r"."):
        value_of(AskReport, document)


@pytest.mark.parametrize("document", [None, 7, "text", [], {}])
def test_what_is_no_value_at_all_is_refused(document):
    with pytest.raises(ValueError, match=r"."):
        value_of(AskReport, document)
