#!/usr/bin/env bash
# Starts many builds of one site at the same time.
#
#   builds-at-once.sh BINARY [--builds 20] [--site DIR]
#
# Each waits its turn or gives up with exit code 3; what they leave is the tree that one build leaves.
set -euo pipefail

binary=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
site=$(cd "$(dirname "$0")/../.." && pwd)
builds=20
shift
while [ $# -gt 0 ]; do
  case $1 in
    --builds) builds=$2 ;;
    --site) site=$2 ;;
    *) echo "unknown option '$1'" >&2; exit 2 ;;
  esac
  shift 2
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$site/Content" "$work/"
tree() { (cd "$1" && find . -type f -print0 | sort -z | xargs -0 sha256sum && find . | sort); }

"$binary" build --quiet --site "$work" --output "$work/alone"
pids=()
for ((n = 0; n < builds; n++)); do
  (timeout 60 "$binary" build --quiet --site "$work" >"$work/output.$n" 2>&1) &
  pids+=($!)
done
faults=0 finished=0
for n in "${!pids[@]}"; do
  code=0
  wait "${pids[$n]}" || code=$?
  case $code in
    0) finished=$((finished + 1)) ;;
    3) ;;
    *) faults=$((faults + 1)); echo "exit code $code:"; head -n 3 "$work/output.$n" ;;
  esac
done
[ $finished -gt 0 ] || { echo "not one build finished"; exit 1; }
diff <(tree "$work/alone") <(tree "$work/Public") || faults=$((faults + 1))
echo "$builds builds at once: $finished finished, $((builds - finished)) gave up, $faults faults"
[ $faults -eq 0 ]
