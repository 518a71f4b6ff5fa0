; The installer for Windows, made by Inno Setup 6.3 or later from dist\ethics-desk:
;
;     python packaging\desk.py package
;     iscc /DVersion=0.1.0 packaging\windows\ethics_desk.iss
;
; It was written on Linux and has NOT BEEN RUN: no Windows was at hand.
; It installs for one person, without rights of an administrator. Records, settings and logs lie
; elsewhere and are neither made nor removed by it.

#ifndef Version
  #error Name the version: iscc /DVersion=0.1.0 ...
#endif
#define Name "Ethics Desk"
#define Program "ethics-desk.exe"

[Setup]
AppId={{8F0E3C1B-6E0B-4B52-9F57-2D3D2B0B7A41}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
DefaultDirName={localappdata}\Programs\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=ethics-desk-{#Version}-windows-x86_64
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
UninstallDisplayIcon={app}\{#Program}

[Languages]
Name: "kk"; MessagesFile: "compiler:Default.isl,kazakh.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
kk.Records=Ethics Desk жазбалары
ru.Records=Записи Ethics Desk
en.Records=Ethics Desk records
kk.Shortcut=Жұмыс үстеліне белгіше қою
ru.Shortcut=Поместить значок на рабочий стол
en.Shortcut=Put an icon on the desktop
kk.Start={#Name} бағдарламасын іске қосу
ru.Start=Запустить {#Name}
en.Start=Start {#Name}

[Tasks]
Name: "shortcut"; Description: "{cm:Shortcut}"; Flags: unchecked

[InstallDelete]
; Files of an earlier version that the new one no longer has.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\ethics-desk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Program}"
Name: "{userdesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: shortcut

[Registry]
Root: HKCU; Subkey: "Software\Classes\.edesk"; ValueType: string; ValueData: "EthicsDesk.Records"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\EthicsDesk.Records"; ValueType: string; ValueData: "{cm:Records}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\EthicsDesk.Records\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" --store ""%1"""

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:Start}"; Flags: nowait postinstall skipifsilent
