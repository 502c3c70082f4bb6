using static BackCare.Exercises.FindingPath;
using static BackCare.Exercises.Validation.RuleExtensions;

namespace BackCare.Exercises.Validation;

/// <summary>Whether a routine is sound and wise. Plain code, so that the first routine of a program compiles little.</summary>
internal sealed class RoutineCheck
{
    private readonly Routine routine;
    private readonly Language language;
    private readonly Rule shortHold;
    private readonly Rule longHold;
    private readonly bool isOlder;
    private readonly List<Finding> findings = [];

    private RoutineCheck(Routine routine, AgeGroup ageGroup)
    {
        (this.routine, language, isOlder) = (routine, routine.Language, ageGroup == AgeGroup.OlderAdult);
        (shortHold, longHold) = isOlder ? (Rules.ShortHoldOlder, Rules.LongHoldOlder) : (Rules.ShortHold, Rules.LongHold);
    }

    /// <summary>What is wrong, unwise or worth knowing, with the figures for an age group.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The age group is not defined.</exception>
    public static List<Finding> Findings(Routine routine, AgeGroup ageGroup)
    {
        ThrowIfUndefined(ageGroup);
        var check = new RoutineCheck(routine, ageGroup);
        check.CheckWhole();
        check.CheckItems();
        return check.findings;
    }

    /// <exception cref="ArgumentOutOfRangeException">The age group is not defined.</exception>
    public static void ThrowIfUndefined(AgeGroup ageGroup)
    {
        if (ageGroup is not (AgeGroup.Adult or AgeGroup.OlderAdult)) throw new ArgumentOutOfRangeException(nameof(ageGroup), ageGroup, "Expected a defined age group.");
    }

    private void CheckWhole()
    {
        var (items, count) = (routine.Items, routine.Items.Count);
        if (string.IsNullOrWhiteSpace(routine.Name)) findings.Report(Rules.Blank, Root["Name"], language.Message("name.blank"));
        if (count == 0) findings.Report(Rules.EmptyRoutine, Root["Items"], language.Message(RuleCodes.EmptyRoutine));
        if (TextFault(routine.Name) is { } name) findings.Report(name, Root["Name"]);
        if (count > Rules.TooManyExercises.Figure)
        {
            findings.Report(Rules.TooManyExercises, Root["Items"], language.Message(RuleCodes.TooManyExercises, ("count", count), ("most", Rules.TooManyExercises.Figure)));
        }
        else if (!routine.IsTooLong && Places.For(routine.Duration) is var places && count > places)
        {
            findings.Report(Rules.ManyExercises, Root["Items"], language.Message(RuleCodes.ManyExercises, ("count", count), ("duration", routine.Duration), ("most", places)));
        }

        if (routine.IsTooLong)
        {
            findings.Report(Rules.TooLong, Root["Duration"], language.Message(RuleCodes.TooLong, ("seconds", routine.Seconds), ("most", WholeSeconds.Of(Routine.LongestDuration))));
        }
        else if (routine.Duration > TimeSpan.FromMinutes(Rules.LongSession.Figure!.Value))
        {
            findings.Report(Rules.LongSession, Root["Duration"], language.Message(RuleCodes.LongSession, ("duration", routine.Duration), ("most", Rules.LongSession.Figure)));
        }

        if (count > 1 && items[0].Exercise.Family is { } family && items.All(item => item.Exercise.Family == family))
        {
            findings.Report(Rules.OneFamily, Root["Items"], language.Message(RuleCodes.OneFamily, ("count", count), ("family", family)));
        }
    }

    private void CheckItems()
    {
        var (totals, seen) = (Totals(), new HashSet<ExerciseId>());
        for (var i = 0; i < routine.Items.Count; i++)
        {
            var (item, path) = (routine.Items[i], Root["Items"][i]["Dose"]);
            var (isFirst, total) = (seen.Add(item.Exercise.Id), totals[item.Exercise.Id]);
            CheckItem(i, isFirst);
            CheckGuidance(item, isFirst ? total.HeldPerSide : null, path);
            if (isFirst && routine.Rounds > 1) CheckRounds(item, total.Sets, path);
        }
    }

