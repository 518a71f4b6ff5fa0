"""A version of the law in work: begun from another one, changed entry by entry, never judging."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.errors import BadInput, Conflict, NotFound, RuleViolation
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.rule_edition import EditionState, RuleEdition, RuleEditionId
from ethics_desk.rules.drafts.draft import Draft, read_draft
from ethics_desk.rules.drafts.draft_start import NewVersion, begun
from ethics_desk.rules.drafts.draft_view import fitted
from ethics_desk.rules.drafts.raw_entries import CLOCK
from ethics_desk.rules.reading.calendar_reading import parse_toml
from ethics_desk.rules.reading.layers import EXAMPLE
from ethics_desk.rules.reading.tables import Table
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import Changes, entry, facts_of, taken_out
from ethics_desk.services.line_checks import clean_line, clean_words
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.work import Work

LONGEST_DRAFT = 4_000_000
"""Characters; the largest pack shipped has a twentieth of it."""

_TOLD = ("pack", "code", "title", "based_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class StartRuleEdition:
    """Begin a version of a pack from an existing one, whose entries it carries over.

    `act` is the code of the act it rests on; `replaces` the version it takes the place of, left
    empty when it comes after all of them.
    """

    pack: str
    based_on: str
    code: str
    title: Trilingual
    starts: date
    citation: Trilingual
    act: str
    replaces: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepRuleDraft:
    """Keep the whole text of a draft as it stands; nothing typed is lost."""

    edition_id: RuleEditionId
    version: int
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditRuleEntry:
    """Put one entry into a draft, in the place of the one of its code.

    `entry` is its table in the format of the pack files: `[[item]]` and its keys, without days.
    """

    edition_id: RuleEditionId
    version: int
    entry: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DropRuleEntry:
    """Leave an entry out of a draft: its own goes, and its base's is not carried over."""

    edition_id: RuleEditionId
    version: int
    kind: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscardRuleDraft:
    """Throw a draft away, with the reason; the journal keeps that there was one."""

    edition_id: RuleEditionId
    version: int
    reason: str


def start_rule_edition(desk: Desk, command: StartRuleEdition) -> Outcome[RuleEditionId]:
    """Record an empty draft that carries everything over."""
    new = NewVersion(
        code=clean_line(command.code, "code", limit=100, required=True),
        title=clean_words(command.title, "title"),
        starts=command.starts,
        citation=clean_words(command.citation, "citation"),
        source=clean_line(command.act, "act", required=True),
        replaces=command.replaces or None,
    )
    with desk.write(command) as work:
        former = _judging_no_more(desk, work, command)
        based_on = command.based_on if former is None else former.based_on
        draft = begun(desk.rules, command.pack, based_on, new)
        if former is not None:
            draft = _with_entries_of(former, draft)
        _check_code_is_free(desk, work, command.pack, new.code)
        edition = RuleEdition(
            id=RuleEditionId(desk.new_id()),
            pack=command.pack,
            code=new.code,
            title=new.title,
            content=draft.text(),
            sha256=draft.sha256(),
            based_on=based_on,
        )
        work.rule_editions.add(edition)
        work.journal.add(
            entry(desk, "edition.started", edition.id, changes=facts_of(edition, *_TOLD))
        )
    return Outcome(edition.id)


def keep_rule_draft(desk: Desk, command: KeepRuleDraft) -> Outcome[int]:
    """Keep the text; the value is the draft's new version. Nothing is written when it is the same.

    Raises `BadInput` for what is no TOML or no draft, `Conflict` when somebody kept another text.
    """
    if len(command.content) > LONGEST_DRAFT:
        raise BadInput("text.too-long", field="content", limit=LONGEST_DRAFT, length=0)
    draft = read_draft("", command.content)
    with desk.write(command) as work:
        before = draft_in(work, command.edition_id, command.version)
        if before.content == command.content:
            return Outcome(before.version)
        after = _kept(desk, work, before, draft)
    return Outcome(after.version)


def edit_rule_entry(desk: Desk, command: EditRuleEntry) -> Outcome[int]:
    """Change or add one entry; the value is the draft's new version."""
    kind, table = one_entry(command.entry)
    with desk.write(command) as work:
        before = draft_in(work, command.edition_id, command.version)
        draft = read_draft(before.code, before.content)
        fitting = fitted(desk.rules.pack(before.pack), kind, table)
        after = _kept(desk, work, before, draft.keeping(kind, fitting))
    return Outcome(after.version)


def drop_rule_entry(desk: Desk, command: DropRuleEntry) -> Outcome[int]:
    """Leave one entry out; the value is the draft's new version.

    A clock cannot be left out (`edition.clock-stays`): it counts for every version.
    """
    if command.kind == CLOCK:
        raise RuleViolation("edition.clock-stays", field="kind")
    with desk.write(command) as work:
        before = draft_in(work, command.edition_id, command.version)
        draft = read_draft(before.code, before.content)
        own = draft.own(command.kind, command.code) is not None
        bare = draft.without(command.kind, command.code)
        carried = _is_carried(desk, before, command.kind, command.code)
        if not own and not carried:
            raise NotFound("edition.no-entry", kind=command.kind, entry=command.code)
        after = _kept(desk, work, before, bare.dropping(command.code) if carried else bare)
    return Outcome(after.version)


