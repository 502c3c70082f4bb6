#!/usr/bin/env bash
# Gives the generator's integer program to outside solvers and compares their optimum with the generator's.
# Uses cbc (Debian: coinor-cbc) and HiGHS (npm: highs, found through NODE_PATH), whichever is installed.
# Ends with 1 when a solver finds another optimum, or none within SOLVER_SECONDS (600 unless set).
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
limit="${SOLVER_SECONDS:-600}"

solvers=()
if command -v cbc > /dev/null; then solvers+=(cbc); fi
if command -v node > /dev/null && node -e 'require.resolve("highs")' 2> /dev/null; then solvers+=(highs); fi
if [ ${#solvers[@]} -eq 0 ]; then
  echo "No solver is installed, so nothing was compared; cbc (Debian: coinor-cbc) or HiGHS (npm: highs) would do."
  exit 0
fi

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

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
      const answer = highs.solve(text, { mip_rel_gap: 0, mip_abs_gap: 0, time_limit: Number(limit) });
      console.log(answer.Status === "Optimal" ? Math.round(answer.ObjectiveValue) : "none");
    });' "$1" "$limit" 2> "$folder/log" || echo none
}

now() { date +%s.%N; }

dotnet run -c Release --project "$here/BackCare.Exercises.Benchmarks" -- export "$folder" > "$folder/export-log" || { cat "$folder/export-log"; exit 1; }

different=0
row="%-22s %-8s %-7s %-10s %-12s %s\n"
# shellcheck disable=SC2059
printf "$row" instance allowed solver optimum "solver s" "generator s (solver takes so many times as long)"
for lp in "$folder"/*.lp; do
  answer="${lp%.lp}.txt"
  expected="$(awk '$1 == "value" { print $2 }' "$answer")"
  generator="$(awk '$1 == "generator-seconds" { print $2 }' "$answer")"
  allowed="$(awk '$1 == "allowed" { print $2 }' "$answer")"
  for solver in "${solvers[@]}"; do
    times=()
    same=equal
    for _ in 1 2 3; do
      rm -f "$folder/solution"
      start="$(now)"
      found="$("solve_$solver" "$lp")"
      times+=("$(awk -v a="$start" -v b="$(now)" 'BEGIN { printf "%.3f", b - a }')")
      [ "$found" = "$expected" ] || { same=DIFFERS; different=1; echo "$(basename "${lp%.lp}"): $solver found $found, the generator $expected"; }
    done
    median="$(printf '%s\n' "${times[@]}" | sort -n | sed -n 2p)"
    ratio="$(awk -v a="$median" -v b="$generator" 'BEGIN { printf "%.0f", a / b }')"
    # shellcheck disable=SC2059
    printf "$row" "$(basename "${lp%.lp}")" "$allowed" "$solver" "$same" "$median" "$generator ($ratio)"
  done
done
exit "$different"
