using System.Globalization;
using BackCare.Exercises;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GuidedSession;

/// <summary>Asks for what the command line left out, a page for each question.</summary>
internal sealed class Prompts(IAnsiConsole console, Window window, Phrases phrases, CancellationToken stop)
{
    private const int UsualMinutes = 5;

    private static readonly TimeSpan BetweenKeys = TimeSpan.FromMilliseconds(50);
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Grey = new(Color.Grey);

    public TargetArea Area()
    {
        TargetArea[] areas = [.. Options.Areas.OrderBy(area => area != TargetArea.MiddleBack)];
        return areas[Choose(
            phrases.Say("What do you want to work on?"), phrases.Say("Type a word or use the arrow keys; enter goes on."),
            [.. areas.Select(area => area.NameIn(phrases.Language))], severalOf: null)];
    }

    public IReadOnlyList<Equipment> Equipment()
    {
        Equipment[] things = [.. ExerciseCatalog.Default.Exercises.SelectMany(exercise => exercise.Equipment).SelectMany(group => group.AnyOf).Distinct().Order()];
        var chosen = new SortedSet<int>();
        Choose(
            phrases.Say("What is at hand?"), phrases.Say("Type a word or use the arrow keys; space chooses, enter goes on."),
            [.. things.Select(item => item.NameIn(phrases.Language))], chosen);
        return [.. chosen.Select(index => things[index])];
    }

    public int Minutes()
    {
        var (typed, minutes, note) = ("", UsualMinutes, "");
        Ask(Picture, Press);
        return minutes;

        Page Picture() => new([
            new(0, new Text($"{phrases.Say("How many minutes are there?")} ({UsualMinutes}) {typed}", Bold)),
            new(1, new Text(note, new Style(Color.Yellow))),
            new(2, new Text(phrases.Say("Type a number; enter goes on."), Grey))]);

        bool Press(ConsoleKeyInfo key)
        {
            if (key.Key == ConsoleKey.Enter)
            {
                if (typed.Length == 0) return true;
                if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out minutes) && minutes is >= 1 and <= Options.MostMinutes) return true;
                (typed, note) = ("", phrases.Say("From 1 to {0}, please.", Options.MostMinutes));
            }
            else
            {
                (typed, note) = (Edited(typed, key), "");
            }

            return false;
        }
    }

    /// <summary>Asks whether to begin, with what is to be read before in view.</summary>
    public bool Begin(IReadOnlyList<IRenderable> text)
    {
        var (top, answer) = (0, false);
        var layout = new PageLayout([], 0, 0);
        Ask(Picture, Press, shown => layout = shown);
        return answer;

        Page Picture() => new([], new(text, Top: top), [
            new(0, new Text($"{phrases.Say("Begin?")} ({phrases.Say("y")}/{phrases.Say("n")})", Bold)),
            new(1, new Text(phrases.Say("Arrow and page keys show the rest."), Grey))]);

        bool Press(ConsoleKeyInfo key)
        {
            answer = key.Key == ConsoleKey.Enter || Spelling.IsSame($"{key.KeyChar}", phrases.Say("y"));
            if (answer || key.Key == ConsoleKey.Escape || Spelling.IsSame($"{key.KeyChar}", phrases.Say("n"))) return true;
            top = key.Key switch
            {
                ConsoleKey.DownArrow => layout.Top + 1,
                ConsoleKey.UpArrow => Math.Max(0, layout.Top - 1),
                ConsoleKey.PageDown or ConsoleKey.Spacebar => layout.Top + layout.Room,
                ConsoleKey.PageUp => Math.Max(0, layout.Top - layout.Room),
                ConsoleKey.Home => 0,
                ConsoleKey.End => int.MaxValue,
                _ => layout.Top,
            };
            return false;
        }
    }

    /// <summary>Lets somebody choose a name by arrow keys or by typing it; where several are wanted, any number of them.</summary>
    /// <returns>The name that is marked at the end.</returns>
    private int Choose(string title, string hint, IReadOnlyList<string> names, SortedSet<int>? severalOf)
    {
        var (typed, at, note, isKnown) = ("", 0, "", true);
        Ask(Picture, Press);
        return at;

        Page Picture() => new(
            [new(0, new Text($"{title} {typed}", Bold)), .. note.Length > 0 ? (Block[])[new(1, new Text(note, new Style(Color.Yellow)))] : []],
            new([.. names.Select((name, i) => new Text($"{(i == at ? '>' : ' ')} {Box(i)}{name}", i == at ? new Style(Color.Aqua) : Style.Plain))], Selected: at),
            [new(2, new Text(hint, Grey))]);

        string Box(int index) => severalOf is null ? "" : severalOf.Contains(index) ? "[x] " : "[ ] ";

        bool Press(ConsoleKeyInfo key)
        {
            switch (key.Key)
            {
                case ConsoleKey.Enter when !isKnown:
                    return false;
                case ConsoleKey.Enter when severalOf is null || typed.Length == 0:
                    return true;
                case ConsoleKey.Enter:
                    severalOf.Add(at);
                    Find("");
                    return false;
                case ConsoleKey.Spacebar when severalOf is not null && isKnown:
                    if (!severalOf.Remove(at)) severalOf.Add(at);
                    Find("");
                    return false;
                case ConsoleKey.UpArrow or ConsoleKey.DownArrow:
                    Find("");
                    at = (at + (key.Key == ConsoleKey.DownArrow ? 1 : names.Count - 1)) % names.Count;
                    return false;
                default:
                    Find(Edited(typed, key));
                    return false;
            }
        }

        void Find(string word)
        {
            var found = word.Length == 0 ? names[at] : Spelling.Find(word, names);
            var near = found ?? Spelling.Nearest(word, names);
            (typed, isKnown) = (word, near is not null);
            note = found is not null ? "" : near is null ? phrases.Say("'{0}' is not in the list.", word) : phrases.Say("'{0}' is not in the list. Did you mean '{1}'?", word, near);
            if (near is not null) at = names.ToList().IndexOf(near);
        }
    }

    private static string Edited(string typed, ConsoleKeyInfo key) =>
        key.Key == ConsoleKey.Backspace ? typed[..Math.Max(0, typed.Length - 1)] : char.IsControl(key.KeyChar) ? typed : typed + key.KeyChar;

    /// <summary>Draws the picture, anew after each key and whenever the window has another size, until a key answers.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    private void Ask(Func<Page> picture, Func<ConsoleKeyInfo, bool> press, Action<PageLayout>? drawn = null)
    {
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            var layout = window.Draw(picture());
            drawn?.Invoke(layout);

            // A key is looked for and not waited for: meanwhile the window may get another size.
            if (!console.Input.IsKeyAvailable()) Thread.Sleep(BetweenKeys);
            else if (console.Input.ReadKey(intercept: true) is { } key && press(key)) return;
        }
    }
}
