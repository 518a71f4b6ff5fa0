<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AddEntryDialog</name>
    <message>
        <source>New entry</source>
        <translation>Жаңа жазба</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Қосу</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Коды</translation>
    </message>
    <message>
        <source>Lasting: it is stored with what it judges. For example law-45-1.</source>
        <translation>Тұрақты: ол өзі бойынша шешілген нәрсемен бірге сақталады. Мысалы, law-45-1.</translation>
    </message>
</context>
<context>
    <name>AddKeyDialog</name>
    <message>
        <source>A passphrase for a member</source>
        <translation>Қызметкерге құпиясөз беру</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <translation>&amp;Беру</translation>
    </message>
    <message>
        <source>Let the member type it: nobody else should know it.</source>
        <translation>Құпиясөзді қызметкердің өзі енгізсін: оны басқа ешкім білмеуі керек.</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Қызметкер</translation>
    </message>
</context>
<context>
    <name>AddPauseDialog</name>
    <message>
        <source>Pause of the terms</source>
        <translation>Мерзімді тоқтата тұру</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Қосу</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Қа&amp;й күннен</translation>
    </message>
    <message>
        <source>Both days are within the pause. Left empty while it goes on.</source>
        <translation>Екі күн де тоқтата тұру мерзіміне кіреді. Аяқталмаса, бос қалдырылады.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Қай күнге &amp;дейін</translation>
    </message>
</context>
<context>
    <name>AgainButton</name>
    <message>
        <source>Save the &amp;last copy again…</source>
        <translation>&amp;Соңғы көшірмені қайта сақтау…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Көшірме</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>AgainstSection</name>
    <message>
        <source>Entry &amp;bar…</source>
        <translation>&amp;Тыйымды есептеу…</translation>
    </message>
    <message>
        <source>Bars and sanctions in force</source>
        <translation>Күшіндегі тыйымдар мен жазалар</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>none by these records</source>
        <translation>осы жазбалар бойынша жоқ</translation>
    </message>
</context>
<context>
    <name>AgenciesPage</name>
    <message>
        <source>Name, former name, code or BIN</source>
        <translation>Атауы, бұрынғы атауы, коды не БСН</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Мемлекеттік органдар</translation>
    </message>
    <message>
        <source>&amp;New agency…</source>
        <translation>&amp;Жаңа орган…</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Барлық орган</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Жұмыс істейтіндері</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Таратылғандары</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түр</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Барлық өңір</translation>
    </message>
    <message>
        <source>No agency is found so. Widen the choice above, or add it.</source>
        <translation>Мұндай орган табылмады. Жоғарыдағы таңдауды кеңейтіңіз немесе органды қосыңыз.</translation>
    </message>
    <message>
        <source>New agency…</source>
        <translation>Жаңа орган…</translation>
    </message>
</context>
<context>
    <name>AgencyCard</name>
    <message>
        <source>Names</source>
        <translation>Атаулары</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>Т&amp;үзету…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Ата&amp;уын өзгерту…</translation>
    </message>
    <message>
        <source>&amp;Dissolve…</source>
        <translation>Та&amp;ратылуы…</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <translation>&amp;Қалпына келтіру…</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Органның түрі</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңірі</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Жоғары тұрған органы</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>жұмыс істейді</translation>
    </message>
    <message>
        <source>will exist from {day}</source>
        <translation>{day} бастап жұмыс істейді</translation>
    </message>
    <message>
        <source>exists since {day}</source>
        <translation>{day} бастап жұмыс істейді</translation>
    </message>
    <message>
        <source>last day {day}</source>
        <translation>соңғы күні {day}</translation>
    </message>
    <message>
        <source>successor: {name}</source>
        <translation>құқық мирасқоры: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Соңы</translation>
    </message>
</context>
<context>
    <name>AgencyDialog</name>
    <message>
        <source>Correct an agency</source>
        <translation>Органның деректерін түзету</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>Жаңа орган</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Қосу</translation>
    </message>
    <message>
        <source>Corrects the name the body bears. Use “Rename” when it was given another.</source>
        <translation>Органның өз атауы түзетіледі. Органға басқа атау берілсе, «Атауын өзгерту» пәрменін қолданыңыз.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ата&amp;уы</translation>
    </message>
    <message>
        <source>&amp;Kind of body</source>
        <translation>&amp;Органның түрі</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Ө&amp;ңірі</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Жоғары тұрған органы</translation>
    </message>
    <message>
        <source>B&amp;IN</source>
        <translation>&amp;БСН</translation>
    </message>
    <message>
        <source>Exists &amp;from</source>
        <translation>Жұмыс &amp;істей бастаған күні</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Мекенжайы</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Т&amp;елефоны</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Электрондық пошта</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Еске&amp;ртпе</translation>
    </message>
</context>
<context>
    <name>AgencyList</name>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Органның түрі</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңірі</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Жоғары тұрған органы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Басталған күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Материалдар</translation>
    </message>
</context>
<context>
    <name>AllegationDialog</name>
    <message>
        <source>Allegation</source>
        <translation>Мән-жай</translation>
    </message>
    <message>
        <source>Correct the allegation</source>
        <translation>Мән-жайды түзету</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сақтау</translation>
    </message>
</context>
<context>
    <name>AllegationForm</name>
    <message>
        <source>The act went on for some time</source>
        <translation>Әрекет біраз уақытқа созылды</translation>
    </message>
    <message>
        <source>Signs of a crime</source>
        <translation>Қылмыс белгілері бар</translation>
    </message>
    <message>
        <source>Signs of an administrative offence</source>
        <translation>Әкімшілік құқық бұзушылық белгілері бар</translation>
    </message>
    <message>
        <source>Already sanctioned elsewhere for this act</source>
        <translation>Осы әрекет үшін басқа органда жаза қолданылған</translation>
    </message>
    <message>
        <source>&amp;Official</source>
        <translation>&amp;Қызметші</translation>
    </message>
    <message>
        <source>&amp;Committed on</source>
        <translation>&amp;Жасалған күні</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>А&amp;яқталған күні</translation>
    </message>
    <message>
        <source>&amp;Discovered on</source>
        <translation>Анықта&amp;лған күні</translation>
    </message>
    <message>
        <source>The day the office learned of the act: the term of a sanction begins.</source>
        <translation>Кеңсе әрекет туралы білген күн: осы күннен жаза қолдану мерзімі басталады.</translation>
    </message>
    <message>
        <source>&amp;Misconduct</source>
        <translation>Т&amp;еріс қылық</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>&amp;Не болды</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Белгілері</translation>
    </message>
    <message>
        <source>Closed by others</source>
        <translation>Тоқтатылған іс</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Тоқтатылған күні</translation>
    </message>
    <message>
        <source>no such matter</source>
        <translation>мұндай іс жоқ</translation>
    </message>
    <message>
        <source>a criminal matter</source>
        <translation>қылмыстық іс</translation>
    </message>
    <message>
        <source>an administrative matter</source>
        <translation>әкімшілік іс</translation>
    </message>
</context>
<context>
    <name>AllegationsStep</name>
    <message>
        <source>Allegations</source>
        <translation>Мән-жайлар</translation>
    </message>
    <message>
        <source>What is each official said to have done? You can add this later, too.</source>
        <translation>Әр қызметшіге қатысты не айтылған? Кейін де қосуға болады.</translation>
    </message>
    <message>
        <source>Nothing is alleged.</source>
        <translation>Мән-жай жазылған жоқ.</translation>
    </message>
    <message>
        <source>&amp;Add an allegation…</source>
        <translation>&amp;Мән-жай қосу…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>Т&amp;үзету…</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>А&amp;лып тастау</translation>
    </message>
    <message>
        <source>Name an official in the step before.</source>
        <translation>Алдыңғы қадамда қызметшіні көрсетіңіз.</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Қызметші</translation>
    </message>
    <message>
        <source>Misconduct</source>
        <translation>Теріс қылық</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Жасалған күні</translation>
    </message>
</context>
<context>
    <name>AnnulDialog</name>
    <message>
        <source>Sanction annulled</source>
        <translation>Жазаның күші жойылды</translation>
    </message>
    <message>
        <source>A&amp;nnul</source>
        <translation>Күшін &amp;жою</translation>
    </message>
    <message>
        <source>It counts as a prior sanction no longer; the record stays.</source>
        <translation>Ол енді бұрынғы жаза ретінде есептелмейді; жазба сақталады.</translation>
    </message>
    <message>
        <source>Annulled &amp;on</source>
        <translation>К&amp;үші жойылған күн</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>AnotherLaw</name>
    <message>
        <source>as kept with the decision of {day}</source>
        <translation>{day} күнгі шешіммен бірге сақталған</translation>
    </message>
    <message>
        <source>as kept with the proposal of {day}</source>
        <translation>{day} күнгі ұсыныспен бірге сақталған</translation>
    </message>
    <message>
        <source>as the records are now, decided on {day}</source>
        <translation>жазбалардағы қазіргі деректер, шешім күні {day}</translation>
    </message>
</context>
<context>
    <name>AnotherOfficeDialog</name>
    <message>
        <source>The office of another agency</source>
        <translation>Басқа органның кеңсесі</translation>
    </message>
    <message>
        <source>&amp;Open the office</source>
        <translation>Ке&amp;ңсені ашу</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Орган</translation>
    </message>
    <message>
        <source>Name of the o&amp;ffice</source>
        <translation>Кең&amp;сенің атауы</translation>
    </message>
    <message>
        <source>Surname and initials, as letters are signed.</source>
        <translation>Хатқа қол қойылатындай тегі мен инициалдары.</translation>
    </message>
    <message>
        <source>Ethics &amp;commissioner</source>
        <translation>&amp;Әдеп жөніндегі уәкіл</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Лауазымы</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Т&amp;елефоны</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answer to letter № {number}</source>
        <translation>№ {number} хатқа жауап</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>&amp;Answered on</source>
        <translation>Жа&amp;уап күні</translation>
    </message>
    <message>
        <source>Under which the addressee registered it.</source>
        <translation>Адресат оны тіркеген нөмір.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Нөмірі</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ескертпе</translation>
    </message>
</context>
<context>
    <name>AnswerDueDialog</name>
    <message>
        <source>Answer due to letter № {number}</source>
        <translation>№ {number} хатқа жауап беру мерзімі</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Белгілеу</translation>
    </message>
    <message>
        <source>Due &amp;by</source>
        <translation>&amp;Мерзім негізі</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күні</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>нақты күн</translation>
    </message>
    <message>
        <source>no answer is waited for</source>
        <translation>жауап күтілмейді</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>Соңғы күн: {day}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>&amp;Circumstances…</source>
        <translation>&amp;Жазаға қатысты мәліметтер…</translation>
    </message>
    <message>
        <source>Proposed already: withdraw the proposal to choose otherwise.</source>
        <translation>Ұсыныс жасалған: басқаша таңдау үшін оны қайтарып алыңыз.</translation>
    </message>
    <message>
        <source>Decided already.</source>
        <translation>Шешім қабылданған.</translation>
    </message>
    <message>
        <source>What the law would allow, if the allegation were substantiated:</source>
        <translation>Мән-жай расталса, заң нені жол берер еді:</translation>
    </message>
</context>
<context>
    <name>ArrivalStep</name>
    <message>
        <source>What arrived</source>
        <translation>Не келіп түсті</translation>
    </message>
    <message>
        <source>Who it came from</source>
        <translation>Кімнен келіп түсті</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Орган</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>Т&amp;үсу арнасы</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>Тү&amp;скен күні</translation>
    </message>
    <message>
        <source>at &amp;time</source>
        <translation>Түскен &amp;уақыты</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Мәні</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>Ма&amp;змұны</translation>
    </message>
    <message>
        <source>&amp;Incoming number</source>
        <translation>Кіріс &amp;нөмірі</translation>
    </message>
    <message>
        <source>of the &amp;day</source>
        <translation>Кі&amp;ріс күні</translation>
    </message>
    <message>
        <source>&amp;Happened on</source>
        <translation>&amp;Болған күні</translation>
    </message>
    <message>
        <source>Discovered &amp;on</source>
        <translation>Аны&amp;қталған күні</translation>
    </message>
    <message>
        <source>Empty: the day of registration.</source>
        <translation>Толтырылмаса – тіркелген күн.</translation>
    </message>
    <message>
        <source>Came &amp;from</source>
        <translation>К&amp;імнен</translation>
    </message>
    <message>
        <source>The search of the register never finds it by this name.</source>
        <translation>Тізілімдегі іздеу оны осы аты бойынша таппайды.</translation>
    </message>
    <message>
        <source>Ha&amp;ndler</source>
        <translation>&amp;Жүргізуші</translation>
    </message>
</context>
<context>
    <name>BackupColumns</name>
    <message>
        <source>Made</source>
        <translation>Жасалған</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
</context>
<context>
    <name>BackupPlanDialog</name>
    <message>
        <source>How backups are kept</source>
        <translation>Сақтық көшірмелерді сақтау тәртібі</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>A backup is made when the office is closed, once a day, and before the program changes the file; each is put back on trial at once. A second place, such as a USB stick or a folder of the network, survives the loss of this computer.</source>
        <translation>Сақтық көшірме кеңсе жабылғанда, күніне бір рет және бағдарлама файлды өзгертер алдында жасалады; әрқайсысы бірден сынап қалпына келтіріледі. Екінші орын, мысалы USB-жинақтауыш немесе желідегі қалта, осы компьютер жоғалса да аман қалады.</translation>
    </message>
    <message>
        <source>The second place</source>
        <translation>Екінші орын</translation>
    </message>
    <message>
        <source>Looking at the place</source>
        <translation>Орынды тексеру</translation>
    </message>
    <message>
        <source>Second &amp;place</source>
        <translation>&amp;Екінші орын</translation>
    </message>
    <message>
        <source>A folder that exists; left empty there is none.</source>
        <translation>Бар қалта; бос қалдырылса, екінші орын болмайды.</translation>
    </message>
    <message>
        <source>&amp;Daily ones kept</source>
        <translation>&amp;Күнделікті көшірмелер саны</translation>
    </message>
    <message>
        <source>&amp;Weekly ones kept</source>
        <translation>&amp;Апталық көшірмелер саны</translation>
    </message>
    <message>
        <source>&amp;Monthly ones kept</source>
        <translation>А&amp;йлық көшірмелер саны</translation>
    </message>
    <message>
        <source>Warn after da&amp;ys</source>
        <translation>Неше күннен кейін е&amp;скерту</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>None yet. Back up now, and choose a second place.</source>
        <translation>Әзірге жоқ. Көшірме жасап, екінші орынды таңдаңыз.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Көшірме жасау</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Тексеру</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Қ&amp;алпына келтіру…</translation>
    </message>
    <message>
        <source>How they are &amp;kept…</source>
        <translation>&amp;Сақтау тәртібі…</translation>
    </message>
    <message>
        <source>Remove those in c&amp;lear…</source>
        <translation>Шифрланбағандарын ж&amp;ою…</translation>
    </message>
    <message>
        <source>Each backup is put back into a scratch file after it was written, opened and checked. Restoring sets the present records aside; nothing is removed.</source>
        <translation>Әр сақтық көшірме жазылған соң уақытша файлға қалпына келтіріліп, ашылып, тексеріледі. Қалпына келтіргенде қазіргі жазбалар бөлек қойылады; ештеңе жойылмайды.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Сақтық көшірме жасау</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Сақтық көшірмені тексеру</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Сақтық көшірмелерді іздеу</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Тәртібі</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Екінші орын</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation>{moment} сақтық көшірмесін қалпына келтіру</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Қалпына келтіру</translation>
    </message>
    <message>
        <source>Restore &amp;all the same</source>
        <translation>&amp;Бәрібір қалпына келтіру</translation>
    </message>
    <message>
        <source>What was saved after that moment is not in it. The present records are set aside under another name and can be restored in the same way; no backup is removed.</source>
        <translation>Сол сәттен кейін сақталғандар онда жоқ. Қазіргі жазбалар басқа атпен бөлек қойылады, оларды да қайта қоюға болады; ешбір көшірме жойылмайды.</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Issue letters in a batch</source>
        <translation>Хаттарды топтап шығару</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Шығару</translation>
    </message>
    <message>
        <source>For official use only</source>
        <translation>Қызмет бабында пайдалану үшін</translation>
    </message>
    <message>
        <source>Even what was issued to the same addressee before</source>
        <translation>Сол адресатқа бұрын шығарылғанын да</translation>
    </message>
    <message>
        <source>Letters issued so far</source>
        <translation>Осы уақытқа дейін шығарылған хаттар</translation>
    </message>
    <message>
        <source>Issuing letters</source>
        <translation>Хаттар шығарылуда</translation>
    </message>
    <message>
        <source>Each letter is issued for itself, whole or not at all. One that lacks something is named with its reason, and the others go on.</source>
        <translation>Әр хат бөлек шығарылады: толық шығады немесе мүлдем шықпайды. Бірдеңесі жетіспейтін хат себебімен көрсетіледі, қалғандары жалғаса береді.</translation>
    </message>
    <message>
        <source>Numbers, one on each line.</source>
        <translation>Нөмірлері, әр жолға біреуден.</translation>
    </message>
    <message>
        <source>&amp;Inquiries</source>
        <translation>&amp;Материалдар</translation>
    </message>
    <message>
        <source>&amp;Kinds of letters</source>
        <translation>Хат &amp;түрлері</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Т&amp;ілі</translation>
    </message>
    <message>
        <source>&amp;Reply asked for by</source>
        <translation>&amp;Жауап күтілетін күн</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>Қ&amp;айтадан</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} ішінен {done}</translation>
    </message>
</context>
<context>
    <name>BatchResult</name>
    <message>
        <source>Inquiry</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Ескерту</translation>
    </message>
</context>
<context>
    <name>BatchResultDialog</name>
    <message>
        <source>Letters of the batch</source>
        <translation>Топтап шығарылған хаттар</translation>
    </message>
    <message>
        <source>No letter was begun.</source>
        <translation>Бірде-бір хат басталған жоқ.</translation>
    </message>
    <message>
        <source>&amp;Save all…</source>
        <translation>Барлығын &amp;сақтау…</translation>
    </message>
    <message>
        <source>&amp;Print all…</source>
        <translation>Барлығын &amp;басып шығару…</translation>
    </message>
    <message>
        <source>Gathering the letters</source>
        <translation>Хаттар жиналуда</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Хаттар сақталатын қалта</translation>
    </message>
    <message>
        <source>Saving the letters</source>
        <translation>Хаттар сақталуда</translation>
    </message>
    <message>
        <source>Saved in {folder}: {count}</source>
        <translation>{folder} қалтасына сақталды: {count}</translation>
    </message>
    <message>
        <source>Issued: {issued}. Not issued: {refused}.</source>
        <translation>Шығарылды: {issued}. Шығарылмады: {refused}.</translation>
    </message>
    <message>
        <source>The batch was stopped; the other letters were not begun.</source>
        <translation>Шығару тоқтатылды; қалған хаттар басталған жоқ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>A mistake of the program</source>
        <translation>Бағдарламаның қатесі</translation>
    </message>
    <message>
        <source>Text for the makers of the program</source>
        <translation>Бағдарламаны жасаушыларға арналған мәтін</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Мәтінді көшіріп алу</translation>
    </message>
    <message>
        <source>Something went wrong inside Ethics Desk</source>
        <translation>Ethics Desk ішінде қате болды</translation>
    </message>
    <message>
        <source>The last step was not carried out; everything saved before is safe and you can go on. Please send the text below to those who look after the program.</source>
        <translation>Соңғы әрекет орындалмады; бұрын сақталғанның бәрі орнында, жұмысты жалғастыра аласыз. Төмендегі мәтінді бағдарламаға жауапты адамдарға жіберіңіз.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>&amp;Stop</source>
        <translation>Т&amp;оқтату</translation>
    </message>
</context>
<context>
    <name>CarryOutDialog</name>
    <message>
        <source>Carry out an erasure</source>
        <translation>Жоюды орындау</translation>
    </message>
    <message>
        <source>&amp;Erase for ever</source>
        <translation>Біржола &amp;жою</translation>
    </message>
    <message>
        <source>Names, texts, evidence and letters of these inquiries are erased for ever; the ledger still proves the rest. In copies made before, the erasure has to be repeated. Who proposed the list cannot carry it out.</source>
        <translation>Осы материалдардағы аты-жөні, мәтіндер, дәлелдемелер мен хаттар біржола жойылады; қалғанын өзгерістер тізілімі бұрынғыша дәлелдейді. Бұрын жасалған көшірмелерде жоюды қайталау керек. Тізімді ұсынған адам оны орындай алмайды.</translation>
    </message>
    <message>
        <source>I have read the list; &amp;nothing of it is needed any more</source>
        <translation>Тізімді оқып шықтым; одан &amp;ештеңе керек емес</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Тізімде</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Жойылуда</translation>
    </message>
</context>
<context>
    <name>ChainDialog</name>
    <message>
        <source>Chain of custody</source>
        <translation>Сақтау тізбегі</translation>
    </message>
    <message>
        <source>Nothing was done with this evidence yet.</source>
        <translation>Бұл дәлелдемемен әзірге ештеңе істелген жоқ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Chain of custody of evidence no. {number}</source>
        <translation>№ {number} дәлелдеменің сақтау тізбегі</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Құпиясөзді өзгерту</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Өзгерту</translation>
    </message>
    <message>
        <source>Who knows the old passphrase and kept a copy of the key file can still open the records with them, should they get hold of the file: where that is to be feared, encrypt anew.</source>
        <translation>Бұрынғы құпиясөзді білетін және кілттер файлының көшірмесін сақтап қалған адам файл қолына түссе, жазбаларды әлі де аша алады: мұндай қауіп болса, қайта шифрлаңыз.</translation>
    </message>
    <message>
        <source>&amp;Old passphrase</source>
        <translation>&amp;Бұрынғы құпиясөз</translation>
    </message>
</context>
<context>
    <name>CheckCaseFileDialog</name>
    <message>
        <source>Case file</source>
        <translation>Іс материалдары</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Тексеру</translation>
    </message>
    <message>
        <source>Choose a case file</source>
        <translation>Іс материалдарын таңдаңыз</translation>
    </message>
    <message>
        <source>Case files (*.zip {file})</source>
        <translation>Іс материалдары (*.zip {file})</translation>
    </message>
    <message>
        <source>&amp;Take the inquiry over</source>
        <translation>Материалды &amp;қабылдап алу</translation>
    </message>
    <message>
        <source>A case file is read where it lies; nothing of it is unpacked. When it is intact and its inquiry is not in these records, the inquiry can be taken over.</source>
        <translation>Іс материалдары жатқан жерінде оқылады, ештеңе ашылып жазылмайды. Олар бүтін болса және материал бұл жазбаларда болмаса, оны қабылдап алуға болады.</translation>
    </message>
    <message>
        <source>A zip; of a folder, the file {file} in it.</source>
        <translation>Zip файлы; ал қалта болса, ішіндегі {file} файлы.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Checking the case file</source>
        <translation>Іс материалдарын тексеру</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Кеңсе</translation>
    </message>
    <message>
        <source>Code of the ledger&apos;s head</source>
        <translation>Өзгерістер тізілімі басының коды</translation>
    </message>
    <message>
        <source>These records</source>
        <translation>Осы жазбалар</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Ақау</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Intact. Compare the code with the one on paper.</source>
        <translation>Бүтін. Кодын қағаздағымен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Faults: {count}. Do not rely on it; ask the office for another.</source>
        <translation>Ақаулар: {count}. Бұған сенуге болмайды; берген кеңседен жаңасын сұраңыз.</translation>
    </message>
    <message>
        <source>do not have this inquiry.</source>
        <translation>бұл материал жоқ.</translation>
    </message>
    <message>
        <source>differ from the case file.</source>
        <translation>іс материалдарынан өзгеше.</translation>
    </message>
    <message>
        <source>have this inquiry, and agree with the case file.</source>
        <translation>бұл материал бар, іс материалдарымен сәйкес келеді.</translation>
    </message>
    <message>
        <source>Taking the inquiry over</source>
        <translation>Материалды қабылдап алу</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the signatures of a PDF</source>
        <translation>PDF файлының қолтаңбаларын тексеру</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Тексеру</translation>
    </message>
    <message>
        <source>The PDF to check</source>
        <translation>Тексерілетін PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Works without a network: whether a key was revoked is not asked. Whose word is taken for a signer stands in the settings, under Signatures.</source>
        <translation>Желісіз жұмыс істейді: кілттің қайтарып алынғаны-алынбағаны сұралмайды. Қол қоюшыларды куәландыратын орталықтар баптаулардың «Қолтаңбалар» бөлімінде тұр.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Checking the signatures</source>
        <translation>Қолтаңбалар тексерілуде</translation>
    </message>
    <message>
        <source>Checked file</source>
        <translation>Тексерілген файл</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Қолтаңбалар</translation>
    </message>
    <message>
        <source>Signature {number}</source>
        <translation>{number}-қолтаңба</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check of the rules</source>
        <translation>Ережелерді тексеру</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>Example comes out: {name}</source>
        <translation>Мысал сәйкес: {name}</translation>
    </message>
    <message>
        <source>Faults: {n}. The examples run when they are mended.</source>
        <translation>Қателер: {n}. Олар түзетілгенде мысалдар тексеріледі.</translation>
    </message>
    <message>
        <source>Examples: {passed} of {all} come out.</source>
        <translation>Мысалдар: {all}; дұрыс шыққаны: {passed}.</translation>
    </message>
    <message>
        <source>Sound: it can be signed off.</source>
        <translation>Қатесіз: қол қоюға болады.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Файл оқылуда…</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Тізілім оқылуда</translation>
    </message>
    <message>
        <source>Rows understood: {good}. Rows with something wrong: {bad}.</source>
        <translation>Түсінікті жолдар: {good}. Қатесі бар жолдар: {bad}.</translation>
    </message>
    <message>
        <source>Headings: {0}.</source>
        <translation>Баған атауларының тілі: {0}.</translation>
    </message>
    <message>
        <source>Columns nobody knows, left out: {0}.</source>
        <translation>Белгісіз бағандар қалдырылады: {0}.</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Қателер</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Жолдар</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Қателер</translation>
    </message>
    <message>
        <source>Nothing is wrong in this file.</source>
        <translation>Бұл файлда қате жоқ.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <source>No row could be understood.</source>
        <translation>Бірде-бір жол түсініксіз.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>Cells apart by</source>
        <translation>Бағандар бөлгіші</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Type to search</source>
        <translation>Іздеу үшін теріңіз</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Sanctions</source>
        <translation>Жазалар</translation>
    </message>
    <message>
        <source>The law allows no sanction here.</source>
        <translation>Бұл жерде заң ешбір жазаға жол бермейді.</translation>
    </message>
    <message>
        <source>not allowed: {reason}</source>
        <translation>жол берілмейді: {reason}</translation>
    </message>
</context>
<context>
    <name>ChronologyTab</name>
    <message>
        <source>Chronology</source>
        <translation>Хронология</translation>
    </message>
</context>
<context>
    <name>CircumstancesDialog</name>
    <message>
        <source>Circumstances</source>
        <translation>Жазаға қатысты мәліметтер</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>The official reported corruption</source>
        <translation>Қызметші сыбайлас жемқорлық туралы хабарлаған</translation>
    </message>
    <message>
        <source>Lower &amp;vacant post</source>
        <translation>Төмен тұрған &amp;бос лауазым</translation>
    </message>
    <message>
        <source>Meets its &amp;requirements</source>
        <translation>&amp;Оның талаптарына сай</translation>
    </message>
    <message>
        <source>&amp;Grounds of dismissal</source>
        <translation>&amp;Қызметтен шығару негіздері</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Қорғау</translation>
    </message>
</context>
<context>
    <name>ClearBackupsDialog</name>
    <message>
        <source>Remove the backups in clear</source>
        <translation>Шифрланбаған көшірмелерді жою</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Жою</translation>
    </message>
    <message>
        <source>Anybody can read them without a passphrase. Number of them: {count}. They are removed from both places; traces may stay on the disk until they are overwritten.</source>
        <translation>Оларды кез келген адам құпиясөзсіз оқи алады. Саны: {count}. Олар екі орыннан да жойылады; ізі үстінен жазылғанша дискіде қалуы мүмкін.</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Usual columns</source>
        <translation>Әдеттегі бағандар</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Редакцияларды салыстыру</translation>
    </message>
    <message>
        <source>Also what changed only in how well it is founded</source>
        <translation>Тек негізділігі өзгергендер де</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Айырмашылықтар</translation>
    </message>
    <message>
        <source>No rule says anything else.</source>
        <translation>Ешбір норманың мазмұны өзгермеген.</translation>
    </message>
    <message>
        <source>Added: {added}. Removed: {removed}. Changed: {changed}. Only in how well it is founded: {standing}.</source>
        <translation>Қосылған: {added}. Алынған: {removed}. Өзгерген: {changed}. Тек негізділігі өзгерген: {standing}.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>&amp;Earlier version</source>
        <translation>&amp;Бұрынғы редакция</translation>
    </message>
    <message>
        <source>&amp;Later version</source>
        <translation>&amp;Кейінгі редакция</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Read in the act</source>
        <translation>Актіден оқылды</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Растау</translation>
    </message>
    <message>
        <source>You confirm that you read this entry in the text of the act. It counts as seen then, and the assumption on it goes.</source>
        <translation>Сіз осы жазбаны актінің мәтінінен оқығаныңызды растайсыз. Содан кейін ол оқылған деп саналады, болжам алып тасталады.</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>&amp;Акт</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>&amp;Бабы</translation>
    </message>
    <message>
        <source>The article of the act read, not that of the former law.</source>
        <translation>Бұрынғы заңның емес, оқылған актінің бабы.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Opening {name}</source>
        <translation>Ашылуда: {name}</translation>
    </message>
