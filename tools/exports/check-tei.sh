#!/bin/sh
# Holds every edition against the schema of TEI P5, by a program that is not ours (jing, of Debian's package of that name).
# npm run check:tei -- path/to/tei_all.rng
set -eu
schema=${1:?"give the path of tei_all.rng"}
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
node tools/exports/cli.ts "$folder"
jing "$schema" "$folder"/lessons/*/edition.xml
echo "valid against $schema"
