<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AddEntryDialog</name>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>Lasting: it is stored with what it judges. For example law-45-1.</source>
        <translation>Постоянный: хранится вместе с тем, что по записи решено. Например, law-45-1.</translation>
    </message>
</context>
<context>
    <name>AddKeyDialog</name>
    <message>
        <source>A passphrase for a member</source>
        <translation>Пароль для сотрудника</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <translation>&amp;Дать</translation>
    </message>
    <message>
        <source>Let the member type it: nobody else should know it.</source>
        <translation>Пусть сотрудник введёт его сам: больше его никто не должен знать.</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Сотрудник</translation>
    </message>
</context>
<context>
    <name>AddPauseDialog</name>
    <message>
        <source>Pause of the terms</source>
        <translation>Приостановление срока</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>С &amp;какого дня</translation>
    </message>
    <message>
        <source>Both days are within the pause. Left empty while it goes on.</source>
        <translation>Оба дня входят в приостановление. Пока оно длится, поле остаётся пустым.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>По к&amp;акой день</translation>
    </message>
</context>
<context>
    <name>AgainButton</name>
    <message>
        <source>Save the &amp;last copy again…</source>
        <translation>Сохранить &amp;последнюю копию снова…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Копия</translation>
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
        <translation>&amp;Запрет поступления…</translation>
    </message>
    <message>
        <source>Bars and sanctions in force</source>
        <translation>Действующие запреты и взыскания</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>none by these records</source>
        <translation>по этим записям нет</translation>
    </message>
</context>
<context>
    <name>AgenciesPage</name>
    <message>
        <source>Name, former name, code or BIN</source>
        <translation>Название (и прежнее), код, БИН</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Государственные органы</translation>
    </message>
    <message>
        <source>&amp;New agency…</source>
        <translation>&amp;Новый орган…</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Все органы</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Действующие</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Упразднённые</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Все регионы</translation>
    </message>
    <message>
        <source>No agency is found so. Widen the choice above, or add it.</source>
        <translation>Такого органа не найдено. Расширьте выбор выше или добавьте орган.</translation>
    </message>
    <message>
        <source>New agency…</source>
        <translation>Новый орган…</translation>
    </message>
</context>
<context>
    <name>AgencyCard</name>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Исправить…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>П&amp;ереименовать…</translation>
    </message>
    <message>
        <source>&amp;Dissolve…</source>
        <translation>&amp;Упразднить…</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <translation>Восс&amp;тановить…</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Вид органа</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Вышестоящий орган</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>will exist from {day}</source>
        <translation>будет действовать с {day}</translation>
    </message>
    <message>
        <source>exists since {day}</source>
        <translation>действует с {day}</translation>
    </message>
    <message>
        <source>last day {day}</source>
        <translation>последний день {day}</translation>
    </message>
    <message>
        <source>successor: {name}</source>
        <translation>правопреемник: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>AgencyDialog</name>
    <message>
        <source>Correct an agency</source>
        <translation>Исправление сведений об органе</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>Новый орган</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Corrects the name the body bears. Use “Rename” when it was given another.</source>
        <translation>Исправляется название, которое носит орган. Если органу дали другое, выберите «Переименовать».</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Kind of body</source>
        <translation>В&amp;ид органа</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Регион</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>Вы&amp;шестоящий орган</translation>
    </message>
    <message>
        <source>B&amp;IN</source>
        <translation>&amp;БИН</translation>
    </message>
    <message>
        <source>Exists &amp;from</source>
        <translation>Д&amp;ействует с</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Электронная почта</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>При&amp;мечание</translation>
    </message>
</context>
<context>
    <name>AgencyList</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Вид органа</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Вышестоящий орган</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Материалы</translation>
    </message>
</context>
<context>
    <name>AllegationDialog</name>
    <message>
        <source>Allegation</source>
        <translation>Обстоятельство</translation>
    </message>
    <message>
        <source>Correct the allegation</source>
        <translation>Исправление обстоятельства</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Со&amp;хранить</translation>
    </message>
</context>
<context>
    <name>AllegationForm</name>
    <message>
        <source>The act went on for some time</source>
        <translation>Деяние длилось некоторое время</translation>
    </message>
    <message>
        <source>Signs of a crime</source>
        <translation>Есть признаки преступления</translation>
    </message>
    <message>
        <source>Signs of an administrative offence</source>
        <translation>Есть признаки административного правонарушения</translation>
    </message>
    <message>
        <source>Already sanctioned elsewhere for this act</source>
        <translation>За это деяние взыскание уже наложено другим органом</translation>
    </message>
    <message>
        <source>&amp;Official</source>
        <translation>С&amp;лужащий</translation>
    </message>
    <message>
        <source>&amp;Committed on</source>
        <translation>Д&amp;ень совершения</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>&amp;День окончания</translation>
    </message>
    <message>
        <source>&amp;Discovered on</source>
        <translation>Де&amp;нь обнаружения</translation>
    </message>
    <message>
        <source>The day the office learned of the act: the term of a sanction begins.</source>
        <translation>День, когда об этом стало известно: с него течёт срок наложения взыскания.</translation>
    </message>
    <message>
        <source>&amp;Misconduct</source>
        <translation>П&amp;роступок</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>&amp;Что произошло</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Closed by others</source>
        <translation>Прекращённое дело</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>День прекращения</translation>
    </message>
    <message>
        <source>no such matter</source>
        <translation>такого дела нет</translation>
    </message>
    <message>
        <source>a criminal matter</source>
        <translation>уголовное дело</translation>
    </message>
    <message>
        <source>an administrative matter</source>
        <translation>административное дело</translation>
    </message>
</context>
<context>
    <name>AllegationsStep</name>
    <message>
        <source>Allegations</source>
        <translation>Обстоятельства</translation>
    </message>
    <message>
        <source>What is each official said to have done? You can add this later, too.</source>
        <translation>Что сообщается о каждом служащем? Добавить можно и позже.</translation>
    </message>
    <message>
        <source>Nothing is alleged.</source>
        <translation>Обстоятельств не указано.</translation>
    </message>
    <message>
        <source>&amp;Add an allegation…</source>
        <translation>&amp;Добавить обстоятельство…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Исправить…</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Name an official in the step before.</source>
        <translation>Укажите служащего на предыдущем шаге.</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Служащий</translation>
    </message>
    <message>
        <source>Misconduct</source>
        <translation>Проступок</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>День совершения</translation>
    </message>
</context>
<context>
    <name>AnnulDialog</name>
    <message>
        <source>Sanction annulled</source>
        <translation>Взыскание отменено</translation>
    </message>
    <message>
        <source>A&amp;nnul</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>It counts as a prior sanction no longer; the record stays.</source>
        <translation>Прежним взысканием оно больше не считается; запись остаётся.</translation>
    </message>
    <message>
        <source>Annulled &amp;on</source>
        <translation>&amp;День отмены</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>AnotherLaw</name>
    <message>
        <source>as kept with the decision of {day}</source>
        <translation>хранятся с решением от {day}</translation>
    </message>
    <message>
        <source>as kept with the proposal of {day}</source>
        <translation>хранятся с предложением от {day}</translation>
    </message>
    <message>
        <source>as the records are now, decided on {day}</source>
        <translation>как в записях сейчас, решение от {day}</translation>
    </message>
</context>
<context>
    <name>AnotherOfficeDialog</name>
    <message>
        <source>The office of another agency</source>
        <translation>Офис другого органа</translation>
    </message>
    <message>
        <source>&amp;Open the office</source>
        <translation>От&amp;крыть офис</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>О&amp;рган</translation>
    </message>
    <message>
        <source>Name of the o&amp;ffice</source>
        <translation>&amp;Название офиса</translation>
    </message>
    <message>
        <source>Surname and initials, as letters are signed.</source>
        <translation>Фамилия и инициалы, как в подписи письма.</translation>
    </message>
    <message>
        <source>Ethics &amp;commissioner</source>
        <translation>&amp;Уполномоченный по этике</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Должность</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Телефон</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answer to letter № {number}</source>
        <translation>Ответ на письмо № {number}</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>&amp;Answered on</source>
        <translation>&amp;День ответа</translation>
    </message>
    <message>
        <source>Under which the addressee registered it.</source>
        <translation>Под которым его зарегистрировал адресат.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>П&amp;римечание</translation>
    </message>
</context>
<context>
    <name>AnswerDueDialog</name>
    <message>
        <source>Answer due to letter № {number}</source>
        <translation>Срок ответа на письмо № {number}</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Установить</translation>
    </message>
    <message>
        <source>Due &amp;by</source>
        <translation>&amp;Основание срока</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>определённый день</translation>
    </message>
    <message>
        <source>no answer is waited for</source>
        <translation>ответ не ожидается</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>Последний день: {day}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>&amp;Circumstances…</source>
        <translation>&amp;Сведения для взыскания…</translation>
    </message>
    <message>
        <source>Proposed already: withdraw the proposal to choose otherwise.</source>
        <translation>Предложение уже сделано: чтобы выбрать иное, отзовите его.</translation>
    </message>
    <message>
        <source>Decided already.</source>
        <translation>Решение уже принято.</translation>
    </message>
    <message>
        <source>What the law would allow, if the allegation were substantiated:</source>
        <translation>Что допускал бы закон, если бы обстоятельство подтвердилось:</translation>
    </message>
</context>
<context>
    <name>ArrivalStep</name>
    <message>
        <source>What arrived</source>
        <translation>Что поступило</translation>
    </message>
    <message>
        <source>Who it came from</source>
        <translation>От кого поступило</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>О&amp;рган</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>Кана&amp;л поступления</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>День пос&amp;тупления</translation>
    </message>
    <message>
        <source>at &amp;time</source>
        <translation>Вр&amp;емя</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>Пре&amp;дмет</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>Содер&amp;жание</translation>
    </message>
    <message>
        <source>&amp;Incoming number</source>
        <translation>В&amp;ходящий номер</translation>
    </message>
    <message>
        <source>of the &amp;day</source>
        <translation>Д&amp;ата входящего</translation>
    </message>
    <message>
        <source>&amp;Happened on</source>
        <translation>Де&amp;нь события</translation>
    </message>
    <message>
        <source>Discovered &amp;on</source>
        <translation>День о&amp;бнаружения</translation>
    </message>
    <message>
        <source>Empty: the day of registration.</source>
        <translation>Не заполнено – день регистрации.</translation>
    </message>
    <message>
        <source>Came &amp;from</source>
        <translation>От &amp;кого</translation>
    </message>
    <message>
        <source>The search of the register never finds it by this name.</source>
        <translation>Поиск в реестре по этому имени его не найдёт.</translation>
    </message>
    <message>
        <source>Ha&amp;ndler</source>
        <translation>&amp;Исполнитель</translation>
    </message>
</context>
<context>
    <name>BackupColumns</name>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
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
        <translation>Порядок хранения копий</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>A backup is made when the office is closed, once a day, and before the program changes the file; each is put back on trial at once. A second place, such as a USB stick or a folder of the network, survives the loss of this computer.</source>
        <translation>Копия делается при закрытии офиса, раз в день и перед тем, как программа меняет файл; каждая сразу пробно восстанавливается. Второе место, например USB-накопитель или сетевая папка, уцелеет и при утрате этого компьютера.</translation>
    </message>
    <message>
        <source>The second place</source>
        <translation>Второе место</translation>
    </message>
    <message>
        <source>Looking at the place</source>
        <translation>Проверка места</translation>
    </message>
    <message>
        <source>Second &amp;place</source>
        <translation>&amp;Второе место</translation>
    </message>
    <message>
        <source>A folder that exists; left empty there is none.</source>
        <translation>Существующая папка; если пусто, второго места нет.</translation>
    </message>
    <message>
        <source>&amp;Daily ones kept</source>
        <translation>Хранить &amp;ежедневных</translation>
    </message>
    <message>
        <source>&amp;Weekly ones kept</source>
        <translation>Хранить е&amp;женедельных</translation>
    </message>
    <message>
        <source>&amp;Monthly ones kept</source>
        <translation>Хранить еже&amp;месячных</translation>
    </message>
    <message>
        <source>Warn after da&amp;ys</source>
        <translation>&amp;Предупреждать через, дней</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>None yet. Back up now, and choose a second place.</source>
        <translation>Пока нет. Сделайте копию и выберите второе место.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Сделать копию</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>П&amp;роверить</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Восстановить…</translation>
    </message>
    <message>
        <source>How they are &amp;kept…</source>
        <translation>По&amp;рядок хранения…</translation>
    </message>
    <message>
        <source>Remove those in c&amp;lear…</source>
        <translation>&amp;Удалить незашифрованные…</translation>
    </message>
    <message>
        <source>Each backup is put back into a scratch file after it was written, opened and checked. Restoring sets the present records aside; nothing is removed.</source>
        <translation>Каждая копия после записи восстанавливается во временный файл, открывается и проверяется. При восстановлении нынешние записи откладываются; ничего не удаляется.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Создание резервной копии</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Проверка резервной копии</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Поиск резервных копий</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Второе место</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation>Восстановить копию от {moment}</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>Restore &amp;all the same</source>
        <translation>&amp;Всё равно восстановить</translation>
    </message>
    <message>
        <source>What was saved after that moment is not in it. The present records are set aside under another name and can be restored in the same way; no backup is removed.</source>
        <translation>Того, что сохранено после этого момента, в ней нет. Нынешние записи откладываются под другим именем, и их тоже можно вернуть; ни одна копия не удаляется.</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Issue letters in a batch</source>
        <translation>Выпуск писем группой</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Выпустить</translation>
    </message>
    <message>
        <source>For official use only</source>
        <translation>Для служебного пользования</translation>
    </message>
    <message>
        <source>Even what was issued to the same addressee before</source>
        <translation>И то, что этому адресату уже выпущено</translation>
    </message>
    <message>
        <source>Letters issued so far</source>
        <translation>Выпущено писем на данный момент</translation>
    </message>
    <message>
        <source>Issuing letters</source>
        <translation>Выпуск писем</translation>
    </message>
    <message>
        <source>Each letter is issued for itself, whole or not at all. One that lacks something is named with its reason, and the others go on.</source>
        <translation>Каждое письмо выпускается отдельно: целиком или никак. Письмо, которому чего-то не хватает, называется с причиной, остальные выпускаются дальше.</translation>
    </message>
    <message>
        <source>Numbers, one on each line.</source>
        <translation>Номера, по одному в строке.</translation>
    </message>
    <message>
        <source>&amp;Inquiries</source>
        <translation>&amp;Материалы</translation>
    </message>
    <message>
        <source>&amp;Kinds of letters</source>
        <translation>&amp;Виды писем</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Reply asked for by</source>
        <translation>&amp;Ответ нужен к</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Повторно</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
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
        <translation>Вид</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>К сведению</translation>
    </message>
</context>
<context>
    <name>BatchResultDialog</name>
    <message>
        <source>Letters of the batch</source>
        <translation>Письма группы</translation>
    </message>
    <message>
        <source>No letter was begun.</source>
        <translation>Ни одно письмо не начато.</translation>
    </message>
    <message>
        <source>&amp;Save all…</source>
        <translation>&amp;Сохранить все…</translation>
    </message>
    <message>
        <source>&amp;Print all…</source>
        <translation>&amp;Печатать все…</translation>
    </message>
    <message>
        <source>Gathering the letters</source>
        <translation>Письма собираются</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Папка для писем</translation>
    </message>
    <message>
        <source>Saving the letters</source>
        <translation>Письма сохраняются</translation>
    </message>
    <message>
        <source>Saved in {folder}: {count}</source>
        <translation>Сохранено в папке {folder}: {count}</translation>
    </message>
    <message>
        <source>Issued: {issued}. Not issued: {refused}.</source>
        <translation>Выпущено: {issued}. Не выпущено: {refused}.</translation>
    </message>
    <message>
        <source>The batch was stopped; the other letters were not begun.</source>
        <translation>Выпуск остановлен; остальные письма не начаты.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>A mistake of the program</source>
        <translation>Ошибка программы</translation>
    </message>
    <message>
        <source>Text for the makers of the program</source>
        <translation>Текст для разработчиков программы</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>Something went wrong inside Ethics Desk</source>
        <translation>Внутри Ethics Desk произошла ошибка</translation>
    </message>
    <message>
        <source>The last step was not carried out; everything saved before is safe and you can go on. Please send the text below to those who look after the program.</source>
        <translation>Последнее действие не выполнено; всё сохранённое раньше цело, работу можно продолжать. Отправьте текст ниже тем, кто обслуживает программу.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
</context>
<context>
    <name>CarryOutDialog</name>
    <message>
        <source>Carry out an erasure</source>
        <translation>Исполнение уничтожения</translation>
    </message>
    <message>
        <source>&amp;Erase for ever</source>
        <translation>&amp;Уничтожить навсегда</translation>
    </message>
    <message>
        <source>Names, texts, evidence and letters of these inquiries are erased for ever; the ledger still proves the rest. In copies made before, the erasure has to be repeated. Who proposed the list cannot carry it out.</source>
        <translation>Имена, тексты, доказательства и письма этих материалов уничтожаются навсегда; остальное по-прежнему доказывает реестр изменений. В копиях, сделанных раньше, уничтожение надо повторить. Кто предложил список, тот его не исполняет.</translation>
    </message>
    <message>
        <source>I have read the list; &amp;nothing of it is needed any more</source>
        <translation>Список прочитан; &amp;ничего из него больше не нужно</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Уничтожение</translation>
    </message>
</context>
<context>
    <name>ChainDialog</name>
    <message>
        <source>Chain of custody</source>
        <translation>Цепочка хранения</translation>
    </message>
    <message>
        <source>Nothing was done with this evidence yet.</source>
        <translation>С этим доказательством пока ничего не делали.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Chain of custody of evidence no. {number}</source>
        <translation>Цепочка хранения доказательства № {number}</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Смена пароля</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Сменить</translation>
    </message>
    <message>
        <source>Who knows the old passphrase and kept a copy of the key file can still open the records with them, should they get hold of the file: where that is to be feared, encrypt anew.</source>
        <translation>Кто знает прежний пароль и сохранил копию файла ключей, всё ещё может открыть ими записи, если заполучит файл: если этого стоит опасаться, зашифруйте записи заново.</translation>
    </message>
    <message>
        <source>&amp;Old passphrase</source>
        <translation>П&amp;режний пароль</translation>
    </message>
</context>
<context>
    <name>CheckCaseFileDialog</name>
    <message>
        <source>Case file</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Choose a case file</source>
        <translation>Выберите дело</translation>
    </message>
    <message>
        <source>Case files (*.zip {file})</source>
        <translation>Дела (*.zip {file})</translation>
    </message>
    <message>
        <source>&amp;Take the inquiry over</source>
        <translation>П&amp;ринять материал к себе</translation>
    </message>
    <message>
        <source>A case file is read where it lies; nothing of it is unpacked. When it is intact and its inquiry is not in these records, the inquiry can be taken over.</source>
        <translation>Дело читается там, где лежит, ничего из него не распаковывается. Если оно цело, а материала нет в этих записях, его можно принять к себе.</translation>
    </message>
    <message>
        <source>A zip; of a folder, the file {file} in it.</source>
        <translation>Файл zip; если это папка – файл {file} в ней.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Checking the case file</source>
        <translation>Проверка дела</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Code of the ledger&apos;s head</source>
        <translation>Код вершины реестра изменений</translation>
    </message>
    <message>
        <source>These records</source>
        <translation>Эти записи</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Нарушение</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Intact. Compare the code with the one on paper.</source>
        <translation>Цело. Сличите код с кодом на бумаге.</translation>
    </message>
    <message>
        <source>Faults: {count}. Do not rely on it; ask the office for another.</source>
        <translation>Нарушений: {count}. Делу нельзя верить; запросите у офиса новое.</translation>
    </message>
    <message>
        <source>do not have this inquiry.</source>
        <translation>не содержат этого материала.</translation>
    </message>
    <message>
        <source>differ from the case file.</source>
        <translation>расходятся с делом.</translation>
    </message>
    <message>
        <source>have this inquiry, and agree with the case file.</source>
        <translation>содержат этот материал и сходятся с делом.</translation>
    </message>
    <message>
        <source>Taking the inquiry over</source>
        <translation>Приём материала</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the signatures of a PDF</source>
        <translation>Проверка подписей PDF</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>The PDF to check</source>
        <translation>Проверяемый PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Works without a network: whether a key was revoked is not asked. Whose word is taken for a signer stands in the settings, under Signatures.</source>
        <translation>Работает без сети: отозван ли ключ, не запрашивается. Центры, которым офис доверяет, указаны в настройках, в разделе «Подписи».</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Checking the signatures</source>
        <translation>Проверка подписей</translation>
    </message>
    <message>
        <source>Checked file</source>
        <translation>Проверенный файл</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Signature {number}</source>
        <translation>Подпись {number}</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check of the rules</source>
        <translation>Проверка правил</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>Example comes out: {name}</source>
        <translation>Пример сходится: {name}</translation>
    </message>
    <message>
        <source>Faults: {n}. The examples run when they are mended.</source>
        <translation>Недочётов: {n}. Примеры выполняются, когда они исправлены.</translation>
    </message>
    <message>
        <source>Examples: {passed} of {all} come out.</source>
        <translation>Примеры: сошлось {passed} из {all}.</translation>
    </message>
    <message>
        <source>Sound: it can be signed off.</source>
        <translation>Без недочётов: можно подписывать.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Чтение реестра</translation>
    </message>
    <message>
        <source>Rows understood: {good}. Rows with something wrong: {bad}.</source>
        <translation>Понятных строк: {good}. Строк с ошибками: {bad}.</translation>
    </message>
    <message>
        <source>Headings: {0}.</source>
        <translation>Язык заголовков: {0}.</translation>
    </message>
    <message>
        <source>Columns nobody knows, left out: {0}.</source>
        <translation>Неизвестные столбцы пропускаются: {0}.</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>О&amp;шибки</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>С&amp;троки</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Nothing is wrong in this file.</source>
        <translation>В этом файле ошибок нет.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>No row could be understood.</source>
        <translation>Не удалось понять ни одной строки.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Cells apart by</source>
        <translation>Разделитель столбцов</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Type to search</source>
        <translation>Введите текст для поиска</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Sanctions</source>
        <translation>Взыскания</translation>
    </message>
    <message>
        <source>The law allows no sanction here.</source>
        <translation>Здесь закон не допускает ни одного взыскания.</translation>
    </message>
    <message>
        <source>not allowed: {reason}</source>
        <translation>не допускается: {reason}</translation>
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
        <translation>Сведения для взыскания</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>The official reported corruption</source>
        <translation>Служащий сообщил о коррупции</translation>
    </message>
    <message>
        <source>Lower &amp;vacant post</source>
        <translation>&amp;Нижестоящая вакантная должность</translation>
    </message>
    <message>
        <source>Meets its &amp;requirements</source>
        <translation>Соответствует её &amp;требованиям</translation>
    </message>
    <message>
        <source>&amp;Grounds of dismissal</source>
        <translation>Основания &amp;увольнения</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
</context>
<context>
    <name>ClearBackupsDialog</name>
    <message>
        <source>Remove the backups in clear</source>
        <translation>Удалить незашифрованные копии</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Anybody can read them without a passphrase. Number of them: {count}. They are removed from both places; traces may stay on the disk until they are overwritten.</source>
        <translation>Их может прочитать кто угодно без пароля. Их число: {count}. Они удаляются из обоих мест; следы могут оставаться на диске, пока их не перезапишут.</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Usual columns</source>
        <translation>Обычные столбцы</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Сравнение редакций</translation>
    </message>
    <message>
        <source>Also what changed only in how well it is founded</source>
        <translation>Также то, где изменилась только обоснованность</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>No rule says anything else.</source>
        <translation>Ни одна норма не изменилась по содержанию.</translation>
    </message>
    <message>
        <source>Added: {added}. Removed: {removed}. Changed: {changed}. Only in how well it is founded: {standing}.</source>
        <translation>Добавлено: {added}. Исключено: {removed}. Изменено: {changed}. Только обоснованность: {standing}.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>&amp;Earlier version</source>
        <translation>&amp;Ранняя редакция</translation>
    </message>
    <message>
        <source>&amp;Later version</source>
        <translation>&amp;Поздняя редакция</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Read in the act</source>
        <translation>Прочитано в акте</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Подтвердить</translation>
    </message>
    <message>
        <source>You confirm that you read this entry in the text of the act. It counts as seen then, and the assumption on it goes.</source>
        <translation>Вы подтверждаете, что прочитали эту запись в тексте акта. После этого она считается прочитанной, а предположение снимается.</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>&amp;Акт</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>The article of the act read, not that of the former law.</source>
        <translation>Статья прочитанного акта, а не прежнего закона.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Opening {name}</source>
        <translation>Открывается {name}</translation>
    </message>
</context>
<context>
    <name>CopyCheckDialog</name>
    <message>
        <source>Check a redacted copy</source>
        <translation>Проверить копию с изъятиями</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Its sheet</source>
        <translation>Её лист</translation>
    </message>
    <message>
        <source>Sheets of leaves (*.json)</source>
        <translation>Листы частей (*.json)</translation>
    </message>
    <message>
        <source>The sheet lies beside the copy. It proves that all the copy shows equals the original whose root the office sealed; it tells nothing of what is withheld.</source>
        <translation>Лист лежит рядом с копией. Он доказывает, что всё показанное в копии равно оригиналу, корень которого скрепил офис; об изъятом он ничего не говорит.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Копия</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>Копия проверяется</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Everything shown equals the original.</source>
        <translation>Всё показанное равно оригиналу.</translation>
    </message>
    <message>
        <source>{shown} of {leaves}</source>
        <translation>{shown} из {leaves}</translation>
    </message>
    <message>
        <source>Pieces shown</source>
        <translation>Показано частей</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Корень</translation>
    </message>
    <message>
        <source>Sealed under the code</source>
        <translation>Скреплён под кодом</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Making the editable copy</source>
        <translation>Подготовка редактируемой копии</translation>
    </message>
    <message>
        <source>Editable copy</source>
        <translation>Редактируемая копия</translation>
    </message>
    <message>
        <source>Documents (*.docx)</source>
        <translation>Документы (*.docx)</translation>
    </message>
    <message>
        <source>&amp;Editable copy of the draft…</source>
        <translation>&amp;Редактируемая копия проекта…</translation>
    </message>
