# Builds the installer for Windows into dist\, with Python 3.11 or newer and NSIS (makensis) on the path.
# Nobody has run this yet: there was no Windows to run it on.
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot "..\..")
$work = "build\packages"
$python = "$work\venv\Scripts\python.exe"

if (-not (Test-Path $python)) { python -m venv "$work\venv" }
& $python -m pip install --quiet --use-pep517 --editable ".[packages]"
& $python -m PyInstaller --noconfirm --log-level ERROR --distpath $work --workpath "$work\made" packaging\zhupi.spec
$version = (& "$work\zhupi\zhupi.exe" --version).Split(" ")[1]
New-Item -ItemType Directory -Force dist | Out-Null
$bundle = (Resolve-Path "$work\zhupi").Path
$setup = Join-Path (Resolve-Path dist).Path "Zhupi-$version-setup.exe"
makensis "-DVERSION=$version" "-DBUNDLE=$bundle" "-DOUT=$setup" packaging\windows\zhupi.nsi
