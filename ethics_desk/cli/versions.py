"""`rules compare` and `rules changes`: two versions of a pack, entry by entry."""

from typing import Annotated, Any

import typer

from ethics_desk.cli.law import AsJson, InLanguage
from ethics_desk.cli.session import Session, print_document, session
from ethics_desk.domain.language import Language
from ethics_desk.rules.comparing.version_comparison import (
    EntryChange,
    FieldChange,
    compare_versions,
)
from ethics_desk.rules.packs.pack import PackVersion
from ethics_desk.services.rulebook.rule_drafts import edition_with_code
from ethics_desk.services.rulebook.rule_pages import draft_changes, version_to_read
from ethics_desk.texts import In

Two = Annotated[tuple[str, str], typer.Argument(metavar="BEFORE AFTER", help="Ids of versions.")]


def compare(
    context: typer.Context,
    pack: str,
    versions: Two,
    *,
    as_json: AsJson = False,
    lang: InLanguage = None,
) -> None:
    """Say what differs between two versions of a pack."""
    given = session(context)
    language = lang or given.language
    judge = given.rules.pack(pack)
    before, after = (_version(given, pack, one) for one in versions)
    _print(
        given.texts.in_(language), compare_versions(before, after, judge.wording), as_json=as_json
    )


def changes(
    context: typer.Context,
    version: Annotated[str, typer.Argument(help="A version of the office, by its code.")],
    *,
    as_json: AsJson = False,
    lang: InLanguage = None,
) -> None:
    """Say what a version of the office, also one in work, changes in the one it is based on."""
    given = session(context)
    with given.open_desk() as desk:
        found = draft_changes(desk, edition_with_code(desk, version).id)
    _print(given.texts.in_(lang or given.language), found, as_json=as_json)


def _print(words: In, changes: tuple[EntryChange, ...], *, as_json: bool) -> None:
    if as_json:
        print_document([_document(change, words.language) for change in changes])
        return
    for change in changes:
        if not change.only_standing:
            _print_change(change, words)
    standing = sum(change.only_standing for change in changes)
    typer.echo(words.count("cli.only-standing", standing))


def _version(given: Session, pack: str, code: str) -> PackVersion:
    """A version by its id, also one replaced or, in the records, withdrawn or in work."""
    if given.store is None or not given.store.exists():
        return given.rules.pack(pack).version_to_read(code)
    with given.open_desk() as desk:
        return version_to_read(desk, pack, code)


def _print_change(change: EntryChange, words: In) -> None:
    kind, became = words.say(f"entry-kind.{change.kind}"), words.say(f"change.{change.change}")
    typer.echo(f"{became}: {kind} {change.code} – {change.title.in_(words.language)}")
    for field in change.fields:
        typer.echo(f"  {_field(field, words)}")


def _field(field: FieldChange, words: In) -> str:
    caption = words.say(f"entry-field.{field.field}")
    about = field.about.in_(words.language)
    called = f"{caption} ({about})" if about else caption
    before, after = (one.in_(words.language) or "–" for one in (field.before, field.after))
    return f"{called}: {before} → {after}"


def _document(change: EntryChange, language: Language) -> dict[str, Any]:
    return {
        "kind": change.kind.value,
        "code": change.code,
        "title": change.title.in_(language),
        "change": change.change.value,
        "fields": [
            {
                "field": one.field,
                "about": one.about.in_(language),
                "before": one.before.in_(language),
                "after": one.after.in_(language),
            }
            for one in change.fields
        ],
    }
