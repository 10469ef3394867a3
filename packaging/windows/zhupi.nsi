; The installer for Windows, for one user, who needs no right to install programs:
;     makensis -DVERSION=0.1.0 -DBUNDLE=build\packages\zhupi -DOUT=dist\Zhupi-0.1.0-setup.exe packaging\windows\zhupi.nsi
; Nobody has run it on Windows yet. It was compiled on Debian (package nsis) around a stand-in for the bundle.
Unicode true
!include MUI2.nsh
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Zhupi"
!define KIND "Software\Classes\Zhupi.Report"
!define WINDOW "$INSTDIR\zhupi-window.exe"

Name "Zhupi"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Zhupi"
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Zhupi"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Reader and annotator for Chinese government work reports"
VIAddVersionKey LegalCopyright "The Zhupi authors, MIT licence"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "${WINDOW}"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE SimpChinese
!insertmacro MUI_LANGUAGE TradChinese

; Offered to open with, not taken over: other programs keep their files.
!macro OPENS ENDING
    WriteRegStr HKCU "Software\Classes\.${ENDING}\OpenWithProgids" "Zhupi.Report" ""
!macroend
!macro FORGETS ENDING
    DeleteRegValue HKCU "Software\Classes\.${ENDING}\OpenWithProgids" "Zhupi.Report"
!macroend
!macro EVERY DOES
    !insertmacro ${DOES} txt
    !insertmacro ${DOES} md
    !insertmacro ${DOES} html
    !insertmacro ${DOES} mhtml
    !insertmacro ${DOES} docx
    !insertmacro ${DOES} odt
    !insertmacro ${DOES} epub
    !insertmacro ${DOES} pdf
!macroend

Section
    RMDir /r "$INSTDIR\_internal" ; of an older one
    SetOutPath "$INSTDIR"
    File /r "${BUNDLE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Zhupi.lnk" "${WINDOW}"
    WriteRegStr HKCU "${KIND}" "" "Government work report"
    WriteRegStr HKCU "${KIND}\shell\open\command" "" '"${WINDOW}" "%1"'
    !insertmacro EVERY OPENS
    WriteRegStr HKCU "${ENTRY}" DisplayName "Zhupi"
    WriteRegStr HKCU "${ENTRY}" DisplayVersion "${VERSION}"
    WriteRegStr HKCU "${ENTRY}" DisplayIcon "${WINDOW}"
    WriteRegStr HKCU "${ENTRY}" Publisher "The Zhupi authors"
    WriteRegStr HKCU "${ENTRY}" UninstallString '"$INSTDIR\uninstall.exe"'
SectionEnd

; The library, in another folder, stays.
Section Uninstall
    !insertmacro EVERY FORGETS
    DeleteRegKey HKCU "${KIND}"
    DeleteRegKey HKCU "${ENTRY}"
    Delete "$SMPROGRAMS\Zhupi.lnk"
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\zhupi.exe"
    Delete "${WINDOW}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
SectionEnd
