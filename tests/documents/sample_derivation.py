"""An invented derivation and a register, in three languages."""

from datetime import date

from sample_facts import LETTERHEAD, facts

from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.paper import (
    DerivationPage,
    LastDay,
    RegisterColumn,
    RegisterPage,
    Signatory,
)
from ethics_desk.domain.reasoning import Reasoning, ToldChange, ToldFact, ToldRule

UNSEEN = ("status", "version_status")


def rule(language, number, code, confidence, **changes):
    def say(kk, ru, en):
        return Trilingual(kk=kk, ru=ru, en=en).in_(language)

    settings = {
        "number": number,
        "rule": code,
        "citation": say(
            "Заңның 44-бабының 6-тармағы",
            "пункт 6 статьи 44 Закона",
            "article 44(6) of the Law",
        ),
        "because": (
            say("теріс қылық Б тобына жатады", "проступок группы Б", "group B misconduct"),
            say("қайталану жоқ", "повторности нет", "no repeat"),
        ),
        "then": say("ескерту не шығару", "предупреждение либо увольнение", "warning/dismissal"),
        "version": say("№ 416-V Заң", "Закон № 416-V", "Law No. 416-V"),
        "status": "seen",
        "version_status": "seen",
        "confidence": confidence,
        "rows": ("SN-09", "SN-11"),
        "facts": (
            ToldFact(
                path="misconduct.committed",
                label=say("Теріс қылық жасалған күн", "День совершения", "Committed on"),
                value="03.03.2025",
                source=say("№ 1, 3 дәлелдемелер", "доказательства № 1, 3", "evidence 1, 3"),
            ),
        ),
    }
    return ToldRule(**(settings | changes))


def reasoning(language):
    def say(kk, ru, en):
        return Trilingual(kk=kk, ru=ru, en=en).in_(language)

    return Reasoning(
        conclusion=rule(language, 1, "csl-44-6", "S", rests_on=(1, 2)),
        rules=(rule(language, 1, "csl-50-1", "S"), rule(language, 2, "csl-45-2", "D")),
        passed_over=(
            rule(
                language,
                1,
                "pr-06",
                "R",
                facts=(),
                **dict.fromkeys(UNSEEN, "unverified"),
            ),
        ),
        changes=(
            ToldChange(
                fact=say(
                    "Қылмыс белгілері: иә", "Признаки преступления: да", "Signs of a crime: yes"
                ),
                result=say("алдымен жолданады", "сначала передача", "to be referred first"),
            ),
        ),
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
            ToldFact(
                path="misconduct.committed",
                label=say("Теріс қылық жасалған күн", "День совершения", "Committed on"),
                value="03.03.2025",
            ),
            ToldFact(
                path="misconduct.discovered",
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
        "reasoning": reasoning(language),
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
