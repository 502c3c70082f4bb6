using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BackCare.Exercises.Exchange;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Guidance;

namespace BackCare.Exercises.Handouts;

/// <summary>A handout in HTML.</summary>
internal sealed class HtmlPage(HandoutContent content)
{
    private const string Style = """
        :root { color-scheme: light dark; --line: #8a8f98; --soft: #f2f4f6; --ink: #16181d; --paper: #ffffff; }
        @media (prefers-color-scheme: dark) { :root { --line: #7d828c; --soft: #23262d; --ink: #eceef2; --paper: #16181d; } }
        * { box-sizing: border-box; }
        body { font: 1rem/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 52rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
        h1 { font-size: 1.6rem; margin: 0; }
        h2 { font-size: 1.15rem; margin: 0 0 .25rem; }
        h3 { font-size: 1rem; margin: .5rem 0 0; }
        header p { margin: .25rem 0; }
        .sender { display: flex; align-items: center; gap: .75rem; } .sender img { max-height: 3rem; max-width: 12rem; }
        .fields { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .25rem 0; }
        .fields div { flex: 1 1 auto; display: flex; gap: .4em; min-width: 9rem; } .fields dt::after { content: ":"; }
        .fields dd { flex: 1; margin: 0; border-bottom: 1px solid var(--line); min-height: 1.4em; }
        .begin, .ways { border: 2px solid var(--line); border-radius: .5rem; padding: .5rem .75rem; margin: .5rem 0; }
        .begin p { margin: 0; }
        .stop { font-weight: 600; }
        .exercise { display: flow-root; border-top: 1px solid var(--line); padding: .75rem 0; break-inside: avoid; }
        .exercise h2, .dose { display: inline; } .exercise h2 { font-size: 1.1em; } .dose { font-weight: 600; } .setting { display: inline; }
        .picture { float: right; width: 15rem; margin-left: 1rem; } .picture svg { display: block; width: 100%; max-height: 13rem; }
        figure { margin: 0 0 .25rem; } figure img { max-width: 100%; border-radius: .5rem; } figcaption { font-size: .7rem; }
        ol { margin: .25rem 0 0; padding-left: 1.4rem; } ul { margin: .25rem 0 0; padding-left: 1.2rem; }
        .more dl, .ways dl { margin: 0; }
        .more dt, .ways dt { display: inline; font-weight: 600; } .more dt::after, .ways dt::after { content: ":"; }
        .more dd, .ways dd { display: inline; margin: 0 0 0 .25em; }
        .note { background: var(--soft); border-radius: .5rem; padding: .1rem .5rem; margin: .25rem 0 0; }
        table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
        caption { text-align: left; font-weight: 600; }
        th, td { border: 1px solid var(--line); padding: .2rem .3rem; text-align: center; font-weight: 400; }
        th[scope=row] { text-align: left; }
        td { min-width: 1.6rem; height: 1.6rem; }
        footer p { margin: .4em 0; }
        @media (max-width: 34rem) { .picture { float: none; margin: 0 auto; } th, td { padding: .2rem .1rem; font-size: .85rem; } }
        @media print {
          @page { margin: 9mm 10mm 11mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; } }
          :root { --line: #777; --soft: #f2f2f2; --ink: #000; --paper: #fff; }
          body { font-size: 12pt; line-height: 1.16; max-width: none; padding: 0; }
          .large { font-size: 16pt; line-height: 1.3; }
          h1 { font-size: 1.4em; } .more h2 { font-size: 1.15em; } h3 { font-size: 1em; margin: 1.5mm 0 0; }
          header p, .fields { margin: .6mm 0; } .fields { gap: 0 5mm; } .fields dd { min-height: 1.2em; }
          .sender img { max-height: 9mm; }
          .begin, .ways { border-width: 1px; border-radius: 1.5mm; padding: .8mm 2mm; margin: 1mm 0; }
          .exercise { padding: .8mm 0; } .exercise ol { margin-top: 0; padding-left: 5.5mm; } .picture { float: right; width: 44mm; margin: 0 0 .5mm 2mm; } .picture svg { max-height: 32mm; }
          .dense .exercise ol, .dense .exercise li { display: inline; padding: 0; } .dense .exercise ol { counter-reset: step; } .dense .exercise li { counter-increment: step; }
          .dense .exercise li::before { content: counter(step) ". "; font-weight: 600; }
          .dense { line-height: 1.13; } .dense .picture { width: 38mm; } .dense .picture svg { max-height: 27mm; }
          .large .exercise { padding: 3mm 0; } .large .picture { width: 70mm; } .large .picture svg { max-height: 60mm; } .large .exercise ol { padding-left: 8mm; }
          table { margin: 1mm 0 0; } th, td { padding: 0 1mm; } td { height: 5.2mm; } .large td { height: 8mm; }
          table, .ways, .more section { break-inside: avoid; }
          .more { break-before: page; } .more ul { columns: 2; column-gap: 6mm; padding-left: 5mm; } .large .more ul { columns: 1; }
          footer > p, footer > ul { font-size: 10pt; }
        }
        """;

