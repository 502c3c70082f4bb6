using System.Text;
using BackCare.Exercises.Figures;

namespace BackCare.Exercises.Tests.Json;

/// <summary>Twice the document, twice the work: what is allocated at n, 2n and 4n, for documents that are made to hurt. Time is never measured.</summary>
public class GrowthTests
{
    /// <summary>The most that four times as much may allocate: four times, a logarithm, and what a list that doubles leaves unused.</summary>
    private const int MostAtFourTimes = 6;

    private const string OneExercise = """
        "id":"a","name":"A","kind":"stretch","laterality":"bilateral","positions":["standing"],"equipment":[],"primaryAreas":["back"],"demands":[],"steps":[{"text":"t"}],"inferred":[]
        """;

    private static readonly Dictionary<string, (int Size, Func<int, string> Document)> Catalogs = new()
    {
        ["doses that cite sources that are not there"] = (50, n => Catalog($$"""{{{OneExercise}},"doses":[{{Many(n, i => Dose(LongId("other", i)))}}]}""", sources: Many(n, i => $$"""{"id":"{{LongId("source", i)}}","title":"t"}"""))),
        ["replacements that are not there"] = (50, n => Catalog(
            Many(n, i => $$"""{{{OneExercise.Replace("\"a\"", $"\"{LongId("exercise", i)}\"")}},"doses":[{{Dose("s")}}]}"""),
            replaced: Many(n, i => $$"""{"id":"{{LongId("old", i)}}","replacedBy":"{{LongId("gone", i)}}"}"""))),
        ["a long name over many values"] = (2_000, n => $$"""{"{{new string('k', n)}}":[{{Many(n, _ => "0")}}]}"""),
        ["a long name over many objects"] = (1_000, n => $$"""{"{{new string('k', n)}}":[{{Many(n, _ => """{"x":[]}""")}}]}"""),
        ["nulls instead of exercises"] = (20_000, n => Catalog(Many(n, _ => "null"))),
        ["nulls in a member that nobody knows"] = (20_000, n => $$"""{"formatVersion":1,"exercises":[],"x":[{{Many(n, _ => "null")}}]}"""),
        ["members that nobody knows"] = (500, n => Catalog($$"""{{{OneExercise}},{{Many(n, i => $"\"{LongId("member", i)}\":1")}}}""")),
        ["words that nobody knows"] = (500, n => Catalog($$"""{{{OneExercise.Replace("\"demands\":[]", $"\"demands\":[{Many(n, i => $"\"{LongId("word", i)}\"")}]")}},"doses":[]}""")),
        ["words that stand twice"] = (500, n => Catalog($$"""{{{OneExercise.Replace("\"demands\":[]", $"\"demands\":[{Many(n, i => i % 2 == 0 ? "\"prone\"" : "\"supine\"")}]")}},"doses":[]}""")),
        ["many levels of an exercise with many demands"] = (200, n => $$"""
            {"formatVersion":2,"demands":[{{Many(n, i => $$"""{"id":"own{{i}}","name":"Own","checkFirst":"if so"}""")}}],"exercises":[{
            {{OneExercise.Replace("\"demands\":[]", $"\"demands\":[{Many(n, i => $"\"own{i}\"")}]")}},"levels":[{{Many(n, _ => """{"name":"l","text":"t","demands":["balance"]}""")}}],"doses":[]}]}
            """),
        ["a second list of exercises without anything"] = (500, n => $$"""{"formatVersion":1,"exercises":[],"exercises":[{{Many(n, _ => "{}")}}]}"""),
        ["exercises without anything"] = (100, n => Catalog(Many(n, _ => "{}"))),
        ["half characters"] = (500, n => Catalog($$"""{{{OneExercise}},"doses":[],"cues":[{{Many(n, _ => "\"\\ud83d\"")}}]}""")),
        ["members that stand twice"] = (500, n => Catalog($$"""{{{OneExercise}},{{Many(n, _ => "\"doses\":[]")}}}""")),
    };

