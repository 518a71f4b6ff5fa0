"""An invented inquiry, told in three languages, for trying every letter on."""

from datetime import date

from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_paper import (
    AllegationOnPaper,
    Annex,
    Executor,
    FindingOnPaper,
    LetterFacts,
    Letterhead,
    LetterPage,
    OfficialOnPaper,
)
from ethics_desk.domain.paper import BarredSanction, CitedText, Signatory

KAZAKH_LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"

LETTERHEAD = Letterhead(
    name=Trilingual(
        kk="Солтүстік Қазақстан облысы Үлгі ауданы әкімінің аппараты",
        ru="Аппарат акима Образцового района Северо-Казахстанской области",
        en="Apparatus of the Akim of Specimen District, North Kazakhstan Region",
    ),
    address=Trilingual(
        kk="150000, Үлгі ауылы, Бейбітшілік көшесі, 1",
        ru="150000, село Образцовое, улица Мира, 1",
        en="150000, Specimen village, 1 Mira Street",
    ),
    phone="8 (71500) 2-00-00",
    email="apparat@ulgi.example.kz",
    bin="150640000010",
)

ADDRESSEES = {
    "memo-to-head": Trilingual(
        kk="Үлгі ауданының әкімі\nА. Қ. Жаһанұлына",
        ru="Акиму Образцового района\nЖаһанұлы А. К.",
        en="The Akim of Specimen District\nA. K. Zhakhanuly",
    ),
    "materials-to-commission": Trilingual(
        kk="Солтүстік Қазақстан облысының бірыңғай тәртіптік комиссиясына",
        ru="В единую дисциплинарную комиссию Северо-Казахстанской области",
        en="The Unified Disciplinary Commission of North Kazakhstan Region",
    ),
    "crime-message": Trilingual(
        kk="Қазақстан Республикасы Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігінің "
        "Солтүстік Қазақстан облысы бойынша департаментіне",
        ru="Департаменту Агентства Республики Казахстан по противодействию коррупции "
        "по Северо-Казахстанской области",
        en="To the Department of the Anti-Corruption Agency of the Republic of Kazakhstan "
        "for North Kazakhstan Region",
    ),
}

SIGNATORIES = Trilingual(
    kk="Аудан әкімі аппаратының басшысы",
    ru="Руководитель аппарата акима района",
    en="Head of the District Akim's Apparatus",
)


