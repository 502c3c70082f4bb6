using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BackCare.Exercises;

/// <summary>Where a finding is: the members and indexes that lead from what was checked to the value that it is about.</summary>
/// <remarks>
/// One path has two renderings: <see cref="ToString"/> as code has it, "Items[1].Dose", and <see cref="ToJsonPath"/> as a document has it,
/// "$.items[1].dose". The default value is the whole of what was checked: "" and "$". Both shorten the name of a member to 80 characters. Immutable
/// and thread-safe.
/// </remarks>
public readonly struct FindingPath : IEquatable<FindingPath>, IParsable<FindingPath>
{
    private readonly Part? last;

    private FindingPath(Part? last) => this.last = last;

    /// <summary>Whether the two paths lead to the same value.</summary>
    public static bool operator ==(FindingPath one, FindingPath other) => one.Equals(other);

    /// <summary>Whether the two paths lead to different values.</summary>
    public static bool operator !=(FindingPath one, FindingPath other) => !one.Equals(other);

    /// <summary>Reads a path as a JSON document has it, such as "$.items[1].dose".</summary>
    /// <exception cref="FormatException">The text is no such path.</exception>
    public static FindingPath Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var path) ? path : throw new FormatException($"'{Excerpt.Of(text)}' is not a path; write such as '$.items[1].dose'.");
    }

    /// <summary>Reads a path as a JSON document has it; <see langword="false"/> when the text is no such path.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out FindingPath path)
    {
        path = default;
        if (text is null || !text.StartsWith('$')) return false;
        for (var rest = text.AsSpan(1); !rest.IsEmpty;)
        {
            var end = EndOfPart(rest);
            if (Next(path, rest[..end]) is not { } longer) return false;
            path = longer;
            rest = rest[end..];
        }

        return true;
    }

    /// <summary>As code has it, such as "Items[1].Dose"; empty for the whole.</summary>
    public override string ToString() => Render("", static name => char.ToUpperInvariant(name[0]) + name[1..]).TrimStart('.');

    /// <summary>As a JSON document has it, such as "$.items[1].dose"; "$" for the whole.</summary>
    public string ToJsonPath() => Render("$", static name => name);

    /// <inheritdoc/>
    public bool Equals(FindingPath other)
    {
        var (mine, theirs) = (last, other.last);
        for (; mine is not null && theirs is not null && !ReferenceEquals(mine, theirs); (mine, theirs) = (mine.Before, theirs.Before))
        {
            if (mine.Name != theirs.Name || mine.Index != theirs.Index) return false;
        }

        return ReferenceEquals(mine, theirs);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FindingPath other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        for (var part = last; part is not null; part = part.Before)
        {
            hash.Add(part.Name, StringComparer.Ordinal);
            hash.Add(part.Index);
        }

        return hash.ToHashCode();
    }

    internal static FindingPath Root => default;

    /// <summary>A member of the value, by its name in code.</summary>
    internal FindingPath this[string name] => new(new(last, name, 0, isInCode: true));

    /// <summary>An item of the list, by its index from 0.</summary>
    internal FindingPath this[int index] => new(new(last, null, index));

    /// <summary>A member of the value, by its name in a document.</summary>
    internal FindingPath Member(string name) => new(new(last, name, 0));

    /// <summary>The same place in something larger.</summary>
    internal FindingPath Under(FindingPath outer) => Parts.Aggregate(outer, (path, part) => part.Name is { } name ? path.Member(name) : path[part.Index]);

    /// <summary>From the outermost to the innermost: the name of a member, or null and an index in a list.</summary>
    internal IEnumerable<(string? Name, int Index)> Parts
    {
        get
        {
            var parts = new Stack<(string?, int)>();
            for (var part = last; part is not null; part = part.Before) parts.Push((part.Name, part.Index));
            return parts;
        }
    }

    private static int EndOfPart(ReadOnlySpan<char> rest)
    {
        var isQuoted = rest.StartsWith("['");
        for (var i = isQuoted ? 2 : 1; i < rest.Length; i++)
        {
            if (isQuoted && rest[i] == '\\') i++;
            else if (isQuoted ? rest[i..].StartsWith("']") : rest[i] is '.' or '[') return isQuoted ? i + 2 : i;
        }

        return rest.Length;
    }

    private static FindingPath? Next(FindingPath path, ReadOnlySpan<char> part) => part switch
    {
        ['.', .. var name] when IsPlain(name) => path.Member(name.ToString()),
        ['[', '\'', .. var name, '\'', ']'] => path.Member(name.ToString().Replace("\\'", "'", StringComparison.Ordinal).Replace(@"\\", @"\", StringComparison.Ordinal)),
        ['[', .. var index, ']'] when int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var place) => path[place],
        _ => null,
    };

    private string Render(string root, Func<string, string> spell)
    {
        var text = new StringBuilder(root);
        foreach (var (name, index) in Parts)
        {
            // A name that was cut ends in dots, and is plain no more.
            var shown = name is null ? "" : Excerpt.Of(name);
            if (name is null) text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else if (IsPlain(shown)) text.Append('.').Append(spell(shown));
            else text.Append("['").Append(shown.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)).Append("']");
        }

        return text.ToString();
    }

    private static bool IsPlain(ReadOnlySpan<char> name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('_' or '$')) return false;
        }

        return !name.IsEmpty;
    }

    static FindingPath IParsable<FindingPath>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FindingPath>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FindingPath result) => TryParse(s, out result);

    /// <summary>A step of the path. Most paths are made for values that are then found sound, so that a name in code is spelled as in a document only when it is asked for.</summary>
    private sealed class Part(Part? before, string? name, int index, bool isInCode = false)
    {
        public Part? Before => before;

        public string? Name => isInCode ? JsonNamingPolicy.CamelCase.ConvertName(name!) : name;

        public int Index => index;
    }
}
