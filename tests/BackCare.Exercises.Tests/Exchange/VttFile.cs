using System.Globalization;
using System.Text.RegularExpressions;

namespace BackCare.Exercises.Tests.Exchange;

/// <summary>A WebVTT file, read as the syntax of W3C has it; anything else is refused.</summary>
internal sealed record VttFile(string Header, IReadOnlyList<VttCue> Cues)
{
    private static readonly Regex Timing = new("^(?<start>[^ ]+) --> (?<end>[^ ]+)$");
    private static readonly Regex Stamp = new("^(?<hours>[0-9]{2,}):(?<minutes>[0-5][0-9]):(?<seconds>[0-5][0-9])\\.(?<thousandths>[0-9]{3})$");
    private static readonly Regex Text = new("^<lang (?<tag>[A-Za-z0-9-]+)>(?<text>(?:[^&<>]|&(?:amp|lt|gt);)+)</lang>$");

    public static VttFile Read(string text)
    {
        text.Should().NotContainAny("\r", "\0").And.EndWith("\n");
        var blocks = text.TrimEnd('\n').Split("\n\n");
        blocks[0].Should().MatchRegex("^WEBVTT( [^\n]*)?$").And.NotContain("-->");
        return new(blocks[0], [.. blocks.Skip(1).Select(Cue)]);
    }

    private static VttCue Cue(string block)
    {
        var lines = block.Split('\n');
        lines.Should().HaveCount(3, "a cue has a name, times and one line of text");
        lines[0].Should().NotContain("-->").And.NotBeEmpty();
        lines[2].Should().NotContain("-->");
        var (times, words) = (Timing.Match(lines[1]), Text.Match(lines[2]));
        (times.Success, words.Success).Should().Be((true, true), "{0} is a cue", block);
        var (start, end) = (Time(times.Groups["start"].Value), Time(times.Groups["end"].Value));
        end.Should().BeGreaterThan(start);
        var said = words.Groups["text"].Value.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
        return new(lines[0], start, end, words.Groups["tag"].Value, said);
    }

    private static TimeSpan Time(string text)
    {
        var match = Stamp.Match(text);
        match.Success.Should().BeTrue("{0} is a time", text);
        return new(days: 0, Number("hours"), Number("minutes"), Number("seconds"), Number("thousandths"));

        int Number(string name) => int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);
    }
}

internal sealed record VttCue(string Name, TimeSpan Start, TimeSpan End, string Language, string Text);
