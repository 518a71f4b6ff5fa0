"""Labels of evidence and the certificate of an erasure, as values."""

from datetime import date

from sample_office import words

from ethics_desk.domain.custody_paper import Label, LabelPage
from ethics_desk.domain.evidence import EvidenceKind
from ethics_desk.domain.paper import Signatory
from ethics_desk.domain.retention import RetentionOutcome
from ethics_desk.domain.retention_paper import ErasedLine, ErasureCertificate

HEAD = "128-7K3M9-QWX4T-0ABCD-EFGHJ-KMNPQ"
LATER_HEAD = "140-7K3M9-QWX4T-0ABCD-EFGHJ-KMNPQ"


def labels(language, count=22):
    """Labels of so many pieces."""
    return LabelPage(
        language=language,
        agency="Ministry of Tests",
        inquiry_number="ӘУ-2026/0001",
        made_on=date(2026, 3, 2),
        labels=tuple(
            Label(
                number=number,
                kind=EvidenceKind.PHYSICAL if number % 2 else EvidenceKind.FILE,
                received_on=date(2026, 2, 2),
                code="ZZZZZ-YYYYY",
                held=f"ӘУ-2026/0001|{number}|ZZZZZ-YYYYY",
            )
            for number in range(1, count + 1)
        ),
        anchor=HEAD,
    )


def certificate(language, *, swept=True):
    """The certificate of an erasure of two inquiries."""
    post = words("Commissioner")
    return ErasureCertificate(
        language=language,
        agency="Ministry of Tests",
        erased_on=date(2031, 5, 5),
        proposed_on=date(2031, 4, 1),
        reason="The term is over",
        lines=44,
        head_before=HEAD,
        inquiries=tuple(
            ErasedLine(
                number=f"ӘУ-2026/000{number}",
                outcome=RetentionOutcome.CONFIRMED,
                ended_on=date(2026, 3, 2),
                persons=number,
                evidence=2,
                letters=1,
            )
            for number in (1, 2)
        ),
        proposed_by=Signatory(post=post.in_(language), name="First F. F."),
        confirmed_by=Signatory(post=post.in_(language), name="Second S. S."),
        swept=swept,
        anchor=LATER_HEAD,
    )
