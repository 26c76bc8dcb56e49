#!/usr/bin/env bash
# Cuts a build short at one system call after another, and looks at what it leaves behind.
#
#   kill-sweep.sh BINARY [--points N|all] [--site DIR]
#
# A site was built; it changes, and the build of the change is killed, interrupted, or told that the
# disk is full or broken, at its n-th openat, write, rename and so on. Whatever the moment:
#
#   - each file of the output is whole, as it was before or as it will be, and there is no other;
#   - told of a fault, the program ends with exit code 0, 1 or 3, and with 0 only when all is done;
#   - the next build leaves exactly the tree that a build into an empty folder does;
#   - so it does when that build was killed too, and the site had changed again between the two.
#
# N points a call and fault, spread evenly over the calls of a whole build (default 6). A thread
# counts its own calls. Needs strace.
set -euo pipefail

binary=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
site=$(cd "$(dirname "$0")/../.." && pwd)
points=6
shift
while [ $# -gt 0 ]; do
  case $1 in
    --points) points=$2 ;;
    --site) site=$2 ;;
    *) echo "unknown option '$1'" >&2; exit 2 ;;
  esac
  shift 2
done

calls=(openat mkdir mkdirat write pwrite64 writev ftruncate fsync rename renameat renameat2 unlink
  unlinkat rmdir link linkat symlink symlinkat sendfile copy_file_range fchmod)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
runs=0 faults=0

# The address goes into every page, so a change of it changes every page.
build_old() { (cd "$work/site" && "$binary" build --quiet --base-url https://old.example/); }
build_new() { (cd "$work/site" && "$@" "$binary" build --quiet --base-url https://new.example/); }
build_last() { (cd "$work/site" && "$@" "$binary" build --quiet --base-url https://last.example/); }

# What the site is in the last build: a file of the new one is withdrawn, another takes its place.
change_again() {
  rm -f "$work/site/Content/static/only-new.txt"
  echo last >"$work/site/Content/static/only-last.txt"
}

# A line for each file of the output: its hash and its path.
sums() { (cd "$work/site/Public" && find . -type f -print0 | sort -z | xargs -0 -r sha256sum) || true; }
tree() { (cd "$work/site/Public" && find . | sort) || true; }

prepare() {
  mkdir -p "$work/site/Content/static" "$work/old"
  cp -r "$site/Content/." "$work/site/Content/"
  echo new >"$work/site/Content/static/only-new.txt"
  build_new
  sums >"$work/new.sums"
  tree >"$work/new.tree"

  rm -rf "$work/site/Public" "$work/site/.briefing"
  change_again
  build_last
  sums >"$work/last.sums"
  tree >"$work/last.tree"

  rm -rf "$work/site/Public" "$work/site/.briefing" "$work/site/Content/static/only-last.txt"
  echo old >"$work/site/Content/static/only-old.txt"
  build_old
  sums >"$work/old.sums"
  cp -a "$work/site/." "$work/old/"
  rm "$work/old/Content/static/only-old.txt"
  echo new >"$work/old/Content/static/only-new.txt"
  sort -u "$work/old.sums" "$work/new.sums" >"$work/whole.sums"
  if cmp -s "$work/old.sums" "$work/new.sums"; then
    echo "the change changes nothing: this sweep would see no fault" >&2
    exit 1
  fi
}

restore_old() {
  rm -rf "$work/site"
  cp -a "$work/old" "$work/site"
}

report() {
  faults=$((faults + 1))
  echo "$1: $2"
  [ -z "${3-}" ] || head -n 5 "$3" | sed 's/^/    /'
}

# The program's own files in the output (its mark and what it staged) have names of this kind.
without_own() { grep -vE '/\.briefing' || true; }

cut_short() { # CALL FAULT N
  local name="$2 at $1 $3" code=0
  restore_old
  build_new timeout -s KILL 30 strace -f -qq -o "$work/trace" -e trace="$1" \
    -e inject="$1:$2:when=$3" >"$work/output" 2>&1 || code=$?
  runs=$((runs + 1))

  if [ "$2" = signal=SIGTERM ]; then
    case $code in 0 | 143) ;; *) report "$name" "exit code $code" "$work/output" ;; esac
  elif [ "$2" != signal=SIGKILL ]; then
    case $code in
      0 | 1 | 3) ;;
      127) grep -q 'loading shared libraries' "$work/output" ||
        report "$name" "exit code 127" "$work/output" ;;
      # Swift's own threads look at themselves in /proc, and trap when they cannot.
      132) grep -q '"/proc/[0-9]*/stat".*INJECTED' "$work/trace" ||
        report "$name" "exit code 132" "$work/output" ;;
      *) report "$name" "exit code $code" "$work/output" ;;
    esac
  fi
  [ -d "$work/site/Public" ] || report "$name" "the output is gone"
  sums | without_own | sort | comm -23 - "$work/whole.sums" >"$work/torn"
  [ ! -s "$work/torn" ] || report "$name" "neither old nor new:" "$work/torn"
  if [ $code -eq 0 ]; then
    sums | diff "$work/new.sums" - >"$work/difference" ||
      report "$name" "exit code 0, and not all is done:" "$work/difference"
  fi

  if ! build_new >"$work/output" 2>&1; then
    report "$name" "the next build fails:" "$work/output"
  elif ! sums | diff "$work/new.sums" - >"$work/difference" ||
    ! tree | diff "$work/new.tree" - >"$work/difference"; then
    report "$name" "the next build does not heal it:" "$work/difference"
  fi
}

