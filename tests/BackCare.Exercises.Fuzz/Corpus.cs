using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace BackCare.Exercises.Fuzz;

/// <summary>Inputs that once failed. Each file is named by its kind and holds the text, with escapes for what is not plain.</summary>
public static class Corpus
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "BackCare.Exercises.Fuzz", "Corpus");

    public static IEnumerable<(string File, DocumentKind Kind, string Input)> All =>
        from file in Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal)
        let kind = Path.GetFileName(file).Split('.')[0].Replace('-', ' ')
        select (Path.GetFileName(file), DocumentKinds.All.Single(one => one.Name == kind), Regex.Unescape(File.ReadAllText(file)));

    public static string Add(DocumentKind kind, string input)
    {
        var text = Escaped(input);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
        var file = Path.Combine(Folder, $"{kind.Name.Replace(' ', '-')}.{hash}.txt");
        File.WriteAllText(file, text);
        return file;
    }

    private static string Escaped(string input)
    {
        var text = new StringBuilder();
        foreach (var letter in input)
        {
            if (letter == '\\') text.Append(@"\\");
            else if (letter == '\n' || letter is >= ' ' and <= '~') text.Append(letter);
            else text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
        }

        return text.ToString();
    }
}
