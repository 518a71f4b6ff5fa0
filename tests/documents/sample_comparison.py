"""An invented act under two laws, in three languages."""

from datetime import date

from sample_derivation import derivation

from ethics_desk.domain.comparison_page import ComparedLaw, ComparisonPage, DifferenceRow
from ethics_desk.domain.language import Trilingual


def comparison(language, **changes):
    def say(kk, ru, en):
        return Trilingual(kk=kk, ru=ru, en=en).in_(language)

    told = derivation(language)
    warning = say("сөгіс", "выговор", "reprimand")
    dismissal = say("қызметтен шығару", "увольнение", "dismissal")
    old = say(
        "№ 416-V Заң, 44-бап, 6-тармақ – 2025 жылғы редакция; құқықтық база: SN-09; тексерілді",
        "Закон № 416-V, ст. 44, п. 6 – редакция 2025 года; правовая база: SN-09; проверено",
        "Law No. 416-V, art. 44(6) – version of 2025; legal base: SN-09; seen",
    )
    new = say(
        "жаңа заң, 7-бап – 2026 жылғы редакция; құқықтық база: VR-03; болжам",
        "новый закон, ст. 7 – редакция 2026 года; правовая база: VR-03; предположение",
        "the new law, art. 7 – version of 2026; legal base: VR-03; assumption",
    )
    allowed = say("қолдануға болады", "можно применить", "allowed")
    absent = say("көзделмеген", "не предусмотрено", "not provided")
    settings = {
        "language": language,
        "agency": told.agency,
        "inquiry_number": told.inquiry_number,
        "made_on": date(2026, 8, 3),
        "official": told.official,
        "facts": told.facts,
        "left": ComparedLaw(
            asked=say("әрекет күнінің заңы", "закон дня деяния", "the law of the act"),
            versions=say("2025 жылғы редакция", "редакция 2025 года", "version of 2025"),
            status=say("мәтіні оқылды", "текст прочитан", "text read"),
            outcome=told.outcome,
            sanctions=(warning, dismissal),
            safe=date(2025, 7, 15),
            latest=None,
            notes=(),
        ),
        "right": ComparedLaw(
            asked=say("03.08.2026 заңы", "закон на 03.08.2026", "the law on 03.08.2026"),
            versions=say("2026 жылғы редакция", "редакция 2026 года", "version of 2026"),
            status=say("тексерілмеген", "не проверено", "unverified"),
            outcome=told.outcome,
            sanctions=(warning,),
            safe=date(2025, 9, 15),
            latest=date(2026, 3, 3),
            notes=(say("мәтіні көрілмеген", "текст не изучен", "the text was not seen"),),
        ),
        "differences": (
            DifferenceRow(
                matter=say("Жаза", "Взыскание", "Sanction"),
                subject=dismissal,
                left=allowed,
                right=absent,
                left_articles=(old,),
                right_articles=(new, old),
                judging=True,
            ),
            DifferenceRow(
                matter=say("Мәтіннің күйі", "Состояние текста", "Standing of the text"),
                subject="",
                left=say("мәтіні оқылды", "текст прочитан", "text read"),
                right=say("тексерілмеген <&>", "не проверено <&>", "unverified <&>"),
                left_articles=(old,),
                right_articles=(new,),
                judging=False,
            ),
        ),
        "unverified": True,
        "signatories": told.signatories,
    }
    return ComparisonPage(**(settings | changes))
