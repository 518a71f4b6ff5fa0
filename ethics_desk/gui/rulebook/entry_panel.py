"""One entry whole: titles, article, source, how well it is known, and the text of the article."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFrame,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ethics_desk.domain.language import Language
from ethics_desk.domain.rule_edition import EditionState, RuleEdition
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.labels import quiet, section_title
from ethics_desk.gui.rulebook.columns import founded_words
from ethics_desk.gui.rulebook.version_list import period_words
from ethics_desk.gui.rulebook.wording import (
    field_words,
    hash_words,
    kind_words,
    value_words,
)
from ethics_desk.gui.theme import SPACE, WIDE_SPACE
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import short_date
from ethics_desk.rules.comparing.entry_words import EntryField
from ethics_desk.rules.packs.entries import Entry
from ethics_desk.rules.packs.kinds import Confidence
from ethics_desk.rules.packs.pack import Source
from ethics_desk.rules.packs.provisions import NEVER, Provision
from ethics_desk.rules.reading.act_articles import ActArticle
from ethics_desk.services.rulebook.rule_pages import EntryCard, EntryRow, VersionRow
from ethics_desk.texts import In, say_code

CAPTION_WIDTH = 120
HEIGHTS = (250, 400)
CODES_OF_PROVISIONS = frozenset({"kind", "status", "term", "replaces"})
SAID_APART = frozenset({"title", "citation", "source", "rows", "confidence", "note", "assumption"})

translate = QCoreApplication.translate


class EntryPanel(QSplitter):
    """Says everything about the entry, or the version, in sight."""

    def __init__(self, words: In, parent: QWidget | None = None) -> None:
        """An empty panel."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setChildrenCollapsible(False)
        self._words = words
        self.title = section_title("")
        self.sheet = FactSheet(caption_width=CAPTION_WIDTH)
        self.article_title = section_title("")
        self.article = QPlainTextEdit()
        self.article.setReadOnly(True)
        self.article.setTabChangesFocus(True)
        self.article_seen = quiet("")
        self.law = _column(self.article_title, self.article, self.article_seen)
        area = QScrollArea(self)
        area.setWidget(_column(self.title, self.sheet, None))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addWidget(area)
        self.addWidget(self.law)
        self.setSizes(list(HEIGHTS))
        self.setStretchFactor(1, 1)
        self.clear()

    def clear(self) -> None:
        """Nothing is in sight."""
        self.title.setText("")
        self.sheet.show_facts(())
        self._show_articles(())

    def show_version(self, row: VersionRow) -> None:
        """What a version rests on and who signed it."""
        self.title.setText(row.title.shown_in(self._words.language))
        self.sheet.show_facts(tuple(_version_facts(self._words, row)))
        self._show_articles(())

    def show_entry(self, row: EntryRow, card: EntryCard) -> None:
        """One entry with the articles it cites."""
        self.title.setText(row.entry.title.shown_in(self._words.language))
        self.sheet.show_facts(tuple(_entry_facts(self._words, row, card)))
        self._show_articles(card.articles)
        if not card.articles:
            self.article_title.setText(translate("EntryPanel", "Text of the article"))
            self.article_seen.setText(
                translate("EntryPanel", "The program does not ship the text of this article.")
            )
            self.article.hide()
            self.law.show()

    def _show_articles(self, articles: tuple[ActArticle, ...]) -> None:
        language = self._words.language
        texts = [one.text_in(language) for one in articles]
        self.article_title.setText("; ".join(one.title.shown_in(language) for one in articles))
        self.article.setPlainText("\n\n".join(text for _, text in texts))
        self.article.setAccessibleName(self.article_title.text())
        seen = list(dict.fromkeys(one.seen.shown_in(language) for one in articles))
        if any(spoken is not language for spoken, _ in texts):
            seen.append(translate("EntryPanel", "shown in Russian: no other text was read"))
        self.article_seen.setText("; ".join(seen))
        self.article.show()
        self.law.setVisible(bool(articles))


def _column(first: QWidget, second: QWidget, third: QWidget | None) -> QWidget:
    """Widgets under each other; where there is no third one, the rest is left free."""
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(WIDE_SPACE, 0, SPACE, 0)
    column.setSpacing(SPACE)
    column.addWidget(first)
    column.addWidget(second)
    if third is None:
        column.addStretch(1)
    else:
        column.addWidget(third)
    return held


