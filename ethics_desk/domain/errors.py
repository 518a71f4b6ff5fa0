"""What the user should know: failures with a code and facts, never prose.

The prose stands in the catalogues under `error.<code>`, one entry per language (`texts`).
"""


class DeskError(Exception):
    """A refusal or failure the user should be told about.

    `code` names the entry `error.<code>` of the catalogues; `details` are the facts its words need.
    A detail called `field` names the form field the problem belongs to.
    """

    def __init__(self, code: str, **details: object) -> None:
        """Carry the code and the facts."""
        facts = ", ".join(f"{name}={value}" for name, value in sorted(details.items()))
        super().__init__(f"{code} ({facts})" if facts else code)
        self.code = code
        self.details = details


class BadInput(DeskError):
    """What was handed in cannot be understood or is not complete."""


class RuleViolation(DeskError):
    """A rule of the office or of the law refuses it."""


class NotFound(DeskError):
    """There is no such thing in the records."""


class Conflict(DeskError):
    """Somebody else changed the same thing in the meantime.

    `mine` is what was to be saved and `theirs` what the records hold now, where that is known; no
    log ever sees them.
    """

    def __init__(
        self, code: str, *, mine: object = None, theirs: object = None, **details: object
    ) -> None:
        """Carry the code, the facts and both versions."""
        super().__init__(code, **details)
        self.mine = mine
        self.theirs = theirs


class StoreUnavailable(DeskError):
    """The records file cannot be used as it is: missing, damaged, newer, locked, full disk."""


class KeyNeeded(StoreUnavailable):
    """The records are encrypted: whoever opens them says a passphrase or the recovery key first."""