</context>
<context>
    <name>CopyCheckDialog</name>
    <message>
        <source>Check a redacted copy</source>
        <translation>Деректері жасырылған көшірмені тексеру</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Тексеру</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Көшірме</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Its sheet</source>
        <translation>Оның парағы</translation>
    </message>
    <message>
        <source>Sheets of leaves (*.json)</source>
        <translation>Бөліктер парағы (*.json)</translation>
    </message>
    <message>
        <source>The sheet lies beside the copy. It proves that all the copy shows equals the original whose root the office sealed; it tells nothing of what is withheld.</source>
        <translation>Парақ көшірменің қасында болады. Ол көшірмеде көрсетілгеннің бәрі түбірін кеңсе бекіткен түпнұсқаға тең екенін дәлелдейді; жасырылған туралы ештеңе айтпайды.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Көшірме</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Парақ</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>Көшірме тексеріліп жатыр</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Everything shown equals the original.</source>
        <translation>Көрсетілгеннің бәрі түпнұсқаға тең.</translation>
    </message>
    <message>
        <source>{shown} of {leaves}</source>
        <translation>{leaves} бөліктен {shown}</translation>
    </message>
    <message>
        <source>Pieces shown</source>
        <translation>Көрсетілген бөліктер</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Түбір</translation>
    </message>
    <message>
        <source>Sealed under the code</source>
        <translation>Мына кодпен бекітілген</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Making the editable copy</source>
        <translation>Редакцияланатын көшірме дайындалуда</translation>
    </message>
    <message>
        <source>Editable copy</source>
        <translation>Редакцияланатын көшірме</translation>
    </message>
    <message>
        <source>Documents (*.docx)</source>
        <translation>Құжаттар (*.docx)</translation>
    </message>
    <message>
        <source>&amp;Editable copy of the draft…</source>
        <translation>Жобаның &amp;редакцияланатын көшірмесі…</translation>
    </message>
</context>
<context>
    <name>CorrectDecisionDialog</name>
    <message>
        <source>Correct the decision</source>
        <translation>Шешім деректемелерін түзету</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>What was decided, and on which day, cannot be corrected.</source>
        <translation>Шешімнің мазмұны мен күні түзетілмейді.</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>&amp;Шешім қабылдаған</translation>
    </message>
    <message>
        <source>Order &amp;number</source>
        <translation>Бұйрық &amp;нөмірі</translation>
    </message>
    <message>
        <source>Order da&amp;ted</source>
        <translation>&amp;Бұйрық күні</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>С&amp;ебебі</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n agency(ies)</source>
        <translation>
            <numerusform>%n орган</numerusform>
            <numerusform>%n орган</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allegation(s) not decided yet</source>
        <translation>
            <numerusform>Тұжырымсыз мән-жайлар: %n</numerusform>
            <numerusform>Тұжырымсыз мән-жайлар: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n күн өтті</numerusform>
            <numerusform>%n күн өтті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n іс-шара</numerusform>
            <numerusform>%n іс-шара</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inquiry(ies)</source>
        <translation>
            <numerusform>%n материал</numerusform>
            <numerusform>%n материал</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n хат</numerusform>
            <numerusform>%n хат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due</source>
        <translation>
            <numerusform>%n мерзім</numerusform>
            <numerusform>%n мерзім</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseButton</name>
    <message>
        <source>Sent, recei&amp;ved…</source>
        <translation>&amp;Хаттың жолы</translation>
    </message>
    <message>
        <source>Dispatch, receipt, answer due, annulment, and taking back</source>
        <translation>Жіберу, алу, жауап мерзімі, күшін жою және жазбаны алып тастау</translation>
    </message>
</context>
<context>
    <name>CourseDeeds</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>&amp;Sent…</source>
        <translation>&amp;Жіберілді…</translation>
    </message>
    <message>
        <source>Re&amp;ceived…</source>
        <translation>&amp;Алынды…</translation>
    </message>
    <message>
        <source>Answer &amp;due…</source>
        <translation>Жауап &amp;мерзімі…</translation>
    </message>
    <message>
        <source>&amp;Answered…</source>
        <translation>Жауап &amp;келді…</translation>
    </message>
    <message>
        <source>Take the a&amp;nswer back…</source>
        <translation>Жауап туралы жазбаны алып &amp;тастау…</translation>
    </message>
    <message>
        <source>Take back the answer to letter № {number}</source>
        <translation>№ {number} хатқа жауап туралы жазбаны алып тастау</translation>
    </message>
    <message>
        <source>Take the &amp;receipt back…</source>
        <translation>Алынғаны туралы жазбаны алып т&amp;астау…</translation>
    </message>
    <message>
        <source>Take back the receipt of letter № {number}</source>
        <translation>№ {number} хаттың алынғаны туралы жазбаны алып тастау</translation>
    </message>
    <message>
        <source>Take the dispatc&amp;h back…</source>
        <translation>Жіберілгені туралы жазбаны алып та&amp;стау…</translation>
    </message>
    <message>
        <source>Take back the dispatch of letter № {number}</source>
        <translation>№ {number} хаттың жіберілгені туралы жазбаны алып тастау</translation>
    </message>
    <message>
        <source>Ann&amp;ul…</source>
        <translation>Күшін &amp;жою…</translation>
    </message>
    <message>
        <source>Annul letter № {number}: its number stays</source>
        <translation>№ {number} хаттың күшін жою: нөмірі сақталады</translation>
    </message>
    <message>
        <source>Resto&amp;re…</source>
        <translation>Күшін қалпына &amp;келтіру…</translation>
    </message>
    <message>
        <source>Let letter № {number} count again</source>
        <translation>№ {number} хаттың күшін қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>CourtOutcomeDialog</name>
    <message>
        <source>Outcome of the prosecution</source>
        <translation>Қылмыстық істің нәтижесі</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Белгі</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>&amp;Немен аяқталды</translation>
    </message>
    <message>
        <source>Some entry bars count from this day.</source>
        <translation>Қызметке кіруге кейбір тыйымдар осы күннен есептеледі.</translation>
    </message>
    <message>
        <source>&amp;Verdict pronounced on</source>
        <translation>Үкім &amp;шығарылған күн</translation>
    </message>
    <message>
        <source>&amp;Final on</source>
        <translation>&amp;Күшіне енген күні</translation>
    </message>
    <message>
        <source>&amp;Judgment or order</source>
        <translation>&amp;Үкім немесе қаулы</translation>
    </message>
    <message>
        <source>Main &amp;punishment</source>
        <translation>Негізгі жа&amp;за</translation>
    </message>
    <message>
        <source>Or the day the fine was paid; leave it out while it is not over.</source>
        <translation>Немесе айыппұл төленген күн; өтелмесе, бос қалсын.</translation>
    </message>
    <message>
        <source>S&amp;erved on</source>
        <translation>Жаза өт&amp;елген күн</translation>
    </message>
    <message>
        <source>Where a court lifted the conviction early.</source>
        <translation>Сот сотталғандықты мерзімінен бұрын алған болса.</translation>
    </message>
    <message>
        <source>Conviction &amp;lifted on</source>
        <translation>Сотталғандық &amp;алынған күн</translation>
    </message>
    <message>
        <source>&amp;Order of lifting</source>
        <translation>Алу туралы сот а&amp;ктісі</translation>
    </message>
    <message>
        <source>Reason of the co&amp;rrection</source>
        <translation>Түзе&amp;ту себебі</translation>
    </message>
</context>
<context>
    <name>CrimeFacts</name>
    <message>
        <source>Bill</source>
        <translation>Заң жобасы</translation>
    </message>
    <message>
        <source>No such article is known for the day of the act.</source>
        <translation>Әрекет жасалған күні мұндай бап белгісіз.</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Қолданыста емес</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Ауырлығы</translation>
    </message>
    <message>
        <source>punishment not seen</source>
        <translation>жазасының мәтіні көрілмеген</translation>
    </message>
    <message>
        <source>imprisonment at most {years} y.</source>
        <translation>бас бостандығынан айыру – ең көбі {years} жыл</translation>
    </message>
    <message>
        <source>{least} to {most} times the bribe</source>
        <translation>пара сомасының {least}–{most} еселенген мөлшері</translation>
    </message>
    <message>
        <source>Or a fine</source>
        <translation>Немесе айыппұл</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>Соңғы күні: {day}</translation>
    </message>
    <message>
        <source>Removed on {day}</source>
        <translation>Алып тасталатын күні: {day}</translation>
    </message>
</context>
<context>
    <name>CrimeSection</name>
    <message>
        <source>Signs of a crime</source>
        <translation>Қылмыс белгілері</translation>
    </message>
    <message>
        <source>None was noted.</source>
        <translation>Ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>Signs of a crim&amp;e…</source>
        <translation>Қылмы&amp;с белгілері…</translation>
    </message>
    <message>
        <source>O&amp;utcome…</source>
        <translation>Н&amp;әтижесі…</translation>
    </message>
    <message>
        <source>Ta&amp;ke back…</source>
        <translation>Қа&amp;йтарып алу…</translation>
    </message>
    <message>
        <source>Of&amp;fences…</source>
        <translation>Құқық &amp;бұзушылық…</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Ескіру мерзімі</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>The day may count for the term of a sanction: write it down under Parties as well.</source>
        <translation>Бұл күн жаза қолдану мерзіміне әсер етуі мүмкін: оны «Қатысушылар» қойындысында да жазыңыз.</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>Conviction lifted</source>
        <translation>Сотталғандық алынды</translation>
    </message>
    <message>
        <source>Conviction expunged</source>
        <translation>Сотталғандық өтеледі</translation>
    </message>
    <message>
        <source>A new crime made the term run anew.</source>
        <translation>Жаңа қылмыс мерзімді қайта бастады.</translation>
    </message>
    <message>
        <source>Does the head answer for it?</source>
        <translation>Басшы жауап бере ме?</translation>
    </message>
</context>
<context>
    <name>CrimeSignsField</name>
    <message>
        <source>Sign</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Бап</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Exporting evidence no. {number}</source>
        <translation>№ {number} дәлелдеме шығарылуда</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Файлға арналған папка</translation>
    </message>
    <message>
        <source>Export evidence no. {number}</source>
        <translation>№ {number} дәлелдемені шығару</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Папканы таңдау…</translation>
    </message>
    <message>
        <source>The file is compared with its hash before it is written; who, when and why stand in the chain of custody.</source>
        <translation>Файл жазылмас бұрын бақылау сомасымен салыстырылады; кім, қашан және не үшін алғаны сақтау тізбегіне жазылады.</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>{name} салыстырылуда</translation>
    </message>
    <message>
        <source>File to compare with evidence no. {number}</source>
        <translation>№ {number} дәлелдемемен салыстырылатын файл</translation>
    </message>
    <message>
        <source>Checking evidence</source>
        <translation>Дәлелдемелер тексерілуде</translation>
    </message>
    <message>
        <source>Labels of evidence</source>
        <translation>Дәлелдемелердің жапсырмалары</translation>
    </message>
    <message>
        <source>Printing labels</source>
        <translation>Жапсырмалар басылуда</translation>
    </message>
    <message>
        <source>Written to {folder}: {name}.</source>
        <translation>{folder} папкасына жазылды: {name}.</translation>
    </message>
    <message>
        <source>{name} is byte for byte evidence no. {number}.</source>
        <translation>{name} файлы № {number} дәлелдемемен байтпа-байт бірдей.</translation>
    </message>
    <message>
        <source>{name} is NOT evidence no. {number}: its bytes differ.</source>
        <translation>{name} файлы № {number} дәлелдеме ЕМЕС: байттары өзгеше.</translation>
    </message>
    <message>
        <source>All files match the hash of their first day: {count}.</source>
        <translation>Барлық файл алғашқы күнгі бақылау сомасымен сәйкес келеді: {count}.</translation>
    </message>
    <message>
        <source>These files DIFFER from their first day: no. {numbers}. Keep this file of records as it is, and compare with the last good backup. Files that match: {count}.</source>
        <translation>Мына файлдар алғашқы күнгіден ӨЗГЕШЕ: № {numbers}. Жазбалар файлын сол күйінде сақтап, соңғы жарамды сақтық көшірмемен салыстырыңыз. Сәйкес файлдар: {count}.</translation>
    </message>
</context>
<context>
    <name>CustodyButton</name>
    <message>
        <source>C&amp;ustody</source>
        <translation>Сақ&amp;тау</translation>
    </message>
    <message>
        <source>Hand out and take back, check, export, labels, the chain</source>
        <translation>Беру және қайтарып алу, тексеру, шығару, жапсырмалар, тізбек</translation>
    </message>
    <message>
        <source>&amp;Chain of custody…</source>
        <translation>Сақтау &amp;тізбегі…</translation>
    </message>
    <message>
        <source>Chain of &amp;all evidence…</source>
        <translation>&amp;Барлық дәлелдеменің тізбегі…</translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation>&amp;Беру…</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>Қа&amp;йтарып алу…</translation>
    </message>
    <message>
        <source>&amp;Note a handling…</source>
        <translation>&amp;Әрекетті жазу…</translation>
    </message>
    <message>
        <source>&amp;Export a file…</source>
        <translation>Файлды &amp;шығару…</translation>
    </message>
    <message>
        <source>C&amp;ompare with a file…</source>
        <translation>Файлмен &amp;салыстыру…</translation>
    </message>
    <message>
        <source>Chec&amp;k all files</source>
        <translation>Барлық файлды те&amp;ксеру</translation>
    </message>
    <message>
        <source>&amp;Read a label…</source>
        <translation>Жапсырманы &amp;оқу…</translation>
    </message>
    <message>
        <source>Print a la&amp;bel</source>
        <translation>&amp;Жапсырма басу</translation>
    </message>
    <message>
        <source>Print &amp;labels of all</source>
        <translation>Барлығына ж&amp;апсырма басу</translation>
    </message>
</context>
<context>
    <name>CustodyList</name>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Бақылау сомасы</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Не үшін</translation>
    </message>
</context>
<context>
    <name>DayChanges</name>
    <message>
        <source>Dates that move</source>
        <translation>Ауысатын мерзімдер</translation>
    </message>
    <message>
        <source>No date of an open inquiry moves.</source>
        <translation>Ашық материалдардың бірде-бір мерзімі ауыспайды.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Басып шығару</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Printing the list</source>
        <translation>Тізім басып шығарылуда</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>Since when, whom</source>
        <translation>Қай күннен, кім туралы</translation>
    </message>
    <message>
        <source>Old day</source>
        <translation>Бұрынғы күн</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Жаңа күн</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Себеп күндері</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>КК.АА.ЖЖЖЖ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Күнтізбе (F4)</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>The days counted</source>
        <translation>Есептелген күндер</translation>
    </message>
    <message>
        <source>The days cannot be counted yet.</source>
        <translation>Күндерді әзірге есептеу мүмкін емес.</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>Соңғы күн: {day}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Апта күні</translation>
    </message>
</context>
<context>
    <name>DaysOffSection</name>
    <message>
        <source>Public holidays are known to the program. Days the government moves are taken in from its decree; all open terms are then counted again.</source>
        <translation>Мереке күндері бағдарламаға белгілі. Үкімет ауыстырған күндер оның актісінен алынады; содан кейін барлық ашық мерзімдер қайта есептеледі.</translation>
    </message>
    <message>
        <source>Decrees on days off</source>
        <translation>Демалыс күндерін ауыстыру туралы актілер</translation>
    </message>
    <message>
        <source>No decree was taken in yet.</source>
        <translation>Әзірге ауыстыру туралы бірде-бір акт енгізілмеген.</translation>
    </message>
    <message>
        <source>&amp;Take in a decree…</source>
        <translation>Ауыстыру туралы актіні &amp;енгізу…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Қайтарып алу…</translation>
    </message>
    <message>
        <source>Counting the days again</source>
        <translation>Күндер қайта есептелуде</translation>
    </message>
    <message>
        <source>The decree is withdrawn. Dates that moved: {changes}.</source>
        <translation>Ауыстыру туралы акт кері алынды. Ауысқан күндер: {changes}.</translation>
    </message>
    <message>
        <source>Dates moved by withdrawing: {decree}</source>
        <translation>Мына акт кері алынғанда ауысқан күндер: {decree}</translation>
    </message>
    <message>
        <source>Dates moved by: {decree}</source>
        <translation>Мына акт бойынша ауысқан күндер: {decree}</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Ауыстыру туралы акт</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Енгізілген</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>қолданыста</translation>
    </message>
    <message>
        <source>withdrawn on {day}: {reason}</source>
        <translation>{day} қайтарып алынды: {reason}</translation>
    </message>
</context>
<context>
    <name>DaysOffWizard</name>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Енгізу</translation>
    </message>
    <message>
        <source>Take in a decree on days off</source>
        <translation>Демалыс күндерін ауыстыру туралы актіні енгізу</translation>
    </message>
    <message>
        <source>Counting the days again</source>
        <translation>Күндер қайта есептелуде</translation>
    </message>
    <message>
        <source>Days taken in: {days}. Dates that moved: {changes}.</source>
        <translation>Енгізілген күндер: {days}. Ауысқан мерзімдер: {changes}.</translation>
    </message>
</context>
<context>
    <name>DeadlineDeeds</name>
    <message>
        <source>Take the extension back</source>
        <translation>Ұзартудың күшін жою</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>К&amp;үшін жою</translation>
    </message>
    <message>
        <source>Remove a pause written down by mistake</source>
        <translation>Қате енгізілген тоқтата тұруды алып тастау</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Алып тастау</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Тоқтата тұру</translation>
    </message>
    <message>
        <source>The deadline is not kept after all</source>
        <translation>Мерзім орындалмаған болып шықты</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>Қайта &amp;ашу</translation>
    </message>
    <message>
        <source>Withdraw a deadline started by mistake</source>
        <translation>Қате басталған мерзімді қайтарып алу</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Қайтарып алу</translation>
    </message>
    <message>
        <source>&amp;Let it stand still…</source>
        <translation>&amp;Тоқтата тұру…</translation>
    </message>
    <message>
        <source>Let it &amp;go on…</source>
        <translation>Ж&amp;алғастыру…</translation>
    </message>
    <message>
        <source>Re&amp;move a pause…</source>
        <translation>Тоқтата тұруды &amp;алып тастау…</translation>
    </message>
    <message>
        <source>&amp;Extend…</source>
        <translation>&amp;Ұзарту…</translation>
    </message>
    <message>
        <source>&amp;Take the extension back…</source>
        <translation>Ұзартудың &amp;күшін жою…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Қайта ашу…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Қа&amp;йтарып алу…</translation>
    </message>
</context>
<context>
    <name>DeadlineSection</name>
    <message>
        <source>Deadlines</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>No deadline runs. Start a clock when an event starts one.</source>
        <translation>Жүріп жатқан мерзім жоқ. Оқиға мерзімді бастағанда, оны осында бастаңыз.</translation>
    </message>
    <message>
        <source>&amp;Start a clock…</source>
        <translation>Мерзімді &amp;бастау…</translation>
    </message>
    <message>
        <source>Do&amp;ne…</source>
        <translation>&amp;Орындалды…</translation>
    </message>
    <message>
        <source>Sho&amp;w the days…</source>
        <translation>&amp;Күндерді көрсету…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Change the deadline</source>
        <translation>Мерзімді өзгерту</translation>
    </message>
</context>
<context>
    <name>DecideRecusalDialog</name>
    <message>
        <source>Decide on a recusal</source>
        <translation>Бас тарту бойынша шешім</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>бұрынғыдай</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Шешім</translation>
    </message>
    <message>
        <source>&amp;Handler from now on</source>
        <translation>Осыдан былай &amp;жүргізуші</translation>
    </message>
    <message>
        <source>Name and post of the superior who decided.</source>
        <translation>Шешім қабылдаған басшының аты-жөні мен лауазымы.</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>К&amp;ім шешті</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>&amp;Шешім күні</translation>
    </message>
    <message>
        <source>&amp;Sanction</source>
        <translation>Жа&amp;за</translation>
    </message>
    <message>
        <source>Why &amp;otherwise than proposed</source>
        <translation>&amp;Ұсыныстан ауытқу себебі</translation>
    </message>
    <message>
        <source>Why with a &amp;gate open</source>
        <translation>Талап &amp;орындалмаған шешім себебі</translation>
    </message>
    <message>
        <source>What stands above was not done by that day. The reason is printed.</source>
        <translation>Жоғарыда аталғандар бұл күнге дейін орындалмаған. Негіздеме басып шығарылады.</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Шешім &amp;қабылдаған</translation>
    </message>
    <message>
        <source>Order &amp;number</source>
        <translation>Бұйрық &amp;нөмірі</translation>
    </message>
    <message>
        <source>Order da&amp;ted</source>
        <translation>&amp;Бұйрық күні</translation>
    </message>
    <message>
        <source>Not done before a sanction:</source>
        <translation>Жазаға дейін орындалмаған:</translation>
    </message>
</context>
<context>
    <name>DeclareRecusalDialog</name>
    <message>
        <source>Declare a recusal</source>
        <translation>Бас тартуды мәлімдеу</translation>
    </message>
    <message>
        <source>&amp;Declare</source>
        <translation>&amp;Мәлімдеу</translation>
    </message>
    <message>
        <source>From then on the member cannot open the inquiry, until it is refused.</source>
        <translation>Осы сәттен бастап қызметкер материалды аша алмайды, бас тарту қабылданбайынша.</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>Қ&amp;ызметкер</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>Н&amp;егіз</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>DecreeStep</name>
    <message>
        <source>Decree</source>
        <translation>Ауыстыру туралы акт</translation>
    </message>
    <message>
        <source>The act that moves days off, as a file.</source>
        <translation>Демалыс күндерін ауыстыратын акт, файл түрінде.</translation>
    </message>
    <message>
        <source>Days off (*.toml *.csv *.xlsx);;All files (*)</source>
        <translation>Демалыс күндері (*.toml *.csv *.xlsx);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Choose the days off</source>
        <translation>Демалыс күндері файлын таңдау</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>As papers will call it: kind, day and number of the act.</source>
        <translation>Құжаттарда аталатындай: актінің түрі, күні және нөмірі.</translation>
    </message>
    <message>
        <source>&amp;Name of the act</source>
        <translation>Актінің &amp;атауы</translation>
    </message>
    <message>
        <source>Left empty when it takes the place of none.</source>
        <translation>Ешбірін алмастырмаса, бос қалдырылады.</translation>
    </message>
    <message>
        <source>&amp;Replaces</source>
        <translation>Қайсысын а&amp;лмастырады</translation>
    </message>
    <message>
        <source>A table with the columns date, worked (yes or no) and the title of the day in Kazakh and Russian, or a file as in the program’s folder of calendars. Nothing is recorded before you have seen which dates move.</source>
        <translation>Күні, жұмыс күні ме (иә не жоқ) және күннің қазақша әрі орысша атауы бағандары бар кесте немесе бағдарламаның күнтізбелер қалтасындағыдай файл. Қай мерзімдер ауысатынын көргенге дейін ештеңе жазылмайды.</translation>
    </message>
</context>
<context>
    <name>DerivationPanel</name>
    <message>
        <source>Derivation</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Find in the derivation</source>
        <translation>Негіздемеден іздеу</translation>
    </message>
    <message>
        <source>Enter or F3 goes to the next place</source>
        <translation>Enter не F3 келесі жерге апарады</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Print the derivation, in a language of your choice</source>
        <translation>Негіздемені таңдаған тілде басып шығару</translation>
    </message>
    <message>
        <source>Print the derivation</source>
        <translation>Негіздемені басып шығару</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>Printing the derivation</source>
        <translation>Негіздеме басып шығарылуда</translation>
    </message>
    <message>
        <source>As shown here</source>
        <translation>Осы жерде көрсетілгендей</translation>
    </message>
    <message>
        <source>As kept with the decision or proposal</source>
        <translation>Шешіммен не ұсыныспен бірге сақталғандай</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Бәрін ашу</translation>
    </message>
    <message>
        <source>Copy the derivation</source>
        <translation>Негіздемені көшіріп алу</translation>
    </message>
</context>
<context>
    <name>DerivationTree</name>
    <message>
        <source>Derivation</source>
        <translation>Негіздеме</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>What differs</source>
        <translation>Айырмашылықтар</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Differences of report No {0}</source>
        <translation>№ {0} есеп бойынша айырмашылықтар</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Есепте</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Енгізілді</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не жасалды</translation>
    </message>
    <message>
        <source>What was changed to what</source>
        <translation>Нені неге өзгертті</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім енгізді</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>Differences of report No {0}</source>
        <translation>№ {0} есеп бойынша айырмашылықтар</translation>
    </message>
    <message>
        <source>&amp;Page of differences</source>
        <translation>Айырмашылықтар &amp;парағы</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Салыстырылуда…</translation>
    </message>
    <message>
        <source>Comparing with the records</source>
        <translation>Жазбалармен салыстыру</translation>
    </message>
    <message>
        <source>Printing the differences</source>
        <translation>Айырмашылықтарды басып шығару</translation>
    </message>
    <message>
        <source>Every figure is as reported: no entry since the data cut matters.</source>
        <translation>Барлық көрсеткіш есептегідей: деректер алынған сәттен кейінгі жазбалардың ешқайсысы әсер етпейді.</translation>
    </message>
    <message>
        <source>Enter or a double click on an entry opens its inquiry.</source>
        <translation>Жазбада Enter пернесі немесе қос шерту оның материалын ашады.</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Өзгеше көрсеткіштер</translation>
    </message>
    <message>
        <source>No figure differs.</source>
        <translation>Өзгеше көрсеткіш жоқ.</translation>
    </message>
    <message>
        <source>Entries that cause the differences</source>
        <translation>Айырмашылыққа себеп болған жазбалар</translation>
    </message>
    <message>
        <source>No entry causes a difference.</source>
        <translation>Айырмашылыққа себеп болған жазба жоқ.</translation>
    </message>
    <message>
        <source>The report itself stays as it was issued, byte for byte.</source>
        <translation>Есептің өзі шығарылған қалпында, әр байтына дейін сақталады.</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>&amp;Whole text</source>
        <translation>Мәтінді &amp;тұтас көрсету</translation>
    </message>
    <message>
        <source>Differences from the text of the program</source>
        <translation>Бағдарламадағы мәтіннен айырмашылықтар</translation>
    </message>
    <message>
        <source>The text is that of the program.</source>
        <translation>Мәтін бағдарламадағымен бірдей.</translation>
    </message>
</context>
<context>
    <name>DispatchDialog</name>
    <message>
        <source>Dispatch of letter № {number}</source>
        <translation>№ {number} хатты жіберу</translation>
    </message>
    <message>
        <source>Dispatch of letters: {number}</source>
        <translation>Хаттарды жіберу: {number}</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>Sent &amp;by</source>
        <translation>Жіберу &amp;тәсілі</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>Жіберілген &amp;күні</translation>
    </message>
    <message>
        <source>Number of the post, of the receipt or of the e-document system.</source>
        <translation>Пошта жөнелтілімінің, түбіртектің немесе электрондық құжат айналымы жүйесінің нөмірі.</translation>
    </message>
    <message>
        <source>&amp;Tracking number</source>
        <translation>Жөнелтілім &amp;нөмірі</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ескертпе</translation>
    </message>
</context>
<context>
    <name>DissolveDialog</name>
    <message>
        <source>Dissolve an agency</source>
        <translation>Органның таратылуы</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>Таратылғанын &amp;жазу</translation>
    </message>
    <message>
        <source>Letters dated after the last day are refused and name the successor.</source>
        <translation>Соңғы күннен кейінгі хаттар қабылданбайды, мирасқоры көрсетіледі.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Соңғы күні</translation>
    </message>
    <message>
        <source>&amp;Successor</source>
        <translation>Құқық &amp;мирасқоры</translation>
    </message>
    <message>
        <source>&amp;By which act</source>
        <translation>&amp;Қай актімен</translation>
    </message>
</context>
<context>
    <name>Docket</name>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Не істелуге тиіс</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Қалған уақыт</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Қызметші</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>stands still since</source>
        <translation>тоқтатыла тұрған күні</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>өтті</translation>
    </message>
    <message>
        <source>Answer to letter {letter}</source>
        <translation>{letter} хатқа жауап</translation>
    </message>
    <message>
        <source>The sanction ceases to count: {sanction}</source>
        <translation>Жазаның мерзімі аяқталады: {sanction}</translation>
    </message>
    <message>
        <source>Registered today</source>
        <translation>Бүгін тіркелді</translation>
    </message>
    <message>
        <source>Item due back: {item}</source>
        <translation>Зат қайтарылуы тиіс: {item}</translation>
    </message>
    <message>
        <source>To be sent: letter {letter}</source>
        <translation>Жіберілуі керек: {letter} хаты</translation>
    </message>
    <message>
        <source>To be confirmed as received: letter {letter}</source>
        <translation>Алынғанын растау керек: {letter} хаты</translation>
    </message>
    <message>
        <source>Suspension from duties ends</source>
        <translation>Өкілеттіктерден шеттету аяқталады</translation>
    </message>
    <message>
        <source>Request to resign: not to be satisfied</source>
        <translation>Қызметтен шығару туралы өтініш: қанағаттандырылмайды</translation>
    </message>
    <message>
        <source>Request to resign: to be checked</source>
        <translation>Қызметтен шығару туралы өтініш: тексеру керек</translation>
    </message>
    <message>
        <source>A copy to be sent</source>
        <translation>Көшірмесін жіберу</translation>
    </message>
    <message>
        <source>Term for a sanction</source>
        <translation>Жаза қолдану мерзімі</translation>
    </message>
    <message>
        <source>Term for a sanction has passed</source>
        <translation>Жаза қолдану мерзімі өтті</translation>
    </message>
    <message>
        <source>Safe last day for a sanction</source>
        <translation>Жазаның даусыз соңғы күні</translation>
    </message>
    <message>
        <source>Disputed last day for a sanction</source>
        <translation>Жазаның даулы соңғы күні</translation>
    </message>
    <message>
        <source>Overdue: {0}</source>
        <translation>Мерзімі өткен: {0}</translation>
    </message>
    <message>
        <source>Due today: {0}</source>
        <translation>Бүгін бітеді: {0}</translation>
    </message>
    <message>
        <source>New today: {0}</source>
        <translation>Бүгін түскен: {0}</translation>
    </message>
    <message>
        <source>Within a week: {0}</source>
        <translation>Бір апта ішінде: {0}</translation>
    </message>
    <message>
        <source>Later: {0}</source>
        <translation>Кейінірек: {0}</translation>
    </message>
    <message>
        <source>Stands still: {0}</source>
        <translation>Тоқтатылып тұр: {0}</translation>
    </message>
    <message>
        <source>Term for a sanction has passed: {0}</source>
        <translation>Жаза қолдану мерзімі өткен: {0}</translation>
    </message>
    <message>
        <source>Printing the desk</source>
        <translation>Жұмыс үстелі басып шығарылуда</translation>
    </message>
    <message>
        <source>Writing the calendar</source>
        <translation>Күнтізбе жазылуда</translation>
    </message>
    <message>
        <source>Save the days as a calendar</source>
        <translation>Күндерді күнтізбе ретінде сақтау</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Күнтізбе (*.ics)</translation>
    </message>
    <message>
        <source>Days written to {file}: {number}.</source>
        <translation>{file} файлына жазылған күндер: {number}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Тобы</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Terms for a sanction</source>
        <translation>Жаза қолдану мерзімдері</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Letters on their way</source>
        <translation>Жолдағы хаттар</translation>
    </message>
    <message>
        <source>Sanctions in force</source>
        <translation>Қолданыстағы жазалар</translation>
    </message>
    <message>
        <source>Items handed out</source>
        <translation>Берілген заттар</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Жаңалар</translation>
    </message>
