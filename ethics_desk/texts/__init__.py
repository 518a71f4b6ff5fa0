"""Words outside widgets, in three languages."""

from ethics_desk.texts.speech import In, Texts, UnknownText

__all__ = ["In", "Texts", "UnknownText"]
