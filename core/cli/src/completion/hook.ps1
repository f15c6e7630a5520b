# The shell asks the program what fits, each time: nothing here grows old.
Register-ArgumentCompleter -Native -CommandName 'gureum' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $elements = $commandAst.CommandElements
    $before = @($elements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { $_.ToString() })
    $program = $elements[0].ToString()
    $lines = @(& $program completion "--at=$wordToComplete" --after @before 2>$null)
    foreach ($line in $lines) {
        $word, $about = $line -split "`t", 2
        if (-not $word.StartsWith($wordToComplete)) { continue }
        if (-not $about) { $about = $word }
        # What is no plain word is quoted: the shell would carry it out.
        $text = $word
        if ($word -notmatch '^[\w.-]+$') { $text = "'" + $word.Replace("'", "''") + "'" }
        [System.Management.Automation.CompletionResult]::new($text, $word, 'ParameterValue', $about)
    }
}
