using BackCare.Exercises.Generation.Solver;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Generation;

/// <summary>Answers a request with the best routines of a catalog, or with what stands in their way.</summary>
internal static class RoutineGenerator
{
    /// <summary>The results for a request, best first, each made when it is asked for. One that says why when there is no routine.</summary>
    public static IEnumerable<GenerationResult> Results(ExerciseCatalog catalog, RoutineRequest request, CancellationToken cancellation)
    {
        var findings = RoutineRequestCheck.Findings(request, catalog).ToArray();
        return new FindingReport(findings).HasErrors
            ? [new() { Findings = new(findings) }]
            : Results(new CandidatePool(catalog, request), findings, cancellation);
    }

    /// <summary>One result for each day, at most, no two with the same exercises. What the days before have counts as recent.</summary>
    public static IReadOnlyList<GenerationResult> Week(ExerciseCatalog catalog, RoutineRequest request, int routines, CancellationToken cancellation)
    {
        var results = new List<GenerationResult> { Results(catalog, request, cancellation).First() };
        var taken = new List<IReadOnlySet<ExerciseId>>();
        while (results.Count < routines && results[^1].HasRoutine)
        {
            taken.Add(Ids(results[^1]));
            var next = request with { Recent = [.. request.Recent, .. taken.SelectMany(ids => ids)] };
            var result = Results(catalog, next, cancellation).FirstOrDefault(result => !taken.Exists(ids => ids.SetEquals(Ids(result))));
            if (result is null) break;
            results.Add(result);
        }

        return ValueList<GenerationResult>.Copy(results);

        static HashSet<ExerciseId> Ids(GenerationResult result) => [.. result.Routine.Items.Select(item => item.Exercise.Id)];
    }

    private static IEnumerable<GenerationResult> Results(CandidatePool pool, Finding[] requestFindings, CancellationToken cancellation)
    {
        if (!pool.IsFeasible())
        {
            yield return NoRoutine(pool, requestFindings, cancellation);
            yield break;
        }

        var (problem, unused) = (pool.CreateProblem(), new UnusedTime(pool.Request, pool.Catalog.Language, request => BestRoutine(pool.Catalog, request, cancellation)));
        foreach (var solution in new SelectionSearch(problem, pool.Request.Variety, cancellation).BestFirst())
        {
            var (routine, findings) = Build(pool, solution.Selection);
            var coverage = Coverage(pool, [.. solution.Selection.Chosen.Select(candidate => candidate.Exercise)]);
            IReadOnlyList<Offer> offers = unused.IsMuch(routine) ? unused.Offers(routine) : [];
            IEnumerable<Finding> left = unused.IsMuch(routine) ? [unused.Finding(routine, offers)] : [];
            yield return new(() => new ReasonFinder(pool, problem, solution.Selection).Reasons(), routine)
            {
                IsProvenBest = solution.IsProven,
                CoverageScore = solution.Score.Coverage,
                Points = solution.Score.Points,
                PointsBelowBest = solution.Best.Points - solution.Score.Points,
                CoverageBound = solution.Bound.Coverage,
                PointsBound = solution.Bound.Points,
                SearchSteps = solution.Steps,
                Findings = new([.. requestFindings, .. left, .. NotCovered(pool.Catalog, coverage), .. findings]),
                Offers = offers,
                Coverage = coverage,
            };
        }
    }

    /// <summary>The best routine for a request without errors; null when there is none.</summary>
    private static Routine? BestRoutine(ExerciseCatalog catalog, RoutineRequest request, CancellationToken cancellation)
    {
        var pool = new CandidatePool(catalog, request);
        return pool.IsFeasible() ? Build(pool, new SelectionSearch(pool.CreateProblem(), request.Variety, cancellation).BestFirst().First().Selection).Routine : null;
    }

    private static GenerationResult NoRoutine(CandidatePool pool, Finding[] requestFindings, CancellationToken cancellation)
    {
        var analysis = new InfeasibilityAnalysis(pool.Catalog, pool.Request, IsFeasible, request => new CandidatePool(pool.Catalog, request).FittingIds());
        return new(() => new ReasonFinder(pool, pool.CreateProblem(), selection: null).Reasons())
        {
            IsProvenBest = true,
            Findings = new(requestFindings),
            Coverage = Coverage(pool, []),
            Obstacles = analysis.Obstacles(),
            Conflict = analysis.Conflict(),
        };

        bool IsFeasible(RoutineRequest request)
        {
            cancellation.ThrowIfCancellationRequested();
            return new CandidatePool(pool.Catalog, request).IsFeasible();
        }
    }

    private static (Routine Routine, FindingReport Findings) Build(CandidatePool pool, Selection selection)
    {
        var request = pool.Request;
        var builder = new RoutineBuilder(request.Name, pool.Catalog).Avoiding(request.Avoided).For(request.Sides).InRounds(request.Rounds);
        foreach (var (exercise, position, dose) in selection.InRoutineOrder()) builder.AddExactly(exercise.Id, dose, position);
        return builder.TryBuild(out var routine, out var findings) ? (routine, findings) : throw new InvalidRoutineException(findings);
    }

    private static ValueList<AreaCoverage> Coverage(CandidatePool pool, IReadOnlyList<Exercise> chosen) => ValueList<AreaCoverage>.Copy(pool.Targets.Select(target =>
    {
        var primary = chosen.Where(exercise => exercise.TargetsPrimarily(target.Area)).ToArray();
        var secondary = chosen.Except(primary).Where(exercise => exercise.Targets(target.Area));
        return new AreaCoverage(target.Area, primary, secondary);
    }));

    private static IEnumerable<Finding> NotCovered(ExerciseCatalog catalog, IEnumerable<AreaCoverage> coverage) => coverage.Where(area => !area.IsCovered).Select(area => new Finding(
        Rules.AreaNotCovered,
        FindingPath.Root["Targets"],
        catalog.Language.Message(
            catalog.Query().Targeting(area.Area).Any() ? RuleCodes.AreaNotCovered : $"{RuleCodes.AreaNotCovered}.none", ("area", catalog.Language.Word(area.Area)))));
}
