#!/usr/bin/env bash
# Uploads what `stage-central.sh` wrote to the Central Portal and waits until it is checked there. A person then publishes it on the Portal's
# page: what is published can never be taken back. A version that is there already is left alone.
#
#   packaging/publish-central.sh REPOSITORY VERSION
#
# CENTRAL_USERNAME and CENTRAL_PASSWORD are the two halves of a token of the Portal.
set -euo pipefail

repository=$1 version=$2
api=https://central.sonatype.com/api/v1/publisher
if curl --silent --fail --head "https://repo1.maven.org/maven2/io/github/gureum/gureum/$version/" >/dev/null; then
    echo "io.github.gureum:gureum:$version is there"
    exit 0
fi
# The token goes through standard input: a command line is seen by everybody on the machine.
ask() {
    printf 'header = "Authorization: Bearer %s"\n' "$(printf '%s:%s' "$CENTRAL_USERNAME" "$CENTRAL_PASSWORD" | base64 -w 0)" |
        curl --silent --show-error --fail --config - --request POST "$@"
}
bundle=$(mktemp -d)/gureum-$version.zip
# A repository's own index is none of Central's business.
(cd "$repository" && zip -q -r "$bundle" . -x '*maven-metadata*')
id=$(ask --form "bundle=@$bundle" "$api/upload?name=gureum-$version&publishingType=USER_MANAGED")
for _ in $(seq 60); do
    state=$(ask "$api/status?id=$id")
    case "$state" in
    *'"VALIDATED"'* | *'"PUBLISHED"'* | *'"PUBLISHING"'*)
        echo "io.github.gureum:gureum:$version is checked; publish it on https://central.sonatype.com/publishing/deployments"
        exit 0
        ;;
    *'"FAILED"'*)
        printf '%s\n' "$state" >&2
        exit 1
        ;;
    esac
    sleep 10
done
echo "the Portal has not checked the deployment $id within ten minutes; look at its page" >&2
exit 1
