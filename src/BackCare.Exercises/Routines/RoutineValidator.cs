using FluentValidation;
using static BackCare.Exercises.FindingPath;
using static BackCare.Exercises.Validation.RuleExtensions;

namespace BackCare.Exercises.Validation;

/// <summary>Whether a routine is sound and wise. Every failure carries its <see cref="Finding"/> as custom state. Thread-safe.</summary>
/// <remarks>
/// No dose as a source states it raises an error, or is questioned by general guidance for adults. Figures of general guidance raise warnings and infos only.
/// </remarks>
public sealed class RoutineValidator : AbstractValidator<Routine>
{
    private static readonly RoutineValidator Adults = new();
    private static readonly RoutineValidator OlderAdults = new(AgeGroup.OlderAdult);

    private readonly Rule shortHold;
    private readonly Rule longHold;
    private readonly bool isOlder;

    /// <summary>A validator with the figures for an age group; it holds no state and can be kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The age group is not defined.</exception>
    public RoutineValidator(AgeGroup ageGroup = AgeGroup.Adult)
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        isOlder = ageGroup == AgeGroup.OlderAdult;
        (shortHold, longHold) = ageGroup switch
        {
            AgeGroup.Adult => (Rules.ShortHold, Rules.LongHold),
            AgeGroup.OlderAdult => (Rules.ShortHoldOlder, Rules.LongHoldOlder),
            _ => throw new ArgumentOutOfRangeException(nameof(ageGroup), ageGroup, "Expected a defined age group."),
        };

