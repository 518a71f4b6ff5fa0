"""Numbers in words, checked against a reckoning of our own up to 10^15."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.word_form import NounForm

KK_UNITS = ["бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"]
KK_TENS = ["он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"]
KK_SCALES = ("", "мың", "миллион", "миллиард", "триллион")
RU_UNITS = [
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
]
RU_UNITS += [
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
]
RU_UNITS += ["девятнадцать"]
RU_TENS = [
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто",
]
RU_HUNDREDS = [
    "сто",
    "двести",
    "триста",
    "четыреста",
    "пятьсот",
    "шестьсот",
    "семьсот",
    "восемьсот",
    "девятьсот",
]
RU_SCALES = (
    None,
    ("тысяча", "тысячи", "тысяч"),
    ("миллион", "миллиона", "миллионов"),
    ("миллиард", "миллиарда", "миллиардов"),
    ("триллион", "триллиона", "триллионов"),
)
ORDINALS = {
    1: "бірінші", 2: "екінші", 3: "үшінші", 4: "төртінші", 5: "бесінші", 6: "алтыншы",
    7: "жетінші", 8: "сегізінші", 9: "тоғызыншы", 10: "оныншы", 11: "он бірінші",
    20: "жиырмасыншы", 26: "жиырма алтыншы", 30: "отызыншы", 31: "отыз бірінші",
    40: "қырқыншы", 50: "елуінші", 60: "алпысыншы", 70: "жетпісінші", 80: "сексенінші",
    90: "тоқсаныншы", 100: "жүзінші", 2026: "екі мың жиырма алтыншы",
}  # fmt: skip


def threes(number):
    """The number in groups of three digits, the lowest first, with the place of each."""
    groups = []
    while number:
        number, group = divmod(number, 1000)
        groups.append(group)
    return [(place, group) for place, group in enumerate(groups) if group][::-1]


def kazakh(number):
    words = []
    for place, group in threes(number):
        hundreds, rest = divmod(group, 100)
        tens, units = divmod(rest, 10)
        if hundreds:
            words += [*([KK_UNITS[hundreds - 1]] if hundreds > 1 else []), "жүз"]
        words += [KK_TENS[tens - 1]] if tens else []
        words += [KK_UNITS[units - 1]] if units else []
        words += [KK_SCALES[place]] if place else []
    return " ".join(words)


def russian(number):
    words = []
    for place, group in threes(number):
        hundreds, rest = divmod(group, 100)
        words += [RU_HUNDREDS[hundreds - 1]] if hundreds else []
        tens = 0
        if rest > 19:
            tens, rest = divmod(rest, 10)
            words.append(RU_TENS[tens - 2])
        if rest:
            unit = RU_UNITS[rest - 1]
            words.append({1: "одна", 2: "две"}.get(rest, unit) if place == 1 else unit)
        if place:
            words.append(RU_SCALES[place][0 if rest == 1 else 1 if rest in (2, 3, 4) else 2])
    return " ".join(words)


NUMBERS = st.one_of(
    st.integers(1, 2000), st.integers(1, 10**15 - 1), st.integers(1, 999).map(lambda n: n * 10**9)
)


@given(number=NUMBERS)
def test_kazakh_numbers_are_right(grammar, number):
    assert grammar.number_words(number, Language.KK) == kazakh(number)


@given(number=NUMBERS)
def test_russian_numbers_are_right(grammar, number):
    assert grammar.number_words(number, Language.RU) == russian(number)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, ("нөл", "ноль", "zero")),
        (100, ("жүз", "сто", "one hundred")),
        (1000, ("бір мың", "одна тысяча", "one thousand")),
        (2000, ("екі мың", "две тысячи", "two thousand")),
        (
            21_001,
            ("жиырма бір мың бір", "двадцать одна тысяча один", "twenty-one thousand and one"),
        ),
        (
            44_850_000,
            (
                "қырық төрт миллион сегіз жүз елу мың",
                "сорок четыре миллиона восемьсот пятьдесят тысяч",
                "forty-four million, eight hundred and fifty thousand",
            ),
        ),
        (10**15, ("бір квадриллион", "один квадриллион", "one quadrillion")),
    ],
)
def test_some_numbers_in_three_languages(grammar, number, words):
    assert tuple(grammar.number_words(number, language) for language in Language) == words


@pytest.mark.parametrize("number", [-1, 10**15 + 1])
def test_what_is_too_large_or_below_zero_is_refused(grammar, number):
    with pytest.raises(BadInput) as refusal:
        grammar.number_words(number, Language.KK)

    assert refusal.value.code == "grammar.number"


@pytest.mark.parametrize(("number", "words"), ORDINALS.items())
def test_kazakh_order(grammar, number, words):
    assert grammar.ordinal_words(number, Language.KK, NounForm.NOMINATIVE) == words


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (NounForm.NOMINATIVE, "двадцать третье"),
        (NounForm.GENITIVE, "двадцать третьего"),
        (NounForm.DATIVE, "двадцать третьему"),
        (NounForm.ACCUSATIVE, "двадцать третье"),
        (NounForm.INSTRUMENTAL, "двадцать третьим"),
        (NounForm.PREPOSITIONAL, "двадцать третьем"),
    ],
)
def test_russian_order_has_forms(grammar, form, words):
    assert grammar.ordinal_words(23, Language.RU, form) == words


def test_a_form_russian_does_not_have_is_refused(grammar):
    with pytest.raises(BadInput) as refusal:
        grammar.ordinal_words(23, Language.RU, NounForm.ABLATIVE)

    assert refusal.value.code == "grammar.unknown-form"


@pytest.mark.parametrize(
    ("number", "russian_things", "english_things"),
    [
        (1, "рабочий день", "body"),
        (2, "рабочих дня", "bodies"),
        (5, "рабочих дней", "bodies"),
        (11, "рабочих дней", "bodies"),
        (21, "рабочий день", "bodies"),
        (104, "рабочих дня", "bodies"),
    ],
)
def test_things_are_counted(grammar, number, russian_things, english_things):
    assert grammar.counted(number, "рабочий день", Language.RU) == russian_things
    assert grammar.counted(number, "жұмыс күні", Language.KK) == "жұмыс күні"
    assert grammar.counted(number, "body", Language.EN) == english_things


def test_what_cannot_be_counted_is_refused(grammar):
    with pytest.raises(BadInput) as refusal:
        grammar.counted(5, "флюгегехаймен", Language.RU)

    assert refusal.value.code == "grammar.unknown-count"
