"""Signing a version off, and withdrawing it: from then on it judges, or judges no more."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.errors import BadInput, Conflict, RuleViolation
from ethics_desk.domain.rule_edition import EditionScope, EditionState, RuleEdition, RuleEditionId
from ethics_desk.rules.drafts.draft import Draft, read_draft
from ethics_desk.rules.drafts.raw_entries import entries_by_kind
from ethics_desk.rules.editions import EditionText, lay_over
from ethics_desk.rules.packs.pack import Pack, PackVersion
from ethics_desk.rules.reading.signatures import HASH, SIGNED, Signature, signed_tables
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry, facts_of
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.rulebook.rule_drafts import draft_in
from ethics_desk.services.stage_checks import day_past
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class SignRuleEdition:
    """Sign a draft off: who read the law, when, and in which publication.

    `checked` says what was compared with the act; all of it only when nothing rests on an
    assumption any more.
    """

    edition_id: RuleEditionId
    version: int
    name: str
    signed_on: date
    source: str
    checked: EditionScope = EditionScope.OWN_ENTRIES


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawRuleEdition:
    """Let a signed edition judge no more, with the reason; decisions already made stay."""

    edition_id: RuleEditionId
    version: int
    reason: str


def sign_rule_edition(desk: Desk, command: SignRuleEdition) -> Outcome[RuleEditionId]:
    """Keep the signature and the hash, then have the rule book renewed.

    Raises `RuleViolation` `edition.faulty` while a fault or a failing example stands,
    `edition.not-all-read` for a claim to have compared what rests on an assumption; `BadInput`
    `edition.before-the-act` for a day on which the act was not there to be read.
    """
    name = clean_line(command.name, "name", required=True)
    source = clean_line(command.source, "source", required=True)
    with desk.write(command) as work:
        before = draft_in(work, command.edition_id, command.version)
        day = day_past(desk, command.signed_on, "signed_on")
        draft = read_draft(before.code, before.content)
        read = check_soundness(desk, before.pack, draft)
        _check_the_act_was_there(read, day)
        _check_scope(read, command.checked)
        signature = Signature(name=name, day=day, source=source, pack=before.pack)
        signed = replace(
            before,
            state=EditionState.SIGNED,
            signed_by=name,
            signed_on=day,
            signed_at=desk.now(),
            source=source,
            checked=command.checked,
            sha256=hash_signed(draft, signature),
        )
        work.rule_editions.replace(signed)
        told = ("pack", "code", "title", "signed_by", "signed_on", "source", "checked", "sha256")
        work.journal.add(entry(desk, "edition.signed", signed.id, changes=facts_of(signed, *told)))
    desk.shelf.renew()
    return Outcome(signed.id)


def withdraw_rule_edition(desk: Desk, command: WithdrawRuleEdition) -> Outcome[RuleEditionId]:
    """Take a signed edition out of the rule book.

    Raises `RuleViolation` `edition.not-signed`, and `edition.needed` while a later one rests on it.
    """
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = work.rule_editions.get(command.edition_id)
        if before.version != command.version:
            raise Conflict("store.stale", kind="rule_edition", id=before.id, theirs=before)
        if before.state is not EditionState.SIGNED:
            raise RuleViolation("edition.not-signed", title=before.title)
        _check_nothing_rests_on(work, before)
        after = replace(before, state=EditionState.WITHDRAWN, withdrawn=reason)
        work.rule_editions.replace(after)
        work.journal.add(
            entry(
                desk,
                "edition.withdrawn",
                after.id,
                changes=facts_of(after, "pack", "code", "title"),
                reason=reason,
            )
        )
    desk.shelf.renew()
    return Outcome(after.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDraft:
    """A sound draft as it stands in its pack."""

    pack: Pack
    version: PackVersion

    @property
    def assumed(self) -> int:
        """How many of its entries rest on an assumption."""
        held = entries_by_kind(self.pack, self.version)
        return sum(one.assumption is not None for row in held.values() for one in row)


def check_soundness(desk: Desk, pack: str, draft: Draft) -> ReadDraft:
    """Refuse a draft that has a fault, or an example that does not come out."""
    code = str(draft.version.get("code", ""))
    laid = lay_over(desk.rules, EditionText(name=code, text=draft.text(), pack=pack))
    refuse_faulty(laid.every_fault())
    if laid.book is None:
        raise RuntimeError("a text without a fault can be laid over the book")
    whole = laid.book.pack(pack)
    return ReadDraft(pack=whole, version=whole.version(code))


def refuse_faulty(faults: Sequence[BadInput]) -> None:
    """Refuse a text with faults, naming the first; raises `RuleViolation` `edition.faulty`."""
    if faults:
        first = faults[0]
        raise RuleViolation(
            "edition.faulty",
            count=len(faults),
            entry=first.details.get("entry", ""),
            key=first.details.get("key", ""),
        )


def _check_the_act_was_there(read: ReadDraft, day: date) -> None:
    act = read.pack.sources[read.version.info.source]
    if act.day is not None and day < act.day:
        raise BadInput("edition.before-the-act", field="signed_on", act=act.title, day=act.day)


def _check_scope(read: ReadDraft, checked: EditionScope) -> None:
    if checked is EditionScope.ALL and read.assumed:
        raise RuleViolation("edition.not-all-read", field="checked", count=read.assumed)


def hash_signed(draft: Draft, signature: Signature) -> str:
    """The hash under which a draft is signed."""
    head = signed_tables(draft.as_tables(), signature)[SIGNED]
    if not isinstance(head, dict):
        raise TypeError("a signed file has a head")
    return str(head[HASH])


def signature_of(edition: RuleEdition) -> Signature:
    """Who signed an edition off; raises `BadInput` for one nobody signed."""
    if edition.signed_on is None:
        raise BadInput("edition.not-signed", title=edition.title)
    return Signature(
        name=edition.signed_by, day=edition.signed_on, source=edition.source, pack=edition.pack
    )


def _check_nothing_rests_on(work: Work, edition: RuleEdition) -> None:
    for other in work.rule_editions.of(pack=edition.pack):
        head = read_draft(other.code, other.content).version
        if edition.code not in (head.get("replaces"), head.get("carries_over_from")):
            continue
        if other.state is EditionState.SIGNED:
            raise RuleViolation("edition.needed", title=edition.title, other=other.title)
        if other.state is EditionState.DRAFT:
            raise RuleViolation("edition.draft-rests", title=edition.title, draft=other.title)
