using System.Globalization;
using BackCare.Exercises;
using BackCare.Exercises.Playback;

namespace GuidedSession;

/// <summary>What was asked for on the command line; <see langword="null"/> is what was not.</summary>
internal sealed record Options
{
    public const int MostMinutes = 60;

    /// <summary>The areas that the catalog has exercises for.</summary>
    public static IReadOnlyList<TargetArea> Areas { get; } =
        [.. Enum.GetValues<TargetArea>().Where(area => ExerciseCatalog.Default.Query().Targeting(area).Any())];

    public TargetArea? Area { get; private set; }

    public int? Minutes { get; private set; }

    public IReadOnlyList<Equipment>? Equipment { get; private set; }

    /// <summary>The language of the session. Areas and things may be named in it, or in English; the names of options are English.</summary>
    public Language? Language { get; private set; }

    public int Seed { get; private set; }

    public bool ReadsSteps { get; private set; } = true;

    public bool RingsBell { get; private set; }

    /// <summary>How much is said.</summary>
    public AnnouncementLevel? Cues { get; private set; }

    public bool IsFast { get; private set; }

    public bool AsksForHelp { get; private set; }

    /// <summary>Reads the command line; every problem is named, with what is allowed instead.</summary>
    public static Options Parse(IReadOnlyList<string> args, Phrases phrases, out IReadOnlyList<string> problems)
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
                    options.Area = Words(name, Value(), Areas, area => area.NameIn(phrases.Language)).Cast<TargetArea?>().FirstOrDefault();
                    break;
                case "--minutes":
                    options.Minutes = Number(name, Value(), 1, MostMinutes);
                    break;
                case "--equipment":
                    options.Equipment = [.. Value().Split(',').SelectMany(item => Words(name, item.Trim(), ExerciseCatalog.Default.KnownEquipment, known => known.NameIn(phrases.Language)))];
                    break;
                case "--language":
                    if (BackCare.Exercises.Language.TryGet(Value(), out var language)) options.Language = language;
                    else found.Add(phrases.Say("{0}: expected one of {1}.", name, string.Join(", ", BackCare.Exercises.Language.Tags)));
                    break;
                case "--seed":
                    options.Seed = Number(name, Value(), int.MinValue, int.MaxValue) ?? 0;
                    break;
                case "--no-reading":
                    options.ReadsSteps = false;
                    break;
                case "--bell":
                    options.RingsBell = true;
                    break;
                case "--cues":
                    options.Cues = Words(name, Value(), Enum.GetValues<AnnouncementLevel>(), level => level.ToString().ToLowerInvariant()).Cast<AnnouncementLevel?>().FirstOrDefault();
                    break;
                case "--fast":
                    options.IsFast = true;
                    break;
                case "--help" or "-h":
                    options.AsksForHelp = true;
                    break;
                default:
                    Value();
                    found.Add(phrases.Say("'{0}' is no option; allowed are {1}.", name, "--area, --minutes, --equipment, --language, --seed, --no-reading, --bell, --cues, --fast, --help"));
                    break;
            }
        }

        problems = found;
        return options;

        // The word that the value names, in the language, in English or as code and documents spell it; or none and a problem.
        TWord[] Words<TWord>(string option, string value, IReadOnlyList<TWord> allowed, Func<TWord, string> nameOf)
        {
            TWord[] named = [.. allowed.Where(word => Spelling.IsSame(nameOf(word), value) || Spelling.IsSame(InEnglish(word), value) || Spelling.IsSame($"{word}", value)).Take(1)];
            if (named.Length > 0) return named;
            string[] names = [.. allowed.Select(nameOf)];
            found.Add(Spelling.Nearest(value, names) is { } nearest
                ? phrases.Say("{0}: '{1}' is not allowed; did you mean '{2}'? Expected one of {3}.", option, value, nearest, string.Join(", ", names))
                : phrases.Say("{0}: '{1}' is not allowed; expected one of {2}.", option, value, string.Join(", ", names)));
            return [];
        }

        int? Number(string option, string value, int least, int most)
        {
            if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
            found.Add(phrases.Say("{0}: '{1}' is not allowed; expected a whole number from {2} to {3}.", option, value, least, most));
            return null;
        }
    }

    private static string InEnglish<TWord>(TWord word) => word switch { TargetArea area => area.Name, Equipment item => item.Name, _ => $"{word}" };
}
