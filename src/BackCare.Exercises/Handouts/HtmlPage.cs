using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
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
        .exercise { display: grid; grid-template-columns: minmax(0, 1fr) 15rem; gap: 0 1rem; border-top: 1px solid var(--line); padding: .75rem 0; break-inside: avoid; }
        .exercise.alone { grid-template-columns: minmax(0, 1fr); }
        .picture svg { display: block; width: 100%; max-height: 13rem; }
        figure { margin: 0 0 .25rem; } figure img { max-width: 100%; border-radius: .5rem; } figcaption { font-size: .7rem; }
        .dose { font-weight: 600; margin: 0; }
        .setting { margin: .25rem 0 0; }
        dl { margin: .25rem 0 0; }
        dt { display: inline; font-weight: 600; } dt::after { content: ":"; }
        dd { display: inline; margin: 0 0 0 .25em; }
        .begin, .ways { border: 2px solid var(--line); border-radius: .5rem; padding: .5rem .75rem; margin: .75rem 0; }
        .begin p:not(.stop) { margin: .25rem 0 0; } .begin ul, .signs ul { margin: .25rem 0 0; padding-left: 1.2rem; }
        .signs h3 { font-size: 1em; margin: .5rem 0 0; }
        .note { background: var(--soft); border-radius: .5rem; padding: .25rem .5rem; margin: .5rem 0 0; }
        ol { margin: .25rem 0 0; padding-left: 1.4rem; }
        table { border-collapse: collapse; width: 100%; margin: .25rem 0 .75rem; }
        caption { text-align: left; font-weight: 600; }
        th, td { border: 1px solid var(--line); padding: .2rem .3rem; text-align: center; font-weight: 400; }
        th[scope=row] { text-align: left; }
        td { min-width: 1.6rem; }
        .stop { font-weight: 600; margin: .1rem 0; }
        footer { font-size: .85em; }
        footer p { margin: .4em 0; }
        footer ul { margin: .25rem 0 0; padding-left: 1.2rem; }
        @media (max-width: 34rem) { .exercise { grid-template-columns: minmax(0, 1fr); } th, td { padding: .2rem .1rem; font-size: .85rem; } }
        @media print {
          @page { size: A4; margin: 12mm; }
          :root { --line: #777; --soft: #f2f2f2; --ink: #000; --paper: #fff; }
          body { font-size: 8.6pt; line-height: 1.25; max-width: none; padding: 0 .5mm; }
          h1 { font-size: 14pt; } h2 { font-size: 10.5pt; }
          .exercise { grid-template-columns: minmax(0, 1fr) 58mm; padding: 1.2mm 0; } .exercise.alone { grid-template-columns: minmax(0, 1fr); } .picture svg { max-height: 42mm; }
          table, .begin, .ways, .signs { break-inside: avoid; }
          .begin, .ways { padding: 1mm 2mm; margin: 1.5mm 0; border-width: 1px; }
          .signs ul, footer > ul { columns: 2; column-gap: 6mm; }
          header p { margin: 1mm 0; }
        }
        """;

    // Letters and quotation marks of European languages stay as they are; the rest is written as references, which show the same.
    private static readonly HtmlEncoder Encoder = CreateEncoder();
    private static readonly FigureOptions InPage = new() { HasStyleInPage = true };

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
        if (content.Entries.Any(entry => entry.Figure is not null)) Line($"<style>\n{FigureStyle.Rules}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ {FigureStyle.DarkColours} }} }}\n</style>");
        Line("</head>");
        Line("<body>");
        Line("<header>");
        Line($"<h1>{Escaped(content.Name)}</h1>");
        Line($"<p>{Escaped(content.Summary)}.</p>");
        if (content.Rounds is { } rounds) Line($"<p><strong>{Escaped(rounds)}</strong></p>");
        Line("</header>");
        AddBeforeYouBegin();
        Line("<main>");
        for (var i = 0; i < content.Entries.Count; i++) Add(i + 1, content.Entries[i]);
        AddFloorWays();
        AddBoxes();
        Line("</main>");
        AddFooter();
        Line("</body>");
        Line("</html>");
        return html.ToString();
    }

    private void Add(int number, HandoutContent.Entry entry)
    {
        var isAlone = entry.Pictures.Count == 0 && entry.Figure is null;
        Line($"<section class=\"exercise{(isAlone ? " alone" : "")}\" aria-labelledby=\"exercise-{number}\">");
        Line("<div>");
        Line($"<h2 id=\"exercise-{number}\">{number}. {Escaped(entry.Name)}</h2>");
        Line($"<p class=\"dose\">{Escaped(entry.Dose)}</p>");
        Line($"<p class=\"setting\">{Escaped(entry.Setting)}</p>");
        Line("<ol>");
        foreach (var step in entry.Steps) Line($"<li>{Escaped(step)}</li>");
        Line("</ol>");
        if (entry.Parts.Count > 0)
        {
            Line("<dl>");
            foreach (var (label, text) in entry.Parts) Line($"<div><dt>{Escaped(label)}</dt><dd>{Escaped(text)}</dd></div>");
            Line("</dl>");
        }

        if (entry.Decision is { } decision) Line($"<p class=\"note\">{Escaped(decision)}</p>");
        if (entry.Note is { } note) Line($"<p class=\"note\">{Escaped(note)}</p>");
        Line("</div>");
        if (entry.Pictures.Count > 0) AddPictures(entry.Pictures);
        else if (entry.Figure is { } figure) Line($"<div class=\"picture\">{figure.ToSvg(InPage)}</div>");
        Line("</section>");
    }

    private void AddPictures(IReadOnlyList<ExerciseMedia> pictures)
    {
        Line("<div>");
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
        foreach (var entry in content.Entries)
        {
            Line($"<tr><th scope=\"row\">{Escaped(entry.Name)}</th>{string.Concat(content.Days.Select(_ => "<td></td>"))}</tr>");
        }

        Line("</tbody>");
        Line("</table>");
    }

    private void AddBeforeYouBegin()
    {
        Line("<section class=\"begin\" aria-labelledby=\"begin\">");
        Line($"<h2 id=\"begin\">{Said("handout.begin")}</h2>");
        foreach (var rule in content.BeforeYouBegin) Line($"<p class=\"stop\">{Escaped(rule)}</p>");
        if (content.Precautions.Count > 0)
        {
            Line($"<p>{Said("precaution.heading")}</p>");
            AddList(content.Precautions);
        }

        Line("</section>");
    }

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
