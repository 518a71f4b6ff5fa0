"""The repositories of keeping: things handed out, terms, holds and erasures."""

from sqlalchemy import Connection

from ethics_desk.domain.custody import Loan
from ethics_desk.domain.retention import ErasedInquiry, Erasure, LegalHold, RetentionTerm
from ethics_desk.store import records
from ethics_desk.store.repositories import Repository


class Keeping:
    """What a unit of work knows of how long inquiries are kept, and of what became of them."""

    def bind_keeping(self, connection: Connection) -> None:
        """Bind these repositories to one transaction."""
        self.loans = Repository(connection, records.loan, Loan)
        self.retention_terms = Repository(connection, records.retention_term, RetentionTerm)
        self.legal_holds = Repository(connection, records.legal_hold, LegalHold)
        self.erasures = Repository(connection, records.erasure, Erasure)
        self.erased_inquiries = Repository(connection, records.erased_inquiry, ErasedInquiry)
