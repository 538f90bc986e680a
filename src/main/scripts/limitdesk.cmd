@echo off
rem Starts LimitDesk on the Java runtime beside it. LIMITDESK_OPTS holds further options for the
rem Java virtual machine and wins over those in java.options: set LIMITDESK_OPTS=-Xmx4g
rem The cache is a matter of speed alone: one that no longer fits is passed over in silence.
rem An installed program has its jars in app.
setlocal
set "jars=%~dp0..\lib"
if exist "%~dp0..\app" set "jars=%~dp0..\app"
"%~dp0..\runtime\bin\java.exe" "@%~dp0java.options" "-XX:AOTCache=%jars%\limitdesk.aot" ^
  %LIMITDESK_OPTS% -jar "%jars%\limitdesk.jar" %*
exit /b %ERRORLEVEL%
