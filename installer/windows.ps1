# Packs target\limitdesk for Windows, unsigned: target\installer\LimitDesk-VERSION.msi
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

function Stop-Here($sentence) {
  [Console]::Error.WriteLine("windows.ps1: $sentence")
  exit 3
}

$built = 'target\limitdesk'
$out = 'target\installer'
$project = ([xml](Get-Content -Encoding UTF8 pom.xml)).project
$needed = [int]$project.properties.'jdk.version'
if (-not (Test-Path "$built\runtime\bin\java.exe")) {
  Stop-Here 'There is no program to pack. Run mvn -B package first.'
}

# Whether that folder holds a JDK with a jpackage that is not older than the runtime.
function Test-Jdk($jdk) {
  $jdk -and (Test-Path "$jdk\bin\jpackage.exe") -and
    [int]((& "$jdk\bin\jpackage.exe" --version) -split '[.-]')[0] -ge $needed
}

# What Maven's toolchain chooses, asked of the Java that it starts; it answers on standard error.
function Get-MavenJdk {
  $said = cmd /c 'mvn -q validate exec:exec -Dmain.class=-XshowSettings:properties -Dargs=-version 2>&1'
  $said | Select-String '^ *java\.home = (.*)$' | ForEach-Object { $_.Matches[0].Groups[1].Value }
}

$jdk = $env:JAVA_HOME
if (-not (Test-Jdk $jdk)) { $jdk = Get-MavenJdk }
if (-not (Test-Jdk $jdk)) {
  Stop-Here "There is no jpackage. Set JAVA_HOME to a JDK $needed or newer, such as Eclipse Temurin."
}
if (-not (Get-Command wix, candle -ErrorAction SilentlyContinue)) {
  Stop-Here 'WiX is missing; jpackage makes an msi with WiX 3 or newer on the path.'
}

$options = Get-Content src\main\scripts\java.options | ForEach-Object { '--java-options', $_ }
if (Test-Path $out) { Remove-Item -Recurse $out }
# The identity by which a newer version replaces an older one: it stays the same for ever.
& "$jdk\bin\jpackage.exe" --type msi --dest $out --name LimitDesk --vendor LimitDesk `
  --app-version ($project.version -replace '-SNAPSHOT$') --description $project.description `
  --runtime-image "$built\runtime" --input "$built\lib" --main-jar limitdesk.jar `
  --app-content "$built\bin" @options --java-options '-XX:AOTCache=$APPDIR\limitdesk.aot' `
  --icon assets\icons\limitdesk.ico --win-menu --win-shortcut --win-dir-chooser `
  --win-upgrade-uuid 4de9d674-b955-4f46-9da6-a3a06b2a878c
exit $LASTEXITCODE
