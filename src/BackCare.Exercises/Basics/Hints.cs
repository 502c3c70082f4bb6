namespace BackCare.Exercises;

/// <summary>Suggestions for one report. Only the first few unknown words get one, because each is compared with every known word. Not thread-safe.</summary>
internal sealed class Hints
{
    /// <summary>How many unknown words of a report are compared with those that are known.</summary>
    public const int Limit = 5;

    private int left = Limit;

    /// <summary>What <see cref="Nearest.Hint"/> returns; "." once the suggestions are used up.</summary>
    public string For(string given, IEnumerable<string> known) => TryTake() ? Nearest.Hint(given, known) : ".";

    /// <summary>What <see cref="Nearest.To"/> returns; null once the suggestions are used up.</summary>
    public string? NearestTo(string given, IEnumerable<string> known) => TryTake() ? Nearest.To(given, known) : null;

    private bool TryTake()
    {
        if (left == 0) return false;
        left--;
        return true;
    }
}
