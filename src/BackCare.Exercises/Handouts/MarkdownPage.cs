using System.Text;
using BackCare.Exercises.Guidance;

namespace BackCare.Exercises.Handouts;

/// <summary>A handout in Markdown.</summary>
internal sealed class MarkdownPage(HandoutContent content)
{
    private readonly StringBuilder text = new();

    public string Text()
    {
        Line($"# {Escaped(content.Name)}");
        if (content.Options.Sender is { } sender) Paragraph($"{Escaped(sender.Name)}{(sender.Phone is null ? "" : $" {Said("handout.phone", ("phone", sender.Phone))}")}");
        Paragraph(string.Join("; ", content.Fields.Select(field => $"{Escaped(field.Label)}: {(field.Text is null ? "\\_\\_\\_\\_\\_\\_" : Escaped(field.Text))}")));
        Paragraph(Escaped(content.Summary) + ".");
        if (content.Rounds is { } rounds) Paragraph($"**{Escaped(rounds)}**");
        Heading(Said("handout.begin"));
        foreach (var rule in content.BeforeYouBegin) Paragraph($"**{Escaped(rule)}**");
        if (content.Precautions.Count > 0) Paragraph(Said("precaution.heading"));
        AddList(content.Precautions);
        for (var i = 0; i < content.Entries.Count; i++) Add(i + 1, content.Entries[i]);
        AddFloorWays();
        Heading(Said("handout.tick"));
        Line();
        Line($"| | {string.Join(" | ", content.Days)} |");
        Line($"|---|{string.Concat(content.Days.Select(_ => "---|"))}");
        foreach (var row in content.Rows) Line($"| {Escaped(row)} | {string.Join(" | ", content.Days.Select(_ => "☐"))} |");
        Line();
        if (content.Options.Link is { } link)
        {
            Line($"{Said("handout.link")} <{Address(link)}>");
            Line();
        }

        AddSigns();
        Paragraph(Escaped(content.Disclaimer));
        if (content.Sources.Count > 0) Paragraph(Said("handout.sources"));
        AddList(content.Sources);
        return text.ToString();
    }

    private void AddSigns()
    {
        text.Append("## ").Append(Said("handout.signs")).Append('\n');
        Paragraph(Escaped(content.AboutSigns));
        foreach (var (heading, signs) in content.Signs)
        {
            Paragraph($"**{Escaped(heading)}**");
            AddList(signs);
        }

        Paragraph(Said("handout.sign-sources", ("sources", content.SignSources)));
    }

    private void AddFloorWays()
    {
        if (content.FloorWays.Count == 0) return;
        Heading(Said("handout.ways"));
        foreach (var (position, into, @out) in content.FloorWays) Paragraph($"{Escaped(position)}: {Escaped(into)} *{Said("handout.up-again")}* {Escaped(@out)}");
    }

    private void AddList(IReadOnlyList<string> items)
    {
        if (items.Count == 0) return;
        Line();
        foreach (var item in items) Line($"- {Escaped(item)}");
    }

    private void Heading(string heading)
    {
        Line();
        Line($"## {heading}");
    }

    private void Add(int number, HandoutContent.Entry entry)
    {
        Line();
        Line($"## {number}. {Escaped(entry.Name)}");
        Line();
        Line($"**{Escaped(entry.Dose)}** {Escaped(entry.Setting)}");
        Line();
        for (var step = 0; step < entry.Steps.Count; step++) Line($"{step + 1}. {Escaped(entry.Steps[step])}");
        foreach (var (label, said) in entry.Parts) Paragraph($"{Escaped(label)}: {Escaped(said)}");
        if (entry.Decision is { } decision) Paragraph(Escaped(decision));
        if (entry.Note is { } note) Paragraph(Escaped(note));
        foreach (var picture in entry.Pictures) Paragraph($"![{Escaped(picture.Title)}](<{Address(picture.Address)}>){(picture.Licence is { } licence ? $" {Escaped(licence)}" : "")}");
    }

    /// <summary>An address that can stand between angle brackets.</summary>
    private static string Address(Uri address) =>
        address.OriginalString.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).ReplaceLineEndings("");

    private void Paragraph(string paragraph)
    {
        Line();
        Line(paragraph);
    }

    private void Line(string line = "") => text.Append(line).Append('\n');

    private string Said(string key, params ReadOnlySpan<(string, object?)> arguments) => Escaped(content.Language.Say(key, arguments));

    /// <summary>The text with a backslash before every character that Markdown could interpret, links and beginnings of lists included; line ends become spaces.</summary>
    private static string Escaped(string plain)
    {
        var escaped = new StringBuilder(plain.Length);
        var leading = true;
        for (var i = 0; i < plain.Length; i++)
        {
            var letter = plain[i];
            if (char.IsControl(letter) || letter is '\u2028' or '\u2029') letter = ' ';
            var means = letter switch
            {
                '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '|' or '~' or '#' or '@' => true,
                '-' or '+' or '=' or ')' => leading,
                '.' => leading || plain.AsSpan(0, i).EndsWith("www", StringComparison.OrdinalIgnoreCase),
                ':' => i + 1 < plain.Length && plain[i + 1] == '/',
                _ => false,
            };
            if (means) escaped.Append('\\');
            escaped.Append(letter);
            leading &= char.IsAsciiDigit(letter) || letter == ' ';
        }

        return escaped.ToString();
    }
}