    // Letters and quotation marks of European languages stay as they are; the rest is written as references, which show the same.
    private static readonly HtmlEncoder Encoder = CreateEncoder();
    private static readonly FigureOptions InPage = new() { HasStyleInPage = true };

    // What fits, as measured in print: letters of a line beside a picture, lines of a page, of a picture, and of what stands around the exercises.
    private const int MostOnOnePage = 4;
    private const int LettersOfLine = 66;
    private const int LinesOfPage = 52;
    private const int LinesOfPicture = 6;
    private const int OtherLines = 13;

    private readonly StringBuilder html = new();

    public string Text()
    {
        Line("<!DOCTYPE html>");
        Line($"<html lang=\"{content.Language.Tag}\">");
        Line("<head>");
        Line("<meta charset=\"utf-8\">");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line($"<title>{Escaped(content.Name)}</title>");
        Line($"<style>\n{Style}\n</style>");
        if (content.Options.Paper is { } paper) Line($"<style>@page {{ size: {(paper == PaperSize.A4 ? "A4" : "letter")}; }}</style>");
        if (content.Entries.Any(entry => entry.Figure is not null)) Line($"<style>\n{FigureStyle.Rules}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ {FigureStyle.DarkColours} }} }}\n</style>");
        AddData("application/ld+json", "plan", SchemaOrgPlan.Text(content.Routine));
        AddData("application/json", "routine", content.Routine.ToJson());
        Line("</head>");
        Line(content.Options.IsLargePrint ? "<body class=\"large\">" : "<body>");
        Line(!content.Options.IsLargePrint && IsDense() ? "<div class=\"front dense\">" : "<div class=\"front\">");
        AddHeader();
        Line("<main>");
        for (var i = 0; i < content.Entries.Count; i++) Add(i + 1, content.Entries[i]);
        Line("</main>");
        AddBoxes();
        if (content.Options.Link is { } link) Line($"<p>{Said("handout.link")} <a href=\"{Escaped(link.AbsoluteUri)}\">{Escaped(link.AbsoluteUri)}</a></p>");
        Line("</div>");
        Line("<div class=\"more\">");
        AddPrecautions();
        AddParts();
        AddFloorWays();
        AddFooter();
        Line("</div>");
        Line("</body>");
        Line("</html>");
        return html.ToString();
    }

    /// <summary>Whether the steps of a few exercises would not fit the first page of the smaller paper one to a line, so that they follow each other.</summary>
    private bool IsDense()
    {
        var lines = content.Entries.Sum(entry => Math.Max(LinesOfPicture, 1 + Lines($"{entry.Name} {entry.Dose} {entry.Setting}") + entry.Steps.Sum(Lines) + Lines(entry.Note) + Lines(entry.Decision)));
        return content.Entries.Count <= MostOnOnePage && OtherLines + content.Rows.Count + lines > LinesOfPage;

        static int Lines(string? text) => text is null ? 0 : (text.Length + LettersOfLine - 1) / LettersOfLine;
    }

    private void AddHeader()
    {
        Line("<header>");
        if (content.Options.Sender is { } sender)
        {
            var logo = sender.Logo is null ? "" : $"<img src=\"{Escaped(sender.Logo.OriginalString)}\" alt=\"\">";
            var phone = sender.Phone is null ? "" : $" {Said("handout.phone", ("phone", sender.Phone))}";
            Line($"<p class=\"sender\">{logo}<span><strong>{Escaped(sender.Name)}</strong>{phone}</span></p>");
        }

        Line($"<h1>{Escaped(content.Name)}</h1>");
        Line("<dl class=\"fields\">");
        foreach (var (label, text) in content.Fields) Line($"<div><dt>{Escaped(label)}</dt><dd>{Escaped(text ?? "")}</dd></div>");
        Line("</dl>");
        Line($"<p>{Escaped(content.Summary)}.{(content.Rounds is { } rounds ? $" <strong>{Escaped(rounds)}</strong>" : "")}</p>");
        Line("<section class=\"begin\">");
        foreach (var rule in content.BeforeYouBegin) Line($"<p class=\"stop\">{Escaped(rule)}</p>");
        Line($"<p>{Said("handout.overleaf")}</p>");
        Line("</section>");
        Line("</header>");
    }

    private void Add(int number, HandoutContent.Entry entry)
    {
        Line($"<section class=\"exercise\" aria-labelledby=\"exercise-{number}\">");
        if (entry.Pictures.Count > 0) AddPictures(entry.Pictures);
        else if (entry.Figure is { } figure) Line($"<div class=\"picture\">{figure.ToSvg(InPage)}</div>");
        Line($"<h2 id=\"exercise-{number}\">{number}. {Escaped(entry.Name)}.</h2>");
        Line($"<p class=\"dose\">{Escaped(entry.Dose)}</p>");
        Line($"<p class=\"setting\">{Escaped(entry.Setting)}</p>");
        Line("<ol>");
        foreach (var step in entry.Steps) Line($"<li>{Escaped(step)}</li>");
        Line("</ol>");
        if (entry.Decision is { } decision) Line($"<p class=\"note\">{Escaped(decision)}</p>");
        if (entry.Note is { } note) Line($"<p class=\"note\">{Escaped(note)}</p>");
        Line("</section>");
    }

