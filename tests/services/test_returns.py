"""Returns: signed-off files from office to office, and the report over all agencies."""

import json
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from hashlib import sha256

import pytest
from builders import given_inquiry
from sample_office import on
from sample_returns import given_centre, sent_return
from test_issued_reports import ASKED, issued
from test_reports import AFTERWARDS

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.report_return import Standing
from ethics_desk.services.reports.issuing import WithdrawReport, withdraw_report
from ethics_desk.services.reports.return_files import read_return_file
from ethics_desk.services.reports.returns import (
    ExportReturn,
    ImportReturn,
    export_return,
    import_return,
    list_returns,
    read_return,
)

QUARTER = ASKED.period
SIGNED = {"signed_by": "Commissioner T. T.", "signed_on": date(2026, 3, 2)}


@pytest.fixture
def centre(new_desk):
    """The office that consolidates: two inquiries, two bodies under its agency."""
    return given_centre(new_desk())


@pytest.fixture
def sent(tmp_path):
    """Writes returns of the body kz-there as another office would."""
    return partial(sent_return, tmp_path)


@pytest.fixture
def elsewhere(new_desk):
    """Another office: one inquiry, which ended after ten days."""
    desk = new_desk()
    given_inquiry(desk, stage=InquiryStage.CLOSED, finished_on=date(2026, 2, 12))
    return desk


def test_a_return_tells_counts_and_who_signed_it_off_but_no_inquiry(elsewhere, tmp_path):
    asked = replace(ASKED, sections=("inquiries",))
    signed_on = date(2026, 4, 6)
    later = on(elsewhere, signed_on)
    report = issued(later, asked)
    paths = [tmp_path / name for name in ("a.json", "b.json")]

    for path in paths:
        signed = SIGNED | {"signed_on": signed_on}
        export_return(later, ExportReturn(report_id=report.id, path=path, **signed))

    said = read_return_file(paths[0]).content
    assert paths[0].read_bytes() == paths[1].read_bytes()
    assert (said.agency_code, said.period, said.number) == ("kz-test", "2026-Q1", "01/2026")
    assert (said.signed_by, said.signed_on) == ("Commissioner T. T.", signed_on)
    assert "2026/" not in paths[0].read_text(encoding="utf-8").replace("01/2026", "")
    days = next(one for one in said.figures if one.code == "days-taken")
    assert [(row.code, row.value, row.matters) for row in days.rows] == [
        ("average-days", 10.0, 1),
        ("median-days", 10.0, 1),
    ]


def test_a_return_is_taken_in_and_kept_byte_for_byte(centre, sent):
    path = sent()

    key = import_return(centre, ImportReturn(path=path)).value

    with centre.store.read() as work:
        taken = work.report_returns.get(key)
        content = work.report_return_content.get(key).content
        told = work.journal.of()[-1]
    assert content == path.read_bytes()
    assert (taken.agency_code, taken.number, taken.signed_by) == (
        "kz-there",
        "01/2026",
        "Commissioner T. T.",
    )
    assert told.verb == "return.imported"


def test_who_sent_and_who_is_missing_is_listed(centre, sent):
    import_return(centre, ImportReturn(path=sent()))

    rows = list_returns(centre, QUARTER, Language.EN)

    assert [(row.agency_code, row.standing) for row in rows] == [
        ("kz-test", Standing.OWN),
        ("kz-there", Standing.SENT),
        ("kz-silent", Standing.MISSING),
    ]


def test_a_newer_return_takes_the_place_of_the_former_and_both_stay(centre, sent):
    first, second = sent(), sent(number="02/2026", issued_on=date(2026, 4, 20))
    import_return(centre, ImportReturn(path=first))

    assert read_return(centre, second).replaces.number == "01/2026"
    import_return(centre, ImportReturn(path=second))

    (row,) = [one for one in list_returns(centre, QUARTER, Language.EN) if one.number]
    assert (row.number, row.former) == ("02/2026", 1)
    with pytest.raises(RuleViolation, match=r"return\.taken-in-already"):
        import_return(centre, ImportReturn(path=first))


def test_an_older_return_is_refused(centre, sent):
    first, second = sent(), sent(number="02/2026", issued_on=date(2026, 4, 20))
    import_return(centre, ImportReturn(path=second))

    with pytest.raises(RuleViolation, match=r"return\.older"):
        import_return(centre, ImportReturn(path=first))


def changed(path, **over):
    document = json.loads(path.read_text(encoding="utf-8"))
    document["return"] |= over
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


