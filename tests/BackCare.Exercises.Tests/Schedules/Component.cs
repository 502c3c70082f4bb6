using System.Globalization;
using System.Text;

namespace BackCare.Exercises.Tests.Schedules;

/// <summary>As much of RFC 5545 as the tests need: unfolding, components with their properties, text values, weekly rules.</summary>
internal sealed record Component(string Name, List<(string Name, string Value)> Properties, List<Component> Children)
{
    public string this[string name] => Properties.Single(property => property.Name == name).Value;

    public string Text(string name)
    {
        var text = new StringBuilder();
        var escaped = this[name];
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] is ';' or ',') throw new FormatException($"'{escaped[i]}' is not escaped at {i}.");
            text.Append(escaped[i] != '\\' ? escaped[i] : escaped[++i] switch
            {
                'n' => '\n',
                '\\' or ';' or ',' => escaped[i],
                _ => throw new FormatException($"'\\{escaped[i]}' is no escape."),
            });
        }

        return text.ToString();
    }

    public static Component Read(string calendar)
    {
        var open = new Stack<Component>();
        foreach (var line in calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[..^1])
        {
            var (name, value) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            if (name == "BEGIN")
            {
                var component = new Component(value, [], []);
                if (open.Count > 0) open.Peek().Children.Add(component);
                open.Push(component);
            }
            else if (name == "END")
            {
                var closed = open.Pop();
                if (closed.Name != value) throw new FormatException($"{closed.Name} is ended by {value}.");
                if (open.Count == 0) return closed;
            }
            else
            {
                open.Peek().Properties.Add((name, value));
            }
        }

        throw new FormatException("A component is not ended.");
    }

    /// <summary>The beginnings of an event before a day, by its weekly rule.</summary>
    public IEnumerable<DateTime> Occurrences(DateOnly before)
    {
        var rule = this["RRULE"].Split(';').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        if (rule["FREQ"] != "WEEKLY" || rule.Keys.Except(["FREQ", "BYDAY", "UNTIL"]).Any()) throw new FormatException(this["RRULE"]);
        var days = rule["BYDAY"].Split(',').Select(day => Array.IndexOf(["SU", "MO", "TU", "WE", "TH", "FR", "SA"], day)).ToArray();
        var until = rule.TryGetValue("UNTIL", out var last) ? Local(last) : DateTime.MaxValue;

        var first = Local(this["DTSTART"]);
        if (!days.Contains((int)first.DayOfWeek)) throw new FormatException("The first occurrence is not one of the rule.");
        for (var at = first; at < before.ToDateTime(default) && at <= until; at = at.AddDays(1))
        {
            if (days.Contains((int)at.DayOfWeek)) yield return at;
        }
    }

    private static DateTime Local(string text) => DateTime.ParseExact(text, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
}
