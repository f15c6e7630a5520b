#!/usr/bin/env bash
# Publishes the packages of a folder to npm: the native ones first, then what names them. What is there already is left alone, so
# that it may be run again after it broke off.
#
#   packaging/publish-npm.sh FOLDER [OPTION ...]    the options go to `npm publish`
set -euo pipefail

folder=$1
shift
# described FILE KEY: what package.json in a package says.
described() {
    tar -xzOf "$1" package/package.json | node -p 'JSON.parse(require("fs").readFileSync(0, "utf8"))[process.argv[1]] ?? ""' "$2"
}
natives=() others=()
for package in "$folder"/*.tgz; do
    if [ -n "$(described "$package" os)" ]; then natives+=("$package"); else others+=("$package"); fi
done
# The old bash of macOS takes an empty list for an unset one.
for package in ${natives[@]+"${natives[@]}"} ${others[@]+"${others[@]}"}; do
    name=$(described "$package" name)@$(described "$package" version)
    if [ -n "$(npm view "$name" version 2>/dev/null)" ]; then
        echo "$name is there"
    else
        npm publish --access public "$@" "$package"
        echo "$name is published"
    fi
done