BROKEN = {
    "not json": (lambda path: path.write_text("{"), "return.unreadable"),
    "not text": (lambda path: path.write_bytes(b"\xff\xfe\x00"), "return.unreadable"),
    "a list": (lambda path: path.write_text("[]"), "return.other-schema"),
    "another schema": (
        lambda path: path.write_text('{"schema": "x", "return": {}}'),
        "return.other-schema",
    ),
    "edited": (lambda path: changed(path, number="07/2026"), "return.altered"),
    "gone": (lambda path: path.unlink(), "return.unreadable"),
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_file_is_refused_by_name_and_nothing_is_kept(centre, sent, how):
    breaking, code = BROKEN[how]
    path = sent()
    breaking(path)

    with pytest.raises(BadInput) as refused:
        import_return(centre, ImportReturn(path=path))

    assert refused.value.code == code
    with centre.store.read() as work:
        assert work.report_returns.of() == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"period": "2026-Q9"},
        {"figures": [{"code": "received", "unit": "inquiries", "rows": [{"code": "x"}]}]},
        {"issued_on": "soon"},
        {"figures": [{"code": "a", "unit": "days", "rows": [{"code": "x", "value": -1}]}]},
    ],
)
def test_a_return_with_wrong_contents_is_refused_though_its_hash_is_right(
    centre, sent, wrong, resealed
):
    path = resealed(sent(), wrong)

    with pytest.raises(BadInput, match=r"return\.not-a-return"):
        import_return(centre, ImportReturn(path=path))


@pytest.fixture
def resealed():
    """Changes what a return says and gives it the hash that fits."""

    def change(path, over):
        document = json.loads(path.read_text(encoding="utf-8"))
        said = document["return"] | over
        text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        document |= {"return": said, "sha256": sha256(text.encode()).hexdigest()}
        path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        return path

    return change


def test_a_return_of_a_body_nobody_knows_is_refused(centre, sent, resealed):
    path = resealed(sent(), {"agency_code": "kz-nowhere"})

    with pytest.raises(BadInput, match=r"return\.unknown-agency"):
        import_return(centre, ImportReturn(path=path))


def test_a_return_of_an_agency_kept_here_is_refused(centre, sent, resealed):
    path = resealed(sent(), {"agency_code": "kz-test"})

    with pytest.raises(RuleViolation, match=r"return\.own-agency"):
        import_return(centre, ImportReturn(path=path))


def test_only_a_standing_report_about_one_agency_is_returned(elsewhere, tmp_path):
    path = tmp_path / "x.return.json"
    public = issued(on(elsewhere, AFTERWARDS), replace(ASKED, public=True))
    gone = issued(elsewhere)
    withdraw_report(elsewhere, WithdrawReport(report_id=gone.id, version=1, reason="Too early"))

    for report, code in (
        (public, "return.one-agency-only"),
        (gone, "report.withdrawn-already"),
    ):
        with pytest.raises(RuleViolation) as refused:
            export_return(elsewhere, ExportReturn(report_id=report.id, path=path, **SIGNED))
        assert refused.value.code == code
    assert not path.exists()


def test_a_report_about_all_agencies_of_records_of_one_is_about_that_one(elsewhere, tmp_path):
    path = tmp_path / "x.return.json"
    of_all = issued(elsewhere, replace(ASKED, agency_id=None))

    export_return(elsewhere, ExportReturn(report_id=of_all.id, path=path, **SIGNED))

    one = issued(elsewhere)
    export_return(elsewhere, ExportReturn(report_id=one.id, path=tmp_path / "y.json", **SIGNED))
    codes = [read_return_file(file).content.agency_code for file in (path, tmp_path / "y.json")]
    assert codes[0] == codes[1]


def test_a_return_is_not_signed_off_on_a_day_to_come(elsewhere, tmp_path):
    signed = SIGNED | {"signed_on": date(2999, 1, 1)}
    command = ExportReturn(report_id=issued(elsewhere).id, path=tmp_path / "x.json", **signed)

    with pytest.raises(BadInput, match=r"day\.in-future"):
        export_return(elsewhere, command)


def test_a_return_is_not_signed_off_before_its_report_was_issued(elsewhere, tmp_path):
    report, path = issued(elsewhere), tmp_path / "x.json"
    day_before = report.issued_on - timedelta(days=1)

    with pytest.raises(BadInput, match=r"return\.signed-before-issue") as refused:
        export_return(
            elsewhere,
            ExportReturn(report_id=report.id, path=path, **SIGNED | {"signed_on": day_before}),
        )

    assert refused.value.details["field"] == "signed_on"
    assert not path.exists()


def test_nobody_sends_a_return_that_nobody_signed_off(elsewhere, tmp_path):
    report, path = issued(elsewhere), tmp_path / "x.return.json"

    for nobody in ("", "   "):
        with pytest.raises(BadInput) as refused:
            export_return(
                elsewhere,
                ExportReturn(
                    report_id=report.id, path=path, signed_by=nobody, signed_on=date(2026, 3, 2)
                ),
            )
        assert (refused.value.code, refused.value.details["field"]) == (
            "return.nobody-signed",
            "signed_by",
        )
    assert not path.exists()


def test_a_return_without_a_day_of_signing_is_refused(elsewhere, tmp_path):
    report, path = issued(elsewhere), tmp_path / "x.return.json"

    with pytest.raises(BadInput) as refused:
        export_return(elsewhere, ExportReturn(report_id=report.id, path=path, signed_by="Head H."))

    assert (refused.value.code, refused.value.details["field"]) == (
        "return.nobody-signed",
        "signed_on",
    )
    assert not path.exists()
