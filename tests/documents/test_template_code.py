"""A template is read once for all letters; what it writes is each letter's own."""

from dataclasses import replace

import pytest
from sample_facts import facts

from ethics_desk.documents.letters.writing import write_letter
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language, Trilingual

KIND = "memo-to-head"


def pressed(press, text):
    """A press whose memo says one thing only."""
    memo = replace(press.templates[KIND], text=Trilingual(kk=text, ru=text, en=text), needs=())
    return replace(press, templates={KIND: memo})


def test_a_constant_of_a_template_is_checked_like_a_fact(press):
    with pytest.raises(BadInput) as refusal:
        write_letter(KIND, Language.RU, facts(Language.RU), pressed(press, "{{ '漢' }}"))

    assert refusal.value.code == "letter.glyph-missing"


def test_a_constant_is_filtered_by_the_letter_that_is_written(press):
    saying = pressed(press, "{{ 'слово.'|bare }} {{ received_on|long_day }}")

    told = {
        language: write_letter(KIND, language, facts(language), saying).blocks[0].text
        for language in Language
    }

    assert told[Language.RU] == "слово 15\u00a0апреля 2025\u00a0г."
    assert len(set(told.values())) == len(Language)