def facts(language: Language, *, unverified: bool = False) -> LetterFacts:
    """The whole inquiry in one language."""

    def say(kk: str, ru: str, en: str) -> str:
        return Trilingual(kk=kk, ru=ru, en=en).in_(language)

    act = say(
        "«Қазақстан Республикасының мемлекеттік қызметі туралы» № 416-V Заң",
        "Закон Республики Казахстан «О государственной службе» № 416-V",
        "Law of the Republic of Kazakhstan “On Civil Service” No. 416-V",
    )
    article = say(
        "50-баптың 1-тармағының 4) тармақшасы",
        "подпункт 4) пункта 1 статьи 50",
        "article 50(1), item 4)",
    )
    return LetterFacts(
        inquiry_number="2025-0014",
        received_on=date(2025, 4, 15),
        received_number=say("Ж-217", "О-217", "A-217"),
        channel=say("аудит", "аудит", "audit"),
        officials=(
            OfficialOnPaper(
                name=say("Ақһанова Ғалия Өмірқызы", "Акханова Галия Омировна", "Akkhanova Galiya"),
                post=say("бас маман", "главный специалист", "chief specialist"),
                unit=say(
                    "мемлекеттік сатып алу бөлімі",
                    "отдел государственных закупок",
                    "Public Procurement Section",
                ),
                agency=LETTERHEAD.name.in_(language),
            ),
        ),
        allegations=(
            AllegationOnPaper(
                title=say(
                    "Шешімдерді дайындау мен қабылдау кезінде жеке және (немесе) заңды "
                    "тұлғаларға құқыққа сыйымсыз қолдау көрсетуі;",
                    "Неправомерное оказание предпочтения физическим и (или) юридическим лицам "
                    "при подготовке и принятии решений;",
                    "Unlawful preference given to natural and (or) legal persons when preparing "
                    "and taking decisions",
                ),
                citation=f"{act}, {article}",
                text=say(
                    "сатып алуда бір жеткізушіге артықшылық берілген.",
                    "при закупках предпочтение отдано одному поставщику.",
                    "one supplier was preferred in a procurement.",
                ),
                committed_on=date(2025, 3, 3),
                discovered_on=date(2025, 4, 15),
            ),
        ),
        findings=(
            FindingOnPaper(
                allegation=1,
                conclusion=say("расталды", "подтверждено", "substantiated"),
                evidence=(
                    say(
                        "№ 12 сатып алу хаттамасы, 2025 жылғы 3 наурыз",
                        "протокол закупок № 12 от 3 марта 2025 г.",
                        "procurement minutes No. 12 of 3 March 2025",
                    ),
                    say(
                        "қызметшінің 2025 жылғы 22 сәуірдегі түсініктемесі",
                        "объяснение служащего от 22 апреля 2025 г.",
                        "the servant's explanation of 22 April 2025",
                    ),
                ),
            ),
        ),
        law=say(
            f"{act}, 2025 жылғы 21 қаңтардан бастап қолданыстағы редакция",
            f"{act} в редакции, действующей с 21 января 2025 г.",
            f"{act}, edition in force from 21 January 2025",
        ),
        unverified=unverified,
        sanctions=(
            say(
                "қызметке толық сәйкес еместігі туралы ескерту",
                "предупреждение о неполном служебном соответствии",
                "warning of incomplete official compliance",
            ),
            say(
                "атқаратын мемлекеттік лауазымынан шығару",
                "увольнение с занимаемой государственной должности",
                "dismissal from the civil-service post held",
            ),
        ),
        sanction_articles=say(
            "Заңның 44-бабының 6-тармағы",
            "пункт 6 статьи 44 Закона",
            "article 44(6) of the Law",
        ),
        barred=(
            BarredSanction(
                sanction=say("сөгіс", "выговор", "reprimand"),
                reason=say(
                    "бұл теріс қылық үшін заңда көзделмеген",
                    "за этот проступок законом не предусмотрен",
                    "not provided by the law for this misconduct",
                ),
                citation=say(
                    "Заңның 44-бабының 6-тармағы",
                    "пункт 6 статьи 44 Закона",
                    "article 44(6) of the Law",
                ),
            ),
        ),
        proposal=say(
            "қызметке толық сәйкес еместігі туралы ескерту",
            "предупреждение о неполном служебном соответствии",
            "warning of incomplete official compliance",
        ),
        safe_day=date(2025, 7, 15),
        latest_day=date(2025, 7, 30),
        gates=(
            CitedText(
                text=say(
                    "Мемлекеттік қызметші барлық материалдармен таныстырылуға тиіс",
                    "Государственный служащий должен быть ознакомлен со всеми материалами",
                    "The civil servant must be shown all materials",
                ),
                citation=say(
                    "Заңның 46-бабының 1-тармағы",
                    "пункт 1 статьи 46 Закона",
                    "article 46(1) of the Law",
                ),
            ),
        ),
        consequences=(
            CitedText(
                text=say(
                    "атқаратын мемлекеттік лауазымынан шығару, 10.06.2025 қолданылған жағдайда: "
                    "қызметке кіруге тыйым – "
                    "10.06.2027 күнін қоса алғанға дейін",
                    "увольнение с занимаемой государственной должности, при наложении 10.06.2025: "
                    "запрет поступления – "
                    "по 10.06.2027 включительно",
                    "dismissal from the civil-service post held, if imposed on 10.06.2025: "
                    "no entry to the service – "
                    "to 10.06.2027, that day included",
                ),
                citation=say(
                    "Заңның 16-бабы 3-тармағының 6) тармақшасы",
                    "подпункт 6) пункта 3 статьи 16 Закона",
                    "article 16(3)(6) of the Law",
                ),
            ),
        ),
        measures=(
            say(
                "мәселе бойынша өкілеттіктерді атқару басқа қызметшіге тапсырылды",
                "исполнение полномочий по вопросу поручено другому служащему",
                "the powers on the matter were assigned to another servant",
            ),
        ),
        reply_by=date(2025, 6, 20),
        annexes=(
            Annex(
                title=say(
                    "№ 12 сатып алу хаттамасының көшірмесі",
                    "Копия протокола закупок № 12",
                    "Copy of procurement minutes No. 12",
                ),
                pages=4,
            ),
            Annex(
                title=say(
                    "Қызметшінің түсініктемесі", "Объяснение служащего", "The servant's explanation"
                ),
                pages=2,
            ),
        ),
    )


def crime_signs(language: Language) -> tuple[CitedText, ...]:
    """What makes the same inquiry a matter for the anti-corruption body."""
    text = Trilingual(
        kk="қызметтік өкілеттіктерді өзі үшін пайда алу мақсатында пайдалану",
        ru="использование служебных полномочий в целях извлечения выгоды для себя",
        en="use of official powers to obtain a benefit for oneself",
    )
    citation = Trilingual(
        kk="Қазақстан Республикасы Қылмыстық кодексінің 361-бабы",
        ru="статья 361 Уголовного кодекса Республики Казахстан",
        en="article 361 of the Criminal Code of the Republic of Kazakhstan",
    )
    return (CitedText(text=text.in_(language), citation=citation.in_(language)),)


def letter(kind: str, language: Language, told: LetterFacts, **changes: object) -> LetterPage:
    """A page around facts; `changes` replace its fields."""
    settings: dict[str, object] = {
        "kind": kind,
        "language": language,
        "letterhead": LETTERHEAD,
        "number": "03-11/148",
        "day": date(2025, 6, 10),
        "addressee": tuple(ADDRESSEES[kind].in_(language).split("\n")),
        "facts": told,
        "signatory": Signatory(post=SIGNATORIES.in_(language), name="Ж. Әбенұлы"),
        "executor": Executor(name="Қ. Һәкімова", phone="8 (71500) 2-00-17"),
        "anchor": "",
    }
    return LetterPage(**(settings | changes))
