"""Texts in another language than the paper they go into are told where it is plain."""

import pytest

from ethics_desk.domain.language import Language
from ethics_desk.domain.text_language import plainly_other

RUSSIAN = "Служащий передал участнику торгов смету до её опубликования."
KAZAKH = "Қызметші сметаны жарияланғанға дейін сауда-саттыққа қатысушыға берген."
ENGLISH = "Told a bidder the estimate before it was published."
TEXTS = {Language.RU: RUSSIAN, Language.KK: KAZAKH, Language.EN: ENGLISH}


@pytest.mark.parametrize("written", list(Language))
@pytest.mark.parametrize("paper", list(Language))
def test_a_whole_sentence_is_known_by_its_letters(written, paper):
    assert plainly_other(TEXTS[written], paper) is (written is not paper)


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("", Language.KK),
        ("№ 15, 2026", Language.EN),
        ("Акт приема-передачи", Language.KK),
        ("Служащий Қасымов получил подарок от Ә. Ермекова", Language.RU),
        ("The order «Приказ» of 2 March was not kept", Language.EN),
        ("Объяснение Әлии Қуанышевой о том, где она была в день торгов", Language.RU),
    ],
)
def test_what_may_be_the_paper_s_own_language_is_let_be(text, paper):
    assert not plainly_other(text, paper)


def test_one_kazakh_name_makes_no_russian_text_kazakh():
    text = f"По словам очевидцев Қасымов сделал это сам. {RUSSIAN}"

    assert plainly_other(text, Language.KK)
