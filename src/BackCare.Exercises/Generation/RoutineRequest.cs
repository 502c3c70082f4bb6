using System.Text.Json.Serialization;
using BackCare.Exercises.Schedules;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>What a routine should be like. Areas, time, equipment, positions and the user's own wishes; never a diagnosis.</summary>
/// <remarks>
/// A form can fill it in as it is: figures out of range, unknown words and wishes that exclude each other throw nothing. They are findings of
/// <see cref="Validation.RoutineRequestValidator"/> and of the generator, all at once, each with its place. What is not set asks for nothing; only
/// <see cref="Equipment"/> then says that nothing is at hand. Immutable; lists are copied when set.
/// </remarks>
[JsonConverter(typeof(RoutineRequestJsonConverter))]
public sealed record RoutineRequest
{
    /// <summary>The longest budget: one day.</summary>
    public static readonly TimeSpan LongestBudget = TimeSpan.FromDays(1);

    /// <summary>The highest value of <see cref="MaxExercises"/>: 30.</summary>
    public const int MostExercises = 30;

    /// <summary>The highest value of <see cref="Variety"/>: 20.</summary>
    public const int MostVariety = 20;

    /// <summary>The name of the routine.</summary>
    public string Name { get; init; } = "Routine";

    /// <summary>The areas to cover; empty: the whole body.</summary>
    public IReadOnlyList<Target> Targets { get; init => field = ValueList<Target>.Copy(value); } = ValueList<Target>.Empty;

    /// <summary>The time that there is for all of it, getting ready, switches, rests and position changes included. From zero to <see cref="LongestBudget"/>.</summary>
    public required TimeSpan TimeBudget { get; init; }

    /// <summary>What is at hand; empty: nothing. A chair is at hand where <see cref="Positions"/> names <see cref="Position.SittingOnChair"/>.</summary>
    public IReadOnlyList<Equipment> Equipment { get; init => field = ValueList<Equipment>.Copy(value); } = ValueList<Equipment>.Empty;

    /// <summary>The start positions allowed; empty: all.</summary>
    public IReadOnlyList<Position> Positions { get; init => field = ValueList<Position>.Copy(value); } = ValueList<Position>.Empty;

    /// <summary>The kinds wanted; empty: all.</summary>
    public IReadOnlyList<ExerciseKind> Kinds { get; init => field = ValueList<ExerciseKind>.Copy(value); } = ValueList<ExerciseKind>.Empty;

    /// <summary>The demands to avoid: no exercise that makes one of them is chosen.</summary>
    public IReadOnlyList<Demand> Avoided { get; init => field = ValueList<Demand>.Copy(value); } = ValueList<Demand>.Empty;

    /// <summary>Exercises that must be in the routine.</summary>
    public IReadOnlyList<ExerciseId> Included { get; init => field = ValueList<ExerciseId>.Copy(value); } = ValueList<ExerciseId>.Empty;

    /// <summary>Exercises that must not be in it.</summary>
    public IReadOnlyList<ExerciseId> Excluded { get; init => field = ValueList<ExerciseId>.Copy(value); } = ValueList<ExerciseId>.Empty;

    /// <summary>Exercises that were done recently: others are preferred where they serve as well. One that is listed twice counts twice, and more listings no more. Unknown ids are ignored.</summary>
    public IReadOnlyList<ExerciseId> Recent { get; init => field = ValueList<ExerciseId>.Copy(value); } = ValueList<ExerciseId>.Empty;

    /// <summary>What to do with exercises that have sides.</summary>
    public SideWish Sides { get; init; }

    /// <summary>Whether this is somebody's first routine, which then has at most 2 exercises unless <see cref="MaxExercises"/> says otherwise.</summary>
    public bool IsFirst { get; init; }

    /// <summary>How many exercises to choose at most, from 1 to <see cref="MostExercises"/>.</summary>
    /// <remarks>
    /// <see langword="null"/>: 4 for budgets up to 10 minutes, 5 for up to 15 minutes, 6 for longer ones, and 2 for a first routine, because fewer are kept up
    /// better. docs/generator.md has the evidence.
    /// </remarks>
    public int? MaxExercises { get; init; }

    /// <summary>When it is done: on waking, exercises that bend the back forward are chosen last; before bed, strengthening is. <see langword="null"/>: at any time.</summary>
    public TimeOfDay? TimeOfDay { get; init; }

    /// <summary>How often the exercises are done through, from 1 to <see cref="Routine.MostRounds"/>. The budget is for all rounds.</summary>
    public int Rounds { get; init; } = 1;

    /// <summary>How far doses may rise to use the time; <see langword="null"/>: <see cref="DosePreference.Lower"/> for a first routine, otherwise <see cref="DosePreference.Upper"/>.</summary>
    public DosePreference? Doses { get; init; }

    /// <summary>How many points a routine may be below the best one, so that the seed has more to choose from: from 0, only routines that are as good, to <see cref="MostVariety"/>.</summary>
    public int Variety { get; init; }

    /// <summary>Decides between routines that are equally good. The same request, catalog and seed give the same routine, everywhere.</summary>
    public int Seed { get; init; }

    /// <summary>What is at hand, the chair that <see cref="Position.SittingOnChair"/> brings along included.</summary>
    internal IReadOnlyList<Equipment> AtHand => Positions.Has(Position.SittingOnChair) && !Equipment.Has(Exercises.Equipment.Chair) ? [.. Equipment, Exercises.Equipment.Chair] : Equipment;

    /// <summary>How many exercises are chosen at most, the default resolved.</summary>
    internal int Limit => MaxExercises ?? (IsFirst ? Validation.Rules.ManyAtFirst.Figure!.Value : Places.For(WholeSeconds.ToDuration(WholeSeconds.Of(TimeBudget))));

    /// <summary>How far doses may rise, the default resolved.</summary>
    internal DosePreference DosesUpTo => Doses ?? (IsFirst ? DosePreference.Lower : DosePreference.Upper);
}