</context>
<context>
    <name>CorrectDecisionDialog</name>
    <message>
        <source>Correct the decision</source>
        <translation>Исправление реквизитов решения</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>What was decided, and on which day, cannot be corrected.</source>
        <translation>Содержание и день решения не исправляются.</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>&amp;Кем принято</translation>
    </message>
    <message>
        <source>Order &amp;number</source>
        <translation>&amp;Номер приказа</translation>
    </message>
    <message>
        <source>Order da&amp;ted</source>
        <translation>&amp;Дата приказа</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n agency(ies)</source>
        <translation>
            <numerusform>%n орган</numerusform>
            <numerusform>%n органа</numerusform>
            <numerusform>%n органов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allegation(s) not decided yet</source>
        <translation>
            <numerusform>%n обстоятельство без вывода</numerusform>
            <numerusform>%n обстоятельства без вывода</numerusform>
            <numerusform>%n обстоятельств без вывода</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inquiry(ies)</source>
        <translation>
            <numerusform>%n материал</numerusform>
            <numerusform>%n материала</numerusform>
            <numerusform>%n материалов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n письмо</numerusform>
            <numerusform>%n письма</numerusform>
            <numerusform>%n писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n лицо</numerusform>
            <numerusform>%n лица</numerusform>
            <numerusform>%n лиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due</source>
        <translation>
            <numerusform>%n срок</numerusform>
            <numerusform>%n срока</numerusform>
            <numerusform>%n сроков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseButton</name>
    <message>
        <source>Sent, recei&amp;ved…</source>
        <translation>&amp;Путь письма</translation>
    </message>
    <message>
        <source>Dispatch, receipt, answer due, annulment, and taking back</source>
        <translation>Отправка, получение, срок ответа, аннулирование и снятие записей</translation>
    </message>
</context>
<context>
    <name>CourseDeeds</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>&amp;Sent…</source>
        <translation>&amp;Отправлено…</translation>
    </message>
    <message>
        <source>Re&amp;ceived…</source>
        <translation>&amp;Получено…</translation>
    </message>
    <message>
        <source>Answer &amp;due…</source>
        <translation>&amp;Срок ответа…</translation>
    </message>
    <message>
        <source>&amp;Answered…</source>
        <translation>Получен о&amp;твет…</translation>
    </message>
    <message>
        <source>Take the a&amp;nswer back…</source>
        <translation>Снять запись об отв&amp;ете…</translation>
    </message>
    <message>
        <source>Take back the answer to letter № {number}</source>
        <translation>Снятие записи об ответе на письмо № {number}</translation>
    </message>
    <message>
        <source>Take the &amp;receipt back…</source>
        <translation>Снять запись о по&amp;лучении…</translation>
    </message>
    <message>
        <source>Take back the receipt of letter № {number}</source>
        <translation>Снятие записи о получении письма № {number}</translation>
    </message>
    <message>
        <source>Take the dispatc&amp;h back…</source>
        <translation>Снять запись об отправ&amp;ке…</translation>
    </message>
    <message>
        <source>Take back the dispatch of letter № {number}</source>
        <translation>Снятие записи об отправке письма № {number}</translation>
    </message>
    <message>
        <source>Ann&amp;ul…</source>
        <translation>&amp;Аннулировать…</translation>
    </message>
    <message>
        <source>Annul letter № {number}: its number stays</source>
        <translation>Аннулирование письма № {number}: номер сохраняется</translation>
    </message>
    <message>
        <source>Resto&amp;re…</source>
        <translation>Отменить ан&amp;нулирование…</translation>
    </message>
    <message>
        <source>Let letter № {number} count again</source>
        <translation>Отмена аннулирования письма № {number}</translation>
    </message>
</context>
<context>
    <name>CourtOutcomeDialog</name>
    <message>
        <source>Outcome of the prosecution</source>
        <translation>Исход уголовного дела</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Признак</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>&amp;Чем закончилось</translation>
    </message>
    <message>
        <source>Some entry bars count from this day.</source>
        <translation>От этого дня считаются некоторые запреты поступления.</translation>
    </message>
    <message>
        <source>&amp;Verdict pronounced on</source>
        <translation>Приговор &amp;вынесен</translation>
    </message>
    <message>
        <source>&amp;Final on</source>
        <translation>Вступило в &amp;силу</translation>
    </message>
    <message>
        <source>&amp;Judgment or order</source>
        <translation>П&amp;риговор или постановление</translation>
    </message>
    <message>
        <source>Main &amp;punishment</source>
        <translation>Основное &amp;наказание</translation>
    </message>
    <message>
        <source>Or the day the fine was paid; leave it out while it is not over.</source>
        <translation>Или день уплаты штрафа; пока не отбыто, оставьте пустым.</translation>
    </message>
    <message>
        <source>S&amp;erved on</source>
        <translation>&amp;Отбыто</translation>
    </message>
    <message>
        <source>Where a court lifted the conviction early.</source>
        <translation>Если суд снял судимость досрочно.</translation>
    </message>
    <message>
        <source>Conviction &amp;lifted on</source>
        <translation>Судимость с&amp;нята</translation>
    </message>
    <message>
        <source>&amp;Order of lifting</source>
        <translation>Суде&amp;бный акт о снятии</translation>
    </message>
    <message>
        <source>Reason of the co&amp;rrection</source>
        <translation>Причина испра&amp;вления</translation>
    </message>
</context>
<context>
    <name>CrimeFacts</name>
    <message>
        <source>Bill</source>
        <translation>Законопроект</translation>
    </message>
    <message>
        <source>No such article is known for the day of the act.</source>
        <translation>На день деяния такая статья не известна.</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Не действует</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <source>punishment not seen</source>
        <translation>наказание не изучено</translation>
    </message>
    <message>
        <source>imprisonment at most {years} y.</source>
        <translation>лишение свободы – не более {years} л.</translation>
    </message>
    <message>
        <source>{least} to {most} times the bribe</source>
        <translation>от {least}- до {most}-кратной суммы взятки</translation>
    </message>
    <message>
        <source>Or a fine</source>
        <translation>Либо штраф</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>Последний день: {day}</translation>
    </message>
    <message>
        <source>Removed on {day}</source>
        <translation>Исключается {day}</translation>
    </message>
</context>
<context>
    <name>CrimeSection</name>
    <message>
        <source>Signs of a crime</source>
        <translation>Признаки преступления</translation>
    </message>
    <message>
        <source>None was noted.</source>
        <translation>Не записаны.</translation>
    </message>
    <message>
        <source>Signs of a crim&amp;e…</source>
        <translation>Признаки прест&amp;упления…</translation>
    </message>
    <message>
        <source>O&amp;utcome…</source>
        <translation>Исх&amp;од дела…</translation>
    </message>
    <message>
        <source>Ta&amp;ke back…</source>
        <translation>Отоз&amp;вать…</translation>
    </message>
    <message>
        <source>Of&amp;fences…</source>
        <translation>Пр&amp;авонарушение…</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Срок давности</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>The day may count for the term of a sanction: write it down under Parties as well.</source>
        <translation>Этот день может влиять на срок наложения взыскания: запишите его и на вкладке «Участники».</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Conviction lifted</source>
        <translation>Судимость снята</translation>
    </message>
    <message>
        <source>Conviction expunged</source>
        <translation>Судимость погашается</translation>
    </message>
    <message>
        <source>A new crime made the term run anew.</source>
        <translation>Новое преступление прервало срок: он исчисляется заново.</translation>
    </message>
    <message>
        <source>Does the head answer for it?</source>
        <translation>Отвечает ли руководитель?</translation>
    </message>
</context>
<context>
    <name>CrimeSignsField</name>
    <message>
        <source>Sign</source>
        <translation>Признак</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Exporting evidence no. {number}</source>
        <translation>Выгрузка доказательства № {number}</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Папка для файла</translation>
    </message>
    <message>
        <source>Export evidence no. {number}</source>
        <translation>Выгрузка доказательства № {number}</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Выбрать папку…</translation>
    </message>
    <message>
        <source>The file is compared with its hash before it is written; who, when and why stand in the chain of custody.</source>
        <translation>Перед записью файл сверяется с его контрольной суммой; кто, когда и зачем его взял, остаётся в цепочке хранения.</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>Сравнение {name}</translation>
    </message>
    <message>
        <source>File to compare with evidence no. {number}</source>
        <translation>Файл для сравнения с доказательством № {number}</translation>
    </message>
    <message>
        <source>Checking evidence</source>
        <translation>Проверка доказательств</translation>
    </message>
    <message>
        <source>Labels of evidence</source>
        <translation>Этикетки доказательств</translation>
    </message>
    <message>
        <source>Printing labels</source>
        <translation>Печать этикеток</translation>
    </message>
    <message>
        <source>Written to {folder}: {name}.</source>
        <translation>Записано в {folder}: {name}.</translation>
    </message>
    <message>
        <source>{name} is byte for byte evidence no. {number}.</source>
        <translation>{name} байт в байт совпадает с доказательством № {number}.</translation>
    </message>
    <message>
        <source>{name} is NOT evidence no. {number}: its bytes differ.</source>
        <translation>{name} – НЕ доказательство № {number}: байты отличаются.</translation>
    </message>
    <message>
        <source>All files match the hash of their first day: {count}.</source>
        <translation>Все файлы совпадают с контрольной суммой первого дня: {count}.</translation>
    </message>
    <message>
        <source>These files DIFFER from their first day: no. {numbers}. Keep this file of records as it is, and compare with the last good backup. Files that match: {count}.</source>
        <translation>Эти файлы ОТЛИЧАЮТСЯ от первого дня: № {numbers}. Сохраните файл записей как есть и сравните с последней исправной резервной копией. Совпадают: {count}.</translation>
    </message>
</context>
<context>
    <name>CustodyButton</name>
    <message>
        <source>C&amp;ustody</source>
        <translation>&amp;Хранение</translation>
    </message>
    <message>
        <source>Hand out and take back, check, export, labels, the chain</source>
        <translation>Выдача и возврат, проверка, выгрузка, этикетки, цепочка</translation>
    </message>
    <message>
        <source>&amp;Chain of custody…</source>
        <translation>&amp;Цепочка хранения…</translation>
    </message>
    <message>
        <source>Chain of &amp;all evidence…</source>
        <translation>Цепочка по в&amp;сем доказательствам…</translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation>Вы&amp;дать…</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>Принять о&amp;братно…</translation>
    </message>
    <message>
        <source>&amp;Note a handling…</source>
        <translation>&amp;Записать действие…</translation>
    </message>
    <message>
        <source>&amp;Export a file…</source>
        <translation>В&amp;ыгрузить файл…</translation>
    </message>
    <message>
        <source>C&amp;ompare with a file…</source>
        <translation>&amp;Сравнить с файлом…</translation>
    </message>
    <message>
        <source>Chec&amp;k all files</source>
        <translation>&amp;Проверить все файлы</translation>
    </message>
    <message>
        <source>&amp;Read a label…</source>
        <translation>Про&amp;читать этикетку…</translation>
    </message>
    <message>
        <source>Print a la&amp;bel</source>
        <translation>Напечатать &amp;этикетку</translation>
    </message>
    <message>
        <source>Print &amp;labels of all</source>
        <translation>Напечатать все э&amp;тикетки</translation>
    </message>
</context>
<context>
    <name>CustodyList</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Контр. сумма</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зачем</translation>
    </message>
</context>
<context>
    <name>DayChanges</name>
    <message>
        <source>Dates that move</source>
        <translation>Переносимые даты</translation>
    </message>
    <message>
        <source>No date of an open inquiry moves.</source>
        <translation>Ни одна дата открытых материалов не переносится.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Печать</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Printing the list</source>
        <translation>Печать списка</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Since when, whom</source>
        <translation>С какого дня, о ком</translation>
    </message>
    <message>
        <source>Old day</source>
        <translation>Прежний день</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Новый день</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Из-за дней</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Календарь (F4)</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>The days counted</source>
        <translation>Отсчёт по дням</translation>
    </message>
    <message>
        <source>The days cannot be counted yet.</source>
        <translation>Дни пока сосчитать нельзя.</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>Последний день: {day}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
</context>
<context>
    <name>DaysOffSection</name>
    <message>
        <source>Public holidays are known to the program. Days the government moves are taken in from its decree; all open terms are then counted again.</source>
        <translation>Праздничные дни программе известны. Дни, которые переносит Правительство, вносятся по его акту; после этого все открытые сроки пересчитываются.</translation>
    </message>
    <message>
        <source>Decrees on days off</source>
        <translation>Акты о переносе нерабочих дней</translation>
    </message>
    <message>
        <source>No decree was taken in yet.</source>
        <translation>Акты о переносе ещё не вносились.</translation>
    </message>
    <message>
        <source>&amp;Take in a decree…</source>
        <translation>&amp;Внести акт о переносе…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Отозвать…</translation>
    </message>
    <message>
        <source>Counting the days again</source>
        <translation>Пересчёт сроков</translation>
    </message>
    <message>
        <source>The decree is withdrawn. Dates that moved: {changes}.</source>
        <translation>Акт о переносе отозван. Перенесено дат: {changes}.</translation>
    </message>
    <message>
        <source>Dates moved by withdrawing: {decree}</source>
        <translation>Даты, перенесённые отзывом акта: {decree}</translation>
    </message>
    <message>
        <source>Dates moved by: {decree}</source>
        <translation>Даты, перенесённые по акту: {decree}</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Акт о переносе</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>withdrawn on {day}: {reason}</source>
        <translation>отозвано {day}: {reason}</translation>
    </message>
</context>
<context>
    <name>DaysOffWizard</name>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Внести</translation>
    </message>
    <message>
        <source>Take in a decree on days off</source>
        <translation>Внесение акта о переносе нерабочих дней</translation>
    </message>
    <message>
        <source>Counting the days again</source>
        <translation>Пересчёт сроков</translation>
    </message>
    <message>
        <source>Days taken in: {days}. Dates that moved: {changes}.</source>
        <translation>Внесено дней: {days}. Перенесено дат: {changes}.</translation>
    </message>
</context>
<context>
    <name>DeadlineDeeds</name>
    <message>
        <source>Take the extension back</source>
        <translation>Отмена продления</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>Remove a pause written down by mistake</source>
        <translation>Удаление ошибочно внесённого приостановления</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Приостановление</translation>
    </message>
    <message>
        <source>The deadline is not kept after all</source>
        <translation>Срок всё же не исполнен</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Снять отметку</translation>
    </message>
    <message>
        <source>Withdraw a deadline started by mistake</source>
        <translation>Отзыв ошибочно начатого срока</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Отозвать</translation>
    </message>
    <message>
        <source>&amp;Let it stand still…</source>
        <translation>&amp;Приостановить…</translation>
    </message>
    <message>
        <source>Let it &amp;go on…</source>
        <translation>&amp;Возобновить течение…</translation>
    </message>
    <message>
        <source>Re&amp;move a pause…</source>
        <translation>Удалить при&amp;остановление…</translation>
    </message>
    <message>
        <source>&amp;Extend…</source>
        <translation>П&amp;родлить…</translation>
    </message>
    <message>
        <source>&amp;Take the extension back…</source>
        <translation>О&amp;тменить продление…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>Снять отметку об &amp;исполнении…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Отозвать…</translation>
    </message>
</context>
<context>
    <name>DeadlineSection</name>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>No deadline runs. Start a clock when an event starts one.</source>
        <translation>Сроков нет. Начните срок, когда его начинает событие.</translation>
    </message>
    <message>
        <source>&amp;Start a clock…</source>
        <translation>&amp;Начать срок…</translation>
    </message>
    <message>
        <source>Do&amp;ne…</source>
        <translation>&amp;Исполнено…</translation>
    </message>
    <message>
        <source>Sho&amp;w the days…</source>
        <translation>Показать &amp;дни…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the deadline</source>
        <translation>Изменить срок</translation>
    </message>
</context>
<context>
    <name>DecideRecusalDialog</name>
    <message>
        <source>Decide on a recusal</source>
        <translation>Решение об отводе</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>как прежде</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Решение</translation>
    </message>
    <message>
        <source>&amp;Handler from now on</source>
        <translation>&amp;Исполнитель с этого дня</translation>
    </message>
    <message>
        <source>Name and post of the superior who decided.</source>
        <translation>Имя и должность руководителя, принявшего решение.</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>К&amp;то решил</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>&amp;День решения</translation>
    </message>
    <message>
        <source>&amp;Sanction</source>
        <translation>Взыс&amp;кание</translation>
    </message>
    <message>
        <source>Why &amp;otherwise than proposed</source>
        <translation>Почему &amp;иначе, чем предложено</translation>
    </message>
    <message>
        <source>Why with a &amp;gate open</source>
        <translation>Почему при невыполненном &amp;требовании</translation>
    </message>
    <message>
        <source>What stands above was not done by that day. The reason is printed.</source>
        <translation>К этому дню не выполнено указанное выше. Обоснование печатается.</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>К&amp;ем принято</translation>
    </message>
    <message>
        <source>Order &amp;number</source>
        <translation>&amp;Номер приказа</translation>
    </message>
    <message>
        <source>Order da&amp;ted</source>
        <translation>Д&amp;ата приказа</translation>
    </message>
    <message>
        <source>Not done before a sanction:</source>
        <translation>До взыскания не выполнено:</translation>
    </message>
