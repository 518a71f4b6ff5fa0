"""Many letters at once: in order, whole, equal to those printed one by one, and stopped cleanly."""

import os
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from sample_facts import facts, letter

from ethics_desk.documents.batch import print_letters, sampled
from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.press import open_press
from ethics_desk.documents.sheets.archive import NotArchivable
from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Cancelled

OPENED = partial(open_press, Path(__file__).parents[2] / "resources")


def some_letters():
    page = letter("memo-to-head", Language.KK, facts(Language.KK))
    return [
        replace(page, number="01-1"),
        replace(page, number=""),
        *(replace(page, number=f"01-{place}") for place in range(3, 13)),
    ]


def lost():
    """A press that takes its worker along."""
    os._exit(3)


def leaking():
    """A press whose letters would be set in a font nobody embeds."""
    press = OPENED()
    return replace(press, serif=replace(press.serif, family="Helvetica"))


@pytest.fixture(scope="module")
def printed():
    """A batch printed by two workers, and the progress it told."""
    told = []
    letters = print_letters(some_letters(), OPENED, lambda *step: told.append(step), workers=2)
    return list(letters), told


def test_workers_print_the_same_bytes_in_the_same_order(press, printed):
    letters, _ = printed

    for page, made in zip(some_letters(), letters, strict=True):
        if page.number:
            assert made.pdf == letter_pdf(page, press)


def test_a_refused_letter_is_told_and_stops_no_other(printed):
    letters, _ = printed

    with pytest.raises(BadInput) as refusal:
        _ = letters[1].pdf

    assert refusal.value.code == "letter.fact-missing"
    assert refusal.value.details["fact"] == "number"


def test_progress_is_told_for_every_letter(printed):
    assert printed[1] == [(done, 12) for done in range(13)]


def test_a_few_letters_need_no_workers(press):
    pages = some_letters()[:1]

    assert [made.pdf for made in print_letters(pages, lambda: press)] == [
        letter_pdf(pages[0], press)
    ]


def test_a_batch_stops_between_two_letters(press):
    def stop(done, _total):
        if done == 2:
            raise Cancelled

    made = []
    with (
        pytest.raises(Cancelled),
        closing(print_letters(some_letters(), OPENED, stop, workers=2)) as letters,
    ):
        made.extend(letters)

    assert len(made) == 2


def test_a_worker_that_dies_is_told():
    with pytest.raises(DeskError) as refusal:
        list(print_letters(some_letters(), lost, workers=2))

    assert refusal.value.code == "batch.worker-lost"


def test_what_no_archive_takes_ends_the_batch():
    with pytest.raises(NotArchivable, match="Helvetica"):
        list(print_letters(some_letters(), leaking, workers=2))


def test_the_first_letter_of_each_template_is_checked_and_every_hundredth():
    russian = letter("memo-to-head", Language.RU, facts(Language.RU))
    pages = [*some_letters()[:1] * 150, *[russian] * 60]

    checked = [place for place, (_, checked) in enumerate(sampled(pages)) if checked]

    assert checked == [0, 100, 150, 200]
