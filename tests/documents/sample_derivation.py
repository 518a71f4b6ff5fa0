"""An invented derivation and a register, in three languages."""

from datetime import date

from sample_facts import LETTERHEAD, facts

from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.paper import (
    DerivationPage,
    DerivationStep,
    LastDay,
    PaperFact,
    RegisterColumn,
    RegisterPage,
    Signatory,
)


def derivation(language, **changes):
    def say(kk, ru, en):
        return Trilingual(kk=kk, ru=ru, en=en).in_(language)

    told = facts(language)
    settings = {
        "language": language,
        "agency": LETTERHEAD.name.in_(language),
        "inquiry_number": "2025-0014",
        "made_on": date(2025, 6, 10),
        "official": told.officials[0].name,
        "facts": (
            PaperFact(
                label=say("Теріс қылық жасалған күн", "День совершения", "Committed on"),
                value="03.03.2025",
            ),
            PaperFact(
                label=say("Теріс қылық анықталған күн", "День обнаружения", "Discovered on"),
                value="15.04.2025",
            ),
        ),
        "outcome": say(
            "Тәртіптік жаза қолдануға болады",
            "Дисциплинарное взыскание может быть наложено",
            "A disciplinary sanction may be imposed",
        ),
        "sanctions": told.sanctions,
        "barred": told.barred,
        "last_days": (
            LastDay(
                label=say("Қауіпсіз күн", "Безопасный день", "Safe day"),
                day=date(2025, 7, 15),
                explanation=say(
                    "анықталған күннен бастап үш ай",
                    "три месяца со дня обнаружения",
                    "three months from discovery",
                ),
            ),
            LastDay(
                label=say("Ең соңғы күн", "Крайний день", "Latest day"),
                day=None,
                explanation=say("үзіліс жалғасуда", "пауза продолжается", "a pause still runs"),
            ),
        ),
        "steps": tuple(
            DerivationStep(
                rule=rule,
                citation=say(
                    "Заңның 44-бабының 6-тармағы",
                    "пункт 6 статьи 44 Закона",
                    "article 44(6) of the Law",
                ),
                because=(
                    say("теріс қылық Б тобына жатады", "проступок группы Б", "group B misconduct"),
                    say("қайталану жоқ", "повторности нет", "no repeat"),
                ),
                then=say(
                    "ескерту не шығару", "предупреждение либо увольнение", "warning/dismissal"
                ),
                confidence=confidence,
            )
            for rule, confidence in (("csl-44-6", "S"), ("csl-45-2", "D"), ("pr-06", "R"))
        ),
        "gates": told.gates,
        "consequences": told.gates,
        "warnings": (say("мерзім даулы", "срок спорный", "the term is disputed"),),
        "law": told.law,
        "unverified": False,
        "signatories": (
            Signatory(
                post=say("Әдеп жөніндегі уәкіл", "Уполномоченный по этике", "Ethics commissioner"),
                name="Қ. Һәкімова",
            ),
        ),
        "specimen": True,
    }
    return DerivationPage(**(settings | changes))


def register(language, rows):
    title = Trilingual(kk="Материалдар журналы", ru="Журнал материалов", en="Register of inquiries")
    columns = {
        Language.KK: ("Нөмірі", "Келіп түскен күні", "Мазмұны"),
        Language.RU: ("Номер", "Дата поступления", "Содержание"),
        Language.EN: ("Number", "Received on", "Substance"),
    }[language]
    return RegisterPage(
        language=language,
        title=title.in_(language),
        agency=LETTERHEAD.name.in_(language),
        made_on=date(2025, 6, 10),
        columns=tuple(
            RegisterColumn(title=column, share=share)
            for column, share in zip(columns, (1, 1, 4), strict=True)
        ),
        rows=rows,
    )
