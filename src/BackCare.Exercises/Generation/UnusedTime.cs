using System.Globalization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Generation;

/// <summary>Says why time is left when a routine uses too little of the budget, and which changes of the request would use more of it. Each change has been tried.</summary>
/// <param name="request">The request.</param>
/// <param name="language">The language of what is said.</param>
/// <param name="solve">The best routine for a request; null when there is none.</param>
internal sealed class UnusedTime(RoutineRequest request, Language language, Func<RoutineRequest, Routine?> solve)
{
    /// <summary>How many exercises more are offered at most: beyond that a routine is kept up too badly to be offered.</summary>
    private const int MostMore = 2;

    // Solved once, also when many routines for the request leave time.
    private readonly Lazy<Offer[]> all = new(() => [.. Changes(request, language, solve)]);

    /// <summary>Whether a routine leaves so much that it has to be said.</summary>
    public bool IsMuch(Routine routine) => (request.TimeBudget - routine.Duration) * 10 > request.TimeBudget;

    /// <summary>The changes that use more of the time than the routine does, the longest first. None for a first routine, which begins small.</summary>
    public IReadOnlyList<Offer> Offers(Routine routine) =>
        request.IsFirst ? [] : ValueList<Offer>.Copy(all.Value.Where(offer => offer.Duration > routine.Duration).OrderByDescending(offer => offer.Duration));

    /// <summary>How much is left, why, and what would help.</summary>
    public Finding Finding(Routine routine, IReadOnlyList<Offer> offers)
    {
        var text = language.Message(RuleCodes.TimeLeft, ("duration", Minutes(routine.Duration)), ("budget", Minutes(request.TimeBudget)), ("why", Why(routine)));
        return new(Rules.TimeLeft, FindingPath.Root["TimeBudget"], text with { Text = string.Join(' ', offers.Select(offer => offer.Text).Prepend(text.Text)) });
    }

    private string Why(Routine routine)
    {
        if (request.IsFirst) return language.Say("time-left.first");
        if (request.DosesUpTo != DosePreference.Upper) return language.Say("time-left.doses");
        var count = routine.Items.Count;
        return count < request.Limit ? language.Say("time-left.catalog")
            : request.MaxExercises is null ? language.Say("time-left.many", ("count", count))
            : language.Say("time-left.asked", ("count", count));
    }

    private static IEnumerable<Offer> Changes(RoutineRequest request, Language language, Func<RoutineRequest, Routine?> solve)
    {
        if (Longest(Enumerable.Range(request.Limit + 1, MostMore).Where(most => most <= RoutineRequest.MostExercises).Select(most => request with { MaxExercises = most })) is { } more)
        {
            yield return new(language.Say("offer.exercises", ("count", more.Request.MaxExercises), ("duration", Minutes(more.Routine.Duration))), more.Routine.Duration, more.Request);
        }

        // Few exercises are kept up best, also when they are done twice.
        var few = Math.Max(request.Included.Distinct().Count(), Math.Min(request.Limit, Rules.ManyExercises.Figure!.Value));
        int[] rounds = request.Rounds == 1 ? [2, 3] : [];
        if (Longest(rounds.Select(times => request with { Rounds = times, MaxExercises = few })) is { } again)
        {
            yield return new(language.Say(again.Request.Rounds == 2 ? "offer.twice" : "offer.three-times", ("count", again.Routine.Items.Count), ("duration", Minutes(again.Routine.Duration))), again.Routine.Duration, again.Request);
        }

        if (request.DosesUpTo != DosePreference.Upper && Longest([request with { Doses = DosePreference.Upper }]) is { } higher)
        {
            yield return new(language.Say("offer.doses", ("duration", Minutes(higher.Routine.Duration))), higher.Routine.Duration, higher.Request);
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
