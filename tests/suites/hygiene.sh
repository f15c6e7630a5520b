#!/usr/bin/env bash
# House rules that a machine can see: length, unsafe, panics, paths, secrets
. "$(dirname "$0")/common.sh"

if ! command -v git >/dev/null 2>&1 || ! git rev-parse --git-dir >/dev/null 2>&1; then
    skip "house rules" "this is not a git checkout, or git is not installed"
    exit 0
fi

# Files written by hand: everything tracked that no tool wrote. The generator lists what it makes in .gitattributes.
made=$(printf '%s\n' .gitattributes; git ls-files | git check-attr --stdin linguist-generated | sed -n 's/: linguist-generated: set$//p')
written() {
    git ls-files -- "$@" | grep -v -E 'Cargo\.lock$|package-lock\.json$|(^|/)corpus/|(^|/)golden/|/man1/' | grep -v -x -F -e "$made"
}
# found PATTERN FILES...: places in hand-written files, this script excluded because it names what it looks for.
found() {
    local pattern=$1
    shift
    written "$@" | grep -v '^tests/suites/hygiene.sh$' | tr '\n' '\0' | xargs -0 grep -n -I -E "$pattern" /dev/null
}

long=$(written '*.rs' '*.sh' '*.py' '*.ts' '*.swift' '*.kt' tests/run | while read -r file; do
    lines=$(wc -l <"$file")
    [ "$lines" -le 600 ] || echo "$file: $lines lines"
done)
empty "no hand-written source over 600 lines" "$long"
empty "ARCHITECTURE.md has at most 250 lines" "$(awk 'END { if (NR > 250) print NR " lines" }' ARCHITECTURE.md)"
missing=$(for file in core/src/lib.rs core/emulator/src/lib.rs core/emulator/src/main.rs core/dev/src/main.rs core/cli/src/main.rs; do
    grep -q '^#!\[forbid(unsafe_code)\]' "$file" || echo "$file"
done)
empty "core, emulator and generator forbid unsafe code" "$missing"
empty "no unsafe block" "$(found '\bunsafe (\{|fn|impl)' 'core/*.rs' 'tests/*.rs' | grep -v '^core/benches/')"
empty "a panic always unwinds" "$(found 'panic *= *"abort"' '*.toml' '.cargo/*')"
empty "no build for users panics on purpose" "$(found 'features.*\bpanics\b' '.github/*' '*/pyproject.toml' '*/xcframework.sh' '*/aar.sh')"
# A service has one spelling per language, from its words in the description; core/dev/src/names/spelling.rs has the rules.
# Left out: the vendors' own addresses, hosts, images and codes, and Kotlin's packages, which are all lower case.
misspelt() {
    local words kebab flat any right
    grep -h -o -E '^  words: \[[^]]+\]' core/api/*.yaml | sed -E 's/.*\[(.*)\]/\1/; s/, */ /g' | while read -r words; do
        kebab=$(printf %s "$words" | tr 'A-Z ' 'a-z-')
        flat=$(printf %s "$kebab" | tr -d -)
        any=$(printf %s "$kebab" | sed 's/-/[-_]?/g')
        right=$(printf %s "$kebab" | awk -F- -v words="$words" '{
            for (at = 1; at <= NF; at++) title = title toupper(substr($at, 1, 1)) substr($at, 2)
            camel = $1 substr(title, length($1) + 1)
            joined = words; gsub(/ /, "", joined); snake = $0; gsub(/-/, "_", snake)
            print joined "|" title "|" camel "|" $0 "|" toupper($0) "|" snake "|" toupper(snake)
        }')
        { git ls-files; written | grep -v -E '^core/(api|dev/(src|tests/unit)/names)/|^tests/suites/hygiene.sh' | tr '\n' '\0' | xargs -0 grep -n -I -i -E "$any" /dev/null; } |
            sed -E "s#https?://[^ )>\"'\`]+##g; s/io[./]github[./]gureum[./]$flat//g; s/$flat(-?platform|\.kr)//g; s#REGISTRY\}+/$flat/##g; s/CLOUDML-[0-9]+//g" |
            grep -i -E "$any" | sed -E "s/$right//g" | grep -i -E "$any"
    done
}
empty "every service is spelt by the rules" "$(misspelt)"
empty "every action is pinned by the hash of a commit" "$(grep -n 'uses:' .github/workflows/*.yml | grep -v -E 'uses: (\./|[^@ ]+@[0-9a-f]{40} # v)')"
# What the workflows run, by the lists of `tests/run`. A suite in both lists is named twice by it.
by_name=$(tests/run list | sed -n 's/ .*(nightly, or by name)$//p' | LC_ALL=C sort)
listed=$(tests/run list | sed 's/ .*//' | LC_ALL=C sort)
run_by() { sed -n -E 's/.*\bsuites: ([^},]+).*/\1/p' ".github/workflows/$1.yml" | tr ' ' '\n' | LC_ALL=C sort -u; }
differ() { LC_ALL=C comm "$1" <(printf '%s\n' "$2") <(printf '%s\n' "$3"); }
empty "every suite is in a list of tests/run" \
    "$(differ -3 "$(uniq <<<"$listed")" "$(basename -s .sh -a tests/suites/*.sh | grep -v -x -E 'common|counting' | LC_ALL=C sort)")"
empty "ci.yml runs every suite that belongs to CI" "$(differ -13 "$(run_by ci)" "$(differ -13 "$by_name" "$listed")")"
empty "nightly.yml runs every nightly suite, and no other" "$(differ -3 "$(run_by nightly)" "$by_name")"
empty "no workflow names a suite that is not there" "$(grep -h -o -E '(suites: |tests/run )[a-z -]+' .github/workflows/*.yml |
    sed -E 's#^(suites: |tests/run (nightly)?)##' | tr ' ' '\n' | grep . | while read -r name; do [ -f "tests/suites/$name.sh" ] || echo "$name"; done)"
# Samples are left out: they name packages of this project that nobody has published yet.
empty "the bot of updates knows every folder with packages of others" \
    "$(git ls-files -- '*package-lock.json' '*requirements*.txt' '*pom.xml' ':!samples' | sed 's#/[^/]*$##' | while read -r folder; do
        grep -q -E "/$folder[],]" .github/dependabot.yml || echo "$folder"
    done)"
empty "every TODO names an issue" "$(found '\b(TODO|FIXME|XXX)\b' '*.rs' '*.sh' '*.py' '*.md' '*.yaml' '*.j2' | grep -v -E '(TODO|FIXME)\(#[0-9]+\)|`TODO`')"
empty "no path of somebody's machine" "$(found '(/home/[a-z]|/Users/[a-z]|/root/|/work/|C:\\\\Users)' | grep -v -F -e '/home/you' -e '/home/u/' -e '/home/jovyan')"
empty "no private key" "$(found '[-]----BEGIN [A-Z ]*PRIVATE KEY-----')"
empty "no access key of a cloud" "$(found '\b(AKIA[0-9A-Z]{16}|ncp_iam_[A-Za-z0-9]{16,})\b' | grep -v 0000000)"
# What notes certificates for `doctor` asks the verifier of every call; the tests of doctor/network.rs see that it trusts nobody else.
empty "certificate checks cannot be switched off" "$(found 'danger_accept_invalid|impl .*ServerCertVerifier|verify *= *False' 'core/src/*' 'bindings-*/src/*' 'bindings-python/python/*' 'bindings-node/lib/*' | grep -v '^core/src/transport/shown.rs:')"
# tokio opens a pipe for signals that belongs to the whole process: a daemon that closes all descriptors would lose it.
signals=$(for package in gureum-python gureum-node gureum-uniffi; do
    cargo tree --quiet -p "$package" --features emulator -e normal,features -i tokio 2>/dev/null | grep -E 'feature "(signal|process)"' | sed "s/^/$package: /"
done)
empty "no package for users listens to signals" "$signals"
# Nor does what the tests load, which is built with the features of everything in the workspace.
empty "nobody lets tokio listen to signals" "$(cargo tree --quiet --workspace -e normal,dev,features -i tokio 2>/dev/null | grep -o -E 'feature "(signal|process|full)"' | sort -u)"
# Which file imports which; what counts as an import is said in the script.
if command -v python3 >/dev/null 2>&1; then
    check "a circle of files is found where there is one" python3 tests/suites/circles.py --self-test
    check "no circle of files in core, emulator, generator and bindings" python3 tests/suites/circles.py
else
    skip "no circle of files" "python3 is not installed"
fi
