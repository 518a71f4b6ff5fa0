"""What the text of a letter may contain: never code, only facts that exist, in every language."""

from dataclasses import replace

import pytest
from sample_facts import facts
from sample_office import RESOURCES

from ethics_desk.documents.letters.writing import write_letter
from ethics_desk.documents.office_templates import template_of
from ethics_desk.documents.press import open_press
from ethics_desk.documents.template_rules.agreement import check_texts
from ethics_desk.documents.template_rules.checking import check_text
from ethics_desk.documents.template_rules.vocabulary import LONGEST_TEXT
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import NO_WORDS, Language, Trilingual
from ethics_desk.domain.letter_asks import Ask, AskKind
from ethics_desk.domain.letter_template import LetterTemplateId, OfficeTemplate


def asking(name, kind):
    return Ask(name=name, kind=kind, label=NO_WORDS, hint=NO_WORDS, example=NO_WORDS)


ASKS = (
    asking("day", AskKind.DAY),
    asking("sum", AskKind.SUM),
    asking("lines", AskKind.LINES),
    asking("choice", AskKind.CHOICE),
    asking("text", AskKind.TEXT),
)


def same(text):
    return Trilingual(kk=text, ru=text, en=text)


def own(text):
    """A kind of letter with one text in all languages."""
    return OfficeTemplate(
        id=LetterTemplateId("1"),
        agency_id=AgencyId("a"),
        kind="own",
        based_on="memo-to-head",
        shipped_sha256="",
        needs=(),
        title=same("t"),
        heading=same("h"),
        text=same(text),
    )


def laid_over(text):
    return template_of(own(text), open_press(RESOURCES).template("memo-to-head"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{% for i in range(10**9) %}x{% endfor %}", "call"),
        ("{{ 10**9 }}", "reckon"),
        ("{{ 'a' * 1000000000 }}", "reckon"),
        ("{{ ''.__class__ }}", "fact"),
        ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "call"),
        ("{{ officials.__class__ }}", "fact"),
        ("{{ officials[0].__class__.__init__.__globals__ }}", "fact"),
        ("{{ officials[0]['__class__'] }}", "node"),
        ("{{ officials|attr('__class__') }}", "filter"),
        ("{{ officials|map(attribute='__class__')|join }}", "filter"),
        ("{{ officials|map(**{'attribute': 'name'}) }}", "filter"),
        ("{{ inquiry_number.format }}", "fact"),
        ("{{ inquiry_number.upper() }}", "call"),
        ("{{ '%c'|format(97) }}", "filter"),
        ("{{ self }}", "fact"),
        ("{{ lipsum }}", "fact"),
        ("{{ cycler.__init__.__globals__.os.popen('id').read() }}", "call"),
        ("{{ namespace(a=1) }}", "call"),
        ("{{ [1, 2] }}", "node"),
        ("{{ {'a': 1} }}", "node"),
        ("{{ officials[0:9] }}", "node"),
        ("{{ -1 }}", "reckon"),
        ("{{ 5000 }}", "node"),
        ("{{ 1.5 }}", "node"),
        ("{{ law ~ law }}", "reckon"),
        ("{% set a = 1 %}", "set"),
        ("{% macro f() %}{{ f() }}{% endmacro %}", "call"),
        ("{% include 'x' %}", "insert"),
        ("{% import 'x' as y %}", "insert"),
        ("{% extends 'x' %}", "insert"),
        ("{% call f() %}{% endcall %}", "call"),
        ("{% filter bare %}x{% endfilter %}", "node"),
        ("{% block a %}{% endblock %}", "insert"),
        ("{% with a = 1 %}{% endwith %}", "set"),
        ("{% for a, b in officials %}{% endfor %}", "loop-name"),
        ("{% for law in officials %}{% endfor %}", "loop-name"),
        ("{% for one in officials recursive %}{{ loop(officials) }}{% endfor %}", "loop-name"),
        ("{% for one in officials %}{{ loop.cycle('a') }}{% endfor %}", "call"),
        ("{% for one in inquiry_number %}{{ one }}{% endfor %}", "no-list"),
        ("{{ loop.index }}", "fact"),
        ("{{ asked }}", "fact"),
        ("{{ asked.secret }}", "fact"),
        ("{{ asked.__class__ }}", "fact"),
        ("{{ threshold.__class__ }}", "fact"),
        ("{{ received_on }}", "not-words"),
        ("{{ officials }}", "not-words"),
        ("{{ decided }}", "not-words"),
        ("{{ inquiry_number|long_day }}", "filter-fact"),
        ("{{ officials|join }}", "filter-fact"),
        ("{{ law is mapping }}", "filter"),
        ("{% if safe_day < latest_day %}{% endif %}", "compare"),
        ("{% if 'a' in law %}{% endif %}", "compare"),
        ("{{ 'x' if decided }}", "node"),
        ("{% do x %}", "tag"),
        ("{{ " + "9" * 6000 + " }}", "unread"),
        ("{{ " + "(" * 9000 + "1" + ")" * 9000 + " }}", "too-deep"),
        ("{{ law" + "|bare" * 900 + " }}", "too-deep"),
        ("{{ law and " * 1 + "law and " * 900 + "law }}", "too-deep"),
        ("{% if law %}" * 40 + "{% endif %}" * 40, "too-deep"),
        ("{% for a in officials %}" * 3 + "{% endfor %}" * 3, "too-deep"),
        ("{% for a in officials %}{% endfor %}" * 90, "too-deep"),
        ("x" * 10_000_000, "too-long"),
    ],
)
def test_nothing_but_facts_conditions_and_lists_is_let_through(text, code):
    problems = check_text("First line.\n" + text, "own/ru.txt").problems

    assert f"letter.template-{code}" in {one.code for one in problems}
    assert all(one.details["line"] >= 1 for one in problems)


