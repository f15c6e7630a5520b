# How `tests/run` reads what a suite said.

# "passed failed skipped" of a log. Some tools leave colours at the beginning of the line that follows theirs.
count() {
    awk '
        { gsub(/\033\[[0-9;]*m/, "") }
        /^test result: / {
            for (i = 1; i < NF; i++) {
                if ($(i + 1) ~ /^passed/) passed += $i
                if ($(i + 1) ~ /^failed/) failed += $i
                if ($(i + 1) ~ /^ignored/) skipped += $i
            }
        }
        /^ok - .*# SKIP/ { skipped++; next }
        /^ok - / { passed++ }
        /^not ok - / { failed++ }
        END { print passed + 0, failed + 0, skipped + 0 }
    ' "$1"
}

# Why a suite has skips or failures: the first names, in one line.
reasons() {
    awk '
        { gsub(/\033\[[0-9;]*m/, "") }
        /^not ok - / { sub(/^not ok - /, ""); add($0) }
        /^test .* \.\.\. FAILED/ { sub(/^test /, ""); sub(/ \.\.\. FAILED.*/, ""); add($0) }
        /^ok - .*# SKIP/ { sub(/^ok - /, ""); sub(/ # SKIP /, ": "); add("skipped " $0) }
        /^test .* \.\.\. ignored/ { sub(/^test /, ""); sub(/ \.\.\. ignored,? ?/, ": "); sub(/: $/, ""); add("skipped " $0) }
        function add(text) { if (n++ < 4) line = line (line == "" ? "" : "; ") text }
        END { if (n > 4) line = line "; and " n - 4 " more"; print line }
    ' "$1"
}
