from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ethics_desk.domain.errors import BadInput
from ethics_desk.names.bin_number import EntityKind, EntityUnit, accept_bin, read_bin
from ethics_desk.names.check_digit import check_digit
from ethics_desk.names.iin import accept_iin, read_iin, specimen_iin

BIRTHS = st.dates(date(1940, 1, 1), date(2010, 12, 31))


@pytest.mark.parametrize(
    "number",
    [
        "900101300007", "851231400120", "010203500018", "000229600074", "150640000010",
        "041140001239", "230150000450", "900101300811",
    ],
)  # fmt: skip
def test_the_check_digit_of_the_legal_base_vectors_is_right(number):
    assert check_digit(number[:-1]) == int(number[-1])


def test_some_numbers_have_no_check_digit_and_are_never_issued():
    assert check_digit("90010130080") is None
    assert all(not read_iin(f"90010130080{digit}").right for digit in range(10))


@pytest.mark.parametrize(
    ("number", "birth", "male"),
    [
        ("900101300007", date(1990, 1, 1), True),
        ("851231400120", date(1985, 12, 31), False),
        ("000229600074", date(2000, 2, 29), False),
    ],
)
def test_a_number_tells_birth_and_sex(number, birth, male):
    iin = read_iin(number)

    assert (iin.birth, iin.male, iin.right, iin.warnings) == (birth, male, True, ())


@pytest.mark.parametrize(
    ("number", "warning"),
    [
        ("900101000007", "warning.iin.foreigner"),
        ("900101900007", "warning.iin.century-unknown"),
        ("901301300007", "warning.iin.birth-impossible"),
        ("900101100007", "warning.iin.born-long-ago"),
        ("300101500007", "warning.iin.birth-in-future"),
    ],
)
def test_odd_numbers_are_read_with_a_warning(number, warning):
    assert read_iin(number, today=date(2026, 11, 22)).warnings == (warning,)


def test_spaces_and_dashes_are_not_minded():
    assert read_iin(" 900101 300-007\u00a0").number == "900101300007"


@pytest.mark.parametrize("text", ["", "90010130000", "9001013000077", "90010130000x", "٩" * 12])
@pytest.mark.parametrize("read", [read_iin, read_bin])
def test_anything_but_twelve_digits_is_refused(read, text):
    with pytest.raises(BadInput, match="not-twelve-digits"):
        read(text)


def test_a_wrong_check_digit_is_kept_only_with_a_reason():
    with pytest.raises(BadInput, match=r"iin\.wrong-check-digit"):
        accept_iin("900101300008", override="  ")

    assert accept_iin("900101300008", override="as in the passport").right is False


@given(st.from_regex(r"[0-9]{11}", fullmatch=True), st.integers(0, 9), st.integers(1, 9))
def test_one_mistyped_digit_of_the_first_ten_is_noticed(start, place, change):
    def total(digits):
        return sum(int(digit) * weight for weight, digit in enumerate(digits, 1)) % 11

    mistyped = start[:place] + str((int(start[place]) + change) % 10) + start[place + 1 :]

    # The eleventh weighs 11, which is nothing; the second pass may meet the digit by chance.
    assume(10 not in (total(start), total(mistyped)))
    assert check_digit(start) != check_digit(mistyped)


@given(BIRTHS, st.booleans(), st.integers(0, 50))
def test_a_specimen_is_well_made_and_nobody_s(birth, male, serial):
    iin = read_iin(specimen_iin(birth, male=male, serial=serial))

    assert iin.right
    assert iin.male is male
    assert iin.number[6] in "12"
    assert iin.number[:6] == f"{birth:%y%m%d}"


def test_specimens_of_one_day_differ():
    numbers = {specimen_iin(date(1990, 1, 1), male=True, serial=serial) for serial in range(300)}

    assert len(numbers) == 300


def test_specimens_of_one_day_come_to_an_end():
    with pytest.raises(ValueError, match="not that many"):
        specimen_iin(date(1990, 1, 1), male=True, serial=10_000)


def test_a_bin_tells_when_and_what_was_registered():
    bin_ = accept_bin("150640000010")

    assert (bin_.year, bin_.month, bin_.kind, bin_.unit) == (
        15, 6, EntityKind.RESIDENT, EntityUnit.HEAD,
    )  # fmt: skip


def test_an_odd_bin_is_read_with_warnings():
    assert read_bin("151390000000").warnings == (
        "warning.bin.month-impossible",
        "warning.bin.kind-unknown",
    )


def test_a_bin_with_a_wrong_check_digit_is_refused():
    with pytest.raises(BadInput, match=r"bin\.wrong-check-digit"):
        accept_bin("150640000011")
