using System.Globalization;
using BackCare.Exercises;

namespace GuidedSession;

/// <summary>What was asked for on the command line; <see langword="null"/> is what was not.</summary>
internal sealed record Options
{
    public const int MostMinutes = 60;

    public const string Help = """
        A guided session: a routine for an area and a time, played with a countdown.

        dotnet run --project samples/GuidedSession -- [options]

          --area <area>          what to work on, such as "middle back"
          --minutes <1-60>       the time that there is for all of it
          --equipment <items>    what is at hand, such as "chair, rolled towel"
          --language <tag>       the language of the session, such as "de"; left out, that of the terminal
          --seed <number>        another number, another routine of the same worth
          --no-reading           getting ready takes 5 seconds, however long the steps are
          --fast                 play it without waiting
          --help                 this text

        In a terminal you are asked for what you leave out. Elsewhere it is the middle back, 5 minutes and nothing at hand.

        Reading the steps, the first time that an exercise comes, takes time on top of the minutes.

        Keys while it plays: space or p pauses and goes on, s or right arrow skips, n skips the exercise, b or left arrow goes back, r begins the side again, q leaves.
        """;

    /// <summary>The areas that the catalog has exercises for.</summary>
    public static IReadOnlyList<TargetArea> Areas { get; } =
        [.. Enum.GetValues<TargetArea>().Where(area => ExerciseCatalog.Default.Query().Targeting(area).Any())];

    public TargetArea? Area { get; private set; }

    public int? Minutes { get; private set; }

    public IReadOnlyList<Equipment>? Equipment { get; private set; }

    /// <summary>The language of the session; the rest of the command line is English.</summary>
    public Language? Language { get; private set; }

    public int Seed { get; private set; }

    public bool ReadsSteps { get; private set; } = true;

    public bool IsFast { get; private set; }

    public bool AsksForHelp { get; private set; }

    /// <summary>Reads the command line; every problem is named, with what is allowed instead.</summary>
    public static Options Parse(IReadOnlyList<string> args, out IReadOnlyList<string> problems)
    {
        var options = new Options();
        var found = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            // A value stands behind "=", or follows and is no option itself.
            var (name, value) = args[i].Split('=', 2) is [var before, var after] ? (before, after) : (args[i], null);
            string Value() => value ?? (i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal) ? args[++i] : "");

            switch (name)
            {
                case "--area":
                    options.Area = Words(name, Value(), Areas, area => area.Name, found).Cast<TargetArea?>().FirstOrDefault();
                    break;
                case "--minutes":
                    options.Minutes = Number(name, Value(), 1, MostMinutes, found);
                    break;
                case "--equipment":
                    options.Equipment = [.. Value().Split(',').SelectMany(item => Words(name, item.Trim(), ExerciseCatalog.Default.KnownEquipment, known => known.Name, found))];
                    break;
                case "--language":
                    if (BackCare.Exercises.Language.TryGet(Value(), out var language)) options.Language = language;
                    else found.Add($"{name}: expected one of {string.Join(", ", BackCare.Exercises.Language.Tags)}.");
                    break;
                case "--seed":
                    options.Seed = Number(name, Value(), int.MinValue, int.MaxValue, found) ?? 0;
                    break;
                case "--no-reading":
                    options.ReadsSteps = false;
                    break;
                case "--fast":
                    options.IsFast = true;
                    break;
                case "--help" or "-h":
                    options.AsksForHelp = true;
                    break;
                default:
                    Value();
                    found.Add($"'{name}' is no option; allowed are --area, --minutes, --equipment, --language, --seed, --no-reading, --fast and --help.");
                    break;
            }
        }

        problems = found;
        return options;
    }

    /// <summary>The word that the value names, by its name or as code and documents spell it; or none and a problem.</summary>
    private static TWord[] Words<TWord>(string option, string value, IReadOnlyList<TWord> allowed, Func<TWord, string> nameOf, List<string> problems)
    {
        TWord[] named = [.. allowed.Where(word => Is(nameOf(word)) || Is($"{word}"))];
        if (named.Length == 0) problems.Add($"{option}: '{value}' is not allowed; expected one of {string.Join(", ", allowed.Select(nameOf))}.");
        return named;

        bool Is(string spelling) => string.Equals(spelling, value, StringComparison.OrdinalIgnoreCase);
    }

    private static int? Number(string option, string value, int least, int most, List<string> problems)
    {
        if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most) return number;
        problems.Add(string.Create(CultureInfo.InvariantCulture, $"{option}: '{value}' is not allowed; expected a whole number from {least} to {most}."));
        return null;
    }
}
