; Kazakh messages of the installer, laid over Inno Setup's Default.isl: what is not here stays English.
; Inno Setup ships no Kazakh of its own.

[LangOptions]
LanguageName=Қазақша
LanguageID=$043F
LanguageCodePage=0

[Messages]
SetupAppTitle=Орнату
SetupWindowTitle=%1 бағдарламасын орнату
UninstallAppTitle=Жою
UninstallAppFullTitle=%1 бағдарламасын жою
ButtonBack=< А&ртқа
ButtonNext=&Келесі >
ButtonInstall=&Орнату
ButtonOK=Жарайды
ButtonCancel=Бас тарту
ButtonYes=&Иә
ButtonNo=&Жоқ
ButtonFinish=&Аяқтау
ButtonBrowse=&Шолу...
ButtonWizardBrowse=&Шолу...
ButtonNewFolder=Жаңа &қалта жасау
SelectLanguageTitle=Орнату тілін таңдау
SelectLanguageLabel=Орнату кезінде қолданылатын тілді таңдаңыз.
ExitSetupTitle=Орнатудан шығу
ExitSetupMessage=Орнату аяқталған жоқ. Қазір шықсаңыз, бағдарлама орнатылмайды.%n%nОрнатудан шығасыз ба?
ClickNext=Жалғастыру үшін «Келесі», шығу үшін «Бас тарту» батырмасын басыңыз.
WelcomeLabel1=[name] бағдарламасын орнатуға қош келдіңіз
WelcomeLabel2=Компьютерге [name/ver] орнатылады.%n%nЖалғастырмас бұрын басқа бағдарламаларды жапқан жөн.
WizardSelectDir=Орнату қалтасын таңдау
SelectDirDesc=[name] қайда орнатылсын?
SelectDirLabel3=[name] мына қалтаға орнатылады.
SelectDirBrowseLabel=Жалғастыру үшін «Келесі» батырмасын басыңыз. Басқа қалтаны таңдау үшін «Шолу» батырмасын басыңыз.
WizardReady=Орнатуға дайын
ReadyLabel1=[name] бағдарламасын орнатуға бәрі дайын.
ReadyLabel2b=Орнату үшін «Орнату» батырмасын басыңыз.
WizardInstalling=Орнатылуда
InstallingLabel=[name] орнатылып жатқанша күте тұрыңыз.
FinishedHeadingLabel=[name] бағдарламасын орнату аяқталды
FinishedLabel=[name] орнатылды. Оны жасалған белгіше арқылы іске қосуға болады.
FinishedLabelNoIcons=[name] орнатылды.
ClickFinish=Орнатудан шығу үшін «Аяқтау» батырмасын басыңыз.
ConfirmUninstall=%1 бағдарламасын және оның барлық құрамдастарын жоясыз ба?
UninstalledAll=%1 жойылды.
