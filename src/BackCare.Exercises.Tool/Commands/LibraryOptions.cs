using System.CommandLine;
using System.CommandLine.Parsing;
using BackCare.Exercises.Tool.Questions;

namespace BackCare.Exercises.Tool.Commands;

/// <summary>Options and arguments that take words of the library, with completion.</summary>
internal static class LibraryOptions
{
    /// <summary>The word for an empty list.</summary>
    public const string Nothing = "nothing";

    public static Option<IReadOnlyList<TargetArea>?> Areas() => List("--area", "Areas to work on.", "area", [.. Enum.GetValues<TargetArea>().Where(area => ExerciseCatalog.Default.Query().Targeting(area).Any())]);

    public static Option<IReadOnlyList<Position>?> Positions() => List("--position", "Start positions allowed.", "position", Enum.GetValues<Position>());

    public static Option<IReadOnlyList<Equipment>?> AtHand(string description) => List("--at-hand", description, "thing", [.. ExerciseCatalog.Default.KnownEquipment]);

    public static Option<IReadOnlyList<Demand>?> Avoid() => List("--avoid", "What the body must not be asked to bear.", "demand", [.. ExerciseCatalog.Default.KnownDemands]);

    public static Option<IReadOnlyList<ExerciseKind>?> Kinds() => List("--kind", "Kinds wanted.", "kind", Enum.GetValues<ExerciseKind>());

    public static Option<IReadOnlyList<ExerciseId>?> Exercises(string name, string description) => List(name, description, "id", [.. ExerciseCatalog.Default.Exercises.Select(exercise => exercise.Id)]);

    public static Option<IReadOnlyList<DayOfWeek>?> Days() => List("--day", "Days of the week; left out: every day.", "day", Enum.GetValues<DayOfWeek>());

    public static Option<IReadOnlyList<Schedules.TimeOfDay>?> Times() => List("--time", "Times of day; left out: on waking and before bed.", "time", Enum.GetValues<Schedules.TimeOfDay>());

    public static Option<string?> Output(string description)
    {
        var file = new Option<string?>("--output", "-o") { Description = description, HelpName = "file" };
        file.Validators.Add(RefuseBlank);
        return file;
    }

    public static Argument<string> RoutineFile()
    {
        var file = new Argument<string>("file") { Description = "A routine that was saved with generate -o; - for what comes on the input." };
        file.Validators.Add(RefuseBlank);
        return file;
    }

    public static Argument<string> ExerciseIdArgument()
    {
        var id = new Argument<string>("id") { HelpName = "id", Description = "The id of an exercise, such as cat-cow." };
        id.CompletionSources.Add([.. ExerciseCatalog.Default.Exercises.Select(exercise => exercise.Id.Value)]);
        id.Validators.Add(result =>
        {
            if (result.Tokens is not [var token]) return;
            try
            {
                Words.Exercise(token.Value, ExerciseCatalog.Default);
            }
            catch (Answers.RefusedException e)
            {
                result.AddError(e.Message);
            }
        });
        return id;
    }

    /// <summary>The minutes that there are.</summary>
    public static Option<double?> Minutes(string description, bool isRequired = false)
    {
        var minutes = Number<double?>("--minutes", description, Limits.FewestMinutes, Limits.MostMinutes);
        minutes.Required = isRequired;
        return minutes;
    }

    public static Option<TNumber> Number<TNumber>(string name, string description, double least, double most)
    {
        var number = new Option<TNumber>(name) { Description = description, HelpName = least == int.MinValue ? "number" : FormattableString.Invariant($"{least}-{most}") };
        number.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(double.TryParse(token.Value, System.Globalization.CultureInfo.InvariantCulture, out var value) && value >= least && value <= most))
            {
                result.AddError(FormattableString.Invariant($"{name}: expected {least} to {most}, found '{token.Value}'."));
            }
        });
        return number;
    }

    /// <summary>An option that takes one word.</summary>
    public static Option<TWord?> Word<TWord>(string name, string description) where TWord : struct, Enum
    {
        var words = Enum.GetValues<TWord>();
        var option = new Option<TWord?>(name) { Description = description, HelpName = string.Join('|', words.Select(Words.Spelled)), CustomParser = result => Read(result, words) };
        option.CompletionSources.Add([.. words.Select(Words.Spelled)]);
        return option;
    }

    /// <summary>An option that takes words: with commas between, or again and again; "nothing" is none of them.</summary>
    public static Option<IReadOnlyList<TWord>?> List<TWord>(string name, string description, string each, IReadOnlyList<TWord> known) where TWord : notnull
    {
        var option = new Option<IReadOnlyList<TWord>?>(name)
        {
            Description = description,
            HelpName = $"{each},...",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)).Where(text => text != Nothing).SelectMany(text => Find(result, text, known))],
        };
        option.CompletionSources.Add([.. known.Select(Words.Spelled)]);
        return option;
    }

    /// <summary>Reads the one word of a result, or reports that it is none.</summary>
    public static TWord Read<TWord>(ArgumentResult result, IReadOnlyList<TWord> known) where TWord : notnull => Find(result, result.Tokens[0].Value, known).FirstOrDefault()!;

    private static void RefuseBlank(SymbolResult result)
    {
        if (result.Tokens is [var token] && string.IsNullOrWhiteSpace(token.Value)) result.AddError("Expected the name of a file.");
    }

    private static TWord[] Find<TWord>(ArgumentResult result, string text, IReadOnlyList<TWord> known) where TWord : notnull
    {
        TWord[] found = [.. known.Where(word => Words.AreSame($"{word}", text)).Take(1)];
        if (found.Length == 0) result.AddError($"{(result.Parent as OptionResult)?.Option.Name}: {Words.Refusal(text, known)}");
        return found;
    }
}
