using System.Globalization;

namespace BackCare.Exercises.Reporting;

/// <summary>
/// Which of the 16 items of the Consensus on Exercise Reporting Template (19 with their parts) a routine or a plan answers, and which
/// whoever publishes it must add. Immutable.
/// </summary>
/// <remarks>The questions are in our own words.</remarks>
public sealed class CertReport
{
    internal CertReport(Routine routine, ExercisePlan? plan)
    {
        Items = ValueList<CertItem>.Copy(
        [
            new("1", "Materials", "Which equipment is used?", Equipment(routine)),
            new("2", "Provider", "Who teaches the exercises, and with what training?", null),
            new("3", "Delivery", "Are they done alone or in a group?", null),
            new("4", "Delivery", "Does anybody supervise them, and how?", null),
            new("5", "Delivery", "How is it recorded whether they are done?", null),
            new("6", "Delivery", "What helps people to keep going?", null),
            new("7a", "Delivery", "What decides when to go on to more?", plan is null ? null : "The person, or whoever guides them, decides when to go on; no score does."),
            new("7b", "Delivery", "How does it go on?", plan is null ? null : Progression(plan)),
            new("8", "Delivery", "Is each exercise described well enough to be repeated?", Descriptions(routine)),
            new("9", "Delivery", "What is done at home?", plan is null ? null : $"The routine: {plan.Schedule}."),
            new("10", "Delivery", "What is there beside the exercises?", null),
            new("11", "Delivery", "Which adverse events were there?", null),
            new("12", "Location", "Where are the exercises done?", null),
            new("13", "Dosage", "What is the dose?", Doses(routine)),
            new("14a", "Tailoring", "Are the exercises the same for everybody, or tailored?", Wishes(routine).Any() ? "Tailored to wishes." : "The same for everybody."),
            new("14b", "Tailoring", "How are they tailored?", Wishes(routine).Any() ? string.Join("; ", Wishes(routine)) + "." : "They are not."),
            new("15", "Tailoring", "What decides where somebody begins?", plan is null ? null : Beginning(plan)),
            new("16a", "Compliance", "How is it checked that all goes as planned?", null),
            new("16b", "Compliance", "How far did it go as planned?", null),
        ]);
    }

    /// <summary>The paper that defines the template.</summary>
    public static Source Source { get; } = new()
    {
        Id = "cert-2016",
        Title = "Consensus on Exercise Reporting Template (CERT): Explanation and Elaboration Statement",
        Author = "Slade and others, 2016",
        Publisher = "British Journal of Sports Medicine",
        Link = "doi:10.1136/bjsports-2016-096651",
    };

    /// <summary>All items, in the order of the template.</summary>
    public IReadOnlyList<CertItem> Items { get; }

    /// <summary>The items that the data answers.</summary>
    public IEnumerable<CertItem> Answered => Items.Where(item => item.Answer is not null);

    /// <summary>The items that are to be added.</summary>
    public IEnumerable<CertItem> Missing => Items.Where(item => item.Answer is null);

    /// <summary>One item a line, ticked when it is answered.</summary>
    public override string ToString() => string.Join('\n', Items);

    private static string Equipment(Routine routine)
    {
        var needed = routine.Items.SelectMany(item => item.Exercise.Equipment).Select(group => group.ToString()).Distinct(StringComparer.Ordinal).ToArray();
        if (needed.Length == 0) return "None.";
        var all = string.Join("; ", needed);
        return $"{char.ToUpperInvariant(all[0])}{all[1..]}.";
    }

    private static string Descriptions(Routine routine) => string.Join("; ", routine.Items.Select(item =>
        string.Create(CultureInfo.InvariantCulture, $"{item.Exercise.Name}: {item.Exercise.Steps.Count} steps, {WordForm.InSentence(item.Position.Name)}"))) + ".";

    private static string Doses(Routine routine) =>
        $"{string.Join("; ", routine.Items)}. {Rounds(routine)}{routine.Duration.ToString("h\\:mm\\:ss", CultureInfo.InvariantCulture)} in all.";

    private static string Rounds(Routine routine) =>
        routine.Rounds == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"All of them in order, {routine.Rounds} rounds. ");

    private static IEnumerable<string> Wishes(Routine routine)
    {
        if (routine.Avoided.Count > 0) yield return $"Without {string.Join(", ", routine.Avoided.Select(demand => WordForm.InSentence(demand.Name)))}";
        if (routine.Sides.Sides.OnlySide is { } side) yield return $"{side} side only";
        if (routine.Sides.Sides.MoreOn is { } more) yield return $"One set more on the {more} side";
    }

    private static string Progression(ExercisePlan plan) => string.Create(
        CultureInfo.InvariantCulture,
        $"One thing at a time, in {plan.StageCount} stages: exercises are added, then repetitions, sets and holds go up inside the cited ranges{(plan.Goal.Rounds == 1 ? "" : ", then rounds are added")}.");

    private static string Beginning(ExercisePlan plan) => string.Create(
        CultureInfo.InvariantCulture, $"Everybody begins with {plan.ExercisesAtFirst} of {plan.Goal.Items.Count} exercises, each at the lower end of its cited range{(plan.Goal.Rounds == 1 ? "" : ", in one round")}.");
}
