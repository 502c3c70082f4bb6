namespace BackCare.Exercises.Figures;

/// <summary>All pictures of an exercise.</summary>
internal sealed record FigureDefinition(ExerciseId Exercise, IReadOnlyList<(int? Level, Position? Position, FigurePicture Picture)> Pictures)
{
    /// <summary>The picture that fits best: of the level, then of the position, then any.</summary>
    public FigurePicture For(int? level, Position? position)
    {
        var best = Pictures.FirstOrDefault(picture => picture.Level == level && picture.Position == position);
        if (best.Picture is null) best = Pictures.FirstOrDefault(picture => level is not null && picture.Level == level);
        if (best.Picture is null) best = Pictures.FirstOrDefault(picture => position is not null && picture.Position == position);
        return (best.Picture ?? Pictures[0].Picture)!;
    }
}
