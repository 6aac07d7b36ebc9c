#!/bin/sh
# Builds the jars twice, each time from a fresh copy of what is committed, and compares them byte by
# byte. Arguments go to Maven: reproducible.sh -o -Pquick
set -e
root=$(cd "$(dirname "$0")/../../.." && pwd)
commit=$(cd "$root" && git rev-parse HEAD)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for n in 1 2; do
  mkdir "$work/$n"
  (cd "$root" && git archive "$commit") | (cd "$work/$n" && tar xf -)
  (cd "$work/$n" && mvn -q -B -ntp "$@" -DskipTests -Dinvoker.skip -Dspotless.skip package)
  (cd "$work/$n/target" && sha256sum ./*.jar $(ls ./bom.* 2>/dev/null)) > "$work/$n.sums"
done
cat "$work/1.sums"
cmp "$work/1.sums" "$work/2.sums" && echo "both builds are equal"