        RuleFor(r => r.Name).Must(name => !string.IsNullOrWhiteSpace(name)).WithRule(Rules.Blank, Root["Name"], (routine, _) => routine.Language.Message("name.blank"));
        RuleFor(r => r.Items).NotEmpty().WithRule(Rules.EmptyRoutine, Root["Items"], (routine, _) => routine.Language.Message(RuleCodes.EmptyRoutine));
        RuleFor(r => r).Custom(CheckWhole);
        RuleFor(r => r).Custom((routine, context) =>
        {
            var (held, sets) = (HeldPerExercise(routine), SetsPerExercise(routine));
            var seen = new HashSet<ExerciseId>();
            for (var i = 0; i < routine.Items.Count; i++)
            {
                var id = routine.Items[i].Exercise.Id;
                var isFirst = seen.Add(id);
                CheckItem(routine, i, isFirst, context);
                CheckGuidance(routine.Language, routine.Items[i], isFirst ? held[id] : null, Root["Items"][i]["Dose"], context);
                if (isFirst && routine.Rounds > 1) CheckRounds(routine, routine.Items[i], sets[id], Root["Items"][i]["Dose"], context);
            }
        });
    }

    internal static RoutineValidator For(AgeGroup ageGroup) => ageGroup switch
    {
        AgeGroup.Adult => Adults,
        AgeGroup.OlderAdult => OlderAdults,
        _ => throw new ArgumentOutOfRangeException(nameof(ageGroup), ageGroup, "Expected a defined age group."),
    };

    private static void CheckWhole(Routine routine, ValidationContext<Routine> context)
    {
        var (items, count, language) = (routine.Items, routine.Items.Count, routine.Language);
        if (TextFault(routine.Name) is { } name) context.Report(name, Root["Name"]);
        if (count > Rules.TooManyExercises.Figure)
        {
            context.Report(Rules.TooManyExercises, Root["Items"], language.Message(RuleCodes.TooManyExercises, ("count", count), ("most", Rules.TooManyExercises.Figure)));
        }
        else if (!routine.IsTooLong && Places.For(routine.Duration) is var places && count > places)
        {
            context.Report(Rules.ManyExercises, Root["Items"], language.Message(RuleCodes.ManyExercises, ("count", count), ("duration", routine.Duration), ("most", places)));
        }

        if (routine.IsTooLong)
        {
            context.Report(Rules.TooLong, Root["Duration"], language.Message(RuleCodes.TooLong, ("seconds", routine.Seconds), ("most", WholeSeconds.Of(Routine.LongestDuration))));
        }
        else if (routine.Duration > TimeSpan.FromMinutes(Rules.LongSession.Figure!.Value))
        {
            context.Report(Rules.LongSession, Root["Duration"], language.Message(RuleCodes.LongSession, ("duration", routine.Duration), ("most", Rules.LongSession.Figure)));
        }

        if (count > 1 && items[0].Exercise.Family is { } family && items.All(item => item.Exercise.Family == family))
        {
            context.Report(Rules.OneFamily, Root["Items"], language.Message(RuleCodes.OneFamily, ("count", count), ("family", family)));
        }
    }

    // Seconds of hold per side. A circuit comes back to an exercise, and guidance counts all of its rounds.
    private static Dictionary<ExerciseId, long> HeldPerExercise(Routine routine)
    {
        var held = new Dictionary<ExerciseId, long>();
        foreach (var item in routine.Items) held[item.Exercise.Id] = held.GetValueOrDefault(item.Exercise.Id) + (routine.Rounds * WholeSeconds.Of(item.Dose.HoldPerSide));
        return held;
    }

    private static Dictionary<ExerciseId, int> SetsPerExercise(Routine routine)
    {
        var sets = new Dictionary<ExerciseId, int>();
        foreach (var item in routine.Items) sets[item.Exercise.Id] = sets.GetValueOrDefault(item.Exercise.Id) + (routine.Rounds * item.Dose.Sets);
        return sets;
    }

    // Each round keeps to what a source states, so that it is no error when all of them together do not. A source that leaves the sets out says nothing here.
    private static void CheckRounds(Routine routine, RoutineItem item, int sets, FindingPath path, ValidationContext<Routine> context)
    {
        var (exercise, dose) = (item.Exercise, item.Dose);
        CountRange[] stated =
        [
            .. exercise.Doses.Select(cited => cited.Range)
                .Where(range => range.Hold.Contains(dose.Hold) && range.Repetitions.Contains(dose.Repetitions)).Select(range => range.Sets)
                .Where(range => range != CountRange.None),
        ];
        if (!item.Citations.Any() || stated.Length == 0 || !stated.All(range => range.Most < sets && !range.Contains(sets))) return;
        context.Report(Rules.RoundsExceedSets, path, routine.Language.Message(
            RuleCodes.RoundsExceedSets, ("exercise", Excerpt.Of(exercise.Name)), ("count", sets), ("most", stated.Max(range => range.Most))));
    }

    private static void CheckItem(Routine routine, int index, bool isFirst, ValidationContext<Routine> context)
    {
        var item = routine.Items[index];
        var (exercise, path, language) = (item.Exercise, Root["Items"][index], routine.Language);

        if (!isFirst && !routine.AllowsRepeats)
        {
            context.Report(Rules.DuplicateExercise, path["Exercise"], language.Message(RuleCodes.DuplicateExercise, ("exercise", exercise.Id)));
        }

        if (!exercise.Positions.Contains(item.Position))
        {
            context.Report(Rules.WrongPosition, path["Position"], language.Message(
                RuleCodes.WrongPosition, ("exercise", exercise.Id), ("position", language.Word(item.Position)), ("expected", language.Or(exercise.Positions.Distinct().Select(language.Word)))));
        }

        if (item.Level?.Position is { } start && start != item.Position)
        {
            context.Report(Rules.WrongPosition, path["Position"], language.Message(
                $"{RuleCodes.WrongPosition}.level", ("level", Excerpt.Of(item.Level.Name)), ("exercise", exercise.Id), ("position", language.Word(item.Position)), ("expected", language.Word(start))));
        }

        CheckDose(routine, item, path, context);
        if (TextFault(item.Note, language.Message("note.blank")) is { } note) context.Report(note, path["Note"]);
        foreach (var demand in item.Demands.Where(routine.Avoided.Contains))
        {
            context.Report(Rules.AvoidedDemand, path["Exercise"], language.Message(RuleCodes.AvoidedDemand, ("exercise", exercise.Id), ("demand", demand.Said(language))));
        }

        CheckSides(routine, item, path, context);
    }

    private static void CheckDose(Routine routine, RoutineItem item, FindingPath path, ValidationContext<Routine> context)
    {
        var (exercise, dose, decision, language) = (item.Exercise, item.Dose, item.Decision, routine.Language);
        if (TextFault(decision?.By, language.Message("decision.by-blank")) is { } by) context.Report(by, path["Decision"]["By"]);
        if (TextFault(decision?.Why, language.Message("decision.why-blank")) is { } why) context.Report(why, path["Decision"]["Why"]);
        if (exercise.Allows(dose)) return;
        var ranges = Excerpt.List(ValueList<string>.Of(exercise.Doses, cited => cited.ToString()), language.Say("list.or-between"));
        if (decision is null) context.Report(Rules.DoseOutsideRanges, path["Dose"], language.Message(RuleCodes.DoseOutsideRanges, ("dose", dose), ("exercise", exercise.Id), ("expected", ranges)));
        else context.Report(Rules.DecidedDose, path["Dose"], language.Message(
            RuleCodes.DecidedDose, ("dose", dose), ("exercise", exercise.Id), ("expected", ranges), ("decision", Excerpt.Of($"{decision}".TrimEnd('.')))));
    }

    private static void CheckSides(Routine routine, RoutineItem item, FindingPath path, ValidationContext<Routine> context)
    {
        var (exercise, sides, language) = (item.Exercise, item.Dose.Sides, routine.Language);
        if (!exercise.IsSided)
        {
            if (sides != Sides.Together) context.Report(Rules.SideNotAsked, path["Dose"], language.Message($"{RuleCodes.SideNotAsked}.bilateral", ("exercise", exercise.Id), ("side", sides.Text)));
            return;
        }

        var asked = exercise.SidesFor(routine.Sides);
        if (sides == asked) return;
        if (asked.AreBoth && !sides.AreBoth)
        {
            context.Report(Rules.SideMissing, path["Dose"], sides == Sides.Together
                ? language.Message($"{RuleCodes.SideMissing}.none", ("exercise", exercise.Id), ("expected", asked.Text))
                : language.Message(RuleCodes.SideMissing, ("exercise", exercise.Id), ("side", sides.Text), ("expected", asked.Text)));
        }
        else
        {
            context.Report(Rules.SideNotAsked, path["Dose"], sides.Text is { } named
                ? language.Message(RuleCodes.SideNotAsked, ("exercise", exercise.Id), ("side", named), ("expected", asked.Text))
                : language.Message($"{RuleCodes.SideNotAsked}.none", ("exercise", exercise.Id), ("expected", asked.Text)));
        }
    }

    // The total is given for the first item of an exercise alone, so that a circuit hears of it once.
    private void CheckGuidance(Language language, RoutineItem item, long? total, FindingPath path, ValidationContext<Routine> context)
    {
        var (exercise, dose) = (item.Exercise, item.Dose);
        var hold = dose.Hold is { } held ? WholeSeconds.Of(held) : (long?)null;

        // What a source of the exercise states is never questioned by general guidance, unless rounds or a circuit make more of it.
        var isStated = item.Citations.Any(cited => cited.Range.States(dose)) && (total is null || total == WholeSeconds.Of(dose.HoldPerSide));
        if (exercise.Kind == ExerciseKind.Stretch && hold is not null)
        {
            // Sources state figures for adults. Who asks for older adults is told where theirs differ.
            if (isOlder || !item.Citations.Any(cited => cited.Range.StatesHold(dose))) CheckHold(language, hold.Value, path, context);
            if (!isStated) CheckStretch(language, total, path, context);
        }

        if (!isStated && exercise.Kind == ExerciseKind.Strengthening) CheckStrengthening(language, dose.Repetitions, total, path, context);

        var citations = item.Citations.ToArray();
        if (citations.Length > 0
            && dose.Repetitions == Assumed.OpenEndedRepetitions
            && citations.All(cited => cited.Range.Repetitions.Firmness is Firmness.AsManyAsWanted or Firmness.AFew))
        {
            context.Report(Rules.AssumedRepetitions, path, language.Message(RuleCodes.AssumedRepetitions, ("count", dose.Repetitions)));
        }
    }

    private void CheckHold(Language language, long hold, FindingPath path, ValidationContext<Routine> context)
    {
        if (hold < shortHold.Figure) context.Report(shortHold, path, language.Message(RuleCodes.ShortHold, ("seconds", hold), ("fewest", shortHold.Figure)));
        if (hold > longHold.Figure) context.Report(longHold, path, language.Message(RuleCodes.LongHold, ("seconds", hold), ("most", longHold.Figure)));
    }

    private static void CheckStretch(Language language, long? total, FindingPath path, ValidationContext<Routine> context)
    {
        if (total < Rules.ShortTotal.Figure)
        {
            context.Report(Rules.ShortTotal, path, language.Message(RuleCodes.ShortTotal, ("seconds", total), ("fewest", Rules.ShortTotal.Figure)));
        }

        if (total > Rules.LongTotal.Figure) context.Report(Rules.LongTotal, path, language.Message(RuleCodes.LongTotal, ("seconds", total), ("most", Rules.LongTotal.Figure)));
    }

    private static void CheckStrengthening(Language language, int repetitions, long? total, FindingPath path, ValidationContext<Routine> context)
    {
        if (repetitions < Rules.FewRepetitions.Figure) context.Report(Rules.FewRepetitions, path, language.Message(RuleCodes.FewRepetitions, ("count", repetitions), ("fewest", Rules.FewRepetitions.Figure)));
        if (repetitions > Rules.ManyRepetitions.Figure) context.Report(Rules.ManyRepetitions, path, language.Message(RuleCodes.ManyRepetitions, ("count", repetitions), ("most", Rules.ManyRepetitions.Figure)));
        if (total > Rules.LongIsometric.Figure) context.Report(Rules.LongIsometric, path, language.Message(RuleCodes.LongIsometric, ("seconds", total), ("most", Rules.LongIsometric.Figure)));
    }
}