@pytest.mark.parametrize(
    "text",
    [
        "{{ inquiry_number }}, {{ received_on|long_day }}",
        "{% for one in officials %}{{ loop.index }}. {{ one.name|sentence }}{% endfor %}",
        "{% if officials|length > 1 and not decided %}x{% elif law %}y{% else %}z{% endif %}",
        "{{ terms|map('bare')|join('; ') }} {{ officials|map(attribute='name')|join(', ') }}",
        "{{ (safe_day if decided else latest_day)|long_day }} {{ officials[0].name }}",
        "{% for a in findings %}{% for b in a.evidence %}{{ b|bare }}{% endfor %}{% endfor %}",
        "{{ asked.day|long_day }} {{ asked.sum|figures }} {{ asked.lines|map('bare')|join('; ') }}",
        "{{ asked.choice }}{% if asked.choice.code == 'a' %}x{% endif %} {{ asked.text }}",
        "{% if 'csl-49' in bases %}{{ threshold.amount|figures }}{% endif %}",
        "{% if threshold and threshold.reached %}x{% endif %}",
        "{# a remark #}{% raw %}{{ x }}{% endraw %}",
        "x" * LONGEST_TEXT,
    ],
)
def test_facts_conditions_and_lists_are_let_through(text):
    assert check_text(text, "own/ru.txt", ASKS).problems == []


def test_a_problem_names_its_line():
    (problem,) = check_text("a\n\n{{ applicant }}\n", "own/ru.txt").problems

    assert problem.details["line"] == 3
    assert problem.details["fact"] == "applicant"
    assert "own/ru.txt:3" in str(problem)


def test_a_fact_told_in_one_language_only_is_named_with_the_languages():
    texts = Trilingual(kk="{{ law }}", ru="{{ law }} {{ channel }}", en="{{ law }}")

    (problem,) = check_texts("own", texts, ()).problems

    assert problem.code == "letter.template-uneven"
    assert problem.details["languages"] == "kk, en"
    assert problem.details["fact"] == "channel"


def test_a_part_of_a_fact_counts_for_itself():
    row = "{% for one in officials %}{{ one.name }}PART{% endfor %}"
    texts = Trilingual(kk=row.replace("PART", "{{ one.post }}"), ru=row.replace("PART", ""), en=row)

    problems = check_texts("own", texts, ()).problems

    assert [one.details["fact"] for one in problems] == ["officials.post"]


