"""Editions as files from office to office: one file, signed, with its hash."""

from dataclasses import dataclass, replace
from pathlib import Path

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.rule_edition import EditionState, RuleEdition, RuleEditionId
from ethics_desk.rules.drafts.draft import Draft, read_draft
from ethics_desk.rules.reading.calendar_reading import parse_toml
from ethics_desk.rules.reading.signatures import Signature, read_signature, signed_text
from ethics_desk.rules.reading.tables import Table
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry, facts_of
from ethics_desk.services.rulebook.rule_signing import check_soundness, hash_signed, signature_of
from ethics_desk.services.whole_files import write_whole

LARGEST_FILE = 16_000_000
"""Bytes; a file of rules has some hundred thousand."""


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
    with desk.store.read() as work:
        edition = work.rule_editions.get(command.edition_id)
    write_whole(command.path, edition_file(edition).encode())
    return Outcome(edition.sha256)


def edition_file(edition: RuleEdition) -> str:
    """The text of a signed edition's file."""
    draft = read_draft(edition.code, edition.content)
    return signed_text(draft.as_tables(), signature_of(edition))


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedFile:
    """Who signed a file, and the hash to be compared with the one its office tells."""

    signature: Signature
    sha256: str


def signed_file(path: Path) -> SignedFile:
    """Who signed a file, before it is taken in; raises `BadInput` for one that is not whole."""
    draft, signature = _read(path)
    return SignedFile(signature=signature, sha256=hash_signed(draft, signature))


def import_rule_edition(desk: Desk, command: ImportRuleEdition) -> Outcome[RuleEditionId]:
    """Check hash, pack, entries and examples, then keep the edition.

    Raises `BadInput` for a file that is not signed, not what was signed, or for another pack;
    `RuleViolation` `edition.faulty` for what the check finds.
    """
    draft, signature = _read(command.path)
    desk.rules.pack(signature.pack)
    check_soundness(desk, signature.pack, draft)
    head = Table(command.path.name, "version", draft.version)
    edition = RuleEdition(
        id=RuleEditionId(desk.new_id()),
        pack=signature.pack,
        code=head.text("code"),
        title=head.trilingual("title"),
        content=draft.text(),
        sha256=draft.sha256(),
        based_on=head.optional_text("carries_over_from") or "",
        source=signature.source,
    )
    if command.as_signed:
        edition = _as_signed(desk, edition, draft, signature)
    with desk.store.write() as work:
        if work.rule_editions.of(pack=edition.pack, code=edition.code):
            raise BadInput("edition.code-taken", field="path", edition=edition.code)
        work.rule_editions.add(edition)
        told = ("pack", "code", "title", "state", "signed_by", "signed_on", "source", "sha256")
        changes = (*facts_of(edition, *told), ("file_name", "", command.path.name))
        work.journal.add(entry(desk, "edition.imported", edition.id, changes=changes))
    desk.shelf.renew()
    return Outcome(edition.id)


def _as_signed(desk: Desk, edition: RuleEdition, draft: Draft, signature: Signature) -> RuleEdition:
    return replace(
        edition,
        state=EditionState.SIGNED,
        signed_by=signature.name,
        signed_on=signature.day,
        signed_at=desk.now(),
        sha256=hash_signed(draft, signature),
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
