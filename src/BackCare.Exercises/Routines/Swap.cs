using System.Globalization;

namespace BackCare.Exercises;

/// <summary>An exercise that could take the place of another one in a routine. Immutable.</summary>
public sealed record Swap
{
    private Swap(Exercise exercise, Routine routine, string text) => (Exercise, Routine, Text) = (exercise, routine, text);

    /// <summary>The exercise that comes in.</summary>
    public Exercise Exercise { get; }

    /// <summary>The routine with the exercise in that place, at the dose whose time is closest. It has no errors.</summary>
    public Routine Routine { get; }

    /// <summary>What is alike and what is not, in words.</summary>
    public string Text { get; }

    /// <summary>The exercise and what is alike in one line.</summary>
    public override string ToString() => $"{Exercise.Name}: {Text}";

    internal static IReadOnlyList<Swap> Of(Routine routine, RoutineItem old, ExerciseCatalog catalog, IReadOnlyCollection<Equipment>? atHand)
    {
        var nearest =
            from exercise in catalog.Exercises
            where routine.Items.All(item => item.Exercise.Id != exercise.Id)
            where !exercise.AsksForAny(routine.Avoided) && (atHand is null || exercise.IsDoableWith(atHand))
            let similarity = new Similarity(old, exercise, routine)
            where similarity.SharedAreas.Count > 0
            let changed = routine.Replacing(old, similarity.Item)
            where !changed.IsTooLong
            orderby similarity.SharedAreas.Count descending, similarity.IsSameKind descending, similarity.IsHeldAlike descending,
                similarity.IsSamePosition descending, Math.Abs(similarity.SecondsLonger), exercise.Id
            select new Swap(exercise, changed, similarity.Text);
        return ValueList<Swap>.Copy(nearest);
    }

    /// <summary>How near an exercise is to an item of a routine.</summary>
    private sealed class Similarity
    {
        private readonly RoutineItem old;
        private readonly Exercise exercise;
        private readonly Routine routine;

        public Similarity(RoutineItem old, Exercise exercise, Routine routine)
        {
            (this.old, this.exercise, this.routine) = (old, exercise, routine);
            SharedAreas = [.. old.Exercise.PrimaryAreas.Where(exercise.Targets)];
            var positions = exercise.StartPositions([], routine.Avoided);
            IsSamePosition = positions.Has(old.Position);
            var position = IsSamePosition ? old.Position : positions[0];
            var seconds = WholeSeconds.Of(old.Duration);
            var closest = DoseOption.Of(exercise, routine.Sides).MinBy(option => Math.Abs(option.Seconds - seconds))!;
            SecondsLonger = closest.Seconds - seconds;
            Item = new(exercise, closest.Dose, position, exercise.EasiestLevel(position, routine.Avoided));
        }

        public RoutineItem Item { get; }

        public IReadOnlyList<TargetArea> SharedAreas { get; }

        public long SecondsLonger { get; }

        public bool IsSameKind => exercise.Kind == old.Exercise.Kind;

        public bool IsHeldAlike => Item.Dose.Hold is null == old.Dose.Hold is null;

        public bool IsSamePosition { get; }

        public string Text => string.Join(", ",
        [
            Language.Say("swap.areas", ("areas", Language.And(SharedAreas.Select(Language.Word)))),
            Language.Say(IsSameKind ? "swap.same-kind" : "swap.other-kind", ("kind", Language.Word(exercise.Kind)), ("old", Language.Word(old.Exercise.Kind))),
            .. IsHeldAlike ? [] : new[] { Language.Say(Item.Dose.Hold is null ? "swap.moves" : "swap.is-held") },
            Language.Say(IsSamePosition ? "swap.same-position" : "swap.other-position", ("position", Language.Word(Item.Position)), ("old", Language.Word(old.Position))),
            Language.Say($"swap.{(SecondsLonger == 0 ? "as-long" : SecondsLonger > 0 ? "longer" : "shorter")}{(routine.Rounds == 1 ? "" : ".each-round")}", ("seconds", Math.Abs(SecondsLonger))),
        ]);

        private Language Language => routine.Language;
    }
}
