namespace BackCare.Exercises.Exchange;

/// <summary>Collects what a format cannot hold of a routine, each once.</summary>
internal sealed class LossReport(Routine routine)
{
    private readonly List<Loss> losses = [];
    private readonly HashSet<Loss> seen = [];

    public Export Of(string text) => new(text, losses.OrderBy(loss => loss.Item ?? -1));

    /// <summary>Something that goes for the whole routine.</summary>
    public void Add(LossKind kind, string text, bool isInWords = false) => Add(new(kind, null, isInWords, text));

    /// <summary>Something of one item.</summary>
    public void Add(LossKind kind, int item, bool isInWords = false) =>
        Add(new(kind, item, isInWords, $"{routine.Items[item].Exercise.Name}: {What(kind)} {(isInWords ? "stands in words only" : "is left out")}."));

    private void Add(Loss loss)
    {
        if (seen.Add(loss)) losses.Add(loss);
    }

    private static string What(LossKind kind) => kind switch
    {
        LossKind.Exercise => "the exercise",
        LossKind.Side => "the side",
        LossKind.Hold => "the hold",
        LossKind.Repetitions => "the number of repetitions",
        LossKind.Sets => "the number of sets",
        LossKind.Rest => "the rest",
        LossKind.Breathing => "the breathing",
        LossKind.Range => "the range of the source",
        LossKind.Level => "the level",
        LossKind.Position => "the position",
        LossKind.Note => "the note",
        LossKind.Time => "the time of a repetition",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected something of one item."),
    };
}
