using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>The words of the library in one language. Immutable and thread-safe.</summary>
/// <remarks>
/// A catalog speaks one language, and so does what is made from it: <c>ExerciseCatalog.Default.In("de")</c>. The words of a language are read when it is first
/// asked for, once. Ids, doses as text and documents are the same in all languages.
/// </remarks>
public sealed class Language
{
    private const string Folder = "languages/";
    private const int LongestProblem = 160;
    private readonly LanguageFile file;

    private Language(LanguageFile file) => this.file = file;

    /// <summary>English, in which the library speaks where nothing else is asked for.</summary>
    public static Language English => Shipped.English;

    /// <summary>The tags of the languages in this package, such as "en", in alphabetical order.</summary>
    /// <remarks>An app that is trimmed and names some of them in <c>BackCareLanguages</c> has those alone, and English.</remarks>
    public static IReadOnlyList<string> Tags => ValueList<string>.Copy(Shipped.ByTag.Keys.Order(StringComparer.Ordinal));

    /// <summary>The language of a tag of BCP 47, without regard to upper and lower case; a longer tag is shortened from the right, so that "de-AT" is "de".</summary>
    /// <exception cref="ArgumentException">There is no such language; the message names those that there are.</exception>
    public static Language Of(string tag) => TryGet(tag, out var language)
        ? language
        : throw new ArgumentException($"There is no language '{Excerpt.Of(tag)}'; expected one of {Excerpt.List(Tags)}, or Language.Read with a file of your own.", nameof(tag));

    /// <summary>The language of a culture, by its name; the invariant culture is English.</summary>
    /// <exception cref="ArgumentException">There is no such language; the message names those that there are.</exception>
    public static Language Of(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.Name.Length == 0 ? English : Of(culture.Name);
    }

    /// <summary>The language of a tag of BCP 47, shortened from the right where needed.</summary>
    public static bool TryGet(string tag, [NotNullWhen(true)] out Language? language)
    {
        ArgumentNullException.ThrowIfNull(tag);
        // A tag is short, so that shortening it costs little.
        for (var rest = LanguageTag.Matches(tag) ? tag : ""; rest.Length > 0; rest = rest[..Math.Max(0, rest.LastIndexOf('-'))])
        {
            if (!Shipped.ByTag.TryGetValue(rest, out var shipped)) continue;
            language = shipped.Value;
            return true;
        }
        language = null;
        return false;
    }

    /// <summary>A language of your own: the text of a file such as Languages/Data/en.json of this project. What a file has to have is in CONTRIBUTING.md.</summary>
    /// <remarks>Exercises may be missing, and are then left in their own language. All other words must be there.</remarks>
    /// <exception cref="FormatException">The text is not the JSON of a language, or lacks words; the message names up to 20 of them.</exception>
    public static Language Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var document = LanguageDocument.Read(json);
        string[] problems = [.. new LanguageCheck(document, LanguageDocument.English).Problems().Select(problem => Excerpt.Within(problem, LongestProblem))];
        return problems.Length == 0
            ? new(new(SoundJson.Parse(Encoding.UTF8.GetBytes(json))))
            : throw new FormatException($"The language '{Excerpt.Of(document.Language)}' is not complete: {Excerpt.List(problems, "; ")}.");
    }

    /// <summary>The tag, such as "de".</summary>
    public string Tag => file.Tag;

    /// <summary>What the language calls itself, such as "Deutsch".</summary>
    public string Name => file.Name;

    /// <summary>Who has read the words through besides their authors; "none yet" when nobody has.</summary>
    public string Reviewed => file.Reviewed;

    /// <summary>The tag.</summary>
    public override string ToString() => Tag;

    /// <summary>The words of guidance, by what they are about and by their id.</summary>
    internal JsonElement Guidance => file.Guidance;

    /// <summary>The words of an exercise of this package; null when the language has none.</summary>
    internal ExerciseText? TextOf(string exercise) => file.TextOf(exercise);

    /// <summary>A word as it is written inside a sentence, such as "middle back".</summary>
    internal string Word<TWord>(TWord word) where TWord : struct, Enum => Word(ListOf<TWord>(), EnumWords.Of(word));

    /// <summary>A word as it stands alone, such as "Middle back".</summary>
    internal string NameOf<TWord>(TWord word) where TWord : struct, Enum => Capitalized(Word(word));

    /// <summary>The list of the words of an enumeration, such as "targetArea".</summary>
    internal static string ListOf<TWord>() where TWord : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(typeof(TWord).Name);

    /// <summary>A word of a list as it is written inside a sentence; the id as words when the list does not have it.</summary>
    internal string Word(string list, string id) => file.Word(list, id) ?? WordForm.InSentence(WordForm.Name(id));

    /// <summary>The word or sentence with a capital letter.</summary>
    internal static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A sentence with its arguments. Where it has plural forms, the argument "count" chooses among them.</summary>
    internal string Say(string key, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var template = Template(key, arguments);
        if (arguments.Length == 0) return template;
        var text = new StringBuilder(template.Length + 20);
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            if (open < 0)
            {
                text.Append(template, at, template.Length - at);
                break;
            }
            var close = template.IndexOf('}', open);
            text.Append(template, at, open - at).Append(ValueOf(template.AsSpan(open + 1, close - open - 1), arguments));
            at = close + 1;
        }
        return text.ToString();
    }

    /// <summary>A sentence with its arguments, which a finding carries along.</summary>
    internal Message Message(string key, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var values = new Dictionary<string, string>(arguments.Length, StringComparer.Ordinal);
        foreach (var (name, value) in arguments) values[name] = Text(value);
        return new(Say(key, arguments), ValueMap.Copy(values));
    }

    /// <summary>"a, b and c".</summary>
    internal string And(IEnumerable<string> words) => List(words, "list.and");

    /// <summary>"a, b or c".</summary>
    internal string Or(IEnumerable<string> words) => List(words, "list.or");

    private string List(IEnumerable<string> words, string key)
    {
        string[] all = [.. words];
        return all.Length < 2 ? string.Concat(all) : Say(key, ("others", string.Join(", ", all[..^1])), ("last", all[^1]));
    }

    private string Template(string key, ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        if (file.Messages.TryGetValue(key, out var template)) return template;
        foreach (var (name, value) in arguments)
        {
            if (name == "count" && file.Messages.TryGetValue($"{key}.{file.Plurals.CategoryOf(Convert.ToInt64(value, CultureInfo.InvariantCulture))}", out template)) return template;
        }
        throw new InvalidOperationException($"The language '{Tag}' has no message '{key}'.");
    }

    private static string ValueOf(ReadOnlySpan<char> wanted, ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        foreach (var (name, value) in arguments)
        {
            if (wanted.SequenceEqual(name)) return Text(value);
        }
        throw new InvalidOperationException($"There is no argument '{wanted}'.");
    }

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static class Shipped
    {
        public static readonly Dictionary<string, Lazy<Language>> ByTag = Find();

        public static Language English => ByTag[LanguageTag.English].Value;

        private static Dictionary<string, Lazy<Language>> Find()
        {
            var languages = new Dictionary<string, Lazy<Language>>(StringComparer.OrdinalIgnoreCase);
            foreach (var name in typeof(Language).Assembly.GetManifestResourceNames())
            {
                if (!name.StartsWith(Folder, StringComparison.Ordinal)) continue;
                languages.Add(name[Folder.Length..^".json".Length], new(() => new(new(SoundJson.Embedded(name)))));
            }

            return languages;
        }
    }
}