    // A circuit comes back to an exercise, and guidance counts all of its rounds.
    private Dictionary<ExerciseId, Total> Totals()
    {
        var totals = new Dictionary<ExerciseId, Total>();
        foreach (var item in routine.Items)
        {
            if (!totals.TryGetValue(item.Exercise.Id, out var total)) totals.Add(item.Exercise.Id, total = new());
            total.HeldPerSide += routine.Rounds * WholeSeconds.Of(item.Dose.HoldPerSide);
            total.Sets += routine.Rounds * item.Dose.Sets;
        }

        return totals;
    }

    // Each round keeps to what a source states, so that it is no error when all of them together do not. A source that leaves the sets out says nothing here.
    private void CheckRounds(RoutineItem item, int sets, FindingPath path)
    {
        var (exercise, dose) = (item.Exercise, item.Dose);
        CountRange[] stated =
        [
            .. exercise.Doses.Select(cited => cited.Range)
                .Where(range => range.Hold.Contains(dose.Hold) && range.Repetitions.Contains(dose.Repetitions)).Select(range => range.Sets)
                .Where(range => range != CountRange.None),
        ];
        if (!item.Citations.Any() || stated.Length == 0 || !stated.All(range => range.Most < sets && !range.Contains(sets))) return;
        findings.Report(Rules.RoundsExceedSets, path, language.Message(
            RuleCodes.RoundsExceedSets, ("exercise", Excerpt.Of(exercise.Name)), ("count", sets), ("most", stated.Max(range => range.Most))));
    }

    private void CheckItem(int index, bool isFirst)
    {
        var item = routine.Items[index];
        var (exercise, path) = (item.Exercise, Root["Items"][index]);

        if (!isFirst && !routine.AllowsRepeats)
        {
            findings.Report(Rules.DuplicateExercise, path["Exercise"], language.Message(RuleCodes.DuplicateExercise, ("exercise", exercise.Id)));
        }

        if (!exercise.Positions.Has(item.Position))
        {
            findings.Report(Rules.WrongPosition, path["Position"], language.Message(
                RuleCodes.WrongPosition, ("exercise", exercise.Id), ("position", language.Word(item.Position)), ("expected", language.Or(exercise.Positions.Distinct().Select(language.Word)))));
        }

        if (item.Level?.Position is { } start && start != item.Position)
        {
            findings.Report(Rules.WrongPosition, path["Position"], language.Message(
                $"{RuleCodes.WrongPosition}.level", ("level", Excerpt.Of(item.Level.Name)), ("exercise", exercise.Id), ("position", language.Word(item.Position)), ("expected", language.Word(start))));
        }

        CheckDose(item, path);
        if (TextFault(item.Note, language.Say("note.blank")) is { } note) findings.Report(note, path["Note"]);
        foreach (var demand in item.Demands.Where(routine.Avoided.Contains))
        {
            findings.Report(Rules.AvoidedDemand, path["Exercise"], language.Message(RuleCodes.AvoidedDemand, ("exercise", exercise.Id), ("demand", demand.Said(language))));
        }

        CheckSides(item, path);
    }

    private void CheckDose(RoutineItem item, FindingPath path)
    {
        var (exercise, dose, decision) = (item.Exercise, item.Dose, item.Decision);
        if (TextFault(decision?.By, language.Say("decision.by-blank")) is { } by) findings.Report(by, path["Decision"]["By"]);
        if (TextFault(decision?.Why, language.Say("decision.why-blank")) is { } why) findings.Report(why, path["Decision"]["Why"]);
        if (exercise.Allows(dose)) return;
        var ranges = Excerpt.List(ValueList<string>.Of(exercise.Doses, cited => cited.ToString()), language.Say("list.or-between"));
        if (decision is null) findings.Report(Rules.DoseOutsideRanges, path["Dose"], language.Message(RuleCodes.DoseOutsideRanges, ("dose", dose), ("exercise", exercise.Id), ("expected", ranges)));
        else findings.Report(Rules.DecidedDose, path["Dose"], language.Message(
            RuleCodes.DecidedDose, ("dose", dose), ("exercise", exercise.Id), ("expected", ranges), ("decision", Excerpt.Of($"{decision}".TrimEnd('.')))));
    }