</context>
<context>
    <name>DocketChoices</name>
    <message>
        <source>Whose inquiries</source>
        <translation>Кімнің материалдары</translation>
    </message>
    <message>
        <source>My inquiries</source>
        <translation>Менің материалдарым</translation>
    </message>
    <message>
        <source>Whole office</source>
        <translation>Бүкіл кеңсе</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Қандай мерзімдер</translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation>Тізім түрінде көрсету</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Ай түрінде көрсету</translation>
    </message>
</context>
<context>
    <name>DocketPage</name>
    <message>
        <source>Desk</source>
        <translation>Жұмыс үстелі</translation>
    </message>
    <message>
        <source>Working out limitation days</source>
        <translation>Жаза мерзімдері есептелуде</translation>
    </message>
    <message>
        <source>Nothing of the kind chosen lies on the desk.</source>
        <translation>Таңдалған түр бойынша ештеңе жоқ.</translation>
    </message>
    <message>
        <source>&amp;Take in…</source>
        <translation>&amp;Қабылдау…</translation>
    </message>
    <message>
        <source>Save the days for another calendar (.ics)</source>
        <translation>Күндерді басқа күнтізбеге сақтау (.ics)</translation>
    </message>
    <message>
        <source>Nothing is due, nothing is waited for, nothing is new.</source>
        <translation>Мерзімді іс те, күтілетін жауап та, жаңа материал да жоқ.</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Қабылдау…</translation>
    </message>
</context>
<context>
    <name>DoneButton</name>
    <message>
        <source>D&amp;one…</source>
        <translation>&amp;Орындалды…</translation>
    </message>
    <message>
        <source>Tick off the deadline in sight</source>
        <translation>Таңдалған мерзімді орындалды деп белгілеу</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>The deadline is kept</source>
        <translation>Мерзім орындалды</translation>
    </message>
    <message>
        <source>&amp;Tick off</source>
        <translation>&amp;Белгілеу</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>Орындалған &amp;күні</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Құ&amp;жат</translation>
    </message>
</context>
<context>
    <name>DraftDeeds</name>
    <message>
        <source>Edit “{code}”</source>
        <translation>«{code}» жазбасын өзгерту</translation>
    </message>
    <message>
        <source>Leave out “{code}”</source>
        <translation>«{code}» жазбасын алып тастау</translation>
    </message>
    <message>
        <source>As in the base “{code}”</source>
        <translation>«{code}» – негіздегідей</translation>
    </message>
    <message>
        <source>Edit an example</source>
        <translation>Мысалды өзгерту</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Мысал қосу</translation>
    </message>
    <message>
        <source>Add “{code}”</source>
        <translation>«{code}» жазбасын қосу</translation>
    </message>
</context>
<context>
    <name>DraftState</name>
    <message>
        <source>Checking the rules</source>
        <translation>Ережелер тексерілуде</translation>
    </message>
</context>
<context>
    <name>DutySection</name>
    <message>
        <source>Suspension and resignation</source>
        <translation>Шеттету және өтініш бойынша қызметтен шығару</translation>
    </message>
    <message>
        <source>Neither suspended nor asking to resign.</source>
        <translation>Шеттетілмеген, қызметтен шығару туралы өтініш жоқ.</translation>
    </message>
    <message>
        <source>Suspe&amp;nsion…</source>
        <translation>Ше&amp;ттету…</translation>
    </message>
    <message>
        <source>Resi&amp;gnation…</source>
        <translation>Өті&amp;ніш…</translation>
    </message>
    <message>
        <source>Ended &amp;earlier…</source>
        <translation>Ерте&amp;рек аяқталды…</translation>
    </message>
    <message>
        <source>Take o&amp;ut…</source>
        <translation>А&amp;лып тастау…</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Шеттетілген</translation>
    </message>
    <message>
        <source>Asked to resign</source>
        <translation>Қызметтен шығаруды сұраған</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Өтініш</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Мәні</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>Т&amp;үсу арнасы</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>Ма&amp;змұны</translation>
    </message>
    <message>
        <source>&amp;Incoming number</source>
        <translation>Кіріс &amp;нөмірі</translation>
    </message>
    <message>
        <source>of the &amp;day</source>
        <translation>К&amp;іріс күні</translation>
    </message>
    <message>
        <source>&amp;Happened on</source>
        <translation>&amp;Болған күні</translation>
    </message>
    <message>
        <source>Discovered &amp;on</source>
        <translation>Аны&amp;қталған күні</translation>
    </message>
</context>
<context>
    <name>EditEvidenceDialog</name>
    <message>
        <source>Correct evidence no. {number}</source>
        <translation>№ {number} дәлелдеменің деректерін түзету</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Ата&amp;уы</translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>К&amp;імнен алынды</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>А&amp;лынған күні</translation>
    </message>
</context>
<context>
    <name>EditInquiryDialog</name>
    <message>
        <source>Correct the details</source>
        <translation>Деректерді түзету</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қа&amp;йталау</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Қ&amp;осу…</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Көшірме…</translation>
    </message>
    <message>
        <source>&amp;I read it in the act…</source>
        <translation>Актіден о&amp;қыдым…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>А&amp;лып тастау</translation>
    </message>
    <message>
        <source>As in the &amp;base</source>
        <translation>&amp;Негіздегідей</translation>
    </message>
    <message>
        <source>E&amp;xample…</source>
        <translation>&amp;Мысал…</translation>
    </message>
    <message>
        <source>As &amp;text…</source>
        <translation>М&amp;әтін…</translation>
    </message>
    <message>
        <source>&amp;Whole text…</source>
        <translation>Бүк&amp;іл мәтін…</translation>
    </message>
    <message>
        <source>Draft: {title}</source>
        <translation>Жоба: {title}</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>Қол қо&amp;ю…</translation>
    </message>
    <message>
        <source>A day typed here cannot be read yet.</source>
        <translation>Мұнда жазылған күн әлі оқылмайды.</translation>
    </message>
    <message>
        <source>Signed off: it judges from now on.</source>
        <translation>Қол қойылды: енді қолданылады.</translation>
    </message>
    <message>
        <source>&amp;Next assumed entry ({n})</source>
        <translation>Келе&amp;сі болжам ({n})</translation>
    </message>
    <message>
        <source>Next assumed entry</source>
        <translation>Келесі болжам</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>EncryptDialog</name>
    <message>
        <source>Encrypt these records</source>
        <translation>Осы жазбаларды шифрлау</translation>
    </message>
    <message>
        <source>Encrypt these records anew</source>
        <translation>Осы жазбаларды қайта шифрлау</translation>
    </message>
    <message>
        <source>&amp;Encrypt the records</source>
        <translation>Жазбаларды &amp;шифрлау</translation>
    </message>
    <message>
        <source>The records get a new key, in a new file beside the old one. Old key files, passphrases and recovery pages do not open it: everybody else needs a new passphrase afterwards.</source>
        <translation>Жазбалар ескі файлдың жанындағы жаңа файлда жаңа кілт алады. Оны ескі кілттер файлы, құпиясөздер мен қалпына келтіру парақтары ашпайды: кейін қалғандарының бәріне жаңа құпиясөз керек.</translation>
    </message>
    <message>
        <source>Making the recovery page</source>
        <translation>Қалпына келтіру парағы дайындалуда</translation>
    </message>
</context>
<context>
    <name>EndPauseDialog</name>
    <message>
        <source>End of the pause</source>
        <translation>Тоқтата тұрудың аяқталуы</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>С&amp;оңғы күні</translation>
    </message>
</context>
<context>
    <name>EntryBarDialog</name>
    <message>
        <source>Entry bar</source>
        <translation>Қызметке кіруге тыйым</translation>
    </message>
    <message>
        <source>&amp;Reckon</source>
        <translation>&amp;Есептеу</translation>
    </message>
    <message>
        <source>For a leading post</source>
        <translation>Басшы лауазымға</translation>
    </message>
    <message>
        <source>Nothing is recorded. The wording of the day of entry governs.</source>
        <translation>Ештеңе жазылмайды. Қызметке кіретін күнгі редакция қолданылады.</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Негізі</translation>
    </message>
    <message>
        <source>The day of the dismissal or the penalty, or the day the verdict was pronounced.</source>
        <translation>Шығарылған немесе жаза қолданылған күн не үкім шығарылған күн.</translation>
    </message>
    <message>
        <source>&amp;Happened on</source>
        <translation>&amp;Болған күні</translation>
    </message>
    <message>
        <source>Day of &amp;entry</source>
        <translation>&amp;Қызметке кіретін күн</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазым</translation>
    </message>
    <message>
        <source>No wording of that day is known.</source>
        <translation>Бұл күнгі редакция белгісіз.</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Қолданыста емес</translation>
    </message>
    <message>
        <source>By the law of the day of entry</source>
        <translation>Қызметке кіретін күнгі заң бойынша</translation>
    </message>
    <message>
        <source>By the law of the day it happened</source>
        <translation>Болған күнгі заң бойынша</translation>
    </message>
    <message>
        <source>Bar to {day}, that day included: on the day of entry {standing}</source>
        <translation>Тыйым {day} күнін қоса алғанға дейін: қызметке кіретін күні {standing}</translation>
    </message>
    <message>
        <source>it holds</source>
        <translation>күшінде</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>аяқталған</translation>
    </message>
    <message>
        <source>For life, or without term</source>
        <translation>Өмір бойы немесе мерзімсіз</translation>
    </message>
    <message>
        <source>As long as its ground stands</source>
        <translation>Негізі тұрғанда</translation>
    </message>
    <message>
        <source>wording of {day}</source>
        <translation>{day} күнгі редакция</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Edit the example…</source>
        <translation>Мысалды өңдеу…</translation>
    </message>
    <message>
        <source>There is no field for: {keys}. What stands there is kept; “As text…” changes it.</source>
        <translation>Бұлар үшін өріс жоқ: {keys}. Ондағы мазмұн сақталады; оны «Мәтін…» арқылы өзгертуге болады.</translation>
    </message>
    <message>
        <source>Several are parted by commas.</source>
        <translation>Бірнешеуі үтірмен бөлінеді.</translation>
    </message>
    <message>
        <source>Please write the day like 31.12.2025. The former one stays.</source>
        <translation>Күнді 31.12.2025 түрінде жазыңыз. Бұрынғысы сақталып тұр.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Kind of entries</source>
        <translation>Жазба түрі</translation>
    </message>
    <message>
        <source>All kinds ({n})</source>
        <translation>Барлық түр ({n})</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Text of the article</source>
        <translation>Баптың мәтіні</translation>
    </message>
    <message>
        <source>The program does not ship the text of this article.</source>
        <translation>Бұл баптың мәтіні бағдарламамен бірге берілмейді.</translation>
    </message>
    <message>
        <source>shown in Russian: no other text was read</source>
        <translation>орысша көрсетілген: басқа тілдегі мәтін оқылмаған</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Қолданылуы</translation>
    </message>
    <message>
        <source>How it is founded</source>
        <translation>Негізділігі</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Бабы</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Қайда оқылды</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Болжам</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Қол қойған</translation>
    </message>
    <message>
        <source>Publication read</source>
        <translation>Оқылған жарияланым</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Хэш (SHA-256)</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Қайтарып алу себебі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>How well founded</source>
        <translation>Негізділігі</translation>
    </message>
    <message>
        <source>Rows of the legal base</source>
        <translation>Құқықтық база жолдары</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Қолданылуы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коды</translation>
    </message>
</context>
<context>
    <name>EntryTextDialog</name>
    <message>
        <source>As text</source>
        <translation>Мәтін түрінде</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>The format of the files of rules (TOML). Days are set by the version.</source>
        <translation>Ережелер файлдарының пішімі (TOML). Күндерді редакция белгілейді.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Мәтін</translation>
    </message>
</context>
<context>
    <name>EntryTree</name>
    <message>
        <source>Entry</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Entries of the version</source>
        <translation>Редакцияның жазбалары</translation>
    </message>
</context>
<context>
    <name>ErasureList</name>
    <message>
        <source>Proposed on</source>
        <translation>Ұсынылған күні</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Материалдар</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кім ұсынды</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Кім орындады</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>What followed the decision</source>
        <translation>Шешімнен кейін не болды</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Не болды</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>К&amp;үні</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Қалай</translation>
    </message>
    <message>
        <source>Number of the act, of the court&apos;s judgement or of the order.</source>
        <translation>Актінің, сот шешімінің немесе бұйрықтың нөмірі.</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>Қ&amp;ұжат</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ескертпе</translation>
    </message>
</context>
<context>
    <name>EventSection</name>
    <message>
        <source>What followed</source>
        <translation>Кейінгі оқиғалар</translation>
    </message>
    <message>
        <source>Not made known to the official yet.</source>
        <translation>Қызметші әлі таныстырылған жоқ.</translation>
    </message>
    <message>
        <source>Add an even&amp;t…</source>
        <translation>&amp;Оқиға қосу…</translation>
    </message>
    <message>
        <source>Co&amp;rrect the order…</source>
        <translation>&amp;Бұйрықты түзету…</translation>
    </message>
    <message>
        <source>Take o&amp;ut…</source>
        <translation>А&amp;лып тастау…</translation>
    </message>
    <message>
        <source>Take the event out</source>
        <translation>Оқиғаны алып тастау</translation>
    </message>
    <message>
        <source>Take o&amp;ut</source>
        <translation>Алы&amp;п тастау</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>How, document, note</source>
        <translation>Тәсілі, құжаты, ескертпе</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>{place}, seal {seal}</source>
        <translation>{place}, пломба {seal}</translation>
    </message>
    <message>
        <source>Out until {day}: {whom}</source>
        <translation>{day} дейін берілген: {whom}</translation>
    </message>
    <message>
        <source>{title} (withdrawn: {reason})</source>
        <translation>{title} (алып тасталды: {reason})</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Алынған күні</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөзі</translation>
    </message>
    <message>
        <source>File, or place and seal</source>
        <translation>Файл не сақтау орны мен пломба</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Evidence</source>
        <translation>Дәлелдемелер</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files here, or take in a file or a physical item.</source>
        <translation>Дәлелдеме жоқ. Файлдарды осында сүйреп апарыңыз немесе файл не зат қабылдаңыз.</translation>
    </message>
    <message>
        <source>Files of evidence</source>
        <translation>Дәлелдеме файлдары</translation>
    </message>
    <message>
        <source>The item is among the evidence.</source>
        <translation>Зат дәлелдемелерге қосылды.</translation>
    </message>
    <message>
        <source>Withdraw evidence no. {number}</source>
        <translation>№ {number} дәлелдемені алып тастау</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>А&amp;лып тастау</translation>
    </message>
    <message>
        <source>It stays in the records, struck through, and is not relied on.</source>
        <translation>Ол жазбаларда сызылған күйінде қалады, оған сүйенуге болмайды.</translation>
    </message>
    <message>
        <source>Take in &amp;files…</source>
        <translation>&amp;Файлдарды қабылдау…</translation>
    </message>
    <message>
        <source>Take in an &amp;item…</source>
        <translation>&amp;Зат қабылдау…</translation>
    </message>
    <message>
        <source>Open a cop&amp;y</source>
        <translation>Кө&amp;шірмесін ашу</translation>
    </message>
    <message>
        <source>&amp;Redacted copy…</source>
        <translation>&amp;Жасырып көшіру…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>Т&amp;үзету…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Орнын ауыстыру…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Алы&amp;п тастау…</translation>
    </message>
    <message>
        <source>Taking in evidence</source>
        <translation>Дәлелдеме қабылдануда</translation>
    </message>
    <message>
        <source>Files taken in: {count}.</source>
        <translation>Қабылданған файлдар: {count}.</translation>
    </message>
    <message>
        <source>No program here opens such files. The copy lies in {folder}.</source>
        <translation>Бұл компьютерде мұндай файлды ашатын бағдарлама жоқ. Көшірмесі мына қалтада: {folder}.</translation>
    </message>
</context>
<context>
    <name>ExampleDialog</name>
    <message>
        <source>New example</source>
        <translation>Жаңа мысал</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Мысал</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Қосу</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>&amp;What it shows</source>
        <translation>&amp;Нені көрсетеді</translation>
    </message>
    <message>
        <source>&amp;Misconduct</source>
        <translation>&amp;Теріс қылық</translation>
    </message>
    <message>
        <source>&amp;Committed on</source>
        <translation>&amp;Жасалған күні</translation>
    </message>
    <message>
        <source>&amp;Discovered on</source>
        <translation>&amp;Анықталған күні</translation>
    </message>
    <message>
        <source>D&amp;ecision on</source>
        <translation>&amp;Шешім күні</translation>
    </message>
    <message>
        <source>&amp;Pauses</source>
        <translation>&amp;Тоқтата тұру</translation>
    </message>
    <message>
        <source>Ea&amp;rlier sanctions</source>
        <translation>&amp;Бұрынғы жазалар</translation>
    </message>
    <message>
        <source>Elected official</source>
        <translation>Сайланбалы лауазым</translation>
    </message>
    <message>
        <source>Vacant lower post</source>
        <translation>Төмен тұрған бос лауазым бар</translation>
    </message>
    <message>
        <source>Meets its requirements</source>
        <translation>Оның талаптарына сай</translation>
    </message>
    <message>
        <source>Signs of a crime</source>
        <translation>Қылмыс белгілері бар</translation>
    </message>
    <message>
        <source>Signs of an administrative offence</source>
        <translation>Әкімшілік құқық бұзушылық белгілері бар</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Жауа&amp;бы</translation>
    </message>
    <message>
        <source>These facts must lead to this answer.</source>
        <translation>Осы деректерден осы жауап шығуы керек.</translation>
    </message>
    <message>
        <source>&amp;Sanctions allowed</source>
        <translation>Мүмкін жаза&amp;лар</translation>
    </message>
    <message>
        <source>&amp;Latest day</source>
        <translation>Соңғы &amp;күн</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Written explanation</source>
        <translation>Жазбаша түсініктеме</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Са&amp;қтау</translation>
    </message>
    <message>
        <source>&amp;Asked for on</source>
        <translation>&amp;Талап етілген күн</translation>
    </message>
    <message>
        <source>Re&amp;quest, paper</source>
        <translation>&amp;Сұрату құжаты</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>&amp;Берілген күн</translation>
    </message>
    <message>
        <source>&amp;Explanation, paper</source>
        <translation>Түсініктеме құж&amp;аты</translation>
    </message>
    <message>
        <source>Act of re&amp;fusal of</source>
        <translation>Бас тарту актісінің &amp;күні</translation>
    </message>
    <message>
        <source>Act, &amp;number</source>
        <translation>Актінің &amp;нөмірі</translation>
    </message>
</context>
<context>
    <name>ExportReturnDialog</name>
    <message>
        <source>The figures as issued, without inquiries and names, for the office that puts several agencies together.</source>
        <translation>Шығарылған көрсеткіштер, материалдар мен аты-жөндерсіз – бірнеше орган бойынша жиынтық жасайтын бөлімше үшін.</translation>
    </message>
    <message>
        <source>Write the return</source>
        <translation>Есеп деректерін жазу</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Signed off by</source>
        <translation>Кім &amp;растады</translation>
    </message>
    <message>
        <source>Signed off &amp;on</source>
        <translation>Расталған &amp;күн</translation>
    </message>
</context>
<context>
    <name>ExtendClockDialog</name>
    <message>
        <source>Extend the deadline</source>
        <translation>Мерзімді ұзарту</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>&amp;Ұзарту</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>&amp;Шешім күні</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Қай күнге дейін</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Құ&amp;жат</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>С&amp;ебебі</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Words or name of a fact</source>
        <translation>Деректің сөзі немесе атауы</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>No fact of this name.</source>
        <translation>Мұндай дерек жоқ.</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Кірістіру</translation>
    </message>
    <message>
        <source>Within a list, the part of a fact is written after “one.” What is done to a fact stands behind a bar: |long_day – a day with its month; |bare – without a closing stop; |sentence – with a capital; |figures, |in_words, |sum_in_words – numbers and sums; forms of words: {forms}.</source>
        <translation>Тізім ішінде деректің бөлігі «one.» дегеннен кейін жазылады. Дерекпен не істелетіні тік сызықтан кейін тұрады: |long_day – күн айымен; |bare – соңғы нүктесіз; |sentence – бас әріппен; |figures, |in_words, |sum_in_words – сандар мен сомалар; сөз тұлғалары: {forms}.</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Words of a figure</source>
        <translation>Көрсеткіштің сөздері</translation>
    </message>
    <message>
        <source>Figures of the report</source>
        <translation>Есептің көрсеткіштері</translation>
    </message>
    <message>
        <source>Nothing was counted in this period.</source>
        <translation>Бұл кезеңде есептелетін ештеңе болған жоқ.</translation>
    </message>
    <message>
        <source>Enter lists the inquiries behind a line.</source>
        <translation>Enter пернесі жолға негіз болған материалдарды көрсетеді.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Алдыңғы</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Былтыр</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерісі</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Материалдар</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Шолу…</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>The register as you keep it today.</source>
        <translation>Қазір жүргізіліп отырған тізілім.</translation>
    </message>
    <message>
        <source>Registers (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Тізілімдер (*.xlsx *.csv *.txt);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Choose a register</source>
        <translation>Тізілімді таңдау</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx) or a text table (.csv) with its headings in Kazakh, Russian or English in one of the first rows. Needed are the number, the state body, the days of receipt, registration and discovery, the channel and the subject. Nothing is recorded before you have seen the preview.</source>
        <translation>Электрондық кесте (.xlsx) немесе мәтіндік кесте (.csv); баған атаулары алғашқы жолдардың бірінде қазақша, орысша немесе ағылшынша жазылады. Нөмірі, мемлекеттік органы, түскен, тіркелген және анықталған күндері, түсу арнасы мен мәні қажет. Алдын ала көрсетілмей ештеңе жазылмайды.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Reading the rule book</source>
        <translation>Ережелер кітабы оқылуда</translation>
    </message>
</context>
<context>
    <name>FindingDialog</name>
    <message>
        <source>Revise the finding</source>
        <translation>Тұжырымды қайта қарау</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Тұжырым</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>Т&amp;ұжырым</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Негіздемесі</translation>
    </message>
    <message>
        <source>&amp;Evidence it rests on</source>
        <translation>Негізделген &amp;дәлелдемелер</translation>
    </message>
    <message>
        <source>A substantiated allegation rests on at least one piece.</source>
        <translation>Расталған мән-жай кемінде бір дәлелдемеге негізделеді.</translation>
    </message>
    <message>
        <source>Foun&amp;d on</source>
        <translation>Тұ&amp;жырым күні</translation>
    </message>
    <message>
        <source>&amp;Reason for revising</source>
        <translation>&amp;Қайта қарау себебі</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>not decided yet</source>
        <translation>тұжырым жоқ</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Қызметші</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation>Мән-жай</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Тұжырым</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Тұжырым күні</translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Rev&amp;ise…</source>
        <translation>&amp;Қайта қарау…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Тұжырымдар</translation>
    </message>
    <message>
        <source>Findings are recorded while the inquiry is open for them.</source>
        <translation>Тұжырымдар материал тиісті кезеңде болғанда жазылады.</translation>
    </message>
    <message>
        <source>No allegation yet. Add one under Parties: there is nothing to decide before.</source>
        <translation>Мән-жай әлі жоқ. Оны «Қатысушылар» қойындысында қосыңыз: оған дейін тұжырым жасалмайды.</translation>
    </message>
    <message>
        <source>Every allegation is decided.</source>
        <translation>Барлық мән-жай бойынша тұжырым жасалды.</translation>
    </message>
    <message>
        <source>&amp;Record the next finding…</source>
        <translation>К&amp;елесі тұжырымды жазу…</translation>
    </message>
    <message>
        <source>&amp;Record the finding…</source>
        <translation>Тұжырымды &amp;жазу…</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Қызметші</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation>Мән-жай</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Committed on</source>
        <translation>Жасалған күні</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Тұжырым</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Негіздемесі</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлелдемелер</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Тұжырым күні</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Ethics Desk</source>
        <translation>Ethics Desk</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Әрі қарай</translation>
    </message>
    <message>
        <source>&amp;Open the office</source>
        <translation>К&amp;еңсені ашу</translation>
    </message>
    <message>
        <source>Open existing records</source>
        <translation>Бар жазбаларды ашу</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>А&amp;ртқа</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Осы өрісті толтырыңыз.</translation>
    </message>
    <message>
        <source>Please write the day like 31.12.2025.</source>
        <translation>Күнді былай жазыңыз: 31.12.2025.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
</context>
<context>
    <name>FormerDialog</name>
    <message>
        <source>Remove the former file</source>
        <translation>Бұрынғы файлды жою</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Жою</translation>
    </message>
    <message>
        <source>{path} holds the records as they were before; the new file was checked against it. Traces of it may stay on the disk until they are overwritten, on an SSD nobody can say when.</source>
        <translation>{path} файлында жазбалардың бұрынғы күйі тұр; жаңа файл онымен салыстырылып тексерілді. Оның іздері үстінен басқа дерек жазылғанша дискіде қалуы мүмкін, ал SSD-де бұл қашан болатынын ешкім айта алмайды.</translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <source>Forms of words in this letter</source>
        <translation>Осы хаттағы сөз тұлғалары</translation>
    </message>
    <message>
        <source>This letter declines no words.</source>
        <translation>Бұл хатта септелетін сөз жоқ.</translation>
    </message>
    <message>
        <source>&amp;Write otherwise…</source>
        <translation>&amp;Басқаша жазу…</translation>
    </message>
    <message>
        <source>Check the names before the letter is issued. What you write here is kept for all later letters.</source>
        <translation>Хат шығарылғанға дейін есімдерді тексеріңіз. Мұнда жазғаныңыз келесі хаттардың бәріне сақталады.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Септік</translation>
    </message>
    <message>
        <source>Written so</source>
        <translation>Жазылуы</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Қайдан алынды</translation>
    </message>
</context>
<context>
    <name>FoundingStep</name>
    <message>
        <source>Where the records will lie</source>
        <translation>Жазбалар қайда сақталады</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>Жаңа кеңсе</translation>
    </message>
    <message>
        <source>Names stand on letters in their language, so please give all three.</source>
        <translation>Атаулар хатта хаттың тілінде тұрады, сондықтан үшеуін де толтырыңыз.</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Орган</translation>
    </message>
    <message>
        <source>Name of the &amp;office</source>
        <translation>Ке&amp;ңсенің атауы</translation>
    </message>
    <message>
        <source>As the head of letters shows it; the agency&apos;s name is usual.</source>
        <translation>Хаттың бланкісінде тұратындай; әдетте органның атауы.</translation>
    </message>
    <message>
        <source>Ethics &amp;commissioner</source>
        <translation>&amp;Әдеп жөніндегі уәкіл</translation>
    </message>
    <message>
        <source>Surname and initials, as letters are signed.</source>
        <translation>Хатқа қол қойылатындай тегі мен инициалдары.</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Лауазымы</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Т&amp;елефоны</translation>
    </message>
    <message>
        <source>&amp;Records file</source>
        <translation>&amp;Жазбалар файлы</translation>
    </message>
    <message>
        <source>On a disk of this computer, not on a network share.</source>
        <translation>Желілік дискіде емес, осы компьютердің дискісінде.</translation>
    </message>
</context>
<context>
    <name>FullPostForm</name>
    <message>
        <source>Direct head</source>
        <translation>Тікелей басшысы</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Бөлімшесі</translation>
    </message>
    <message>
        <source>Held &amp;to</source>
        <translation>Атқарған &amp;соңғы күні</translation>
    </message>
    <message>
        <source>Direct &amp;head</source>
        <translation>Т&amp;ікелей басшысы</translation>
    </message>
</context>
<context>
    <name>GatePaperDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Checked on</source>
        <translation>&amp;Тексерілген күн</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>&amp;Орындалған күн</translation>
    </message>
    <message>
        <source>What &amp;shows it</source>
        <translation>&amp;Немен расталады</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Құжат</translation>
    </message>
</context>
<context>
    <name>GateRow</name>
    <message>
        <source>Record…</source>
        <translation>Жазу…</translation>
    </message>
    <message>
        <source>Record what was done: {gate}</source>
        <translation>Не орындалғанын жазу: {gate}</translation>
    </message>
</context>
<context>
    <name>GroupLists</name>
    <message>
        <source>Overdue inquiries in the &amp;register</source>
        <translation>Тізілімдегі &amp;мерзімі өткен материалдар</translation>
    </message>
    <message>
        <source>Days up to {day} are listed. Later ones stand in the month view.</source>
        <translation>{day} дейінгі күндер көрсетілген. Кейінгілері – ай көрінісінде.</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Hand out item no. {number}</source>
        <translation>№ {number} затты беру</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation>&amp;Беру</translation>
    </message>
    <message>
        <source>Name, post and paper, as the person who takes it signs.</source>
        <translation>Алушының аты-жөні, лауазымы және құжаты, ол қол қоятындай.</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Кімге</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Не үшін</translation>
    </message>
    <message>
        <source>Handed out &amp;on</source>
        <translation>Берілген &amp;күні</translation>
    </message>
    <message>
        <source>Due &amp;back on</source>
        <translation>&amp;Қайтару күні</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Пломба</translation>
    </message>
