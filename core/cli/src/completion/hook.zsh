
# Ids of the lists that were shown last, where one is due.
_gureum_with_ids() {
    local -a ids
    if [[ "$PREFIX" != -* ]]; then
        ids=("${(@f)$("${words[1]}" completion --after "${(@)words[2,CURRENT-1]}" 2>/dev/null | tr '\t' ':')}")
    fi
    if [[ -n "${ids[1]-}" ]]; then
        _describe id ids
    else
        _gureum "$@"
    fi
}
compdef _gureum_with_ids gureum
