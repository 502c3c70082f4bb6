#!/usr/bin/env bash
# What a fresh process costs that does one thing: the processor time above that of an empty program, as the median of ROUNDS whole processes (15 unless set) that
# run by turns, its ratio to the same written by hand, and how many methods were compiled at run time.
# Names of ways to build as arguments choose among them: jit ready-to-run trimmed trimmed-ready-to-run native. All unless named.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
project="$here/BackCare.Exercises.ColdStart"
rounds="${ROUNDS:-15}"
ways=("$@")
[ $# -gt 0 ] || ways=(jit ready-to-run trimmed trimmed-ready-to-run native)

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/data"

publish() {
  local way="$1"
  shift
  dotnet publish "$project" -c Release --use-current-runtime --artifacts-path "$folder/artifacts" --output "$folder/$way" "$@" > "$folder/log" || { cat "$folder/log"; exit 1; }
}

for way in "${ways[@]}"; do
  case "$way" in
    jit) publish "$way" --no-self-contained ;;
    ready-to-run) publish "$way" --no-self-contained -p:PublishReadyToRun=true ;;
    trimmed) publish "$way" --self-contained -p:PublishTrimmed=true ;;
    trimmed-ready-to-run) publish "$way" --self-contained -p:PublishTrimmed=true -p:PublishReadyToRun=true ;;
    native) publish "$way" -p:PublishAot=true ;;
    *) echo "'$way' is no way to build"; exit 1 ;;
  esac
done

"$folder/${ways[0]}/BackCare.Exercises.ColdStart" export "$folder/data" > /dev/null

# One line a process: way, who, what, methods, milliseconds.
run() {
  local way="$1" who="$2" what="$3"
  shift 3
  "$folder/$way/BackCare.Exercises.ColdStart" "$@" | awk -v key="$way $who $what" '{ print key, $2, $4 }' >> "$folder/runs"
}

# What is written by hand reads JSON by reflection, which a native program has not.
for ((round = 0; round < rounds; round++)); do
  for way in "${ways[@]}"; do
    run "$way" nobody nothing empty
    for what in query routine plan handout; do
      run "$way" library "$what" library "$what"
      [ "$way" = native ] || run "$way" by-hand "$what" by-hand "$what" "$folder/data"
    done
  done
done

# The median of a column (4 methods, 5 milliseconds) of the runs of one kind.
median() {
  awk -v way="$1" -v who="$2" -v what="$3" -v column="$4" '$1 == way && $2 == who && $3 == what { print $column }' "$folder/runs" | sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

echo "| built | what | empty | by hand | library | ratio | methods by hand | methods library |"
echo "|---|---|---|---|---|---|---|---|"
for way in "${ways[@]}"; do
  empty="$(median "$way" nobody nothing 5)"
  for what in query routine plan handout; do
    mine="$(median "$way" library "$what" 5)"
    theirs="$(median "$way" by-hand "$what" 5)"
    awk -v way="$way" -v what="$what" -v empty="$empty" -v mine="$mine" -v theirs="${theirs:-0}" -v m="$(median "$way" library "$what" 4)" -v t="$(median "$way" by-hand "$what" 4)" 'BEGIN {
      if (theirs > 0) printf "| %s | %s | %.0f ms | +%.0f ms | +%.0f ms | %.2f | %s | %s |\n", way, what, empty, theirs - empty, mine - empty, (mine - empty) / (theirs - empty), t, m
      else printf "| %s | %s | %.0f ms | | +%.1f ms | | | %s |\n", way, what, empty, mine - empty, m
    }'
  done
done