    /// <summary>What the other texts of the exercises say.</summary>
    private void AddParts()
    {
        if (content.Entries.All(entry => entry.Parts.Count == 0)) return;
        Line($"<h2>{Said("handout.more")}</h2>");
        for (var i = 0; i < content.Entries.Count; i++)
        {
            var entry = content.Entries[i];
            if (entry.Parts.Count == 0) continue;
            Line("<section>");
            Line($"<h3>{i + 1}. {Escaped(entry.Name)}</h3>");
            Line("<dl>");
            foreach (var (label, text) in entry.Parts) Line($"<div><dt>{Escaped(label)}</dt><dd>{Escaped(text)}</dd></div>");
            Line("</dl>");
            Line("</section>");
        }
    }

    private void AddPictures(IReadOnlyList<ExerciseMedia> pictures)
    {
        Line("<div class=\"picture\">");
        foreach (var picture in pictures)
        {
            var licence = picture.Licence is { } text ? $"<figcaption>{Escaped(text)}</figcaption>" : "";
            Line($"<figure><img src=\"{Escaped(picture.Address.OriginalString)}\" alt=\"{Escaped(picture.Title)}\">{licence}</figure>");
        }

        Line("</div>");
    }

    private void AddBoxes()
    {
        Line("<table>");
        Line($"<caption>{Said("handout.tick")}</caption>");
        Line($"<thead><tr><td></td>{string.Concat(content.Days.Select(day => $"<th scope=\"col\">{Escaped(day)}</th>"))}</tr></thead>");
        Line("<tbody>");
        foreach (var row in content.Rows) Line($"<tr><th scope=\"row\">{Escaped(row)}</th>{string.Concat(content.Days.Select(_ => "<td></td>"))}</tr>");
        Line("</tbody>");
        Line("</table>");
    }

    private void AddPrecautions()
    {
        if (content.Precautions.Count == 0) return;
        Line("<section aria-labelledby=\"begin\">");
        Line($"<h2 id=\"begin\">{Said("handout.begin")}</h2>");
        Line($"<p>{Said("precaution.heading")}</p>");
        AddList(content.Precautions);
        Line("</section>");
    }

    /// <summary>Data for programs. What could end the element is written as JSON's escape; in JSON it only stands in text.</summary>
    private void AddData(string type, string id, string json) =>
        Line($"<script type=\"{type}\" id=\"{id}\">{json.Replace("<", "\\u003C", StringComparison.Ordinal).Replace(">", "\\u003E", StringComparison.Ordinal)}</script>");

    private void AddFloorWays()
    {
        if (content.FloorWays.Count == 0) return;
        Line("<section class=\"ways\" aria-labelledby=\"ways\">");
        Line($"<h2 id=\"ways\">{Said("handout.ways")}</h2>");
        Line("<dl>");
        foreach (var (position, into, @out) in content.FloorWays)
        {
            Line($"<div><dt>{Escaped(position)}</dt><dd>{Escaped(into)}</dd><dd><em>{Said("handout.up-again")}</em> {Escaped(@out)}</dd></div>");
        }

        Line("</dl>");
        Line("</section>");
    }

    private void AddFooter()
    {
        Line("<footer>");
        Line("<section class=\"signs\" aria-labelledby=\"signs\">");
        Line($"<h2 id=\"signs\">{Said("handout.signs")}</h2>");
        Line($"<p>{Escaped(content.AboutSigns)}</p>");
        foreach (var (heading, signs) in content.Signs)
        {
            Line($"<h3>{Escaped(heading)}</h3>");
            AddList(signs);
        }

        Line($"<p>{Said("handout.sign-sources", ("sources", content.SignSources))}</p>");
        Line("</section>");
        Line($"<p>{Escaped(content.Disclaimer)}</p>");
        AddSources(content.Sources);
        Line("</footer>");
    }

    private void AddList(IReadOnlyList<string> items)
    {
        Line("<ul>");
        foreach (var item in items) Line($"<li>{Escaped(item)}</li>");
        Line("</ul>");
    }

    private void AddSources(IReadOnlyList<string> sources)
    {
        if (sources.Count == 0) return;
        Line($"<p>{Said("handout.sources")}</p>");
        AddList(sources);
    }

    private string Said(string key, params ReadOnlySpan<(string, object?)> arguments) => Escaped(content.Language.Say(key, arguments));

    private static HtmlEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA);
        settings.AllowCharacters('„', '“', '”', '’', '–');
        return HtmlEncoder.Create(settings);
    }

    private static string Escaped(string text) => Encoder.Encode(text);

    private void Line(string line) => html.Append(line).Append('\n');
}
