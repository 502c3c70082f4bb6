namespace BackCare.Exercises.Tests.Catalog;

/// <summary>One thing changed in <see cref="OwnCatalog"/>, and what must be said of it.</summary>
/// <param name="Name">What is wrong, in words.</param>
/// <param name="Right">A part of the sound document.</param>
/// <param name="Wrong">What stands there instead.</param>
/// <param name="Code">The code of the finding.</param>
/// <param name="Path">The place of the finding.</param>
/// <param name="Says">Parts of its message: what was found and what was expected.</param>
internal sealed record BadCatalogRow(string Name, string Right, string Wrong, string Code, string Path, params string[] Says)
{
    /// <summary>Begins where the finding stands; <see langword="null"/>: where the change begins.</summary>
    public string? At { get; init; }

    /// <summary>Codes of further findings that the one change cannot but cause.</summary>
    public string[] Besides { get; init; } = [];

    public string Json => OwnCatalog.Change(Right, Wrong);

    /// <summary>The line of the finding, counted in the text itself.</summary>
    public int Line
    {
        get
        {
            var json = Json;
            var at = At?.ReplaceLineEndings("\n");
            var start = at is null ? Wrong.ReplaceLineEndings("\n") : at;
            json.Split(start).Should().HaveCount(2, "the place must be one place: {0}", start);
            return 1 + json[..json.IndexOf(start, StringComparison.Ordinal)].Count(letter => letter == '\n');
        }
    }

    public override string ToString() => Name;
}

/// <summary>The ways in which one change makes the document wrong. A schema can tell of the first list; the second takes reading.</summary>
internal static class BadCatalogRows
{
    private const string Type = "document.wrong-type";
    private const string Unknown = "document.unknown-member";
    private const string Twice = "document.duplicate-member";
    private const string Missing = "document.missing-member";
    private const string Word = "value.unknown-word";
    private const string Range = "value.out-of-range";
    private const string Id = "value.not-an-id";
    private const string Blank = "value.blank";

    private const string Row = "$.exercises[0]";
    private const string Slide = "$.exercises[1]";
    private const string Hold = Row + ".doses[0].hold";
    private const string Count = Row + ".doses[0].repetitions";
    private const string RowBegins = "{\n      \"id\": \"tube-row\"";

