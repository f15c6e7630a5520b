#!/usr/bin/env bash
# Signs the Kotlin package and writes it with its sums as Maven Central wants it, into a repository of files.
#
#   packaging/stage-central.sh FOLDER VERSION REPOSITORY
#
# FOLDER has gureum-VERSION.jar, its description and what stands beside it. gpg signs with the key of whoever calls.
set -euo pipefail

stem=$1/gureum-$2
mvn -B -Dstyle.color=never org.apache.maven.plugins:maven-gpg-plugin:3.2.8:sign-and-deploy-file \
    -DrepositoryId=staging "-Durl=file://$3" "-DpomFile=$stem.pom" "-Dfile=$stem.jar" \
    "-Dsources=$stem-sources.jar" "-Djavadoc=$stem-javadoc.jar" \
    "-Dfiles=$stem-testing.jar,$stem-emulator.jar" -Dclassifiers=testing,emulator -Dtypes=jar,jar
