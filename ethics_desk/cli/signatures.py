"""`sign` and `signatures`: signing an issued letter, checking the signatures of a received PDF."""

import os
from pathlib import Path
from typing import Annotated

import typer

from ethics_desk.cli.session import (
    FAULT_FOUND,
    Session,
    check_place,
    notice,
    print_document,
    session,
)
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.signature import FoundSignature
from ethics_desk.services.letters.letters import letter_with_number
from ethics_desk.services.signatures.received import check_paper
from ethics_desk.services.signatures.signing import SignLetter, sign_letter, signed_content
from ethics_desk.services.whole_files import write_whole

PASSPHRASE = "ETHICS_DESK_KEY_PASSPHRASE"  # noqa: S105 - the name of a variable


def sign(  # noqa: PLR0913 - one option each
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="Number of the letter.")],
    key: Annotated[Path, typer.Option("--key", help="PKCS#12 file with the key.")],
    out: Annotated[Path, typer.Option("--out", help="The signed PDF to write.")],
    *,
    agency: Annotated[str, typer.Option("--agency", help="Code of the agency.")] = "",
    reason: Annotated[str, typer.Option("--reason", help="Goes into the signature.")] = "",
    passphrase_file: Annotated[
        Path | None, typer.Option("--key-passphrase-file", help="First line: the passphrase.")
    ] = None,
) -> None:
    """Sign an issued letter; the signed copy is kept beside it and written to a file."""
    given = session(context)
    check_place(out)
    passphrase = _passphrase(given, passphrase_file)
    with given.open_desk() as desk:
        letter = letter_with_number(desk, number, agency)
        command = SignLetter(letter_id=letter.id, key=key, passphrase=passphrase, reason=reason)
        content = signed_content(desk, sign_letter(desk, command).value)
    write_whole(out, content)
    typer.echo(given.words.say("cli.written", path=str(out)))


def signatures(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="A PDF.")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Check the signatures of a PDF.

    Exit 0 when it is unchanged and somebody the office relies on vouches for every signer; else 3.
    """
    given = session(context)
    with given.open_desk() as desk:
        checked = check_paper(desk, path)
    if as_json:
        found = [_document(one) for one in checked.signatures]
        print_document({"file": checked.name, "sha256": checked.sha256, "signatures": found})
    else:
        for one in checked.signatures:
            typer.echo(_line(given, one))
        if not checked.signatures:
            typer.echo(given.words.say("signature.none"))
        else:
            notice(given.words.say("signature.not-asked"))
    if not checked.sound:
        raise typer.Exit(FAULT_FOUND)


def _passphrase(given: Session, file: Path | None) -> str:
    """From the file, else from the variable, else asked for; it is never an argument."""
    if file is not None:
        try:
            return file.read_text("utf-8").split("\n", 1)[0].rstrip("\r")
        except (OSError, UnicodeDecodeError) as fault:
            raise BadInput("cli.cannot-read", path=str(file)) from fault
    if PASSPHRASE in os.environ:
        return os.environ[PASSPHRASE]
    return str(typer.prompt(given.words.say("signature.passphrase"), hide_input=True, err=True))


def _line(given: Session, one: FoundSignature) -> str:
    words = given.words
    return words.say(
        "signature.line",
        signer=one.signer or "–",
        issuer=one.issuer or "–",
        verdict=words.say(f"signature.verdict.{one.verdict}"),
        day=words.day(one.claimed_at.date()) if one.claimed_at else "–",
    )


def _document(one: FoundSignature) -> dict[str, object]:
    return {
        "signer": one.signer,
        "issuer": one.issuer,
        "verdict": one.verdict.value,
        "intact": one.verdict.intact,
        "claimed_at": one.claimed_at.isoformat() if one.claimed_at else None,
        "certificate_from": one.valid_from.isoformat() if one.valid_from else None,
        "certificate_until": one.valid_until.isoformat() if one.valid_until else None,
        "algorithm": one.algorithm,
    }
