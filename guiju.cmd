@echo off
rem Starts Guiju on Windows; the first time, and after a change of the sources, it is built before. guiju --help tells the commands.
setlocal
set "ROOT=%~dp0"
set "DIST=%ROOT%releng\cli\target\dist"
if not defined JAVA_HOME (
  echo Set JAVA_HOME to the folder of a JDK 21 or later ^(Eclipse Temurin from adoptium.net, for instance^). 1>&2
  exit /b 2
)
"%JAVA_HOME%\bin\java" -XshowSettings:properties -version 2>&1 | findstr /r /c:"java.specification.version = 2[1-9]" /c:"java.specification.version = [3-9][0-9]" >nul
if errorlevel 1 (
  echo JAVA_HOME is older than JDK 21. Set it to the folder of a later one ^(Eclipse Temurin from adoptium.net, for instance^). 1>&2
  exit /b 2
)
set "WANTED=%~1"
if not defined WANTED set "WANTED=open"
if /i "%WANTED%"=="open" goto open

powershell -NoProfile -Command "$j = Get-Item -ErrorAction SilentlyContinue '%DIST%\guiju.jar'; if (-not $j) { exit 1 }; $n = Get-ChildItem -Recurse -File '%ROOT%pom.xml','%ROOT%bundles','%ROOT%releng' | Where-Object { $_.FullName -notmatch '\\(target|src-gen)\\' -and $_.Name -notmatch '^plugin\.' -and $_.LastWriteTime -gt $j.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }"
if errorlevel 1 (
  echo Building Guiju ^(the first time takes some minutes^) ... 1>&2
  pushd "%ROOT%"
  if not exist target mkdir target
  call mvn -B -T2 -pl releng/cli -am package -DskipTests > target\build.log 2>&1
  if errorlevel 1 (
    popd
    echo The build failed; target\build.log tells all of it. Maven 3.9 or later is needed. 1>&2
    exit /b 2
  )
  popd
)
if not defined GUIJU_LANG for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do set "GUIJU_LANG=%%l"
chcp 65001 >nul
"%JAVA_HOME%\bin\java" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dfile.encoding=UTF-8 -Xss4m -cp "%DIST%\guiju.jar" guiju.cli.Main %*
exit /b %errorlevel%

rem Without a command: the workbench. What has changed since it was built is built before.
:open
set "PRODUCT=%ROOT%releng\product\target\products\guiju\win32\win32\x86_64\guiju"
if /i "%~2"=="--help" goto help
if /i "%~2"=="-h" goto help
powershell -NoProfile -Command "$j = Get-Item -ErrorAction SilentlyContinue '%PRODUCT%\artifacts.xml'; if (-not $j) { exit 1 }; $n = Get-ChildItem -Recurse -File '%ROOT%pom.xml','%ROOT%bundles','%ROOT%features','%ROOT%releng\product','%ROOT%releng\platform' | Where-Object { $_.FullName -notmatch '\\(target|src-gen)\\' -and $_.Name -notmatch '^plugin\.' -and $_.LastWriteTime -gt $j.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }"
if errorlevel 1 (
  echo Building Guiju's workbench ^(the first time takes some minutes^) ... 1>&2
  pushd "%ROOT%"
  if not exist target mkdir target
  call mvn -B -T2 -pl releng/product -am package -DskipTests > target\build.log 2>&1
  if errorlevel 1 (
    popd
    echo The build failed; target\build.log tells all of it. Maven 3.9 or later is needed. 1>&2
    exit /b 2
  )
  popd
)
call "%PRODUCT%\guiju.cmd" %*
exit /b %errorlevel%

:help
call "%ROOT%features\guiju.workbench.feature\root\windows\guiju.cmd" --help
exit /b 0
