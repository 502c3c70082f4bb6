using BackCare.Exercises.Guidance;
using BackCare.Exercises.Tool.Questions;

namespace BackCare.Exercises.Tool.Answers;

/// <summary>What the sources say besides exercises: when to stop, when to get help, and the notes on a topic. Static text.</summary>
internal sealed record GuidanceText : Answer
{
    private readonly GuidanceCatalog guidance;
    private readonly IReadOnlyList<GuidanceNote> notes;

    private GuidanceText(GuidanceCatalog guidance, IEnumerable<GuidanceNote> notes) : base(guidance.Language) => (this.guidance, this.notes) = (guidance, [.. notes]);

    public string StopRule => guidance.StopRule.ToString();

    public string CheckFirst => guidance.CheckFirst.ToString();

    public IReadOnlyList<SignGroup> Signs => [.. guidance.Safety.GroupBy(note => note.Tier, (tier, signs) => new SignGroup(tier.HeadingIn(Language), [.. signs.Select(sign => sign.Text)]))];

    public string AboutSigns => guidance.AboutSigns.ToString();

    public IReadOnlyList<TopicNote> Notes => [.. notes.Select(note => new TopicNote(note.Text, [.. note.Sources.Select(source => source.Id)], note.Caution))];

    public string Disclaimer => guidance.Disclaimer;

    public IReadOnlyList<CitedSource> Sources =>
        CitedSource.Of(notes.Append(guidance.StopRule).Append(guidance.CheckFirst).Append(guidance.AboutSigns).SelectMany(note => note.Sources).Concat(guidance.Safety.SelectMany(note => note.Sources)));

    public static GuidanceText Of(GuidanceArguments asked) => Of(asked.Catalog.Language, asked.Topic);

    public static GuidanceText Of(Language language, GuidanceTopic? topic = null)
    {
        var guidance = GuidanceCatalog.Default.In(language);
        return new(guidance, topic is { } about ? guidance.About(about) : []);
    }

    public override IEnumerable<string> ToLines() =>
    [
        .. Notes.Select(note => $"{note.Text}{(note.Caution is null ? "" : $" {note.Caution}")} [{string.Join(", ", note.Sources)}]"),
        .. Notes.Count == 0 ? [] : new[] { "" },
        .. SafetyLines(),
        .. CitedSource.Lines(Sources, Phrases),
    ];

    /// <summary>The safety text alone, whole and as it is.</summary>
    public IEnumerable<string> SafetyLines() =>
        [StopRule, CheckFirst, .. Signs.SelectMany(group => new[] { "", group.Heading }.Concat(group.Signs.Select(sign => $"- {sign}"))), "", AboutSigns, Disclaimer];
}

/// <summary>What to do, and the signs for which to do it.</summary>
internal sealed record SignGroup(string Heading, IReadOnlyList<string> Signs);

/// <summary>A note on a topic, with its sources.</summary>
internal sealed record TopicNote(string Text, IReadOnlyList<SourceId> Sources, string? Caution = null);
