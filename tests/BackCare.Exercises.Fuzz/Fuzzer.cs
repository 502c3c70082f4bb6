namespace BackCare.Exercises.Fuzz;

/// <summary>Changes and checks inputs of one kind. The same seed makes the same inputs.</summary>
public sealed class Fuzzer(DocumentKind kind, int seed)
{
    /// <summary>How long reading a small document should take at most. It is told, and no reason to fail, because a machine may be busy; what was slow is read again, and the shorter time counts.</summary>
    public static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(100);

    private const int TimesAgain = 3;

    public int Checked { get; private set; }

    public int IsRead { get; private set; }

    public long MostAllocated { get; private set; }

    public TimeSpan Longest { get; private set; }

    public int SlowOnes { get; private set; }

    /// <summary>Runs so many inputs and returns those that failed.</summary>
    public IEnumerable<(string Input, string Failure)> Run(int count)
    {
        var random = new Random(seed);
        foreach (var sound in kind.Sound) kind.Check(sound);
        for (var i = 0; i < count; i++)
        {
            var input = kind.Changed(random);
            var outcome = kind.Check(input);
            Checked++;
            if (outcome.IsRead) IsRead++;
            if (input.Length < DocumentKind.Small)
            {
                MostAllocated = Math.Max(MostAllocated, outcome.Allocated);
                var elapsed = outcome.Elapsed;
                for (var again = 0; again < TimesAgain && elapsed > Slow; again++)
                {
                    if (kind.Check(input).Elapsed is var other && other < elapsed) elapsed = other;
                }

                if (elapsed > Longest) Longest = elapsed;
                if (elapsed > Slow) SlowOnes++;
            }

            if (outcome.Failure is { } failure) yield return (input, failure);
        }
    }
}