</context>
<context>
    <name>HandOverCopyDialog</name>
    <message>
        <source>Hand over the copy</source>
        <translation>Көшірмені беру</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Беру</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Көшірме</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Withheld words may be read elsewhere in the original</source>
        <translation>Жасырылған сөздер түпнұсқаның басқа жерінде оқыла береді</translation>
    </message>
    <message>
        <source>The copy is made anew and searched for leaks. Beside it lies a sheet (.json) by which its reader proves that the rest equals the original.</source>
        <translation>Көшірме жаңадан жасалып, жасырылғанның ізі қалмағаны тексеріледі. Қасында парақ (.json) болады: оқырман сол арқылы қалғаны түпнұсқаға тең екенін дәлелдейді.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Тілі</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Only if meant</source>
        <translation>&amp;Әдейі болса ғана</translation>
    </message>
    <message>
        <source>Making the copy</source>
        <translation>Көшірме жасалып жатыр</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over inquiries</source>
        <translation>Материалдарды беру</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Беру</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Кі&amp;мнен</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>К&amp;імге</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Қай күнге дейін</translation>
    </message>
    <message>
        <source>Empty: for good.</source>
        <translation>Толтырылмаса – мерзімсіз.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>What passes</source>
        <translation>Берілетін материалдар</translation>
    </message>
    <message>
        <source>No open inquiry passes.</source>
        <translation>Берілетін ашық материал жоқ.</translation>
    </message>
</context>
<context>
    <name>HandOverOneDialog</name>
    <message>
        <source>Hand over this inquiry</source>
        <translation>Осы материалды беру</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Беру</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>К&amp;імге</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Қай күнге дейін</translation>
    </message>
    <message>
        <source>Empty: for good.</source>
        <translation>Толтырылмаса – мерзімсіз.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>HandOvers</name>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Кімнен</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Материалдар</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Қай күнге дейін</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>taken back {day}</source>
        <translation>{day} қайтарылды</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>{day}, not taken back</source>
        <translation>{day}, қайтарылмаған</translation>
    </message>
</context>
<context>
    <name>HandOversDialog</name>
    <message>
        <source>Hand-overs</source>
        <translation>Берілген материалдар</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Әлі ештеңе берілген жоқ.</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>&amp;Қайтарып алу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Take inquiries back</source>
        <translation>Материалдарды қайтарып алу</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Қа&amp;йтарып алу</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keyboard</source>
        <translation>Пернетақта</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>{0} нұсқасы</translation>
    </message>
    <message>
        <source>Keeps the files of an ethics office: inquiries, deadlines, sanctions, letters and reports. It informs; a person decides. It works without a network and sends nothing anywhere.</source>
        <translation>Әдеп кеңсесінің жазбаларын жүргізеді: материалдар, мерзімдер, жазалар, хаттар мен есептер. Бағдарлама ақпарат береді, шешімді адам қабылдайды. Желісіз жұмыс істейді және ешқайда ештеңе жібермейді.</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Бетке өту</translation>
    </message>
    <message>
        <source>Open the line of a list</source>
        <translation>Тізімнің жолын ашу</translation>
    </message>
    <message>
        <source>Copy the selected lines of a list</source>
        <translation>Тізімнің таңдалған жолдарын көшіріп алу</translation>
    </message>
    <message>
        <source>Open the calendar of a day</source>
        <translation>Күн өрісінің күнтізбесін ашу</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>Келесі қадамға өту</translation>
    </message>
    <message>
        <source>Leave a window</source>
        <translation>Терезені жабу</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Who the source is</source>
        <translation>Дереккөз кім</translation>
    </message>
    <message>
        <source>Open until {end}. The chronology says that you looked.</source>
        <translation>{end} дейін ашық. Сіздің қарағаныңыз хронологияда жазылады.</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>Латын әрпімен</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Байланыс жолы</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>comma</source>
        <translation>үтір</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>нүктелі үтір</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>the whole row</source>
        <translation>бүкіл жол</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Қатесі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Түскен күні</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Түсу арнасы</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Қызметші</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Мәні</translation>
    </message>
</context>
<context>
    <name>ImportEditionDialog</name>
    <message>
        <source>Import a version</source>
        <translation>Редакцияны импорттау</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импорттау</translation>
    </message>
    <message>
        <source>Signed rules (*.edrules *.toml)</source>
        <translation>Қол қойылған ережелер (*.edrules *.toml)</translation>
    </message>
    <message>
        <source>It judges at once, as it is signed in the file.</source>
        <translation>Файлда қол қойылғандай бірден қолданылады.</translation>
    </message>
    <message>
        <source>The hash, the entries and the examples are checked first. Compare the hash with the one the other office tells you.</source>
        <translation>Алдымен хэш, жазбалар мен мысалдар тексеріледі. Хэшті басқа кеңсе айтқан хэшпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>Otherwise it becomes a draft that your own lawyer signs off.</source>
        <translation>Әйтпесе ол жоба болады, оған өз заңгеріңіз қол қояды.</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Қол қойған</translation>
    </message>
    <message>
        <source>Publication read</source>
        <translation>Оқылған басылым</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Хеш (SHA-256)</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>All rows are recorded together, or none is.</source>
        <translation>Барлық жол бірге жазылады немесе бірде-бірі жазылмайды.</translation>
    </message>
    <message>
        <source>&amp;Leave the rows with something wrong out</source>
        <translation>&amp;Қатесі бар жолдарды қалдырып кету</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Rows to record</source>
        <translation>Жазылатын жолдар</translation>
    </message>
    <message>
        <source>Rows with something wrong</source>
        <translation>Қатесі бар жолдар</translation>
    </message>
    <message>
        <source>Correct the rows in the file and begin again, or tick that they are to be left out.</source>
        <translation>Файлдағы жолдарды түзетіп, қайта бастаңыз немесе оларды қалдырып кетуді белгілеңіз.</translation>
    </message>
    <message>
        <source>There is no row to record.</source>
        <translation>Жазылатын жол жоқ.</translation>
    </message>
    <message>
        <source>Inquiries recorded</source>
        <translation>Жазылған материалдар</translation>
    </message>
    <message>
        <source>Rows they came from</source>
        <translation>Алынған жолдар</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Қалдырылған жолдар</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импорттау</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>Тізілімді импорттау</translation>
    </message>
    <message>
        <source>Importing the register</source>
        <translation>Тізілім импортталуда</translation>
    </message>
    <message>
        <source>Inquiries recorded from the register: {0}.</source>
        <translation>Тізілімнен жазылған материалдар: {0}.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
</context>
<context>
    <name>InnerTableDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сақтау</translation>
    </message>
</context>
<context>
    <name>InquiriesPage</name>
    <message>
        <source>Inquiries</source>
        <translation>Материалдар</translation>
    </message>
    <message>
        <source>Number, name or words of the subject</source>
        <translation>Нөмірі, аты-жөні немесе мәніндегі сөздер</translation>
    </message>
    <message>
        <source>Every word must begin a word of the number, a name, the subject or a text.</source>
        <translation>Әр сөз нөмірдің, аты-жөннің, мәнінің немесе мәтіннің бір сөзінің басы болуы керек.</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>Тізімді &amp;экспорттау…</translation>
    </message>
    <message>
        <source>&amp;Print this list…</source>
        <translation>Тізімді &amp;басып шығару…</translation>
    </message>
    <message>
        <source>&amp;Import a register…</source>
        <translation>Тізілімді &amp;импорттау…</translation>
    </message>
    <message>
        <source>Print a &amp;journal…</source>
        <translation>&amp;Журналды басып шығару…</translation>
    </message>
    <message>
        <source>Issue letters in a &amp;batch…</source>
        <translation>Хаттарды &amp;топтап шығару…</translation>
    </message>
    <message>
        <source>&amp;Hand over inquiries…</source>
        <translation>&amp;Материалдарды беру…</translation>
    </message>
    <message>
        <source>Hand-overs and taking &amp;back…</source>
        <translation>Берілгендер &amp;және қайтарып алу…</translation>
    </message>
    <message>
        <source>&amp;Recusals…</source>
        <translation>&amp;Бас тартулар…</translation>
    </message>
    <message>
        <source>What you &amp;keep out of…</source>
        <translation>&amp;Сіз шеттетілген материалдар…</translation>
    </message>
    <message>
        <source>No inquiry here. Take in what arrived, or widen the choice above.</source>
        <translation>Мұнда материал жоқ. Түскенін қабылдаңыз немесе жоғарыдағы таңдауды кеңейтіңіз.</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Қабылдау…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>&amp;Take in…</source>
        <translation>&amp;Қабылдау…</translation>
    </message>
    <message>
        <source>Registered under number {0}.</source>
        <translation>{0} нөмірімен тіркелді.</translation>
    </message>
</context>
<context>
    <name>InquiryDeeds</name>
    <message>
        <source>&amp;Correct the details…</source>
        <translation>Д&amp;еректерді түзету…</translation>
    </message>
    <message>
        <source>&amp;Print the slip…</source>
        <translation>&amp;Талонды басып шығару…</translation>
    </message>
    <message>
        <source>&amp;Write the case file…</source>
        <translation>І&amp;с материалдарын жасау…</translation>
    </message>
    <message>
        <source>Change the &amp;handler…</source>
        <translation>Ж&amp;үргізушіні ауыстыру…</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>&amp;Беру…</translation>
    </message>
    <message>
        <source>&amp;Redirect…</source>
        <translation>&amp;Қайта бағыттау…</translation>
    </message>
    <message>
        <source>&amp;Join to another…</source>
        <translation>Ба&amp;сқа материалмен біріктіру…</translation>
    </message>
    <message>
        <source>&amp;Recusal…</source>
        <translation>&amp;Бас тарту…</translation>
    </message>
    <message>
        <source>&amp;Void the number…</source>
        <translation>&amp;Нөмірді жарамсыз деп тану…</translation>
    </message>
    <message>
        <source>&amp;Extend the term…</source>
        <translation>&amp;Мерзімді ұзарту…</translation>
    </message>
    <message>
        <source>&amp;Take the extension back…</source>
        <translation>&amp;Ұзартудың күшін жою…</translation>
    </message>
    <message>
        <source>Void the number {number}</source>
        <translation>{number} нөмірін жарамсыз деп тану</translation>
    </message>
    <message>
        <source>&amp;Void</source>
        <translation>Жарамсыз &amp;деп тану</translation>
    </message>
</context>
<context>
    <name>InquiryExport</name>
    <message>
        <source>Exporting the list</source>
        <translation>Тізім экспортталуда</translation>
    </message>
    <message>
        <source>inquiries</source>
        <translation>материалдар</translation>
    </message>
</context>
<context>
    <name>InquiryHeader</name>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Voided: {reason}</source>
        <translation>Нөмір жарамсыз: {reason}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Мерзімі {day}</translation>
    </message>
    <message>
        <source>Goes on inside {number}</source>
        <translation>{number} материалында жалғасады</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Аяқталды {day}</translation>
    </message>
    <message>
        <source>Handler {name}</source>
        <translation>Жүргізуші {name}</translation>
    </message>
    <message>
        <source>keeps out of it: hand it over</source>
        <translation>одан шеттетілген: басқаға беріңіз</translation>
    </message>
    <message>
        <source>Registered {day}</source>
        <translation>Тіркелді {day}</translation>
    </message>
    <message>
        <source>Personal data erased {day}</source>
        <translation>Дербес деректері {day} жойылған</translation>
    </message>
    <message>
        <source>Not to be erased: {reason}</source>
        <translation>Жоюға болмайды: {reason}</translation>
    </message>
    <message>
        <source>{step}: not yet, {reasons}</source>
        <translation>{step}: әзірге болмайды, {reasons}</translation>
    </message>
    <message>
        <source>{step} – not yet…</source>
        <translation>{step} – әзірге болмайды…</translation>
    </message>
</context>
<context>
    <name>InquiryList</name>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Түскен күні</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелді</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Болған күні</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Анықталған күні</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Түсу арнасы</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Қызметшілер</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Жүргізуші</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезеңі</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>жарамсыз</translation>
    </message>
    <message>
        <source>All inquiries</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Барлық кезең</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Барлық арна</translation>
    </message>
    <message>
        <source>All handlers</source>
        <translation>Жүргізушілер</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Барлық уақыт</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Барлық орган</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталған</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Жарамсыз</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Осы тоқсан</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Өткен тоқсан</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Осы жыл</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Өткен жыл</translation>
    </message>
</context>
<context>
    <name>InquiryMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>А&amp;шу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Көш&amp;іріп алу</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Беру…</translation>
    </message>
</context>
<context>
    <name>InquiryPage</name>
    <message>
        <source>Inquiry</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Open an inquiry from the register.</source>
        <translation>Тізілімнен материалды ашыңыз.</translation>
    </message>
    <message>
        <source>Go to the &amp;register</source>
        <translation>Т&amp;ізілімге өту</translation>
    </message>
</context>
<context>
    <name>InquiryPrinting</name>
    <message>
        <source>Printing the register</source>
        <translation>Тізілім дайындалуда</translation>
    </message>
    <message>
        <source>Register of inquiries</source>
        <translation>Материалдар тізілімі</translation>
    </message>
</context>
<context>
    <name>InquiryStanding</name>
    <message>
        <source>Its personal data were erased: nothing is recorded.</source>
        <translation>Дербес деректері жойылған: енді ештеңе жазылмайды.</translation>
    </message>
    <message>
        <source>The number was voided: nothing more is recorded.</source>
        <translation>Нөмір жарамсыз деп танылған: енді ештеңе жазылмайды.</translation>
    </message>
    <message>
        <source>Joined to another inquiry: go on in that one.</source>
        <translation>Басқа материалмен біріктірілген: жұмысты сонда жалғастырыңыз.</translation>
    </message>
    <message>
        <source>The inquiry is ended. Reopen it to record more.</source>
        <translation>Материал аяқталған. Жазуды жалғастыру үшін оны қайта ашыңыз.</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Шығару</translation>
    </message>
    <message>
        <source>Issue a letter</source>
        <translation>Хат шығару</translation>
    </message>
    <message>
        <source>Replace letter № {number}</source>
        <translation>№ {number} хатты ауыстыру</translation>
    </message>
    <message>
        <source>Issuing the letter</source>
        <translation>Хат шығарылуда</translation>
    </message>
</context>
<context>
    <name>IssueReportDialog</name>
    <message>
        <source>Issue the report</source>
        <translation>Есепті шығару</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Шығару</translation>
    </message>
    <message>
        <source>{period}: the report gets the next number, and its figures are frozen. It can be withdrawn or replaced, but never changed.</source>
        <translation>{period}: есеп келесі нөмірді алады, көрсеткіштері бекітіледі. Оны қайтарып алуға немесе орнына басқасын шығаруға болады, бірақ өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Takes the &amp;place of</source>
        <translation>&amp;Қай есептің орнына</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>көпшілік</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>кеңсе</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кім үшін</translation>
    </message>
</context>
<context>
    <name>IssuedReports</name>
    <message>
        <source>Issued reports</source>
        <translation>Шығарылған есептер</translation>
    </message>
    <message>
        <source>No report was issued yet. One is issued from its preview.</source>
        <translation>Әлі бірде-бір есеп шығарылған жоқ. Есеп алдын ала қарау кезінде шығарылады.</translation>
    </message>
    <message>
        <source>&amp;Open as issued</source>
        <translation>Шығарылған қалпында &amp;ашу</translation>
    </message>
    <message>
        <source>&amp;Differences…</source>
        <translation>Айыр&amp;машылықтар…</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>&amp;Жіберу…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Қайтарып алу…</translation>
    </message>
    <message>
        <source>Report No {0}</source>
        <translation>№ {0} есеп</translation>
    </message>
    <message>
        <source>Withdraw report No {0}</source>
        <translation>№ {0} есепті қайтарып алу</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Қайтарып алу</translation>
    </message>
    <message>
        <source>The report stays in the records as it was issued.</source>
        <translation>Есеп есепке алуда шығарылған қалпында қалады.</translation>
    </message>
    <message>
        <source>Choose one report to write its return.</source>
        <translation>Есепті жіберу үшін тізімнен бір есепті таңдаңыз.</translation>
    </message>
    <message>
        <source>A withdrawn report is not returned.</source>
        <translation>Кері қайтарып алынған есеп жіберілмейді.</translation>
    </message>
    <message>
        <source>A report for the public hides counts: return the internal one.</source>
        <translation>Жариялауға арналған есепте сандар жасырылған: ішкі есепті жіберіңіз.</translation>
    </message>
    <message>
        <source>An issued report never changes. What became known since is told apart.</source>
        <translation>Шығарылған есеп ешқашан өзгермейді. Кейін белгілі болғаны бөлек көрсетіледі.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Шығарылған күн</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Жария</translation>
    </message>
    <message>
        <source>Data cut</source>
        <translation>Деректер алынған сәт</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кім шығарды</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Stop the running task</source>
        <translation>Орындалып жатқан жұмысты тоқтату</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join to another inquiry</source>
        <translation>Басқа материалмен біріктіру</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Біріктіру</translation>
    </message>
    <message>
        <source>This one keeps its number and stands still; the other goes on.</source>
        <translation>Бұл материал нөмірін сақтап, тоқтап тұрады; жұмыс екіншісінде жалғасады.</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Қай материалға</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>JournalButton</name>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Журнал…</translation>
    </message>
    <message>
        <source>Print the journal of a period</source>
        <translation>Кезең журналын басып шығару</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Journal of registration</source>
        <translation>Тіркеу журналы</translation>
    </message>
    <message>
        <source>Journal of outgoing letters</source>
        <translation>Шығыс хаттар журналы</translation>
    </message>
    <message>
        <source>Journal of evidence</source>
        <translation>Дәлелдемелер журналы</translation>
    </message>
    <message>
        <source>Print a journal</source>
        <translation>Журналды басып шығару</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Көрсету</translation>
    </message>
    <message>
        <source>All agencies of these records</source>
        <translation>Осы жазбалардағы барлық органдар</translation>
    </message>
    <message>
        <source>Ruled and numbered through; annulled and voided numbers stand in it too.</source>
        <translation>Сызылған және басынан аяғына дейін нөмірленген; күші жойылған және жарамсыз нөмірлер де көрсетіледі.</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Кезең</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Орган</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Т&amp;ілі</translation>
    </message>
    <message>
        <source>Printing the journal</source>
        <translation>Журнал дайындалуда</translation>
    </message>
</context>
<context>
    <name>JudgeAgain</name>
    <message>
        <source>How many decisions were judged again</source>
        <translation>Қанша шешім қайта бағаланды</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Т&amp;оқтату</translation>
    </message>
    <message>
        <source>&amp;Judge again</source>
        <translation>Қайта &amp;бағалау</translation>
    </message>
    <message>
        <source>Records or rules may have changed since: judge again to be sure.</source>
        <translation>Содан бері жазбалар не ережелер өзгерген болуы мүмкін: сенімді болу үшін қайта бағалаңыз.</translation>
    </message>
    <message>
        <source>Judging decisions again</source>
        <translation>Шешімдерді қайта бағалау</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>Әлі бағаланбаған.</translation>
    </message>
    <message>
        <source>By the law in force on {day}. Judged: {judged}, differently: {n}.</source>
        <translation>{day} қолданыстағы заң бойынша. Бағаланғаны: {judged}, өзгеше: {n}.</translation>
    </message>
    <message>
        <source>Taken over from elsewhere, without facts to judge by: {n}.</source>
        <translation>Басқа тізілімнен көшірілген, бағалайтын фактілері жоқ: {n}.</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Бағалануда…</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Сақталу мерзімі</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Немен аяқталды</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Аяқталған күні</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Негіз</translation>
    </message>
</context>
<context>
    <name>KeptOutDialog</name>
    <message>
        <source>What you keep out of</source>
        <translation>Сіз шеттетілген материалдар</translation>
    </message>
    <message>
        <source>You or somebody near to you takes part in these inquiries, or you withdrew. You cannot open them; hand over those you still handle. Basis: {basis}</source>
        <translation>Бұл материалдарға Сіз немесе жақын адамыңыз қатысады, не Сіз бас тарттыңыз. Сіз оларды аша алмайсыз; әлі өзіңіз жүргізетіндерін басқаға беріңіз. Негізі: {basis}</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Материалдар</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Жүргізуші</translation>
    </message>
    <message>
        <source>Nothing: every inquiry is open to you.</source>
        <translation>Жоқ: барлық материал Сізге ашық.</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Беру…</translation>
    </message>
</context>
<context>
    <name>KeptReports</name>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Шығару…</translation>
    </message>
    <message>
        <source>Number the report in sight and freeze its figures</source>
        <translation>Көрініп тұрған есепке нөмір беріп, көрсеткіштерін бекіту</translation>
    </message>
    <message>
        <source>Iss&amp;ued</source>
        <translation>Шығарылғ&amp;ан</translation>
    </message>
    <message>
        <source>&amp;Returns</source>
        <translation>&amp;Органдар есептері</translation>
    </message>
    <message>
        <source>Issuing the report</source>
        <translation>Есепті шығару</translation>
    </message>
    <message>
        <source>The report was issued.</source>
        <translation>Есеп шығарылды.</translation>
    </message>
</context>
<context>
    <name>KeptTab</name>
    <message>
        <source>Number or basis</source>
        <translation>Нөмірі немесе негізі</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Ended inquiries</source>
        <translation>Аяқталған материалдар</translation>
    </message>
    <message>
        <source>No inquiry has ended yet, or none is in this state.</source>
        <translation>Әзірге аяқталған материал жоқ немесе мұндай жай-күйде ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Open the &amp;inquiry</source>
        <translation>&amp;Материалды ашу</translation>
    </message>
    <message>
        <source>Place a &amp;hold…</source>
        <translation>&amp;Тыйым салу…</translation>
    </message>
    <message>
        <source>&amp;Lift the hold…</source>
        <translation>Тыйымды &amp;алу…</translation>
    </message>
    <message>
        <source>Print the l&amp;ist</source>
        <translation>Тіз&amp;імді басу</translation>
    </message>
    <message>
        <source>&amp;Propose an erasure…</source>
        <translation>&amp;Жоюды ұсыну…</translation>
    </message>
    <message>
        <source>Counting terms of keeping</source>
        <translation>Сақтау мерзімдері есептелуде</translation>
    </message>
    <message>
        <source>Looking for names in other texts</source>
        <translation>Басқа мәтіндерден аты-жөні ізделуде</translation>
    </message>
    <message>
        <source>Hold on inquiry {number}</source>
        <translation>{number} материалына тыйым</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Салу</translation>
    </message>
    <message>
        <source>Lift the hold on inquiry {number}</source>
        <translation>{number} материалының тыйымын алу</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>А&amp;лу</translation>
    </message>
</context>
<context>
    <name>KindStep</name>
    <message>
        <source>Kind and language</source>
        <translation>Түрі мен тілі</translation>
    </message>
    <message>
        <source>The language is that of the reader.</source>
        <translation>Тілі – оқитын адамның тілі.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Т&amp;үрі</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Т&amp;іл</translation>
    </message>
    <message>
        <source>Goes to: {whom}</source>
        <translation>Кімге жіберіледі: {whom}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Reading the texts of letters</source>
        <translation>Хат мәтіндері оқылуда</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Read a label</source>
        <translation>Жапсырманы оқу</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Іздеу</translation>
    </message>
    <message>
        <source>Scan the picture, or type: number of the inquiry | number | code.</source>
        <translation>Суретті сканерлеңіз немесе теріңіз: материал нөмірі | нөмір | код.</translation>
    </message>
    <message>
        <source>&amp;What the label holds</source>
        <translation>Жапсырмадағы &amp;мәтін</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Evidence no.</source>
        <translation>Дәлелдеме №</translation>
    </message>
    <message>
        <source>It fits the hash of the first day.</source>
        <translation>Алғашқы күнгі бақылау сомасына сай.</translation>
    </message>
    <message>
        <source>IT DOES NOT FIT: this is not the label the records would print.</source>
        <translation>СӘЙКЕС ЕМЕС: бұл – жазбалар басатын жапсырма емес.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>LawDialog</name>
    <message>
        <source>In what</source>
        <translation>Не жөнінде</translation>
    </message>
    <message>
        <source>First law</source>
        <translation>Бірінші заң</translation>
    </message>
    <message>
        <source>Its article</source>
        <translation>Оның бабы</translation>
    </message>
    <message>
        <source>Second law</source>
        <translation>Екінші заң</translation>
    </message>
    <message>
        <source>The law on another day</source>
        <translation>Басқа күннің заңы</translation>
    </message>
    <message>
        <source>Both laws answer alike.</source>
        <translation>Екі заң да бірдей жауап береді.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Басып шығару</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write the day like 31.12.2025.</source>
        <translation>Күнді былай жазыңыз: 31.12.2025.</translation>
    </message>
    <message>
        <source>Printing the comparison</source>
        <translation>Салыстыруды басып шығару</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Фактілер</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Фактілер</translation>
    </message>
    <message>
        <source>The facts keep their own days. Nothing is changed by asking.</source>
        <translation>Фактілердің күндері сол күйінде қалады. Салыстыру ештеңені өзгертпейді.</translation>
    </message>
</context>
<context>
    <name>LawField</name>
    <message>
        <source>of the days of act and decision</source>
        <translation>әрекет пен шешім күндерінің заңы</translation>
    </message>
    <message>
        <source>in force on a day</source>
        <translation>көрсетілген күні қолданыста болған</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Заң</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leave a post</source>
        <translation>Лауазымнан кету</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>С&amp;оңғы күні</translation>
    </message>
</context>
<context>
    <name>LeavingWindow</name>
    <message>
        <source>Ethics Desk</source>
        <translation>Ethics Desk</translation>
    </message>
    <message>
        <source>Making a backup before closing</source>
        <translation>Жабар алдында сақтық көшірме жасалуда</translation>
    </message>
    <message>
        <source>You can switch off when this window is gone.</source>
        <translation>Бұл терезе жоғалғанда, компьютерді өшіруге болады.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>&amp;Close without a backup</source>
        <translation>&amp;Көшірмесіз жабу</translation>
    </message>
    <message>
        <source>There is no backup of today</source>
        <translation>Бүгінгі сақтық көшірме жоқ</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Open the &amp;inquiry</source>
        <translation>&amp;Материалды ашу</translation>
    </message>
    <message>
        <source>Open the &amp;letter</source>
        <translation>&amp;Хатты ашу</translation>
    </message>
    <message>
        <source>Letter № {number}</source>
        <translation>№ {number} хат</translation>
    </message>
    <message>
        <source>Replaced by № {number}</source>
        <translation>№ {number} хатпен ауыстырылды</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Күші жойылды</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Шығарылған күні</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Жөнелтілім нөмірі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Жауап мерзімі</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>LetterLookDialog</name>
    <message>
        <source>Language of the letter</source>
        <translation>Хаттың тілі</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Look of the letters</source>
        <translation>Хаттардың көрінісі</translation>
    </message>
    <message>
        <source>Counts for new letters; what was issued stays as it is.</source>
        <translation>Жаңа хаттарға қолданылады; шығарылған хаттар өзгермейді.</translation>
    </message>
</context>
<context>
    <name>LetterTexts</name>
    <message>
        <source>Kind of letter</source>
        <translation>Хат түрі</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Қателер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Қатенің мәні</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Дерек</translation>
    </message>
    <message>
        <source>Its name in the text</source>
        <translation>Мәтіндегі атауы</translation>
    </message>
    <message>
        <source>added {line}</source>
        <translation>{line}: қосылды</translation>
    </message>
    <message>
        <source>taken out {line}</source>
        <translation>{line}: алынды</translation>
    </message>
    <message>
        <source>This kind of letter is the office&apos;s own. Take it out?</source>
        <translation>Бұл хат түрін кеңсе өзі қосқан. Алып тастау керек пе?</translation>
    </message>
    <message>
        <source>The office&apos;s own text is dropped; letters are written by the text of the program again. Letters already issued stay as they are.</source>
        <translation>Кеңсенің өз мәтіні жойылады; хаттар қайтадан бағдарламадағы мәтінмен жазылады. Шығарылған хаттар өзгермейді.</translation>
    </message>
    <message>
        <source>Back to the text of the program</source>
        <translation>Бағдарламадағы мәтінге оралу</translation>
    </message>
    <message>
        <source>&amp;Drop our text</source>
        <translation>Өз мәтінімізді &amp;жою</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Қалдыру</translation>
    </message>
</context>
<context>
    <name>LetterheadSection</name>
    <message>
        <source>The head of every letter, beside the agency&apos;s name.</source>
        <translation>Әр хаттың басында, органның атауымен қатар тұрады.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Мекенжайы</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Т&amp;елефоны</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Электрондық пошта</translation>
    </message>
    <message>
        <source>&amp;Look of the letters…</source>
        <translation>&amp;Хаттардың көрінісі…</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Шығарылды</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>annulled: {reason}</source>
        <translation>күші жойылды: {reason}</translation>
    </message>
    <message>
        <source>replaced by № {number}</source>
        <translation>№ {number} хатпен ауыстырылды</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>мерзімі {day} өтті</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Жауап мерзімі</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Осы тоқсан</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Өткен тоқсан</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Осы жыл</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Өткен жыл</translation>
    </message>
    <message>
        <source>asked for by {day}</source>
        <translation>{day} дейін</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Outgoing letters</source>
        <translation>Шығыс хаттар</translation>
    </message>
    <message>
        <source>Number of the letter or of the inquiry</source>
        <translation>Хаттың немесе материалдың нөмірі</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Барлық күйлер</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Барлық уақыт</translation>
    </message>
    <message>
        <source>&amp;Record the answer…</source>
        <translation>&amp;Жауапты жазу…</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>&amp;Топтап шығару…</translation>
    </message>
    <message>
        <source>Issue letters for many inquiries in one go</source>
        <translation>Бірнеше материал бойынша хаттарды бірден шығару</translation>
    </message>
    <message>
        <source>Open the &amp;inquiry</source>
        <translation>&amp;Материалды ашу</translation>
    </message>
    <message>
        <source>Open the &amp;letter</source>
        <translation>&amp;Хатты ашу</translation>
    </message>
    <message>
        <source>No letter here. Letters are issued on the page of an inquiry, under Letters.</source>
        <translation>Мұнда хат жоқ. Хаттар материал бетіндегі «Хаттар» қойындысында шығарылады.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түр</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>O&amp;pen</source>
        <translation>А&amp;шу</translation>
    </message>
    <message>
        <source>&amp;Record the answer…</source>
        <translation>&amp;Жауапты жазу…</translation>
    </message>
    <message>
        <source>Reda&amp;cted copy…</source>
        <translation>&amp;Жасырып көшіру…</translation>
    </message>
    <message>
        <source>Replace by a &amp;new one…</source>
        <translation>Жа&amp;ңа хатпен ауыстыру…</translation>
    </message>
    <message>
        <source>&amp;Issue a letter…</source>
        <translation>&amp;Хат шығару…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>No letter yet. Issue one when the matter is to be referred or reported.</source>
        <translation>Хат әлі жоқ. Материал жолданатын не баяндалатын кезде хат шығарыңыз.</translation>
    </message>
    <message>
        <source>Issued under number {number}.</source>
        <translation>{number} нөмірімен шығарылды.</translation>
    </message>
