using System.Globalization;

namespace BackCare.Exercises;

/// <summary>Which plural form a whole number takes, by the rules of the Unicode CLDR for integers: "n = 1", "n % 10 = 2..4 and n % 100 != 12..14".</summary>
internal sealed class PluralRules
{
    public const string Other = "other";
    public static readonly IReadOnlyList<string> Categories = ["zero", "one", "two", "few", "many", Other];

    private readonly List<Rule> rules = [];

    private PluralRules(IReadOnlyDictionary<string, string> rules)
    {
        foreach (var (category, rule) in rules) this.rules.Add(new(Category(category), AnyOf(rule)));
    }

    /// <summary>The categories that the rules name, "other" last.</summary>
    public IEnumerable<string> Named => rules.Select(rule => rule.Category).Append(Other);

    /// <exception cref="FormatException">A category is unknown, or a rule cannot be read.</exception>
    public static PluralRules Parse(IReadOnlyDictionary<string, string> rules) => new(rules);

    public string CategoryOf(long number)
    {
        foreach (var rule in rules)
        {
            if (Array.Exists(rule.AnyOf, all => Array.TrueForAll(all, relation => relation.Holds(number)))) return rule.Category;
        }
        return Other;
    }

    private static string Category(string name) => Categories.Contains(name) && name != Other
        ? name
        : throw new FormatException($"'{Excerpt.Of(name)}' is not a plural category with a rule; expected one of {Excerpt.List([.. Categories.SkipLast(1)])}.");

    private static Relation[][] AnyOf(string rule) => Array.ConvertAll(rule.Split(" or "), part => Array.ConvertAll(part.Split(" and "), Relation.Parse));

    private sealed record Rule(string Category, Relation[][] AnyOf);

    /// <summary>"n % 10 != 2..4, 7": whether the number, or what is left of it, is in a list of ranges.</summary>
    private sealed record Relation(long Divisor, bool Is, Range[] Ranges)
    {
        public bool Holds(long number)
        {
            var left = Divisor == 0 ? number : number % Divisor;
            return Array.Exists(Ranges, range => left >= range.From && left <= range.To) == Is;
        }

        public static Relation Parse(string text)
        {
            var sides = text.Split('=');
            if (sides is [var left, var right] && left.TrimEnd('!', ' ').Split('%') is [var n, .. var rest] && n.Trim() == "n" && rest.Length < 2
                && (rest.Length == 0 || Number(rest[0]) > 0) && Array.ConvertAll(right.Split(','), Range.Parse) is var ranges && Array.TrueForAll(ranges, range => range.From >= 0 && range.To >= range.From))
            {
                return new(rest.Length == 0 ? 0 : Number(rest[0]), !left.TrimEnd().EndsWith('!'), ranges);
            }
            throw new FormatException($"'{Excerpt.Of(text)}' is not a plural rule; write 'n = 1' or 'n % 10 = 2..4 and n % 100 != 12..14'.");
        }
    }

    /// <summary>"2..4" or "7"; -1 where there is no number.</summary>
    private sealed record Range(long From, long To)
    {
        public static Range Parse(string text)
        {
            var ends = text.Split("..");
            return ends.Length == 2 ? new(Number(ends[0]), Number(ends[1])) : new(Number(text), Number(text));
        }
    }

    private static long Number(string text) => long.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