def test_a_fact_that_only_chooses_the_words_may_differ():
    counting = "{% if officials|length > 1 %}All{% else %}One{% endif %} {{ law }}"
    texts = Trilingual(kk="{{ law }}", ru=counting, en=counting)

    assert check_texts("own", texts, ()).problems == ()


def test_a_needed_fact_is_told():
    problems = check_texts("own", same("{{ law }}"), ("law", "safe_day|latest_day")).problems

    assert [(one.code, one.details["fact"]) for one in problems] == [
        ("letter.template-need", "safe_day|latest_day")
    ]


def test_what_the_writer_is_asked_is_told_in_every_language():
    problems = check_texts("own", replace(same("x"), kk="{{ asked.text }}"), (), ASKS[-1:]).problems

    assert [(one.code, one.details["language"]) for one in problems][:2] == [
        ("letter.template-untold", "ru"),
        ("letter.template-untold", "en"),
    ]


def test_an_empty_language_is_left_out():
    problems = check_texts("own", Trilingual(kk="a", ru=" \n", en="a"), ()).problems

    assert [one.details["language"] for one in problems] == ["ru"]


def test_every_shipped_text_is_in_order():
    for kind, template in open_press(RESOURCES).templates.items():
        checked = check_texts(kind, template.text, (), template.asks)
        assert checked.problems == ()


def test_a_copy_out_of_order_is_listed_and_never_printed():
    press = open_press(RESOURCES)
    hostile = press.with_templates([laid_over("{{ ''.__class__ }}")])

    assert "own" in hostile.templates
    with pytest.raises(BadInput) as refusal:
        write_letter("own", Language.RU, facts(Language.RU), hostile)
    assert refusal.value.code == "letter.template-fact"


def test_a_letter_has_an_end(press):
    long = "{% for one in officials %}" + "x" * 50_000 + "{% endfor %}"
    sample = facts(Language.RU)
    many = type(sample)(officials=sample.officials * 9)

    with pytest.raises(BadInput) as refusal:
        write_letter("own", Language.RU, many, press.with_templates([laid_over(long)]))

    assert refusal.value.code == "letter.too-long"


@pytest.mark.parametrize(
    ("language", "form", "known"),
    [
        (Language.RU, "prepositional", True),
        (Language.RU, "ablative", False),
        (Language.KK, "ablative", True),
        (Language.KK, "prepositional", False),
        (Language.EN, "ablative", True),
    ],
)
def test_a_text_asks_for_forms_its_language_has(language, form, known):
    text = "{% for one in officials %}{{ one.name|" + form + " }}{% endfor %}"

    problems = check_text(text, "own/ru.txt", language=language).problems

    assert [problem.code for problem in problems] == ([] if known else ["letter.template-form"])
    for one in Language:
        for problem in problems:
            words = open_press(RESOURCES).texts.in_(one)
            assert words.say(f"noun-form.{form}") in words.error(problem)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("Слова.\n{{ inquiry_number }", "unread", 2),
        ("{% if decided %}\n\nСлова.", "unclosed", 1),
        ("{% for one in terms %}\n{{ one }}\n{% endif %}", "unclosed", 3),
        ("Слова.\n\n{% fi %}", "tag", 3),
        ("Слова.\n{% endif %}", "tag", 2),
        ("{{ applicant }}", "fact", 1),
        ("\n{{ law ~ law }}", "reckon", 2),
    ],
)
@pytest.mark.parametrize("spoken", Language)
def test_a_refusal_is_told_in_words_with_its_line(press, spoken, text, code, line):
    (problem,) = check_text(text, "own/ru.txt").problems

    said = press.texts.in_(spoken).error(problem)

    assert (problem.code, problem.details["line"]) == (f"letter.template-{code}", line)
    assert f"own/ru.txt:{line}" in said
    assert not any(word in said for word in ("Jinja", "token", "unexpected", "Encountered"))