cut_twice() { # CALL N
  local name="signal=SIGKILL twice at $1 $2"
  restore_old
  for build in build_new build_last; do
    [ $build = build_new ] || change_again
    $build timeout -s KILL 30 strace -f -qq -o /dev/null -e trace="$1" \
      -e inject="$1:signal=SIGKILL:when=$2" >"$work/output" 2>&1 || true
    runs=$((runs + 1))
  done
  if ! build_last >"$work/output" 2>&1; then
    report "$name" "the next build fails:" "$work/output"
  elif ! sums | diff "$work/last.sums" - >"$work/difference" ||
    ! tree | diff "$work/last.tree" - >"$work/difference"; then
    report "$name" "the next build does not heal it:" "$work/difference"
  fi
}

# How many calls of each kind the busiest thread of an undisturbed build makes.
count_calls() {
  restore_old
  build_new strace -f -qq -o "$work/trace" -e trace="$(IFS=,; echo "${calls[*]}")"
  awk '$2 ~ /\(/ { sub(/\(.*/, "", $2); if (++n[$1 " " $2] > most[$2]) most[$2] = n[$1 " " $2] }
    END { for (call in most) print call, most[call] }' "$work/trace" | sort
}

moments() { # MOST: the numbers of the calls to disturb
  if [ "$points" = all ] || [ "$points" -ge "$1" ]; then
    seq 1 "$1"
  else
    seq 0 $((points - 1)) | awk -v most="$1" -v points="$points" \
      '{ print 1 + int($1 * (most - 1) / (points > 1 ? points - 1 : 1)) }'
  fi
}

prepare
count_calls >"$work/counts"
while read -r call most <&3; do
  for n in $(moments "$most"); do
    cut_short "$call" signal=SIGKILL "$n"
    cut_short "$call" signal=SIGTERM "$n"
    cut_twice "$call" "$n"
    cut_short "$call" error=ENOSPC "$n"
    cut_short "$call" error=EIO "$n"
    [ "$call" != openat ] || cut_short "$call" error=EMFILE "$n"
  done
done 3<"$work/counts"

tr '\n' ';' <"$work/counts"
echo
echo "$runs builds cut short, $faults faults"
[ $faults -eq 0 ] && [ $runs -gt 0 ]
