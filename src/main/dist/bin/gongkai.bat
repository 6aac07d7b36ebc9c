@echo off
rem Starts Gongkai. Options for Java: JAVA_OPTS. Java: JAVA_HOME, or the one on the PATH.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Xshare:auto -Xlog:disable %JAVA_OPTS% -cp "%~dp0..\lib\gongkai-cli.jar" org.gongkai.cli.Main %*
exit /b %ERRORLEVEL%