    public static TheoryData<string> Kinds => [.. Catalogs.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_catalog_that_is_refused_costs_in_proportion_to_its_length(string kind)
    {
        var (size, make) = Catalogs[kind];

        IsInProportion(size, n => Encoding.UTF8.GetBytes(make(n)), document =>
            document.Invoking(bytes => ExerciseCatalog.Read(new MemoryStream(bytes))).Should().Throw<InvalidCatalogException>());
    }

    [Fact]
    public void A_catalog_that_is_read_costs_in_proportion_to_its_length() => IsInProportion(
        100,
        n => Encoding.UTF8.GetBytes($$"""
            {"formatVersion":2,"sources":[{{Many(n, i => $$"""{"id":"{{LongId("source", i)}}","title":"t"}""")}}],
            "demands":[{{Many(n, i => $$"""{"id":"own{{i}}","name":"Own","checkFirst":"if so","sources":["{{LongId("source", i)}}"]}""")}}],
            "exercises":[{{Many(n, i => $$"""{{{OneExercise.Replace("\"a\"", $"\"{LongId("exercise", i)}\"").Replace("\"demands\":[]", $"\"demands\":[\"own{i}\"]")}},"doses":[{{Dose(LongId("source", i))}}]}""")}}],
            "replaced":[{{Many(n, i => $$"""{"id":"{{LongId("old", i)}}","replacedBy":"{{LongId("exercise", i)}}"}""")}}]}
            """),
        document => ExerciseCatalog.Read(new MemoryStream(document)).Exercises.Should().NotBeEmpty());

    [Theory]
    [InlineData("poses without anything", 100)]
    [InlineData("pictures of poses that are not there", 25)]
    [InlineData("numbers that are no point", 2_000)]
    public void A_figure_that_is_refused_costs_in_proportion_to_its_length(string kind, int size) => IsInProportion(
        size,
        n => kind switch
        {
            "poses without anything" => Figure("", Many(n, _ => "{}")),
            "pictures of poses that are not there" => Figure(Many(n, i => $$"""{"movement":["{{LongId("pose", i)}}","{{LongId("other", i)}}"]}"""), ""),
            _ => Figure("", $$$"""{"name":"a","pelvis":[{{{Many(n, _ => "0")}}}],"leftArm":{"elbow":0},"rightArm":{"elbow":0},"leftLeg":{"hip":{},"knee":0},"rightLeg":{"hip":{},"knee":0},"rests":{"on":"floor","parts":[]}}"""),
        },
        json => json.Invoking(text => FigureCatalog.Empty.With(text)).Should().Throw<InvalidFigureException>());

    [Fact]
    public void A_builder_with_unknown_ids_costs_in_proportion_to_ids_and_catalog() => IsInProportion(50, Large, catalog =>
    {
        var builder = new RoutineBuilder("Unknown", catalog);
        for (var i = 0; i < catalog.Exercises.Count; i++) builder.Add(LongId("unknown", i));
        builder.TryBuild(out _, out var findings).Should().BeFalse();
        findings.Count(finding => finding.Message.Contains("There is no exercise", StringComparison.Ordinal)).Should().Be(catalog.Exercises.Count);
    });

    [Fact]
    public void A_request_with_unknown_ids_costs_in_proportion_to_ids_and_catalog() => IsInProportion(
        50,
        n => (Catalog: Large(n), Request: new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(5), Included = [.. Enumerable.Range(0, n).Select(i => (ExerciseId)LongId("unknown", i))] }),
        asked => asked.Catalog.Generate(asked.Request).Findings.HasErrors.Should().BeTrue());

    [Fact]
    public void A_routine_with_unknown_ids_costs_in_proportion_to_ids_and_catalog() => IsInProportion(
        50,
        n => (Catalog: Large(n), Json: $$"""{"formatVersion":1,"name":"R","items":[{{Many(n, i => Item(LongId("unknown", i)))}}]}"""),
        read => read.Json.Invoking(json => Routine.Read(json, read.Catalog)).Should().Throw<InvalidRoutineException>());

