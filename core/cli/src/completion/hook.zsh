#compdef gureum
# The shell asks the program what fits, each time: nothing here grows old.
_gureum() {
    local -a offered
    offered=("${(@f)$("${words[1]}" completion "--at=$PREFIX" --after "${(@)words[2,CURRENT-1]}" 2>/dev/null | tr '\t' ':')}")
    if [[ -n "${offered[1]-}" ]]; then
        _describe gureum offered
    else
        _files
    fi
}
# In a folder of completions it is a function that the shell loads, else it is read.
if [ "$funcstack[1]" = "_gureum" ]; then
    _gureum "$@"
else
    compdef _gureum gureum
fi
