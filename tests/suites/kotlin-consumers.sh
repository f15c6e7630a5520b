#!/usr/bin/env bash
# Programs on what Kotlin's users download: compilers from 2.0 on, the emulator without a checkout, shrunk by R8, and what a release refuses
. "$(dirname "$0")/common.sh"

PACKAGE="$ROOT/bindings-swift/kotlin"
OUT="$CARGO_TARGET_DIR/tests/kotlin-consumers"
R8=9.5.28
if ! command -v mvn >/dev/null 2>&1 || ! command -v javac >/dev/null 2>&1; then
    skip "Kotlin consumers" "a JDK from 17 on and Maven are not installed"
    exit 0
fi
rm -rf "$OUT"
mkdir -p "$OUT" "$HOME/.m2/repository"
# What is installed here is nobody else's to find; what is there already is not downloaded again. Links, where that goes.
cp -al "$HOME/.m2/repository" "$OUT/m2" 2>/dev/null || { rm -rf "$OUT/m2" && cp -R "$HOME/.m2/repository" "$OUT/m2"; } || exit 1
rm -rf "$OUT/m2/io/github/gureum"
installed() { maven "-Dmaven.repo.local=$OUT/m2" "$@"; }

# refused NAME WORDS COMMAND...: passes when the command fails and says the words.
refused() {
    local name=$1 words=$2
    shift 2
    if "$@" >"$OUT/refused.log" 2>&1; then
        fail "$name"
    elif grep -q -F "$words" "$OUT/refused.log"; then
        pass "$name"
    else
        tail -n 20 "$OUT/refused.log" && fail "$name"
    fi
}

bash "$PACKAGE/scripts/native.sh" tests && bash "$PACKAGE/scripts/native.sh" ship && bash "$PACKAGE/scripts/native.sh" emulator || exit 1
# What was made on this machine alone: there may be more, from others.
here=$(basename "$(dirname "$(ls "$PACKAGE"/native-tests/*/*gureum_ffi*)")")
mkdir -p "$OUT/native" "$OUT/programs/gureum-emulator"
cp -R "$PACKAGE/native/$here" "$OUT/native/" && cp -R "$PACKAGE/programs/gureum-emulator/$here" "$OUT/programs/gureum-emulator/" || exit 1
packing=(-f "$PACKAGE" -Dmaven.test.skip=true "-Dgureum.native=$OUT/native" "-Dgureum.programs=$OUT/programs")
release=("${packing[@]}" -Prelease)
# The steps before the jar, without compiling anything.
packed() { installed "$@" clean resources:resources antrun:run@no-build-for-tests; }
check "what users may have is packed" packed "${packing[@]}"
refused "a build for tests is packed nowhere but for tests" 'is a build for tests' packed "${packing[@]}" -Dgureum.native=native-tests
check "it is with \`-Ptests\`" packed "${packing[@]:0:3}" -Ptests
refused "a release without every system is refused" 'is missing; run `scripts/native.sh` there' \
    installed "${release[@]}" clean resources:resources antrun:run@every-system
refused "a release is no build for tests" 'do not go together' \
    installed "${release[@]}" -Ptests clean resources:resources antrun:run@every-system
check "a release is rehearsed with what this machine makes" \
    installed "${release[@]}" -Dgureum.rehearsal=true clean install
for part in "" -testing -emulator; do
    file=$(ls "$PACKAGE"/target/gureum-[0-9]*[0-9]"$part".jar 2>/dev/null)
    check "gureum$part.jar is made" test -s "$file"
    [ -z "$file" ] || echo "# $(basename "$file") has $(wc -c <"$file") bytes"
done

cp -R "$PACKAGE/consumer" "$OUT/consumer" || exit 1
expected=$(printf '%s\n' RUNNING '[demo]' 'is free: false' '[demo@KR.DF.NAVERNCP.COM]' 'PermissionDenied 403')
# says NAME COMMAND...: passes when the program says what it has to, and nothing else.
says() {
    local name=$1 said
    shift
    said=$(env -u GUREUM_EMULATOR "$@" 2>&1 | grep -v '^WARNING: ')
    if [ "$said" = "$expected" ]; then pass "$name"; else echo "$said" | head -n 30 && fail "$name"; fi
}
for version in 2.0.21 2.1.21 2.2.21 2.3.21; do
    if installed -f "$OUT/consumer" "-Dkotlin.version=$version" clean package >"$OUT/consumer.log" 2>&1; then
        says "a program on Kotlin $version runs, its emulator from the class path" \
            java -cp "$OUT/consumer/target/classes:$(cat "$OUT/consumer/target/class-path")" consumer.MainKt
    elif grep -q -E 'Could not transfer artifact|Unknown host' "$OUT/consumer.log"; then
        unreachable "a program on Kotlin $version" "Maven Central cannot be reached"
    else
        tail -n 20 "$OUT/consumer.log"
        fail "a program on Kotlin $version compiles"
    fi
done

# The rules of the package for Android and not one more, but for the program's own beginning and what Android's own rules keep.
if installed org.apache.maven.plugins:maven-dependency-plugin:3.9.0:get "-Dartifact=com.android.tools:r8:$R8" -Dtransitive=false \
    "-DremoteRepositories=google::default::https://maven.google.com" >"$OUT/r8.log" 2>&1; then
    printf '%s\n' '-keep class consumer.MainKt { void main(); void main(java.lang.String[]); }' '-dontwarn org.junit.**' >"$OUT/own.pro"
    jar cf "$OUT/program.jar" -C "$OUT/consumer/target/classes" . || exit 1
    IFS=: read -ra parts <"$OUT/consumer/target/class-path"
    check "R8 shrinks a program by the rules of the package" java -cp "$OUT/m2/com/android/tools/r8/$R8/r8-$R8.jar" \
        com.android.tools.r8.R8 --classfile --release --lib "$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")" \
        --pg-conf "$PACKAGE/android/proguard.txt" --pg-conf "$OUT/own.pro" --output "$OUT/shrunk.jar" \
        "$OUT/program.jar" "${parts[@]}"
    echo "# of $(cat "${parts[@]}" | wc -c) bytes $(wc -c <"$OUT/shrunk.jar") are left"
    says "it still does what it did" java -cp "$OUT/shrunk.jar" consumer.MainKt
    check "R8 left out what it does not use" bash -c '! jar tf "$1" | grep -q io/github/gureum/iam/' left "$OUT/shrunk.jar"
else
    unreachable "a program that R8 has shrunk" "R8 can be had from no repository of Maven"
fi