    private void CheckSides(RoutineItem item, FindingPath path)
    {
        var (exercise, sides) = (item.Exercise, item.Dose.Sides);
        if (!exercise.IsSided)
        {
            if (sides != Sides.Together) findings.Report(Rules.SideNotAsked, path["Dose"], language.Message($"{RuleCodes.SideNotAsked}.bilateral", ("exercise", exercise.Id), ("side", sides.Text)));
            return;
        }

        var asked = exercise.SidesFor(routine.Sides);
        if (sides == asked) return;
        if (asked.AreBoth && !sides.AreBoth)
        {
            findings.Report(Rules.SideMissing, path["Dose"], sides == Sides.Together
                ? language.Message($"{RuleCodes.SideMissing}.none", ("exercise", exercise.Id), ("expected", asked.Text))
                : language.Message(RuleCodes.SideMissing, ("exercise", exercise.Id), ("side", sides.Text), ("expected", asked.Text)));
        }
        else
        {
            findings.Report(Rules.SideNotAsked, path["Dose"], sides.Text is { } named
                ? language.Message(RuleCodes.SideNotAsked, ("exercise", exercise.Id), ("side", named), ("expected", asked.Text))
                : language.Message($"{RuleCodes.SideNotAsked}.none", ("exercise", exercise.Id), ("expected", asked.Text)));
        }
    }

    // The total is given for the first item of an exercise alone, so that a circuit hears of it once.
    private void CheckGuidance(RoutineItem item, long? total, FindingPath path)
    {
        var (exercise, dose) = (item.Exercise, item.Dose);
        var hold = dose.Hold is { } held ? WholeSeconds.Of(held) : (long?)null;

        // What a source of the exercise states is never questioned by general guidance, unless rounds or a circuit make more of it.
        var isStated = item.Citations.Any(cited => cited.Range.States(dose)) && (total is null || total == WholeSeconds.Of(dose.HoldPerSide));
        if (exercise.Kind == ExerciseKind.Stretch && hold is not null)
        {
            // Sources state figures for adults. Who asks for older adults is told where theirs differ.
            if (isOlder || !item.Citations.Any(cited => cited.Range.StatesHold(dose))) CheckHold(hold.Value, path);
            if (!isStated) CheckStretch(total, path);
        }

        if (!isStated && exercise.Kind == ExerciseKind.Strengthening) CheckStrengthening(dose.Repetitions, total, path);

        var citations = item.Citations.ToArray();
        if (citations.Length > 0
            && dose.Repetitions == Assumed.OpenEndedRepetitions
            && citations.All(cited => cited.Range.Repetitions.Firmness is Firmness.AsManyAsWanted or Firmness.AFew))
        {
            findings.Report(Rules.AssumedRepetitions, path, language.Message(RuleCodes.AssumedRepetitions, ("count", dose.Repetitions)));
        }
    }

    private void CheckHold(long hold, FindingPath path)
    {
        if (hold < shortHold.Figure) findings.Report(shortHold, path, language.Message(RuleCodes.ShortHold, ("seconds", hold), ("fewest", shortHold.Figure)));
        if (hold > longHold.Figure) findings.Report(longHold, path, language.Message(RuleCodes.LongHold, ("seconds", hold), ("most", longHold.Figure)));
    }

    private void CheckStretch(long? total, FindingPath path)
    {
        if (total < Rules.ShortTotal.Figure)
        {
            findings.Report(Rules.ShortTotal, path, language.Message(RuleCodes.ShortTotal, ("seconds", total), ("fewest", Rules.ShortTotal.Figure)));
        }

        if (total > Rules.LongTotal.Figure) findings.Report(Rules.LongTotal, path, language.Message(RuleCodes.LongTotal, ("seconds", total), ("most", Rules.LongTotal.Figure)));
    }

    private void CheckStrengthening(int repetitions, long? total, FindingPath path)
    {
        if (repetitions < Rules.FewRepetitions.Figure) findings.Report(Rules.FewRepetitions, path, language.Message(RuleCodes.FewRepetitions, ("count", repetitions), ("fewest", Rules.FewRepetitions.Figure)));
        if (repetitions > Rules.ManyRepetitions.Figure) findings.Report(Rules.ManyRepetitions, path, language.Message(RuleCodes.ManyRepetitions, ("count", repetitions), ("most", Rules.ManyRepetitions.Figure)));
        if (total > Rules.LongIsometric.Figure) findings.Report(Rules.LongIsometric, path, language.Message(RuleCodes.LongIsometric, ("seconds", total), ("most", Rules.LongIsometric.Figure)));
    }

    /// <summary>What all items of an exercise add up to.</summary>
    private sealed class Total
    {
        /// <summary>In seconds.</summary>
        public long HeldPerSide { get; set; }

        public int Sets { get; set; }
    }
}
