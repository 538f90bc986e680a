@echo off
rem Starts LimitDesk on the Java runtime beside it. LIMITDESK_OPTS holds further options for the
rem Java virtual machine and wins over those below: set LIMITDESK_OPTS=-Xmx4g
rem The cache is a matter of speed alone: one that no longer fits is passed over in silence.
setlocal
"%~dp0..\runtime\bin\java.exe" -Xmx640m -XX:+UseSerialGC "-XX:AOTCache=%~dp0..\lib\limitdesk.aot" ^
  -Xlog:disable -Xlog:all=warning:stderr -Xlog:aot*=off:stderr ^
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED ^
  %LIMITDESK_OPTS% -jar "%~dp0..\lib\limitdesk.jar" %*
exit /b %ERRORLEVEL%
