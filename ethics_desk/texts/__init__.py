"""Words outside widgets, in three languages."""

from ethics_desk.texts.codes import say_code
from ethics_desk.texts.speech import In, Texts, UnknownText

__all__ = ["In", "Texts", "UnknownText", "say_code"]
