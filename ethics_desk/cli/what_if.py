"""`what-if`: each single fact whose change alters what the law allows."""

import typer

from ethics_desk.cli.law import AsJson, FactsFile, InLanguage, read_document
from ethics_desk.cli.session import print_document, session
from ethics_desk.services.derivation.derivation_facts import absent_facts, told_facts
from ethics_desk.services.derivation.what_if_words import told_change


def what_if(
    context: typer.Context,
    file: FactsFile,
    *,
    as_json: AsJson = False,
    lang: InLanguage = None,
) -> None:
    """Say which single facts, were they otherwise, would change the result."""
    given = session(context)
    facts = given.rules.read_facts(read_document(file))
    found = given.rules.what_would_change(facts)
    if as_json:
        print_document([one.as_document() for one in found])
        return
    words, pack = given.texts.in_(lang or given.language), given.rules.pack(facts.pack)
    lines = (*absent_facts(words, facts), *told_facts(words, pack, facts))
    told = {fact.path: fact for fact in lines}
    for one in found:
        change = told_change(words, pack, facts, one, told)
        typer.echo(f"{change.fact} – {words.say('reasoning.then')}: {change.result}")
