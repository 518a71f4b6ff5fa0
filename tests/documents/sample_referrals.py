"""The invented inquiry as letters to other bodies tell it."""

from dataclasses import replace
from datetime import date

from sample_facts import crime_signs, facts, letter

from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_paper import LetterFacts, LetterPage, OffenceOnPaper
from ethics_desk.domain.paper import CitedText

KINDS = (
    "information-to-civil-service-agency",
    "information-to-ethics-council",
    "letter-to-prosecutor",
    "offence-material",
)

BASES = ("csl-49-3", "csl-5-2-10", "csl-5-3", "csl-44-9", "csl-45-4", "acl-22-2", "appc-65")

_ADDRESSEES = {
    "information-to-civil-service-agency": Trilingual(
        kk="Қазақстан Республикасы Мемлекеттік қызмет істері агенттігінің Солтүстік Қазақстан "
        "облысы бойынша департаментіне",
        ru="Департаменту Агентства Республики Казахстан по делам государственной службы "
        "по Северо-Казахстанской области",
        en="To the Department of the Agency of the Republic of Kazakhstan for Civil Service "
        "Affairs for North Kazakhstan Region",
    ),
    "information-to-ethics-council": Trilingual(
        kk="Солтүстік Қазақстан облысының Әдеп жөніндегі кеңесіне",
        ru="Совету по этике Северо-Казахстанской области",
        en="To the Ethics Council of North Kazakhstan Region",
    ),
    "letter-to-prosecutor": Trilingual(
        kk="Солтүстік Қазақстан облысының прокуратурасына",
        ru="Прокуратуре Северо-Казахстанской области",
        en="To the Prosecutor's Office of North Kazakhstan Region",
    ),
    "offence-material": Trilingual(
        kk="Ұлттық қауіпсіздік комитеті Сыбайлас жемқорлыққа қарсы іс-қимыл қызметінің "
        "Солтүстік Қазақстан облысы бойынша департаментіне",
        ru="Департаменту Антикоррупционной службы Комитета национальной безопасности "
        "по Северо-Казахстанской области",
        en="To the Department of the Anti-Corruption Service of the National Security Committee "
        "for North Kazakhstan Region",
    ),
}


def told(kind: str, language: Language) -> LetterFacts:
    """What a kind of letter tells of the invented inquiry."""
    sample = replace(facts(language), bases=BASES)
    if kind == "offence-material":
        return replace(sample, offences=(offence(language),))
    if kind == "letter-to-prosecutor":
        return replace(sample, crime_signs=crime_signs(language))
    return sample


def referral(
    kind: str, language: Language, sample: LetterFacts | None = None, **changes: object
) -> LetterPage:
    """A page of one kind to the body it usually goes to."""
    page = letter("memo-to-head", language, sample or told(kind, language))
    addressee = (_ADDRESSEES[kind].in_(language),)
    return replace(page, **({"kind": kind, "addressee": addressee} | changes))


def offence(language: Language) -> OffenceOnPaper:
    """Signs of an unlawful reward taken by an official."""

    def say(kk: str, ru: str, en: str) -> str:
        return Trilingual(kk=kk, ru=ru, en=en).in_(language)

    day = date(2026, 3, 3).strftime("%d.%m.%Y")
    return OffenceOnPaper(
        title=say(
            "мемлекеттік функцияларды орындауға уәкілеттік берілген адамның заңсыз материалдық "
            "сыйақы алуы",
            "получение незаконного материального вознаграждения лицом, уполномоченным на "
            "выполнение государственных функций",
            "unlawful material reward received by a person authorised for state functions",
        ),
        citation=say(
            "ӘҚБтК, 677-бап", "КоАП, ст. 677", "Code of Administrative Offences, art. 677"
        ),
        authorities=(
            CitedText(
                text=say(
                    "хаттаманы сыбайлас жемқорлыққа қарсы орган жасайды",
                    "протокол составляет антикоррупционный орган",
                    "the protocol is drawn up by the anti-corruption body",
                ),
                citation=say(
                    "ӘҚБтК, 804-бап, 1-бөлік, 30) тармақша",
                    "КоАП, ст. 804, ч. 1, пп. 30)",
                    "Code of Administrative Offences, art. 804(1)(30)",
                ),
            ),
        ),
        limits=(
            CitedText(
                text=say(
                    f"жасалған күннен есептегенде: {day}",
                    f"считая со дня совершения: {day}",
                    f"counted from the act: {day}",
                ),
                citation=say(
                    "ӘҚБтК, 62-бап, 2-бөлік",
                    "КоАП, ст. 62, ч. 2",
                    "Code of Administrative Offences, art. 62(2)",
                ),
            ),
        ),
        caution=say(
            "№ 257-VIII Заңның өзгерістері көрілмеген",
            "изменения Закона № 257-VIII не изучены",
            "the changes of Law No. 257-VIII were not seen",
        ),
    )