    public static readonly BadCatalogRow[] OfStructure =
    [
        // Another type.
        new("object for a list", "[\"cushion\"]", "{ \"0\": \"cushion\" }", Type, $"{Row}.comfort", "Found an object, expected a list"),
        new("text for a list", "[\"cushion\"]", "\"cushion\"", Type, $"{Row}.comfort", "Found text, expected a list"),
        new("number for text", "\"Wall slide\"", "17", Type, $"{Slide}.name", "Found a whole number, expected text"),
        new("true for text", "\"Work between the shoulder blades.\"", "true", Type, $"{Row}.sensation", "Found true or false, expected text"),
        new("text for an object", "{ \"text\": \"Stand with your back and forearms against a wall.\" }", "\"Stand.\"", Type, $"{Slide}.steps[0]", "Found text, expected an object"),
        new("text for a figure", "\"minSeconds\": 2", "\"minSeconds\": \"2\"", Type, $"{Hold}.minSeconds", "Found text, expected a whole number"),
        new("fraction for a count", "\"min\": 8", "\"min\": 1.5", Type, $"{Count}.min", "Found a number, expected a whole number"),
        new("text for the version", "\"formatVersion\": 1", "\"formatVersion\": \"1\"", Type, "$.formatVersion", "Found text, expected a whole number"),
        new("number for a word", "\"unit\": \"degrees\"", "\"unit\": 0", Type, $"{Row}.measures[0].unit", "Found a whole number, expected text"),

        // Null.
        new("null for a required text", "\"name\": \"Wall slide\"", "\"name\": null", Type, $"{Slide}.name", "Found null, expected text"),
        new("null for an optional text", "\"family\": \"pull\"", "\"family\": null", Type, $"{Row}.family", "Found null, expected text"),
        new("null for a required list", "\"inferred\": []", "\"inferred\": null", Type, $"{Slide}.inferred", "Found null, expected a list"),
        new("null for an optional list", "\"comfort\": [\"cushion\"]", "\"comfort\": null", Type, $"{Row}.comfort", "Found null, expected a list"),
        new("null for an optional figure", "\"maxSeconds\": 3", "\"maxSeconds\": null", Type, $"{Hold}.maxSeconds", "Found null, expected a whole number"),
        new("null for an optional word", "\"breathing\": \"exhale\"", "\"breathing\": null", Type, $"{Row}.steps[1].breathing", "Found null, expected text"),
        new("null for a required word", "\"kind\": \"mobility\"", "\"kind\": null", Type, $"{Slide}.kind", "Found null, expected text"),
        new("null for an id", "\"id\": \"wall-slide\"", "\"id\": null", Type, $"{Slide}.id", "Found null, expected text"),
        new("null in a list of texts", "\"Shoulders low.\", ", "\"Shoulders low.\", null, ", Type, $"{Row}.cues[1]", "Found null, expected text"),
        new("number in a list of ids", "[\"harbour-street-sheet\", \"harbour-street-video\"]", "[\"harbour-street-sheet\", 7]", Type, $"{Row}.mistakes[1].sources[1]", "Found a whole number, expected text"),
        new("list for a text with sources", "\"howToBreathe\": \"Out as you draw, in as you let go.\"", "\"howToBreathe\": []", Type, $"{Row}.howToBreathe", "Found a list, expected text or an object"),
        new("text with sources but no text", "\"text\": \"Until your elbow is beside your ribs.\", ", "", Missing, $"{Row}.howFar", "'text' is missing") { At = "{ \"sources\": [\"harbour-street-sheet\"] }," },
        new("null in a list of words", "[\"balance\"]", "[\"balance\", null]", Type, $"{Row}.demands[1]", "Found null, expected text"),
        new("null in a list of objects", "{ \"anyOf\": [\"resistanceBand\"] }", "null", Type, $"{Row}.equipment[0]", "Found null, expected an object") { At = "null,\n        {" },

        // Members.
        new("mistyped member", "\"name\": \"Wall slide\"", "\"nmae\": \"Slide\", \"name\": \"Wall slide\"", Unknown, $"{Slide}.nmae", "no member 'nmae'; did you mean 'name'?", "id, language, name, aliases"),
        new("member in wrong case", "\"kind\": \"mobility\"", "\"Kind\": \"mobility\", \"kind\": \"mobility\"", Unknown, $"{Slide}.Kind", "did you mean 'kind'?"),
        new("member of the top level that nobody knows", "\"formatVersion\": 1", "\"formatVersion\": 1, \"language\": \"fr\"", Unknown, "$.language", "no member 'language'", "$schema, formatVersion, sources, equipment, demands, exercises, replaced"),
        new("rest in a cited dose", "\"hold\": { \"qualifier\": \"none\" }", "\"rest\": 30, \"hold\": { \"qualifier\": \"none\" }", Unknown, $"{Slide}.doses[0].rest", "source, hold, repetitions, sets, note"),
        new("member with a dot in its name", "\"name\": \"Wall slide\"", "\"na.me\": 1, \"name\": \"Wall slide\"", Unknown, $"{Slide}['na.me']", "no member 'na.me'"),
        new("no version", "\"formatVersion\": 1,", "", Missing, "$", "'formatVersion' is missing") { At = "{\n  \"$schema\"" },
        new("no kind", "\"kind\": \"strengthening\",", "", Missing, Row, "'kind' is missing; add it") { At = RowBegins },
        new("no equipment, which is not the same as none needed", "\"equipment\": [{ \"anyOf\": [\"wall\"] }],", "", Missing, Slide, "'equipment' is missing") { At = "{\n      \"id\": \"wall-slide\"" },
        new("no demands, which is not the same as none made", "\"demands\": [\"balance\"],", "", Missing, Row, "'demands' is missing") { At = RowBegins },
        new("no qualifier", "\"qualifier\": \"exact\",", "", Missing, Count, "'qualifier' is missing") { At = "{\n            \n            \"min\": 8" },
        new("no replacement", "\"id\": \"elastic-row\",\n      \"replacedBy\": \"tube-row\"", "\"id\": \"elastic-row\"", Missing, "$.replaced[0]", "'replacedBy' is missing") { At = "{\n      \"id\": \"elastic-row\"" },

        // Words.
        new("mistyped word", "\"kind\": \"strengthening\"", "\"kind\": \"strenghtening\"", Word, $"{Row}.kind", "'strenghtening'", "did you mean 'strengthening'?", "stretch, mobility, strengthening"),
        new("word in Pascal case", "\"sittingOnChair\"", "\"SittingOnChair\"", Word, $"{Row}.positions[1]", "did you mean 'sittingOnChair'?", "standing, sittingOnChair, halfKneeling"),
        new("two words in one text", "[\"shoulderBlades\"]", "[\"neck, chest\"]", Word, $"{Row}.primaryAreas[0]", "'neck, chest' is not a word"),
        new("number of a word as text", "\"unit\": \"degrees\"", "\"unit\": \"1\"", Word, $"{Row}.measures[0].unit", "Expected one of degrees, centimetres"),
        new("word like no other", "\"qualifier\": \"exact\"", "\"qualifier\": \"approximately\"", Word, $"{Count}.qualifier", "none, exact, about, atLeast, aFew, asManyAsWanted"),
        new("empty word", "\"laterality\": \"bilateral\"", "\"laterality\": \"\"", Word, $"{Slide}.laterality", "bilateral, eachSideInTurn, alternating"),

        // Figures.
        new("hold of 0 s", "\"minSeconds\": 2", "\"minSeconds\": 0", Range, Hold, "minSeconds 0 is out of range; expected 1 to 3600") { At = "{\n            \"qualifier\": \"about\"" },
        new("hold below 0 s", "\"minSeconds\": 2", "\"minSeconds\": -1", Range, Hold, "minSeconds -1 is out of range") { At = "{\n            \"qualifier\": \"about\"" },
        new("hold above an hour", "\"maxSeconds\": 3", "\"maxSeconds\": 3601", Range, Hold, "maxSeconds 3601 is out of range; expected 1 to 3600") { At = "{\n            \"qualifier\": \"about\"" },
        new("no repetitions at all", "\"min\": 8", "\"min\": 0", Range, Count, "min 0 is out of range; expected 1 to 1000") { At = "{\n            \"qualifier\": \"exact\"" },
        new("more than 1000 repetitions", "\"max\": 12", "\"max\": 1001", Range, Count, "max 1001 is out of range; expected 1 to 1000") { At = "{\n            \"qualifier\": \"exact\"" },
        new("more than 1000 sets", "\"min\": 2", "\"min\": 1001", Range, $"{Row}.doses[0].sets", "min 1001 is out of range; expected 1 to 1000"),
        new("figure beyond all figures", "\"max\": 12", "\"max\": 99999999999", Type, $"{Count}.max", "expected a whole number"),

        // Ids.
        new("id with capitals and a space", "\"id\": \"wall-slide\"", "\"id\": \"Wall slide\"", Id, $"{Slide}.id", "'Wall slide' is not an id", "lower-case words of a-z and 0-9 joined by hyphens"),
        new("id with two hyphens", "\"id\": \"wall-slide\"", "\"id\": \"wall--slide\"", Id, $"{Slide}.id", "'wall--slide' is not an id"),
        new("id of 81 letters", "\"id\": \"wall-slide\"", $"\"id\": \"{new string('w', 81)}\"", Id, $"{Slide}.id", "at most 80 characters"),
        new("empty id", "\"id\": \"wall-slide\"", "\"id\": \"\"", Id, $"{Slide}.id", "'' is not an id"),
        new("id of a source", "{ \"id\": \"harbour-street-video\"", "{ \"id\": \"harbour_street_video\"", Id, "$.sources[1].id", "'harbour_street_video' is not an id"),
        new("cited id", "\"source\": \"harbour-street-video\"", "\"source\": \"Harbour Street\"", Id, $"{Slide}.doses[1].source", "'Harbour Street' is not an id"),
        new("replaced id", "\"id\": \"elastic-row\"", "\"id\": \"elastic row\"", Id, "$.replaced[0].id", "'elastic row' is not an id"),
        new("family", "\"family\": \"pull\"", "\"family\": \"Pull!\"", Id, $"{Row}.family", "'Pull!' is not"),
    ];

