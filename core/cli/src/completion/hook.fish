
# Ids of the lists that were shown last, where one is due.
complete -c gureum -n 'not string match -q -- "-*" (commandline -ct)' -f -k \
    -a '(command gureum completion --after (commandline -opc)[2..-1] 2>/dev/null)'
