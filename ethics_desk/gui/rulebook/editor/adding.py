"""Small questions of the editor: a new entry, the article it was read in, an entry as text."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import BadInput
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.rulebook.editor.fault_words import FaultWords
from ethics_desk.gui.rulebook.editor.words_field import WordsField
from ethics_desk.gui.rulebook.wording import kind_words
from ethics_desk.rules.drafts.entry_fields import OWN_FIELDS, SOURCE, VERSION
from ethics_desk.rules.drafts.raw_entries import Raw
from ethics_desk.rules.reading.codes import entry_code
from ethics_desk.rules.reading.tables import Table
from ethics_desk.services.rulebook.rule_check import check_entry
from ethics_desk.texts import In

LONGEST_CODE = 100
LONGEST_ENTRY = 200_000
LINES = 18
REST_BEFORE_CHECK = 400

translate = QCoreApplication.translate


class AddEntryDialog(FormDialog):
    """Asks for the kind and the code of a new entry; `keep` says whether the code is free."""

    def __init__(
        self, words: In, kind: str | None, keep: Callable[[str, str], bool], parent: QWidget | None
    ) -> None:
        """A form that proposes the kind in sight."""
        super().__init__(
            translate("AddEntryDialog", "New entry"),
            translate("AddEntryDialog", "&Add"),
            words,
            parent,
        )
        self._keep = keep
        kinds = [one for one in OWN_FIELDS if one != VERSION]
        self.kind = ChoiceField([Choice(one, kind_words(words, one).capitalize()) for one in kinds])
        self.code = TextField(LONGEST_CODE)
        self.add("kind", self.tr("&Kind"), self.kind, required=True)
        self.add(
            "code",
            self.tr("&Code"),
            self.code,
            required=True,
            hint=self.tr("Lasting: it is stored with what it judges. For example law-45-1."),
        )
        self.kind.choose(kind if kind in kinds else None)
        self.settle()

    @override
    def send(self) -> bool:
        kind, code = self.kind.code(), self.code.text()
        if kind is None:
            return False
        try:
            entry_code(Table("", kind, {"code": code}))
        except BadInput as fault:
            self.form.say_problems({"code": FaultWords(self._words, dict).say(fault)})
            return False
        if self._keep(kind, code):
            return True
        return not self.show_problem(BadInput("edition.code-taken", field="code", edition=code))


class ConfirmDialog(FormDialog):
    """Asks by which article an entry stands in the act its author has read.

    `keep` takes the act's code and the citation.
    """

    def __init__(
        self,
        words: In,
        acts: list[Choice],
        entry: Raw,
        keep: Callable[[str, Raw], None],
        parent: QWidget | None,
    ) -> None:
        """The citation as it stands, to be changed to that of the new act."""
        super().__init__(
            translate("ConfirmDialog", "Read in the act"),
            translate("ConfirmDialog", "&Confirm"),
            words,
            parent,
        )
        self._keep = keep
        self.act = ChoiceField(acts)
        self.citation = WordsField()
        self.explain(
            self.tr(
                "You confirm that you read this entry in the text of the act. It counts as seen "
                "then, and the assumption on it goes."
            )
        )
        self.add("act", self.tr("&Act"), self.act, required=True)
        self.add(
            "citation",
            self.tr("A&rticle"),
            self.citation,
            required=True,
            hint=self.tr("The article of the act read, not that of the former law."),
        )
        self.act.choose(acts[0].code if acts else None)
        self.citation.set_texts(entry.get("citation"))
        self.settle()

    @override
    def send(self) -> bool:
        act = self.act.code()
        if act is None:
            return False
        self._keep(act, self.citation.texts())
        return True


class EntryTextDialog(FormDialog):
    """One entry as text, for what no field is for; checked as one types.

    Without `keep` the text is only shown.
    """

    def __init__(
        self,
        words: In,
        text: str,
        keep: Callable[[str, Raw], None] | None,
        parent: QWidget | None,
    ) -> None:
        """The text as it stands."""
        super().__init__(
            translate("EntryTextDialog", "As text"),
            translate("EntryTextDialog", "&Keep"),
            words,
            parent,
        )
        self._keep = keep
        self._said = FaultWords(words, dict)
        self.text = LongTextField(LONGEST_ENTRY, LINES)
        self.text.box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.box.setReadOnly(keep is None)
        self.text.set_text(text)
        self.deed.setVisible(keep is not None)
        self.explain(
            self.tr("The format of the files of rules (TOML). Days are set by the version.")
        )
        self.add("entry", self.tr("&Text"), self.text, required=True)
        self._rest = QTimer(self, singleShot=True, interval=REST_BEFORE_CHECK)
        self._rest.timeout.connect(self.check)
        self.text.edited.connect(self._rest.start)
        self.settle()

    @Slot()
    def check(self) -> None:
        """Say beneath the text what is wrong with it."""
        try:
            check_entry(self.text.text())
        except BadInput as fault:
            self.form.say_problems({"entry": self._said.say(fault)})
        else:
            self.form.say_problems({})

    @override
    def send(self) -> bool:
        if self._keep is None:
            return True
        try:
            kind, table = check_entry(self.text.text())
        except BadInput as fault:
            self.form.say_problems({"entry": self._said.say(fault)})
            return False
        self._keep(kind, table)
        return True


def starting_table(kind: str, code: str, act: str) -> Raw:
    """What a new entry begins with: read in the act of the version, with nothing said yet."""
    nothing: Raw = {"kk": "", "ru": "", "en": ""}
    if kind == SOURCE:
        return {"code": code, "title": dict(nothing), "seen": dict(nothing)}
    return {
        "code": code,
        "title": dict(nothing),
        "citation": dict(nothing),
        "source": act,
        "rows": ["office"],
        "confidence": "S",
    }
