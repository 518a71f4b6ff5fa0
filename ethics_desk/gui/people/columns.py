"""The columns of the list of persons, and of the lists on a person's card."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.official import Post
from ethics_desk.domain.people_rows import PersonInquiryRow, PostRow, SanctionRow
from ethics_desk.domain.rows import PersonRow
from ethics_desk.gui.tables.column import RIGHT, Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, short_date, whole_number
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate


def person_columns() -> tuple[Column[PersonRow], ...]:
    """The list of persons."""
    return (*_identity(), *_position())


def _identity() -> tuple[Column[PersonRow], ...]:
    return (
        Column(
            name="name",
            title=lambda: translate("PeopleList", "Name"),
            text=lambda row: row.name,
            width=30,
        ),
        Column(
            name="iin",
            title=lambda: translate("PeopleList", "IIN"),
            text=lambda row: row.iin or NO_VALUE,
            width=14,
            shown=False,
        ),
    )


def _position() -> tuple[Column[PersonRow], ...]:
    return (
        Column(
            name="post",
            title=lambda: translate("PeopleList", "Post"),
            text=lambda row: row.post or NO_VALUE,
            sortable=False,
            width=22,
        ),
        Column(
            name="agency",
            title=lambda: translate("PeopleList", "Agency"),
            text=lambda row: row.agency or NO_VALUE,
            sortable=False,
            width=26,
            shown=False,
        ),
        Column(
            name="inquiries",
            title=lambda: translate("PeopleList", "Inquiries"),
            text=lambda row: whole_number(row.inquiries),
            tip=lambda _: translate("PeopleList", "Inquiries in which the person is the official"),
            sortable=False,
            align=RIGHT,
            width=10,
        ),
    )


def post_columns(words: In, today: Callable[[], date]) -> tuple[Column[PostRow], ...]:
    """The posts of one person; those left are quiet and say when."""
    return (
        Column(
            name="post",
            title=lambda: translate("PersonCard", "Post"),
            text=lambda row: _post(row, words),
            tip=lambda row: _post_in_full(row, words),
            sort_key=lambda row: _post(row, words),
            tone=lambda row: Tone.PLAIN if row.post.held_on(today()) else Tone.QUIET,
            width=28,
        ),
        Column(
            name="held",
            title=lambda: translate("PersonCard", "From – to"),
            text=lambda row: _held(row.post),
            sort_key=lambda row: row.post.held_from,
            tone=lambda row: Tone.PLAIN if row.post.held_on(today()) else Tone.QUIET,
            width=21,
        ),
    )


def sanction_columns(
    words: In, titles: Mapping[str, Trilingual]
) -> tuple[Column[SanctionRow], ...]:
    """The sanctions of one person; one that was annulled is struck through and says so."""
    return (
        Column(
            name="sanction",
            title=lambda: translate("PersonCard", "Sanction"),
            text=lambda row: sanction_title(row, words, titles),
            sort_key=lambda row: sanction_title(row, words, titles),
            struck=lambda row: row.annulled_on is not None,
            width=24,
        ),
        Column(
            name="imposed",
            title=lambda: translate("PersonCard", "Imposed"),
            text=lambda row: short_date(row.imposed_on),
            sort_key=lambda row: row.imposed_on,
            width=11,
        ),
        Column(
            name="standing",
            title=lambda: translate("PersonCard", "Standing"),
            text=_sanction_standing,
            sort_key=lambda row: row.ended_on or date.max,
            tone=lambda row: Tone.QUIET if row.ended_on else Tone.PLAIN,
            width=17,
        ),
    )


def inquiry_columns(words: In) -> tuple[Column[PersonInquiryRow], ...]:
    """The inquiries one person takes part in."""
    return (
        Column(
            name="number",
            title=lambda: translate("PersonCard", "Number"),
            text=lambda row: row.number,
            sort_key=lambda row: row.number,
            struck=lambda row: row.voided,
            tip=lambda row: row.subject,
            width=13,
        ),
        Column(
            name="role",
            title=lambda: translate("PersonCard", "Part"),
            text=lambda row: say_code(words, "party-role", row.role),
            sort_key=lambda row: row.role.value,
            width=22,
        ),
        Column(
            name="stage",
            title=lambda: translate("PersonCard", "Stage"),
            text=lambda row: _stage(row, words),
            sort_key=lambda row: row.stage.value,
            width=16,
        ),
    )


def sanction_title(row: SanctionRow, words: In, titles: Mapping[str, Trilingual]) -> str:
    """What the law calls the sanction; its code when no pack knows it any more."""
    title = titles.get(row.sanction)
    return title.shown_in(words.language) if title else row.sanction


def _post(row: PostRow, words: In) -> str:
    return row.post.title.shown_in(words.language)


def _post_in_full(row: PostRow, words: In) -> str:
    language = words.language
    head = row.direct_head.name_in(language).full if row.direct_head else ""
    parts = [
        _post(row, words),
        row.post.unit.shown_in(language),
        row.agency.shown_in(language),
        say_code(words, "post-kind", row.post.kind),
        translate("PersonCard", "elected") if row.post.elected else "",
        translate("PersonCard", "direct head: {name}").format(name=head) if head else "",
    ]
    return "\n".join(part for part in parts if part)


def _held(post: Post) -> str:
    begun, left = short_date(post.held_from), short_date(post.held_to)
    if post.held_from and post.held_to:
        return f"{begun} – {left}"
    if post.held_to:
        return translate("PersonCard", "until {day}").format(day=left)
    return translate("PersonCard", "since {day}").format(day=begun) if post.held_from else NO_VALUE


def _sanction_standing(row: SanctionRow) -> str:
    if row.annulled_on is not None:
        words = translate("PersonCard", "annulled {day}")
        return words.format(day=short_date(row.annulled_on))
    if row.ended_on is not None:
        return translate("PersonCard", "ended {day}").format(day=short_date(row.ended_on))
    return translate("PersonCard", "in force")


def _stage(row: PersonInquiryRow, words: In) -> str:
    return translate("PersonCard", "voided") if row.voided else say_code(words, "stage", row.stage)
