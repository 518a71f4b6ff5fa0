"""The kinds of rules beside the versions that the program understands."""

from enum import StrEnum


class BarEffect(StrEnum):
    """What a bar forbids."""

    ENTRY = "entry"
    TRANSFER = "transfer"


class BarStart(StrEnum):
    """What a bar counts from; a conviction is final, a verdict was only pronounced."""

    DISMISSAL = "dismissal"
    SANCTION = "sanction"
    PENALTY = "penalty"
    VERDICT = "verdict"
    CONVICTION = "conviction"


class BarTerm(StrEnum):
    """How long a bar lasts."""

    YEARS = "years"
    LIFE = "life"
    WHILE_CONVICTED = "while-convicted"
    WHILE_SANCTIONED = "while-sanctioned"


class CrimeRuleKind(StrEnum):
    """What follows from a crime."""

    LIFE_BAN = "life-ban"
    LOSS_OF_TITLES = "loss-of-titles"
    NO_SUSPENDED_SENTENCE = "no-suspended-sentence"
    ACTIVE_REPENTANCE = "active-repentance"
    NO_RECONCILIATION = "no-reconciliation"
    NO_SURETY = "no-surety"
    LIMITATION = "limitation"
    LIMITATION_WHEN_EVADING = "limitation-when-evading"
    NO_LIMITATION_OF_VERDICT = "no-limitation-of-verdict"
    PAROLE = "parole"
    EXPUNGEMENT = "expungement"
    EARLY_LIFTING = "early-lifting"
    SMALL_GIFT = "small-gift"
    RELEASE_OF_GIVER = "release-of-giver"


class OffenceRuleKind(StrEnum):
    """What is said of administrative offences in general."""

    PROTOCOL = "protocol"
    COURT = "court"
    LIMITATION = "limitation"


class RegistryField(StrEnum):
    """What a public register of convicted persons says of each."""

    NAME = "name"
    FORMER_POST = "former-post"
    OFFENCE = "offence"
    DOCUMENT = "document"
    SENTENCE = "sentence"