    public static readonly BadCatalogRow[] OfMeaning =
    [
        // What the schema has no word for.
        new("newer version", "\"formatVersion\": 1", "\"formatVersion\": 3", "document.version", "$.formatVersion", "version 3", "reads version 1 to 2", "update the library"),
        new("version before the first", "\"formatVersion\": 1", "\"formatVersion\": 0", "document.version", "$.formatVersion", "version 0", "expected 1"),
        new("member twice", "\"inferred\": []", "\"inferred\": [],\n\"inferred\": []", Twice, $"{Slide}.inferred", "'inferred' stands twice; remove one") { At = "\"inferred\": []\n" },
        new("figure with an exponent", "\"max\": 12", "\"max\": 1e3", Type, $"{Count}.max", "expected a whole number"),
        new("figure beyond all decimals", "22.5", "1e400", Range, $"{Row}.measures[0].value", "1e400", "out of range"),

        // Doses.
        new("reversed hold", "\"maxSeconds\": 3", "\"maxSeconds\": 1", Range, Hold, "minSeconds 2 is above maxSeconds 1", "lower figure first") { At = "{\n            \"qualifier\": \"about\"" },
        new("reversed count", "\"max\": 12", "\"max\": 7", Range, Count, "min 8 is above max 7") { At = "{\n            \"qualifier\": \"exact\"" },
        new("exact without an upper end", "\"min\": 8,\n            \"max\": 12", "\"min\": 8", Range, Count, "'exact' needs both 'min' and 'max'") { At = "{\n            \"qualifier\": \"exact\"" },
        new("about without a lower end", "\"minSeconds\": 2,", "", Range, Hold, "'about' needs both 'minSeconds' and 'maxSeconds'") { At = "{\n            \"qualifier\": \"about\"" },
        new("at least with an upper end", "\"atLeast\", \"min\": 2", "\"atLeast\", \"min\": 2, \"max\": 3", Range, $"{Row}.doses[0].sets", "'atLeast' needs 'min' and has no 'max'"),
        new("at least without a figure", "\"atLeast\", \"min\": 2", "\"atLeast\"", Range, $"{Row}.doses[0].sets", "'atLeast' needs 'min'"),
        new("no hold with a figure", "\"hold\": { \"qualifier\": \"none\" }", "\"hold\": { \"qualifier\": \"none\", \"minSeconds\": 5 }", Range, $"{Slide}.doses[0].hold", "'none' has no figures"),
        new("a few with a figure", "\"sets\": { \"qualifier\": \"aFew\" }", "\"sets\": { \"qualifier\": \"aFew\", \"max\": 3 }", Range, $"{Slide}.doses[0].sets", "'aFew' has no figures"),
        new("as many as wanted with a figure", "{ \"qualifier\": \"asManyAsWanted\" }", "{ \"qualifier\": \"asManyAsWanted\", \"min\": 1 }", Range, $"{Slide}.doses[1].repetitions", "'asManyAsWanted' has no figures"),
        new("as many sets as wanted", "\"sets\": { \"qualifier\": \"aFew\" }", "\"sets\": { \"qualifier\": \"asManyAsWanted\" }", Range, $"{Slide}.doses[0].sets", "Sets cannot be 'asManyAsWanted'"),
        new("hold as long as wanted", "\"hold\": { \"qualifier\": \"none\" }", "\"hold\": { \"qualifier\": \"asManyAsWanted\" }", Range, $"{Slide}.doses[0].hold", "A hold cannot be 'asManyAsWanted'"),

        // Ids among themselves.
        new("id of another exercise", "\"id\": \"wall-slide\"", "\"id\": \"tube-row\"", "catalog.duplicate-id", $"{Slide}.id", "'tube-row' is the id of Exercises[0] already") { At = "\"id\": \"tube-row\",\n      \"name\": \"Wall slide\"" },
        new("id of another source", "{ \"id\": \"harbour-street-video\"", "{ \"id\": \"harbour-street-sheet\"", "catalog.duplicate-id", "$.sources[1].id", "'harbour-street-sheet' is the id of Sources[0] already") { Besides = ["catalog.unknown-source", "catalog.unknown-source", "catalog.unknown-source"] },
        new("source of a text that is not there", "\"text\": \"A trunk that turns along.\", \"sources\": [\"harbour-street-sheet\", ", "\"text\": \"A trunk that turns along.\", \"sources\": [\"harbor-street-sheet\", ", "catalog.unknown-source", $"{Row}.mistakes[1].sources[0]", "did you mean 'harbour-street-sheet'?"),
        new("source of a level that is not there", "\"sources\": [\"harbour-street-video\"]", "\"sources\": [\"anatomy-atlas\"]", "catalog.unknown-source", $"{Row}.levels[1].sources[0]", "There is no source 'anatomy-atlas'"),
        new("qualifier that no measure has", "\"qualifier\": \"about\",\n          \"note\"", "\"qualifier\": \"aFew\",\n          \"note\"", Range, $"{Row}.measures[0].qualifier", "expected 'exact', 'about' or 'atLeast'"),
        new("source of a dose that is not there", "\"source\": \"harbour-street-video\"", "\"source\": \"harbor-street-video\"", "catalog.unknown-source", $"{Slide}.doses[1].source", "did you mean 'harbour-street-video'?"),
        new("source of a measure that is not there", "\"degrees\",\n          \"source\": \"harbour-street-sheet\"", "\"degrees\", \"source\": \"anatomy-atlas\"", "catalog.unknown-source", $"{Row}.measures[0].source", "There is no source 'anatomy-atlas'"),
        new("replacement that is not there", "\"replacedBy\": \"tube-row\"", "\"replacedBy\": \"tuberow\"", "catalog.unknown-replacement", "$.replaced[0].replacedBy", "There is no exercise 'tuberow' to take its place; did you mean 'tube-row'?"),
        new("replaced id in use", "\"id\": \"elastic-row\"", "\"id\": \"wall-slide\"", "catalog.replaced-id-in-use", "$.replaced[0].id", "'wall-slide' is an exercise") { At = "\"id\": \"wall-slide\",\n      \"replacedBy\"" },
        new("id replaced twice", "\"replaced\": [", "\"replaced\": [{ \"id\": \"elastic-row\", \"replacedBy\": \"wall-slide\" }, ", "catalog.duplicate-id", "$.replaced[1].id", "'elastic-row' is replaced already") { At = "\"id\": \"elastic-row\",\n" },
        new("id replaced by itself", "\"replacedBy\": \"tube-row\"", "\"replacedBy\": \"elastic-row\"", "catalog.unknown-replacement", "$.replaced[0].replacedBy", "There is no exercise 'elastic-row'"),

        // Texts.
        new("blank name", "\"name\": \"Wall slide\"", "\"name\": \" \"", Blank, $"{Slide}.name", "The name is blank"),
        new("blank alias", "[\"Standing band row\"", "[\"\"", Blank, $"{Row}.aliases[0]", "alias is blank"),
        new("blank cue", "\"Go slower back than forth.\"", "\"\\t\"", Blank, $"{Row}.cues[1]", "The text is blank"),
        new("blank sensation", "\"sensation\": \"Work between the shoulder blades.\"", "\"sensation\": \"\"", Blank, $"{Row}.sensation", "leave it out"),
        new("blank step", "\"text\": \"Stand with your back and forearms against a wall.\"", "\"text\": \"\"", Blank, $"{Slide}.steps[0].text", "step is blank"),
        new("blank wording of a side", "\"left\": \"Breathe out and draw your left elbow back past your ribs.\"", "\"left\": \" \"", Blank, $"{Row}.steps[1].left", "left side is blank"),
        new("blank note on equipment", "\"note\": \"Something heavy that the band can go round.\"", "\"note\": \"\"", Blank, $"{Row}.equipment[1].note", "note is blank"),
        new("blank note on a dose", "\"note\": \"The sheet says \\\"two sets or more\\\".\"", "\"note\": \"\"", Blank, $"{Row}.doses[0].note", "note is blank"),
        new("blank name of a level", "\"name\": \"Light band\"", "\"name\": \"\"", Blank, $"{Row}.levels[0].name", "level has no name"),
        new("blank level", "\"text\": \"Stand close to the anchor.\"", "\"text\": \"\"", Blank, $"{Row}.levels[0].text", "level says nothing"),
        new("blank measure", "\"of\": \"Angle of the elbow from the ribs\"", "\"of\": \"\"", Blank, $"{Row}.measures[0].of", "what is measured"),
        new("blank title", "\"title\": \"Wall slide, step by step\"", "\"title\": \"\"", Blank, "$.sources[1].title", "title is blank"),

        // Parts that do not fit together.
        new("wording of one side only", ",\n          \"right\": \"Breathe out and draw your right elbow back past your ribs.\"", "", "exercise.side-wording", $"{Row}.steps[1]", "Only the left side", "both or neither") { At = "{\n          \"text\": \"Breathe out" },
        new("sides where there are none", "\"laterality\": \"eachSideInTurn\"", "\"laterality\": \"bilateral\"", "exercise.side-wording", $"{Row}.steps[1]", "bilateral exercise has no sides") { At = "{\n          \"text\": \"Breathe out" },
        new("no position", "[\"standing\", \"sittingOnChair\"]", "[ ]", "exercise.no-position", $"{Row}.positions", "name at least one"),
        new("no area", "[\"shoulders\", \"upperBack\"]", "[ ]", "exercise.no-area", $"{Slide}.primaryAreas", "name at least one"),
        new("no step", "\"steps\": [\n        { \"text\": \"Stand with your back and forearms against a wall.\" },\n        { \"text\": \"Slide your arms up as far as they keep touching it, then down.\" }\n      ]", "\"steps\": []", "exercise.no-step", $"{Slide}.steps", "write what to do"),
        new("nothing in a group of equipment", "{ \"anyOf\": [\"resistanceBand\"] }", "{ \"anyOf\": [] }", "exercise.empty-equipment-group", $"{Row}.equipment[0].anyOf", "names no item"),
        new("measure of nothing", "\"value\": 22.5", "\"value\": 0", Range, $"{Row}.measures[0].value", "0 is out of range; expected more than 0"),
        new("measure below nothing", "\"value\": 22.5", "\"value\": -0.5", Range, $"{Row}.measures[0].value", "-0.5 is out of range"),
    ];

    public static readonly IReadOnlyDictionary<string, BadCatalogRow> All =
        OfStructure.Concat(OfMeaning).ToDictionary(row => row.Name, StringComparer.Ordinal);
}