def discard_rule_draft(desk: Desk, command: DiscardRuleDraft) -> Outcome[RuleEditionId]:
    """Take the draft out of the records."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        draft = draft_in(work, command.edition_id, command.version)
        work.rule_editions.remove(draft.id)
        changes = taken_out(facts_of(draft, *_TOLD))
        work.journal.add(entry(desk, "edition.discarded", draft.id, changes=changes, reason=reason))
    return Outcome(draft.id)


def list_rule_editions(desk: Desk) -> tuple[RuleEdition, ...]:
    """Every edition in the order they were begun."""
    with desk.read() as work:
        return work.rule_editions.of()


def rule_edition(desk: Desk, edition_id: RuleEditionId) -> RuleEdition:
    """One edition; raises `NotFound`."""
    with desk.read() as work:
        return work.rule_editions.get(edition_id)


def edition_with_code(desk: Desk, code: str) -> RuleEdition:
    """The edition of a version; raises `NotFound`."""
    for edition in list_rule_editions(desk):
        if edition.code == code:
            return edition
    raise NotFound("edition.unknown", edition=code)


def draft_in(work: Work, key: RuleEditionId, version: int) -> RuleEdition:
    """The draft of that id and version; a signed edition is never edited."""
    edition = work.rule_editions.get(key)
    if edition.state is not EditionState.DRAFT:
        raise RuleViolation("edition.signed", title=edition.title)
    if edition.version != version:
        raise Conflict("store.stale", kind="rule_edition", id=edition.id, theirs=edition)
    return edition


def one_entry(text: str) -> tuple[str, dict[str, object]]:
    """The kind and the table of one entry from its text; raises `BadInput`."""
    tables = parse_toml("", text)
    rows = [(kind, one) for kind, row in tables.items() for one in _rows(row)]
    if len(rows) != 1:
        raise BadInput("edition.one-entry", field="entry")
    kind, table = rows[0]
    Table("", kind, table).text("name" if kind == EXAMPLE else "code")
    return kind, table


def _rows(row: object) -> Iterator[dict[str, object]]:
    for one in row if isinstance(row, list) else [row]:
        yield one if isinstance(one, dict) else {}


def _judging_no_more(desk: Desk, work: Work, command: StartRuleEdition) -> RuleEdition | None:
    """The withdrawn edition a version is begun from; None where a version of the pack has its code.

    Of several the last one signed counts.
    """
    pack = desk.rules.pack(command.pack)
    if any(one.code == command.based_on for one in (*pack.versions, *pack.replaced)):
        return None
    withdrawn = work.rule_editions.of(
        pack=command.pack, code=command.based_on, state=EditionState.WITHDRAWN
    )
    return withdrawn[-1] if withdrawn else None


def _with_entries_of(former: RuleEdition, draft: Draft) -> Draft:
    """A new draft with a withdrawn edition's own entries, and without those it left out."""
    old = read_draft(former.code, former.content)
    drops = {"drops": list(old.drops)} if old.drops else {}
    return Draft(version={**draft.version, **drops}, tables=old.tables)


def _is_carried(desk: Desk, edition: RuleEdition, kind: str, code: str) -> bool:
    pack = desk.rules.pack(edition.pack)
    known = (*pack.versions, *pack.replaced)
    base = next((one for one in known if one.code == edition.based_on), None)
    return base is not None and code in base.by_kind.get(kind, {})


def _check_code_is_free(desk: Desk, work: Work, pack: str, code: str) -> None:
    taken = {one.code for one in desk.rules.pack(pack).versions}
    taken |= {one.code for one in work.rule_editions.of(pack=pack)}
    if code in taken:
        raise BadInput("edition.code-taken", field="code", edition=code)


def _kept(desk: Desk, work: Work, before: RuleEdition, draft: Draft) -> RuleEdition:
    """Keep a changed draft and tell which entries changed; an empty title waits for its words."""
    after = work.rule_editions.replace(
        replace(
            before,
            code=str(draft.version.get("code") or before.code),
            title=_title(draft) or before.title,
            content=draft.text(),
            sha256=draft.sha256(),
        )
    )
    changes = _changed(read_draft(before.code, before.content), draft)
    work.journal.add(entry(desk, "edition.edited", after.id, changes=changes))
    return after


def _title(draft: Draft) -> Trilingual | None:
    try:
        return Table("", "version", draft.version).trilingual("title")
    except BadInput:
        return None


def _changed(before: Draft, after: Draft) -> Changes:
    """Which entries a change of the draft is about."""
    old = {(kind, str(one.get("code", one.get("name", "")))): one for kind, one in _each(before)}
    new = {(kind, str(one.get("code", one.get("name", "")))): one for kind, one in _each(after)}
    told = [
        ("entry", " ".join(key) if key in old else "", " ".join(key) if key in new else "")
        for key in dict.fromkeys((*old, *new))
        if old.get(key) != new.get(key)
    ]
    if before.version != after.version:
        told.append(("entry", "version", "version"))
    return tuple(told)


def _each(draft: Draft) -> Iterator[tuple[str, dict[str, object]]]:
    for kind, row in draft.tables.items():
        for one in row:
            yield kind, one
