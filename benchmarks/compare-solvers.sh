#!/usr/bin/env bash
# Gives the generator's integer program to outside solvers and compares their optimum with the generator's.
# Uses cbc (Debian: coinor-cbc), HiGHS (npm: highs, found through NODE_PATH) and CP-SAT of OR-Tools (restored by .NET), whichever can be had.
# Two times are told: of the whole process, and of solving alone, which is what each solver says, or for cbc the whole without what an empty call of it takes.
# Ends with 1 when a solver finds another optimum, or none within SOLVER_SECONDS (600 unless set).
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
limit="${SOLVER_SECONDS:-600}"

solvers=()
if command -v cbc > /dev/null; then solvers+=(cbc); fi
if command -v node > /dev/null && node -e 'require.resolve("highs")' 2> /dev/null; then solvers+=(highs); fi

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

if dotnet publish "$here/solve-with-cp-sat.cs" --output "$folder/cp-sat" > "$folder/log" 2>&1; then solvers+=(cp_sat); fi
if [ ${#solvers[@]} -eq 0 ]; then
  echo "No solver can be had, so nothing was compared; cbc (Debian: coinor-cbc), HiGHS (npm: highs) or the package Google.OrTools would do."
  exit 0
fi

# Each prints the optimum, rounded to a whole number, or "none"; gaps are zero, so that it is proven.
solve_cbc() {
  cbc "$1" -ratioGap 0 -allowableGap 0 -sec "$limit" -solve -solution "$folder/solution" > "$folder/log" 2>&1 || true
  awk 'NR == 1 { if ($1 == "Optimal") printf "%.0f\n", $NF; else print "none" }' "$folder/solution"
}

solve_highs() {
  node -e '
    const [file, limit] = process.argv.slice(1);
    require("highs")().then(highs => {
      const text = require("fs").readFileSync(file, "utf8");
      const start = performance.now();
      const answer = highs.solve(text, { mip_rel_gap: 0, mip_abs_gap: 0, time_limit: Number(limit) });
      console.error((performance.now() - start) / 1000);
      console.log(answer.Status === "Optimal" ? Math.round(answer.ObjectiveValue) : "none");
    });' "$1" "$limit" 2> "$folder/own" || echo none
}

solve_cp_sat() {
  "$folder/cp-sat/solve-with-cp-sat" "$1" "$limit" 2> "$folder/own" || echo none
}

now() { date +%s.%N; }

since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.4f\n", b - a }'; }

# The middle one of three numbers.
median() { printf '%s\n' "$@" | sort -n | sed -n 2p; }

cbc_start=0
if command -v cbc > /dev/null; then
  times=()
  for _ in 1 2 3; do
    start="$(now)"
    cbc -quit > /dev/null
    times+=("$(since "$start")")
  done
  cbc_start="$(median "${times[@]}")"
fi

dotnet run -c Release --project "$here/BackCare.Exercises.Benchmarks" -- export "$folder" > "$folder/export-log" || { cat "$folder/export-log"; exit 1; }

different=0
row="%-22s %-8s %-7s %-8s %-9s %-9s %-10s %s\n"
# shellcheck disable=SC2059
printf "$row" instance allowed solver optimum "whole s" "alone s" "generate s" "takes as long: whole, alone"
for lp in "$folder"/*.lp; do
  answer="${lp%.lp}.txt"
  expected="$(awk '$1 == "value" { print $2 }' "$answer")"
  generator="$(awk '$1 == "generator-seconds" { print $2 }' "$answer")"
  allowed="$(awk '$1 == "allowed" { print $2 }' "$answer")"
  for solver in "${solvers[@]}"; do
    wholes=()
    alones=()
    same=equal
    for _ in 1 2 3; do
      rm -f "$folder/solution"
      start="$(now)"
      found="$("solve_$solver" "$lp")"
      wholes+=("$(since "$start")")
      if [ "$solver" = cbc ]; then awk -v a="${wholes[-1]}" -v b="$cbc_start" 'BEGIN { printf "%.4f\n", (a > b ? a - b : 0) }' > "$folder/own"; fi
      alones+=("$(tail -1 "$folder/own")")
      [ "$found" = "$expected" ] || { same=DIFFERS; different=1; echo "$(basename "${lp%.lp}"): $solver found $found, the generator $expected"; }
    done
    whole="$(median "${wholes[@]}")"
    alone="$(median "${alones[@]}")"
    ratios="$(awk -v a="$whole" -v b="$alone" -v c="$generator" 'BEGIN { printf "%.0f, %.0f", a / c, b / c }')"
    # shellcheck disable=SC2059
    printf "$row" "$(basename "${lp%.lp}")" "$allowed" "$solver" "$same" "$whole" "$alone" "$generator" "$ratios"
  done
done
exit "$different"
