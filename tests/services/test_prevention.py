"""The register of preventive work."""

from datetime import date

import pytest

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput, Conflict, DeskError, NotFound
from ethics_desk.domain.language import Language
from ethics_desk.domain.prevention import PreventiveKind, PreventiveWorkId
from ethics_desk.domain.rows import ListRequest
from ethics_desk.services.prevention import (
    EditPreventiveWork,
    RecordPreventiveWork,
    RemovePreventiveWork,
    edit_preventive_work,
    preventive_window,
    record_preventive_work,
    remove_preventive_work,
)

AGENCY = AgencyId("agency-1")
FACTS = {
    "agency_id": AGENCY,
    "kind": PreventiveKind.TRAINING,
    "done_on": date(2026, 2, 10),
    "subject": "Мүдделер қақтығысы туралы оқыту",
    "participants": 40,
}


def recorded(desk, **over):
    return record_preventive_work(desk, RecordPreventiveWork(**(FACTS | over))).value


def rows(desk, **request):
    return preventive_window(desk, ListRequest(**request), 0, 100).rows


def test_preventive_work_is_recorded_and_found(desk):
    key = recorded(desk)

    (row,) = rows(desk, search="МУДДЕЛЕР кактыг", language=Language.RU)

    assert (row.id, row.participants, row.agency) == (key, 40, "Ministry of Tests ru")
    assert rows(desk, search="ничего") == ()


def test_corrected_preventive_work_is_found_by_its_new_subject(desk):
    key = recorded(desk)

    edit_preventive_work(
        desk, EditPreventiveWork(work_id=key, version=1, **(FACTS | {"subject": "Плакат"}))
    )

    assert [row.subject for row in rows(desk, search="плак")] == ["Плакат"]
    assert rows(desk, search="мүдделер") == ()
    with desk.store.read() as work:
        (told,) = work.journal.of(verb="prevention.edited")
    assert told.changes == (("subject", FACTS["subject"], "Плакат"),)


def test_removed_preventive_work_stands_in_the_journal_with_the_reason(desk):
    key = recorded(desk)

    remove_preventive_work(desk, RemovePreventiveWork(work_id=key, version=1, reason="Twice"))

    assert rows(desk) == ()
    with desk.store.read() as work:
        (told,) = work.journal.of(verb="prevention.removed")
    assert told.reason == "Twice"
    assert ("subject", FACTS["subject"], "") in told.changes


@pytest.mark.parametrize(("version", "reason", "kind"), [(1, "", BadInput), (2, "Twice", Conflict)])
def test_preventive_work_is_not_removed_without_reason_or_over_a_change(
    desk, version, reason, kind
):
    key = recorded(desk)

    with pytest.raises(kind):
        remove_preventive_work(
            desk, RemovePreventiveWork(work_id=key, version=version, reason=reason)
        )

    assert len(rows(desk)) == 1


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"done_on": date(2026, 3, 3)}, "day.in-future"),
        ({"participants": -1}, "prevention.participants"),
        ({"participants": 1_000_001}, "prevention.participants"),
        ({"subject": " "}, "text.missing"),
        ({"subject": "a\x1b"}, "text.hostile"),
        ({"note": "a" * 100_001}, "text.too-long"),
        ({"agency_id": AgencyId("none")}, "store.not-found"),
    ],
)
def test_preventive_work_that_cannot_be_is_refused(desk, over, code):
    with pytest.raises(DeskError) as refusal:
        recorded(desk, **over)

    assert refusal.value.code == code
    assert rows(desk) == ()


def test_a_stale_correction_is_refused(desk):
    key = recorded(desk)
    edit = EditPreventiveWork(work_id=key, version=1, **(FACTS | {"participants": 41}))
    edit_preventive_work(desk, edit)

    with pytest.raises(Conflict):
        edit_preventive_work(desk, edit)


def test_what_is_not_there_cannot_be_removed(desk):
    with pytest.raises(NotFound):
        remove_preventive_work(
            desk,
            RemovePreventiveWork(work_id=PreventiveWorkId("none"), version=1, reason="Twice"),
        )


def test_the_register_is_filtered_and_ordered(desk):
    recorded(desk, subject="Б", kind=PreventiveKind.BILLBOARD, done_on=date(2026, 1, 5))
    recorded(desk, subject="А", done_on=date(2026, 2, 5))
    recorded(desk, subject="Ә", done_on=date(2026, 1, 20))

    def subjects(**request):
        return [row.subject for row in rows(desk, **request)]

    assert subjects() == ["А", "Ә", "Б"]
    assert subjects(order_by="subject") == ["А", "Ә", "Б"]
    assert subjects(order_by="done_on") == ["Б", "Ә", "А"]
    assert subjects(filters=(("kind", "billboard"),)) == ["Б"]
    assert subjects(filters=(("from", "2026-01-06"), ("to", "2026-01-31"))) == ["Ә"]
    assert subjects(filters=(("agency", "none"),)) == []
