; The installer for Windows: for one user, without an administrator. /S installs silently, /D=FOLDER elsewhere.
; Compiled with: makensis -DVERSION=1.0.0 -DFOUR=1.0.0.0 -DBUNDLE=FOLDER -DICON=FILE -DLICENCE=FILE -DHOME=URL -DTARGET=FILE

Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include MUI2.nsh
!include FileFunc.nsh
!include x64.nsh
!include WinVer.nsh

!define PROGRAM "Fairhand"
!define KEPT "Software\Fairhand"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Fairhand"
!define CLASSES "Software\Classes"

Name "${PROGRAM}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\Fairhand"
InstallDirRegKey HKCU "${KEPT}" "Folder"
BrandingText "${PROGRAM} ${VERSION}"

VIProductVersion "${FOUR}"
VIAddVersionKey "ProductName" "${PROGRAM}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${PROGRAM} installer"
VIAddVersionKey "LegalCopyright" "Fairhand contributors, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\fairhand.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString OldWindows ${LANG_ENGLISH} "Fairhand needs a 64-bit Windows 10 or newer."
LangString OldWindows ${LANG_GERMAN} "Fairhand braucht ein 64-Bit-Windows 10 oder neuer."
LangString IsOpen ${LANG_ENGLISH} "Fairhand is open. Close it, and try again."
LangString IsOpen ${LANG_GERMAN} "Fairhand ist geöffnet. Schließen Sie es und versuchen Sie es noch einmal."
LangString BookStays ${LANG_ENGLISH} "Your book stays where it is: $LOCALAPPDATA\fairhand"
LangString BookStays ${LANG_GERMAN} "Ihr Buch bleibt, wo es ist: $LOCALAPPDATA\fairhand"

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "$(OldWindows)" /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

; A file that runs cannot be opened to be written: so it is open somewhere.
!macro RefuseWhileOpen
  IfFileExists "$INSTDIR\fairhand.exe" 0 +6
    FileOpen $0 "$INSTDIR\fairhand.exe" a
    StrCmp $0 "" 0 +3
      MessageBox MB_ICONSTOP "$(IsOpen)" /SD IDOK
      Abort
    FileClose $0
!macroend

; What an installer put there, and nothing else that may stand beside it.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\fairhand.exe"
  Delete "$INSTDIR\Uninstall.exe"
!macroend

Section "Install"
  !insertmacro RefuseWhileOpen
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"

  CreateShortcut "$SMPROGRAMS\Fairhand.lnk" "$INSTDIR\fairhand.exe"

  WriteRegStr HKCU "${KEPT}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${KEPT}" "Version" "${VERSION}"

  WriteRegStr HKCU "${CLASSES}\Fairhand.Book" "" "Fairhand book"
  WriteRegStr HKCU "${CLASSES}\Fairhand.Book\DefaultIcon" "" "$INSTDIR\fairhand.exe,0"
  WriteRegStr HKCU "${CLASSES}\Fairhand.Book\shell\open\command" "" '"$INSTDIR\fairhand.exe" open "%1"'
  WriteRegStr HKCU "${CLASSES}\.book\OpenWithProgids" "Fairhand.Book" ""
  ; Other programs' files stay theirs: Fairhand is one of those that open them.
  WriteRegStr HKCU "${CLASSES}\Fairhand.Import" "" "For Fairhand"
  WriteRegStr HKCU "${CLASSES}\Fairhand.Import\shell\open\command" "" '"$INSTDIR\fairhand.exe" open "%1"'
  WriteRegStr HKCU "${CLASSES}\.vcf\OpenWithProgids" "Fairhand.Import" ""
  WriteRegStr HKCU "${CLASSES}\.ics\OpenWithProgids" "Fairhand.Import" ""

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\fairhand.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Fairhand contributors"
  WriteRegStr HKCU "${UNINSTALL}" "URLInfoAbout" "${HOME}"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro RefuseWhileOpen
  !insertmacro RemoveProgram
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Fairhand.lnk"
  DeleteRegKey HKCU "${CLASSES}\Fairhand.Book"
  DeleteRegKey HKCU "${CLASSES}\Fairhand.Import"
  DeleteRegValue HKCU "${CLASSES}\.book\OpenWithProgids" "Fairhand.Book"
  DeleteRegValue HKCU "${CLASSES}\.vcf\OpenWithProgids" "Fairhand.Import"
  DeleteRegValue HKCU "${CLASSES}\.ics\OpenWithProgids" "Fairhand.Import"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${KEPT}"
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
  DetailPrint "$(BookStays)"
SectionEnd
