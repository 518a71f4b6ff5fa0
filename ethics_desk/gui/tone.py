"""What a colour says; the words say it too, colour is never alone."""

from enum import StrEnum


class Tone(StrEnum):
    """The meaning of a coloured word or notice."""

    PLAIN = "plain"
    QUIET = "quiet"
    GOOD = "good"
    WARNING = "warning"
    ALARM = "alarm"
