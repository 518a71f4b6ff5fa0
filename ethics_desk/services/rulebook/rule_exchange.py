"""Editions as files from office to office: one file, signed, with its hash."""

from dataclasses import dataclass, replace
from pathlib import Path

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.rule_edition import EditionState, RuleEdition, RuleEditionId
from ethics_desk.rules.drafts.draft import Draft, read_draft
from ethics_desk.rules.editions import EditionText, lay_over
from ethics_desk.rules.reading.calendar_reading import parse_toml
from ethics_desk.rules.reading.signatures import Signature, read_signature, signed_text
from ethics_desk.rules.reading.tables import Table
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry, facts_of
from ethics_desk.services.rulebook.rule_signing import hash_signed, refuse_faulty, signature_of
from ethics_desk.services.whole_files import write_whole

_TOLD = (
    *("pack", "code", "title", "state", "signed_by", "signed_on", "source", "sha256"),
    *("file_signed_by", "file_signed_on", "file_sha256"),
)

LARGEST_FILE = 16_000_000
"""Bytes; a file of rules has some hundred thousand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleFile:
    """What a file of another office says of itself, and what is wrong with it here."""

    pack: str
    version: str
    signature: Signature
    sha256: str
    faults: tuple[BadInput, ...]
    draft: Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRuleEdition:
    """Write a signed edition as one file."""

    edition_id: RuleEditionId
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRuleEdition:
    """Take in an edition another office signed.

    It becomes a draft to be confirmed here, or, with `as_signed`, judges as the file is signed.
    """

    path: Path
    as_signed: bool = False


def export_rule_edition(desk: Desk, command: ExportRuleEdition) -> Outcome[str]:
    """Write the file whole; the value is its hash. Raises `BadInput` for an unsigned edition."""
    with desk.read() as work:
        edition = work.rule_editions.get(command.edition_id)
    write_whole(command.path, edition_file(edition).encode())
    return Outcome(edition.sha256)


def edition_file(edition: RuleEdition) -> str:
    """The text of a signed edition's file."""
    draft = read_draft(edition.code, edition.content)
    return signed_text(draft.as_tables(), signature_of(edition))


def read_rule_file(desk: Desk, path: Path) -> RuleFile:
    """What a signed file holds, before it is taken in; nothing is kept.

    Raises `BadInput` for one that is not signed, not what was signed, or for another pack.
    """
    draft, signature = _read(path)
    desk.rules.pack(signature.pack)
    text = EditionText(name=path.name, text=draft.text(), pack=signature.pack)
    return RuleFile(
        pack=signature.pack,
        version=Table(path.name, "version", draft.version).text("code"),
        signature=signature,
        sha256=hash_signed(draft, signature),
        faults=tuple(lay_over(desk.rules, text).every_fault()),
        draft=draft,
    )


def import_rule_edition(desk: Desk, command: ImportRuleEdition) -> Outcome[RuleEditionId]:
    """Check hash, pack, entries and examples, then keep the edition with what its file said.

    Raises `BadInput` for a file that is not signed, not what was signed, or for another pack;
    `RuleViolation` `edition.faulty` for what the check finds.
    """
    read = read_rule_file(desk, command.path)
    refuse_faulty(read.faults)
    edition = _taken_in(desk, read)
    if command.as_signed:
        edition = _as_signed(desk, edition, read)
    with desk.write(command) as work:
        if work.rule_editions.of(pack=edition.pack, code=edition.code):
            raise BadInput("edition.code-taken", field="path", edition=edition.code)
        work.rule_editions.add(edition)
        changes = (*facts_of(edition, *_TOLD), ("file_name", "", command.path.name))
        work.journal.add(entry(desk, "edition.imported", edition.id, changes=changes))
    desk.shelf.renew()
    return Outcome(edition.id)


def _taken_in(desk: Desk, read: RuleFile) -> RuleEdition:
    """The draft a file becomes."""
    head = Table(read.version, "version", read.draft.version)
    return RuleEdition(
        id=RuleEditionId(desk.new_id()),
        pack=read.pack,
        code=read.version,
        title=head.trilingual("title"),
        content=read.draft.text(),
        sha256=read.draft.sha256(),
        based_on=head.optional_text("carries_over_from") or "",
        source=read.signature.source,
        file_signed_by=read.signature.name,
        file_signed_on=read.signature.day,
        file_source=read.signature.source,
        file_sha256=read.sha256,
    )


def _as_signed(desk: Desk, edition: RuleEdition, read: RuleFile) -> RuleEdition:
    return replace(
        edition,
        state=EditionState.SIGNED,
        signed_by=read.signature.name,
        signed_on=read.signature.day,
        signed_at=desk.now(),
        sha256=read.sha256,
    )


def _read(path: Path) -> tuple[Draft, Signature]:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise BadInput("edition.not-a-file", field="path", file=path.name)
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise BadInput("edition.not-a-file", field="path", file=path.name) from fault
    signature = read_signature(path.name, parse_toml(path.name, text))
    if signature is None:
        raise BadInput("edition.unsigned-file", field="path", file=path.name)
    return read_draft(path.name, text), signature
