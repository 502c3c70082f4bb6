namespace BackCare.Exercises.Figures;

/// <summary>All pictures of an exercise, one at least.</summary>
internal sealed record FigureDefinition(ExerciseId Exercise, IReadOnlyList<PictureChoice> Choices)
{
    /// <summary>The picture that fits best: of both, then of the level, then of the position, then any.</summary>
    public FigurePicture For(int? level, Position? position) => (
        Choices.FirstOrDefault(choice => choice.Level == level && choice.Position == position)
        ?? Choices.FirstOrDefault(choice => level is not null && choice.Level == level)
        ?? Choices.FirstOrDefault(choice => position is not null && choice.Position == position)
        ?? Choices[0]).Picture;
}
