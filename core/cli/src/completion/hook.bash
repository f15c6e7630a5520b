
# Ids of the lists that were shown last, where one is due.
_gureum_with_ids() {
    local word="${COMP_WORDS[COMP_CWORD]}" id ids=()
    _gureum "$@"
    case "$word" in -*) return ;; esac
    while IFS=$'\t' read -r id _; do
        case "$id" in "$word"*) ids+=("$id") ;; esac
    done < <("${COMP_WORDS[0]}" completion --after "${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)
    if [ "${#ids[@]}" -gt 0 ]; then COMPREPLY=("${ids[@]}"); fi
}
complete -F _gureum_with_ids -o bashdefault -o default gureum
