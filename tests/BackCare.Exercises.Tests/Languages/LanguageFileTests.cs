using System.Text.Json;
using System.Text.RegularExpressions;
using BackCare.Exercises.Guidance;

namespace BackCare.Exercises.Tests.Languages;

/// <summary>What each language of the package has to have, read from its file. A failure names what is missing.</summary>
public partial class LanguageFileTests
{
    private static readonly JsonElement English = FileOf("en");

    /// <summary>What the tests have to know of each language.</summary>
    private static readonly Dictionary<string, Wording> Wordings = new()
    {
        ["en"] = new() { Left = new(@"\bleft\b", RegexOptions.IgnoreCase), Right = new(@"\bright\b", RegexOptions.IgnoreCase) },
        ["de"] = new()
        {
            Left = new(@"\b(link(e|en|er|es|em)|links)\b", RegexOptions.IgnoreCase),
            Right = new(@"\b(recht(e|en|er|es|em)|rechts)\b", RegexOptions.IgnoreCase),
            MedicalClaim = new(@"\b(heil(t|en|ung|end\w*)?|geheilt|linder\w*|therap(?!eut)\w*|behandl\w*|rehabilit\w*|patient\w*|diagnos\w*|sicher für|kontraindik\w*)\b", RegexOptions.IgnoreCase),
            ExampleOfClaim = "Das heilt und lindert.",
            AlikeInEnglish = ["plurals.one", "guidance.notes.massage.text", "words.requirement.position", "words.requirement.name"],
            WordsInASentence = 9.5,
        },
        ["es"] = new()
        {
            Left = new(@"\bizquierd(o|a|os|as)\b", RegexOptions.IgnoreCase),
            Right = new(@"\bderech(o|a|os|as)\b", RegexOptions.IgnoreCase),
            MedicalClaim = new(@"\b(cura(n|r|rá)?|sanar|alivi\w*|terap\w*|tratamient\w*|trata el|rehabilit\w*|paciente\w*|diagn[oó]s\w*|contraindic\w*|seguro para)\b", RegexOptions.IgnoreCase),
            ExampleOfClaim = "Esto cura y alivia.",
            AlikeInEnglish = ["plurals.one"],
            WordsInASentence = 12,
        },
    };

    public static TheoryData<string> Tags => [.. Language.Tags];

