namespace BackCare.Exercises;

/// <summary>Chooses one dose for each exercise so that together they use as much of the time as they can.</summary>
internal static class TimeFill
{
    /// <summary>For each candidate the index of its dose, and the seconds of all. The shortest doses fit.</summary>
    public static (int[] Doses, int Seconds) Of(IReadOnlyList<Candidate> chosen, int seconds)
    {
        if (chosen.Sum(candidate => candidate.LongestSeconds) is var longest && longest <= seconds)
        {
            return ([.. chosen.Select(candidate => candidate.Doses.Count - 1)], longest);
        }

        // Which sums can be reached with the first candidates, and by which dose of the last of them.
        var by = new int[chosen.Count][];
        for (var i = 0; i < chosen.Count; i++)
        {
            by[i] = new int[seconds + 1];
            Array.Fill(by[i], -1);
            for (var sum = 0; sum <= seconds; sum++)
            {
                if (i == 0 ? sum != 0 : by[i - 1][sum] < 0) continue;
                for (var dose = 0; dose < chosen[i].Doses.Count && sum + chosen[i].Doses[dose].Seconds <= seconds; dose++)
                {
                    ref var cell = ref by[i][sum + chosen[i].Doses[dose].Seconds];
                    if (cell < 0) cell = dose;
                }
            }
        }

        var best = Array.FindLastIndex(by[^1], dose => dose >= 0);
        var doses = new int[chosen.Count];
        for (var (i, rest) = (chosen.Count - 1, best); i >= 0; i--)
        {
            doses[i] = by[i][rest];
            rest -= chosen[i].Doses[doses[i]].Seconds;
        }

        return (doses, best);
    }
}