</context>
<context>
    <name>DeclareRecusalDialog</name>
    <message>
        <source>Declare a recusal</source>
        <translation>Заявить отвод</translation>
    </message>
    <message>
        <source>&amp;Declare</source>
        <translation>&amp;Заявить</translation>
    </message>
    <message>
        <source>From then on the member cannot open the inquiry, until it is refused.</source>
        <translation>С этого момента работник не может открыть материал, пока отвод не отклонён.</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Работник</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Основание</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>DecreeStep</name>
    <message>
        <source>Decree</source>
        <translation>Акт о переносе</translation>
    </message>
    <message>
        <source>The act that moves days off, as a file.</source>
        <translation>Акт, переносящий дни отдыха, в виде файла.</translation>
    </message>
    <message>
        <source>Days off (*.toml *.csv *.xlsx);;All files (*)</source>
        <translation>Нерабочие дни (*.toml *.csv *.xlsx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose the days off</source>
        <translation>Выбор файла нерабочих дней</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>As papers will call it: kind, day and number of the act.</source>
        <translation>Как он будет назван в документах: вид, дата и номер акта.</translation>
    </message>
    <message>
        <source>&amp;Name of the act</source>
        <translation>&amp;Название акта</translation>
    </message>
    <message>
        <source>Left empty when it takes the place of none.</source>
        <translation>Если ничего не заменяет, поле остаётся пустым.</translation>
    </message>
    <message>
        <source>&amp;Replaces</source>
        <translation>&amp;Заменяет</translation>
    </message>
    <message>
        <source>A table with the columns date, worked (yes or no) and the title of the day in Kazakh and Russian, or a file as in the program’s folder of calendars. Nothing is recorded before you have seen which dates move.</source>
        <translation>Таблица со столбцами: дата, рабочий день (да или нет), название дня на казахском и русском, либо файл, как в папке календарей программы. Ничего не записывается, пока вы не увидите, какие даты переносятся.</translation>
    </message>
</context>
<context>
    <name>DerivationPanel</name>
    <message>
        <source>Derivation</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Find in the derivation</source>
        <translation>Найти в обосновании</translation>
    </message>
    <message>
        <source>Enter or F3 goes to the next place</source>
        <translation>Enter или F3 – к следующему месту</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print the derivation, in a language of your choice</source>
        <translation>Напечатать обоснование на выбранном языке</translation>
    </message>
    <message>
        <source>Print the derivation</source>
        <translation>Печать обоснования</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Printing the derivation</source>
        <translation>Печать обоснования</translation>
    </message>
    <message>
        <source>As shown here</source>
        <translation>Как показано здесь</translation>
    </message>
    <message>
        <source>As kept with the decision or proposal</source>
        <translation>Как сохранено с решением или предложением</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Развернуть всё</translation>
    </message>
    <message>
        <source>Copy the derivation</source>
        <translation>Скопировать обоснование</translation>
    </message>
</context>
<context>
    <name>DerivationTree</name>
    <message>
        <source>Derivation</source>
        <translation>Обоснование</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>What differs</source>
        <translation>Различия</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Differences of report No {0}</source>
        <translation>Расхождения по отчёту № {0}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>В отчёте</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Теперь</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>What was changed to what</source>
        <translation>Что на что изменено</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем внесено</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>Differences of report No {0}</source>
        <translation>Расхождения по отчёту № {0}</translation>
    </message>
    <message>
        <source>&amp;Page of differences</source>
        <translation>&amp;Лист расхождений</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сопоставление…</translation>
    </message>
    <message>
        <source>Comparing with the records</source>
        <translation>Сопоставление с записями</translation>
    </message>
    <message>
        <source>Printing the differences</source>
        <translation>Печать расхождений</translation>
    </message>
    <message>
        <source>Every figure is as reported: no entry since the data cut matters.</source>
        <translation>Все показатели таковы же, как в отчёте: ни одна запись после среза данных на них не влияет.</translation>
    </message>
    <message>
        <source>Enter or a double click on an entry opens its inquiry.</source>
        <translation>Enter или двойной щелчок по записи открывает её материал.</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Показатели, которые отличаются</translation>
    </message>
    <message>
        <source>No figure differs.</source>
        <translation>Расхождений в показателях нет.</translation>
    </message>
    <message>
        <source>Entries that cause the differences</source>
        <translation>Записи, из-за которых возникли расхождения</translation>
    </message>
    <message>
        <source>No entry causes a difference.</source>
        <translation>Записей, вызвавших расхождения, нет.</translation>
    </message>
    <message>
        <source>The report itself stays as it was issued, byte for byte.</source>
        <translation>Сам отчёт остаётся таким, каким был выпущен, до последнего байта.</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>&amp;Whole text</source>
        <translation>&amp;Весь текст</translation>
    </message>
    <message>
        <source>Differences from the text of the program</source>
        <translation>Отличия от текста программы</translation>
    </message>
    <message>
        <source>The text is that of the program.</source>
        <translation>Текст совпадает с текстом программы.</translation>
    </message>
</context>
<context>
    <name>DispatchDialog</name>
    <message>
        <source>Dispatch of letter № {number}</source>
        <translation>Отправка письма № {number}</translation>
    </message>
    <message>
        <source>Dispatch of letters: {number}</source>
        <translation>Отправка писем: {number}</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>Sent &amp;by</source>
        <translation>&amp;Способ отправки</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>&amp;День отправки</translation>
    </message>
    <message>
        <source>Number of the post, of the receipt or of the e-document system.</source>
        <translation>Номер почтового отправления, квитанции или в системе электронного документооборота.</translation>
    </message>
    <message>
        <source>&amp;Tracking number</source>
        <translation>&amp;Номер отправления</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>П&amp;римечание</translation>
    </message>
</context>
<context>
    <name>DissolveDialog</name>
    <message>
        <source>Dissolve an agency</source>
        <translation>Упразднение органа</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>&amp;Записать упразднение</translation>
    </message>
    <message>
        <source>Letters dated after the last day are refused and name the successor.</source>
        <translation>Письма после последнего дня не выпускаются, называется правопреемник.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Последний &amp;день</translation>
    </message>
    <message>
        <source>&amp;Successor</source>
        <translation>П&amp;равопреемник</translation>
    </message>
    <message>
        <source>&amp;By which act</source>
        <translation>&amp;Каким актом</translation>
    </message>
</context>
<context>
    <name>Docket</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что предстоит</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Служащий</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>stands still since</source>
        <translation>приостановлен с</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>истёк</translation>
    </message>
    <message>
        <source>Answer to letter {letter}</source>
        <translation>Ответ на письмо {letter}</translation>
    </message>
    <message>
        <source>The sanction ceases to count: {sanction}</source>
        <translation>Взыскание перестаёт действовать: {sanction}</translation>
    </message>
    <message>
        <source>Registered today</source>
        <translation>Зарегистрировано сегодня</translation>
    </message>
    <message>
        <source>Item due back: {item}</source>
        <translation>Предмет пора вернуть: {item}</translation>
    </message>
    <message>
        <source>To be sent: letter {letter}</source>
        <translation>Отправить письмо {letter}</translation>
    </message>
    <message>
        <source>To be confirmed as received: letter {letter}</source>
        <translation>Подтвердить получение письма {letter}</translation>
    </message>
    <message>
        <source>Suspension from duties ends</source>
        <translation>Истекает отстранение от полномочий</translation>
    </message>
    <message>
        <source>Request to resign: not to be satisfied</source>
        <translation>Заявление об увольнении: не удовлетворять</translation>
    </message>
    <message>
        <source>Request to resign: to be checked</source>
        <translation>Заявление об увольнении: проверить</translation>
    </message>
    <message>
        <source>A copy to be sent</source>
        <translation>Направить копию</translation>
    </message>
    <message>
        <source>Term for a sanction</source>
        <translation>Срок взыскания</translation>
    </message>
    <message>
        <source>Term for a sanction has passed</source>
        <translation>Срок взыскания истёк</translation>
    </message>
    <message>
        <source>Safe last day for a sanction</source>
        <translation>Бесспорный последний день взыскания</translation>
    </message>
    <message>
        <source>Disputed last day for a sanction</source>
        <translation>Спорный последний день взыскания</translation>
    </message>
    <message>
        <source>Overdue: {0}</source>
        <translation>Просрочено: {0}</translation>
    </message>
    <message>
        <source>Due today: {0}</source>
        <translation>Срок сегодня: {0}</translation>
    </message>
    <message>
        <source>New today: {0}</source>
        <translation>Новые сегодня: {0}</translation>
    </message>
    <message>
        <source>Within a week: {0}</source>
        <translation>В течение недели: {0}</translation>
    </message>
    <message>
        <source>Later: {0}</source>
        <translation>Позже: {0}</translation>
    </message>
    <message>
        <source>Stands still: {0}</source>
        <translation>Приостановлено: {0}</translation>
    </message>
    <message>
        <source>Term for a sanction has passed: {0}</source>
        <translation>Срок взыскания истёк: {0}</translation>
    </message>
    <message>
        <source>Printing the desk</source>
        <translation>Печать рабочего стола</translation>
    </message>
    <message>
        <source>Writing the calendar</source>
        <translation>Запись календаря</translation>
    </message>
    <message>
        <source>Save the days as a calendar</source>
        <translation>Сохранить дни как календарь</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message>
        <source>Days written to {file}: {number}.</source>
        <translation>Записано дней в {file}: {number}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Terms for a sanction</source>
        <translation>Сроки наложения взыскания</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Letters on their way</source>
        <translation>Письма в пути</translation>
    </message>
    <message>
        <source>Sanctions in force</source>
        <translation>Действующие взыскания</translation>
    </message>
    <message>
        <source>Items handed out</source>
        <translation>Выданные предметы</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Новое</translation>
    </message>
</context>
<context>
    <name>DocketChoices</name>
    <message>
        <source>Whose inquiries</source>
        <translation>Чьи материалы</translation>
    </message>
    <message>
        <source>My inquiries</source>
        <translation>Мои материалы</translation>
    </message>
    <message>
        <source>Whole office</source>
        <translation>Весь офис</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Какие сроки</translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Показать месяц</translation>
    </message>
</context>
<context>
    <name>DocketPage</name>
    <message>
        <source>Desk</source>
        <translation>Рабочий стол</translation>
    </message>
    <message>
        <source>Working out limitation days</source>
        <translation>Расчёт сроков взыскания</translation>
    </message>
    <message>
        <source>Nothing of the kind chosen lies on the desk.</source>
        <translation>Дел выбранного вида на столе нет.</translation>
    </message>
    <message>
        <source>&amp;Take in…</source>
        <translation>П&amp;ринять…</translation>
    </message>
    <message>
        <source>Save the days for another calendar (.ics)</source>
        <translation>Сохранить дни для другого календаря (.ics)</translation>
    </message>
    <message>
        <source>Nothing is due, nothing is waited for, nothing is new.</source>
        <translation>Нет ни срочного, ни ожидаемого, ни нового.</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Принять…</translation>
    </message>
</context>
<context>
    <name>DoneButton</name>
    <message>
        <source>D&amp;one…</source>
        <translation>&amp;Исполнено…</translation>
    </message>
    <message>
        <source>Tick off the deadline in sight</source>
        <translation>Отметить исполнение выбранного срока</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>The deadline is kept</source>
        <translation>Срок исполнен</translation>
    </message>
    <message>
        <source>&amp;Tick off</source>
        <translation>&amp;Отметить</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>День &amp;исполнения</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>До&amp;кумент</translation>
    </message>
</context>
<context>
    <name>DraftDeeds</name>
    <message>
        <source>Edit “{code}”</source>
        <translation>Изменить «{code}»</translation>
    </message>
    <message>
        <source>Leave out “{code}”</source>
        <translation>Исключить «{code}»</translation>
    </message>
    <message>
        <source>As in the base “{code}”</source>
        <translation>«{code}» – как в основе</translation>
    </message>
    <message>
        <source>Edit an example</source>
        <translation>Изменить пример</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Добавить пример</translation>
    </message>
    <message>
        <source>Add “{code}”</source>
        <translation>Добавить «{code}»</translation>
    </message>
</context>
<context>
    <name>DraftState</name>
    <message>
        <source>Checking the rules</source>
        <translation>Проверка правил</translation>
    </message>
</context>
<context>
    <name>DutySection</name>
    <message>
        <source>Suspension and resignation</source>
        <translation>Отстранение и увольнение по заявлению</translation>
    </message>
    <message>
        <source>Neither suspended nor asking to resign.</source>
        <translation>Не отстранён, заявления об увольнении нет.</translation>
    </message>
    <message>
        <source>Suspe&amp;nsion…</source>
        <translation>О&amp;тстранение…</translation>
    </message>
    <message>
        <source>Resi&amp;gnation…</source>
        <translation>Заявле&amp;ние…</translation>
    </message>
    <message>
        <source>Ended &amp;earlier…</source>
        <translation>Окончено рань&amp;ше…</translation>
    </message>
    <message>
        <source>Take o&amp;ut…</source>
        <translation>&amp;Убрать…</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Отстранён</translation>
    </message>
    <message>
        <source>Asked to resign</source>
        <translation>Подал заявление об увольнении</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Заявление</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>&amp;Subject</source>
        <translation>П&amp;редмет</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Канал поступления</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>Сод&amp;ержание</translation>
    </message>
    <message>
        <source>&amp;Incoming number</source>
        <translation>Входящий &amp;номер</translation>
    </message>
    <message>
        <source>of the &amp;day</source>
        <translation>Д&amp;ата входящего</translation>
    </message>
    <message>
        <source>&amp;Happened on</source>
        <translation>&amp;День события</translation>
    </message>
    <message>
        <source>Discovered &amp;on</source>
        <translation>День о&amp;бнаружения</translation>
    </message>
</context>
<context>
    <name>EditEvidenceDialog</name>
    <message>
        <source>Correct evidence no. {number}</source>
        <translation>Исправление сведений о доказательстве № {number}</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>От &amp;кого</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;День получения</translation>
    </message>
</context>
<context>
    <name>EditInquiryDialog</name>
    <message>
        <source>Correct the details</source>
        <translation>Исправление сведений</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Копия…</translation>
    </message>
    <message>
        <source>&amp;I read it in the act…</source>
        <translation>Прочитано в &amp;акте…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Исключить</translation>
    </message>
    <message>
        <source>As in the &amp;base</source>
        <translation>Как в ос&amp;нове</translation>
    </message>
    <message>
        <source>E&amp;xample…</source>
        <translation>Приме&amp;р…</translation>
    </message>
    <message>
        <source>As &amp;text…</source>
        <translation>&amp;Текст…</translation>
    </message>
    <message>
        <source>&amp;Whole text…</source>
        <translation>Вес&amp;ь текст…</translation>
    </message>
    <message>
        <source>Draft: {title}</source>
        <translation>Проект: {title}</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>Подпи&amp;сать…</translation>
    </message>
    <message>
        <source>A day typed here cannot be read yet.</source>
        <translation>Введённая здесь дата пока не читается.</translation>
    </message>
    <message>
        <source>Signed off: it judges from now on.</source>
        <translation>Подписано: теперь применяется.</translation>
    </message>
    <message>
        <source>&amp;Next assumed entry ({n})</source>
        <translation>Следу&amp;ющее предположение ({n})</translation>
    </message>
    <message>
        <source>Next assumed entry</source>
        <translation>Следующее предположение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>EncryptDialog</name>
    <message>
        <source>Encrypt these records</source>
        <translation>Шифрование этих записей</translation>
    </message>
    <message>
        <source>Encrypt these records anew</source>
        <translation>Шифрование этих записей заново</translation>
    </message>
    <message>
        <source>&amp;Encrypt the records</source>
        <translation>&amp;Зашифровать записи</translation>
    </message>
    <message>
        <source>The records get a new key, in a new file beside the old one. Old key files, passphrases and recovery pages do not open it: everybody else needs a new passphrase afterwards.</source>
        <translation>Записи получают новый ключ, в новом файле рядом с прежним. Прежние файлы ключей, пароли и листы с ключом восстановления его не откроют: остальным затем понадобятся новые пароли.</translation>
    </message>
    <message>
        <source>Making the recovery page</source>
        <translation>Готовится лист с ключом восстановления</translation>
    </message>
</context>
<context>
    <name>EndPauseDialog</name>
    <message>
        <source>End of the pause</source>
        <translation>Окончание приостановления</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Последний &amp;день</translation>
    </message>
</context>
<context>
    <name>EntryBarDialog</name>
    <message>
        <source>Entry bar</source>
        <translation>Запрет поступления на службу</translation>
    </message>
    <message>
        <source>&amp;Reckon</source>
        <translation>&amp;Рассчитать</translation>
    </message>
    <message>
        <source>For a leading post</source>
        <translation>На руководящую должность</translation>
    </message>
    <message>
        <source>Nothing is recorded. The wording of the day of entry governs.</source>
        <translation>Ничего не записывается. Применяется редакция дня поступления.</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Основание</translation>
    </message>
    <message>
        <source>The day of the dismissal or the penalty, or the day the verdict was pronounced.</source>
        <translation>День увольнения или взыскания либо день вынесения приговора.</translation>
    </message>
    <message>
        <source>&amp;Happened on</source>
        <translation>&amp;Когда произошло</translation>
    </message>
    <message>
        <source>Day of &amp;entry</source>
        <translation>&amp;День поступления</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>No wording of that day is known.</source>
        <translation>Редакция на этот день не известна.</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Не действует</translation>
    </message>
    <message>
        <source>By the law of the day of entry</source>
        <translation>По закону дня поступления</translation>
    </message>
    <message>
        <source>By the law of the day it happened</source>
        <translation>По закону дня события</translation>
    </message>
    <message>
        <source>Bar to {day}, that day included: on the day of entry {standing}</source>
        <translation>Запрет по {day} включительно: в день поступления {standing}</translation>
    </message>
    <message>
        <source>it holds</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>истёк</translation>
    </message>
    <message>
        <source>For life, or without term</source>
        <translation>Пожизненно или бессрочно</translation>
    </message>
    <message>
        <source>As long as its ground stands</source>
        <translation>Пока существует основание</translation>
    </message>
    <message>
        <source>wording of {day}</source>
        <translation>редакция на {day}</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Edit the example…</source>
        <translation>Изменить пример…</translation>
    </message>
    <message>
        <source>There is no field for: {keys}. What stands there is kept; “As text…” changes it.</source>
        <translation>Для этого нет поля: {keys}. Содержание сохраняется; изменить его можно через «Текст…».</translation>
    </message>
    <message>
        <source>Several are parted by commas.</source>
        <translation>Несколько – через запятую.</translation>
    </message>
    <message>
        <source>Please write the day like 31.12.2025. The former one stays.</source>
        <translation>Напишите дату так: 31.12.2025. Прежняя дата сохранена.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Kind of entries</source>
        <translation>Вид записей</translation>
    </message>
    <message>
        <source>All kinds ({n})</source>
        <translation>Все виды ({n})</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Text of the article</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>The program does not ship the text of this article.</source>
        <translation>Текст этой статьи с программой не поставляется.</translation>
    </message>
    <message>
        <source>shown in Russian: no other text was read</source>
        <translation>показано по-русски: другой текст не читался</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>How it is founded</source>
        <translation>Обоснованность</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Где прочитано</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Предположение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>Publication read</source>
        <translation>Прочитанная публикация</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Хеш (SHA-256)</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Причина отзыва</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>How well founded</source>
        <translation>Обоснованность</translation>
    </message>
    <message>
        <source>Rows of the legal base</source>
        <translation>Строки правовой базы</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>EntryTextDialog</name>
    <message>
        <source>As text</source>
        <translation>В виде текста</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>The format of the files of rules (TOML). Days are set by the version.</source>
        <translation>Формат файлов правил (TOML). Даты задаёт редакция.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
</context>
<context>
    <name>EntryTree</name>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Entries of the version</source>
        <translation>Записи редакции</translation>
    </message>
</context>
<context>
    <name>ErasureList</name>
    <message>
        <source>Proposed on</source>
        <translation>Предложен</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Предложил</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Исполнил</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>What followed the decision</source>
        <translation>Что последовало за решением</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Как</translation>
    </message>
    <message>
        <source>Number of the act, of the court&apos;s judgement or of the order.</source>
        <translation>Номер акта, судебного решения или приказа.</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>Док&amp;умент</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>П&amp;римечание</translation>
    </message>
</context>
<context>
    <name>EventSection</name>
    <message>
        <source>What followed</source>
        <translation>Последующие события</translation>
    </message>
    <message>
        <source>Not made known to the official yet.</source>
        <translation>Служащий ещё не ознакомлен.</translation>
    </message>
    <message>
        <source>Add an even&amp;t…</source>
        <translation>&amp;Добавить событие…</translation>
    </message>
    <message>
        <source>Co&amp;rrect the order…</source>
        <translation>&amp;Исправить приказ…</translation>
    </message>
    <message>
        <source>Take o&amp;ut…</source>
        <translation>&amp;Убрать…</translation>
    </message>
    <message>
        <source>Take the event out</source>
        <translation>Удаление события</translation>
    </message>
    <message>
        <source>Take o&amp;ut</source>
        <translation>У&amp;брать</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>How, document, note</source>
        <translation>Способ, документ, примечание</translation>
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
        <translation>Выдан до {day}: {whom}</translation>
    </message>
    <message>
        <source>{title} (withdrawn: {reason})</source>
        <translation>{title} (исключено: {reason})</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>File, or place and seal</source>
        <translation>Файл либо место и пломба</translation>
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
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files here, or take in a file or a physical item.</source>
        <translation>Доказательств пока нет. Перетащите файлы сюда или примите файл или предмет.</translation>
    </message>
    <message>
        <source>Files of evidence</source>
        <translation>Файлы доказательств</translation>
    </message>
    <message>
        <source>The item is among the evidence.</source>
        <translation>Предмет приобщён к доказательствам.</translation>
    </message>
    <message>
        <source>Withdraw evidence no. {number}</source>
        <translation>Исключение доказательства № {number}</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Исключить</translation>
    </message>
    <message>
        <source>It stays in the records, struck through, and is not relied on.</source>
        <translation>Оно остаётся в записях зачёркнутым, опираться на него нельзя.</translation>
    </message>
    <message>
        <source>Take in &amp;files…</source>
        <translation>Принять &amp;файлы…</translation>
    </message>
    <message>
        <source>Take in an &amp;item…</source>
        <translation>При&amp;нять предмет…</translation>
    </message>
    <message>
        <source>Open a cop&amp;y</source>
        <translation>О&amp;ткрыть копию</translation>
    </message>
    <message>
        <source>&amp;Redacted copy…</source>
        <translation>Копия с &amp;изъятиями…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>Исп&amp;равить…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>П&amp;ереместить…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Ис&amp;ключить…</translation>
    </message>
    <message>
        <source>Taking in evidence</source>
        <translation>Приём доказательств</translation>
    </message>
    <message>
        <source>Files taken in: {count}.</source>
        <translation>Принято файлов: {count}.</translation>
    </message>
    <message>
        <source>No program here opens such files. The copy lies in {folder}.</source>
        <translation>Здесь нет программы для таких файлов. Копия лежит в папке {folder}.</translation>
    </message>
</context>
<context>
    <name>ExampleDialog</name>
    <message>
        <source>New example</source>
        <translation>Новый пример</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>&amp;What it shows</source>
        <translation>&amp;Что показывает</translation>
    </message>
    <message>
        <source>&amp;Misconduct</source>
        <translation>&amp;Проступок</translation>
    </message>
    <message>
        <source>&amp;Committed on</source>
        <translation>&amp;Совершено</translation>
    </message>
    <message>
        <source>&amp;Discovered on</source>
        <translation>Обнар&amp;ужено</translation>
    </message>
    <message>
        <source>D&amp;ecision on</source>
        <translation>&amp;Решение</translation>
    </message>
    <message>
        <source>&amp;Pauses</source>
        <translation>&amp;Приостановления</translation>
    </message>
    <message>
        <source>Ea&amp;rlier sanctions</source>
        <translation>П&amp;режние взыскания</translation>
    </message>
    <message>
        <source>Elected official</source>
        <translation>Выборная должность</translation>
    </message>
    <message>
        <source>Vacant lower post</source>
        <translation>Есть вакантная нижестоящая должность</translation>
    </message>
    <message>
        <source>Meets its requirements</source>
        <translation>Соответствует её требованиям</translation>
    </message>
    <message>
        <source>Signs of a crime</source>
        <translation>Есть признаки преступления</translation>
    </message>
    <message>
        <source>Signs of an administrative offence</source>
        <translation>Есть признаки административного правонарушения</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Ответ</translation>
    </message>
    <message>
        <source>These facts must lead to this answer.</source>
        <translation>Эти факты должны приводить к этому ответу.</translation>
    </message>
    <message>
        <source>&amp;Sanctions allowed</source>
        <translation>Возможные &amp;взыскания</translation>
    </message>
    <message>
        <source>&amp;Latest day</source>
        <translation>Последний д&amp;ень</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Written explanation</source>
        <translation>Письменное объяснение</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;Asked for on</source>
        <translation>&amp;Запрошено</translation>
    </message>
    <message>
        <source>Re&amp;quest, paper</source>
        <translation>Документ о за&amp;просе</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>&amp;Дано</translation>
    </message>
    <message>
        <source>&amp;Explanation, paper</source>
        <translation>Документ с &amp;объяснением</translation>
    </message>
    <message>
        <source>Act of re&amp;fusal of</source>
        <translation>&amp;Акт об отказе от</translation>
    </message>
    <message>
        <source>Act, &amp;number</source>
        <translation>&amp;Номер акта</translation>
    </message>
</context>
<context>
    <name>ExportReturnDialog</name>
    <message>
        <source>The figures as issued, without inquiries and names, for the office that puts several agencies together.</source>
        <translation>Показатели в том виде, в каком выпущены, без материалов и имён – для подразделения, которое сводит данные нескольких органов.</translation>
    </message>
    <message>
        <source>Write the return</source>
        <translation>Записать данные отчёта</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Signed off by</source>
        <translation>Кем &amp;заверено</translation>
    </message>
    <message>
        <source>Signed off &amp;on</source>
        <translation>&amp;Дата заверения</translation>
    </message>
</context>
<context>
    <name>ExtendClockDialog</name>
    <message>
        <source>Extend the deadline</source>
        <translation>Продление срока</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>П&amp;родлить</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>&amp;День решения</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>До к&amp;акого дня</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>До&amp;кумент</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>При&amp;чина</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Words or name of a fact</source>
        <translation>Слова или имя сведения</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>No fact of this name.</source>
        <translation>Такого сведения нет.</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>Within a list, the part of a fact is written after “one.” What is done to a fact stands behind a bar: |long_day – a day with its month; |bare – without a closing stop; |sentence – with a capital; |figures, |in_words, |sum_in_words – numbers and sums; forms of words: {forms}.</source>
        <translation>Внутри списка часть сведения пишется после «one.». Что делается со сведением, стоит после черты: |long_day – день с месяцем; |bare – без точки в конце; |sentence – с заглавной буквы; |figures, |in_words, |sum_in_words – числа и суммы; формы слов: {forms}.</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Words of a figure</source>
        <translation>Слова показателя</translation>
    </message>
    <message>
        <source>Figures of the report</source>
        <translation>Показатели отчёта</translation>
    </message>
    <message>
        <source>Nothing was counted in this period.</source>
        <translation>За этот период ничего не насчитано.</translation>
    </message>
    <message>
        <source>Enter lists the inquiries behind a line.</source>
        <translation>Enter показывает материалы, на которых основана строка.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Прежде</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Материалы</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>О&amp;бзор…</translation>
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
        <translation>Реестр, который вы ведёте сейчас.</translation>
    </message>
    <message>
        <source>Registers (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Реестры (*.xlsx *.csv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a register</source>
        <translation>Выбор реестра</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx) or a text table (.csv) with its headings in Kazakh, Russian or English in one of the first rows. Needed are the number, the state body, the days of receipt, registration and discovery, the channel and the subject. Nothing is recorded before you have seen the preview.</source>
        <translation>Электронная таблица (.xlsx) или текстовая (.csv) с заголовками на казахском, русском или английском языке в одной из первых строк. Нужны номер, государственный орган, дни поступления, регистрации и обнаружения, канал и предмет. Ничего не записывается до предварительного просмотра.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Reading the rule book</source>
        <translation>Чтение книги правил</translation>
    </message>
</context>
<context>
    <name>FindingDialog</name>
    <message>
        <source>Revise the finding</source>
        <translation>Пересмотр вывода</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>Выво&amp;д</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>По&amp;чему</translation>
    </message>
    <message>
        <source>&amp;Evidence it rests on</source>
        <translation>Доказательства, &amp;на которых он основан</translation>
    </message>
    <message>
        <source>A substantiated allegation rests on at least one piece.</source>
        <translation>Подтверждённое обстоятельство опирается хотя бы на одно доказательство.</translation>
    </message>
    <message>
        <source>Foun&amp;d on</source>
        <translation>Д&amp;ень вывода</translation>
    </message>
    <message>
        <source>&amp;Reason for revising</source>
        <translation>П&amp;ричина пересмотра</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>not decided yet</source>
        <translation>вывода ещё нет</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Служащий</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation>Обстоятельство</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>День вывода</translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Rev&amp;ise…</source>
        <translation>П&amp;ересмотреть…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>Findings are recorded while the inquiry is open for them.</source>
        <translation>Выводы записываются, пока материал на соответствующей стадии.</translation>
    </message>
    <message>
        <source>No allegation yet. Add one under Parties: there is nothing to decide before.</source>
        <translation>Обстоятельств пока нет. Добавьте их на вкладке «Участники»: без них делать вывод не о чем.</translation>
    </message>
    <message>
        <source>Every allegation is decided.</source>
        <translation>По всем обстоятельствам сделаны выводы.</translation>
    </message>
    <message>
        <source>&amp;Record the next finding…</source>
        <translation>З&amp;аписать следующий вывод…</translation>
    </message>
    <message>
        <source>&amp;Record the finding…</source>
        <translation>&amp;Записать вывод…</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Служащий</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation>Обстоятельство</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Committed on</source>
        <translation>День совершения</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>День вывода</translation>
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
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Open the office</source>
        <translation>О&amp;ткрыть офис</translation>
    </message>
    <message>
        <source>Open existing records</source>
        <translation>Открыть имеющиеся записи</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>Please write the day like 31.12.2025.</source>
        <translation>Напишите день так: 31.12.2025.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>FormerDialog</name>
    <message>
        <source>Remove the former file</source>
        <translation>Удаление прежнего файла</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>{path} holds the records as they were before; the new file was checked against it. Traces of it may stay on the disk until they are overwritten, on an SSD nobody can say when.</source>
        <translation>{path} содержит записи, какими они были раньше; новый файл сверен с ним. Следы могут оставаться на диске, пока не будут перезаписаны; на SSD нельзя сказать, когда.</translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <source>Forms of words in this letter</source>
        <translation>Формы слов в этом письме</translation>
    </message>
    <message>
        <source>This letter declines no words.</source>
        <translation>В этом письме слова не склоняются.</translation>
    </message>
    <message>
        <source>&amp;Write otherwise…</source>
        <translation>&amp;Написать иначе…</translation>
    </message>
    <message>
        <source>Check the names before the letter is issued. What you write here is kept for all later letters.</source>
        <translation>Проверьте имена до выпуска письма. Написанное здесь сохраняется для всех следующих писем.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Падеж</translation>
    </message>
    <message>
        <source>Written so</source>
        <translation>Написание</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Откуда</translation>
    </message>
</context>
<context>
    <name>FoundingStep</name>
    <message>
        <source>Where the records will lie</source>
        <translation>Где будут храниться записи</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>Новый офис</translation>
    </message>
    <message>
        <source>Names stand on letters in their language, so please give all three.</source>
        <translation>В письмах названия стоят на языке письма, поэтому укажите все три.</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>О&amp;рган</translation>
    </message>
    <message>
        <source>Name of the &amp;office</source>
        <translation>&amp;Название офиса</translation>
    </message>
    <message>
        <source>As the head of letters shows it; the agency&apos;s name is usual.</source>
        <translation>Как в бланке письма; обычно это название органа.</translation>
    </message>
    <message>
        <source>Ethics &amp;commissioner</source>
        <translation>&amp;Уполномоченный по этике</translation>
    </message>
    <message>
        <source>Surname and initials, as letters are signed.</source>
        <translation>Фамилия и инициалы, как в подписи письма.</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Должность</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>&amp;Records file</source>
        <translation>&amp;Файл записей</translation>
    </message>
    <message>
        <source>On a disk of this computer, not on a network share.</source>
        <translation>На диске этого компьютера, не на сетевом диске.</translation>
    </message>
</context>
<context>
    <name>FullPostForm</name>
    <message>
        <source>Direct head</source>
        <translation>Непосредственный руководитель</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>По&amp;дразделение</translation>
    </message>
    <message>
        <source>Held &amp;to</source>
        <translation>По &amp;какой день</translation>
    </message>
    <message>
        <source>Direct &amp;head</source>
        <translation>&amp;Непосредственный руководитель</translation>
    </message>
</context>
<context>
    <name>GatePaperDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;Checked on</source>
        <translation>&amp;Проверено</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>&amp;Выполнено</translation>
    </message>
    <message>
        <source>What &amp;shows it</source>
        <translation>&amp;Чем подтверждено</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Документ</translation>
    </message>
</context>
<context>
    <name>GateRow</name>
    <message>
        <source>Record…</source>
        <translation>Записать…</translation>
    </message>
    <message>
        <source>Record what was done: {gate}</source>
        <translation>Записать, что сделано: {gate}</translation>
    </message>
</context>
<context>
    <name>GroupLists</name>
    <message>
        <source>Overdue inquiries in the &amp;register</source>
        <translation>Просроченные &amp;материалы в реестре</translation>
    </message>
    <message>
        <source>Days up to {day} are listed. Later ones stand in the month view.</source>
        <translation>Показаны дни по {day}. Более поздние – в виде месяца.</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Hand out item no. {number}</source>
        <translation>Выдача предмета № {number}</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation>Вы&amp;дать</translation>
    </message>
    <message>
        <source>Name, post and paper, as the person who takes it signs.</source>
        <translation>Имя, должность и документ получателя – так, как он расписывается.</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Для чего</translation>
    </message>
    <message>
        <source>Handed out &amp;on</source>
        <translation>День в&amp;ыдачи</translation>
    </message>
    <message>
        <source>Due &amp;back on</source>
        <translation>Вернуть &amp;до</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>П&amp;ломба</translation>
    </message>
</context>
<context>
    <name>HandOverCopyDialog</name>
    <message>
        <source>Hand over the copy</source>
        <translation>Выдать копию</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Выдать</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Withheld words may be read elsewhere in the original</source>
        <translation>Изъятые слова могут читаться в другом месте оригинала</translation>
    </message>
    <message>
        <source>The copy is made anew and searched for leaks. Beside it lies a sheet (.json) by which its reader proves that the rest equals the original.</source>
        <translation>Копия изготавливается заново и проверяется на утечки. Рядом лежит лист (.json), по которому читатель доказывает, что остальное равно оригиналу.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Only if meant</source>
        <translation>&amp;Только если так задумано</translation>
    </message>
    <message>
        <source>Making the copy</source>
        <translation>Копия изготавливается</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over inquiries</source>
        <translation>Передача материалов</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>П&amp;ередать</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>О&amp;т кого</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;До какого дня</translation>
    </message>
    <message>
        <source>Empty: for good.</source>
        <translation>Не заполнено – бессрочно.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>What passes</source>
        <translation>Что передаётся</translation>
    </message>
    <message>
        <source>No open inquiry passes.</source>
        <translation>Открытых материалов для передачи нет.</translation>
    </message>
</context>
<context>
    <name>HandOverOneDialog</name>
    <message>
        <source>Hand over this inquiry</source>
        <translation>Передача этого материала</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>П&amp;ередать</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;До какого дня</translation>
    </message>
    <message>
        <source>Empty: for good.</source>
        <translation>Не заполнено – бессрочно.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>HandOvers</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>taken back {day}</source>
        <translation>возвращено {day}</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>{day}, not taken back</source>
        <translation>{day}, не возвращено</translation>
    </message>
</context>
<context>
    <name>HandOversDialog</name>
    <message>
        <source>Hand-overs</source>
        <translation>Передачи материалов</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Передач ещё не было.</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>В&amp;ернуть…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take inquiries back</source>
        <translation>Возврат материалов</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Ве&amp;рнуть</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Версия {0}</translation>
    </message>
    <message>
        <source>Keeps the files of an ethics office: inquiries, deadlines, sanctions, letters and reports. It informs; a person decides. It works without a network and sends nothing anywhere.</source>
        <translation>Ведёт записи офиса по этике: материалы, сроки, взыскания, письма и отчёты. Программа информирует, решение принимает человек. Работает без сети и никуда ничего не отправляет.</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Перейти на страницу</translation>
    </message>
    <message>
        <source>Open the line of a list</source>
        <translation>Открыть строку списка</translation>
    </message>
    <message>
        <source>Copy the selected lines of a list</source>
        <translation>Скопировать выбранные строки списка</translation>
    </message>
    <message>
        <source>Open the calendar of a day</source>
        <translation>Открыть календарь поля даты</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>Перейти к следующему шагу</translation>
    </message>
    <message>
        <source>Leave a window</source>
        <translation>Закрыть окно</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Who the source is</source>
        <translation>Кто источник</translation>
    </message>
    <message>
        <source>Open until {end}. The chronology says that you looked.</source>
        <translation>Открыто до {end}. В хронологии записано, что Вы смотрели.</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>На казахском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>Латиницей</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Как связаться</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>the whole row</source>
        <translation>вся строка</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступил</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Служащий</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
</context>
<context>
    <name>ImportEditionDialog</name>
    <message>
        <source>Import a version</source>
        <translation>Импорт редакции</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>Signed rules (*.edrules *.toml)</source>
        <translation>Подписанные правила (*.edrules *.toml)</translation>
    </message>
    <message>
        <source>It judges at once, as it is signed in the file.</source>
        <translation>Применяется сразу, как подписано в файле.</translation>
    </message>
    <message>
        <source>The hash, the entries and the examples are checked first. Compare the hash with the one the other office tells you.</source>
        <translation>Сначала проверяются хеш, записи и примеры. Сверьте хеш с тем, который назовёт другой офис.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Otherwise it becomes a draft that your own lawyer signs off.</source>
        <translation>Иначе это будет проект, который подпишет ваш юрист.</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>Publication read</source>
        <translation>Прочитанная публикация</translation>
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
        <translation>Записываются все строки вместе или ни одной.</translation>
    </message>
    <message>
        <source>&amp;Leave the rows with something wrong out</source>
        <translation>П&amp;ропустить строки с ошибками</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Rows to record</source>
        <translation>Будет записано строк</translation>
    </message>
    <message>
        <source>Rows with something wrong</source>
        <translation>Строк с ошибками</translation>
    </message>
    <message>
        <source>Correct the rows in the file and begin again, or tick that they are to be left out.</source>
        <translation>Исправьте строки в файле и начните заново или отметьте, что их надо пропустить.</translation>
    </message>
    <message>
        <source>There is no row to record.</source>
        <translation>Записывать нечего.</translation>
    </message>
    <message>
        <source>Inquiries recorded</source>
        <translation>Записано материалов</translation>
    </message>
    <message>
        <source>Rows they came from</source>
        <translation>Из строк</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Пропущено строк</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>Импорт реестра</translation>
    </message>
    <message>
        <source>Importing the register</source>
        <translation>Импорт реестра</translation>
    </message>
    <message>
        <source>Inquiries recorded from the register: {0}.</source>
        <translation>Записано материалов из реестра: {0}.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>InnerTableDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>Со&amp;хранить</translation>
    </message>
</context>
<context>
    <name>InquiriesPage</name>
    <message>
        <source>Inquiries</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Number, name or words of the subject</source>
        <translation>Номер, имя или слова предмета</translation>
    </message>
    <message>
        <source>Every word must begin a word of the number, a name, the subject or a text.</source>
        <translation>Каждое слово должно быть началом слова в номере, имени, предмете или тексте.</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>&amp;Экспорт списка…</translation>
    </message>
    <message>
        <source>&amp;Print this list…</source>
        <translation>П&amp;ечать списка…</translation>
    </message>
    <message>
        <source>&amp;Import a register…</source>
        <translation>&amp;Импорт реестра…</translation>
    </message>
    <message>
        <source>Print a &amp;journal…</source>
        <translation>Печать &amp;журнала…</translation>
    </message>
    <message>
        <source>Issue letters in a &amp;batch…</source>
        <translation>Выпустить письма &amp;группой…</translation>
    </message>
    <message>
        <source>&amp;Hand over inquiries…</source>
        <translation>Передать &amp;материалы…</translation>
    </message>
    <message>
        <source>Hand-overs and taking &amp;back…</source>
        <translation>Пере&amp;дачи и возврат…</translation>
    </message>
    <message>
        <source>&amp;Recusals…</source>
        <translation>&amp;Отводы…</translation>
    </message>
    <message>
        <source>What you &amp;keep out of…</source>
        <translation>&amp;От каких дел Вы отведены…</translation>
    </message>
    <message>
        <source>No inquiry here. Take in what arrived, or widen the choice above.</source>
        <translation>Здесь материалов нет. Примите поступившее или расширьте выбор выше.</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>&amp;Take in…</source>
        <translation>П&amp;ринять…</translation>
    </message>
    <message>
        <source>Registered under number {0}.</source>
        <translation>Зарегистрировано под номером {0}.</translation>
    </message>
</context>
<context>
    <name>InquiryDeeds</name>
    <message>
        <source>&amp;Correct the details…</source>
        <translation>&amp;Исправить сведения…</translation>
    </message>
    <message>
        <source>&amp;Print the slip…</source>
        <translation>&amp;Печать талона…</translation>
    </message>
    <message>
        <source>&amp;Write the case file…</source>
        <translation>Составить &amp;дело…</translation>
    </message>
    <message>
        <source>Change the &amp;handler…</source>
        <translation>Сменить испо&amp;лнителя…</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>П&amp;ередать…</translation>
    </message>
    <message>
        <source>&amp;Redirect…</source>
        <translation>Пере&amp;направить…</translation>
    </message>
    <message>
        <source>&amp;Join to another…</source>
        <translation>Соединить с &amp;другим…</translation>
    </message>
    <message>
        <source>&amp;Recusal…</source>
        <translation>&amp;Отвод…</translation>
    </message>
    <message>
        <source>&amp;Void the number…</source>
        <translation>Анн&amp;улировать номер…</translation>
    </message>
    <message>
        <source>&amp;Extend the term…</source>
        <translation>П&amp;родлить срок…</translation>
    </message>
    <message>
        <source>&amp;Take the extension back…</source>
        <translation>От&amp;менить продление…</translation>
    </message>
    <message>
        <source>Void the number {number}</source>
        <translation>Аннулирование номера {number}</translation>
    </message>
    <message>
        <source>&amp;Void</source>
        <translation>&amp;Аннулировать</translation>
    </message>
</context>
<context>
    <name>InquiryExport</name>
    <message>
        <source>Exporting the list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message>
        <source>inquiries</source>
        <translation>материалы</translation>
    </message>
</context>
<context>
    <name>InquiryHeader</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Voided: {reason}</source>
        <translation>Номер аннулирован: {reason}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Срок {day}</translation>
    </message>
    <message>
        <source>Goes on inside {number}</source>
        <translation>Продолжается в материале {number}</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Завершён {day}</translation>
    </message>
    <message>
        <source>Handler {name}</source>
        <translation>Исполнитель {name}</translation>
    </message>
    <message>
        <source>keeps out of it: hand it over</source>
        <translation>от него отведён: передайте другому</translation>
    </message>
    <message>
        <source>Registered {day}</source>
        <translation>Зарегистрирован {day}</translation>
    </message>
    <message>
        <source>Personal data erased {day}</source>
        <translation>Персональные данные уничтожены {day}</translation>
    </message>
    <message>
        <source>Not to be erased: {reason}</source>
        <translation>Уничтожать нельзя: {reason}</translation>
    </message>
    <message>
        <source>{step}: not yet, {reasons}</source>
        <translation>{step}: пока нельзя, {reasons}</translation>
    </message>
    <message>
        <source>{step} – not yet…</source>
        <translation>{step} – пока нельзя…</translation>
    </message>
</context>
<context>
    <name>InquiryList</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступил</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Обнаружено</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Служащие</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>аннулирован</translation>
    </message>
    <message>
        <source>All inquiries</source>
        <translation>Все материалы</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Все стадии</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>All handlers</source>
        <translation>Все исполнители</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Все органы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершённые</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Аннулированные</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
</context>
<context>
    <name>InquiryMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>О&amp;ткрыть</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>П&amp;ередать…</translation>
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
        <translation>Откройте материал из реестра.</translation>
    </message>
    <message>
        <source>Go to the &amp;register</source>
        <translation>Перейти в &amp;реестр</translation>
    </message>
</context>
<context>
    <name>InquiryPrinting</name>
    <message>
        <source>Printing the register</source>
        <translation>Подготовка реестра</translation>
    </message>
    <message>
        <source>Register of inquiries</source>
        <translation>Реестр материалов</translation>
    </message>
</context>
<context>
    <name>InquiryStanding</name>
    <message>
        <source>Its personal data were erased: nothing is recorded.</source>
        <translation>Персональные данные уничтожены: больше ничего не записывается.</translation>
    </message>
    <message>
        <source>The number was voided: nothing more is recorded.</source>
        <translation>Номер аннулирован: больше ничего не записывается.</translation>
    </message>
    <message>
        <source>Joined to another inquiry: go on in that one.</source>
        <translation>Соединён с другим материалом: продолжайте в нём.</translation>
    </message>
    <message>
        <source>The inquiry is ended. Reopen it to record more.</source>
        <translation>Материал завершён. Чтобы записывать дальше, возобновите его.</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>&amp;Issue</source>
        <translation>Вып&amp;устить</translation>
    </message>
    <message>
        <source>Issue a letter</source>
        <translation>Выпуск письма</translation>
    </message>
    <message>
        <source>Replace letter № {number}</source>
        <translation>Замена письма № {number}</translation>
    </message>
    <message>
        <source>Issuing the letter</source>
        <translation>Выпуск письма</translation>
    </message>
</context>
<context>
    <name>IssueReportDialog</name>
    <message>
        <source>Issue the report</source>
        <translation>Выпустить отчёт</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Выпустить</translation>
    </message>
    <message>
        <source>{period}: the report gets the next number, and its figures are frozen. It can be withdrawn or replaced, but never changed.</source>
        <translation>{period}: отчёт получит следующий номер, его показатели фиксируются. Его можно отозвать или заменить другим, но изменить нельзя.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Takes the &amp;place of</source>
        <translation>Взамен &amp;отчёта</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>для публикации</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>для служебного пользования</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Назначение</translation>
    </message>
</context>
<context>
    <name>IssuedReports</name>
    <message>
        <source>Issued reports</source>
        <translation>Выпущенные отчёты</translation>
    </message>
    <message>
        <source>No report was issued yet. One is issued from its preview.</source>
        <translation>Отчёты ещё не выпускались. Отчёт выпускают из предварительного просмотра.</translation>
    </message>
    <message>
        <source>&amp;Open as issued</source>
        <translation>&amp;Открыть как выпущен</translation>
    </message>
    <message>
        <source>&amp;Differences…</source>
        <translation>&amp;Расхождения…</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>&amp;Передать…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Ото&amp;звать…</translation>
    </message>
    <message>
        <source>Report No {0}</source>
        <translation>Отчёт № {0}</translation>
    </message>
    <message>
        <source>Withdraw report No {0}</source>
        <translation>Отозвать отчёт № {0}</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Отозвать</translation>
    </message>
    <message>
        <source>The report stays in the records as it was issued.</source>
        <translation>Отчёт остаётся в учёте таким, каким был выпущен.</translation>
    </message>
    <message>
        <source>Choose one report to write its return.</source>
        <translation>Чтобы передать отчёт, выберите его в списке.</translation>
    </message>
    <message>
        <source>A withdrawn report is not returned.</source>
        <translation>Отозванный отчёт не передаётся.</translation>
    </message>
    <message>
        <source>A report for the public hides counts: return the internal one.</source>
        <translation>В отчёте для публикации числа скрыты: передайте внутренний отчёт.</translation>
    </message>
    <message>
        <source>An issued report never changes. What became known since is told apart.</source>
        <translation>Выпущенный отчёт никогда не меняется. Ставшее известным позднее показывается отдельно.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Выпущен</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Публичный</translation>
    </message>
    <message>
        <source>Data cut</source>
        <translation>Срез данных</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выпущен</translation>
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
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop the running task</source>
        <translation>Остановить выполняемую работу</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join to another inquiry</source>
        <translation>Соединение с другим материалом</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Со&amp;единить</translation>
    </message>
    <message>
        <source>This one keeps its number and stands still; the other goes on.</source>
        <translation>Этот материал сохраняет номер и стоит; работа идёт в другом.</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>С &amp;каким</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
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
        <translation>Печать журнала за период</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Journal of registration</source>
        <translation>Журнал регистрации</translation>
    </message>
    <message>
        <source>Journal of outgoing letters</source>
        <translation>Журнал исходящих писем</translation>
    </message>
    <message>
        <source>Journal of evidence</source>
        <translation>Журнал доказательств</translation>
    </message>
    <message>
        <source>Print a journal</source>
        <translation>Печать журнала</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>All agencies of these records</source>
        <translation>Все органы этих записей</translation>
    </message>
    <message>
        <source>Ruled and numbered through; annulled and voided numbers stand in it too.</source>
        <translation>Разграфлён и пронумерован насквозь; аннулированные и недействительные номера в нём тоже стоят.</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Период</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Орган</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Printing the journal</source>
        <translation>Журнал готовится</translation>
    </message>
</context>
<context>
    <name>JudgeAgain</name>
    <message>
        <source>How many decisions were judged again</source>
        <translation>Сколько решений оценено заново</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ос&amp;тановить</translation>
    </message>
    <message>
        <source>&amp;Judge again</source>
        <translation>О&amp;ценить заново</translation>
    </message>
    <message>
        <source>Records or rules may have changed since: judge again to be sure.</source>
        <translation>С тех пор записи или правила могли измениться: для уверенности оцените заново.</translation>
    </message>
    <message>
        <source>Judging decisions again</source>
        <translation>Решения оцениваются заново</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>Ещё не оценивалось.</translation>
    </message>
    <message>
        <source>By the law in force on {day}. Judged: {judged}, differently: {n}.</source>
        <translation>По закону, действующему {day}. Оценено: {judged}, иначе: {n}.</translation>
    </message>
    <message>
        <source>Taken over from elsewhere, without facts to judge by: {n}.</source>
        <translation>Перенесено из других реестров, без фактов для оценки: {n}.</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Идёт оценка…</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Хранить до</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем окончено</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Окончено</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
</context>
<context>
    <name>KeptOutDialog</name>
    <message>
        <source>What you keep out of</source>
        <translation>От каких дел Вы отведены</translation>
    </message>
    <message>
        <source>You or somebody near to you takes part in these inquiries, or you withdrew. You cannot open them; hand over those you still handle. Basis: {basis}</source>
        <translation>В этих материалах участвуете Вы или близкое Вам лицо, либо Вы заявили самоотвод. Открыть их Вы не можете; передайте те, которые ещё ведёте. Основание: {basis}</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Nothing: every inquiry is open to you.</source>
        <translation>Ничего: все материалы Вам открыты.</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>П&amp;ередать…</translation>
    </message>
</context>
<context>
    <name>KeptReports</name>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Выпустить…</translation>
    </message>
    <message>
        <source>Number the report in sight and freeze its figures</source>
        <translation>Присвоить отчёту номер и зафиксировать его показатели</translation>
    </message>
    <message>
        <source>Iss&amp;ued</source>
        <translation>В&amp;ыпущенные</translation>
    </message>
    <message>
        <source>&amp;Returns</source>
        <translation>От&amp;чёты органов</translation>
    </message>
    <message>
        <source>Issuing the report</source>
        <translation>Выпуск отчёта</translation>
    </message>
    <message>
        <source>The report was issued.</source>
        <translation>Отчёт выпущен.</translation>
    </message>
</context>
<context>
    <name>KeptTab</name>
    <message>
        <source>Number or basis</source>
        <translation>Номер или основание</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Ended inquiries</source>
        <translation>Оконченные материалы</translation>
    </message>
    <message>
        <source>No inquiry has ended yet, or none is in this state.</source>
        <translation>Оконченных материалов ещё нет, или в таком состоянии ничего нет.</translation>
    </message>
    <message>
        <source>Open the &amp;inquiry</source>
        <translation>&amp;Открыть материал</translation>
    </message>
    <message>
        <source>Place a &amp;hold…</source>
        <translation>Наложить &amp;запрет…</translation>
    </message>
    <message>
        <source>&amp;Lift the hold…</source>
        <translation>&amp;Снять запрет…</translation>
    </message>
    <message>
        <source>Print the l&amp;ist</source>
        <translation>На&amp;печатать список</translation>
    </message>
    <message>
        <source>&amp;Propose an erasure…</source>
        <translation>Предложить &amp;уничтожение…</translation>
    </message>
    <message>
        <source>Counting terms of keeping</source>
        <translation>Подсчёт сроков хранения</translation>
    </message>
    <message>
        <source>Looking for names in other texts</source>
        <translation>Поиск имён в других текстах</translation>
    </message>
    <message>
        <source>Hold on inquiry {number}</source>
        <translation>Запрет на уничтожение материала {number}</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Наложить</translation>
    </message>
    <message>
        <source>Lift the hold on inquiry {number}</source>
        <translation>Снятие запрета с материала {number}</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>&amp;Снять</translation>
    </message>
</context>
<context>
    <name>KindStep</name>
    <message>
        <source>Kind and language</source>
        <translation>Вид и язык</translation>
    </message>
    <message>
        <source>The language is that of the reader.</source>
        <translation>Язык – тот, на котором будут читать.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>В&amp;ид</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Goes to: {whom}</source>
        <translation>Направляется: {whom}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Reading the texts of letters</source>
        <translation>Чтение текстов писем</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Read a label</source>
        <translation>Чтение этикетки</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Scan the picture, or type: number of the inquiry | number | code.</source>
        <translation>Отсканируйте рисунок или наберите: номер материала | номер | код.</translation>
    </message>
    <message>
        <source>&amp;What the label holds</source>
        <translation>&amp;Что на этикетке</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Evidence no.</source>
        <translation>Доказательство №</translation>
    </message>
    <message>
        <source>It fits the hash of the first day.</source>
        <translation>Соответствует контрольной сумме первого дня.</translation>
    </message>
    <message>
        <source>IT DOES NOT FIT: this is not the label the records would print.</source>
        <translation>НЕ СООТВЕТСТВУЕТ: такой этикетки записи не напечатали бы.</translation>
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
        <translation>В чём</translation>
    </message>
    <message>
        <source>First law</source>
        <translation>Первый закон</translation>
    </message>
    <message>
        <source>Its article</source>
        <translation>Его статья</translation>
    </message>
    <message>
        <source>Second law</source>
        <translation>Второй закон</translation>
    </message>
    <message>
        <source>The law on another day</source>
        <translation>Закон другого дня</translation>
    </message>
    <message>
        <source>Both laws answer alike.</source>
        <translation>Оба закона отвечают одинаково.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>П&amp;ечать</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write the day like 31.12.2025.</source>
        <translation>Напишите день так: 31.12.2025.</translation>
    </message>
    <message>
        <source>Printing the comparison</source>
        <translation>Печать сравнения</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Факты</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>The facts keep their own days. Nothing is changed by asking.</source>
        <translation>Факты сохраняют свои даты. Сравнение ничего не меняет.</translation>
    </message>
</context>
<context>
    <name>LawField</name>
    <message>
        <source>of the days of act and decision</source>
        <translation>дней деяния и решения</translation>
    </message>
    <message>
        <source>in force on a day</source>
        <translation>действовавший в указанный день</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leave a post</source>
        <translation>Уход с должности</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Последний &amp;день</translation>
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
        <translation>Перед закрытием создаётся резервная копия</translation>
    </message>
    <message>
        <source>You can switch off when this window is gone.</source>
        <translation>Компьютер можно выключить, когда это окно исчезнет.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Close without a backup</source>
        <translation>&amp;Закрыть без копии</translation>
    </message>
    <message>
        <source>There is no backup of today</source>
        <translation>Сегодняшней резервной копии нет</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Open the &amp;inquiry</source>
        <translation>Открыть &amp;материал</translation>
    </message>
    <message>
        <source>Open the &amp;letter</source>
        <translation>Открыть &amp;письмо</translation>
    </message>
    <message>
        <source>Letter № {number}</source>
        <translation>Письмо № {number}</translation>
    </message>
    <message>
        <source>Replaced by № {number}</source>
        <translation>Заменено письмом № {number}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выпущено</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Номер отправления</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>LetterLookDialog</name>
    <message>
        <source>Language of the letter</source>
        <translation>Язык письма</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Look of the letters</source>
        <translation>Вид писем</translation>
    </message>
    <message>
        <source>Counts for new letters; what was issued stays as it is.</source>
        <translation>Действует для новых писем; выпущенные письма не меняются.</translation>
    </message>
</context>
<context>
    <name>LetterTexts</name>
    <message>
        <source>Kind of letter</source>
        <translation>Вид письма</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Сведение</translation>
    </message>
    <message>
        <source>Its name in the text</source>
        <translation>Имя в тексте</translation>
    </message>
    <message>
        <source>added {line}</source>
        <translation>{line}: добавлена</translation>
    </message>
    <message>
        <source>taken out {line}</source>
        <translation>{line}: убрана</translation>
    </message>
    <message>
        <source>This kind of letter is the office&apos;s own. Take it out?</source>
        <translation>Этот вид письма – собственный вид офиса. Убрать его?</translation>
    </message>
    <message>
        <source>The office&apos;s own text is dropped; letters are written by the text of the program again. Letters already issued stay as they are.</source>
        <translation>Свой текст офиса будет удалён; письма снова составляются по тексту программы. Выпущенные письма не меняются.</translation>
    </message>
    <message>
        <source>Back to the text of the program</source>
        <translation>Вернуться к тексту программы</translation>
    </message>
    <message>
        <source>&amp;Drop our text</source>
        <translation>&amp;Удалить свой текст</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Оставить</translation>
    </message>
</context>
<context>
    <name>LetterheadSection</name>
    <message>
        <source>The head of every letter, beside the agency&apos;s name.</source>
        <translation>Стоит в начале каждого письма рядом с названием органа.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Электронная почта</translation>
    </message>
    <message>
        <source>&amp;Look of the letters…</source>
        <translation>&amp;Вид писем…</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выпущено</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>annulled: {reason}</source>
        <translation>аннулировано: {reason}</translation>
    </message>
    <message>
        <source>replaced by № {number}</source>
        <translation>заменено письмом № {number}</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>просрочено с {day}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>asked for by {day}</source>
        <translation>до {day}</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Outgoing letters</source>
        <translation>Исходящие письма</translation>
    </message>
    <message>
        <source>Number of the letter or of the inquiry</source>
        <translation>Номер письма или материала</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>&amp;Record the answer…</source>
        <translation>&amp;Записать ответ…</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>&amp;Группой…</translation>
    </message>
    <message>
        <source>Issue letters for many inquiries in one go</source>
        <translation>Выпустить письма сразу по нескольким материалам</translation>
    </message>
    <message>
        <source>Open the &amp;inquiry</source>
        <translation>Открыть &amp;материал</translation>
    </message>
    <message>
        <source>Open the &amp;letter</source>
        <translation>О&amp;ткрыть письмо</translation>
    </message>
    <message>
        <source>No letter here. Letters are issued on the page of an inquiry, under Letters.</source>
        <translation>Писем здесь нет. Письма выпускаются на странице материала, на вкладке «Письма».</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>O&amp;pen</source>
        <translation>О&amp;ткрыть</translation>
    </message>
    <message>
        <source>&amp;Record the answer…</source>
        <translation>З&amp;аписать ответ…</translation>
    </message>
    <message>
        <source>Reda&amp;cted copy…</source>
        <translation>Копия с &amp;изъятиями…</translation>
    </message>
    <message>
        <source>Replace by a &amp;new one…</source>
        <translation>&amp;Заменить новым…</translation>
    </message>
    <message>
        <source>&amp;Issue a letter…</source>
        <translation>Вып&amp;устить письмо…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>No letter yet. Issue one when the matter is to be referred or reported.</source>
        <translation>Писем пока нет. Выпустите письмо, когда материал надо направить или доложить.</translation>
    </message>
    <message>
        <source>Issued under number {number}.</source>
        <translation>Выпущено под номером {number}.</translation>
    </message>
</context>
<context>
    <name>LikeCases</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Factors shared</source>
        <translation>Общие факторы</translation>
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
        <translation>Сроки наложения взыскания</translation>
    </message>
    <message>
        <source>No allegation the law has a term for.</source>
        <translation>Нет обстоятельств, для которых закон устанавливает срок.</translation>
    </message>
    <message>
        <source>Show the da&amp;ys…</source>
        <translation>Показать &amp;дни…</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Служащий</translation>
    </message>
    <message>
        <source>Misconduct</source>
        <translation>Проступок</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>На какой день</translation>
    </message>
    <message>
        <source>{day}, decided</source>
        <translation>{day}, решено</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Who {name} is</source>
        <translation>Кто такой {name}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>By the person the program knows which inquiries the member must keep out of: their own and those of near relatives. Empty: it is not known any more.</source>
        <translation>По этому лицу программа знает, от каких дел отведён работник: от своих и от дел близких родственников. Пусто: лицо больше не известно.</translation>
    </message>
    <message>
        <source>&amp;IIN</source>
        <translation>ИИ&amp;Н</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Exporting the list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Электронная таблица (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Текстовая таблица (*.csv)</translation>
    </message>
    <message>
        <source>Rows written to {file}: {number}.</source>
        <translation>Записано строк в {file}: {number}.</translation>
    </message>
</context>
<context>
    <name>ListsTab</name>
    <message>
        <source>Lists of erasure</source>
        <translation>Списки на уничтожение</translation>
    </message>
    <message>
        <source>Nothing was proposed to be erased yet.</source>
        <translation>К уничтожению ещё ничего не предлагали.</translation>
    </message>
    <message>
        <source>&amp;Carry out…</source>
        <translation>&amp;Исполнить…</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>О&amp;тозвать…</translation>
    </message>
    <message>
        <source>Print the l&amp;ist</source>
        <translation>На&amp;печатать список</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>&amp;Акт</translation>
    </message>
    <message>
        <source>&amp;Repeat in a copy…</source>
        <translation>П&amp;овторить в копии…</translation>
    </message>
    <message>
        <source>A list is proposed by one member, waits for the days of grace, and is carried out by another. A hold stops it at any time.</source>
        <translation>Список предлагает один сотрудник, проходят дни ожидания, исполняет другой. Запрет останавливает его в любой момент.</translation>
    </message>
    <message>
        <source>Take a list of erasure back</source>
        <translation>Отзыв списка на уничтожение</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>О&amp;тозвать</translation>
    </message>
    <message>
        <source>Another copy of these records</source>
        <translation>Другая копия этих записей</translation>
    </message>
    <message>
        <source>Records (*.edesk)</source>
        <translation>Записи (*.edesk)</translation>
    </message>
    <message>
        <source>Erasing in a copy</source>
        <translation>Уничтожение в копии</translation>
    </message>
    <message>
        <source>Inquiries erased in {file}: {count}.</source>
        <translation>Уничтожено материалов в {file}: {count}.</translation>
    </message>
    <message>
        <source>Erased for ever: inquiries {inquiries}, persons {persons}.</source>
        <translation>Уничтожено навсегда: материалов – {inquiries}, лиц – {persons}.</translation>
    </message>
    <message>
        <source>The free pages of the file are not cleared yet: make room on the disk, close other windows of these records, and open them again.</source>
        <translation>Свободные страницы файла ещё не очищены: освободите место на диске, закройте другие окна этих записей и откройте файл снова.</translation>
    </message>
</context>
<context>
    <name>LivePaper</name>
    <message>
        <source>The letter is being printed…</source>
        <translation>Письмо готовится…</translation>
    </message>
    <message>
        <source>Printing the letter</source>
        <translation>Подготовка письма</translation>
    </message>
</context>
<context>
    <name>LiveStep</name>
    <message>
        <source>Text and preview</source>
        <translation>Текст и вид письма</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>Окно заблокировано</translation>
    </message>
    <message>
        <source>Say your passphrase to go on where you were. Nothing typed is lost.</source>
        <translation>Введите свой пароль, чтобы продолжить с того же места. Набранное не потеряно.</translation>
    </message>
</context>
<context>
    <name>LongTextField</name>
    <message>
        <source>{count} characters left</source>
        <translation>осталось знаков: {count}</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>Picture of the emblem</source>
        <translation>Изображение герба</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Изображения (*.png *.svg)</translation>
    </message>
    <message>
        <source>Our blanks have numbers; ask for the number</source>
        <translation>На наших бланках есть номера; спрашивать номер</translation>
    </message>
    <message>
        <source>Kazakh left, Russian right</source>
        <translation>казахский слева, русский справа</translation>
    </message>
    <message>
        <source>Kazakh above, Russian below</source>
        <translation>казахский сверху, русский снизу</translation>
    </message>
    <message>
        <source>room for the emblem printed on the blank</source>
        <translation>место под герб, напечатанный на бланке</translation>
    </message>
    <message>
        <source>our own picture of the emblem</source>
        <translation>своё изображение герба</translation>
    </message>
    <message>
        <source>no emblem</source>
        <translation>без герба</translation>
    </message>
    <message>
        <source>State organisations must have the State Emblem on their blanks, others may not (law on state symbols, art. 6; row LT-03). The program draws none.</source>
        <translation>На бланках государственных организаций Государственный Герб обязателен, другим запрещён (закон о государственных символах, ст. 6; строка LT-03). Сама программа герба не рисует.</translation>
    </message>
    <message>
        <source>&amp;Emblem</source>
        <translation>&amp;Герб</translation>
    </message>
    <message>
        <source>PNG or SVG, by the national standard.</source>
        <translation>PNG или SVG, по национальному стандарту.</translation>
    </message>
    <message>
        <source>A picture is kept; choose a file to replace it.</source>
        <translation>Изображение сохранено; чтобы заменить, выберите файл.</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Изображение</translation>
    </message>
    <message>
        <source>Printed at the lower left (row LT-05, known from a secondary source).</source>
        <translation>Печатается внизу слева (строка LT-05, известна из вторичного источника).</translation>
    </message>
    <message>
        <source>Numbered blanks</source>
        <translation>Бланки с номерами</translation>
    </message>
    <message>
        <source>In one size of type (row LT-06, recalled: the law was not read).</source>
        <translation>Шрифтом одного размера (строка LT-06, по памяти: текст закона не изучен).</translation>
    </message>
    <message>
        <source>&amp;Names of the agency</source>
        <translation>&amp;Названия органа</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>От {least} до {most}.</translation>
    </message>
    <message>
        <source>Type&amp;face</source>
        <translation>&amp;Шрифт</translation>
    </message>
    <message>
        <source>Margins and type were not seen in an act (row LT-10, recalled).</source>
        <translation>Поля и шрифт в акте не изучены (строка LT-10, по памяти).</translation>
    </message>
    <message>
        <source>Si&amp;ze of type</source>
        <translation>&amp;Размер шрифта</translation>
    </message>
    <message>
        <source>Empty: the usual wording, upper right (row LT-07, recalled).</source>
        <translation>Пусто: обычные слова, вверху справа (строка LT-07, по памяти).</translation>
    </message>
    <message>
        <source>&amp;Mark for official use</source>
        <translation>&amp;Пометка для служебного пользования</translation>
    </message>
    <message>
        <source>&amp;Left margin, mm</source>
        <translation>&amp;Левое поле, мм</translation>
    </message>
    <message>
        <source>&amp;Right margin, mm</source>
        <translation>П&amp;равое поле, мм</translation>
    </message>
    <message>
        <source>&amp;Upper margin, mm</source>
        <translation>&amp;Верхнее поле, мм</translation>
    </message>
    <message>
        <source>&amp;Lower margin, mm</source>
        <translation>&amp;Нижнее поле, мм</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>For you alone, on this computer; papers do not change.</source>
        <translation>Только для вас, на этом компьютере; бумаги не меняются.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлое</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмное</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This page is not open to you.</source>
        <translation>Эта страница Вам не открыта.</translation>
    </message>
    <message>
        <source>Demonstration office – specimen data</source>
        <translation>Демонстрационный офис – примерные данные</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Measure taken by the head</source>
        <translation>Мера, принятая руководителем</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Мера</translation>
    </message>
    <message>
        <source>&amp;Taken on</source>
        <translation>Д&amp;ень принятия</translation>
    </message>
    <message>
        <source>Taken &amp;by</source>
        <translation>&amp;Кем принята</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>П&amp;римечание</translation>
    </message>
</context>
<context>
    <name>MeasureSection</name>
    <message>
        <source>Measures taken by the head</source>
        <translation>Меры, принятые руководителем</translation>
    </message>
    <message>
        <source>No measure to settle the conflict was recorded.</source>
        <translation>Мер по урегулированию конфликта не записано.</translation>
    </message>
    <message>
        <source>Add a mea&amp;sure…</source>
        <translation>&amp;Добавить меру…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Удалить…</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Change a member</source>
        <translation>Изменение сведений о сотруднике</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Works at this desk</source>
        <translation>Работает в &amp;этом офисе</translation>
    </message>
    <message>
        <source>Surname and initials, as letters print them.</source>
        <translation>Фамилия и инициалы, как они печатаются в письмах.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>До&amp;лжность</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>Who leaves hands over open inquiries first.</source>
        <translation>Уходящий сначала передаёт открытые материалы.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Работает</translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message>
        <source>Who keeps the files. Who left stays in the list: the chronology names them.</source>
        <translation>Кто ведёт записи. Ушедшие остаются в списке: их называет хронология.</translation>
    </message>
    <message>
        <source>Members of the office</source>
        <translation>Сотрудники офиса</translation>
    </message>
    <message>
        <source>Nobody works here yet.</source>
        <translation>Здесь ещё никто не работает.</translation>
    </message>
    <message>
        <source>&amp;Add a member…</source>
        <translation>&amp;Добавить сотрудника…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Who they are…</source>
        <translation>&amp;Кто это…</translation>
    </message>
    <message>
        <source>Who may do &amp;what…</source>
        <translation>Кто &amp;что может…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ушёл</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Офис</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Open office…</source>
        <translation>О&amp;ткрыть офис…</translation>
    </message>
    <message>
        <source>New o&amp;ffice…</source>
        <translation>Новый о&amp;фис…</translation>
    </message>
    <message>
        <source>&amp;Who works now…</source>
        <translation>&amp;Кто работает сейчас…</translation>
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
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>&amp;Check the signatures of a PDF…</source>
        <translation>Прове&amp;рить подписи PDF…</translation>
    </message>
    <message>
        <source>Check or &amp;take over a case file…</source>
        <translation>Проверить или принять &amp;дело…</translation>
    </message>
    <message>
        <source>&amp;Lock the window</source>
        <translation>За&amp;блокировать окно</translation>
    </message>
    <message>
        <source>Another member takes o&amp;ver…</source>
        <translation>Передать место другому со&amp;труднику…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;йти</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>Со&amp;здать…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Р&amp;азмер текста</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Свет&amp;лое оформление</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Т&amp;ёмное оформление</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Клавиатура</translation>
    </message>
    <message>
        <source>&amp;About Ethics Desk</source>
        <translation>О п&amp;рограмме Ethics Desk</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Nothing is due</source>
        <translation>Сроков нет</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Worked day</source>
        <translation>Рабочий день</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Выходной</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Праздничный день</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Нерабочий день</translation>
    </message>
</context>
<context>
    <name>MonthPane</name>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>На этот день сроков нет.</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Предыдущий месяц (Page Up)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Следующий месяц (Page Down)</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>&amp;Сегодня</translation>
    </message>
</context>
<context>
    <name>MoveItemDialog</name>
    <message>
        <source>Move item no. {number}</source>
        <translation>Перемещение предмета № {number}</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>П&amp;ереместить</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Место хранения</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>П&amp;ломба</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>NewKindDialog</name>
    <message>
        <source>A new kind of letter</source>
        <translation>Новый вид письма</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>It begins with the texts of “{kind}” and goes to the same addressee.</source>
        <translation>Он начинается с текстов вида «{kind}», адресат остаётся тем же.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are easy to remember and hard to guess.</source>
        <translation>Четыре-пять не связанных между собой слов легко запомнить и трудно угадать.</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Ещё &amp;раз</translation>
    </message>
    <message>
        <source>Too easy to guess: make it longer.</source>
        <translation>Слишком легко угадать: сделайте длиннее.</translation>
    </message>
    <message>
        <source>Good enough; one more word is better.</source>
        <translation>Годится; ещё одно слово – надёжнее.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Угадать трудно.</translation>
    </message>
</context>
<context>
    <name>NewVersionDialog</name>
    <message>
        <source>New version</source>
        <translation>Новая редакция</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>none: it comes after all of them</source>
        <translation>никакую: она идёт после всех</translation>
    </message>
    <message>
        <source>It carries over everything “{title}” says. Change, add or leave out entries in the editor; it judges nothing before it is signed off.</source>
        <translation>Она переносит всё, что говорит «{title}». Меняйте, добавляйте и исключайте записи в редакторе; до подписания она не применяется.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Наз&amp;вание</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>Short and lasting: it stands on decisions. For example law-2026-office.</source>
        <translation>Короткий и постоянный: он указывается в решениях. Например, law-2026-office.</translation>
    </message>
    <message>
        <source>&amp;First day in force</source>
        <translation>&amp;Первый день действия</translation>
    </message>
    <message>
        <source>&amp;Act it rests on</source>
        <translation>&amp;Акт, на котором основана</translation>
    </message>
    <message>
        <source>How the act is c&amp;ited</source>
        <translation>&amp;Ссылка на акт</translation>
    </message>
    <message>
        <source>Takes the &amp;place of</source>
        <translation>&amp;Заменяет</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>&amp;Propose…</source>
        <translation>П&amp;редложить…</translation>
    </message>
    <message>
        <source>Record the &amp;decision…</source>
        <translation>&amp;Записать решение…</translation>
    </message>
    <message>
        <source>Record what &amp;followed…</source>
        <translation>З&amp;аписать последующее…</translation>
    </message>
    <message>
        <source>&amp;Withdraw the proposal…</source>
        <translation>О&amp;тозвать предложение…</translation>
    </message>
    <message>
        <source>You proposed it: another member records the decision.</source>
        <translation>Предложение внесли Вы: решение записывает другой сотрудник.</translation>
    </message>
    <message>
        <source>Not decided yet: record the finding under Findings first.</source>
        <translation>Вывода ещё нет: сначала запишите его на вкладке «Выводы».</translation>
    </message>
    <message>
        <source>The allegation was not substantiated: nothing is to be proposed.</source>
        <translation>Обстоятельство не подтвердилось: предлагать нечего.</translation>
    </message>
    <message>
        <source>A sanction is proposed at the stages of findings and proposal.</source>
        <translation>Взыскание предлагают на стадиях выводов и предложения.</translation>
    </message>
    <message>
        <source>Choose a sanction, then propose it with the reason.</source>
        <translation>Выберите взыскание и предложите его с указанием причины.</translation>
    </message>
    <message>
        <source>The decision is recorded once the inquiry is at the stage of proposal.</source>
        <translation>Решение записывается, когда материал дошёл до стадии предложения.</translation>
    </message>
</context>
<context>
    <name>NoteCrimeSignDialog</name>
    <message>
        <source>Signs of a crime</source>
        <translation>Признаки преступления</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Часть</translation>
    </message>
    <message>
        <source>In plain words; a letter takes them over.</source>
        <translation>Простыми словами: они войдут в письмо.</translation>
    </message>
    <message>
        <source>What was &amp;seen</source>
        <translation>Что за&amp;мечено</translation>
    </message>
</context>
<context>
    <name>NoteHandlingDialog</name>
    <message>
        <source>Note what was done with evidence no. {number}</source>
        <translation>Запись о том, что сделано с доказательством № {number}</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;Что сделано</translation>
    </message>
    <message>
        <source>With what, where, in whose presence.</source>
        <translation>Чем, где, в чьём присутствии.</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Как</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Новая заметка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Write here. It is saved by itself.</source>
        <translation>Пишите здесь. Сохраняется само.</translation>
    </message>
    <message>
        <source>Somebody else changed this note: yours is kept beside it.</source>
        <translation>Эту заметку изменил кто-то другой: ваша сохранена рядом.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Not saved; the text stays here. {reason}</source>
        <translation>Не сохранено; текст остаётся здесь. {reason}</translation>
    </message>
    <message>
        <source>Not saved yet…</source>
        <translation>Ещё не сохранено…</translation>
    </message>
    <message>
        <source>Saved {when}, {who}</source>
        <translation>Сохранено {when}, {who}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>OffenceDialog</name>
    <message>
        <source>Administrative offence</source>
        <translation>Административное правонарушение</translation>
    </message>
    <message>
        <source>&amp;Reckon</source>
        <translation>&amp;Рассчитать</translation>
    </message>
    <message>
        <source>Again within the time of a repeat</source>
        <translation>Повторно в пределах срока повторности</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Ничего не записывается.</translation>
    </message>
    <message>
        <source>&amp;Offence</source>
        <translation>&amp;Правонарушение</translation>
    </message>
    <message>
        <source>&amp;Committed on</source>
        <translation>&amp;Совершено</translation>
    </message>
    <message>
        <source>&amp;Discovered on</source>
        <translation>&amp;Обнаружено</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повторность</translation>
    </message>
    <message>
        <source>No wording of that day is known.</source>
        <translation>Редакция на этот день не известна.</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Не действует</translation>
    </message>
    <message>
        <source>{number} monthly calculation indices</source>
        <translation>{number} МРП</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Штраф</translation>
    </message>
    <message>
        <source>The index of that year is not known.</source>
        <translation>Показатель того года не известен.</translation>
    </message>
    <message>
        <source>{amount} tenge</source>
        <translation>{amount} тенге</translation>
    </message>
    <message>
        <source>Check it: the value of the index ({value}) was recalled, not seen.</source>
        <translation>Проверьте: значение показателя ({value}) приведено по памяти, документ не изучен.</translation>
    </message>
    <message>
        <source>From the act: to {day}</source>
        <translation>Со дня совершения: по {day} включительно</translation>
    </message>
    <message>
        <source>From the discovery: to {day}</source>
        <translation>Со дня обнаружения: по {day} включительно</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>What stands on the office&apos;s paper, in three languages.</source>
        <translation>Что стоит на бумагах офиса, на трёх языках.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>например, {0}</translation>
    </message>
    <message>
        <source>Surname and initials, as letters print them.</source>
        <translation>Фамилия и инициалы, как они печатаются в письмах.</translation>
    </message>
    <message>
        <source>Name of the &amp;office</source>
        <translation>Н&amp;азвание офиса</translation>
    </message>
    <message>
        <source>&amp;Head of the agency</source>
        <translation>&amp;Руководитель органа</translation>
    </message>
    <message>
        <source>Post of the head</source>
        <translation>Должность руководителя</translation>
    </message>
    <message>
        <source>&amp;Executor</source>
        <translation>&amp;Исполнитель</translation>
    </message>
    <message>
        <source>Named at the foot of letters, with the phone.</source>
        <translation>Указывается в конце письма вместе с телефоном.</translation>
    </message>
    <message>
        <source>&amp;Phone of the executor</source>
        <translation>&amp;Телефон исполнителя</translation>
    </message>
    <message>
        <source>&amp;Closing time</source>
        <translation>&amp;Конец рабочего дня</translation>
    </message>
    <message>
        <source>What arrives later is registered on the next working day.</source>
        <translation>Поступившее позже регистрируется в следующий рабочий день.</translation>
    </message>
    <message>
        <source>Parts: {0}. Numbers already given stay as they are.</source>
        <translation>Части: {0}. Уже данные номера не меняются.</translation>
    </message>
    <message>
        <source>&amp;Numbers of inquiries</source>
        <translation>Номера &amp;материалов</translation>
    </message>
    <message>
        <source>Numbers of &amp;letters</source>
        <translation>&amp;Номера писем</translation>
    </message>
</context>
<context>
    <name>OfficialsStep</name>
    <message>
        <source>Official</source>
        <translation>Служащий</translation>
    </message>
    <message>
        <source>Post at the time</source>
        <translation>Должность в то время</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Служащие</translation>
    </message>
    <message>
        <source>Whom does it concern? Leave this empty when nobody is known yet.</source>
        <translation>Кого это касается? Если пока неизвестно, оставьте пустым.</translation>
    </message>
    <message>
        <source>No official is named.</source>
        <translation>Служащий не указан.</translation>
    </message>
    <message>
        <source>&amp;Add an official…</source>
        <translation>&amp;Добавить служащего…</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Persons and posts added here stay recorded, even if you cancel.</source>
        <translation>Добавленные здесь лица и должности сохраняются, даже если вы отмените приём.</translation>
    </message>
</context>
<context>
    <name>OpeningRequestDialog</name>
    <message>
        <source>Ask to open an identity</source>
        <translation>Запросить открытие личности</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Запросить</translation>
    </message>
    <message>
        <source>{source}. A second member approves; only you may look then.</source>
        <translation>{source}. Одобряет второй работник; смотреть сможете только Вы.</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Цель</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Часов</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>OutsideDialog</name>
    <message>
        <source>Open {name} with another program</source>
        <translation>Открыть {name} в другой программе</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>These records are encrypted, but other programs read files in clear only. The copy is removed when this window is locked or closed; what the other program keeps of it is out of our hands.</source>
        <translation>Эти записи зашифрованы, а другие программы читают только незашифрованные файлы. Копия удаляется, когда это окно блокируется или закрывается; что сохранит другая программа, от нас не зависит.</translation>
    </message>
    <message>
        <source>Until then it lies in the memory of this computer, not on its disk.</source>
        <translation>До этого она лежит в памяти этого компьютера, а не на диске.</translation>
    </message>
    <message>
        <source>Until then it lies on the disk of this computer, where deleted files can be found again.</source>
        <translation>До этого она лежит на диске этого компьютера, где удалённые файлы можно найти снова.</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Page of the original</source>
        <translation>Страница оригинала</translation>
    </message>
    <message>
        <source>Arrows move a frame, with Shift they size it, Enter withholds what lies in it, Escape forgets it; plus and minus zoom.</source>
        <translation>Стрелки двигают рамку, с Shift меняют её размер, Enter изымает то, что в ней, Escape убирает рамку; плюс и минус меняют масштаб.</translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Предыдущая страница</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Следующая страница</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>Draw a box with the mouse, or move a frame with the arrows and press Enter.</source>
        <translation>Нарисуйте рамку мышью или подвиньте её стрелками и нажмите Enter.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>&amp;Print…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Не сохранено: {reason}</translation>
    </message>
    <message>
        <source>The printer cannot be used.</source>
        <translation>Принтер недоступен.</translation>
    </message>
    <message>
        <source>No printer was found. Save the paper as PDF and print it elsewhere.</source>
        <translation>Принтер не найден. Сохраните документ в PDF и напечатайте на другом компьютере.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Former page (Page Up)</source>
        <translation>Предыдущая страница (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Следующая страница (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Мельче (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Крупнее (+)</translation>
    </message>
    <message>
        <source>Fit the width (0)</source>
        <translation>По ширине (0)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Страницы документа</translation>
    </message>
</context>
<context>
    <name>PartiesTab</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Official…</source>
        <translation>С&amp;лужащий…</translation>
    </message>
    <message>
        <source>A&amp;llegation…</source>
        <translation>Обсто&amp;ятельство…</translation>
    </message>
    <message>
        <source>Another &amp;party…</source>
        <translation>Д&amp;ругой участник…</translation>
    </message>
    <message>
        <source>&amp;Sealed source…</source>
        <translation>&amp;Скрытый источник…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Исправить…</translation>
    </message>
    <message>
        <source>Take o&amp;ut…</source>
        <translation>&amp;Убрать…</translation>
    </message>
    <message>
        <source>Open the p&amp;erson</source>
        <translation>О&amp;ткрыть лицо</translation>
    </message>
    <message>
        <source>No official is named yet: the inquiry needs one to be opened.</source>
        <translation>Служащий ещё не указан: без него расследование не начать.</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Take the allegation back</source>
        <translation>Удаление обстоятельства</translation>
    </message>
    <message>
        <source>Take the party out</source>
        <translation>Исключение участника</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>У&amp;брать</translation>
    </message>
</context>
<context>
    <name>PartiesTree</name>
    <message>
        <source>Person, allegation</source>
        <translation>Лицо, обстоятельство</translation>
    </message>
    <message>
        <source>Post, words</source>
        <translation>Должность, содержание</translation>
    </message>
    <message>
        <source>Days, signs</source>
        <translation>Дни, признаки</translation>
    </message>
    <message>
        <source>Parties and allegations</source>
        <translation>Участники и обстоятельства</translation>
    </message>
    <message>
        <source>committed {day}</source>
        <translation>совершено {day}</translation>
    </message>
    <message>
        <source>signs of a crime</source>
        <translation>признаки преступления</translation>
    </message>
    <message>
        <source>signs of an administrative offence</source>
        <translation>признаки административного правонарушения</translation>
    </message>
</context>
<context>
    <name>PartyDialog</name>
    <message>
        <source>Official under inquiry</source>
        <translation>Проверяемый служащий</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Другой участник</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Пр&amp;имечание</translation>
    </message>
</context>
<context>
    <name>PassOnDialog</name>
    <message>
        <source>Hand over {number}</source>
        <translation>Передать {number}</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>П&amp;ередать</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>По к&amp;акой день</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>PauseClockDialog</name>
    <message>
        <source>The deadline stands still</source>
        <translation>Приостановление срока</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>С &amp;какого дня</translation>
    </message>
    <message>
        <source>Both days are within the pause. Left empty while it goes on.</source>
        <translation>Оба дня входят в приостановление. Пока оно длится, поле остаётся пустым.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>По к&amp;акой день</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Док&amp;умент</translation>
    </message>
</context>
<context>
    <name>PauseSection</name>
    <message>
        <source>Pauses of the terms</source>
        <translation>Приостановления срока</translation>
    </message>
    <message>
        <source>No pauses: illness, leave, an appeal and the like.</source>
        <translation>Приостановлений нет: болезнь, отпуск, жалоба и подобное.</translation>
    </message>
    <message>
        <source>&amp;Add a pause…</source>
        <translation>&amp;Добавить приостановление…</translation>
    </message>
    <message>
        <source>E&amp;nd it…</source>
        <translation>О&amp;кончить…</translation>
    </message>
    <message>
        <source>Ta&amp;ke out…</source>
        <translation>&amp;Убрать…</translation>
    </message>
    <message>
        <source>Take the pause out</source>
        <translation>Удаление приостановления</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>У&amp;брать</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>не окончено</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Inquiries in which the person is the official</source>
        <translation>Материалы, в которых это лицо – служащий</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Name in any script, or IIN</source>
        <translation>Имя в любом написании или ИИН</translation>
    </message>
    <message>
        <source>Officials and persons</source>
        <translation>Служащие и другие лица</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Новое лицо…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Hold a post</source>
        <translation>Занимают должность</translation>
    </message>
    <message>
        <source>Hold no post</source>
        <translation>Без должности</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Все органы</translation>
    </message>
    <message>
        <source>Sealed &amp;sources…</source>
        <translation>&amp;Скрытые источники…</translation>
    </message>
    <message>
        <source>Registry of &amp;convicted persons</source>
        <translation>Реестр осу&amp;ждённых</translation>
    </message>
    <message>
        <source>Registry of convicted persons</source>
        <translation>Реестр осуждённых</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Nobody is found so. Type fewer letters, or write the person down.</source>
        <translation>Никто не найден. Введите меньше букв или запишите лицо.</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Новое лицо…</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Служащие</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Исправить…</translation>
    </message>
    <message>
        <source>Re&amp;latives…</source>
        <translation>&amp;Родственники…</translation>
    </message>
    <message>
        <source>Sea&amp;l the identity…</source>
        <translation>С&amp;крыть личность…</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Взыскания</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>No post is recorded.</source>
        <translation>Должностей не записано.</translation>
    </message>
    <message>
        <source>&amp;Appoint…</source>
        <translation>&amp;Назначить…</translation>
    </message>
    <message>
        <source>Co&amp;rrect…</source>
        <translation>Исп&amp;равить…</translation>
    </message>
    <message>
        <source>&amp;Leave…</source>
        <translation>&amp;Уход…</translation>
    </message>
    <message>
        <source>No sanction is known.</source>
        <translation>Взысканий не известно.</translation>
    </message>
    <message>
        <source>Imposed else&amp;where…</source>
        <translation>Наложено &amp;другим органом…</translation>
    </message>
    <message>
        <source>Ann&amp;ul…</source>
        <translation>О&amp;тменить…</translation>
    </message>
    <message>
        <source>Takes part in no inquiry.</source>
        <translation>Ни в одном материале не участвует.</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>На казахском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>In Latin</source>
        <translation>Латиницей</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Wrong check digit</source>
        <translation>Контрольная цифра неверна</translation>
    </message>
    <message>
        <source>kept: {reason}</source>
        <translation>сохранено: {reason}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>С – по</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Взыскание</translation>
    </message>
    <message>
        <source>Imposed</source>
        <translation>Наложено</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>избран</translation>
    </message>
    <message>
        <source>direct head: {name}</source>
        <translation>непосредственный руководитель: {name}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>по {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>annulled {day}</source>
        <translation>отменено {day}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>прекращено {day}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>аннулирован</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>New persons and posts are recorded at once and stay recorded.</source>
        <translation>Новые лица и должности записываются сразу и остаются записанными.</translation>
    </message>
    <message>
        <source>&amp;Post at the time</source>
        <translation>Должность в &amp;то время</translation>
    </message>
    <message>
        <source>Choose a person from the list, or add a new one.</source>
        <translation>Выберите лицо из списка или добавьте новое.</translation>
    </message>
    <message>
        <source>another post…</source>
        <translation>другая должность…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестна</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Новое лицо…</translation>
    </message>
    <message>
        <source>&amp;Find a person instead</source>
        <translation>Найти &amp;лицо</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>The letters are right, keep them</source>
        <translation>Буквы верны, оставить так</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Mixed letters</source>
        <translation>Смешанные буквы</translation>
    </message>
    <message>
        <source>&amp;IIN</source>
        <translation>ИИ&amp;Н</translation>
    </message>
    <message>
        <source>Why the number is kept</source>
        <translation>Почему номер сохранён</translation>
    </message>
    <message>
        <source>The document shows this very number.</source>
        <translation>В документе стоит именно этот номер.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>П&amp;римечание</translation>
    </message>
    <message>
        <source>Perhaps recorded already: {who}</source>
        <translation>Возможно, уже записан: {who}</translation>
    </message>
</context>
<context>
    <name>PersonNameField</name>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Name or IIN</source>
        <translation>Имя или ИИН</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Найденные лица</translation>
    </message>
    <message>
        <source>Nobody is recorded by that name.</source>
        <translation>С таким именем никто не записан.</translation>
    </message>
</context>
<context>
    <name>PersonRecordDialog</name>
    <message>
        <source>Correct a person</source>
        <translation>Исправление сведений о лице</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новое лицо</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>One script is enough; the others help to find the person and to write letters.</source>
        <translation>Достаточно одного написания; другие помогают найти лицо и составить письма.</translation>
    </message>
</context>
<context>
    <name>PostDialog</name>
    <message>
        <source>Correct a post</source>
        <translation>Исправление должности</translation>
    </message>
    <message>
        <source>Appoint to a post</source>
        <translation>Назначение на должность</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Appo&amp;int</source>
        <translation>&amp;Назначить</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>Elected</source>
        <translation>Выборная</translation>
    </message>
    <message>
        <source>Leads the body or a part of it</source>
        <translation>Руководит органом или его частью</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>О&amp;рган</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Должность</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>В&amp;ид службы</translation>
    </message>
    <message>
        <source>Held &amp;from</source>
        <translation>С &amp;какого дня</translation>
    </message>
</context>
<context>
    <name>PowersDialog</name>
    <message>
        <source>Who may do what</source>
        <translation>Кто что может</translation>
    </message>
    <message>
        <source>An office without an administrator of its own is looked after by the commissioner. Own arrangement of the office, kept in resources/powers.</source>
        <translation>Учётные записи офиса без своего администратора ведёт уполномоченный. Это собственный порядок офиса, он хранится в resources/powers.</translation>
    </message>
    <message>
        <source>Read: {area}</source>
        <translation>Читать: {area}</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Действие</translation>
    </message>
</context>
<context>
    <name>PreventionDialog</name>
    <message>
        <source>Correct preventive work</source>
        <translation>Исправление записи о профилактике</translation>
    </message>
    <message>
        <source>Preventive work</source>
        <translation>Профилактическая работа</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>В&amp;ид</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;People reached</source>
        <translation>Охвачено &amp;лиц</translation>
    </message>
    <message>
        <source>As counted or estimated; the quarterly report adds them up.</source>
        <translation>По подсчёту или оценке; в квартальном отчёте складывается.</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>О&amp;рган</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>При&amp;мечание</translation>
    </message>
</context>
<context>
    <name>PreventionList</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Охвачено</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>PreventionPage</name>
    <message>
        <source>Words of the subject or the note</source>
        <translation>Слова темы или примечания</translation>
    </message>
    <message>
        <source>Preventive work</source>
        <translation>Профилактическая работа</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>&amp;Записать…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Исправить…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Remove preventive work</source>
        <translation>Удаление записи о профилактике</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>“{subject}” leaves the register; the chronology keeps it.</source>
        <translation>«{subject}» исчезнет из реестра; в хронологии останется.</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Все органы</translation>
    </message>
    <message>
        <source>Nothing here. Record what was done, or widen the choice above.</source>
        <translation>Здесь ничего нет. Запишите сделанное или расширьте выбор выше.</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Записать…</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Профилактика</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;О чём</translation>
    </message>
    <message>
        <source>invented facts</source>
        <translation>условные сведения</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>How it will look</source>
        <translation>Как будет выглядеть</translation>
    </message>
    <message>
        <source>The letter is being printed…</source>
        <translation>Письмо готовится…</translation>
    </message>
    <message>
        <source>&amp;Forms of words…</source>
        <translation>&amp;Формы слов…</translation>
    </message>
    <message>
        <source>Printing the letter</source>
        <translation>Подготовка письма</translation>
    </message>
    <message>
        <source>What it moves</source>
        <translation>Что переносится</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Days of the decree</source>
        <translation>Дни по акту о переносе</translation>
    </message>
    <message>
        <source>Counting which dates move…</source>
        <translation>Считаем, какие даты переносятся…</translation>
    </message>
    <message>
        <source>Counting the days again</source>
        <translation>Пересчёт сроков</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. This is what taking it in does.</source>
        <translation>Пока ничего не записано. Вот что произойдёт при внесении.</translation>
    </message>
    <message>
        <source>The file could not be counted.</source>
        <translation>По файлу сосчитать не удалось.</translation>
    </message>
    <message>
        <source>{new} – it is that already, check the row</source>
        <translation>{new} – этот день уже такой, проверьте строку</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Чем становится</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>нерабочий день</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>PriorSanctionDialog</name>
    <message>
        <source>Sanction imposed elsewhere</source>
        <translation>Взыскание, наложенное другим органом</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>It may make the next act a repeat, so the rules ask for it.</source>
        <translation>Оно может сделать следующее деяние повторным, поэтому правила о нём спрашивают.</translation>
    </message>
    <message>
        <source>&amp;Misconduct</source>
        <translation>П&amp;роступок</translation>
    </message>
    <message>
        <source>&amp;Sanction</source>
        <translation>Взыс&amp;кание</translation>
    </message>
    <message>
        <source>&amp;Imposed on</source>
        <translation>День &amp;наложения</translation>
    </message>
    <message>
        <source>&amp;Order number</source>
        <translation>Но&amp;мер приказа</translation>
    </message>
    <message>
        <source>&amp;Annulled on</source>
        <translation>&amp;День отмены</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>What you have entered is not saved. Throw it away?</source>
        <translation>Введённое не сохранено. Потерять его?</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Закрыть без сохранения</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Продолжить правку</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Ошибок нет.</translation>
    </message>
</context>
<context>
    <name>ProposeDialog</name>
    <message>
        <source>Propose: {sanction}</source>
        <translation>Предложение: {sanction}</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>Пр&amp;едложить</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>The rules judge by this day.</source>
        <translation>Правила применяются на этот день.</translation>
    </message>
    <message>
        <source>Proposed &amp;on</source>
        <translation>&amp;День предложения</translation>
    </message>
    <message>
        <source>&amp;Why outside the usual range</source>
        <translation>По&amp;чему вне обычных пределов</translation>
    </message>
    <message>
        <source>The reason is printed on the derivation.</source>
        <translation>Причина печатается на листе обоснования.</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Отзыв предложения</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>О&amp;тозвать</translation>
    </message>
    <message>
        <source>Propose an erasure</source>
        <translation>Предложение об уничтожении</translation>
    </message>
    <message>
        <source>Nothing is erased now: days of grace begin, in which a hold may be placed or the list taken back. Then another member carries it out. Inquiries that were joined go together.</source>
        <translation>Сейчас ничего не уничтожается: начинаются дни ожидания, когда можно наложить запрет или отозвать список. Потом его исполняет другой сотрудник. Соединённые материалы идут вместе.</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>No name of these inquiries was found in other texts of the office.</source>
        <translation>Имён из этих материалов в других текстах офиса не найдено.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не затрагивается</translation>
    </message>
    <message>
        <source>Not reached: read and mend by hand</source>
        <translation>Не затрагивается: прочитать и исправить вручную</translation>
    </message>
</context>
<context>
    <name>ProtectionSection</name>
    <message>
        <source>Who opens the records</source>
        <translation>Кто открывает записи</translation>
    </message>
    <message>
        <source>Nobody has a passphrase.</source>
        <translation>Ни у кого нет пароля.</translation>
    </message>
    <message>
        <source>&amp;Encrypt these records…</source>
        <translation>&amp;Зашифровать эти записи…</translation>
    </message>
    <message>
        <source>&amp;Give a member a passphrase…</source>
        <translation>&amp;Дать пароль сотруднику…</translation>
    </message>
    <message>
        <source>&amp;Take away…</source>
        <translation>&amp;Отобрать…</translation>
    </message>
    <message>
        <source>&amp;Change my passphrase…</source>
        <translation>Сме&amp;нить мой пароль…</translation>
    </message>
    <message>
        <source>Remove the &amp;former file…</source>
        <translation>Удалить &amp;прежний файл…</translation>
    </message>
    <message>
        <source>Encrypt a&amp;new…</source>
        <translation>Зашифровать &amp;заново…</translation>
    </message>
    <message>
        <source>&amp;Lock the window now</source>
        <translation>За&amp;блокировать окно сейчас</translation>
    </message>
    <message>
        <source>These copies beside the records are not encrypted: {names}</source>
        <translation>Эти копии рядом с записями не зашифрованы: {names}</translation>
    </message>
    <message>
        <source>The member has a passphrase.</source>
        <translation>У сотрудника есть пароль.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Пароль изменён.</translation>
    </message>
    <message>
        <source>The records are not encrypted</source>
        <translation>Записи не зашифрованы</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it. Encrypting writes a new file, checks it against this one and puts it in its place; the program opens it again afterwards. Copies made before stay readable.</source>
        <translation>Прочитать файл может любой, к кому он попадёт. При шифровании пишется новый файл, сверяется с этим и занимает его место; затем программа открывает его снова. Сделанные раньше копии остаются читаемыми.</translation>
    </message>
    <message>
        <source>Lock of the window</source>
        <translation>Блокировка окна</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>Lock it when &amp;nobody touches it for</source>
        <translation>Блокировать, если окно &amp;не трогают</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
</context>
<context>
    <name>ReExaminationPage</name>
    <message>
        <source>Decisions to re-examine</source>
        <translation>Решения для возможного пересмотра</translation>
    </message>
    <message>
        <source>Number, official, sanction or article</source>
        <translation>Номер, служащий, взыскание, статья</translation>
    </message>
    <message>
        <source>No decision is in sight.</source>
        <translation>Решение не выбрано.</translation>
    </message>
    <message>
        <source>&amp;Compare the two laws…</source>
        <translation>&amp;Сравнить два закона…</translation>
    </message>
    <message>
        <source>Open the &amp;inquiry</source>
        <translation>Открыть &amp;материал</translation>
    </message>
    <message>
        <source>Printing the list</source>
        <translation>Печать списка</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Любой ответ</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Все причины</translation>
    </message>
    <message>
        <source>Print this list (Ctrl+P)</source>
        <translation>Печать списка (Ctrl+P)</translation>
    </message>
    <message>
        <source>Export this list (Ctrl+E)</source>
        <translation>Экспорт списка (Ctrl+E)</translation>
    </message>
    <message>
        <source>The law now in force would judge no decision differently.</source>
        <translation>Действующий закон не оценил бы иначе ни одного решения.</translation>
    </message>
    <message>
        <source>Each decision was judged by the law of its days and stays as it is. A person decides whether to look at one again.</source>
        <translation>Каждое решение оценено по закону своих дней и остаётся как есть. Пересматривать ли его, решает человек.</translation>
    </message>
    <message>
        <source>as kept with the decision of {day}</source>
        <translation>хранятся с решением от {day}</translation>
    </message>
    <message>
        <source>as kept with the proposal of {day}</source>
        <translation>хранятся с предложением от {day}</translation>
    </message>
    <message>
        <source>Re-examination</source>
        <translation>Пересмотр</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>Stands in the chronology.</source>
        <translation>Остаётся в хронологии.</translation>
    </message>
</context>
<context>
    <name>ReassignDialog</name>
    <message>
        <source>Handler</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Назначить</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>&amp;Handler</source>
        <translation>&amp;Исполнитель</translation>
    </message>
    <message>
        <source>&amp;Substitute</source>
        <translation>&amp;Замещающий</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt of letter № {number}</source>
        <translation>Получение письма № {number}</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;День получения</translation>
    </message>
    <message>
        <source>Received b&amp;y</source>
        <translation>&amp;Кто получил</translation>
    </message>
    <message>
        <source>Under which the addressee registered the letter; for a message on a crime the number in its register of reports.</source>
        <translation>Под которым письмо зарегистрировано у адресата; для сообщения о преступлении – номер КУИ или ЕРДР.</translation>
    </message>
    <message>
        <source>Registration &amp;number there</source>
        <translation>Регистрационный &amp;номер у адресата</translation>
    </message>
</context>
<context>
    <name>ReceiverFields</name>
    <message>
        <source>№ {number} of {day}, answer asked for by {due}</source>
        <translation>№ {number} от {day}, ответ запрошен к {due}</translation>
    </message>
    <message>
        <source>&amp;Letter reminded of</source>
        <translation>&amp;Письмо, о котором напоминают</translation>
    </message>
    <message>
        <source>The name stands on the letter; lists and the journal say only the role.</source>
        <translation>Имя стоит только на письме; списки и журнал называют лишь роль.</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>The matter came by the hotline or from a whistle-blower: the letter, or the appeal it carries, may betray that person. The reason stands in the journal; name nobody in it.</source>
        <translation>Сведения поступили по телефону доверия или от сообщившего лица: само письмо или обращение, которое с ним направляется, может его выдать. Причина заносится в журнал; никого в ней не называйте.</translation>
    </message>
    <message>
        <source>&amp;Why it is sent all the same</source>
        <translation>По&amp;чему всё же направляется</translation>
    </message>
</context>
<context>
    <name>RecipientFields</name>
    <message>
        <source>The same body in words of your own…</source>
        <translation>Тот же орган, но своими словами…</translation>
    </message>
    <message>
        <source>Goes &amp;to</source>
        <translation>Кому &amp;направляется</translation>
    </message>
    <message>
        <source>Name of the &amp;body</source>
        <translation>Название &amp;органа</translation>
    </message>
    <message>
        <source>As it is called, in the language of the letter: for the register.</source>
        <translation>Как называется, на языке письма: для журнала.</translation>
    </message>
    <message>
        <source>&amp;Addressed as</source>
        <translation>&amp;Адресат в письме</translation>
    </message>
    <message>
        <source>As it stands at the upper right, in the case the language asks for.</source>
        <translation>Как стоит в правом верхнем углу, в нужном падеже.</translation>
    </message>
    <message>
        <source>Exists from {day}.</source>
        <translation>Существует с {day}.</translation>
    </message>
    <message>
        <source>Since when it exists is not recorded.</source>
        <translation>С какого дня существует, не записано.</translation>
    </message>
    <message>
        <source>Its name: {surely}.</source>
        <translation>Название: {surely}.</translation>
    </message>
    <message>
        <source>The agency&apos;s own name is added below it.</source>
        <translation>Ниже будет указано название самого органа.</translation>
    </message>
</context>
<context>
    <name>RecommendationDialog</name>
    <message>
        <source>Recommendation of the commission</source>
        <translation>Рекомендация комиссии</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>nothing decided yet</source>
        <translation>ещё не решено</translation>
    </message>
    <message>
        <source>recommends it</source>
        <translation>рекомендует</translation>
    </message>
    <message>
        <source>does not recommend it</source>
        <translation>не рекомендует</translation>
    </message>
    <message>
        <source>Commission &amp;meets on</source>
        <translation>&amp;Заседание комиссии</translation>
    </message>
    <message>
        <source>Representative &amp;invited on</source>
        <translation>Представитель пр&amp;иглашён</translation>
    </message>
    <message>
        <source>Materials &amp;sent on</source>
        <translation>&amp;Материалы направлены</translation>
    </message>
    <message>
        <source>The &amp;commission</source>
        <translation>&amp;Комиссия</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>&amp;Решено</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>Minutes, number and date.</source>
        <translation>Протокол, номер и дата.</translation>
    </message>
    <message>
        <source>Cop&amp;y sent on</source>
        <translation>Копи&amp;я направлена</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>RecordsFile</name>
    <message>
        <source>Ethics Desk records (*.edesk)</source>
        <translation>Записи Ethics Desk (*.edesk)</translation>
    </message>
</context>
<context>
    <name>RecordsSection</name>
    <message>
        <source>Open the office of &amp;another agency…</source>
        <translation>О&amp;ткрыть офис другого органа…</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Где они лежат</translation>
    </message>
    <message>
        <source>Agencies served</source>
        <translation>Обслуживаемые органы</translation>
    </message>
    <message>
        <source>One file may keep the offices of several agencies; each has its own numbers, letterhead and members, and the report can join them.</source>
        <translation>В одном файле могут вестись офисы нескольких органов; у каждого свои номера, бланк и сотрудники, а отчёт может их объединить.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>The office is open.</source>
        <translation>Офис открыт.</translation>
    </message>
    <message>
        <source>The place of the file is on the clipboard.</source>
        <translation>Путь к файлу скопирован в буфер обмена.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>По&amp;казать папку</translation>
    </message>
    <message>
        <source>&amp;Copy the place</source>
        <translation>Скоп&amp;ировать путь</translation>
    </message>
    <message>
        <source>Open &amp;other records…</source>
        <translation>Открыть &amp;другие записи…</translation>
    </message>
    <message>
        <source>C&amp;heck the records…</source>
        <translation>П&amp;роверить записи…</translation>
    </message>
    <message>
        <source>Check a &amp;redacted copy…</source>
        <translation>Проверить копию с из&amp;ъятиями…</translation>
    </message>
</context>
<context>
    <name>RecusalToldDialog</name>
    <message>
        <source>Participants told</source>
        <translation>Участники извещены</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Документ</translation>
    </message>
</context>
<context>
    <name>RecusalsDialog</name>
    <message>
        <source>Recusal</source>
        <translation>Отвод</translation>
    </message>
    <message>
        <source>Who withdraws keeps out of the inquiry at once, until it is refused. A superior decides, the participants are told; until when stands among the inquiry&apos;s terms. Basis: {basis}</source>
        <translation>Заявивший отвод не участвует в материале сразу, пока отвод не отклонён. Решает руководитель, участников извещают; до какого дня – указано в сроках материала. Основание: {basis}</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Заявленные отводы</translation>
    </message>
    <message>
        <source>Nobody withdrew.</source>
        <translation>Отводов не было.</translation>
    </message>
    <message>
        <source>&amp;Declare…</source>
        <translation>&amp;Заявить…</translation>
    </message>
    <message>
        <source>D&amp;ecide…</source>
        <translation>&amp;Решить…</translation>
    </message>
    <message>
        <source>Participants &amp;told…</source>
        <translation>&amp;Извещены…</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Работник</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Заявлен</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Извещены</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Изъято</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>letter № {number}</source>
        <translation>письмо № {number}</translation>
    </message>
    <message>
        <source>evidence no. {number}, {title}</source>
        <translation>доказательство № {number}, {title}</translation>
    </message>
</context>
<context>
    <name>RedactionDialog</name>
    <message>
        <source>Redacted copy: {title}</source>
        <translation>Копия с изъятиями: {title}</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Выдать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reading the original</source>
        <translation>Оригинал читается</translation>
    </message>
    <message>
        <source>The copy is handed over; the records keep it.</source>
        <translation>Копия выдана; она хранится в записях.</translation>
    </message>
    <message>
        <source>Marking the original</source>
        <translation>Оригинал размечается</translation>
    </message>
    <message>
        <source>Drawing page {page}</source>
        <translation>Рисуется страница {page}</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Читатель</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Читатель</translation>
    </message>
</context>
<context>
    <name>RedactionSide</name>
    <message>
        <source>&amp;Withhold these</source>
        <translation>&amp;Изъять выбранное</translation>
    </message>
    <message>
        <source>Withhold &amp;all found</source>
        <translation>Изъять &amp;всё найденное</translation>
    </message>
    <message>
        <source>Withhold wor&amp;ds</source>
        <translation>Изъять с&amp;лова</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Показать снова</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предлагается</translation>
    </message>
    <message>
        <source>No more names or numbers were found in the text.</source>
        <translation>Других имён и номеров в тексте не найдено.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Изъято</translation>
    </message>
    <message>
        <source>Nothing is withheld yet. Accept what was found, or mark places yourself.</source>
        <translation>Пока ничего не изъято. Примите найденное или отметьте места сами.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>In the office&apos;s own words</source>
        <translation>Словами офиса</translation>
    </message>
    <message>
        <source>Words to withhold</source>
        <translation>Изымаемые слова</translation>
    </message>
    <message>
        <source>The ground in your own words</source>
        <translation>Основание своими словами</translation>
    </message>
    <message>
        <source>Words, wherever they stand</source>
        <translation>Слова, где бы они ни стояли</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Основание</translation>
    </message>
    <message>
        <source>Each is withheld on the ground that goes with its kind.</source>
        <translation>Каждое изымается на основании, которое подходит его виду.</translation>
    </message>
    <message>
        <source>No article is known: name the ground in your own words.</source>
        <translation>Статья неизвестна: назовите основание своими словами.</translation>
    </message>
</context>
<context>
    <name>RedirectDialog</name>
    <message>
        <source>Redirect to the competent body</source>
        <translation>Перенаправление в компетентный орган</translation>
    </message>
    <message>
        <source>&amp;Redirect</source>
        <translation>П&amp;еренаправить</translation>
    </message>
    <message>
        <source>the whole of it</source>
        <translation>полностью</translation>
    </message>
    <message>
        <source>a part; the rest goes on here</source>
        <translation>часть; остальное продолжается здесь</translation>
    </message>
    <message>
        <source>&amp;Competent body</source>
        <translation>Ко&amp;мпетентный орган</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>О&amp;бъём</translation>
    </message>
    <message>
        <source>Which &amp;part</source>
        <translation>&amp;Какая часть</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Export this list (Ctrl+E)</source>
        <translation>Экспорт списка (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Экспорт списка</translation>
    </message>
</context>
<context>
    <name>RelationDialog</name>
    <message>
        <source>Relative</source>
        <translation>Родственник</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Relative</source>
        <translation>&amp;Родственник</translation>
    </message>
    <message>
        <source>&amp;Who they are</source>
        <translation>&amp;Кем приходится</translation>
    </message>
    <message>
        <source>From which paper, or from whom, the office knows.</source>
        <translation>Из какого документа или от кого известно.</translation>
    </message>
    <message>
        <source>&amp;Known from</source>
        <translation>&amp;Откуда известно</translation>
    </message>
</context>
<context>
    <name>RelationsDialog</name>
    <message>
        <source>Relatives of {name}</source>
        <translation>Родственники: {name}</translation>
    </message>
    <message>
        <source>A member of the office cannot open an inquiry in which a relative takes part. Who is near: {basis}</source>
        <translation>Работник офиса не может открыть материал, в котором участвует его родственник. Кто близок: {basis}</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Родственники</translation>
    </message>
    <message>
        <source>No relative is known.</source>
        <translation>Родственники не известны.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>Take &amp;out…</source>
        <translation>&amp;Исключить…</translation>
    </message>
    <message>
        <source>Take the relation out</source>
        <translation>Исключить родство</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Родство</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Откуда известно</translation>
    </message>
</context>
<context>
    <name>RemoveDutyDialog</name>
    <message>
        <source>Take out</source>
        <translation>Убрать запись</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>suspension {starts} – {ends}</source>
        <translation>отстранение {starts} – {ends}</translation>
    </message>
    <message>
        <source>request of {day}</source>
        <translation>заявление от {day}</translation>
    </message>
</context>
<context>
    <name>RemoveKeyDialog</name>
    <message>
        <source>Take the passphrase of {name} away</source>
        <translation>Отобрать пароль: {name}</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Отобрать</translation>
    </message>
    <message>
        <source>It no longer opens these records. Who kept a copy of the key file can still open them with it, should they get hold of the file: where that is to be feared, encrypt anew.</source>
        <translation>Этих записей он больше не откроет. Но кто сохранил копию файла ключей, всё ещё может открыть их этим паролем, если заполучит файл: если этого стоит опасаться, зашифруйте записи заново.</translation>
    </message>
</context>
<context>
    <name>RemoveMeasureDialog</name>
    <message>
        <source>Take a measure out</source>
        <translation>Удаление меры</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Мера</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename an agency</source>
        <translation>Переименование органа</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>П&amp;ереименовать</translation>
    </message>
    <message>
        <source>Papers of earlier days keep the old name.</source>
        <translation>На бумагах прежних дней остаётся старое название.</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>&amp;Новое название</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>С &amp;какого дня</translation>
    </message>
    <message>
        <source>&amp;By which act</source>
        <translation>Каким &amp;актом</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>For the &amp;public</source>
        <translation>&amp;Для публикации</translation>
    </message>
    <message>
        <source>Se&amp;ctions…</source>
        <translation>Р&amp;азделы…</translation>
    </message>
    <message>
        <source>&amp;Texts of the office…</source>
        <translation>&amp;Тексты офиса…</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Читатели</translation>
    </message>
    <message>
        <source>A public report hides counts under three persons and leaves out the numbers of inquiries.</source>
        <translation>В отчёте для публикации скрываются числа менее трёх лиц и не указываются номера материалов.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>квартал</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>полугодие</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>from the beginning of the year</source>
        <translation>с начала года</translation>
    </message>
    <message>
        <source>the period before and a year before</source>
        <translation>с периодом и годом ранее</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>с прошлым периодом</translation>
    </message>
    <message>
        <source>the same a year before</source>
        <translation>с тем же год назад</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>не сравнивать</translation>
    </message>
    <message>
        <source>All agencies of these records</source>
        <translation>Все органы этих записей</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Электронные таблицы (*.xlsx)</translation>
    </message>
    <message>
        <source>Documents for programs (*.json)</source>
        <translation>Документы для программ (*.json)</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Сохранить отчёт как</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>П&amp;росмотр</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>По&amp;казатели</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Counting the report</source>
        <translation>Составление отчёта</translation>
    </message>
    <message>
        <source>Report: {0}</source>
        <translation>Отчёт: {0}</translation>
    </message>
    <message>
        <source>The form is the office&apos;s own: the law prescribes none. A double click on a line of the preview lists the inquiries behind it.</source>
        <translation>Форма отчёта собственная: закон её не устанавливает. Двойной щелчок по строке просмотра показывает материалы, на которых она основана.</translation>
    </message>
</context>
<context>
    <name>ResignationDialog</name>
    <message>
        <source>Request to resign</source>
        <translation>Заявление об увольнении</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>&amp;Asked on</source>
        <translation>Дата пода&amp;чи</translation>
    </message>
    <message>
        <source>The request&apos;s number and date.</source>
        <translation>Номер и дата заявления.</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>П&amp;римечание</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>The agency exists after all</source>
        <translation>Орган продолжает действовать</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Восс&amp;тановить</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить резервную копию</translation>
    </message>
    <message>
        <source>For records that are lost or damaged. The backup is checked first. A file that lies in their place is set aside under another name; nothing is removed.</source>
        <translation>Для утраченных или повреждённых записей. Сначала копия проверяется. Файл, лежащий на их месте, откладывается под другим именем; ничего не удаляется.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation>Место записей</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Копия</translation>
    </message>
    <message>
        <source>In the folder “backups” beside the records, or in the second place.</source>
        <translation>В папке «backups» рядом с записями или во втором месте.</translation>
    </message>
    <message>
        <source>Place of the re&amp;cords</source>
        <translation>&amp;Место записей</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>For an encrypted backup: its passphrase, or the recovery key.</source>
        <translation>Для зашифрованной копии: её пароль или ключ восстановления.</translation>
    </message>
    <message>
        <source>Stands in the chronology.</source>
        <translation>Остаётся в хронологии.</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>ResumeClockDialog</name>
    <message>
        <source>The deadline goes on</source>
        <translation>Возобновление течения срока</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Возобновить</translation>
    </message>
    <message>
        <source>Counting goes on on the next day.</source>
        <translation>Отсчёт продолжается со следующего дня.</translation>
    </message>
    <message>
        <source>&amp;Last day of the pause</source>
        <translation>Последний &amp;день приостановления</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>До&amp;кумент</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Terms of keeping</source>
        <translation>Сроки хранения</translation>
    </message>
    <message>
        <source>&amp;Ended inquiries</source>
        <translation>&amp;Оконченные материалы</translation>
    </message>
    <message>
        <source>Lists of e&amp;rasure</source>
        <translation>Списки на &amp;уничтожение</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Сроки</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Акт об уничтожении</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>Returns (*.return.json);;All files (*)</source>
        <translation>Данные отчётов (*.return.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Return of report No {0}</source>
        <translation>Передача данных отчёта № {0}</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>Take in a return</source>
        <translation>Принять отчёт органа</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Отчёты органов</translation>
    </message>
    <message>
        <source>No agency is expected. Bodies under an agency are told on the agencies page.</source>
        <translation>Отчётов ни от кого не ожидается. Подведомственные органы указывают на странице органов.</translation>
    </message>
    <message>
        <source>&amp;Take in a return…</source>
        <translation>&amp;Принять отчёт…</translation>
    </message>
    <message>
        <source>&amp;Save consolidated as…</source>
        <translation>&amp;Сохранить свод…</translation>
    </message>
    <message>
        <source>&amp;Consolidated report</source>
        <translation>&amp;Сводный отчёт</translation>
    </message>
    <message>
        <source>{period}: of {all} agencies {missing} have not sent their return.</source>
        <translation>{period}: всего органов – {all}, не поступил отчёт – {missing}.</translation>
    </message>
    <message>
        <source>Adding up the returns</source>
        <translation>Сведение отчётов</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Сводный отчёт</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Кем заверен</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Former returns</source>
        <translation>Прежние</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Обоснована</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>предположение</translation>
    </message>
</context>
<context>
    <name>RuleBookPage</name>
    <message>
        <source>Rule book</source>
        <translation>Книга правил</translation>
    </message>
    <message>
        <source>Words of an entry or of an article</source>
        <translation>Слова записи или статьи</translation>
    </message>
    <message>
        <source>in all rules</source>
        <translation>во всех сводах</translation>
    </message>
    <message>
        <source>Putting the rules on paper</source>
        <translation>Печать правил</translation>
    </message>
    <message>
        <source>A version the office signed cannot be read and does not judge:</source>
        <translation>Подписанная офисом редакция не читается и не применяется:</translation>
    </message>
    <message>
        <source>No version of these rules was in force on {day}.</source>
        <translation>На {day} ни одна редакция этих правил не действовала.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Nothing here. Try other words.</source>
        <translation>Здесь ничего нет. Попробуйте другие слова.</translation>
    </message>
    <message>
        <source>As it stood &amp;on</source>
        <translation>По состоянию &amp;на</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <translation>По состоянию на</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Each inquiry is judged by the law in force on its days. Choose a version to see what it rests on.</source>
        <translation>Каждый материал оценивается по закону, действовавшему в его дни. Выберите редакцию, чтобы увидеть её основания.</translation>
    </message>
    <message>
        <source>Versions of the rules</source>
        <translation>Редакции правил</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>Правил нет.</translation>
    </message>
    <message>
        <source>Where the law was not seen by the authors of the program, the figures are assumptions and every paper says so. What your lawyers confirm replaces them: they write it on the page “Rule book”, or a pack file with “replaces” in the folder {folder}, checked by “ethics-desk rules check”, counts from the next start.</source>
        <translation>Там, где авторы программы не видели текста закона, цифры – предположения, и об этом говорит каждый документ. Подтверждённое вашими юристами заменяет их: они записывают это на странице «Книга правил», либо файл свода с ключом «replaces» в папке {folder}, проверенный командой «ethics-desk rules check», действует со следующего запуска.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Что изучено</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Предположение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>How it is founded</source>
        <translation>На чём основано</translation>
    </message>
</context>
<context>
    <name>SanctionTab</name>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>A later law</source>
        <translation>Более поздний закон</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>Before a sanction is imposed</source>
        <translation>До наложения взыскания</translation>
    </message>
    <message>
        <source>The rules name nothing that must be done before.</source>
        <translation>Правила не называют ничего, что надо сделать до этого.</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Сведения для взыскания</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Последствия</translation>
    </message>
    <message>
        <source>Earlier sanctions</source>
        <translation>Прежние взыскания</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Не известно ни одного.</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>не установлено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Lower vacant post</source>
        <translation>Нижестоящая вакантная должность</translation>
    </message>
    <message>
        <source>Meets its requirements</source>
        <translation>Соответствует её требованиям</translation>
    </message>
    <message>
        <source>Grounds of dismissal</source>
        <translation>Основания увольнения</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Reported corruption</source>
        <translation>Сообщил о коррупции</translation>
    </message>
    <message>
        <source>annulled on {day}</source>
        <translation>отменено {day}</translation>
    </message>
    <message>
        <source>not known to these rules: look at it yourself</source>
        <translation>этим правилам неизвестно: посмотрите сами</translation>
    </message>
    <message>
        <source>Judge as of t&amp;oday</source>
        <translation>На се&amp;годня</translation>
    </message>
    <message>
        <source>Law on another da&amp;y…</source>
        <translation>Закон &amp;другого дня…</translation>
    </message>
    <message>
        <source>No allegation yet. Add the official and the allegation under Parties.</source>
        <translation>Обстоятельств пока нет. Добавьте служащего и обстоятельство на вкладке «Участники».</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Взыскание</translation>
    </message>
    <message>
        <source>Write the day of decision like 31.12.2025.</source>
        <translation>Напишите день решения так: 31.12.2025.</translation>
    </message>
    <message>
        <source>Official and allegation</source>
        <translation>Служащий и обстоятельство</translation>
    </message>
    <message>
        <source>Day of decision</source>
        <translation>День решения</translation>
    </message>
    <message>
        <source>Official and a&amp;llegation</source>
        <translation>Служащий &amp;и обстоятельство</translation>
    </message>
    <message>
        <source>&amp;Judged as decided on</source>
        <translation>&amp;Как при решении от</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Law of the act</source>
        <translation>Закон дня деяния</translation>
    </message>
    <message>
        <source>If it applies back</source>
        <translation>Если применяется он</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Не сохранено: {reason}</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>Seal the identity</source>
        <translation>Скрыть личность</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Скрыть</translation>
    </message>
    <message>
        <source>The name, the number and the note leave the records and every list, letter and search; a number stands in their place. It cannot be undone. Papers issued before stay as they are.</source>
        <translation>Имя, номер и примечание уходят из записей, списков, писем и поиска; на их месте стоит номер. Отменить нельзя. Ранее выданные документы остаются как есть.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>Sealed: {source}.</source>
        <translation>Скрыто: {source}.</translation>
    </message>
    <message>
        <source>Sealed: {source}. The name still stands in {count} texts the office wrote or issued.</source>
        <translation>Скрыто: {source}. Имя ещё стоит в текстах, написанных или выданных офисом: {count}.</translation>
    </message>
</context>
<context>
    <name>SealedSourceDialog</name>
    <message>
        <source>Sealed source</source>
        <translation>Скрытый источник</translation>
    </message>
    <message>
        <source>&amp;Seal and add</source>
        <translation>&amp;Скрыть и добавить</translation>
    </message>
    <message>
        <source>Who they are stands only under seal. Everywhere else there is a number, in the chronology too.</source>
        <translation>Кто это, записано только под печатью. Везде в другом месте, и в хронологии, стоит номер.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;IIN</source>
        <translation>ИИ&amp;Н</translation>
    </message>
    <message>
        <source>How to &amp;reach them</source>
        <translation>Как &amp;связаться</translation>
    </message>
    <message>
        <source>R&amp;eason for the seal</source>
        <translation>&amp;Почему скрыто</translation>
    </message>
</context>
<context>
    <name>SeatButton</name>
    <message>
        <source>Who works now. Press to let another sit down.</source>
        <translation>Кто работает сейчас. Нажмите, чтобы место занял другой работник.</translation>
    </message>
</context>
<context>
    <name>SeatDialog</name>
    <message>
        <source>Who works now</source>
        <translation>Кто работает сейчас</translation>
    </message>
    <message>
        <source>&amp;Sit down</source>
        <translation>&amp;Занять место</translation>
    </message>
    <message>
        <source>The window shows what this member may do and nothing else. Everything they do is told under their name.</source>
        <translation>Окно показывает только то, что разрешено этому работнику. Всё, что он делает, записывается под его именем.</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Работник</translation>
    </message>
</context>
<context>
    <name>SecretSteps</name>
    <message>
        <source>Leave the records unencrypted</source>
        <translation>Оставить записи незашифрованными</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Print or &amp;save the page…</source>
        <translation>Печать или &amp;сохранение листа…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Группа {number}</translation>
    </message>
    <message>
        <source>A passphrase for the records</source>
        <translation>Пароль для записей</translation>
    </message>
    <message>
        <source>The records are encrypted: without a passphrase nobody reads the file, on this computer or on a stolen disk. Others get passphrases of their own later.</source>
        <translation>Записи шифруются: без пароля файл не прочтёт никто – ни на этом компьютере, ни на украденном диске. Другие получат свои пароли позже.</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>It opens the records when passphrases are forgotten or the key file is lost. It is shown this once: print the page, put it into the safe, and type two of its groups from the paper. A saved file of it must be deleted afterwards.</source>
        <translation>Он открывает записи, когда пароли забыты или потерян файл ключей. Он показывается один раз: напечатайте лист, уберите его в сейф и введите с бумаги две его группы. Сохранённый файл после этого нужно удалить.</translation>
    </message>
</context>
<context>
    <name>SectionsDialog</name>
    <message>
        <source>Sections of the report</source>
        <translation>Разделы отчёта</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Ticked sections stand in every report of this agency in this order. A section of texts appears when something is written for it.</source>
        <translation>Отмеченные разделы стоят в каждом отчёте этого органа в этом порядке. Текстовый раздел появляется, когда для него что-то написано.</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>Р&amp;азделы</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>В&amp;верх</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>В&amp;низ</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>О&amp;фис</translation>
    </message>
    <message>
        <source>Le&amp;tterhead</source>
        <translation>&amp;Бланк</translation>
    </message>
    <message>
        <source>Te&amp;xts of letters</source>
        <translation>&amp;Тексты писем</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>Со&amp;трудники</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>П&amp;равила</translation>
    </message>
    <message>
        <source>&amp;Days off</source>
        <translation>&amp;Нерабочие дни</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Слова</translation>
    </message>
    <message>
        <source>Si&amp;gnatures</source>
        <translation>По&amp;дписи</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>В&amp;ид</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>&amp;Защита</translation>
    </message>
    <message>
        <source>R&amp;ecords</source>
        <translation>Файл &amp;записей</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>Резервные &amp;копии</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
</context>
<context>
    <name>SheetButton</name>
    <message>
        <source>Control sheet</source>
        <translation>Контрольный лист</translation>
    </message>
    <message>
        <source>Print the control sheet in a language</source>
        <translation>Напечатать контрольный лист на выбранном языке</translation>
    </message>
    <message>
        <source>Printing the control sheet</source>
        <translation>Печать контрольного листа</translation>
    </message>
</context>
<context>
    <name>ShortenDialog</name>
    <message>
        <source>Suspension ended earlier</source>
        <translation>Отстранение окончено раньше</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;Suspension</source>
        <translation>&amp;Отстранение</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Последний &amp;день</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>ShownDialog</name>
    <message>
        <source>Materials shown</source>
        <translation>Ознакомление с материалами</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;Shown on</source>
        <translation>&amp;Ознакомлен</translation>
    </message>
    <message>
        <source>The day of the act, when the official refused to look at them.</source>
        <translation>День акта, если служащий отказался знакомиться.</translation>
    </message>
    <message>
        <source>&amp;Refused to look on</source>
        <translation>О&amp;тказ от ознакомления</translation>
    </message>
    <message>
        <source>The sheet with the signature, or the act.</source>
        <translation>Лист с подписью или акт.</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Документ</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign a version off</source>
        <translation>Подписание редакции</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation>П&amp;одписать</translation>
    </message>
    <message>
        <source>Open inquiries it judges</source>
        <translation>Открытые материалы, к которым она применяется</translation>
    </message>
    <message>
        <source>The open inquiries are being judged…</source>
        <translation>Открытые материалы оцениваются…</translation>
    </message>
    <message>
        <source>From then on “{title}” judges. It cannot be edited any more, only withdrawn or replaced by a new one.</source>
        <translation>С этого момента применяется «{title}». Изменить её уже нельзя, можно только отозвать или заменить новой.</translation>
    </message>
    <message>
        <source>&amp;Name and post</source>
        <translation>&amp;Имя и должность</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Publication read</source>
        <translation>&amp;Прочитанная публикация</translation>
    </message>
    <message>
        <source>Where the text of the act was read: the database or gazette, its day.</source>
        <translation>Где прочитан текст акта: база или издание, их дата.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>No open inquiry is judged by it.</source>
        <translation>Ни к одному открытому материалу она не применяется.</translation>
    </message>
    <message>
        <source>Judging the open inquiries</source>
        <translation>Оценка открытых материалов</translation>
    </message>
    <message>
        <source>The open inquiries could not be judged: close this window and try again.</source>
        <translation>Открытые расследования не удалось оценить: закройте окно и повторите.</translation>
    </message>
    <message>
        <source>Judged by this version: {all}. With another result: {differing}. Entries that still rest on an assumption: {assumed}; every derivation goes on saying so.</source>
        <translation>Оценивается по этой редакции: {all}. С другим результатом: {differing}. Записей, которые ещё основаны на предположении: {assumed}; каждое обоснование и дальше об этом говорит.</translation>
    </message>
    <message>
        <source>I compared the entries with the text of the act
and looked at the list below.</source>
        <translation>Я сверил(а) записи с текстом акта
и просмотрел(а) список ниже.</translation>
    </message>
    <message>
        <source>I compared with the text of the act only the entries I changed ({read});
{assumed} others rest on an assumption. I looked at the list below.</source>
        <translation>С текстом акта я сверил(а) только изменённые мной записи ({read});
ещё {assumed} держатся на предположении. Список ниже я просмотрел(а).</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Служащий</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>До сих пор</translation>
    </message>
    <message>
        <source>By this version</source>
        <translation>По этой редакции</translation>
    </message>
    <message>
        <source>Sign letter № {number}</source>
        <translation>Подписание письма № {number}</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Подписать</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>Файл с ключом</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>Ключи (*.p12 *.pfx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Signing the letter</source>
        <translation>Подписание письма</translation>
    </message>
    <message>
        <source>The letter stays as it was issued; a signed copy is kept beside it. The key is used once and not kept. National GOST keys cannot be used here: sign the saved file in NCALayer.</source>
        <translation>Письмо остаётся таким, каким выпущено; подписанная копия хранится рядом. Ключ используется один раз и не сохраняется. Национальные ключи по ГОСТ здесь применить нельзя: подпишите сохранённый файл в NCALayer.</translation>
    </message>
    <message>
        <source>Signed already: {who}</source>
        <translation>Уже подписано: {who}</translation>
    </message>
    <message>
        <source>A .p12 or .pfx file.</source>
        <translation>Файл .p12 или .pfx.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Ключ</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Паро&amp;ль</translation>
    </message>
    <message>
        <source>Stands in the signature; may be left empty.</source>
        <translation>Указывается в подписи; можно не заполнять.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Основание</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>Signer</source>
        <translation>Подписавший</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Сертификат выдан</translation>
    </message>
    <message>
        <source>Certificate valid</source>
        <translation>Срок сертификата</translation>
    </message>
    <message>
        <source>Signed on, by the signer&apos;s clock</source>
        <translation>Дата подписания (по часам подписавшего)</translation>
    </message>
</context>
<context>
    <name>SignaturesSection</name>
    <message>
        <source>A received PDF says who signed it; an authority vouches that it was them. The program brings none along: take in the certificates your agency relies on.</source>
        <translation>Полученный PDF сообщает, кто его подписал; что это именно он, удостоверяет центр. Программа не поставляет сертификатов: внесите те, которым доверяет ваш орган.</translation>
    </message>
    <message>
        <source>Authorities the office relies on</source>
        <translation>Удостоверяющие центры, которым доверяет офис</translation>
    </message>
    <message>
        <source>None yet: every signer is shown as unknown.</source>
        <translation>Пока нет: каждый подписавший показан как неизвестный.</translation>
    </message>
    <message>
        <source>&amp;Take in a certificate…</source>
        <translation>&amp;Внести сертификат…</translation>
    </message>
    <message>
        <source>Take &amp;away…</source>
        <translation>&amp;Исключить…</translation>
    </message>
    <message>
        <source>&amp;Check a PDF…</source>
        <translation>&amp;Проверить PDF…</translation>
    </message>
    <message>
        <source>Take away the certificate of {name}</source>
        <translation>Исключить сертификат «{name}»</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Исключить</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Удостоверяющий центр</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Как проверен</translation>
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
        <translation>Письмо № {number} никто не подписал электронно.</translation>
    </message>
    <message>
        <source>№ {number}, signed copy</source>
        <translation>№ {number}, подписанная копия</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Print the slip</source>
        <translation>Печать талона</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Печать</translation>
    </message>
    <message>
        <source>Half of the sheet goes to the applicant, half to the file.</source>
        <translation>Половина листа отдаётся заявителю, половина остаётся в деле.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Left empty, the slip does not speak of sheets.</source>
        <translation>Если не заполнить, листы в талоне не указываются.</translation>
    </message>
    <message>
        <source>&amp;Sheets handed in</source>
        <translation>Сдано &amp;листов</translation>
    </message>
    <message>
        <source>Slip № {number}</source>
        <translation>Талон № {number}</translation>
    </message>
    <message>
        <source>Printing the slip</source>
        <translation>Печать талона</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sealed sources</source>
        <translation>Скрытые источники</translation>
    </message>
    <message>
        <source>Who a source is opens for one member, one purpose and some hours, after a second member approved it. Every look is told in the chronology. Basis: {basis}</source>
        <translation>Кто источник, открывается одному работнику, для одной цели и на несколько часов, после одобрения второго работника. Каждый просмотр записывается в хронологию. Основание: {basis}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>No source is sealed.</source>
        <translation>Скрытых источников нет.</translation>
    </message>
    <message>
        <source>&amp;Ask to open…</source>
        <translation>&amp;Запросить открытие…</translation>
    </message>
    <message>
        <source>Requests to open</source>
        <translation>Запросы на открытие</translation>
    </message>
    <message>
        <source>Nobody asked to open it.</source>
        <translation>Открытия никто не запрашивал.</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>&amp;Одобрить…</translation>
    </message>
    <message>
        <source>&amp;Refuse…</source>
        <translation>О&amp;тказать…</translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>&amp;Посмотреть…</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>За&amp;вершить</translation>
    </message>
    <message>
        <source>Approve the opening</source>
        <translation>Одобрить открытие</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>&amp;Одобрить</translation>
    </message>
    <message>
        <source>Refuse the opening</source>
        <translation>Отказать в открытии</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>О&amp;тказать</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Скрыто</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Кем скрыто</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Открыто до</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Stage: {stage}</source>
        <translation>Стадия: {stage}</translation>
    </message>
</context>
<context>
    <name>StaleDialog</name>
    <message>
        <source>Changed in the meantime</source>
        <translation>Изменено тем временем</translation>
    </message>
    <message>
        <source>Go on with &amp;mine</source>
        <translation>Продолжить с &amp;моим</translation>
    </message>
    <message>
        <source>To keep what stands in the records, leave this window and the form. To go on with yours: it may still be corrected, and replaces the other when it is saved again.</source>
        <translation>Чтобы оставить то, что в записях, выйдите из этого окна и из формы. Если продолжить со своим, его ещё можно исправить, а при повторном сохранении оно заменит другое.</translation>
    </message>
    <message>
        <source>Nothing of yours was saved.</source>
        <translation>Ваше изменение не сохранено.</translation>
    </message>
    <message>
        <source>{name} changed it on {moment}. Nothing of yours was saved.</source>
        <translation>{moment}: изменение внёс(-ла) {name}. Ваше изменение не сохранено.</translation>
    </message>
    <message>
        <source>In the records now</source>
        <translation>Сейчас в записях</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>У вас</translation>
    </message>
</context>
<context>
    <name>StandingSection</name>
    <message>
        <source>Proposal and decision</source>
        <translation>Предложение и решение</translation>
    </message>
    <message>
        <source>Nothing proposed yet.</source>
        <translation>Предложений ещё нет.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Why outside the usual range</source>
        <translation>Почему вне обычных пределов</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем принято</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Why otherwise than proposed</source>
        <translation>Почему иначе, чем предложено</translation>
    </message>
    <message>
        <source>Why with a gate open</source>
        <translation>Почему при невыполненном требовании</translation>
    </message>
    <message>
        <source>Gates open then</source>
        <translation>Не было выполнено</translation>
    </message>
</context>
<context>
    <name>StartClockDialog</name>
    <message>
        <source>Start a clock</source>
        <translation>Начало срока</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>&amp;Day of the event</source>
        <translation>&amp;День события</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>До&amp;кумент</translation>
    </message>
    <message>
        <source>Number and day of the paper that shows the event.</source>
        <translation>Номер и дата документа, подтверждающего событие.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Отсчитывается от</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Чем исполняется</translation>
    </message>
    <message>
        <source>One such clock runs on this inquiry already.</source>
        <translation>По этому материалу такой срок уже идёт.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Not yet:</source>
        <translation>Пока нельзя:</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Register</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Look it over. The number is given on registering.</source>
        <translation>Просмотрите. Номер присваивается при регистрации.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>День поступления</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Служащие</translation>
    </message>
    <message>
        <source>Allegations</source>
        <translation>Обстоятельства</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Исполнитель</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Suspended, asking to resign</source>
        <translation>Отстранение и заявления об увольнении</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>No summary was written down.</source>
        <translation>Содержание не записано.</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Служащий</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>День события</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>День обнаружения</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>День поступления</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>День регистрации</translation>
    </message>
    <message>
        <source>Inquiry opened</source>
        <translation>Расследование начато</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>День завершения</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Входящий</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Замещающий</translation>
    </message>
    <message>
        <source>Taken over from</source>
        <translation>От кого принят</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>No statutory term runs on this.</source>
        <translation>Установленный законом срок здесь не течёт.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation>Продлён до</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Как поступил</translation>
    </message>
</context>
<context>
    <name>SuspensionDialog</name>
    <message>
        <source>Suspension from duties</source>
        <translation>Отстранение от полномочий</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Основание</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>С &amp;какого дня</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>По к&amp;акой день</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>Ак&amp;т</translation>
    </message>
    <message>
        <source>Or&amp;dered by</source>
        <translation>Ке&amp;м отстранён</translation>
    </message>
    <message>
        <source>During a service inquiry pay is kept: note here what was ordered.</source>
        <translation>На время служебного расследования сохраняется заработная плата: отметьте, что об этом указано в акте.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>П&amp;римечание</translation>
    </message>
    <message>
        <source>Until liability is decided, and at most until {day}.</source>
        <translation>До решения вопроса об ответственности, но не дольше чем до {day}.</translation>
    </message>
</context>
<context>
    <name>TablesField</name>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back item no. {number}</source>
        <translation>Приём обратно предмета № {number}</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Handed out on {day} to {whom}: {what_for}.</source>
        <translation>Выдан {day}, получатель {whom}: {what_for}.</translation>
    </message>
    <message>
        <source>Came back &amp;on</source>
        <translation>День &amp;возврата</translation>
    </message>
    <message>
        <source>Whole, or what is damaged or missing.</source>
        <translation>Цел, либо что повреждено или отсутствует.</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>П&amp;ломба</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Зарегистрировать</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Приём и регистрация</translation>
    </message>
</context>
<context>
    <name>TakeInFilesDialog</name>
    <message>
        <source>Take in files</source>
        <translation>Приём файлов</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>П&amp;ринять</translation>
    </message>
    <message>
        <source>Left empty, the piece is called by the name of its file.</source>
        <translation>Если не заполнено, доказательство называется по имени файла.</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>От &amp;кого</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;День получения</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
</context>
<context>
    <name>TakeInItemDialog</name>
    <message>
        <source>Take in a physical item</source>
        <translation>Приём предмета</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>П&amp;ринять</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Что это</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Место хранения</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>П&amp;ломба</translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>От &amp;кого</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;День получения</translation>
    </message>
</context>
<context>
    <name>TakeInReturnDialog</name>
    <message>
        <source>The file is checked first: its schema, its hash, its agency and period. A newer return takes the place of the former, and both stay.</source>
        <translation>Сначала файл проверяется: его схема, контрольная сумма, орган и период. Новый отчёт заменяет прежний, и оба сохраняются.</translation>
    </message>
    <message>
        <source>Take in a return</source>
        <translation>Принять отчёт органа</translation>
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
        <translation>Период</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Кем заверен</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никем</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Контрольная сумма (SHA-256)</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Взамен</translation>
    </message>
</context>
<context>
    <name>TakeOutButton</name>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Вывести</translation>
    </message>
    <message>
        <source>&amp;Editable copy…</source>
        <translation>&amp;Редактируемая копия…</translation>
    </message>
    <message>
        <source>With its &amp;annexes, into a folder…</source>
        <translation>С &amp;приложениями, в папку…</translation>
    </message>
    <message>
        <source>&amp;List of enclosures</source>
        <translation>&amp;Опись вложений</translation>
    </message>
    <message>
        <source>&amp;Sign electronically…</source>
        <translation>По&amp;дписать электронно…</translation>
    </message>
    <message>
        <source>Si&amp;gned copy</source>
        <translation>Подписанная &amp;копия</translation>
    </message>
    <message>
        <source>Letter with its annexes: a new folder</source>
        <translation>Письмо с приложениями: новая папка</translation>
    </message>
    <message>
        <source>List of enclosures, № {number}</source>
        <translation>Опись вложений, № {number}</translation>
    </message>
    <message>
        <source>Printing the list of enclosures</source>
        <translation>Подготовка описи вложений</translation>
    </message>
    <message>
        <source>Writing the letter with its annexes</source>
        <translation>Запись письма с приложениями</translation>
    </message>
    <message>
        <source>Written: {folder}</source>
        <translation>Записано: {folder}</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Term of keeping</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>&amp;Внести</translation>
    </message>
    <message>
        <source>&amp;How inquiries ended</source>
        <translation>&amp;Чем окончен материал</translation>
    </message>
    <message>
        <source>Left empty, they are kept for ever.</source>
        <translation>Если пусто – хранятся постоянно.</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;Лет</translation>
    </message>
    <message>
        <source>The item of the nomenclature of cases, with its day.</source>
        <translation>Пункт номенклатуры дел, с датой.</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Основание</translation>
    </message>
    <message>
        <source>Left empty, it counts for all that ended before too.</source>
        <translation>Если пусто – действует и для оконченных раньше.</translation>
    </message>
    <message>
        <source>Counts for what ended &amp;since</source>
        <translation>Для оконченных &amp;с</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>How it ended</source>
        <translation>Чем окончено</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Ended since</source>
        <translation>Оконченные с</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>extended</source>
        <translation>продлён</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>stands still since {day}</source>
        <translation>приостановлен с {day}</translation>
    </message>
    <message>
        <source>done on {day}: {paper}</source>
        <translation>исполнен {day}: {paper}</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>отозван: {reason}</translation>
    </message>
    <message>
        <source>the inquiry ended</source>
        <translation>материал завершён</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>Terms</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сроки хранения</translation>
    </message>
    <message>
        <source>There are no terms.</source>
        <translation>Сроков нет.</translation>
    </message>
    <message>
        <source>&amp;Enter a term…</source>
        <translation>&amp;Внести срок…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Отозвать…</translation>
    </message>
    <message>
        <source>No text of the law that names a term in years was seen by the authors of the program. Until the office enters the term of its own nomenclature of cases, nothing may be erased.</source>
        <translation>Текста закона, где срок назван в годах, авторы программы не видели. Пока офис не внесёт срок из своей номенклатуры дел, ничего уничтожать нельзя.</translation>
    </message>
    <message>
        <source>Withdraw the term: {outcome}</source>
        <translation>Отзыв срока: {outcome}</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Отозвать</translation>
    </message>
</context>
<context>
    <name>TextCanvas</name>
    <message>
        <source>Text of the original</source>
        <translation>Текст оригинала</translation>
    </message>
    <message>
        <source>Select words; Enter withholds them.</source>
        <translation>Выделите слова; Enter изымает их.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Back to what was &amp;saved</source>
        <translation>Вернуть со&amp;хранённое</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Saved. New letters are written so.</source>
        <translation>Сохранено. Новые письма составляются так.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>The text of the program has changed since this copy was made. See the differences, take over what you need and save: then the copy counts as compared.</source>
        <translation>С тех пор как сделана эта копия, текст программы изменился. Посмотрите отличия, внесите нужное и сохраните: тогда копия считается сверенной.</translation>
    </message>
    <message>
        <source>Text of a letter: {kind}</source>
        <translation>Текст письма: {kind}</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>С&amp;ведения</translation>
    </message>
    <message>
        <source>&amp;How it looks</source>
        <translation>&amp;Как выглядит</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Отличия</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>&amp;Title of the kind</source>
        <translation>&amp;Название вида</translation>
    </message>
    <message>
        <source>&amp;Subject line</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>Text of the letter, {language}</source>
        <translation>Текст письма, {language}</translation>
    </message>
</context>
<context>
    <name>TextsDialog</name>
    <message>
        <source>Texts of the report</source>
        <translation>Тексты отчёта</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>{period}, {language}. The report shows a section when it has words.</source>
        <translation>{period}, {language}. Раздел стоит в отчёте, когда для него есть текст.</translation>
    </message>
    <message>
        <source>Also in the public report</source>
        <translation>Также в отчёте для публикации</translation>
    </message>
    <message>
        <source>Use the words of the period before</source>
        <translation>Взять текст прошлого периода</translation>
    </message>
</context>
<context>
    <name>TextsSection</name>
    <message>
        <source>Letters are written by the texts of the program until the office changes them. A change counts for new letters; what was issued stays as it is.</source>
        <translation>Пока офис не изменит тексты, письма составляются по текстам программы. Изменение действует для новых писем; выпущенные не меняются.</translation>
    </message>
    <message>
        <source>Texts of letters</source>
        <translation>Тексты писем</translation>
    </message>
    <message>
        <source>There are no kinds of letters.</source>
        <translation>Видов писем нет.</translation>
    </message>
    <message>
        <source>&amp;Edit the text…</source>
        <translation>&amp;Изменить текст…</translation>
    </message>
    <message>
        <source>Copy as a &amp;new kind…</source>
        <translation>Скопировать как &amp;новый вид…</translation>
    </message>
    <message>
        <source>&amp;Back to the text of the program…</source>
        <translation>&amp;Вернуться к тексту программы…</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>HH:MM</source>
        <translation>ЧЧ:ММ</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Kind of line</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Nothing of this kind was done yet.</source>
        <translation>Ничего подобного ещё не делалось.</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Было → стало</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Stages, terms, handlers</source>
        <translation>Стадии, сроки, исполнители</translation>
    </message>
    <message>
        <source>Parties and allegations</source>
        <translation>Участники и обстоятельства</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Findings and circumstances</source>
        <translation>Выводы и сведения для взыскания</translation>
    </message>
    <message>
        <source>Proposals, decisions, measures</source>
        <translation>Предложения, решения, меры</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
</context>
<context>
    <name>TracingDialog</name>
    <message>
        <source>Inquiries behind a figure</source>
        <translation>Материалы, на которых основан показатель</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>No inquiry is counted here.</source>
        <translation>Здесь материалов не насчитано.</translation>
    </message>
    <message>
        <source>&amp;Open the inquiry</source>
        <translation>&amp;Открыть материал</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Экспорт списка…</translation>
    </message>
    <message>
        <source>Enter or a double click opens the inquiry.</source>
        <translation>Enter или двойной щелчок открывает материал.</translation>
    </message>
</context>
<context>
    <name>TransfersList</name>
    <message>
        <source>Redirected and joined</source>
        <translation>Перенаправления и соединения</translation>
    </message>
    <message>
        <source>the whole of it</source>
        <translation>полностью</translation>
    </message>
    <message>
        <source>{day}: redirected to {agency}: {what}. {reason}</source>
        <translation>{day}: перенаправлено: {agency}: {what}. {reason}</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>{day}: goes on inside {number}. {reason}</source>
        <translation>{day}: продолжается в материале {number}. {reason}</translation>
    </message>
    <message>
        <source>{day}: {number} was joined to this one. {reason}</source>
        <translation>{day}: {number} соединён с этим. {reason}</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>Разъединить…</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Открыть {number}</translation>
    </message>
    <message>
        <source>Taken back {day}: {reason}</source>
        <translation>Отменено {day}: {reason}</translation>
    </message>
    <message>
        <source>Take the redirection back</source>
        <translation>Отмена перенаправления</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>Separate the inquiries</source>
        <translation>Разъединение материалов</translation>
    </message>
    <message>
        <source>&amp;Separate</source>
        <translation>&amp;Разъединить</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Take in the certificate of an authority</source>
        <translation>Внести сертификат удостоверяющего центра</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Внести</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.pem);;All files (*)</source>
        <translation>Сертификаты (*.cer *.crt *.pem);;Все файлы (*)</translation>
    </message>
    <message>
        <source>From now on whoever it vouches for is shown as a known signer. Compare its SHA-256 with what the authority publishes before you rely on it.</source>
        <translation>С этого момента тот, кого он удостоверяет, показан как известный подписавший. Прежде чем доверять, сравните SHA-256 сертификата с опубликованным центром.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Where the file came from and with what it was compared.</source>
        <translation>Откуда файл и с чем он сверен.</translation>
    </message>
    <message>
        <source>&amp;How it was checked</source>
        <translation>&amp;Как проверен</translation>
    </message>
</context>
<context>
    <name>UnlockPane</name>
    <message>
        <source>The records are encrypted</source>
        <translation>Записи зашифрованы</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key…</source>
        <translation>Открыть ключом &amp;восстановления…</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>Ключ &amp;восстановления</translation>
    </message>
    <message>
        <source>The eight groups from the page in the safe.</source>
        <translation>Восемь групп с листа, который лежит в сейфе.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Пароль</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Check the records</source>
        <translation>Проверка записей</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Choose a paper</source>
        <translation>Выберите бумагу</translation>
    </message>
    <message>
        <source>Papers (*.pdf)</source>
        <translation>Бумаги (*.pdf)</translation>
    </message>
    <message>
        <source>Every change is sealed in a ledger, and each paper carries the ledger&apos;s head at its foot. A code from an earlier paper shows whether everything up to then is still as it was.</source>
        <translation>Каждое изменение закрепляется в реестре изменений, а внизу каждой бумаги стоит код его вершины. Код с прежней бумаги показывает, осталось ли всё до неё таким, как было.</translation>
    </message>
    <message>
        <source>Such as 128-7K3M9-QWX4T-…; without one the file is checked by itself.</source>
        <translation>Например, 128-7K3M9-QWX4T-…; без кода файл проверяется по собственному реестру.</translation>
    </message>
    <message>
        <source>C&amp;ode from a paper</source>
        <translation>К&amp;од с бумаги</translation>
    </message>
    <message>
        <source>A letter, a report, a derivation or a control sheet as PDF.</source>
        <translation>Письмо, отчёт, лист обоснования или контрольный лист в PDF.</translation>
    </message>
    <message>
        <source>&amp;Paper issued before</source>
        <translation>&amp;Ранее выпущенная бумага</translation>
    </message>
    <message>
        <source>Checking the records</source>
        <translation>Проверка записей</translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation>Записей в реестре</translation>
    </message>
    <message>
        <source>Code of its head</source>
        <translation>Код вершины реестра</translation>
    </message>
    <message>
        <source>Lines whose personal data were erased</source>
        <translation>Строк с уничтоженными персональными данными</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Нарушение</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>№ {number}, exactly as the office issued it.</source>
        <translation>№ {number}, в точности как её выпустил офис.</translation>
    </message>
    <message>
        <source>None that can be read; type it in from the foot.</source>
        <translation>Читаемого кода нет; наберите его с нижнего поля.</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>Код на бумаге</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>The records are intact.</source>
        <translation>Записи целы.</translation>
    </message>
    <message>
        <source>Faults: {count}. Keep this file, and ask for the last good backup.</source>
        <translation>Нарушений: {count}. Сохраните этот файл и запросите последнюю исправную резервную копию.</translation>
    </message>
</context>
<context>
    <name>VersionDeeds</name>
    <message>
        <source>&amp;New version from this one…</source>
        <translation>&amp;Новая редакция из этой…</translation>
    </message>
    <message>
        <source>&amp;Edit the draft…</source>
        <translation>&amp;Изменить проект…</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>П&amp;одписать…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Сравнить…</translation>
    </message>
    <message>
        <source>E&amp;xport as a file…</source>
        <translation>&amp;Экспорт в файл…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Ото&amp;звать…</translation>
    </message>
    <message>
        <source>&amp;Throw the draft away…</source>
        <translation>&amp;Удалить проект…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>И&amp;мпорт файла…</translation>
    </message>
    <message>
        <source>Export as a file</source>
        <translation>Экспорт в файл</translation>
    </message>
    <message>
        <source>Signed rules (*.edrules)</source>
        <translation>Подписанные правила (*.edrules)</translation>
    </message>
    <message>
        <source>Written to {file}. Hash: {digest}.</source>
        <translation>Записано в {file}. Хеш: {digest}.</translation>
    </message>
    <message>
        <source>Withdraw a version</source>
        <translation>Отзыв редакции</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>От&amp;озвать</translation>
    </message>
    <message>
        <source>“{title}” judges no more; what it replaced judges again. Decisions already made stay as they are.</source>
        <translation>«{title}» больше не применяется; снова применяется то, что она заменила. Принятые решения остаются как есть.</translation>
    </message>
    <message>
        <source>Throw a draft away</source>
        <translation>Удаление проекта</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>signed by the office</source>
        <translation>подписана офисом</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>предположение</translation>
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
        <translation>Записи офиса по этике: материалы, сроки, взыскания, письма и отчёты. Всё остаётся на этом компьютере; никуда ничего не отправляется.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Look around in the demonstration office</source>
        <translation>Осмотреться в демонстрационном офисе</translation>
    </message>
    <message>
        <source>Invented people in a file of its own, in other colours, never mixed with real records. It takes a minute to make the first time.</source>
        <translation>Вымышленные люди в отдельном файле, в других цветах, никогда не смешиваются с настоящими записями. В первый раз подготовка занимает около минуты.</translation>
    </message>
    <message>
        <source>Open a new office…</source>
        <translation>Открыть новый офис…</translation>
    </message>
    <message>
        <source>Name the agency and the commissioner and begin with empty records.</source>
        <translation>Назовите орган и уполномоченного и начните с пустых записей.</translation>
    </message>
    <message>
        <source>Open existing records…</source>
        <translation>Открыть имеющиеся записи…</translation>
    </message>
    <message>
        <source>A file ending in .edesk, on a disk of this computer.</source>
        <translation>Файл с окончанием .edesk на диске этого компьютера.</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>&amp;Восстановить резервную копию…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Открывались раньше</translation>
    </message>
</context>
<context>
    <name>WithdrawCrimeSignDialog</name>
    <message>
        <source>Withdraw a sign of a crime</source>
        <translation>Отозвать признак преступления</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Отозвать</translation>
    </message>
    <message>
        <source>Whether the allegation still has signs of a crime is then set under Parties.</source>
        <translation>Остаются ли признаки преступления, отмечается затем на вкладке «Участники».</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Признак</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>WithdrawDecreeDialog</name>
    <message>
        <source>Withdraw the decree</source>
        <translation>Отзыв акта о переносе</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Отозвать</translation>
    </message>
    <message>
        <source>Its days count as before, and open terms are counted again. Nothing is recorded before you confirm.</source>
        <translation>Его дни считаются по-прежнему, и открытые сроки пересчитываются. До подтверждения ничего не записывается.</translation>
    </message>
    <message>
        <source>Counting which dates move</source>
        <translation>Подсчёт переносимых дат</translation>
    </message>
</context>
<context>
    <name>WordFormDialog</name>
    <message>
        <source>Form of a word</source>
        <translation>Форма слова</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>It is kept and stands in every later letter in place of the form by rule. Letters already issued do not change.</source>
        <translation>Она сохраняется и ставится во всех следующих письмах вместо формы по правилу. Уже выпущенные письма не меняются.</translation>
    </message>
    <message>
        <source>&amp;Written so</source>
        <translation>&amp;Написание</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>A name, a post or a body as the records have it.</source>
        <translation>Имя, должность или орган, как они записаны, – в именительном падеже.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Слова</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Падеж</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Падеж</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Letters decline names and posts by rule. Where a rule errs or is not sure, the form you write stands in every later letter.</source>
        <translation>Имена и должности склоняются в письмах по правилам. Где правило ошибается или формы не знает, во всех следующих письмах стоит форма, которую напишете вы.</translation>
    </message>
    <message>
        <source>Forms of words</source>
        <translation>Формы слов</translation>
    </message>
    <message>
        <source>No form was written yet.</source>
        <translation>Пока не написано ни одной формы.</translation>
    </message>
    <message>
        <source>&amp;Write a form…</source>
        <translation>&amp;Написать форму…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Remove a form</source>
        <translation>Удалить форму</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>“{text}” is declined by rule again in later letters.</source>
        <translation>«{text}» в следующих письмах снова склоняется по правилам.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Падеж</translation>
    </message>
    <message>
        <source>Written so</source>
        <translation>Написание</translation>
    </message>
</context>
<context>
    <name>WriteCaseFileDialog</name>
    <message>
        <source>Case file № {number}</source>
        <translation>Дело № {number}</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Составить</translation>
    </message>
    <message>
        <source>One file (zip)</source>
        <translation>Один файл (zip)</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Куда записать</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Writing the case file</source>
        <translation>Составление дела</translation>
    </message>
    <message>
        <source>For an auditor or a court: a dossier, the records, the evidence and the proofs of the ledger, with a program that checks them on any computer. Who reported the matter is never in it.</source>
        <translation>Для аудитора или суда: досье, записи, доказательства и подтверждения реестра изменений с программой, которая проверит их на любом компьютере. Кто сообщил, в деле не указывается никогда.</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Куда</translation>
    </message>
    <message>
        <source>&amp;Language of the dossier</source>
        <translation>&amp;Язык досье</translation>
    </message>
    <message>
        <source>Files the program cannot read are not ticked: look whether they name who reported, and tick them if they do not.</source>
        <translation>Файлы, которые программа прочесть не может, не отмечены: посмотрите, не назван ли в них сообщивший, и отметьте, если нет.</translation>
    </message>
    <message>
        <source>&amp;Evidence enclosed</source>
        <translation>&amp;Прилагаемые доказательства</translation>
    </message>
    <message>
        <source>Not enclosed: {what}.</source>
        <translation>Не прилагаются: {what}.</translation>
    </message>
    <message>
        <source>Case file written: {place}. Code of the ledger&apos;s head: {code}.</source>
        <translation>Дело составлено: {place}. Код вершины реестра изменений: {code}.</translation>
    </message>
</context>
<context>
    <name>WriterStep</name>
    <message>
        <source>What only you know</source>
        <translation>Что известно только вам</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>For official use only</source>
        <translation>Для служебного пользования</translation>
    </message>
    <message>
        <source>The last days are counted from the earliest act and discovery.</source>
        <translation>Последние дни считаются от самого раннего дня совершения и обнаружения.</translation>
    </message>
    <message>
        <source>&amp;Offence</source>
        <translation>&amp;Правонарушение</translation>
    </message>
    <message>
        <source>Del takes a line away; with no line nothing is annexed. What names who reported, and the report itself, is not suggested.</source>
        <translation>Del убирает строку; без строк приложений нет. Само обращение и то, что называет сообщившее лицо, не предлагаются.</translation>
    </message>
    <message>
        <source>The number printed on the blank this letter goes out on.</source>
        <translation>Номер, напечатанный на бланке этого письма.</translation>
    </message>
    <message>
        <source>Number of the &amp;blank</source>
        <translation>Номер &amp;бланка</translation>
    </message>
    <message>
        <source>&amp;Signs of a crime</source>
        <translation>Пр&amp;изнаки преступления</translation>
    </message>
    <message>
        <source>All other facts come from the inquiry; what is missing is named at the right.</source>
        <translation>Остальные сведения берутся из материала; недостающее названо справа.</translation>
    </message>
    <message>
        <source>Each with the article of the Criminal Code it falls under: choose one, or type it; one typed is told as not compared with the law. Signs noted in the inquiry go along by themselves.</source>
        <translation>Каждый – со статьёй Уголовного кодекса: выберите её или впишите; вписанная названа в письме не сверенной с законом. Признаки, записанные в материале, войдут сами.</translation>
    </message>
    <message>
        <source>&amp;Annexes</source>
        <translation>П&amp;риложения</translation>
    </message>
    <message>
        <source>&amp;Reply asked for by</source>
        <translation>Ответ &amp;нужен к</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Гриф</translation>
    </message>
</context>
<context>
    <name>YearSection</name>
    <message>
        <source>No day is out of the ordinary.</source>
        <translation>Особых дней нет.</translation>
    </message>
    <message>
        <source>Holidays and moved days of {year}</source>
        <translation>Праздничные и перенесённые дни {year} года</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What day it is</source>
        <translation>Какой это день</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>By the act</source>
        <translation>По какому акту</translation>
    </message>
</context>
<context>
    <name>_ManyLines</name>
    <message>
        <source>Use the same words in the empty lines</source>
        <translation>Использовать эти же слова в пустых строках</translation>
    </message>
</context>
</TS>
