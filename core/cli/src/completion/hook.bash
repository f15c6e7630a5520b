# The shell asks the program what fits, each time: nothing here grows old.
_gureum() {
    local word="${COMP_WORDS[COMP_CWORD]}" offered
    COMPREPLY=()
    # A value behind `=` is completed by itself.
    if [ "$word" = "=" ]; then word=; fi
    while IFS=$'\t' read -r offered _; do
        case "$offered" in "$word"*) COMPREPLY+=("$offered") ;; esac
    done < <("${COMP_WORDS[0]}" completion "--at=$word" --after "${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)
}
complete -F _gureum -o bashdefault -o default gureum
