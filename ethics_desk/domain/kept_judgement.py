"""What a proposal or a decision was judged by and how, as the records keep it."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.inquiry import AllegationId, InquiryId


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptJudgement:
    """One decision, or one proposal nobody has decided yet, with the rules' question and answer.

    `id` is that of the decision or of the proposal; `pack` that of the inquiry; `facts` and
    `evaluation` are the JSON kept with it; an empty `sanction` means that none was imposed or
    proposed.
    """

    id: str
    decided: bool
    inquiry_id: InquiryId
    number: str
    allegation_id: AllegationId
    official: str
    pack: str
    sanction: str
    day: date
    facts: str
    evaluation: str
