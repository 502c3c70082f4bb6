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

        RuleFor(r => r.Name).Must(name => !string.IsNullOrWhiteSpace(name)).WithRule(Rules.Blank, Root["Name"], "The name is blank; write the name to show.");
        RuleFor(r => r.Items).NotEmpty().WithRule(Rules.EmptyRoutine, Root["Items"], "The routine is empty; add an exercise.");
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
                CheckGuidance(routine.Items[i], isFirst ? held[id] : null, Root["Items"][i]["Dose"], context);
                if (isFirst && routine.Rounds > 1) CheckRounds(routine.Items[i], sets[id], Root["Items"][i]["Dose"], context);
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
        var (items, count) = (routine.Items, routine.Items.Count);
        if (TextFault(routine.Name) is { } name) context.Report(name, Root["Name"]);
        if (count > Rules.TooManyExercises.Figure)
        {
            context.Report(Rules.TooManyExercises, Root["Items"], $"{count} exercises; more than {Rules.TooManyExercises.Figure} are kept up much less well, so split the routine.");
        }
        else if (!routine.IsTooLong && Places.For(routine.Duration) is var places && count > places)
        {
            context.Report(Rules.ManyExercises, Root["Items"], $"{count} exercises; in {routine.Duration} at most {places} are kept up best, so leave some out.");
        }

        if (routine.IsTooLong)
        {
            context.Report(Rules.TooLong, Root["Duration"], $"The routine takes {routine.Seconds} s, and {WholeSeconds.Of(Routine.LongestDuration)} s are the most; shorten it or split it.");
        }
        else if (routine.Duration > TimeSpan.FromMinutes(Rules.LongSession.Figure!.Value))
        {
            context.Report(Rules.LongSession, Root["Duration"], $"The routine takes {routine.Duration}; shorten it to {Rules.LongSession.Figure} minutes or split it.");
        }

        if (count > 1 && items[0].Exercise.Family is { } family && items.All(item => item.Exercise.Family == family))
        {
            context.Report(Rules.OneFamily, Root["Items"], $"All {count} exercises are variants of '{family}'; exchange one for another kind of movement.");
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
    private static void CheckRounds(RoutineItem item, int sets, FindingPath path, ValidationContext<Routine> context)
    {
        var (exercise, dose) = (item.Exercise, item.Dose);
        CountRange[] stated =
        [
            .. exercise.Doses.Select(cited => cited.Range)
                .Where(range => range.Hold.Contains(dose.Hold) && range.Repetitions.Contains(dose.Repetitions)).Select(range => range.Sets)
                .Where(range => range != CountRange.None),
        ];
        if (!item.Citations.Any() || stated.Length == 0 || !stated.All(range => range.Most < sets && !range.Contains(sets))) return;
        context.Report(Rules.RoundsExceedSets, path, $"{Excerpt.Of(exercise.Name)}: all rounds make {sets} sets, and at most {stated.Max(range => range.Most)} are stated; do fewer rounds, or fewer sets in each.");
    }

    private static void CheckItem(Routine routine, int index, bool isFirst, ValidationContext<Routine> context)
    {
        var item = routine.Items[index];
        var (exercise, dose, path) = (item.Exercise, item.Dose, Root["Items"][index]);

        if (!isFirst && !routine.AllowsRepeats)
        {
            context.Report(Rules.DuplicateExercise, path["Exercise"], $"'{exercise.Id}' stands in the routine already; give it one dose with more sets instead, or allow repeats.");
        }

        if (!exercise.Positions.Contains(item.Position))
        {
            context.Report(Rules.WrongPosition, path["Position"], $"'{exercise.Id}' does not start {WordForm.InSentence(item.Position.Name)}; expected {Excerpt.List(ValueList<string>.Of(exercise.Positions, start => WordForm.InSentence(start.Name)), " or ")}.");
        }

        if (item.Level?.Position is { } start && start != item.Position)
        {
            context.Report(Rules.WrongPosition, path["Position"], $"'{Excerpt.Of(item.Level.Name)}' of '{exercise.Id}' does not start {WordForm.InSentence(item.Position.Name)}; expected {WordForm.InSentence(start.Name)}.");
        }

        CheckDose(item, path, context);
        if (TextFault(item.Note, "The note is blank; write it or leave it out.") is { } note) context.Report(note, path["Note"]);
        foreach (var demand in item.Demands.Where(routine.Avoided.Contains))
        {
            context.Report(Rules.AvoidedDemand, path["Exercise"], $"'{exercise.Id}' asks for {WordForm.InSentence(demand.Name)}, which was to be avoided; exchange it for another exercise.");
        }

        CheckSides(routine, item, path, context);
    }

    private static void CheckDose(RoutineItem item, FindingPath path, ValidationContext<Routine> context)
    {
        var (exercise, dose, decision) = (item.Exercise, item.Dose, item.Decision);
        if (TextFault(decision?.By, "Nobody is named; say who decided on the dose.") is { } by) context.Report(by, path["Decision"]["By"]);
        if (TextFault(decision?.Why, "The reason is blank; say why the dose was decided on.") is { } why) context.Report(why, path["Decision"]["Why"]);
        if (exercise.Allows(dose)) return;
        var outside = $"'{dose}' is outside every cited range of '{exercise.Id}'";
        if (decision is null) context.Report(Rules.DoseOutsideRanges, path["Dose"], $"{outside}; expected {Excerpt.List(exercise.Doses, ", or ")}.");
        else context.Report(Rules.DecidedDose, path["Dose"], $"{outside}, {Excerpt.List(exercise.Doses, ", or ")}; decided by {Excerpt.Of($"{decision}".TrimEnd('.'))}.");
    }

    private static void CheckSides(Routine routine, RoutineItem item, FindingPath path, ValidationContext<Routine> context)
    {
        var (exercise, sides) = (item.Exercise, item.Dose.Sides);
        if (!exercise.IsSided)
        {
            if (sides != Sides.Together) context.Report(Rules.SideNotAsked, path["Dose"], $"'{exercise.Id}' works both sides at once; remove '{sides.Text}' from its dose.");
            return;
        }

        var asked = exercise.SidesFor(routine.Sides);
        if (sides == asked) return;
        if (asked.AreBoth && !sides.AreBoth)
        {
            context.Report(Rules.SideMissing, path["Dose"], sides == Sides.Together
                ? $"'{exercise.Id}' is done on each side, and its dose names none; add '{asked.Text}'."
                : $"'{exercise.Id}' is done on the {sides.Text} only; write '{asked.Text}', or ask the routine for one side only.");
        }
        else
        {
            context.Report(Rules.SideNotAsked, path["Dose"], $"The routine asks for '{asked.Text}', and the dose of '{exercise.Id}' names '{sides.Text ?? "no side"}'; write '{asked.Text}'.");
        }
    }

    // The total is given for the first item of an exercise alone, so that a circuit hears of it once.
    private void CheckGuidance(RoutineItem item, long? total, FindingPath path, ValidationContext<Routine> context)
    {
        var (exercise, dose) = (item.Exercise, item.Dose);
        var hold = dose.Hold is { } held ? WholeSeconds.Of(held) : (long?)null;

        // What a source of the exercise states is never questioned by general guidance, unless rounds or a circuit make more of it.
        var isStated = item.Citations.Any(cited => cited.Range.States(dose)) && (total is null || total == WholeSeconds.Of(dose.HoldPerSide));
        if (exercise.Kind == ExerciseKind.Stretch && hold is not null)
        {
            // Sources state figures for adults. Who asks for older adults is told where theirs differ.
            if (isOlder || !item.Citations.Any(cited => cited.Range.StatesHold(dose))) CheckHold(hold.Value, path, context);
            if (!isStated) CheckStretch(total, path, context);
        }

        if (!isStated && exercise.Kind == ExerciseKind.Strengthening) CheckStrengthening(dose.Repetitions, total, path, context);

        var citations = item.Citations.ToArray();
        if (citations.Length > 0
            && dose.Repetitions == Assumed.OpenEndedRepetitions
            && citations.All(cited => cited.Range.Repetitions.Firmness is Firmness.AsManyAsWanted or Firmness.AFew))
        {
            context.Report(Rules.AssumedRepetitions, path, $"The source leaves the repetitions open, and {dose.Repetitions} are assumed; choose how many.");
        }
    }

    private void CheckHold(long hold, FindingPath path, ValidationContext<Routine> context)
    {
        if (hold < shortHold.Figure) context.Report(shortHold, path, $"Held for {hold} s; general guidance begins at {shortHold.Figure} s.");
        if (hold > longHold.Figure) context.Report(longHold, path, $"Held for {hold} s; general guidance ends at {longHold.Figure} s.");
    }

    private static void CheckStretch(long? total, FindingPath path, ValidationContext<Routine> context)
    {
        if (total < Rules.ShortTotal.Figure)
        {
            context.Report(Rules.ShortTotal, path, $"{total} s of hold per side; general guidance is {Rules.ShortTotal.Figure} s in all, so add repetitions where the source allows it.");
        }

        if (total > Rules.LongTotal.Figure) context.Report(Rules.LongTotal, path, $"{total} s of hold per side; beyond {Rules.LongTotal.Figure} s little is gained.");
    }

    private static void CheckStrengthening(int repetitions, long? total, FindingPath path, ValidationContext<Routine> context)
    {
        if (repetitions < Rules.FewRepetitions.Figure) context.Report(Rules.FewRepetitions, path, $"{repetitions} repetitions; general guidance begins at {Rules.FewRepetitions.Figure}.");
        if (repetitions > Rules.ManyRepetitions.Figure) context.Report(Rules.ManyRepetitions, path, $"{repetitions} repetitions; general guidance ends at {Rules.ManyRepetitions.Figure}.");
        if (total > Rules.LongIsometric.Figure) context.Report(Rules.LongIsometric, path, $"{total} s of hold per side; one protocol holds for {Rules.LongIsometric.Figure} s in all.");
    }
}
