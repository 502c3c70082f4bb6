namespace BackCare.Exercises.Tests.Exchange;

/// <summary>Routines that the tests of exports share.</summary>
internal static class ExampleRoutines
{
    /// <summary>Markup of every target, and what none of them can hold.</summary>
    public const string Hostile = "# --> </lang></s></speak> <break time=\"9s\"/> & \"quoted\" 'single' ]]>\r\n\r\nNOTE 00:01.000 --> 00:02.000\ttab\0nul\u2028end";

    /// <summary>A hold on each side, repetitions that move by turns, and sets of holds with a rest of their own.</summary>
    public static Routine Evening { get; } = new RoutineBuilder("Evening", ExerciseCatalog.Default)
        .Add("seated-twist", note: "Slowly.")
        .Add("bird-dog", "8 x")
        .Add("scapular-squeeze", "2 x 15, hold 5 s, rest 30 s")
        .Build();

    public static Routine Named(string text) => new RoutineBuilder(text, ExerciseCatalog.Default).Add("seated-twist", note: text).Build();

    /// <summary>One exercise that is like another one but for what is changed.</summary>
    public static Routine Own(string like, string dose, Func<Exercise, Exercise> changed, string language = "en")
    {
        var own = changed(ExerciseCatalog.Default[like]) with { Id = "own-exercise", Family = null };
        return new RoutineBuilder("Own", ExerciseCatalog.Default.Extend([own]).In(language)).Add("own-exercise", Dose.Parse(dose)).Build();
    }

    public static Routine One(string exercise, string? dose = null)
    {
        var builder = new RoutineBuilder("One", ExerciseCatalog.Default);
        return (dose is null ? builder.Add(exercise) : builder.Add(exercise, Dose.Parse(dose))).Build();
    }
}