</context>
<context>
    <name>LikeCases</name>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Шешілген күні</translation>
    </message>
    <message>
        <source>Factors shared</source>
        <translation>Ортақ факторлар</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
</context>
<context>
    <name>LimitationSection</name>
    <message>
        <source>Terms for a sanction</source>
        <translation>Жаза қолдану мерзімдері</translation>
    </message>
    <message>
        <source>No allegation the law has a term for.</source>
        <translation>Заңда мерзімі көзделген мән-жай жоқ.</translation>
    </message>
    <message>
        <source>Show the da&amp;ys…</source>
        <translation>Күндерді көр&amp;сету…</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Қызметші</translation>
    </message>
    <message>
        <source>Misconduct</source>
        <translation>Теріс қылық</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Қай күнге қаралған</translation>
    </message>
    <message>
        <source>{day}, decided</source>
        <translation>{day}, шешілген</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Who {name} is</source>
        <translation>{name} кім</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>By the person the program knows which inquiries the member must keep out of: their own and those of near relatives. Empty: it is not known any more.</source>
        <translation>Осы адам арқылы бағдарлама қызметкер қай істен шеттетілетінін біледі: өзінің және жақын туыстарының істерінен. Бос қалса, адам белгісіз болады.</translation>
    </message>
    <message>
        <source>&amp;IIN</source>
        <translation>&amp;ЖСН</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Exporting the list</source>
        <translation>Тізім экспортталуда</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Тізімді экспорттау</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Электрондық кесте (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Мәтіндік кесте (*.csv)</translation>
    </message>
    <message>
        <source>Rows written to {file}: {number}.</source>
        <translation>{file} файлына жазылған жолдар: {number}.</translation>
    </message>
</context>
<context>
    <name>ListsTab</name>
    <message>
        <source>Lists of erasure</source>
        <translation>Жою тізімдері</translation>
    </message>
    <message>
        <source>Nothing was proposed to be erased yet.</source>
        <translation>Әзірге ештеңені жою ұсынылған жоқ.</translation>
    </message>
    <message>
        <source>&amp;Carry out…</source>
        <translation>&amp;Орындау…</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>&amp;Кері алу…</translation>
    </message>
    <message>
        <source>Print the l&amp;ist</source>
        <translation>Тіз&amp;імді басу</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>&amp;Акт</translation>
    </message>
    <message>
        <source>&amp;Repeat in a copy…</source>
        <translation>Көшірмеде қа&amp;йталау…</translation>
    </message>
    <message>
        <source>A list is proposed by one member, waits for the days of grace, and is carried out by another. A hold stops it at any time.</source>
        <translation>Тізімді бір қызметкер ұсынады, күту күндері өткен соң екіншісі орындайды. Тыйым оны кез келген уақытта тоқтатады.</translation>
    </message>
    <message>
        <source>Take a list of erasure back</source>
        <translation>Жою тізімін кері алу</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Кері алу</translation>
    </message>
    <message>
        <source>Another copy of these records</source>
        <translation>Осы жазбалардың басқа көшірмесі</translation>
    </message>
    <message>
        <source>Records (*.edesk)</source>
        <translation>Жазбалар (*.edesk)</translation>
    </message>
    <message>
        <source>Erasing in a copy</source>
        <translation>Көшірмеде жойылуда</translation>
    </message>
    <message>
        <source>Inquiries erased in {file}: {count}.</source>
        <translation>{file} файлында жойылған материал: {count}.</translation>
    </message>
    <message>
        <source>Erased for ever: inquiries {inquiries}, persons {persons}.</source>
        <translation>Біржола жойылды: материал – {inquiries}, адам – {persons}.</translation>
    </message>
    <message>
        <source>The free pages of the file are not cleared yet: make room on the disk, close other windows of these records, and open them again.</source>
        <translation>Файлдың бос беттері әлі тазартылмаған: дискіде орын босатып, осы жазбалардың басқа терезелерін жауып, файлды қайта ашыңыз.</translation>
    </message>
</context>
<context>
    <name>LivePaper</name>
    <message>
        <source>The letter is being printed…</source>
        <translation>Хат дайындалып жатыр…</translation>
    </message>
    <message>
        <source>Printing the letter</source>
        <translation>Хат дайындалуда</translation>
    </message>
</context>
<context>
    <name>LiveStep</name>
    <message>
        <source>Text and preview</source>
        <translation>Мәтін және көрінісі</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>Терезе құлыпталған</translation>
    </message>
    <message>
        <source>Say your passphrase to go on where you were. Nothing typed is lost.</source>
        <translation>Тоқтаған жеріңізден жалғастыру үшін құпиясөзіңізді енгізіңіз. Терілген мәтін жоғалған жоқ.</translation>
    </message>
</context>
<context>
    <name>LongTextField</name>
    <message>
        <source>{count} characters left</source>
        <translation>тағы {count} таңба сыяды</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>Picture of the emblem</source>
        <translation>Елтаңбаның суреті</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Суреттер (*.png *.svg)</translation>
    </message>
    <message>
        <source>Our blanks have numbers; ask for the number</source>
        <translation>Бланкілеріміздің нөмірі бар; нөмірі сұралсын</translation>
    </message>
    <message>
        <source>Kazakh left, Russian right</source>
        <translation>қазақша сол жақта, орысша оң жақта</translation>
    </message>
    <message>
        <source>Kazakh above, Russian below</source>
        <translation>қазақша үстінде, орысша астында</translation>
    </message>
    <message>
        <source>room for the emblem printed on the blank</source>
        <translation>бланкіде басылған елтаңбаға орын</translation>
    </message>
    <message>
        <source>our own picture of the emblem</source>
        <translation>елтаңбаның өз суретіміз</translation>
    </message>
    <message>
        <source>no emblem</source>
        <translation>елтаңбасыз</translation>
    </message>
    <message>
        <source>State organisations must have the State Emblem on their blanks, others may not (law on state symbols, art. 6; row LT-03). The program draws none.</source>
        <translation>Мемлекеттік ұйымдардың бланкісінде Мемлекеттік Елтаңба болуға міндетті, басқаларға тыйым салынған (мемлекеттік рәміздер туралы заңның 6-бабы; LT-03 жолы). Бағдарлама елтаңбаны салмайды.</translation>
    </message>
    <message>
        <source>&amp;Emblem</source>
        <translation>&amp;Елтаңба</translation>
    </message>
    <message>
        <source>PNG or SVG, by the national standard.</source>
        <translation>PNG немесе SVG, ұлттық стандарт бойынша.</translation>
    </message>
    <message>
        <source>A picture is kept; choose a file to replace it.</source>
        <translation>Сурет сақталған; ауыстыру үшін файл таңдаңыз.</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>С&amp;урет</translation>
    </message>
    <message>
        <source>Printed at the lower left (row LT-05, known from a secondary source).</source>
        <translation>Төменгі сол жақта басылады (LT-05 жолы, екінші дереккөзден белгілі).</translation>
    </message>
    <message>
        <source>Numbered blanks</source>
        <translation>Нөмірлі бланкілер</translation>
    </message>
    <message>
        <source>In one size of type (row LT-06, recalled: the law was not read).</source>
        <translation>Бір мөлшердегі қаріппен (LT-06 жолы жадтан жазылған: заң мәтіні көрілмеген).</translation>
    </message>
    <message>
        <source>&amp;Names of the agency</source>
        <translation>&amp;Органның атауы</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>{least} мен {most} аралығында.</translation>
    </message>
    <message>
        <source>Type&amp;face</source>
        <translation>&amp;Қаріп</translation>
    </message>
    <message>
        <source>Margins and type were not seen in an act (row LT-10, recalled).</source>
        <translation>Жиек пен қаріп актіде көрілмеген (LT-10 жолы жадтан жазылған).</translation>
    </message>
    <message>
        <source>Si&amp;ze of type</source>
        <translation>Қаріп &amp;мөлшері</translation>
    </message>
    <message>
        <source>Empty: the usual wording, upper right (row LT-07, recalled).</source>
        <translation>Бос болса: әдеттегі сөздер, жоғарғы оң жақта (LT-07 жолы жадтан жазылған).</translation>
    </message>
    <message>
        <source>&amp;Mark for official use</source>
        <translation>Қызмет бабында пайдалану &amp;белгісі</translation>
    </message>
    <message>
        <source>&amp;Left margin, mm</source>
        <translation>&amp;Сол жақ жиек, мм</translation>
    </message>
    <message>
        <source>&amp;Right margin, mm</source>
        <translation>Оң &amp;жақ жиек, мм</translation>
    </message>
    <message>
        <source>&amp;Upper margin, mm</source>
        <translation>Ж&amp;оғарғы жиек, мм</translation>
    </message>
    <message>
        <source>&amp;Lower margin, mm</source>
        <translation>&amp;Төменгі жиек, мм</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>For you alone, on this computer; papers do not change.</source>
        <translation>Тек сізге, осы компьютерде; қағаздар өзгермейді.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>қараңғы</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Т&amp;іл</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Мәтін өлшемі</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Т&amp;үстер</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This page is not open to you.</source>
        <translation>Бұл бет сізге ашық емес.</translation>
    </message>
    <message>
        <source>Demonstration office – specimen data</source>
        <translation>Көрсетілім кеңсесі – үлгі деректер</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Measure taken by the head</source>
        <translation>Басшы қабылдаған шара</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Шара</translation>
    </message>
    <message>
        <source>&amp;Taken on</source>
        <translation>Қа&amp;былданған күні</translation>
    </message>
    <message>
        <source>Taken &amp;by</source>
        <translation>К&amp;ім қабылдады</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>&amp;Құжат</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ескертпе</translation>
    </message>
</context>
<context>
    <name>MeasureSection</name>
    <message>
        <source>Measures taken by the head</source>
        <translation>Басшы қабылдаған шаралар</translation>
    </message>
    <message>
        <source>No measure to settle the conflict was recorded.</source>
        <translation>Қақтығысты реттеу шарасы жазылған жоқ.</translation>
    </message>
    <message>
        <source>Add a mea&amp;sure…</source>
        <translation>&amp;Шара қосу…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>А&amp;лып тастау…</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Change a member</source>
        <translation>Қызметкердің деректерін өзгерту</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Жаңа қызметкер</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Қосу</translation>
    </message>
    <message>
        <source>&amp;Works at this desk</source>
        <translation>&amp;Осы кеңседе жұмыс істейді</translation>
    </message>
    <message>
        <source>Surname and initials, as letters print them.</source>
        <translation>Хатта басылатындай тегі мен инициалдары.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Аты-&amp;жөні</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Лауазымы</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Рөлі</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Т&amp;елефоны</translation>
    </message>
    <message>
        <source>Who leaves hands over open inquiries first.</source>
        <translation>Кететін адам алдымен ашық материалдарын береді.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Жұмыс істейді</translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message>
        <source>Who keeps the files. Who left stays in the list: the chronology names them.</source>
        <translation>Жазбаларды жүргізетіндер. Кеткендер тізімде қалады: хронология олардың атын атайды.</translation>
    </message>
    <message>
        <source>Members of the office</source>
        <translation>Кеңсе қызметкерлері</translation>
    </message>
    <message>
        <source>Nobody works here yet.</source>
        <translation>Мұнда әлі ешкім жұмыс істемейді.</translation>
    </message>
    <message>
        <source>&amp;Add a member…</source>
        <translation>&amp;Қызметкер қосу…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ө&amp;згерту…</translation>
    </message>
    <message>
        <source>&amp;Who they are…</source>
        <translation>Бұл &amp;кім…</translation>
    </message>
    <message>
        <source>Who may do &amp;what…</source>
        <translation>Кім н&amp;е істей алады…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Жұмыс істейді</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>left</source>
        <translation>кеткен</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Кеңсе</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>К&amp;өрініс</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>&amp;Open office…</source>
        <translation>К&amp;еңсені ашу…</translation>
    </message>
    <message>
        <source>New o&amp;ffice…</source>
        <translation>Жа&amp;ңа кеңсе…</translation>
    </message>
    <message>
        <source>&amp;Who works now…</source>
        <translation>Қазір &amp;кім жұмыс істейді…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>&amp;Check the signatures of a PDF…</source>
        <translation>PDF қолтаңбаларын т&amp;ексеру…</translation>
    </message>
    <message>
        <source>Check or &amp;take over a case file…</source>
        <translation>Іс &amp;материалдарын тексеру немесе қабылдау…</translation>
    </message>
    <message>
        <source>&amp;Lock the window</source>
        <translation>Терезені құл&amp;ыптау</translation>
    </message>
    <message>
        <source>Another member takes o&amp;ver…</source>
        <translation>Орынды басқа қызметкерге &amp;беру…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Жаңа…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>І&amp;здеу</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Т&amp;іл</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Мәтін өлшемі</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Ашы&amp;қ түс</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Қа&amp;раңғы түс</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Пернетақта</translation>
    </message>
    <message>
        <source>&amp;About Ethics Desk</source>
        <translation>Ethics Desk т&amp;уралы</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Nothing is due</source>
        <translation>Мерзім жоқ</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year} жылғы {month}</translation>
    </message>
    <message>
        <source>Worked day</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Демалыс күні</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Мереке күні</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Жұмыс істемейтін күн</translation>
    </message>
</context>
<context>
    <name>MonthPane</name>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>Бұл күнге мерзім жоқ.</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Алдыңғы ай (Page Up)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Келесі ай (Page Down)</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>&amp;Бүгін</translation>
    </message>
</context>
<context>
    <name>MoveItemDialog</name>
    <message>
        <source>Move item no. {number}</source>
        <translation>№ {number} заттың орнын ауыстыру</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>А&amp;уыстыру</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Сақтау &amp;орны</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Пломба</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
</context>
<context>
    <name>NewKindDialog</name>
    <message>
        <source>A new kind of letter</source>
        <translation>Хаттың жаңа түрі</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Бастау</translation>
    </message>
    <message>
        <source>It begins with the texts of “{kind}” and goes to the same addressee.</source>
        <translation>Ол «{kind}» мәтіндерінен басталады, адресаты сол күйінде қалады.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Атауы</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Құ&amp;пиясөз</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are easy to remember and hard to guess.</source>
        <translation>Бір-біріне қатысы жоқ төрт-бес сөзді есте сақтау оңай, ал табу қиын.</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Тағы &amp;бір рет</translation>
    </message>
    <message>
        <source>Too easy to guess: make it longer.</source>
        <translation>Оңай табылады: ұзарта түсіңіз.</translation>
    </message>
    <message>
        <source>Good enough; one more word is better.</source>
        <translation>Жарайды; тағы бір сөз қоссаңыз, жақсырақ.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Табу қиын.</translation>
    </message>
</context>
<context>
    <name>NewVersionDialog</name>
    <message>
        <source>New version</source>
        <translation>Жаңа редакция</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Бастау</translation>
    </message>
    <message>
        <source>none: it comes after all of them</source>
        <translation>ешқайсысын: барлығынан кейін келеді</translation>
    </message>
    <message>
        <source>It carries over everything “{title}” says. Change, add or leave out entries in the editor; it judges nothing before it is signed off.</source>
        <translation>Ол «{title}» мазмұнын түгел көшіреді. Жазбаларды редакторда өзгертіңіз, қосыңыз немесе алып тастаңыз; қол қойылғанға дейін ол қолданылмайды.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Атауы</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Коды</translation>
    </message>
    <message>
        <source>Short and lasting: it stands on decisions. For example law-2026-office.</source>
        <translation>Қысқа әрі тұрақты: ол шешімдерде көрсетіледі. Мысалы, law-2026-office.</translation>
    </message>
    <message>
        <source>&amp;First day in force</source>
        <translation>Қолданылатын бірінші кү&amp;ні</translation>
    </message>
    <message>
        <source>&amp;Act it rests on</source>
        <translation>Негізделген ак&amp;тісі</translation>
    </message>
    <message>
        <source>How the act is c&amp;ited</source>
        <translation>Актіге &amp;сілтеме</translation>
    </message>
    <message>
        <source>Takes the &amp;place of</source>
        <translation>&amp;Орнын басады</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>&amp;Propose…</source>
        <translation>&amp;Ұсыну…</translation>
    </message>
    <message>
        <source>Record the &amp;decision…</source>
        <translation>&amp;Шешімді жазу…</translation>
    </message>
    <message>
        <source>Record what &amp;followed…</source>
        <translation>Кейінгі &amp;оқиғаны жазу…</translation>
    </message>
    <message>
        <source>&amp;Withdraw the proposal…</source>
        <translation>Ұсынысты &amp;қайтарып алу…</translation>
    </message>
    <message>
        <source>You proposed it: another member records the decision.</source>
        <translation>Ұсынысты Сіз жасадыңыз: шешімді басқа қызметкер жазады.</translation>
    </message>
    <message>
        <source>Not decided yet: record the finding under Findings first.</source>
        <translation>Тұжырым жоқ: алдымен оны «Тұжырымдар» қойындысында жазыңыз.</translation>
    </message>
    <message>
        <source>The allegation was not substantiated: nothing is to be proposed.</source>
        <translation>Мән-жай расталмады: ұсынатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>A sanction is proposed at the stages of findings and proposal.</source>
        <translation>Жаза тұжырымдар және ұсыныс кезеңдерінде ұсынылады.</translation>
    </message>
    <message>
        <source>Choose a sanction, then propose it with the reason.</source>
        <translation>Жазаны таңдап, себебін көрсетіп ұсыныңыз.</translation>
    </message>
    <message>
        <source>The decision is recorded once the inquiry is at the stage of proposal.</source>
        <translation>Шешім материал ұсыныс кезеңіне жеткенде жазылады.</translation>
    </message>
</context>
<context>
    <name>NoteCrimeSignDialog</name>
    <message>
        <source>Signs of a crime</source>
        <translation>Қылмыс белгілері</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Бап</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>Бө&amp;лік</translation>
    </message>
    <message>
        <source>In plain words; a letter takes them over.</source>
        <translation>Қарапайым сөзбен: хатқа осы сөздер түседі.</translation>
    </message>
    <message>
        <source>What was &amp;seen</source>
        <translation>&amp;Не байқалды</translation>
    </message>
</context>
<context>
    <name>NoteHandlingDialog</name>
    <message>
        <source>Note what was done with evidence no. {number}</source>
        <translation>№ {number} дәлелдемемен не істелгенін жазу</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;Не істелді</translation>
    </message>
    <message>
        <source>With what, where, in whose presence.</source>
        <translation>Немен, қайда, кімнің қатысуымен.</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Қалай</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Notes</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Жаңа жазба</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Write here. It is saved by itself.</source>
        <translation>Осында жазыңыз. Өзі сақталады.</translation>
    </message>
    <message>
        <source>Somebody else changed this note: yours is kept beside it.</source>
        <translation>Бұл жазбаны басқа біреу өзгертті: сіздікі қатар сақталды.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>Not saved; the text stays here. {reason}</source>
        <translation>Сақталмады; мәтін осында қалады. {reason}</translation>
    </message>
    <message>
        <source>Not saved yet…</source>
        <translation>Әлі сақталған жоқ…</translation>
    </message>
    <message>
        <source>Saved {when}, {who}</source>
        <translation>Сақталды {when}, {who}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Хабарламаны жабу</translation>
    </message>
</context>
<context>
    <name>OffenceDialog</name>
    <message>
        <source>Administrative offence</source>
        <translation>Әкімшілік құқық бұзушылық</translation>
    </message>
    <message>
        <source>&amp;Reckon</source>
        <translation>&amp;Есептеу</translation>
    </message>
    <message>
        <source>Again within the time of a repeat</source>
        <translation>Қайталау мерзімі ішінде қайта жасалған</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Ештеңе жазылмайды.</translation>
    </message>
    <message>
        <source>&amp;Offence</source>
        <translation>&amp;Құқық бұзушылық</translation>
    </message>
    <message>
        <source>&amp;Committed on</source>
        <translation>&amp;Жасалған күні</translation>
    </message>
    <message>
        <source>&amp;Discovered on</source>
        <translation>&amp;Анықталған күні</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>No wording of that day is known.</source>
        <translation>Бұл күнгі редакция белгісіз.</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Қолданыста емес</translation>
    </message>
    <message>
        <source>{number} monthly calculation indices</source>
        <translation>{number} айлық есептік көрсеткіш (АЕК)</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Айыппұл</translation>
    </message>
    <message>
        <source>The index of that year is not known.</source>
        <translation>Ол жылдың көрсеткіші белгісіз.</translation>
    </message>
    <message>
        <source>{amount} tenge</source>
        <translation>{amount} теңге</translation>
    </message>
    <message>
        <source>Check it: the value of the index ({value}) was recalled, not seen.</source>
        <translation>Тексеріңіз: көрсеткіш мәнін ({value}) авторлар құжаттан көрмеген, жадтан келтірген.</translation>
    </message>
    <message>
        <source>From the act: to {day}</source>
        <translation>Жасалған күннен: {day} дейін (осы күнді қоса)</translation>
    </message>
    <message>
        <source>From the discovery: to {day}</source>
        <translation>Анықталған күннен: {day} дейін (осы күнді қоса)</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>What stands on the office&apos;s paper, in three languages.</source>
        <translation>Кеңсенің қағаздарында тұратын деректер, үш тілде.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>мысалы, {0}</translation>
    </message>
    <message>
        <source>Surname and initials, as letters print them.</source>
        <translation>Хатта басылатындай тегі мен инициалдары.</translation>
    </message>
    <message>
        <source>Name of the &amp;office</source>
        <translation>К&amp;еңсенің атауы</translation>
    </message>
    <message>
        <source>&amp;Head of the agency</source>
        <translation>Органның &amp;басшысы</translation>
    </message>
    <message>
        <source>Post of the head</source>
        <translation>Басшының лауазымы</translation>
    </message>
    <message>
        <source>&amp;Executor</source>
        <translation>&amp;Орындаушы</translation>
    </message>
    <message>
        <source>Named at the foot of letters, with the phone.</source>
        <translation>Хаттың соңында телефонымен көрсетіледі.</translation>
    </message>
    <message>
        <source>&amp;Phone of the executor</source>
        <translation>О&amp;рындаушының телефоны</translation>
    </message>
    <message>
        <source>&amp;Closing time</source>
        <translation>&amp;Жұмыс күнінің соңы</translation>
    </message>
    <message>
        <source>What arrives later is registered on the next working day.</source>
        <translation>Кейін түскені келесі жұмыс күні тіркеледі.</translation>
    </message>
    <message>
        <source>Parts: {0}. Numbers already given stay as they are.</source>
        <translation>Бөліктері: {0}. Берілген нөмірлер өзгермейді.</translation>
    </message>
    <message>
        <source>&amp;Numbers of inquiries</source>
        <translation>&amp;Материал нөмірлері</translation>
    </message>
    <message>
        <source>Numbers of &amp;letters</source>
        <translation>&amp;Хат нөмірлері</translation>
    </message>
</context>
<context>
    <name>OfficialsStep</name>
    <message>
        <source>Official</source>
        <translation>Қызметші</translation>
    </message>
    <message>
        <source>Post at the time</source>
        <translation>Сол кездегі лауазымы</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Қызметшілер</translation>
    </message>
    <message>
        <source>Whom does it concern? Leave this empty when nobody is known yet.</source>
        <translation>Кімге қатысты? Әлі белгісіз болса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>No official is named.</source>
        <translation>Қызметші көрсетілген жоқ.</translation>
    </message>
    <message>
        <source>&amp;Add an official…</source>
        <translation>&amp;Қызметші қосу…</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>А&amp;лып тастау</translation>
    </message>
    <message>
        <source>Persons and posts added here stay recorded, even if you cancel.</source>
        <translation>Осында қосылған адамдар мен лауазымдар бас тартсаңыз да сақталады.</translation>
    </message>
