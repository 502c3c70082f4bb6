using System.Globalization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Generation;

/// <summary>Says why time is left when a routine uses too little of the budget, and which changes of the request would use more of it. Each change has been tried.</summary>
/// <param name="request">The request.</param>
/// <param name="solve">The best routine for a request; null when there is none.</param>
internal sealed class UnusedTime(RoutineRequest request, Func<RoutineRequest, Routine?> solve)
{
    /// <summary>How many exercises more are offered at most: beyond that a routine is kept up too badly to be offered.</summary>
    private const int MostMore = 2;

    // Solved once, also when many routines for the request leave time.
    private readonly Lazy<Offer[]> all = new(() => [.. Changes(request, solve)]);

    /// <summary>Whether a routine leaves so much that it has to be said.</summary>
    public bool IsMuch(Routine routine) => (request.TimeBudget - routine.Duration) * 10 > request.TimeBudget;

    /// <summary>The changes that use more of the time than the routine does, the longest first. None for a first routine, which begins small.</summary>
    public IReadOnlyList<Offer> Offers(Routine routine) =>
        request.IsFirst ? [] : ValueList<Offer>.Copy(all.Value.Where(offer => offer.Duration > routine.Duration).OrderByDescending(offer => offer.Duration));

    /// <summary>How much is left, why, and what would help.</summary>
    public Finding Finding(Routine routine, IReadOnlyList<Offer> offers)
    {
        var changes = offers.Count == 0 ? "" : $" {string.Join(' ', offers.Select(offer => offer.Text))}";
        return new(Rules.TimeLeft, FindingPath.Root["TimeBudget"], $"The routine takes {Minutes(routine.Duration)} of {Minutes(request.TimeBudget)}: {Why(routine)}.{changes}");
    }

    private string Why(Routine routine)
    {
        if (request.IsFirst) return "a first routine begins small, so add more when it feels easy";
        if (request.DosesUpTo != DosePreference.Upper) return "doses are kept low, as asked for";
        var count = routine.Items.Count;
        return count < request.Limit ? "the catalog has no other exercise that suits the request"
            : request.MaxExercises is null ? $"more than {count} exercises are kept up less well"
            : count == 1 ? "no more than 1 exercise was asked for" : $"no more than {count} exercises were asked for";
    }

    private static IEnumerable<Offer> Changes(RoutineRequest request, Func<RoutineRequest, Routine?> solve)
    {
        if (Longest(Enumerable.Range(request.Limit + 1, MostMore).Where(most => most <= RoutineRequest.MostExercises).Select(most => request with { MaxExercises = most })) is { } more)
        {
            yield return new($"Allow {more.Request.MaxExercises} exercises: {Minutes(more.Routine.Duration)}.", more.Routine.Duration, more.Request);
        }

        // Few exercises are kept up best, also when they are done twice.
        var few = Math.Max(request.Included.Distinct().Count(), Math.Min(request.Limit, Rules.ManyExercises.Figure!.Value));
        int[] rounds = request.Rounds == 1 ? [2, 3] : [];
        if (Longest(rounds.Select(times => request with { Rounds = times, MaxExercises = few })) is { } again)
        {
            var times = again.Request.Rounds == 2 ? "twice" : "three times";
            yield return new($"Do {again.Routine.Items.Count} exercises {times} through: {Minutes(again.Routine.Duration)}.", again.Routine.Duration, again.Request);
        }

        if (request.DosesUpTo != DosePreference.Upper && Longest([request with { Doses = DosePreference.Upper }]) is { } higher)
        {
            yield return new($"Let doses rise to their upper ends: {Minutes(higher.Routine.Duration)}.", higher.Routine.Duration, higher.Request);
        }

        (RoutineRequest Request, Routine Routine)? Longest(IEnumerable<RoutineRequest> changed)
        {
            (RoutineRequest Request, Routine Routine)? longest = null;
            foreach (var other in changed)
            {
                if (solve(other) is { } routine && !(routine.Duration <= longest?.Routine.Duration)) longest = (other, routine);
            }

            return longest;
        }
    }

    private static string Minutes(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes}:{time.Seconds:00}");
}