    public static TheoryData<string> Translated => [.. Language.Tags.Where(tag => tag != "en")];

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_language_has_every_word_every_sentence_with_its_places_and_every_exercise(string tag)
    {
        FluentActions.Invoking(() => Language.Read(TextOf(tag))).Should().NotThrow();

        FileOf(tag).GetProperty("exercises").EnumerateObject().Select(exercise => exercise.Name).Should().BeEquivalentTo(ExerciseCatalog.Default.Exercises.Select(exercise => exercise.Id.Value));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Nothing_of_the_catalog_falls_back_to_another_language(string tag) =>
        ExerciseCatalog.Default.In(tag).Exercises.Should().OnlyContain(exercise => exercise.Language == tag);

    [Theory]
    [MemberData(nameof(Translated))]
    public void No_English_is_left(string tag)
    {
        var english = Texts(English).ToDictionary(text => text.Place, text => text.Text);
        var alike = Texts(FileOf(tag)).Where(text => english.GetValueOrDefault(text.Place) == text.Text && Words.IsMatch(Places.Replace(text.Text, "")) && !IsName(text.Place)).Select(text => text.Place);

        alike.Except(WordingOf(tag).AlikeInEnglish).Should().BeEmpty();

        // Names of exercises, of muscles and of parts of the body may be the same word in two languages.
        static bool IsName(string place) => place.StartsWith("words.muscle", StringComparison.Ordinal) || place.StartsWith("words.targetArea", StringComparison.Ordinal) || place.Contains(".aliases", StringComparison.Ordinal) || place.EndsWith("part.dose", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Translated))]
    public void Figures_are_those_of_the_English_text_which_are_those_of_the_sources(string tag)
    {
        var english = Texts(English).ToDictionary(text => text.Place, text => text.Text);

        Texts(FileOf(tag)).Where(text => !text.Place.Contains(".aliases", StringComparison.Ordinal) && !text.Place.StartsWith("plurals", StringComparison.Ordinal))
            .Where(text => english.TryGetValue(text.Place, out var original) && !Figures(text.Text).SequenceEqual(Figures(original)))
            .Select(text => $"{text.Place}: {text.Text}").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void The_wordings_of_the_two_sides_say_their_side_and_mirror_each_other(string tag)
    {
        var (left, right) = (WordingOf(tag).Left, WordingOf(tag).Right);
        var sided = ExerciseCatalog.Default.In(tag).Exercises.SelectMany(exercise => exercise.Steps).Where(step => step.Left is not null).ToArray();

        sided.Should().HaveCountGreaterThan(10);
        sided.All(step => Sides(step.Left!).Length > 0 && Sides(step.Right!).Length > 0).Should().BeTrue();

        sided.Where(step => Blank(step.Left!) != Blank(step.Right!) || Sides(step.Left!) != Sides(step.Right!).Replace('l', '_').Replace('r', 'l').Replace('_', 'r'))
            .Select(step => $"{step.Left} / {step.Right}").Should().BeEmpty("apart from the words for the sides, which change places, both are one sentence");

        string Blank(string text) => right.Replace(left.Replace(text, "_"), "_");
        string Sides(string text) => string.Concat(left.Matches(text).Select(match => (match.Index, Side: 'l')).Concat(right.Matches(text).Select(match => (match.Index, Side: 'r'))).OrderBy(word => word.Index).Select(word => word.Side));
    }

    [Theory]
    [MemberData(nameof(Translated))]
    public void No_language_makes_a_medical_claim(string tag)
    {
        var wording = WordingOf(tag);
        wording.MedicalClaim.IsMatch(wording.ExampleOfClaim).Should().BeTrue();

        Texts(FileOf(tag)).Where(text => wording.MedicalClaim.IsMatch(text.Text) && !text.Place.StartsWith("guidance.disclaimer", StringComparison.Ordinal)).Select(text => $"{text.Place}: {text.Text}").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Translated))]
    public void The_steps_are_short_sentences(string tag)
    {
        var sentences = ExerciseCatalog.Default.In(tag).Exercises.SelectMany(exercise => exercise.Steps.Select(step => step.Text).Concat(exercise.Cues.Select(cue => cue.Text)))
            .SelectMany(text => SentenceEnds.Split(text)).Where(sentence => sentence.Length > 0).Select(sentence => sentence.Split(' ').Length).ToArray();

        sentences.Average().Should().BeLessThan(WordingOf(tag).WordsInASentence);
        sentences.Max().Should().BeLessThanOrEqualTo(22);
    }

    [Theory]
    [MemberData(nameof(Translated))]
    public void The_texts_of_an_exercise_are_not_much_longer_than_in_English(string tag)
    {
        foreach (var exercise in FileOf(tag).GetProperty("exercises").EnumerateObject())
        {
            var (length, english) = (Texts(exercise.Value).Sum(text => text.Text.Length), Texts(English.GetProperty("exercises").GetProperty(exercise.Name)).Sum(text => text.Text.Length));
            length.Should().BeLessThan(english * 135 / 100, $"{exercise.Name} is to fit where English does");
        }
    }

    /// <summary>The file is read without a serializer, part by part; nothing of it may be passed over.</summary>
    [Theory]
    [MemberData(nameof(Tags))]
    public void An_exercise_says_each_text_that_the_file_has_for_it_and_no_other(string tag)
    {
        foreach (var exercise in ExerciseCatalog.Default.In(tag).Exercises)
        {
            IEnumerable<string?> said =
            [
                exercise.Name, .. exercise.Aliases, .. exercise.Steps.SelectMany(step => new[] { step.Text, step.Left, step.Right }), .. exercise.Cues.Concat(exercise.Mistakes).Select(text => text.Text),
                exercise.HowFar?.Text, exercise.Sensation?.Text, exercise.WrongSensation?.Text, exercise.HowToBreathe?.Text, exercise.EasierWay?.Text, exercise.HarderWay?.Text,
                .. exercise.Levels.SelectMany(level => new[] { level.Name, level.Text }), .. exercise.Measures.SelectMany(measure => new[] { measure.Subject, measure.Note }),
                .. exercise.Equipment.SelectMany(group => group.StandIns.Select(standIn => standIn.Why).Append(group.Note)), .. exercise.Doses.Select(dose => dose.Note),
            ];

            said.OfType<string>().Should().BeEquivalentTo(Texts(FileOf(tag).GetProperty("exercises").GetProperty(exercise.Id.Value), exercise.Id.Value).Select(text => text.Text).Where(text => text.Length > 0));
        }
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Guidance_says_each_text_that_the_file_has_for_it_and_no_other(string tag)
    {
        var guidance = GuidanceCatalog.Default.In(Language.Of(tag));
        var texts = Texts(FileOf(tag).GetProperty("guidance"), "guidance").ToLookup(text => text.Place.EndsWith(".checkFirst", StringComparison.Ordinal), text => text.Text);
        IEnumerable<string?> said =
        [
            guidance.Disclaimer, .. guidance.Notes.SelectMany(note => note.Figures.Select(figure => figure.Subject).Append(note.Text).Append(note.Caution)), .. guidance.Safety.Select(note => note.Text),
            .. guidance.Precautions.Select(precaution => precaution.Advice), .. guidance.Positions.SelectMany(guide => new[] { guide.GettingInto, guide.GettingOut }),
        ];

        said.OfType<string>().Should().BeEquivalentTo(texts[false]);
        texts[true].Should().HaveCount(guidance.Precautions.Count).And.OnlyContain(checkFirst => guidance.Precautions.Any(precaution => precaution.Text.Contains(checkFirst)));
    }

    [Fact]
    public void Each_sentence_that_the_code_names_is_in_the_file()
    {
        var messages = English.GetProperty("messages").EnumerateObject().Select(message => message.Name).ToHashSet();
        var named = Directory.GetFiles(Path.Combine(Repository.Root, "src/BackCare.Exercises"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => Named.Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct().ToArray();

        named.Should().HaveCountGreaterThan(80);
        named.Where(key => !messages.Contains(key) && !messages.Contains($"{key}.other")).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_file_says_who_has_read_it(string tag) => Language.Of(tag).Reviewed.Should().NotBeNullOrWhiteSpace();

    private static Wording WordingOf(string tag)
    {
        Wordings.Should().ContainKey(tag, "each language of the package has its line there");
        return Wordings[tag];
    }

    internal static string TextOf(string tag) => Repository.Read($"src/BackCare.Exercises/Languages/Data/{tag}.json");

    private static JsonElement FileOf(string tag) => JsonDocument.Parse(TextOf(tag)).RootElement;

    private static IEnumerable<(string Place, string Text)> Texts(JsonElement element, string place = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(member => place.Length > 0 || member.Name is not "language" and not "reviewed").SelectMany(member => Texts(member.Value, place.Length == 0 ? member.Name : $"{place}.{member.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Texts(item, $"{place}[{i}]")),
        _ => [(place, element.GetString()!)],
    };

    private static IEnumerable<string> Figures(string text) => Figure.Matches(text).Select(match => match.Value.Replace(',', '.')).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\d+(?:[.,]\d+)?")]
    private static partial Regex Figure { get; }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Places { get; }

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Words { get; }

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnds { get; }

    [GeneratedRegex("""\b(?:Say|Said|Message)\("([a-z][a-z.-]+)["]""")]
    private static partial Regex Named { get; }

    private sealed record Wording
    {
        /// <summary>The word for the left side, in each form that a sentence may have.</summary>
        public required Regex Left { get; init; }

        public required Regex Right { get; init; }

        /// <summary>What no language may claim, because English may not; the words of English are in ProseTests.</summary>
        public Regex MedicalClaim { get; init; } = new("(?!)");

        public string ExampleOfClaim { get; init; } = "";

        /// <summary>The places at which the text is the same in English; whatever else is the same was forgotten.</summary>
        public string[] AlikeInEnglish { get; init; } = [];

        /// <summary>In the mean, at most.</summary>
        public double WordsInASentence { get; init; }
    }
}