</context>
<context>
    <name>OpeningRequestDialog</name>
    <message>
        <source>Ask to open an identity</source>
        <translation>Жеке басты ашуды сұрау</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Сұрау</translation>
    </message>
    <message>
        <source>{source}. A second member approves; only you may look then.</source>
        <translation>{source}. Екінші қызметкер мақұлдайды; содан кейін тек Сіз қарай аласыз.</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Мақсаты</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>Сағат &amp;саны</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>OutsideDialog</name>
    <message>
        <source>Open {name} with another program</source>
        <translation>{name} файлын басқа бағдарламамен ашу</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>These records are encrypted, but other programs read files in clear only. The copy is removed when this window is locked or closed; what the other program keeps of it is out of our hands.</source>
        <translation>Бұл жазбалар шифрланған, ал басқа бағдарламалар тек шифрланбаған файлды оқиды. Көшірме осы терезе құлыпталғанда немесе жабылғанда жойылады; басқа бағдарламаның одан не сақтап қалатыны бізге байланысты емес.</translation>
    </message>
    <message>
        <source>Until then it lies in the memory of this computer, not on its disk.</source>
        <translation>Оған дейін ол осы компьютердің жадында тұрады, дискіде емес.</translation>
    </message>
    <message>
        <source>Until then it lies on the disk of this computer, where deleted files can be found again.</source>
        <translation>Оған дейін ол осы компьютердің дискісінде тұрады, ал дискіде жойылған файлды қайта табуға болады.</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Page of the original</source>
        <translation>Түпнұсқаның беті</translation>
    </message>
    <message>
        <source>Arrows move a frame, with Shift they size it, Enter withholds what lies in it, Escape forgets it; plus and minus zoom.</source>
        <translation>Көрсеткі пернелер жақтауды жылжытады, Shift басулы болса, өлшемін өзгертеді, Enter ішіндегісін жасырады, Escape жақтауды алып тастайды; плюс пен минус үлкейтіп-кішірейтеді.</translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Алдыңғы бет</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Келесі бет</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Үлкейту</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Кі&amp;шірейту</translation>
    </message>
    <message>
        <source>Draw a box with the mouse, or move a frame with the arrows and press Enter.</source>
        <translation>Тінтуірмен жақтау сызыңыз немесе көрсеткі пернелермен жақтауды жылжытып, Enter басыңыз.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number}-бет, барлығы {count}</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Басқаша &amp;сақтау…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Сақталмады: {reason}</translation>
    </message>
    <message>
        <source>The printer cannot be used.</source>
        <translation>Принтерді пайдалану мүмкін емес.</translation>
    </message>
    <message>
        <source>No printer was found. Save the paper as PDF and print it elsewhere.</source>
        <translation>Принтер табылмады. Қағазды PDF етіп сақтап, басқа жерде басып шығарыңыз.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Басқаша сақтау</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF құжаттары (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Former page (Page Up)</source>
        <translation>Алдыңғы бет (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Келесі бет (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Кішірейту (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Үлкейту (+)</translation>
    </message>
    <message>
        <source>Fit the width (0)</source>
        <translation>Ені бойынша (0)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages} беттің {page}-беті</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Құжаттың беттері</translation>
    </message>
</context>
<context>
    <name>PartiesTab</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Қосу</translation>
    </message>
    <message>
        <source>&amp;Official…</source>
        <translation>Қы&amp;зметші…</translation>
    </message>
    <message>
        <source>A&amp;llegation…</source>
        <translation>&amp;Мән-жай…</translation>
    </message>
    <message>
        <source>Another &amp;party…</source>
        <translation>&amp;Басқа қатысушы…</translation>
    </message>
    <message>
        <source>&amp;Sealed source…</source>
        <translation>&amp;Мөрленген дереккөз…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>Т&amp;үзету…</translation>
    </message>
    <message>
        <source>Take o&amp;ut…</source>
        <translation>А&amp;лып тастау…</translation>
    </message>
    <message>
        <source>Open the p&amp;erson</source>
        <translation>А&amp;дамды ашу</translation>
    </message>
    <message>
        <source>No official is named yet: the inquiry needs one to be opened.</source>
        <translation>Қызметші көрсетілген жоқ: тергеп-тексеруді бастау үшін ол қажет.</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>Take the allegation back</source>
        <translation>Мән-жайды алып тастау</translation>
    </message>
    <message>
        <source>Take the party out</source>
        <translation>Қатысушыны алып тастау</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>Алы&amp;п тастау</translation>
    </message>
</context>
<context>
    <name>PartiesTree</name>
    <message>
        <source>Person, allegation</source>
        <translation>Адам, мән-жай</translation>
    </message>
    <message>
        <source>Post, words</source>
        <translation>Лауазымы, мазмұны</translation>
    </message>
    <message>
        <source>Days, signs</source>
        <translation>Күндері, белгілері</translation>
    </message>
    <message>
        <source>Parties and allegations</source>
        <translation>Қатысушылар мен мән-жайлар</translation>
    </message>
    <message>
        <source>committed {day}</source>
        <translation>жасалған күні {day}</translation>
    </message>
    <message>
        <source>signs of a crime</source>
        <translation>қылмыс белгілері</translation>
    </message>
    <message>
        <source>signs of an administrative offence</source>
        <translation>әкімшілік құқық бұзушылық белгілері</translation>
    </message>
</context>
<context>
    <name>PartyDialog</name>
    <message>
        <source>Official under inquiry</source>
        <translation>Қатысты қызметші</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Басқа қатысушы</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Рөлі</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ескертпе</translation>
    </message>
</context>
<context>
    <name>PassOnDialog</name>
    <message>
        <source>Hand over {number}</source>
        <translation>{number} ісін беру</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Беру</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Қай күнге &amp;дейін</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>PauseClockDialog</name>
    <message>
        <source>The deadline stands still</source>
        <translation>Мерзімді тоқтата тұру</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Қа&amp;й күннен</translation>
    </message>
    <message>
        <source>Both days are within the pause. Left empty while it goes on.</source>
        <translation>Екі күн де тоқтата тұру мерзіміне кіреді. Аяқталмаса, бос қалдырылады.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Қай күнге &amp;дейін</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>С&amp;ебебі</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Құ&amp;жат</translation>
    </message>
</context>
<context>
    <name>PauseSection</name>
    <message>
        <source>Pauses of the terms</source>
        <translation>Мерзімді тоқтата тұру</translation>
    </message>
    <message>
        <source>No pauses: illness, leave, an appeal and the like.</source>
        <translation>Тоқтата тұру жоқ: ауру, демалыс, шағым және сол сияқты.</translation>
    </message>
    <message>
        <source>&amp;Add a pause…</source>
        <translation>Тоқтата тұруды &amp;қосу…</translation>
    </message>
    <message>
        <source>E&amp;nd it…</source>
        <translation>А&amp;яқтау…</translation>
    </message>
    <message>
        <source>Ta&amp;ke out…</source>
        <translation>А&amp;лып тастау…</translation>
    </message>
    <message>
        <source>Take the pause out</source>
        <translation>Тоқтата тұруды алып тастау</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>Алы&amp;п тастау</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>аяқталмаған</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Inquiries in which the person is the official</source>
        <translation>Осы адам қызметші ретінде қатысқан материалдар</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Name in any script, or IIN</source>
        <translation>Аты-жөні немесе ЖСН</translation>
    </message>
    <message>
        <source>Officials and persons</source>
        <translation>Қызметшілер мен адамдар</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Жаңа адам…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Hold a post</source>
        <translation>Лауазымы барлар</translation>
    </message>
    <message>
        <source>Hold no post</source>
        <translation>Лауазымы жоқтар</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Барлық орган</translation>
    </message>
    <message>
        <source>Sealed &amp;sources…</source>
        <translation>Мөрленген &amp;дереккөздер…</translation>
    </message>
    <message>
        <source>Registry of &amp;convicted persons</source>
        <translation>&amp;Сотталғандар тізілімі</translation>
    </message>
    <message>
        <source>Registry of convicted persons</source>
        <translation>Сотталғандар тізілімі</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Nobody is found so. Type fewer letters, or write the person down.</source>
        <translation>Мұндай адам табылмады. Аз әріп теріңіз немесе адамды жазыңыз.</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Жаңа адам…</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Қызметшілер</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>&amp;Correct…</source>
        <translation>Т&amp;үзету…</translation>
    </message>
    <message>
        <source>Re&amp;latives…</source>
        <translation>&amp;Туыстары…</translation>
    </message>
    <message>
        <source>Sea&amp;l the identity…</source>
        <translation>Жеке басын &amp;мөрлеу…</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Лауазымдары</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Жазалар</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Материалдар</translation>
    </message>
    <message>
        <source>No post is recorded.</source>
        <translation>Лауазым жазылған жоқ.</translation>
    </message>
    <message>
        <source>&amp;Appoint…</source>
        <translation>Та&amp;ғайындау…</translation>
    </message>
    <message>
        <source>Co&amp;rrect…</source>
        <translation>Тү&amp;зету…</translation>
    </message>
    <message>
        <source>&amp;Leave…</source>
        <translation>К&amp;ету…</translation>
    </message>
    <message>
        <source>No sanction is known.</source>
        <translation>Жаза белгісіз.</translation>
    </message>
    <message>
        <source>Imposed else&amp;where…</source>
        <translation>&amp;Басқа органда қолданылған…</translation>
    </message>
    <message>
        <source>Ann&amp;ul…</source>
        <translation>Күшін &amp;жою…</translation>
    </message>
    <message>
        <source>Takes part in no inquiry.</source>
        <translation>Ешбір материалға қатыспайды.</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>In Latin</source>
        <translation>Латынша</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Wrong check digit</source>
        <translation>Бақылау цифры қате</translation>
    </message>
    <message>
        <source>kept: {reason}</source>
        <translation>сақталды: {reason}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Басталуы – соңы</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Жаза</translation>
    </message>
    <message>
        <source>Imposed</source>
        <translation>Қолданылды</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезеңі</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>сайланған</translation>
    </message>
    <message>
        <source>direct head: {name}</source>
        <translation>тікелей басшысы: {name}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} дейін</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} бастап</translation>
    </message>
    <message>
        <source>annulled {day}</source>
        <translation>күші жойылды {day}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>аяқталды {day}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>күшінде</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>жарамсыз</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Қосу</translation>
    </message>
    <message>
        <source>New persons and posts are recorded at once and stay recorded.</source>
        <translation>Жаңа адамдар мен лауазымдар бірден жазылып, сақталып қалады.</translation>
    </message>
    <message>
        <source>&amp;Post at the time</source>
        <translation>&amp;Сол кездегі лауазымы</translation>
    </message>
    <message>
        <source>Choose a person from the list, or add a new one.</source>
        <translation>Тізімнен адамды таңдаңыз немесе жаңасын қосыңыз.</translation>
    </message>
    <message>
        <source>another post…</source>
        <translation>басқа лауазым…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Жаңа адам…</translation>
    </message>
    <message>
        <source>&amp;Find a person instead</source>
        <translation>Адамды &amp;іздеу</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>The letters are right, keep them</source>
        <translation>Әріптер дұрыс, осылай қалсын</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Аты-жө&amp;ні</translation>
    </message>
    <message>
        <source>Mixed letters</source>
        <translation>Аралас әріптер</translation>
    </message>
    <message>
        <source>&amp;IIN</source>
        <translation>&amp;ЖСН</translation>
    </message>
    <message>
        <source>Why the number is kept</source>
        <translation>Нөмірді сақтау себебі</translation>
    </message>
    <message>
        <source>The document shows this very number.</source>
        <translation>Құжатта дәл осы нөмір тұр.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ескертпе</translation>
    </message>
    <message>
        <source>Perhaps recorded already: {who}</source>
        <translation>Бұрын жазылған болуы мүмкін: {who}</translation>
    </message>
</context>
<context>
    <name>PersonNameField</name>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Name or IIN</source>
        <translation>Аты-жөні немесе ЖСН</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Табылған адамдар</translation>
    </message>
    <message>
        <source>Nobody is recorded by that name.</source>
        <translation>Мұндай атпен ешкім жазылмаған.</translation>
    </message>
</context>
<context>
    <name>PersonRecordDialog</name>
    <message>
        <source>Correct a person</source>
        <translation>Адамның деректерін түзету</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Қосу</translation>
    </message>
    <message>
        <source>One script is enough; the others help to find the person and to write letters.</source>
        <translation>Бір жазу жеткілікті; қалғандары адамды табуға және хат жазуға көмектеседі.</translation>
    </message>
</context>
<context>
    <name>PostDialog</name>
    <message>
        <source>Correct a post</source>
        <translation>Лауазым деректерін түзету</translation>
    </message>
    <message>
        <source>Appoint to a post</source>
        <translation>Лауазымға тағайындау</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Appo&amp;int</source>
        <translation>Та&amp;ғайындау</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>Elected</source>
        <translation>Сайланбалы</translation>
    </message>
    <message>
        <source>Leads the body or a part of it</source>
        <translation>Органды не оның бөлімшесін басқарады</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Орган</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Лауазымы</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Қызмет түрі</translation>
    </message>
    <message>
        <source>Held &amp;from</source>
        <translation>Атқара &amp;бастаған күні</translation>
    </message>
</context>
<context>
    <name>PowersDialog</name>
    <message>
        <source>Who may do what</source>
        <translation>Кім не істей алады</translation>
    </message>
    <message>
        <source>An office without an administrator of its own is looked after by the commissioner. Own arrangement of the office, kept in resources/powers.</source>
        <translation>Өз әкімшісі жоқ кеңсенің есептік жазбаларын уәкіл жүргізеді. Бұл – кеңсенің өз тәртібі, resources/powers ішінде сақталады.</translation>
    </message>
    <message>
        <source>Read: {area}</source>
        <translation>Оқу: {area}</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Әрекет</translation>
    </message>
</context>
<context>
    <name>PreventionDialog</name>
    <message>
        <source>Correct preventive work</source>
        <translation>Алдын алу жұмысын түзету</translation>
    </message>
    <message>
        <source>Preventive work</source>
        <translation>Алдын алу жұмысы</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Т&amp;үрі</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Кү&amp;ні</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>Та&amp;қырыбы</translation>
    </message>
    <message>
        <source>&amp;People reached</source>
        <translation>Қа&amp;мтылған адамдар</translation>
    </message>
    <message>
        <source>As counted or estimated; the quarterly report adds them up.</source>
        <translation>Саналған не шамаланған; тоқсандық есепте қосылады.</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Орган</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ескертпе</translation>
    </message>
</context>
<context>
    <name>PreventionList</name>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Қамтылды</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>PreventionPage</name>
    <message>
        <source>Words of the subject or the note</source>
        <translation>Тақырыптың немесе ескертпенің сөздері</translation>
    </message>
    <message>
        <source>Preventive work</source>
        <translation>Алдын алу жұмысы</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>&amp;Жазу…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>Т&amp;үзету…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>А&amp;лып тастау…</translation>
    </message>
    <message>
        <source>Remove preventive work</source>
        <translation>Алдын алу жұмысын алып тастау</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Алы&amp;п тастау</translation>
    </message>
    <message>
        <source>“{subject}” leaves the register; the chronology keeps it.</source>
        <translation>«{subject}» тізілімнен шығарылады; хронологияда сақталады.</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Барлық уақыт</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Осы тоқсан</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Өткен тоқсан</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Осы жыл</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Өткен жыл</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түр</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Барлық орган</translation>
    </message>
    <message>
        <source>Nothing here. Record what was done, or widen the choice above.</source>
        <translation>Мұнда ештеңе жоқ. Істелгенді жазыңыз немесе жоғарыдағы таңдауды кеңейтіңіз.</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Жазу…</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Алдын алу</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>About</source>
        <translation>Неге қатысты</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Неге қ&amp;атысты</translation>
    </message>
    <message>
        <source>invented facts</source>
        <translation>ойдан алынған деректер</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>How it will look</source>
        <translation>Хаттың көрінісі</translation>
    </message>
    <message>
        <source>The letter is being printed…</source>
        <translation>Хат дайындалуда…</translation>
    </message>
    <message>
        <source>&amp;Forms of words…</source>
        <translation>&amp;Сөз тұлғалары…</translation>
    </message>
    <message>
        <source>Printing the letter</source>
        <translation>Хат дайындалуда</translation>
    </message>
    <message>
        <source>What it moves</source>
        <translation>Нені ауыстырады</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>Days of the decree</source>
        <translation>Акт бойынша күндер</translation>
    </message>
    <message>
        <source>Counting which dates move…</source>
        <translation>Қай мерзімдер ауысатыны есептелуде…</translation>
    </message>
    <message>
        <source>Counting the days again</source>
        <translation>Күндер қайта есептелуде</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. This is what taking it in does.</source>
        <translation>Әзірге ештеңе жазылған жоқ. Енгізгенде мынадай болады.</translation>
    </message>
    <message>
        <source>The file could not be counted.</source>
        <translation>Файл бойынша есептеу мүмкін болмады.</translation>
    </message>
    <message>
        <source>{new} – it is that already, check the row</source>
        <translation>{new} – бұл күн онсыз да сондай, жолды тексеріңіз</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Қандай күн болады</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>жұмыс күні</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>демалыс күні</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
</context>
<context>
    <name>PriorSanctionDialog</name>
    <message>
        <source>Sanction imposed elsewhere</source>
        <translation>Басқа органда қолданылған жаза</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>It may make the next act a repeat, so the rules ask for it.</source>
        <translation>Ол келесі әрекетті қайталама етуі мүмкін, сондықтан ережелер оны сұрайды.</translation>
    </message>
    <message>
        <source>&amp;Misconduct</source>
        <translation>Теріс &amp;қылық</translation>
    </message>
    <message>
        <source>&amp;Sanction</source>
        <translation>Жа&amp;за</translation>
    </message>
    <message>
        <source>&amp;Imposed on</source>
        <translation>Қ&amp;олданылған күні</translation>
    </message>
    <message>
        <source>&amp;Order number</source>
        <translation>&amp;Бұйрық нөмірі</translation>
    </message>
    <message>
        <source>&amp;Annulled on</source>
        <translation>К&amp;үші жойылған күн</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Not saved yet</source>
        <translation>Әлі сақталған жоқ</translation>
    </message>
    <message>
        <source>What you have entered is not saved. Throw it away?</source>
        <translation>Енгізгеніңіз сақталмаған. Оны жоғалтуға келісесіз бе?</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Сақтамай жабу</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Өңдеуді жалғастыру</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Қателер</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Қате жоқ.</translation>
    </message>
</context>
<context>
    <name>ProposeDialog</name>
    <message>
        <source>Propose: {sanction}</source>
        <translation>Ұсыныс: {sanction}</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Ұсыну</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>The rules judge by this day.</source>
        <translation>Ережелер осы күн бойынша қолданылады.</translation>
    </message>
    <message>
        <source>Proposed &amp;on</source>
        <translation>Ұсы&amp;ныс күні</translation>
    </message>
    <message>
        <source>&amp;Why outside the usual range</source>
        <translation>Неге әдеттегі &amp;шектен тыс</translation>
    </message>
    <message>
        <source>The reason is printed on the derivation.</source>
        <translation>Себебі негіздеу парағында басып шығарылады.</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Ұсынысты қайтарып алу</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Қайтарып алу</translation>
    </message>
    <message>
        <source>Propose an erasure</source>
        <translation>Жоюды ұсыну</translation>
    </message>
    <message>
        <source>Nothing is erased now: days of grace begin, in which a hold may be placed or the list taken back. Then another member carries it out. Inquiries that were joined go together.</source>
        <translation>Қазір ештеңе жойылмайды: күту күндері басталады, осы кезде тыйым салуға немесе тізімді кері алуға болады. Содан кейін оны басқа қызметкер орындайды. Біріктірілген материалдар бірге жойылады.</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Тізімде</translation>
    </message>
    <message>
        <source>No name of these inquiries was found in other texts of the office.</source>
        <translation>Осы материалдардағы аты-жөні кеңсенің басқа мәтіндерінен табылмады.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Қамтылмайды</translation>
    </message>
    <message>
        <source>Not reached: read and mend by hand</source>
        <translation>Қамтылмайды: қарап шығып, қолмен түзетіңіз</translation>
    </message>
</context>
<context>
    <name>ProtectionSection</name>
    <message>
        <source>Who opens the records</source>
        <translation>Жазбаларды кім ашады</translation>
    </message>
    <message>
        <source>Nobody has a passphrase.</source>
        <translation>Ешкімде құпиясөз жоқ.</translation>
    </message>
    <message>
        <source>&amp;Encrypt these records…</source>
        <translation>Осы жазбаларды &amp;шифрлау…</translation>
    </message>
    <message>
        <source>&amp;Give a member a passphrase…</source>
        <translation>Қызметкерге құпиясөз &amp;беру…</translation>
    </message>
    <message>
        <source>&amp;Take away…</source>
        <translation>Қ&amp;айтарып алу…</translation>
    </message>
    <message>
        <source>&amp;Change my passphrase…</source>
        <translation>Құпиясөзімді ө&amp;згерту…</translation>
    </message>
    <message>
        <source>Remove the &amp;former file…</source>
        <translation>Бұрынғы &amp;файлды жою…</translation>
    </message>
    <message>
        <source>Encrypt a&amp;new…</source>
        <translation>Қа&amp;йта шифрлау…</translation>
    </message>
    <message>
        <source>&amp;Lock the window now</source>
        <translation>Терезені қазір құл&amp;ыптау</translation>
    </message>
    <message>
        <source>These copies beside the records are not encrypted: {names}</source>
        <translation>Жазбалардың жанындағы мына көшірмелер шифрланбаған: {names}</translation>
    </message>
    <message>
        <source>The member has a passphrase.</source>
        <translation>Қызметкерге құпиясөз берілді.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Құпиясөз өзгертілді.</translation>
    </message>
    <message>
        <source>The records are not encrypted</source>
        <translation>Жазбалар шифрланбаған</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it. Encrypting writes a new file, checks it against this one and puts it in its place; the program opens it again afterwards. Copies made before stay readable.</source>
        <translation>Файл кімнің қолына түссе, сол оқи алады. Шифрлағанда жаңа файл жазылады, осы файлмен салыстырылып тексеріледі де, оның орнына қойылады; содан кейін бағдарлама оны қайта ашады. Бұрын жасалған көшірмелер оқылатын күйінде қалады.</translation>
    </message>
    <message>
        <source>Lock of the window</source>
        <translation>Терезенің құлпы</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>Lock it when &amp;nobody touches it for</source>
        <translation>Ешкім тиіспесе, мына уақыттан кейін құлыпта&amp;у</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
</context>
<context>
    <name>ReExaminationPage</name>
    <message>
        <source>Decisions to re-examine</source>
        <translation>Қайта қаралуы мүмкін шешімдер</translation>
    </message>
    <message>
        <source>Number, official, sanction or article</source>
        <translation>Нөмірі, қызметші, жаза не бап</translation>
    </message>
    <message>
        <source>No decision is in sight.</source>
        <translation>Шешім таңдалмаған.</translation>
    </message>
    <message>
        <source>&amp;Compare the two laws…</source>
        <translation>Екі заңды &amp;салыстыру…</translation>
    </message>
    <message>
        <source>Open the &amp;inquiry</source>
        <translation>&amp;Материалды ашу</translation>
    </message>
    <message>
        <source>Printing the list</source>
        <translation>Тізімді басып шығару</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Кез келген жауап</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Барлық құжаттар</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Барлық себептер</translation>
    </message>
    <message>
        <source>Print this list (Ctrl+P)</source>
        <translation>Тізімді басып шығару (Ctrl+P)</translation>
    </message>
    <message>
        <source>Export this list (Ctrl+E)</source>
        <translation>Тізімді экспорттау (Ctrl+E)</translation>
    </message>
    <message>
        <source>The law now in force would judge no decision differently.</source>
        <translation>Қазіргі заң бірде-бір шешімді өзгеше бағаламас еді.</translation>
    </message>
    <message>
        <source>Each decision was judged by the law of its days and stays as it is. A person decides whether to look at one again.</source>
        <translation>Әр шешім өз күндерінің заңы бойынша бағаланған және сол күйінде қалады. Қайта қарау-қарамауды адам шешеді.</translation>
    </message>
    <message>
        <source>as kept with the decision of {day}</source>
        <translation>{day} күнгі шешіммен бірге сақталған</translation>
    </message>
    <message>
        <source>as kept with the proposal of {day}</source>
        <translation>{day} күнгі ұсыныспен бірге сақталған</translation>
    </message>
    <message>
        <source>Re-examination</source>
        <translation>Қайта қарау</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>Stands in the chronology.</source>
        <translation>Хронологияда тұрады.</translation>
    </message>
</context>
<context>
    <name>ReassignDialog</name>
    <message>
        <source>Handler</source>
        <translation>Жүргізуші</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>Та&amp;ғайындау</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>&amp;Handler</source>
        <translation>&amp;Жүргізуші</translation>
    </message>
    <message>
        <source>&amp;Substitute</source>
        <translation>А&amp;лмастырушы</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt of letter № {number}</source>
        <translation>№ {number} хаттың алынғаны</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Алынған күні</translation>
    </message>
    <message>
        <source>Received b&amp;y</source>
        <translation>&amp;Кім алды</translation>
    </message>
    <message>
        <source>Under which the addressee registered the letter; for a message on a crime the number in its register of reports.</source>
        <translation>Алушы хатты қандай нөмірмен тіркегені; қылмыс туралы хабар үшін – ақпаратты есепке алу кітабындағы (АЕК) немесе бірыңғай тізілімдегі (СДТБТ) нөмірі.</translation>
    </message>
    <message>
        <source>Registration &amp;number there</source>
        <translation>Алушыдағы тіркеу &amp;нөмірі</translation>
    </message>
</context>
<context>
    <name>ReceiverFields</name>
    <message>
        <source>№ {number} of {day}, answer asked for by {due}</source>
        <translation>{day} № {number}, жауап мерзімі – {due}</translation>
    </message>
    <message>
        <source>&amp;Letter reminded of</source>
        <translation>&amp;Еске салынатын хат</translation>
    </message>
    <message>
        <source>The name stands on the letter; lists and the journal say only the role.</source>
        <translation>Аты-жөні хатта ғана тұрады; тізімдер мен журнал тек рөлін айтады.</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>&amp;Кімге</translation>
    </message>
    <message>
        <source>The matter came by the hotline or from a whistle-blower: the letter, or the appeal it carries, may betray that person. The reason stands in the journal; name nobody in it.</source>
        <translation>Мәліметтер сенім телефоны арқылы немесе хабарлаушы адамнан келген: хаттың өзі немесе онымен бірге жіберілетін жолданым ол адамды әшкере етуі мүмкін. Себеп журналға жазылады; онда ешкімді атамаңыз.</translation>
    </message>
    <message>
        <source>&amp;Why it is sent all the same</source>
        <translation>Соған қарамастан неге &amp;жіберіледі</translation>
    </message>
</context>
<context>
    <name>RecipientFields</name>
    <message>
        <source>The same body in words of your own…</source>
        <translation>Сол орган, бірақ өз сөзіңізбен…</translation>
    </message>
    <message>
        <source>Goes &amp;to</source>
        <translation>&amp;Кімге жолданады</translation>
    </message>
    <message>
        <source>Name of the &amp;body</source>
        <translation>&amp;Органның атауы</translation>
    </message>
    <message>
        <source>As it is called, in the language of the letter: for the register.</source>
        <translation>Хат тіліндегі атауы: журнал үшін.</translation>
    </message>
    <message>
        <source>&amp;Addressed as</source>
        <translation>Хатта &amp;жазылуы</translation>
    </message>
    <message>
        <source>As it stands at the upper right, in the case the language asks for.</source>
        <translation>Хаттың жоғарғы оң жағында тұратын түрі, тиісті септікте.</translation>
    </message>
    <message>
        <source>Exists from {day}.</source>
        <translation>{day} күнінен бастап жұмыс істейді.</translation>
    </message>
    <message>
        <source>Since when it exists is not recorded.</source>
        <translation>Қай күннен бері жұмыс істейтіні жазылмаған.</translation>
    </message>
    <message>
        <source>Its name: {surely}.</source>
        <translation>Атауы: {surely}.</translation>
    </message>
    <message>
        <source>The agency&apos;s own name is added below it.</source>
        <translation>Төменде органның өз атауы жазылады.</translation>
    </message>
</context>
<context>
    <name>RecommendationDialog</name>
    <message>
        <source>Recommendation of the commission</source>
        <translation>Комиссияның ұсынымы</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>С&amp;ақтау</translation>
    </message>
    <message>
        <source>nothing decided yet</source>
        <translation>әлі шешілген жоқ</translation>
    </message>
    <message>
        <source>recommends it</source>
        <translation>ұсынады</translation>
    </message>
    <message>
        <source>does not recommend it</source>
        <translation>ұсынбайды</translation>
    </message>
    <message>
        <source>Commission &amp;meets on</source>
        <translation>&amp;Комиссия отырысы</translation>
    </message>
    <message>
        <source>Representative &amp;invited on</source>
        <translation>Өкіл &amp;шақырылған күн</translation>
    </message>
    <message>
        <source>Materials &amp;sent on</source>
        <translation>&amp;Материалдар жіберілген күн</translation>
    </message>
    <message>
        <source>The &amp;commission</source>
        <translation>Комисси&amp;я</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>Ш&amp;ешілген күн</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Құжат</translation>
    </message>
    <message>
        <source>Minutes, number and date.</source>
        <translation>Хаттама, нөмірі мен күні.</translation>
    </message>
    <message>
        <source>Cop&amp;y sent on</source>
        <translation>Көшірме жі&amp;берілген күн</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>RecordsFile</name>
    <message>
        <source>Ethics Desk records (*.edesk)</source>
        <translation>Ethics Desk жазбалары (*.edesk)</translation>
    </message>
</context>
<context>
    <name>RecordsSection</name>
    <message>
        <source>Open the office of &amp;another agency…</source>
        <translation>Басқа &amp;органның кеңсесін ашу…</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Қайда сақталған</translation>
    </message>
    <message>
        <source>Agencies served</source>
        <translation>Қамтылған органдар</translation>
    </message>
    <message>
        <source>One file may keep the offices of several agencies; each has its own numbers, letterhead and members, and the report can join them.</source>
        <translation>Бір файлда бірнеше органның кеңсесі жүргізіле алады; әрқайсысының өз нөмірлері, бланкісі мен қызметкерлері бар, ал есеп оларды біріктіре алады.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>The office is open.</source>
        <translation>Кеңсе ашылды.</translation>
    </message>
    <message>
        <source>The place of the file is on the clipboard.</source>
        <translation>Файлдың орны алмасу буферінде.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>&amp;Қалтаны көрсету</translation>
    </message>
    <message>
        <source>&amp;Copy the place</source>
        <translation>&amp;Файл жолын көшіріп алу</translation>
    </message>
    <message>
        <source>Open &amp;other records…</source>
        <translation>&amp;Басқа жазбаларды ашу…</translation>
    </message>
    <message>
        <source>C&amp;heck the records…</source>
        <translation>Жазбаларды те&amp;ксеру…</translation>
    </message>
    <message>
        <source>Check a &amp;redacted copy…</source>
        <translation>Кө&amp;шірмені тексеру…</translation>
    </message>
</context>
<context>
    <name>RecusalToldDialog</name>
    <message>
        <source>Participants told</source>
        <translation>Қатысушыларға хабарланды</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күні</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Құжат</translation>
    </message>
</context>
<context>
    <name>RecusalsDialog</name>
    <message>
        <source>Recusal</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Who withdraws keeps out of the inquiry at once, until it is refused. A superior decides, the participants are told; until when stands among the inquiry&apos;s terms. Basis: {basis}</source>
        <translation>Бас тартқан қызметкер материалға бірден қатыса алмайды, бас тарту қабылданбайынша. Басшы шешеді, қатысушыларға хабарланады; қай күнге дейін екені материалдың мерзімдерінде тұр. Негізі: {basis}</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Бас тартулар</translation>
    </message>
    <message>
        <source>Nobody withdrew.</source>
        <translation>Ешкім бас тартпаған.</translation>
    </message>
    <message>
        <source>&amp;Declare…</source>
        <translation>&amp;Мәлімдеу…</translation>
    </message>
    <message>
        <source>D&amp;ecide…</source>
        <translation>&amp;Шешу…</translation>
    </message>
    <message>
        <source>Participants &amp;told…</source>
        <translation>&amp;Хабарланды…</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Мәлімделді</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Хабарланды</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Found</source>
        <translation>Табылғаны</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Беті</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Жасырылғаны</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>letter № {number}</source>
        <translation>№ {number} хат</translation>
    </message>
    <message>
        <source>evidence no. {number}, {title}</source>
        <translation>№ {number} дәлелдеме, {title}</translation>
    </message>
</context>
<context>
    <name>RedactionDialog</name>
    <message>
        <source>Redacted copy: {title}</source>
        <translation>Деректері жасырылған көшірме: {title}</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Беру…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Reading the original</source>
        <translation>Түпнұсқа оқылып жатыр</translation>
    </message>
    <message>
        <source>The copy is handed over; the records keep it.</source>
        <translation>Көшірме берілді; ол жазбаларда сақталады.</translation>
    </message>
    <message>
        <source>Marking the original</source>
        <translation>Түпнұсқа белгіленіп жатыр</translation>
    </message>
    <message>
        <source>Drawing page {page}</source>
        <translation>{page}-бет салынып жатыр</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Оқырманы</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Оқырманы</translation>
    </message>
</context>
<context>
    <name>RedactionSide</name>
    <message>
        <source>&amp;Withhold these</source>
        <translation>&amp;Таңдалғанды жасыру</translation>
    </message>
    <message>
        <source>Withhold &amp;all found</source>
        <translation>&amp;Барлығын жасыру</translation>
    </message>
    <message>
        <source>Withhold wor&amp;ds</source>
        <translation>Сө&amp;здерді жасыру</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>Қ&amp;айта ашу</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ұсынылады</translation>
    </message>
    <message>
        <source>No more names or numbers were found in the text.</source>
        <translation>Мәтіннен басқа аты-жөн мен нөмір табылмады.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Жасырылғаны</translation>
    </message>
    <message>
        <source>Nothing is withheld yet. Accept what was found, or mark places yourself.</source>
        <translation>Әзірге ештеңе жасырылмаған. Табылғанды қабылдаңыз немесе орындарды өзіңіз белгілеңіз.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>In the office&apos;s own words</source>
        <translation>Кеңсенің өз сөзімен</translation>
    </message>
    <message>
        <source>Words to withhold</source>
        <translation>Жасырылатын сөздер</translation>
    </message>
    <message>
        <source>The ground in your own words</source>
        <translation>Негіз өз сөзіңізбен</translation>
    </message>
    <message>
        <source>Words, wherever they stand</source>
        <translation>Сөздер, қай жерде тұрса да</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Негізі</translation>
    </message>
    <message>
        <source>Each is withheld on the ground that goes with its kind.</source>
        <translation>Әрқайсысы түріне сай негізбен жасырылады.</translation>
    </message>
    <message>
        <source>No article is known: name the ground in your own words.</source>
        <translation>Бабы белгісіз: негізді өз сөзіңізбен атаңыз.</translation>
    </message>
</context>
<context>
    <name>RedirectDialog</name>
    <message>
        <source>Redirect to the competent body</source>
        <translation>Құзыретті органға қайта бағыттау</translation>
    </message>
    <message>
        <source>&amp;Redirect</source>
        <translation>Қайта &amp;бағыттау</translation>
    </message>
    <message>
        <source>the whole of it</source>
        <translation>толығымен</translation>
    </message>
    <message>
        <source>a part; the rest goes on here</source>
        <translation>бір бөлігі; қалғаны осында жалғасады</translation>
    </message>
    <message>
        <source>&amp;Competent body</source>
        <translation>Құзыретті &amp;орган</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Кө&amp;лемі</translation>
    </message>
    <message>
        <source>Which &amp;part</source>
        <translation>&amp;Қай бөлігі</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Export this list (Ctrl+E)</source>
        <translation>Тізімді экспорттау (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Тізімді экспорттау</translation>
    </message>
</context>
<context>
    <name>RelationDialog</name>
    <message>
        <source>Relative</source>
        <translation>Туысы</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Қосу</translation>
    </message>
    <message>
        <source>&amp;Relative</source>
        <translation>&amp;Туысы</translation>
    </message>
    <message>
        <source>&amp;Who they are</source>
        <translation>&amp;Кім болады</translation>
    </message>
    <message>
        <source>From which paper, or from whom, the office knows.</source>
        <translation>Кеңсе қай құжаттан немесе кімнен біледі.</translation>
    </message>
    <message>
        <source>&amp;Known from</source>
        <translation>&amp;Қайдан белгілі</translation>
    </message>
</context>
<context>
    <name>RelationsDialog</name>
    <message>
        <source>Relatives of {name}</source>
        <translation>Туыстары: {name}</translation>
    </message>
    <message>
        <source>A member of the office cannot open an inquiry in which a relative takes part. Who is near: {basis}</source>
        <translation>Кеңсе қызметкері туысы қатысатын материалды аша алмайды. Кім жақын: {basis}</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Туыстары</translation>
    </message>
    <message>
        <source>No relative is known.</source>
        <translation>Белгілі туысы жоқ.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Қ&amp;осу…</translation>
    </message>
    <message>
        <source>Take &amp;out…</source>
        <translation>Алып &amp;тастау…</translation>
    </message>
    <message>
        <source>Take the relation out</source>
        <translation>Туыстықты алып тастау</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>А&amp;лып тастау</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Туыстығы</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Қайдан белгілі</translation>
    </message>
</context>
<context>
    <name>RemoveDutyDialog</name>
    <message>
        <source>Take out</source>
        <translation>Жазбаны алып тастау</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>А&amp;лып тастау</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Не</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>suspension {starts} – {ends}</source>
        <translation>шеттету {starts} – {ends}</translation>
    </message>
    <message>
        <source>request of {day}</source>
        <translation>{day} күнгі өтініш</translation>
    </message>
</context>
<context>
    <name>RemoveKeyDialog</name>
    <message>
        <source>Take the passphrase of {name} away</source>
        <translation>Құпиясөзді қайтарып алу: {name}</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>Қ&amp;айтарып алу</translation>
    </message>
    <message>
        <source>It no longer opens these records. Who kept a copy of the key file can still open them with it, should they get hold of the file: where that is to be feared, encrypt anew.</source>
        <translation>Ол енді бұл жазбаларды ашпайды. Бірақ кілттер файлының көшірмесін сақтап қалған адам файл қолына түссе, оны сол құпиясөзбен әлі де аша алады: мұндай қауіп болса, қайта шифрлаңыз.</translation>
    </message>
</context>
<context>
    <name>RemoveMeasureDialog</name>
    <message>
        <source>Take a measure out</source>
        <translation>Шараны алып тастау</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>А&amp;лып тастау</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Шара</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename an agency</source>
        <translation>Органның атауын өзгерту</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ата&amp;уын өзгерту</translation>
    </message>
    <message>
        <source>Papers of earlier days keep the old name.</source>
        <translation>Бұрынғы күндердің қағаздарында ескі атауы қалады.</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>&amp;Жаңа атауы</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Қай күннен</translation>
    </message>
    <message>
        <source>&amp;By which act</source>
        <translation>Қа&amp;й актімен</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>For the &amp;public</source>
        <translation>Кө&amp;пшілікке арналған</translation>
    </message>
    <message>
        <source>Se&amp;ctions…</source>
        <translation>Б&amp;өлімдер…</translation>
    </message>
    <message>
        <source>&amp;Texts of the office…</source>
        <translation>Кеңсе &amp;мәтіндері…</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Есептің тілі</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
    <message>
        <source>A public report hides counts under three persons and leaves out the numbers of inquiries.</source>
        <translation>Жариялауға арналған есепте үш адамнан аз сандар жасырылады және материал нөмірлері көрсетілмейді.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ай</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>тоқсан</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>жартыжылдық</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жыл</translation>
    </message>
    <message>
        <source>from the beginning of the year</source>
        <translation>жыл басынан бері</translation>
    </message>
    <message>
        <source>the period before and a year before</source>
        <translation>алдыңғы кезең, өткен жыл</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>алдыңғы кезең</translation>
    </message>
    <message>
        <source>the same a year before</source>
        <translation>өткен жылғы сол кезең</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>салыстырмау</translation>
    </message>
    <message>
        <source>All agencies of these records</source>
        <translation>Осы файлдағы барлық орган</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF құжаттары (*.pdf)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Электрондық кестелер (*.xlsx)</translation>
    </message>
    <message>
        <source>Documents for programs (*.json)</source>
        <translation>Бағдарламаларға арналған құжаттар (*.json)</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Есепті басқаша сақтау</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Алдын ала &amp;қарау</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>Кө&amp;рсеткіштер</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Есеп сақталуда</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Есептелуде…</translation>
    </message>
    <message>
        <source>Counting the report</source>
        <translation>Есеп құрастырылуда</translation>
    </message>
    <message>
        <source>Report: {0}</source>
        <translation>Есеп: {0}</translation>
    </message>
    <message>
        <source>The form is the office&apos;s own: the law prescribes none. A double click on a line of the preview lists the inquiries behind it.</source>
        <translation>Есептің нысаны – кеңсенікі: заңда нысан бекітілмеген. Көріністегі жолды екі рет шертсеңіз, оған негіз болған материалдар шығады.</translation>
    </message>
</context>
<context>
    <name>ResignationDialog</name>
    <message>
        <source>Request to resign</source>
        <translation>Қызметтен шығару туралы өтініш</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>&amp;Asked on</source>
        <translation>&amp;Берілген күні</translation>
    </message>
    <message>
        <source>The request&apos;s number and date.</source>
        <translation>Өтініштің нөмірі мен күні.</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Құжат</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ескертпе</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>The agency exists after all</source>
        <translation>Орган таратылмаған</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Қалпына келтіру</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Сақтық көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>For records that are lost or damaged. The backup is checked first. A file that lies in their place is set aside under another name; nothing is removed.</source>
        <translation>Жоғалған немесе бүлінген жазбалар үшін. Алдымен сақтық көшірме тексеріледі. Олардың орнында жатқан файл басқа атпен бөлек қойылады; ештеңе жойылмайды.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation>Жазбалардың орны</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Көшірме</translation>
    </message>
    <message>
        <source>In the folder “backups” beside the records, or in the second place.</source>
        <translation>Жазбалардың жанындағы «backups» қалтасында немесе екінші орында.</translation>
    </message>
    <message>
        <source>Place of the re&amp;cords</source>
        <translation>&amp;Жазбалардың орны</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Құ&amp;пиясөз</translation>
    </message>
    <message>
        <source>For an encrypted backup: its passphrase, or the recovery key.</source>
        <translation>Шифрланған көшірме үшін: оның құпиясөзі немесе қалпына келтіру кілті.</translation>
    </message>
    <message>
        <source>Stands in the chronology.</source>
        <translation>Хронологияда тұрады.</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>ResumeClockDialog</name>
    <message>
        <source>The deadline goes on</source>
        <translation>Мерзімді жалғастыру</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Ж&amp;алғастыру</translation>
    </message>
    <message>
        <source>Counting goes on on the next day.</source>
        <translation>Есептеу келесі күннен жалғасады.</translation>
    </message>
    <message>
        <source>&amp;Last day of the pause</source>
        <translation>Тоқтата тұрудың &amp;соңғы күні</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Құ&amp;жат</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Terms of keeping</source>
        <translation>Сақтау мерзімдері</translation>
    </message>
    <message>
        <source>&amp;Ended inquiries</source>
        <translation>&amp;Аяқталған материалдар</translation>
    </message>
    <message>
        <source>Lists of e&amp;rasure</source>
        <translation>&amp;Жою тізімдері</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Мерзімдер</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Жою туралы акт</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Басылуда</translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>Returns (*.return.json);;All files (*)</source>
        <translation>Есеп деректері (*.return.json);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Return of report No {0}</source>
        <translation>№ {0} есеп деректерін жіберу</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>Take in a return</source>
        <translation>Органның есебін қабылдау</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Қабылдау</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Органдар есептері</translation>
    </message>
    <message>
        <source>No agency is expected. Bodies under an agency are told on the agencies page.</source>
        <translation>Ешбір органнан есеп күтілмейді. Бағынысты органдар органдар бетінде көрсетіледі.</translation>
    </message>
    <message>
        <source>&amp;Take in a return…</source>
        <translation>Есеп қ&amp;абылдау…</translation>
    </message>
    <message>
        <source>&amp;Save consolidated as…</source>
        <translation>Жиынтықты &amp;сақтау…</translation>
    </message>
    <message>
        <source>&amp;Consolidated report</source>
        <translation>&amp;Жиынтық есеп</translation>
    </message>
    <message>
        <source>{period}: of {all} agencies {missing} have not sent their return.</source>
        <translation>{period}: барлық орган саны – {all}, есебі келіп түспегені – {missing}.</translation>
    </message>
    <message>
        <source>Adding up the returns</source>
        <translation>Есептерді қосу</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Жиынтық есеп</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Кім растады</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>Қабылданған күн</translation>
    </message>
    <message>
        <source>Former returns</source>
        <translation>Бұрынғылары</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Негізділігі</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Бабы</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>болжам</translation>
    </message>
</context>
<context>
    <name>RuleBookPage</name>
    <message>
        <source>Rule book</source>
        <translation>Ережелер кітабы</translation>
    </message>
    <message>
        <source>Words of an entry or of an article</source>
        <translation>Жазбаның немесе баптың сөздері</translation>
    </message>
    <message>
        <source>in all rules</source>
        <translation>барлық ережеден</translation>
    </message>
    <message>
        <source>Putting the rules on paper</source>
        <translation>Ережелер басып шығарылуда</translation>
    </message>
    <message>
        <source>A version the office signed cannot be read and does not judge:</source>
        <translation>Кеңсе қол қойған редакция оқылмайды және қолданылмайды:</translation>
    </message>
    <message>
        <source>No version of these rules was in force on {day}.</source>
        <translation>{day} күні бұл ережелердің бірде-бір редакциясы қолданыста болған жоқ.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Nothing here. Try other words.</source>
        <translation>Мұнда ештеңе жоқ. Басқа сөздермен іздеңіз.</translation>
    </message>
    <message>
        <source>As it stood &amp;on</source>
        <translation>&amp;Мына күнгі жағдай</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <translation>Мына күнгі жағдай</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Each inquiry is judged by the law in force on its days. Choose a version to see what it rests on.</source>
        <translation>Әр материал өз күндеріндегі заң бойынша бағаланады. Неге негізделгенін көру үшін редакцияны таңдаңыз.</translation>
    </message>
    <message>
        <source>Versions of the rules</source>
        <translation>Ережелердің редакциялары</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>Ережелер жоқ.</translation>
    </message>
    <message>
        <source>Where the law was not seen by the authors of the program, the figures are assumptions and every paper says so. What your lawyers confirm replaces them: they write it on the page “Rule book”, or a pack file with “replaces” in the folder {folder}, checked by “ethics-desk rules check”, counts from the next start.</source>
        <translation>Бағдарлама авторлары заң мәтінін көрмеген жерде сандар – болжам, бұл әр құжатта айтылады. Заңгерлеріңіз растаған мәлімет олардың орнын басады: олар оны «Ережелер кітабы» бетінде жазады немесе {folder} қалтасындағы «replaces» кілті бар, «ethics-desk rules check» тексерген жинақ файлы келесі іске қосудан бастап қолданылады.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөзі</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Не көрілді</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Болжам</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Қолданылуы</translation>
    </message>
    <message>
        <source>How it is founded</source>
        <translation>Негізі</translation>
    </message>
</context>
<context>
    <name>SanctionTab</name>
    <message>
        <source>Warnings</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>A later law</source>
        <translation>Кейінгі заң</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Қай күнге дейін</translation>
    </message>
    <message>
        <source>Before a sanction is imposed</source>
        <translation>Жаза қолданылғанға дейін</translation>
    </message>
    <message>
        <source>The rules name nothing that must be done before.</source>
        <translation>Ережелерде алдымен орындалатын ештеңе көрсетілмеген.</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Жазаға қатысты мәліметтер</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Салдары</translation>
    </message>
    <message>
        <source>Earlier sanctions</source>
        <translation>Бұрынғы жазалар</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Белгілі жаза жоқ.</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>анықталмаған</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>Lower vacant post</source>
        <translation>Төмен тұрған бос лауазым</translation>
    </message>
    <message>
        <source>Meets its requirements</source>
        <translation>Оның талаптарына сай</translation>
    </message>
    <message>
        <source>Grounds of dismissal</source>
        <translation>Қызметтен шығару негіздері</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Reported corruption</source>
        <translation>Сыбайлас жемқорлық туралы хабарлаған</translation>
    </message>
    <message>
        <source>annulled on {day}</source>
        <translation>күші жойылды {day}</translation>
    </message>
    <message>
        <source>not known to these rules: look at it yourself</source>
        <translation>бұл ережелерде жоқ: өзіңіз қараңыз</translation>
    </message>
    <message>
        <source>Judge as of t&amp;oday</source>
        <translation>Бүгінгі &amp;күнге</translation>
    </message>
    <message>
        <source>Law on another da&amp;y…</source>
        <translation>Басқа &amp;күннің заңы…</translation>
    </message>
    <message>
        <source>No allegation yet. Add the official and the allegation under Parties.</source>
        <translation>Мән-жай әлі жоқ. Қызметші мен мән-жайды «Қатысушылар» қойындысында қосыңыз.</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Жаза</translation>
    </message>
    <message>
        <source>Write the day of decision like 31.12.2025.</source>
        <translation>Шешім күнін былай жазыңыз: 31.12.2025.</translation>
    </message>
    <message>
        <source>Official and allegation</source>
        <translation>Қызметші мен мән-жай</translation>
    </message>
    <message>
        <source>Day of decision</source>
        <translation>Шешім күні</translation>
    </message>
    <message>
        <source>Official and a&amp;llegation</source>
        <translation>&amp;Қызметші мен мән-жай</translation>
    </message>
    <message>
        <source>&amp;Judged as decided on</source>
        <translation>&amp;Мына күнгі шешім ретінде</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Мәселе</translation>
    </message>
    <message>
        <source>Law of the act</source>
        <translation>Әрекет күнінің заңы</translation>
    </message>
    <message>
        <source>If it applies back</source>
        <translation>Кейінгісі қолданылса</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Сақталмады: {reason}</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>Seal the identity</source>
        <translation>Жеке басты мөрлеу</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Мөрлеу</translation>
    </message>
    <message>
        <source>The name, the number and the note leave the records and every list, letter and search; a number stands in their place. It cannot be undone. Papers issued before stay as they are.</source>
        <translation>Аты-жөні, нөмірі және ескертпесі жазбалардан, тізімдерден, хаттардан және іздеуден шығады; орнында нөмір тұрады. Кері қайтаруға болмайды. Бұрын шығарылған құжаттар сол күйі қалады.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>Sealed: {source}.</source>
        <translation>Мөрленді: {source}.</translation>
    </message>
    <message>
        <source>Sealed: {source}. The name still stands in {count} texts the office wrote or issued.</source>
        <translation>Мөрленді: {source}. Аты-жөні кеңсе жазған немесе шығарған {count} мәтінде әлі тұр.</translation>
    </message>
</context>
<context>
    <name>SealedSourceDialog</name>
    <message>
        <source>Sealed source</source>
        <translation>Мөрленген дереккөз</translation>
    </message>
    <message>
        <source>&amp;Seal and add</source>
        <translation>&amp;Мөрлеп қосу</translation>
    </message>
    <message>
        <source>Who they are stands only under seal. Everywhere else there is a number, in the chronology too.</source>
        <translation>Оның кім екені тек мөр астында тұрады. Басқа жердің бәрінде, хронологияда да, нөмір тұрады.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ата&amp;уы</translation>
    </message>
    <message>
        <source>&amp;IIN</source>
        <translation>&amp;ЖСН</translation>
    </message>
    <message>
        <source>How to &amp;reach them</source>
        <translation>&amp;Байланыс жолы</translation>
    </message>
    <message>
        <source>R&amp;eason for the seal</source>
        <translation>Мөрлеу с&amp;ебебі</translation>
    </message>
</context>
<context>
    <name>SeatButton</name>
    <message>
        <source>Who works now. Press to let another sit down.</source>
        <translation>Қазір кім жұмыс істейді. Басқа қызметкер отыруы үшін басыңыз.</translation>
    </message>
</context>
<context>
    <name>SeatDialog</name>
    <message>
        <source>Who works now</source>
        <translation>Қазір кім жұмыс істейді</translation>
    </message>
    <message>
        <source>&amp;Sit down</source>
        <translation>&amp;Отыру</translation>
    </message>
    <message>
        <source>The window shows what this member may do and nothing else. Everything they do is told under their name.</source>
        <translation>Терезе осы қызметкердің құқығы барын ғана көрсетеді. Оның барлық әрекеті өз атымен жазылады.</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>Қ&amp;ызметкер</translation>
    </message>
</context>
<context>
    <name>SecretSteps</name>
    <message>
        <source>Leave the records unencrypted</source>
        <translation>Жазбаларды шифрламай қалдыру</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>А&amp;ртқа</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Әрі қарай</translation>
    </message>
    <message>
        <source>Print or &amp;save the page…</source>
        <translation>Парақты басып шығару не &amp;сақтау…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>{number}-топ</translation>
    </message>
    <message>
        <source>A passphrase for the records</source>
        <translation>Жазбалардың құпиясөзі</translation>
    </message>
    <message>
        <source>The records are encrypted: without a passphrase nobody reads the file, on this computer or on a stolen disk. Others get passphrases of their own later.</source>
        <translation>Жазбалар шифрланады: құпиясөзсіз файлды ешкім оқи алмайды – осы компьютерде де, ұрланған дискіде де. Басқаларға өз құпиясөзі кейін беріледі.</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>It opens the records when passphrases are forgotten or the key file is lost. It is shown this once: print the page, put it into the safe, and type two of its groups from the paper. A saved file of it must be deleted afterwards.</source>
        <translation>Құпиясөздер ұмытылса немесе кілттер файлы жоғалса, жазбаларды осы кілт ашады. Ол тек осы жолы көрсетіледі: парақты басып шығарып, сейфке салыңыз да, екі тобын қағаздан теріп енгізіңіз. Файл ретінде сақтасаңыз, кейін оны жою қажет.</translation>
    </message>
</context>
<context>
    <name>SectionsDialog</name>
    <message>
        <source>Sections of the report</source>
        <translation>Есептің бөлімдері</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Ticked sections stand in every report of this agency in this order. A section of texts appears when something is written for it.</source>
        <translation>Белгіленген бөлімдер осы органның әр есебінде осы ретпен тұрады. Мәтіндік бөлім оған бірдеңе жазылғанда ғана шығады.</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Бөлімдер</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Ж&amp;оғары</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Төмен</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>К&amp;еңсе</translation>
    </message>
    <message>
        <source>Le&amp;tterhead</source>
        <translation>&amp;Бланк</translation>
    </message>
    <message>
        <source>Te&amp;xts of letters</source>
        <translation>Хат &amp;мәтіндері</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Қызметкерлер</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>Ере&amp;желер</translation>
    </message>
    <message>
        <source>&amp;Days off</source>
        <translation>&amp;Демалыс күндері</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Сөздер</translation>
    </message>
    <message>
        <source>Si&amp;gnatures</source>
        <translation>Қ&amp;олтаңбалар</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Кө&amp;рініс</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>Қор&amp;ғау</translation>
    </message>
    <message>
        <source>R&amp;ecords</source>
        <translation>Ж&amp;азбалар</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>Сақтық көш&amp;ірмелер</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Кеңсе</translation>
    </message>
</context>
<context>
    <name>SheetButton</name>
    <message>
        <source>Control sheet</source>
        <translation>Бақылау парағы</translation>
    </message>
    <message>
        <source>Print the control sheet in a language</source>
        <translation>Бақылау парағын таңдалған тілде басып шығару</translation>
    </message>
    <message>
        <source>Printing the control sheet</source>
        <translation>Бақылау парағы басып шығарылуда</translation>
    </message>
</context>
<context>
    <name>ShortenDialog</name>
    <message>
        <source>Suspension ended earlier</source>
        <translation>Шеттету ертерек аяқталды</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Са&amp;қтау</translation>
    </message>
    <message>
        <source>&amp;Suspension</source>
        <translation>&amp;Шеттету</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Соңғы &amp;күні</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>ShownDialog</name>
    <message>
        <source>Materials shown</source>
        <translation>Материалдармен таныстыру</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Shown on</source>
        <translation>&amp;Таныстырылған күн</translation>
    </message>
    <message>
        <source>The day of the act, when the official refused to look at them.</source>
        <translation>Қызметші танысудан бас тартса, акт күні.</translation>
    </message>
    <message>
        <source>&amp;Refused to look on</source>
        <translation>&amp;Бас тартқан күн</translation>
    </message>
    <message>
        <source>The sheet with the signature, or the act.</source>
        <translation>Қолы қойылған парақ немесе акт.</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Құжат</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign a version off</source>
        <translation>Редакцияға қол қою</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation>Қ&amp;ол қою</translation>
    </message>
    <message>
        <source>Open inquiries it judges</source>
        <translation>Ол қолданылатын ашық материалдар</translation>
    </message>
    <message>
        <source>The open inquiries are being judged…</source>
        <translation>Ашық материалдар бағалануда…</translation>
    </message>
    <message>
        <source>From then on “{title}” judges. It cannot be edited any more, only withdrawn or replaced by a new one.</source>
        <translation>Содан бастап «{title}» қолданылады. Оны өзгертуге болмайды, тек қайтарып алуға немесе жаңасымен ауыстыруға болады.</translation>
    </message>
    <message>
        <source>&amp;Name and post</source>
        <translation>&amp;Аты-жөні мен лауазымы</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Кү&amp;ні</translation>
    </message>
    <message>
        <source>&amp;Publication read</source>
        <translation>Оқылған &amp;жарияланым</translation>
    </message>
    <message>
        <source>Where the text of the act was read: the database or gazette, its day.</source>
        <translation>Актінің мәтіні қайда оқылды: дерекқор немесе басылым, оның күні.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Тексерілді</translation>
    </message>
    <message>
        <source>No open inquiry is judged by it.</source>
        <translation>Ол ешбір ашық материалға қолданылмайды.</translation>
    </message>
    <message>
        <source>Judging the open inquiries</source>
        <translation>Ашық материалдар бағалануда</translation>
    </message>
    <message>
        <source>The open inquiries could not be judged: close this window and try again.</source>
        <translation>Ашық тексерулерді бағалау мүмкін болмады: терезені жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Judged by this version: {all}. With another result: {differing}. Entries that still rest on an assumption: {assumed}; every derivation goes on saying so.</source>
        <translation>Осы редакция бойынша бағаланатыны: {all}. Нәтижесі басқаша: {differing}. Әлі болжамға сүйенетін жазбалар: {assumed}; әр негіздеме мұны айта береді.</translation>
    </message>
    <message>
        <source>I compared the entries with the text of the act
and looked at the list below.</source>
        <translation>Жазбаларды актінің мәтінімен салыстырдым
және төмендегі тізімді қарадым.</translation>
    </message>
    <message>
        <source>I compared with the text of the act only the entries I changed ({read});
{assumed} others rest on an assumption. I looked at the list below.</source>
        <translation>Актінің мәтінімен тек өзім өзгерткен жазбаларды салыстырдым ({read});
тағы {assumed} жазба болжамға сүйенеді. Төмендегі тізімді қарадым.</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Қызметші</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Бұған дейін</translation>
    </message>
    <message>
        <source>By this version</source>
        <translation>Осы редакция бойынша</translation>
    </message>
    <message>
        <source>Sign letter № {number}</source>
        <translation>№ {number} хатқа қол қою</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>Қо&amp;л қою</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>Кілт файлы</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>Кілттер (*.p12 *.pfx);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Signing the letter</source>
        <translation>Хатқа қол қойылуда</translation>
    </message>
    <message>
        <source>The letter stays as it was issued; a signed copy is kept beside it. The key is used once and not kept. National GOST keys cannot be used here: sign the saved file in NCALayer.</source>
        <translation>Хат шығарылған күйінде қалады; қол қойылған көшірмесі оның жанында сақталады. Кілт бір рет қолданылады және сақталмайды. Ұлттық МЕМСТ кілттерін мұнда қолдануға болмайды: сақталған файлға NCALayer арқылы қол қойыңыз.</translation>
    </message>
    <message>
        <source>Signed already: {who}</source>
        <translation>Қол қойылған: {who}</translation>
    </message>
    <message>
        <source>A .p12 or .pfx file.</source>
        <translation>.p12 немесе .pfx файлы.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Кілт</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Құпия&amp;сөз</translation>
    </message>
    <message>
        <source>Stands in the signature; may be left empty.</source>
        <translation>Қолтаңбада тұрады; бос қалдыруға болады.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>Signer</source>
        <translation>Қол қоюшы</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Сертификатты берген</translation>
    </message>
    <message>
        <source>Certificate valid</source>
        <translation>Сертификаттың мерзімі</translation>
    </message>
    <message>
        <source>Signed on, by the signer&apos;s clock</source>
        <translation>Қол қойылған күні (қол қоюшының сағаты бойынша)</translation>
    </message>
</context>
<context>
    <name>SignaturesSection</name>
    <message>
        <source>A received PDF says who signed it; an authority vouches that it was them. The program brings none along: take in the certificates your agency relies on.</source>
        <translation>Келген PDF-те оған кім қол қойғаны жазылады; оның сол адам екенін куәландырушы орталық растайды. Бағдарлама ешқайсысын әкелмейді: мемлекеттік органыңыз сенетін сертификаттарды енгізіңіз.</translation>
    </message>
    <message>
        <source>Authorities the office relies on</source>
        <translation>Кеңсе сенетін куәландырушы орталықтар</translation>
    </message>
    <message>
        <source>None yet: every signer is shown as unknown.</source>
        <translation>Әзірге жоқ: әрбір қол қоюшы белгісіз деп көрсетіледі.</translation>
    </message>
    <message>
        <source>&amp;Take in a certificate…</source>
        <translation>Сертификат &amp;енгізу…</translation>
    </message>
    <message>
        <source>Take &amp;away…</source>
        <translation>Алып &amp;тастау…</translation>
    </message>
    <message>
        <source>&amp;Check a PDF…</source>
        <translation>PDF те&amp;ксеру…</translation>
    </message>
    <message>
        <source>Take away the certificate of {name}</source>
        <translation>«{name}» сертификатын алып тастау</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>Алып &amp;тастау</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Куәландырушы орталық</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Қалай тексерілді</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Nobody signed letter № {number} electronically.</source>
        <translation>№ {number} хатқа ешкім электрондық қол қойған жоқ.</translation>
    </message>
    <message>
        <source>№ {number}, signed copy</source>
        <translation>№ {number}, қол қойылған көшірме</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Print the slip</source>
        <translation>Талонды басып шығару</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Басып шығару</translation>
    </message>
    <message>
        <source>Half of the sheet goes to the applicant, half to the file.</source>
        <translation>Парақтың жартысы арыз иесіне беріледі, жартысы істе қалады.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Т&amp;ілі</translation>
    </message>
    <message>
        <source>Left empty, the slip does not speak of sheets.</source>
        <translation>Бос қалса, талонда парақ саны көрсетілмейді.</translation>
    </message>
    <message>
        <source>&amp;Sheets handed in</source>
        <translation>Тапсырылған &amp;парақ саны</translation>
    </message>
    <message>
        <source>Slip № {number}</source>
        <translation>№ {number} талон</translation>
    </message>
    <message>
        <source>Printing the slip</source>
        <translation>Талон басып шығарылуда</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sealed sources</source>
        <translation>Мөрленген дереккөздер</translation>
    </message>
    <message>
        <source>Who a source is opens for one member, one purpose and some hours, after a second member approved it. Every look is told in the chronology. Basis: {basis}</source>
        <translation>Дереккөздің кім екені екінші қызметкер мақұлдағаннан кейін бір қызметкерге, бір мақсатқа, бірнеше сағатқа ашылады. Әр қарау хронологияда жазылады. Негізі: {basis}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>No source is sealed.</source>
        <translation>Мөрленген дереккөз жоқ.</translation>
    </message>
    <message>
        <source>&amp;Ask to open…</source>
        <translation>Ашуды &amp;сұрау…</translation>
    </message>
    <message>
        <source>Requests to open</source>
        <translation>Ашу туралы сұраулар</translation>
    </message>
    <message>
        <source>Nobody asked to open it.</source>
        <translation>Ашуды ешкім сұрамаған.</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>&amp;Мақұлдау…</translation>
    </message>
    <message>
        <source>&amp;Refuse…</source>
        <translation>&amp;Рұқсат бермеу…</translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>&amp;Қарау…</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Аяқтау</translation>
    </message>
    <message>
        <source>Approve the opening</source>
        <translation>Ашуды мақұлдау</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>&amp;Мақұлдау</translation>
    </message>
    <message>
        <source>Refuse the opening</source>
        <translation>Ашуға рұқсат бермеу</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Рұқсат бермеу</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Мөрленген күні</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Кім мөрледі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Сұралды</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кім шешті</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Ашық мерзімі</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Stage: {stage}</source>
        <translation>Кезеңі: {stage}</translation>
    </message>
</context>
<context>
    <name>StaleDialog</name>
    <message>
        <source>Changed in the meantime</source>
        <translation>Осы арада өзгертілді</translation>
    </message>
    <message>
        <source>Go on with &amp;mine</source>
        <translation>Өз &amp;нұсқаммен жалғастыру</translation>
    </message>
    <message>
        <source>To keep what stands in the records, leave this window and the form. To go on with yours: it may still be corrected, and replaces the other when it is saved again.</source>
        <translation>Жазбалардағыны қалдыру үшін осы терезе мен пішіннен шығыңыз. Өз нұсқаңызбен жалғастырсаңыз, оны әлі түзетуге болады, қайта сақтағанда ол екіншісінің орнын басады.</translation>
    </message>
    <message>
        <source>Nothing of yours was saved.</source>
        <translation>Сіздің өзгерісіңіз сақталған жоқ.</translation>
    </message>
    <message>
        <source>{name} changed it on {moment}. Nothing of yours was saved.</source>
        <translation>{moment}: {name} өзгертті. Сіздің өзгерісіңіз сақталған жоқ.</translation>
    </message>
    <message>
        <source>In the records now</source>
        <translation>Қазір жазбаларда</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Сіздікі</translation>
    </message>
</context>
<context>
    <name>StandingSection</name>
    <message>
        <source>Proposal and decision</source>
        <translation>Ұсыныс пен шешім</translation>
    </message>
    <message>
        <source>Nothing proposed yet.</source>
        <translation>Ұсыныс әлі жоқ.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ұсынылды</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Why outside the usual range</source>
        <translation>Неге әдеттегі шектен тыс</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім қабылдады</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Бұйрық</translation>
    </message>
    <message>
        <source>Why otherwise than proposed</source>
        <translation>Ұсыныстан ауытқу себебі</translation>
    </message>
    <message>
        <source>Why with a gate open</source>
        <translation>Талап орындалмаған шешім себебі</translation>
    </message>
    <message>
        <source>Gates open then</source>
        <translation>Орындалмағаны</translation>
    </message>
</context>
<context>
    <name>StartClockDialog</name>
    <message>
        <source>Start a clock</source>
        <translation>Мерзімді бастау</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Бастау</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Мерзім</translation>
    </message>
    <message>
        <source>&amp;Day of the event</source>
        <translation>Оқиға &amp;күні</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Құ&amp;жат</translation>
    </message>
    <message>
        <source>Number and day of the paper that shows the event.</source>
        <translation>Оқиғаны растайтын құжаттың нөмірі мен күні.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Неден есептеледі</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Немен орындалады</translation>
    </message>
    <message>
        <source>One such clock runs on this inquiry already.</source>
        <translation>Бұл материал бойынша осындай мерзім жүріп жатыр.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Not yet:</source>
        <translation>Әзірге болмайды:</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>А&amp;ртқа</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Әрі қарай</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Қадамдар</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Look it over. The number is given on registering.</source>
        <translation>Қарап шығыңыз. Нөмір тіркегенде беріледі.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Түсу арнасы</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Түскен күні</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркеледі</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Кімнен</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Қызметшілер</translation>
    </message>
    <message>
        <source>Allegations</source>
        <translation>Мән-жайлар</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Жүргізуші</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Suspended, asking to resign</source>
        <translation>Шеттету және қызметтен шығару туралы өтініштер</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>No summary was written down.</source>
        <translation>Мазмұны жазылмаған.</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Қызметші</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Болған күні</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Анықталған күні</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Түскен күні</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>Inquiry opened</source>
        <translation>Тергеп-тексеру басталды</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталған күні</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Түсу арнасы</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Кіріс құжаты</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Жүргізуші</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Алмастырушы</translation>
    </message>
    <message>
        <source>Taken over from</source>
        <translation>Кімнен қабылданды</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>No statutory term runs on this.</source>
        <translation>Заңда белгіленген мерзім жүрмейді.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation>Ұзартылған күні</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Қалай келіп түсті</translation>
    </message>
</context>
<context>
    <name>SuspensionDialog</name>
    <message>
        <source>Suspension from duties</source>
        <translation>Өкілеттіктерден шеттету</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Жазу</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Негізі</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Қа&amp;й күннен</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Қай күнге &amp;дейін</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>&amp;Акт</translation>
    </message>
    <message>
        <source>Or&amp;dered by</source>
        <translation>&amp;Кім шеттетті</translation>
    </message>
    <message>
        <source>During a service inquiry pay is kept: note here what was ordered.</source>
        <translation>Қызметтік тергеп-тексеру кезінде жалақы сақталады: актіде ол туралы не айтылғанын белгілеңіз.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ескертпе</translation>
    </message>
    <message>
        <source>Until liability is decided, and at most until {day}.</source>
        <translation>Жауаптылық туралы мәселе шешілгенге дейін, бірақ {day} күнінен аспайды.</translation>
    </message>
</context>
<context>
    <name>TablesField</name>
    <message>
        <source>Add…</source>
        <translation>Қосу…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back item no. {number}</source>
        <translation>№ {number} затты қайтарып алу</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Қа&amp;йтарып алу</translation>
    </message>
    <message>
        <source>Handed out on {day} to {whom}: {what_for}.</source>
        <translation>{day} берілген, алушы {whom}: {what_for}.</translation>
    </message>
    <message>
        <source>Came back &amp;on</source>
        <translation>Қа&amp;йтарылған күні</translation>
    </message>
    <message>
        <source>Whole, or what is damaged or missing.</source>
        <translation>Бүтін, не болмаса не бүлінгені, не жетіспейтіні.</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Жай-күйі</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Пломба</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>&amp;Register</source>
        <translation>Т&amp;іркеу</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабылдап тіркеу</translation>
    </message>
</context>
<context>
    <name>TakeInFilesDialog</name>
    <message>
        <source>Take in files</source>
        <translation>Файлдарды қабылдау</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Қабылдау</translation>
    </message>
    <message>
        <source>Left empty, the piece is called by the name of its file.</source>
        <translation>Толтырылмаса, дәлелдеме файл атымен аталады.</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Ата&amp;уы</translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>К&amp;імнен алынды</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>А&amp;лынған күні</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>және тағы {count}</translation>
    </message>
</context>
<context>
    <name>TakeInItemDialog</name>
    <message>
        <source>Take in a physical item</source>
        <translation>Зат қабылдау</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Қабылдау</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Бұл не</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Сақтау орны</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Пломба</translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>К&amp;імнен алынды</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>А&amp;лынған күні</translation>
    </message>
</context>
<context>
    <name>TakeInReturnDialog</name>
    <message>
        <source>The file is checked first: its schema, its hash, its agency and period. A newer return takes the place of the former, and both stay.</source>
        <translation>Алдымен файл тексеріледі: құрылымы, бақылау сомасы, органы мен кезеңі. Жаңа есеп бұрынғысының орнын басады, екеуі де сақталады.</translation>
    </message>
    <message>
        <source>Take in a return</source>
        <translation>Органның есебін қабылдау</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Кім растады</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Бақылау сомасы (SHA-256)</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Орнына</translation>
    </message>
</context>
<context>
    <name>TakeOutButton</name>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Шығарып алу</translation>
    </message>
    <message>
        <source>&amp;Editable copy…</source>
        <translation>&amp;Редакцияланатын көшірме…</translation>
    </message>
    <message>
        <source>With its &amp;annexes, into a folder…</source>
        <translation>&amp;Қосымшаларымен бірге қалтаға…</translation>
    </message>
    <message>
        <source>&amp;List of enclosures</source>
        <translation>Қосымшалар &amp;тізімдемесі</translation>
    </message>
    <message>
        <source>&amp;Sign electronically…</source>
        <translation>Электрондық қол қ&amp;ою…</translation>
    </message>
    <message>
        <source>Si&amp;gned copy</source>
        <translation>Қол қойылған &amp;көшірме</translation>
    </message>
    <message>
        <source>Letter with its annexes: a new folder</source>
        <translation>Хат қосымшаларымен: жаңа қалта</translation>
    </message>
    <message>
        <source>List of enclosures, № {number}</source>
        <translation>Қосымшалар тізімдемесі, № {number}</translation>
    </message>
    <message>
        <source>Printing the list of enclosures</source>
        <translation>Қосымшалар тізімдемесі дайындалуда</translation>
    </message>
    <message>
        <source>Writing the letter with its annexes</source>
        <translation>Хат қосымшаларымен жазылуда</translation>
    </message>
    <message>
        <source>Written: {folder}</source>
        <translation>Жазылды: {folder}</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Term of keeping</source>
        <translation>Сақтау мерзімі</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>Ен&amp;гізу</translation>
    </message>
    <message>
        <source>&amp;How inquiries ended</source>
        <translation>&amp;Материал немен аяқталды</translation>
    </message>
    <message>
        <source>Left empty, they are kept for ever.</source>
        <translation>Бос қалса, тұрақты сақталады.</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;Жыл саны</translation>
    </message>
    <message>
        <source>The item of the nomenclature of cases, with its day.</source>
        <translation>Істер номенклатурасының тармағы, күнімен.</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Негіз</translation>
    </message>
    <message>
        <source>Left empty, it counts for all that ended before too.</source>
        <translation>Бос қалса, бұрын аяқталғандарға да қолданылады.</translation>
    </message>
    <message>
        <source>Counts for what ended &amp;since</source>
        <translation>&amp;Қай күннен аяқталғандарға</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>How it ended</source>
        <translation>Немен аяқталды</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>Ended since</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Негіз</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>extended</source>
        <translation>ұзартылған</translation>
    </message>
    <message>
        <source>running</source>
        <translation>жүріп жатыр</translation>
    </message>
    <message>
        <source>stands still since {day}</source>
        <translation>{day} күнінен тоқтатылып тұр</translation>
    </message>
    <message>
        <source>done on {day}: {paper}</source>
        <translation>{day} орындалды: {paper}</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>қайтарып алынды: {reason}</translation>
    </message>
    <message>
        <source>the inquiry ended</source>
        <translation>материал аяқталған</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Басталған</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Қалған уақыт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>Terms</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сақтау мерзімдері</translation>
    </message>
    <message>
        <source>There are no terms.</source>
        <translation>Мерзімдер жоқ.</translation>
    </message>
    <message>
        <source>&amp;Enter a term…</source>
        <translation>Мерзім ен&amp;гізу…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Қайтарып алу…</translation>
    </message>
    <message>
        <source>No text of the law that names a term in years was seen by the authors of the program. Until the office enters the term of its own nomenclature of cases, nothing may be erased.</source>
        <translation>Бағдарлама авторлары жылмен мерзім көрсетілген заң мәтінін көрген жоқ. Кеңсе өз істер номенклатурасындағы мерзімді енгізгенше ештеңені жоюға болмайды.</translation>
    </message>
    <message>
        <source>Withdraw the term: {outcome}</source>
        <translation>Мерзімді қайтарып алу: {outcome}</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Қайтарып алу</translation>
    </message>
</context>
<context>
    <name>TextCanvas</name>
    <message>
        <source>Text of the original</source>
        <translation>Түпнұсқаның мәтіні</translation>
    </message>
    <message>
        <source>Select words; Enter withholds them.</source>
        <translation>Сөздерді белгілеңіз; Enter оларды жасырады.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Back to what was &amp;saved</source>
        <translation>Са&amp;қталғанға оралу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Saved. New letters are written so.</source>
        <translation>Сақталды. Жаңа хаттар осылай жазылады.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>The text of the program has changed since this copy was made. See the differences, take over what you need and save: then the copy counts as compared.</source>
        <translation>Осы мәтін өзгертілгеннен кейін бағдарламадағы мәтін өзгерген. Айырмашылықтарын қарап, керегін енгізіңіз де, сақтаңыз: сонда мәтін салыстырылған болып есептеледі.</translation>
    </message>
    <message>
        <source>Text of a letter: {kind}</source>
        <translation>Хат мәтіні: {kind}</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Деректер</translation>
    </message>
    <message>
        <source>&amp;How it looks</source>
        <translation>&amp;Көрінісі</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Айырмашылықтар</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>&amp;Title of the kind</source>
        <translation>&amp;Түрдің атауы</translation>
    </message>
    <message>
        <source>&amp;Subject line</source>
        <translation>&amp;Хаттың тақырыбы</translation>
    </message>
    <message>
        <source>Text of the letter, {language}</source>
        <translation>Хат мәтіні, {language}</translation>
    </message>
</context>
<context>
    <name>TextsDialog</name>
    <message>
        <source>Texts of the report</source>
        <translation>Есептің мәтіндері</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>{period}, {language}. The report shows a section when it has words.</source>
        <translation>{period}, {language}. Бөлім мәтіні болса ғана есепте көрсетіледі.</translation>
    </message>
    <message>
        <source>Also in the public report</source>
        <translation>Жарияланатын есепте де болсын</translation>
    </message>
    <message>
        <source>Use the words of the period before</source>
        <translation>Алдыңғы кезеңнің мәтінін алу</translation>
    </message>
</context>
<context>
    <name>TextsSection</name>
    <message>
        <source>Letters are written by the texts of the program until the office changes them. A change counts for new letters; what was issued stays as it is.</source>
        <translation>Кеңсе өзгерткенше, хаттар бағдарламадағы мәтіндермен жазылады. Өзгеріс жаңа хаттарға қолданылады; шығарылған хаттар өзгермейді.</translation>
    </message>
    <message>
        <source>Texts of letters</source>
        <translation>Хат мәтіндері</translation>
    </message>
    <message>
        <source>There are no kinds of letters.</source>
        <translation>Хат түрлері жоқ.</translation>
    </message>
    <message>
        <source>&amp;Edit the text…</source>
        <translation>Мәтінді ө&amp;згерту…</translation>
    </message>
    <message>
        <source>Copy as a &amp;new kind…</source>
        <translation>&amp;Жаңа түр ретінде көшіру…</translation>
    </message>
    <message>
        <source>&amp;Back to the text of the program…</source>
        <translation>&amp;Бағдарламадағы мәтінге оралу…</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>HH:MM</source>
        <translation>СС:ММ</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Kind of line</source>
        <translation>Жазба түрі</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Nothing of this kind was done yet.</source>
        <translation>Мұндай әрекет әлі жасалған жоқ.</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Себебі: {reason}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Бұрын → қазір</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Stages, terms, handlers</source>
        <translation>Кезеңдер, мерзімдер, жүргізушілер</translation>
    </message>
    <message>
        <source>Parties and allegations</source>
        <translation>Қатысушылар мен мән-жайлар</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлелдемелер</translation>
    </message>
    <message>
        <source>Findings and circumstances</source>
        <translation>Тұжырымдар мен мәліметтер</translation>
    </message>
    <message>
        <source>Proposals, decisions, measures</source>
        <translation>Ұсыныстар, шешімдер, шаралар</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Жазбалар</translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезеңі</translation>
    </message>
</context>
<context>
    <name>TracingDialog</name>
    <message>
        <source>Inquiries behind a figure</source>
        <translation>Көрсеткішке негіз болған материалдар</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Материалдар</translation>
    </message>
    <message>
        <source>No inquiry is counted here.</source>
        <translation>Мұнда материал есептелмеген.</translation>
    </message>
    <message>
        <source>&amp;Open the inquiry</source>
        <translation>Материалды &amp;ашу</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>Тізімді &amp;экспорттау…</translation>
    </message>
    <message>
        <source>Enter or a double click opens the inquiry.</source>
        <translation>Enter немесе қос шерту материалды ашады.</translation>
    </message>
</context>
<context>
    <name>TransfersList</name>
    <message>
        <source>Redirected and joined</source>
        <translation>Қайта бағытталғандар мен біріктірілгендер</translation>
    </message>
    <message>
        <source>the whole of it</source>
        <translation>толығымен</translation>
    </message>
    <message>
        <source>{day}: redirected to {agency}: {what}. {reason}</source>
        <translation>{day}: қайта бағытталды: {agency}: {what}. {reason}</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Күшін жою…</translation>
    </message>
    <message>
        <source>{day}: goes on inside {number}. {reason}</source>
        <translation>{day}: {number} материалында жалғасады. {reason}</translation>
    </message>
    <message>
        <source>{day}: {number} was joined to this one. {reason}</source>
        <translation>{day}: {number} осы материалмен біріктірілді. {reason}</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>Ажырату…</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>{number} ашу</translation>
    </message>
    <message>
        <source>Taken back {day}: {reason}</source>
        <translation>Күші жойылды {day}: {reason}</translation>
    </message>
    <message>
        <source>Take the redirection back</source>
        <translation>Қайта бағыттаудың күшін жою</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>К&amp;үшін жою</translation>
    </message>
    <message>
        <source>Separate the inquiries</source>
        <translation>Материалдарды ажырату</translation>
    </message>
    <message>
        <source>&amp;Separate</source>
        <translation>А&amp;жырату</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Take in the certificate of an authority</source>
        <translation>Куәландырушы орталықтың сертификатын енгізу</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Енгізу</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.pem);;All files (*)</source>
        <translation>Сертификаттар (*.cer *.crt *.pem);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>From now on whoever it vouches for is shown as a known signer. Compare its SHA-256 with what the authority publishes before you rely on it.</source>
        <translation>Енді ол куәландырған адам белгілі қол қоюшы болып көрсетіледі. Сенбес бұрын сертификаттың SHA-256 мәнін орталық жариялаған мәнмен салыстырыңыз.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Where the file came from and with what it was compared.</source>
        <translation>Файл қайдан келді және немен салыстырылды.</translation>
    </message>
    <message>
        <source>&amp;How it was checked</source>
        <translation>&amp;Қалай тексерілді</translation>
    </message>
</context>
<context>
    <name>UnlockPane</name>
    <message>
        <source>The records are encrypted</source>
        <translation>Жазбалар шифрланған</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key…</source>
        <translation>Қалпына келтіру &amp;кілтімен ашу…</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>Қалпына келтіру &amp;кілті</translation>
    </message>
    <message>
        <source>The eight groups from the page in the safe.</source>
        <translation>Сейфтегі парақтағы сегіз топ.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Құ&amp;пиясөз</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Check the records</source>
        <translation>Жазбаларды тексеру</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Тексеру</translation>
    </message>
    <message>
        <source>Choose a paper</source>
        <translation>Қағазды таңдаңыз</translation>
    </message>
    <message>
        <source>Papers (*.pdf)</source>
        <translation>Қағаздар (*.pdf)</translation>
    </message>
    <message>
        <source>Every change is sealed in a ledger, and each paper carries the ledger&apos;s head at its foot. A code from an earlier paper shows whether everything up to then is still as it was.</source>
        <translation>Әрбір өзгеріс өзгерістер тізілімінде бекітіледі, әр қағаздың төменгі жағында тізілім басының коды тұр. Бұрынғы қағаздың коды оған дейінгінің бәрі сол күйінде екенін көрсетеді.</translation>
    </message>
    <message>
        <source>Such as 128-7K3M9-QWX4T-…; without one the file is checked by itself.</source>
        <translation>Мысалы, 128-7K3M9-QWX4T-…; кодсыз файл өз тізілімі бойынша тексеріледі.</translation>
    </message>
    <message>
        <source>C&amp;ode from a paper</source>
        <translation>Қағаздағы &amp;код</translation>
    </message>
    <message>
        <source>A letter, a report, a derivation or a control sheet as PDF.</source>
        <translation>PDF түріндегі хат, есеп, негіздеу парағы немесе бақылау парағы.</translation>
    </message>
    <message>
        <source>&amp;Paper issued before</source>
        <translation>Бұрын шығарылған &amp;қағаз</translation>
    </message>
    <message>
        <source>Checking the records</source>
        <translation>Жазбалар тексерілуде</translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation>Тізілімдегі жазбалар</translation>
    </message>
    <message>
        <source>Code of its head</source>
        <translation>Тізілім басының коды</translation>
    </message>
    <message>
        <source>Lines whose personal data were erased</source>
        <translation>Дербес деректері жойылған жолдар</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Ақау</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>№ {number}, exactly as the office issued it.</source>
        <translation>№ {number}, дәл кеңсе шығарған түрінде.</translation>
    </message>
    <message>
        <source>None that can be read; type it in from the foot.</source>
        <translation>Оқылатын код жоқ; оны төменгі жақтан теріңіз.</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>Қағаздағы код</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>The records are intact.</source>
        <translation>Жазбалар бүтін.</translation>
    </message>
    <message>
        <source>Faults: {count}. Keep this file, and ask for the last good backup.</source>
        <translation>Ақаулар: {count}. Бұл файлды сақтаңыз және соңғы дұрыс резервтік көшірмені сұраңыз.</translation>
    </message>
</context>
<context>
    <name>VersionDeeds</name>
    <message>
        <source>&amp;New version from this one…</source>
        <translation>Осы редакциядан &amp;жаңасы…</translation>
    </message>
    <message>
        <source>&amp;Edit the draft…</source>
        <translation>Жобаны өз&amp;герту…</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>Қ&amp;ол қою…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>Са&amp;лыстыру…</translation>
    </message>
    <message>
        <source>E&amp;xport as a file…</source>
        <translation>Файлға э&amp;кспорттау…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Қайтарып алу…</translation>
    </message>
    <message>
        <source>&amp;Throw the draft away…</source>
        <translation>Жобаны жо&amp;ю…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Файлды &amp;импорттау…</translation>
    </message>
    <message>
        <source>Export as a file</source>
        <translation>Файлға экспорттау</translation>
    </message>
    <message>
        <source>Signed rules (*.edrules)</source>
        <translation>Қол қойылған ережелер (*.edrules)</translation>
    </message>
    <message>
        <source>Written to {file}. Hash: {digest}.</source>
        <translation>{file} файлына жазылды. Хэш: {digest}.</translation>
    </message>
    <message>
        <source>Withdraw a version</source>
        <translation>Редакцияны қайтарып алу</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Қайтарып алу</translation>
    </message>
    <message>
        <source>“{title}” judges no more; what it replaced judges again. Decisions already made stay as they are.</source>
        <translation>«{title}» енді қолданылмайды; ол ауыстырған редакция қайта қолданылады. Қабылданған шешімдер сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Throw a draft away</source>
        <translation>Жобаны жою</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Жою</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Редакциялар</translation>
    </message>
    <message>
        <source>signed by the office</source>
        <translation>кеңсе қол қойған</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>болжам</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Ethics Desk</source>
        <translation>Ethics Desk</translation>
    </message>
    <message>
        <source>The files of an ethics office: inquiries, deadlines, sanctions, letters and reports. Everything stays on this computer; nothing is sent anywhere.</source>
        <translation>Әдеп кеңсесінің жазбалары: материалдар, мерзімдер, жазалар, хаттар мен есептер. Бәрі осы компьютерде сақталады; ешқайда ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Look around in the demonstration office</source>
        <translation>Көрсетілім кеңсесін қарап шығу</translation>
    </message>
    <message>
        <source>Invented people in a file of its own, in other colours, never mixed with real records. It takes a minute to make the first time.</source>
        <translation>Жеке файлдағы, басқа түстегі ойдан шығарылған адамдар; нақты жазбалармен ешқашан араласпайды. Алғаш рет дайындау бір минуттай уақыт алады.</translation>
    </message>
    <message>
        <source>Open a new office…</source>
        <translation>Жаңа кеңсе ашу…</translation>
    </message>
    <message>
        <source>Name the agency and the commissioner and begin with empty records.</source>
        <translation>Орган мен уәкілді көрсетіп, бос жазбалардан бастаңыз.</translation>
    </message>
    <message>
        <source>Open existing records…</source>
        <translation>Бар жазбаларды ашу…</translation>
    </message>
    <message>
        <source>A file ending in .edesk, on a disk of this computer.</source>
        <translation>Осы компьютердің дискісіндегі, .edesk деп аяқталатын файл.</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>&amp;Сақтық көшірмені қалпына келтіру…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Бұрын ашылғандар</translation>
    </message>
</context>
<context>
    <name>WithdrawCrimeSignDialog</name>
    <message>
        <source>Withdraw a sign of a crime</source>
        <translation>Қылмыс белгісін қайтарып алу</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Қайтарып алу</translation>
    </message>
    <message>
        <source>Whether the allegation still has signs of a crime is then set under Parties.</source>
        <translation>Мән-жайда қылмыс белгісі қала ма, ол «Қатысушылар» қойындысында белгіленеді.</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Белгі</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>WithdrawDecreeDialog</name>
    <message>
        <source>Withdraw the decree</source>
        <translation>Ауыстыру туралы актіні кері алу</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Кері алу</translation>
    </message>
    <message>
        <source>Its days count as before, and open terms are counted again. Nothing is recorded before you confirm.</source>
        <translation>Оның күндері бұрынғыдай есептеледі, ашық мерзімдер қайта есептеледі. Растағанға дейін ештеңе жазылмайды.</translation>
    </message>
    <message>
        <source>Counting which dates move</source>
        <translation>Ауысатын күндерді есептеу</translation>
    </message>
</context>
<context>
    <name>WordFormDialog</name>
    <message>
        <source>Form of a word</source>
        <translation>Сөз тұлғасы</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>It is kept and stands in every later letter in place of the form by rule. Letters already issued do not change.</source>
        <translation>Ол сақталады және келесі хаттардың бәрінде ереже бойынша жасалған тұлғаның орнына тұрады. Шығарылған хаттар өзгермейді.</translation>
    </message>
    <message>
        <source>&amp;Written so</source>
        <translation>&amp;Жазылуы</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Тілі</translation>
    </message>
    <message>
        <source>A name, a post or a body as the records have it.</source>
        <translation>Есім, лауазым немесе орган – жазбаларда тұрғандай, атау септікте.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Сөздер</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>С&amp;ептік</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Септік</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Letters decline names and posts by rule. Where a rule errs or is not sure, the form you write stands in every later letter.</source>
        <translation>Хаттарда есімдер мен лауазымдар ереже бойынша септеледі. Ереже қателессе немесе нақты болмаса, келесі хаттардың бәріне сіз жазған тұлға қойылады.</translation>
    </message>
    <message>
        <source>Forms of words</source>
        <translation>Сөз тұлғалары</translation>
    </message>
    <message>
        <source>No form was written yet.</source>
        <translation>Әзірге бірде-бір тұлға жазылған жоқ.</translation>
    </message>
    <message>
        <source>&amp;Write a form…</source>
        <translation>Тұлға &amp;жазу…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ө&amp;згерту…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ө&amp;шіру…</translation>
    </message>
    <message>
        <source>Remove a form</source>
        <translation>Тұлғаны өшіру</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ө&amp;шіру</translation>
    </message>
    <message>
        <source>“{text}” is declined by rule again in later letters.</source>
        <translation>«{text}» келесі хаттарда қайтадан ереже бойынша септеледі.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Септік</translation>
    </message>
    <message>
        <source>Written so</source>
        <translation>Жазылуы</translation>
    </message>
</context>
<context>
    <name>WriteCaseFileDialog</name>
    <message>
        <source>Case file № {number}</source>
        <translation>№ {number} іс материалдары</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Жасау</translation>
    </message>
    <message>
        <source>One file (zip)</source>
        <translation>Бір файл (zip)</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Қайда жазылады</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Writing the case file</source>
        <translation>Іс материалдарын жасау</translation>
    </message>
    <message>
        <source>For an auditor or a court: a dossier, the records, the evidence and the proofs of the ledger, with a program that checks them on any computer. Who reported the matter is never in it.</source>
        <translation>Аудиторға немесе сотқа: досье, жазбалар, дәлелдемелер және өзгерістер тізілімінің дәлелдері, оларды кез келген компьютерде тексеретін бағдарламамен бірге. Кім хабарлағаны онда ешқашан болмайды.</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Т&amp;үрі</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Қайда</translation>
    </message>
    <message>
        <source>&amp;Language of the dossier</source>
        <translation>Досье &amp;тілі</translation>
    </message>
    <message>
        <source>Files the program cannot read are not ticked: look whether they name who reported, and tick them if they do not.</source>
        <translation>Бағдарлама оқи алмайтын файлдар белгіленбеген: оларда хабарлаған адам аталмағанын қарап шығып, белгілеңіз.</translation>
    </message>
    <message>
        <source>&amp;Evidence enclosed</source>
        <translation>Қоса берілетін &amp;дәлелдемелер</translation>
    </message>
    <message>
        <source>Not enclosed: {what}.</source>
        <translation>Қоса берілмейді: {what}.</translation>
    </message>
    <message>
        <source>Case file written: {place}. Code of the ledger&apos;s head: {code}.</source>
        <translation>Іс материалдары жасалды: {place}. Өзгерістер тізілімі басының коды: {code}.</translation>
    </message>
</context>
<context>
    <name>WriterStep</name>
    <message>
        <source>What only you know</source>
        <translation>Сізге ғана мәлім деректер</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Қосымша</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>For official use only</source>
        <translation>Қызмет бабында пайдалану үшін</translation>
    </message>
    <message>
        <source>The last days are counted from the earliest act and discovery.</source>
        <translation>Соңғы күндер ең ерте жасалған және анықталған күннен есептеледі.</translation>
    </message>
    <message>
        <source>&amp;Offence</source>
        <translation>&amp;Құқық бұзушылық</translation>
    </message>
    <message>
        <source>Del takes a line away; with no line nothing is annexed. What names who reported, and the report itself, is not suggested.</source>
        <translation>Del жолды алып тастайды; жол болмаса, қосымша да болмайды. Өтініштің өзі және хабарлаған адамды атайтын құжаттар ұсынылмайды.</translation>
    </message>
    <message>
        <source>The number printed on the blank this letter goes out on.</source>
        <translation>Осы хат басылатын бланкіде көрсетілген нөмір.</translation>
    </message>
    <message>
        <source>Number of the &amp;blank</source>
        <translation>&amp;Бланк нөмірі</translation>
    </message>
    <message>
        <source>&amp;Signs of a crime</source>
        <translation>Қылмыс &amp;белгілері</translation>
    </message>
    <message>
        <source>All other facts come from the inquiry; what is missing is named at the right.</source>
        <translation>Қалған деректер материалдан алынады; жетіспейтіні оң жақта аталады.</translation>
    </message>
    <message>
        <source>Each with the article of the Criminal Code it falls under: choose one, or type it; one typed is told as not compared with the law. Signs noted in the inquiry go along by themselves.</source>
        <translation>Әрқайсысы Қылмыстық кодекстің бабымен бірге: бапты тізімнен таңдаңыз немесе жазыңыз; жазылған бап хатта заңмен салыстырылмаған деп көрсетіледі. Материалда жазылған белгілер өздігінен қосылады.</translation>
    </message>
    <message>
        <source>&amp;Annexes</source>
        <translation>&amp;Қосымшалар</translation>
    </message>
    <message>
        <source>&amp;Reply asked for by</source>
        <translation>&amp;Жауап күтілетін күн</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгі</translation>
    </message>
</context>
<context>
    <name>YearSection</name>
    <message>
        <source>No day is out of the ordinary.</source>
        <translation>Ерекше күндер жоқ.</translation>
    </message>
    <message>
        <source>Holidays and moved days of {year}</source>
        <translation>{year} жылғы мереке және ауыстырылған күндер</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Алдыңғы жыл</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Келесі жыл</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>What day it is</source>
        <translation>Қандай күн</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>By the act</source>
        <translation>Қай акт бойынша</translation>
    </message>
</context>
<context>
    <name>_ManyLines</name>
    <message>
        <source>Use the same words in the empty lines</source>
        <translation>Бос жолдарда да осы сөздерді қолдану</translation>
    </message>
</context>
</TS>
