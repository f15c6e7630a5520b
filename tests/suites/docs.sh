#!/usr/bin/env bash
# Reference pages build without warnings; every code block of the documents runs
. "$(dirname "$0")/common.sh"

# The pages of libraries are made with the examples in them. Those of programs and of what languages load are made where there is time.
code=0
RUSTDOC="$ROOT/tests/suites/rustdoc-with-pages" cargo tested --doc --no-fail-fast || code=$?
if [ "${GUREUM_THOROUGH:-}" != false ]; then
    # The examples are named, because with them the crates of others have the features that `lint` checks them with.
    RUSTDOCFLAGS="-D warnings" check "rustdoc without warnings" \
        cargo doc --quiet --workspace --no-deps --lib --examples --bin gureum --bin canaries --bin refusals
fi

DOCUMENTS="README.md AGENTS.md llms.txt ARCHITECTURE.md CONTRIBUTING.md CHANGELOG.md SECURITY.md core/README.md core/api/README.md core/dev/README.md core/emulator/README.md bindings-swift/README.md bindings-swift/kotlin/README.md tests/README.md tests/scenarios/README.md docs/reliability.md docs/cli.md core/cli/README.md docs/emulator.md docs/decisions/README.md docs/decisions/0004-page-without-a-build.md docs/decisions/0005-answers-of-node.md docs/decisions/0006-one-build-for-all-tests.md docs/decisions/0007-a-release-on-one-machine.md docs/decisions/0008-generator-of-the-site.md docs/decisions/0009-traces-of-swift.md docs/decisions/0010-questions-of-the-command.md docs/transport.md docs/deployments.md docs/releasing.md docs/support.md packaging/README.md docs/apps.md samples/README.md $(echo docs/reference/*.md docs/coming-from/*.md)"

# What has a page in Korean beside it. Its code is that of the English page, letter for letter and in the same order, so that what runs
# of the one has run of the other, and neither has an example that the other one lacks.
KOREAN=$(echo README.ko.md core/README.ko.md bindings-*/README.ko.md bindings-swift/kotlin/README.ko.md)
code_of() { awk '/^```/ { print; inside = !inside; next } inside || /^<!-- not run: /' "$1"; }
for document in $KOREAN; do
    original="${document%.ko.md}.md"
    check "$document has the code of $original" diff <(code_of "$original") <(code_of "$document")
    check "$original leads to $document" grep -q -F '(README.ko.md)' "$original"
    check "$document leads to $original" grep -q -F '(README.md)' "$document"
done
empty "every page that users see first has one in Korean" "$(for document in bindings-*/README.md; do
    [ -e "${document%.md}.ko.md" ] || echo "$document"
done)"

# Links to files: `](path)` without scheme, relative to the document; what stands in code is none.
for document in $DOCUMENTS $KOREAN; do
    broken=$(sed 's/`[^`]*`//g' "$document" | grep -o '](\([^):#]*\)[)#]' | sed 's/^](//; s/[)#]$//' | sort -u | while read -r path; do
        [ -z "$path" ] || [ -e "$(dirname "$document")/$path" ] || echo "$document: no file \`$path\`"
    done)
    empty "links of $document lead to files" "$broken"
done

# They may call the command.
check "the command is built" programs cli
PATH="$CARGO_TARGET_DIR/debug:$PATH"

# Shell blocks: each ```sh block runs as a script of its own in the root. A block that must not run here
# stands after a comment `<!-- not run: why -->` and is named with its reason.
blocks="$CARGO_TARGET_DIR/tests/blocks"
rm -rf "$blocks" && mkdir -p "$blocks"
for document in $DOCUMENTS; do
    awk -v out="$blocks" -v document="$document" '
        /^<!-- not run: / { why = $0; sub(/^<!-- not run: /, "", why); sub(/ *-->.*/, "", why); next }
        /^```sh *$/ { n++; inside = 1; file = sprintf("%s/%s.%d", out, gensub_path(document), n); if (why != "") print why > (file ".skip"); else print "# " document > (file ".sh"); skipped = why; why = ""; next }
        /^```/ && inside { inside = 0; close(file ".sh"); next }
        inside && skipped == "" { print > (file ".sh") }
        !inside && NF { why = "" }
        function gensub_path(path) { gsub(/\//, "-", path); return path }
    ' "$document"
done
for block in "$blocks"/*; do
    name=$(basename "$block")
    case "$block" in
    *.skip) echo "# shell block ${name%.skip} is not run: $(cat "$block")" ;;
    *.sh) check "shell block ${name%.sh}" bash -euo pipefail "$block" ;;
    esac
done
exit "$code"
