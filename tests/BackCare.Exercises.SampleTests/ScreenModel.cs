using System.Globalization;
using System.Text;

namespace BackCare.Exercises.SampleTests;

/// <summary>What a person sees of what a program writes to a terminal: text, cursor movements, erasing and the alternate screen. When the window is resized the normal
/// screen is wrapped anew, as most terminals do it, and the alternate one is cut.</summary>
internal sealed class ScreenModel(int width, int height)
{
    private readonly StringBuilder sequence = new();
    private List<StringBuilder> lines = [new()];
    private HashSet<int> continued = [];
    private (List<StringBuilder> Lines, HashSet<int> Continued, int Row, int Column)? normal;
    private bool wraps = true;

    public int Width { get; private set; } = width;

    public int Height { get; private set; } = height;

    /// <summary>The row of the cursor in the window, from 0.</summary>
    public int Row => row - Top;

    public int Column { get; private set; }

    public bool IsAlternate => normal is not null;

    public bool IsCursorVisible { get; private set; } = true;

    public int Bells { get; private set; }

    /// <summary>The alternate screen when it was left last.</summary>
    public string? LastAlternate { get; private set; }

    /// <summary>Whether the program has just asked where the cursor is. Answered by whoever reads it.</summary>
    public bool AsksForCursor
    {
        get
        {
            var asks = field;
            field = false;
            return asks;
        }
        private set;
    }

    private int row;

    /// <summary>The line at the top of the window; those above it have scrolled away.</summary>
    private int Top => IsAlternate ? 0 : Math.Max(0, lines.Count - Height);

    /// <summary>The window, line by line, without the spaces at the end of a line.</summary>
    public IReadOnlyList<string> Lines => [.. lines.Skip(Top).Take(Height).Select(line => line.ToString().TrimEnd()).Concat(Enumerable.Repeat("", Height)).Take(Height)];

    public override string ToString() => string.Join('\n', Lines).TrimEnd();

    public void Write(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (sequence.Length > 0) Continue(letter);
            else if (letter == '\u001b') sequence.Append(letter);
            else if (letter == '\n') (row, Column) = (row + 1, Column);
            else if (letter == '\r') Column = 0;
            else if (letter == '\b') Column = Math.Max(0, Column - 1);
            else if (letter == '\a') Bells++;
            else Put(letter);
            Grow();
        }
    }

    public void Resize(int width, int height)
    {
        if (!IsAlternate && width != Width) Reflow(width);
        (Width, Height) = (width, height);
        if (IsAlternate) Cut();
        else if (row < lines.Count - Height) lines.RemoveRange(row + Height, lines.Count - row - Height);
    }

    private void Cut()
    {
        if (lines.Count > Height) lines.RemoveRange(Height, lines.Count - Height);
        foreach (var line in lines) line.Length = Math.Min(line.Length, Width);
        (row, Column) = (Math.Min(row, Height - 1), Math.Min(Column, Width - 1));
    }

    /// <summary>Joins the lines that had been wrapped, and wraps them at the new width.</summary>
    private void Reflow(int width)
    {
        var (before, wrappedBefore, cursor, column) = (lines, continued, row, Column);
        (lines, continued) = ([], []);
        for (var i = 0; i < before.Count; i++)
        {
            var whole = before[i].ToString();
            var (hasCursor, at) = (i == cursor, column);
            while (wrappedBefore.Contains(i))
            {
                i++;
                if (i == cursor) (hasCursor, at) = (true, whole.Length + column);
                whole += before[i];
            }

            whole = whole.TrimEnd();
            var first = lines.Count;
            for (var start = 0; start == 0 || start < whole.Length; start += width)
            {
                lines.Add(new(whole[start..Math.Min(whole.Length, start + width)]));
                if (start + width < whole.Length) continued.Add(lines.Count - 1);
            }

            if (hasCursor) (row, Column) = (Math.Min(first + (at / width), lines.Count - 1), at % width);
        }
    }

    private void Put(char letter)
    {
        if (Column >= Width)
        {
            if (wraps)
            {
                continued.Add(row);
                (row, Column) = (row + 1, 0);
                Grow();
            }
            else
            {
                Column = Width - 1;
            }
        }

        var line = lines[row];
        while (line.Length <= Column) line.Append(' ');
        line[Column++] = letter;
    }

    /// <summary>Adds the lines down to the cursor; the alternate screen scrolls instead where it is full.</summary>
    private void Grow()
    {
        while (row >= lines.Count) lines.Add(new());
        if (!IsAlternate || lines.Count <= Height) return;
        lines.RemoveRange(0, lines.Count - Height);
        row = Math.Min(row, Height - 1);
    }

    private void Continue(char letter)
    {
        sequence.Append(letter);
        if (sequence.Length == 2)
        {
            if (letter is '[' or ']') return;
            sequence.Clear();
        }
        else if (sequence[1] == ']' ? letter == '\a' : letter is >= '@' and <= '~')
        {
            var text = sequence.ToString();
            sequence.Clear();
            if (text[1] == '[') Obey(text[2..^1], letter);
        }
    }

    private void Obey(string parameters, char command)
    {
        int[] numbers = [.. parameters.TrimStart('?').Split(';').Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0)];
        var count = Math.Max(1, numbers[0]);
        switch (command)
        {
            case 'A':
                row = Math.Max(Top, row - count);
                break;
            case 'B':
                row = Math.Min(Top + Height - 1, row + count);
                break;
            case 'C':
                Column = Math.Min(Width - 1, Column + count);
                break;
            case 'D':
                Column = Math.Max(0, Column - count);
                break;
            case 'G':
                Column = Math.Min(Width, count) - 1;
                break;
            case 'H':
                (row, Column) = (Top + Math.Min(Height, count) - 1, Math.Min(Width, Math.Max(1, numbers.ElementAtOrDefault(1))) - 1);
                break;
            case 'J':
                Erase(numbers[0]);
                break;
            case 'K':
                var line = lines[row];
                if (numbers[0] == 2) line.Clear();
                else line.Length = Math.Min(line.Length, Column);
                continued.Remove(row);
                break;
            case 'n':
                AsksForCursor = true;
                break;
            case 'h' or 'l' when parameters.StartsWith('?'):
                Switch(numbers[0], command == 'h');
                break;
            case 'm' or 'h' or 'l' or 't' or 'r':
                break;
            default:
                throw new NotSupportedException($"The model of the screen does not know '{parameters}{command}'.");
        }
    }

    private void Erase(int what)
    {
        for (var i = what == 0 ? row + 1 : Top; i < lines.Count; i++) lines[i].Clear();
        if (what == 0) lines[row].Length = Math.Min(lines[row].Length, Column);
        continued.RemoveWhere(line => line >= (what == 0 ? row : Top));
    }

    private void Switch(int mode, bool isOn)
    {
        switch (mode)
        {
            case 7:
                wraps = isOn;
                break;
            case 25:
                IsCursorVisible = isOn;
                break;
            case 1049 when isOn:
                normal = (lines, continued, row, Column);
                (lines, continued, row, Column) = ([new()], [], 0, 0);
                break;
            case 1049 when normal is { } before:
                LastAlternate = ToString();
                (lines, continued, row, Column) = before;
                normal = null;
                Reflow(Width);
                break;
        }
    }
}
