# The shell asks the program what fits, each time: nothing here grows old.
function __gureum_offered
    set -l offered (command gureum completion --at=(commandline -ct) --after (commandline -opc)[2..-1] 2>/dev/null)
    if test (count $offered) -gt 0
        printf '%s\n' $offered
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c gureum -f -k -a '(__gureum_offered)'