    [Theory]
    [InlineData(true, 20)]
    [InlineData(false, 10)]
    public void A_megabyte_of_nulls_takes_some_megabytes_and_no_more(bool insteadOfExercises, int mostForEachByte)
    {
        var nulls = Many(800_000, _ => "null");
        var document = Encoding.UTF8.GetBytes(insteadOfExercises ? Catalog(nulls) : $$"""{"formatVersion":1,"exercises":[],"x":[{{nulls}}]}""");

        var allocated = Allocated(() => document.Invoking(bytes => ExerciseCatalog.Read(new MemoryStream(bytes))).Should().Throw<InvalidCatalogException>());

        allocated.Should().BeLessThan((long)mostForEachByte * document.Length);
    }

    [Fact]
    public void Behind_ten_thousand_faults_nothing_more_is_made_of_a_fault()
    {
        var (full, fuller) = (Encoding.UTF8.GetBytes(Catalog(Many(2_000, _ => "{}"))), Encoding.UTF8.GetBytes(Catalog(Many(40_000, _ => "{}"))));
        Allocated(() => Read(full));

        var more = Allocated(() => Read(fuller)) - Allocated(() => Read(full));

        (more / 38_000).Should().BeLessThan(200, "each of these exercises has ten faults, and one message of them alone takes more than that");

        static void Read(byte[] document) =>
            document.Invoking(bytes => ExerciseCatalog.Read(new MemoryStream(bytes))).Should().Throw<InvalidCatalogException>().Which.Findings.Should().HaveCount(10_001);
    }

    [Fact]
    public void A_routine_of_more_exercises_than_a_day_has_room_for_is_not_looked_through()
    {
        var json = $$"""{"formatVersion":1,"name":"R","items":[{{Many(20_000, _ => Item("cat-cow"))}}]}""";

        var finding = json.Invoking(text => Routine.Read(text, ExerciseCatalog.Default)).Should().Throw<InvalidRoutineException>().Which.Findings.Should().ContainSingle().Which;

        (finding.Code, finding.Place, finding.Line).Should().Be(("routine.too-long", "$.items", 1));
    }

    private static void IsInProportion<T>(int size, Func<int, T> make, Action<T> use)
    {
        var inputs = Array.ConvertAll([size, size, 2 * size, 4 * size], n => make(n));
        use(inputs[0]);

        var allocated = Array.ConvertAll(inputs, input => Allocated(() => use(input)));

        allocated[3].Should().BeLessThan(MostAtFourTimes * allocated[1], "at n, 2n and 4n it is {0}", string.Join(", ", allocated[1..]));
    }

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ExerciseCatalog Large(int count) =>
        ExerciseCatalog.Default.Extend(Enumerable.Range(0, count).Select(i => ExerciseCatalog.Default["cat-cow"] with { Id = LongId("known", i) }));

    private static string Figure(string pictures, string poses) =>
        $$"""{"formatVersion":1,"exercise":"a","view":{"azimuth":0,"elevation":0},"pictures":[{{pictures}}],"poses":[{{poses}}]}""";

    private static string Catalog(string exercises, string sources = "", string replaced = "") =>
        $$"""{"formatVersion":1,"sources":[{{sources}}],"exercises":[{{exercises}}],"replaced":[{{replaced}}]}""";

    private static string Dose(string source) =>
        $$"""{"source":"{{source}}","hold":{"qualifier":"none"},"repetitions":{"qualifier":"none"},"sets":{"qualifier":"none"} }""";

    private static string Item(string exercise) =>
        $$"""{"exercise":"{{exercise}}","position":"prone","dose":{"holdSeconds":5,"repetitions":1,"sets":1,"sides":"each"} }""";

    private static string Many(int count, Func<int, string> make) => string.Join(",", Enumerable.Range(0, count).Select(make));

    private static string LongId(string name, int number) => $"{name}-aaaaaaaaa-bbbbbbbbb-ccccccccc-ddddddddd-eeeeeeeee-{number:00000}";
}
