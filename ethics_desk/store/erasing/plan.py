"""What becomes of each column of an inquiry when it is erased: a table, column by column.

A test asserts that every column of every table stands here; a new one has to be decided about.
What is kept are codes, days, numbers and answers of rules: what is counted and compared, and names
nobody.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of a row: words are replaced by a mark, facts emptied, the rest is kept.

    A mark stands only where something stood, so that what asks whether there was a reason still
    gets its answer. `row_goes` takes the whole row out.
    """

    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    emptied: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    row_goes: bool = False


def _fate(
    kept: str = "", *, words: str = "", names: str = "", emptied: str = "", row_goes: bool = False
) -> Fate:
    return Fate(
        tuple(words.split()),
        tuple(names.split()),
        tuple(emptied.split()),
        tuple(kept.split()),
        row_goes,
    )


GOES = _fate(row_goes=True)

OF_INQUIRY: Mapping[str, Fate] = MappingProxyType(
    {
        "inquiry": _fate(
            "agency_id number year serial received_on received_at registered_on happened_on"
            " discovered_on channel handler_id substitute_id stage pack due_on opened_on"
            " finished_on joined_to_id",
            words="subject summary incoming_number void_reason imported_from",
            emptied="incoming_date",
        ),
        "party": _fate("inquiry_id person_id role post_id", words="note"),
        "allegation": _fate(
            "inquiry_id party_id item committed_on discovered_on continuing ended_on"
            " signs_of_crime signs_of_offence closed_kind closed_on sanctioned_elsewhere",
            words="text",
        ),
        "evidence": _fate(
            "inquiry_id number kind received_on size",
            words="title source file_name sha256 place seal withdrawn_reason",
        ),
        "evidence_content": GOES,
        "loan": _fate(
            "inquiry_id evidence_id handed_on due_back returned_on",
            words="to_whom purpose seal condition seal_back",
        ),
        "finding": _fate(
            "inquiry_id allegation_id outcome evidence_ids found_on", words="reasoning"
        ),
        "note": GOES,
        "redirection": _fate(
            "inquiry_id agency_id redirected_on stage_before reversed_on",
            words="part reason reverse_reason",
        ),
        "joining": _fate("inquiry_id into_id joined_on reversed_on", words="reason reverse_reason"),
        "circumstances": _fate(
            "inquiry_id lower_vacancy meets_lower_requirements dismissal_grounds whistle_blower"
            " materials_shown_on materials_declined_on explanation_requested_on"
            " explanation_given_on explanation_refused_on",
            words="materials_paper explanation_request_paper explanation_paper refusal_paper",
        ),
        "pause": _fate("inquiry_id party_id reason starts_on ends_on"),
        "proposal": _fate(
            "inquiry_id party_id allegation_id sanction proposed_on facts evaluation like_cases"
            " withdrawn",
            words="reason departure_reason",
        ),
        "decision": _fate(
            "inquiry_id party_id allegation_id proposal_id sanction decided_on order_date"
            " open_gates facts evaluation item judged_by traits",
            words="decided_by order_number departure override",
        ),
        "decision_event": _fate(
            "inquiry_id decision_id kind happened_on delivery", words="document note"
        ),
        "measure": _fate(
            "inquiry_id party_id kind citation taken_on", words="taken_by document note"
        ),
        "crime_sign": _fate(
            "inquiry_id allegation_id crime part noted_on", words="seen withdrawn_reason"
        ),
        "court_outcome": _fate(
            "inquiry_id crime_sign_id kind final_on punishment served_on pronounced_on lifted_on",
            words="document lifting_paper",
        ),
        "gate_record": _fate(
            "inquiry_id party_id gate met_on agrees invited_on materials_sent_on meets_on"
            " copy_sent_on",
            words="paper",
        ),
        "suspension": _fate(
            "inquiry_id party_id ground starts_on ends_on", words="act ordered_by note"
        ),
        "resignation": _fate("inquiry_id party_id requested_on", words="paper note"),
        "deadline": _fate(
            "inquiry_id clock main started_on due_on extended_until extension_decided_on"
            " fulfilled_on",
            words="start_paper extension_paper fulfilled_paper withdrawn_reason",
        ),
        "deadline_pause": _fate("deadline_id starts_on ends_on", words="reason paper"),
        "letter": _fate(
            "inquiry_id agency_id kind language number year serial issued_on addressee_kind size"
            " replaces_id answer_due answered_on blank_number pages sent_by sent_on received_on"
            " answer_clock annulled_on",
            words="addressee sha256 answer_number answer_note tracking dispatch_note received_by"
            " received_number annulled_reason",
        ),
        "letter_content": GOES,
        "letter_wording": GOES,
        "letter_enclosure": GOES,
        "signed_copy": GOES,
        "signed_content": GOES,
        "received_file": GOES,
        "legal_hold": _fate(
            "inquiry_id placed_on placed_by lifted_on lifted_by", words="reason lifted_reason"
        ),
        "recusal": _fate(
            "inquiry_id member_id ground declared_on state decided_on told_on",
            words="reason decided_by decision_reason",
        ),
        "redaction_root": _fate("inquiry_id source_kind source_id method leaves root sealed_at"),
        "redaction_secret": GOES,
        "redaction_layer": _fate(
            "inquiry_id source_kind source_id reader root_id", emptied="person_id"
        ),
        "redaction_mark": GOES,
        "redacted_copy": _fate(
            "inquiry_id layer_id root_id reader language issued_on pages places size",
            words="sha256",
        ),
        "redacted_content": GOES,
    }
)
"""The tables that hold an inquiry, each with the fate of its columns."""

OF_PERSON: Mapping[str, Fate] = MappingProxyType(
    {
        "person": _fate(names="kk ru latin", words="iin_override note", emptied="iin"),
        "post": _fate(
            "person_id agency_id kind elected leading",
            names="title unit",
            emptied="held_from held_to direct_head_id",
        ),
        "prior_sanction": _fate(
            "person_id item sanction imposed_on annulled_on", words="order_number"
        ),
        "word_form": GOES,
        "kinship": GOES,
        "sealed_identity": _fate("number sealed_on", words="sealed_by reason"),
        "sealed_name": GOES,
        "sealed_line": _fate("person_id"),
        "identity_opening": _fate(
            "person_id purpose hours asked_at state decided_at until alone",
            words="reason asked_by decided_by decision_reason",
        ),
    }
)
"""The tables that hold a person whom no other inquiry needs any more."""
