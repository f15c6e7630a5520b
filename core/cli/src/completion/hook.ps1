
# Ids of the lists that were shown last, where one is due; else the words.
Register-ArgumentCompleter -Native -CommandName 'gureum' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $elements = $commandAst.CommandElements
    $before = @($elements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { $_.ToString() })
    $found = @()
    if ($before.Count -gt 0 -and -not $wordToComplete.StartsWith('-')) {
        $lines = @(& $elements[0].ToString() completion --after @before 2>$null)
        $found = @(foreach ($line in $lines) {
            $id, $about = $line -split "`t", 2
            if (-not $id.StartsWith($wordToComplete)) { continue }
            if (-not $about) { $about = $id }
            # What is no plain word is quoted: the shell would carry it out.
            $text = $id
            if ($id -notmatch '^[\w.][\w.-]*$') { $text = "'" + $id.Replace("'", "''") + "'" }
            [System.Management.Automation.CompletionResult]::new($text, $id, 'ParameterValue', $about)
        })
    }
    if ($found.Count -gt 0) { $found } else { & $gureumWords $wordToComplete $commandAst $cursorPosition }
}.GetNewClosure()