def _version_facts(words: In, row: VersionRow) -> Iterator[Fact]:
    language = words.language
    yield Fact(translate("EntryPanel", "Rules"), row.pack.title.shown_in(language))
    yield Fact(translate("EntryPanel", "Version"), row.code)
    yield Fact(translate("EntryPanel", "In force"), period_words(words, row))
    if row.status is not None:
        yield Fact(
            translate("EntryPanel", "How it is founded"), say_code(words, "rule-status", row.status)
        )
    if row.edition is not None:
        yield from _signature_facts(words, row.edition)
    if row.version is not None:
        info = row.version.info
        source = row.pack.sources.get(info.source)
        yield Fact(translate("EntryPanel", "Article"), info.citation.shown_in(language))
        if source is not None:
            yield Fact(translate("EntryPanel", "Act"), source.title.shown_in(language))
            seen = _where_read(row, info, source, language)
            yield Fact(translate("EntryPanel", "Where it was read"), seen)
        if info.assumption is not None:
            said = info.assumption.shown_in(language)
            yield Fact(translate("EntryPanel", "Assumption"), said, Tone.WARNING)
        if info.note is not None:
            yield Fact(translate("EntryPanel", "Note"), info.note.shown_in(language))


def _where_read(row: VersionRow, entry: Entry, source: Source, language: Language) -> str:
    """Where the act was read: by who signed the version, or else as the pack says."""
    edition = row.edition
    if edition is not None and edition.signed_on is not None:
        of_the_act = row.version is not None and entry.source == row.version.info.source
        if of_the_act and entry.confidence is Confidence.SEEN:
            return f"{edition.source} ({edition.signed_by}, {short_date(edition.signed_on)})"
    return source.seen.shown_in(language)


def _signature_facts(words: In, edition: RuleEdition) -> Iterator[Fact]:
    if edition.signed_on is not None:
        signed = f"{edition.signed_by}, {short_date(edition.signed_on)}"
        yield Fact(translate("EntryPanel", "Signed off by"), signed)
        yield Fact(translate("EntryPanel", "Publication read"), edition.source)
        yield Fact(translate("EntryPanel", "Hash (SHA-256)"), hash_words(edition.sha256))
    if edition.checked is not None:
        checked = say_code(words, "edition-scope", edition.checked)
        yield Fact(words.say("rule-card.checked"), checked)
    if edition.file_signed_on is not None:
        given = f"{edition.file_signed_by}, {short_date(edition.file_signed_on)}"
        hashed = f"SHA-256 {hash_words(edition.file_sha256)}"
        yield Fact(words.say("rule-card.file"), f"{given}; {edition.file_source}; {hashed}")
    if edition.state is EditionState.WITHDRAWN:
        yield Fact(translate("EntryPanel", "Withdrawn because"), edition.withdrawn, Tone.WARNING)


def _entry_facts(words: In, row: EntryRow, card: EntryCard) -> Iterator[Fact]:
    entry, language = row.entry, words.language
    yield Fact(translate("EntryPanel", "Kind"), kind_words(words, row.kind))
    yield Fact(translate("EntryPanel", "Article"), entry.citation.shown_in(language))
    if card.source is not None:
        yield Fact(translate("EntryPanel", "Act"), card.source.title.shown_in(language))
        seen = _where_read(row.row, entry, card.source, language)
        yield Fact(translate("EntryPanel", "Where it was read"), seen)
    tone = Tone.GOOD if entry.confidence is Confidence.SEEN else Tone.WARNING
    said = say_code(words, "confidence", entry.confidence)
    yield Fact(translate("EntryPanel", "How well founded"), said, tone)
    if entry.assumption is not None:
        said = entry.assumption.shown_in(language)
        yield Fact(founded_words(words, row).capitalize(), said, Tone.WARNING)
    yield Fact(translate("EntryPanel", "Rows of the legal base"), ", ".join(entry.rows))
    yield Fact(translate("EntryPanel", "Holds"), _days(words, row))
    for field in card.fields:
        if field.name not in SAID_APART and _is_told(words, row, field):
            yield Fact(
                field_words(words, field.name).capitalize(), value_words(words, row.kind, field)
            )
    if entry.note is not None:
        yield Fact(translate("EntryPanel", "Note"), entry.note.shown_in(language))
    yield Fact("Қазақша", entry.title.kk)
    yield Fact("Русский", entry.title.ru)
    yield Fact("English", entry.title.en)
    yield Fact(translate("EntryPanel", "Code"), entry.code)


def _is_told(words: In, row: EntryRow, field: EntryField) -> bool:
    """Whether a field is told in words: codes only the program reads are left out."""
    coded = isinstance(row.entry, Provision) and field.name in CODES_OF_PROVISIONS
    return words.knows(f"entry-field.{field.name}") and not coded


def _days(words: In, row: EntryRow) -> str:
    entry = row.entry
    if entry.valid_from == NEVER:
        return words.say("paper.bill")
    if entry.valid_until is None:
        return words.say("rule-period.from", starts=entry.valid_from)
    return words.say("rule-period.between", starts=entry.valid_from, ends=entry.valid_until)
