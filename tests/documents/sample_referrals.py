"""The invented inquiry as letters to other bodies tell it."""

from dataclasses import replace
from datetime import date

from sample_facts import ADDRESSEES, crime_signs, facts, letter

from ethics_desk.documents.press import Press
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_asks import examples
from ethics_desk.domain.letter_paper import (
    Annex,
    LetterFacts,
    LetterPage,
    OffenceOnPaper,
    RedirectionOnPaper,
    ThresholdOnPaper,
)
from ethics_desk.domain.paper import CitedText
from ethics_desk.services.letters.asked import read_asked

KINDS = (
    "information-to-asset-recovery",
    "information-to-civil-service-agency",
    "information-to-ethics-council",
    "letter-to-prosecutor",
    "offence-material",
    "redirect-of-appeal",
)

BASES = (
    "csl-49-3", "csl-5-2-10", "csl-5-3", "csl-45-4", "acl-22-2", "appc-3-4-8", "appc-65"
)  # fmt: skip

BODIES = {
    "information-to-asset-recovery": Trilingual(
        kk="Қазақстан Республикасы Бас прокуратурасының Активтерді қайтару комитетіне",
        ru="Комитету по возврату активов Генеральной прокуратуры Республики Казахстан",
        en="To the Asset Recovery Committee of the Prosecutor General's Office "
        "of the Republic of Kazakhstan",
    ),
    "redirect-of-appeal": Trilingual(
        kk="Солтүстік Қазақстан облысының жер қатынастары басқармасына",
        ru="Управлению земельных отношений Северо-Казахстанской области",
        en="Land Relations Department of North Kazakhstan Region",
    ),
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
    "offence-material": ADDRESSEES["crime-message"],
}


def told(kind: str, language: Language, press: Press) -> LetterFacts:
    """What a kind of letter tells of the invented inquiry, with an answer to all it asks."""
    asks = press.template(kind).asks
    asked = read_asked(asks, examples(asks, language), language, ())
    sample = replace(facts(language), bases=BASES, asked=asked)
    if kind == "information-to-asset-recovery":
        return replace(sample, threshold=threshold(language, 185_000_000))
    if kind == "redirect-of-appeal":
        title = press.texts.in_(language).say("letter.appeal-annex")
        annexes = (Annex(title=title, pages=3),)
        return replace(sample, annexes=annexes, redirections=(redirection(language),))
    if kind == "offence-material":
        return replace(sample, offences=(offence(language),))
    if kind == "letter-to-prosecutor":
        return replace(sample, crime_signs=crime_signs(language))
    return sample


def referral(kind: str, language: Language, sample: LetterFacts, **changes: object) -> LetterPage:
    """A page of one kind to the body it usually goes to."""
    page = letter("memo-to-head", language, sample)
    addressee = (BODIES[kind].in_(language),)
    return replace(page, **({"kind": kind, "addressee": addressee} | changes))


def redirection(language: Language) -> RedirectionOnPaper:
    """A part of an appeal that went to the land relations department."""
    part = Trilingual(
        kk="жер учаскесін беру туралы талап",
        ru="требование о предоставлении земельного участка",
        en="the demand for the allotment of a land plot",
    )
    reason = Trilingual(
        kk="мәселе жер учаскесін беруге қатысты және жергілікті атқарушы органның қарауына жатады",
        ru="вопрос касается предоставления земельного участка и отнесён к ведению местного "
        "исполнительного органа",
        en="the matter concerns the allotment of a land plot, which is for the local executive "
        "body",
    )
    return RedirectionOnPaper(
        body=BODIES["redirect-of-appeal"].in_(language),
        day=date(2025, 6, 10),
        reason=reason.in_(language),
        part=part.in_(language),
    )


def offence(language: Language) -> OffenceOnPaper:
    """Signs of an unlawful reward taken by an official."""

    def say(kk: str, ru: str, en: str) -> str:
        return Trilingual(kk=kk, ru=ru, en=en).in_(language)

    def until(kk: str, ru: str, en: str) -> CitedText:
        article = say(
            "ӘҚБтК, 62-бап, 2-бөлік",
            "КоАП, ст. 62, ч. 2",
            "Code of Administrative Offences, art. 62(2)",
        )
        return CitedText(text=say(kk, ru, en), citation=article)

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
            until(
                "жасалған күннен есептегенде: 03.03.2026",
                "считая со дня совершения: 03.03.2026",
                "counted from the act: 03.03.2026",
            ),
            until(
                "анықталған күннен есептегенде: 15.06.2025",
                "считая со дня обнаружения: 15.06.2025",
                "counted from its discovery: 15.06.2025",
            ),
        ),
    )


def threshold(language: Language, value: int) -> ThresholdOnPaper:
    """The threshold of the asset-recovery law on the day of the letter."""

    def say(kk: str, ru: str, en: str) -> str:
        return Trilingual(kk=kk, ru=ru, en=en).in_(language)

    return ThresholdOnPaper(
        units=13_000_000,
        amount=13_000_000 * 3932,
        value=value,
        index=say(
            "айлық есептік көрсеткіш (АЕК)",
            "месячный расчётный показатель (МРП)",
            "monthly calculation index (MCI)",
        ),
        index_amount=3932,
        index_day=date(2025, 6, 10),
        source=say(
            "№ 21-VIII Заң (бабы көрілмеген); тек екінші көзден белгілі",
            "Закон № 21-VIII (статья не изучена); известно только из вторичного источника",
            "Law No. 21-VIII (article not seen); known from a secondary source only",
        ),
        index_source=say(
            "жадтан келтірілген",
            "приведено по памяти",
            "recalled",
        ),
    )
