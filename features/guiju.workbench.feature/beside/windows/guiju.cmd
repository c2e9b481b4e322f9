@echo off
rem Starts Guiju's workbench. guiju --help tells its options.
setlocal
set "SELF=%~f0"
set "HERE=%~dp0"
set "DATA=%LOCALAPPDATA%\Guiju"
set "FOLDER="
set "TONGUE=en"
if not defined GUIJU_LANG for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do set "GUIJU_LANG=%%l"
if defined GUIJU_LANG if /i "%GUIJU_LANG:~0,2%"=="zh" set "TONGUE=zh_TW"

:arguments
if "%~1"=="" goto ready
if /i "%~1"=="open" (shift /1 & goto arguments)
if /i "%~1"=="-h" goto usage
if /i "%~1"=="--help" goto usage
if /i "%~1"=="/?" goto usage
if /i "%~1"=="-data" (set "DATA=%~f2" & shift /1 & shift /1 & goto arguments)
set "FOLDER=%~f1"
shift /1
goto arguments

:usage
echo Usage: guiju [open [FOLDER]] [-data FOLDER]
echo   Opens the workbench: the first time with a copy of the examples, later with the last folder.
echo   -data FOLDER   where the window, preferences and unsaved texts are kept (by default %DATA%)
exit /b 0

:ready
if defined FOLDER if not exist "%FOLDER%\" (
  echo There is no folder %FOLDER% 1>&2
  exit /b 2
)
set "JAVA=%HERE%lib\runtime\bin\javaw.exe"
set "PRODUCT=%HERE%lib\app\"
if not exist "%JAVA%" (
  set "PRODUCT=%HERE%"
  set "JAVA=javaw.exe"
  if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\javaw.exe"
)
rem javaw says nothing where it cannot start, so java is asked for its version before.
set "ASKED=%JAVA:javaw.exe=java.exe%"
"%ASKED%" -XshowSettings:properties -version 2>&1 | findstr /r /c:"java.specification.version = 2[1-9]" /c:"java.specification.version = [3-9][0-9]" >nul
if errorlevel 1 (
  echo Guiju needs Java 21 or later. Install it ^(Eclipse Temurin from adoptium.net, for instance^) and set JAVA_HOME to its folder. 1>&2
  pause
  exit /b 2
)
rem What is left to do needs no window of its own, but must stay until the product ends.
if not defined GUIJU_STAYS (
  set "GUIJU_STAYS=yes"
  start "Guiju" /min cmd /c ""%SELF%" %*"
  exit /b 0
)
if not exist "%DATA%" mkdir "%DATA%"
set "OPTIONS=-Dfile.encoding=UTF-8 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx2g --enable-native-access=ALL-UNNAMED"
set "OPTIONS=%OPTIONS% -Xlog:disable -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%DATA%\classes.jsa""
if exist "%DATA%\classes.jsa" powershell -NoProfile -Command "if ((Get-Item '%PRODUCT%artifacts.xml').LastWriteTime -gt (Get-Item '%DATA%\classes.jsa').LastWriteTime) { Remove-Item '%DATA%\classes.jsa' }"
for %%j in ("%PRODUCT%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%j"

rem The window asks for a restart, as after a change of the language, by ending with 23.
:start
if exist "%DATA%\language" set /p TONGUE=<"%DATA%\language"
if defined FOLDER (
  start "" /wait "%JAVA%" %OPTIONS% "-Dguiju.folder=%FOLDER%" -jar "%LAUNCHER%" -nl %TONGUE% -data "%DATA%"
) else (
  start "" /wait "%JAVA%" %OPTIONS% -jar "%LAUNCHER%" -nl %TONGUE% -data "%DATA%"
)
if %errorlevel%==23 goto start
exit /b %errorlevel%
