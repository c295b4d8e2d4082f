# Adds Crossfoot to "Open with" for filings. jpackage's own file associations would make it the
# default program of .htm and .txt; these registry rows only offer it.
param([Parameter(Mandatory)] [string] $Msi)
$ErrorActionPreference = 'Stop'

$installer = New-Object -ComObject WindowsInstaller.Installer
$database = $installer.OpenDatabase((Resolve-Path $Msi).Path, 1)

function Invoke-Sql([string] $sql) {
    $view = $database.OpenView($sql)
    $view.Execute()
    $view
}

$found = (Invoke-Sql "SELECT ``Component_``, ``File``, ``FileName`` FROM ``File``")
$component = $null
while ($record = $found.Fetch()) {
    if ($record.StringData(3) -match '(^|\|)crossfoot\.exe$') {
        $component = $record.StringData(1)
        $file = $record.StringData(2)
    }
}
if (-not $component) { throw 'the launcher is not in the package' }

# Root -1 is the user's own hive in an installation for one user.
$tables = Invoke-Sql "SELECT ``Name`` FROM ``_Tables`` WHERE ``Name`` = 'Registry'"
if (-not $tables.Fetch()) {
    [void](Invoke-Sql ("CREATE TABLE ``Registry`` (``Registry`` CHAR(72) NOT NULL, ``Root`` SHORT NOT NULL, " +
        "``Key`` CHAR(255) NOT NULL LOCALIZABLE, ``Name`` CHAR(255) LOCALIZABLE, ``Value`` CHAR(0) LOCALIZABLE, " +
        "``Component_`` CHAR(72) NOT NULL PRIMARY KEY ``Registry``)"))
}
$key = 'Software\Classes\Applications\crossfoot.exe'
$command = '"[#' + $file + ']" "%1"'
[void](Invoke-Sql "INSERT INTO ``Registry`` (``Registry``, ``Root``, ``Key``, ``Name``, ``Value``, ``Component_``) VALUES ('cfCommand', -1, '$key\shell\open\command', '', '$command', '$component')")
foreach ($extension in 'htm', 'html', 'txt', 'xml', 'zip', 'nc') {
    [void](Invoke-Sql "INSERT INTO ``Registry`` (``Registry``, ``Root``, ``Key``, ``Name``, ``Value``, ``Component_``) VALUES ('cf_$extension', -1, '$key\SupportedTypes', '.$extension', '', '$component')")
}
$database.Commit()
