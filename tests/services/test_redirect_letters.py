"""A redirect letter carries on what the records say was redirected: body, part and reason."""

import pytest
from builders import at_stage, last_entry
from documents.paper_reading import running_text
from referral_office import (
    BODY,
    PART,
    REDIRECT,
    WHY,
    arrived,
    given_referable,
    page,
    redirected,
    wish,
)
from sample_office import AGENCY, words

from ethics_desk.domain.agency import Agency, AgencyId, AgencyName, AgencyNameId, AgencyType
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import Channel, InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.services.letters.letters import issue_letter, list_letters, preview_letter
from ethics_desk.services.letters.persons import source_guarded
from ethics_desk.services.letters.recipients import OtherBody
from ethics_desk.services.letters.recipients_offered import bodies_redirected_to
from ethics_desk.services.transfers import ReverseRedirection, reverse_redirection

OTHER = "kz-other"


@pytest.fixture
def inquiry(desk):
    """A part of its appeal was sent on to the living body; the register holds another."""
    with desk.store.write() as work:
        other = Agency(id=AgencyId("other"), code=OTHER, type=AgencyType.PRESIDENTIAL_BODY)
        work.agencies.add(other)
        named = AgencyNameId("name-other")
        work.agency_names.add(AgencyName(id=named, agency_id=other.id, name=words("Комитет")))
    return given_referable(desk)


def taken_back(desk, inquiry):
    with desk.store.read() as work:
        (known,) = work.redirections.of(inquiry_id=inquiry.id)
    reverse_redirection(desk, ReverseRedirection(redirection_id=known.id, reason="Ours after all"))


def refusal(desk, inquiry, **over):
    with pytest.raises(DeskError) as found:
        issue_letter(desk, wish(inquiry, REDIRECT, **over))
    assert list_letters(desk, inquiry.id) == ()
    return found.value


def test_the_letter_tells_the_body_part_and_reason_recorded(desk, inquiry):
    command = wish(inquiry, REDIRECT, to="")

    assert page(desk, command).receiver.name == "Служба ru"
    text = running_text(preview_letter(desk, command))
    assert PART in text
    assert WHY in text


def test_an_appeal_nobody_recorded_as_redirected_is_not_sent_on(desk, inquiry):
    taken_back(desk, inquiry)

    found = refusal(desk, inquiry)

    assert (found.code, found.details["field"]) == ("letter.redirect-unrecorded", "to")


@pytest.mark.parametrize(
    ("over", "field"),
    [
        ({"to": OTHER}, "to"),
        ({"to": "", "other_body": OtherBody(name="Акимат", addressed="Акимату")},
         "other_body.name"),
    ],
)  # fmt: skip
def test_another_body_than_the_one_recorded_is_refused_with_its_name(desk, inquiry, over, field):
    found = refusal(desk, inquiry, **over)

    assert (found.code, found.details["field"]) == ("letter.redirect-other-body", field)
    assert "Служба ru" in desk.texts.in_(Language.RU).error(found)


def test_the_whole_of_an_appeal_goes_to_one_body(desk, inquiry):
    taken_back(desk, inquiry)
    at_stage(desk, inquiry.id, InquiryStage.REGISTERED)
    redirected(desk, inquiry.id, part="")

    assert "для рассмотрения по существу" in running_text(
        preview_letter(desk, wish(inquiry, REDIRECT))
    )
    assert refusal(desk, inquiry, to=OTHER).code == "letter.redirect-other-body"


def test_of_parts_to_several_bodies_each_letter_tells_its_own(desk, inquiry):
    redirected(desk, inquiry.id, "other", part="вопрос о пенсии", reason="ведает пенсиями")
    redirected(desk, inquiry.id, part="вопрос о пособии", reason="назначает пособия")

    told = running_text(preview_letter(desk, wish(inquiry, REDIRECT)))

    assert f"{PART}; вопрос о пособии." in told
    assert f"{WHY}; назначает пособия." in told
    assert "пенси" not in told
    assert refusal(desk, inquiry, to="").code == "addressee.not-named"
    offered = bodies_redirected_to(desk, inquiry.id)
    assert {one.id for one in offered} == {BODY, OTHER}


def test_the_reason_recorded_must_not_name_who_reported(desk, inquiry):
    redirected(desk, inquiry.id, "other", part="о жилье", reason="Серикова просит жильё")

    assert refusal(desk, inquiry, to=OTHER).code == "letter.fact-names-person"


def test_an_appeal_by_the_hotline_goes_on_only_with_a_reason_which_the_journal_keeps(desk, inquiry):
    arrived(desk, inquiry.id, Channel.HOTLINE)

    found = refusal(desk, inquiry)
    assert (found.code, found.details["field"]) == ("letter.to-source", "source_reason")
    named = refusal(desk, inquiry, source_reason="Серикова просит")
    assert named.code == "letter.reason-names-source"

    issue_letter(desk, wish(inquiry, REDIRECT, source_reason="The caller agreed"))
    assert last_entry(desk, inquiry.id).reason == "The caller agreed"


@pytest.mark.parametrize(
    ("channel", "guarded"),
    [(Channel.COMPLAINT, False), (Channel.HOTLINE, True), (Channel.WHISTLE_BLOWER, True)],
)
def test_the_window_asks_for_the_reason_where_the_matter_guards_its_source(
    desk, inquiry, channel, guarded
):
    arrived(desk, inquiry.id, channel)

    assert source_guarded(desk, inquiry.id) is guarded


def test_our_own_agency_is_never_offered(desk, inquiry):
    assert AGENCY not in {one.id for one in bodies_redirected_to(desk, inquiry.id)}
