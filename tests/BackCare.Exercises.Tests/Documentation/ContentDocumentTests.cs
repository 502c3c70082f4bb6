using System.Globalization;
using System.Text;
using BackCare.Exercises.Guidance;

namespace BackCare.Exercises.Tests.Documentation;

/// <summary>The whole catalog as a page that a physiotherapist can review: what a source says and what is inferred, told apart.</summary>
public class ContentDocumentTests
{
    private const string Marker = "<!-- From here on the tests compare with the catalog. -->\n";

    [Fact]
    public void The_page_of_the_whole_catalog_is_the_one_in_the_catalog()
    {
        var document = Repository.Read("docs/content.md");
        var page = new StringBuilder(document[..(document.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)]);
        page.Append("\n## Exercises\n");
        foreach (var exercise in ExerciseCatalog.Default.Exercises) Append(page, exercise);
        AppendGuidance(page);

        Golden.Matches("docs/content.md", page.ToString());
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/BackCare.Exercises/PACKAGE.md")]
    public void The_first_pages_say_how_many_exercises_there_are(string path) => Repository.Read(path).Should().Contain($"{ExerciseCatalog.Default.Exercises.Count} exercises are embedded");

    private static void Append(StringBuilder page, Exercise exercise)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {exercise.Name}\n\n`{exercise.Id}`; also: {string.Join("; ", exercise.Aliases)}\n\n");
        (string Label, string Text, ExerciseFact? Fact)[] facts =
        [
            ("Kind", exercise.Kind.Name, ExerciseFact.Kind),
            ("Sides", exercise.Laterality.Name, ExerciseFact.Laterality),
            ("Starts", Names(exercise.Positions, position => position.Name), ExerciseFact.Positions),
            ("Needs", string.Join("; ", exercise.Equipment.Select(Said)), ExerciseFact.Equipment),
            ("Comfort", Names(exercise.Comfort, item => item.Name), ExerciseFact.Comfort),
            ("Areas", Names(exercise.PrimaryAreas, area => area.Name), ExerciseFact.PrimaryAreas),
            ("Areas as well", Names(exercise.SecondaryAreas, area => area.Name), ExerciseFact.SecondaryAreas),
            ("Muscles", Names(exercise.PrimaryMuscles, muscle => muscle.Name), ExerciseFact.PrimaryMuscles),
            ("Muscles as well", Names(exercise.SecondaryMuscles, muscle => muscle.Name), ExerciseFact.SecondaryMuscles),
            ("Demands", Names(exercise.Demands, demand => demand.Name), ExerciseFact.Demands),
            ("Measures", string.Join("; ", exercise.Measures.Select(measure => string.Create(CultureInfo.InvariantCulture, $"{measure.Subject}: {measure.Firmness} {measure.Value} {measure.Unit} [{measure.Source}] {measure.Note}").TrimEnd())), null),
        ];
        page.Append("| | |\n|---|---|\n");
        foreach (var (label, text, fact) in facts.Where(fact => fact.Text.Length > 0)) page.Append(CultureInfo.InvariantCulture, $"| {label} | {text}{(fact is { } part && exercise.Inferred.Contains(part) ? " *(inferred)*" : "")} |\n");
        foreach (var dose in exercise.Doses) page.Append(CultureInfo.InvariantCulture, $"| Dose | {dose.Range} [{dose.Source}]{(dose.Note is null ? "" : $" {dose.Note}")} |\n");

        page.Append('\n');
        for (var i = 0; i < exercise.Steps.Count; i++)
        {
            var step = exercise.Steps[i];
            page.Append(CultureInfo.InvariantCulture, $"{i + 1}. {step.Phase}: {step.Text}{(step.Left is null ? "" : $" (Left: {step.Left})")}{Cited(step.Sources)}\n");
        }

        page.Append('\n');
        foreach (var level in exercise.Levels)
        {
            var demands = level.Demands.Count == 0 ? "" : $" Demands as well: {Names(level.Demands, demand => demand.Name)}.";
            page.Append(CultureInfo.InvariantCulture, $"- Level \"{level.Name}\": {level.Text}{Cited(level.Sources)}{(level.Position is { } position ? $" {position.Name}." : "")}{demands}\n");
        }

        foreach (var cue in exercise.Cues) Append(page, "Mind", cue);
        Append(page, "How far", exercise.HowFar);
        Append(page, "You should feel", exercise.Sensation);
        Append(page, "You should not feel", exercise.WrongSensation);
        Append(page, "Breathe", exercise.HowToBreathe);
        foreach (var mistake in exercise.Mistakes) Append(page, "Avoid", mistake);
        Append(page, "Easier", exercise.EasierWay);
        Append(page, "Harder", exercise.HarderWay);
    }

    private static void AppendGuidance(StringBuilder page)
    {
        var guidance = GuidanceCatalog.Default;
        page.Append("\n## Getting down to the floor and up again\n\n");
        foreach (var guide in guidance.Positions) page.Append(CultureInfo.InvariantCulture, $"- {guide.Position.Name}: {guide.GettingInto} *(inferred)* Up: {guide.GettingOut}{Cited(guide.Sources.Select(source => source.Id))}\n");
        page.Append("\n## Precautions\n\n");
        foreach (var precaution in guidance.Precautions) page.Append(CultureInfo.InvariantCulture, $"- {precaution.Demand.Name}: {precaution}{Cited(precaution.Sources.Select(source => source.Id))}\n");
        foreach (var tier in guidance.Safety.GroupBy(note => note.Tier))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {tier.Key.Heading.TrimEnd(':')}\n\n");
            foreach (var note in tier) page.Append(CultureInfo.InvariantCulture, $"- {note.Text}{Cited(note.Sources.Select(source => source.Id))}\n");
        }

        foreach (var topic in guidance.Notes.GroupBy(note => note.Topic))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## Notes: {topic.Key}\n\n");
            foreach (var note in topic) page.Append(CultureInfo.InvariantCulture, $"- {note}{(topic.Key == GuidanceTopic.NotCovered ? "" : Cited(note.Sources.Select(source => source.Id)))}\n");
        }

        page.Append("\n## Sources\n\n");
        var all = ExerciseCatalog.Default.Sources
            .Concat(guidance.Notes.SelectMany(note => note.Sources)).Concat(guidance.Safety.SelectMany(note => note.Sources))
            .Concat(guidance.Precautions.SelectMany(note => note.Sources)).Concat(guidance.Positions.SelectMany(guide => guide.Sources));
        foreach (var source in all.DistinctBy(source => source.Id).OrderBy(source => source.Id)) page.Append(CultureInfo.InvariantCulture, $"- {source.Id}: {source}{(source.Link is null ? "" : $", <{source.Link}>")}\n");
    }

    private static void Append(StringBuilder page, string label, CitedText? text)
    {
        if (text is not null) page.Append(CultureInfo.InvariantCulture, $"- {label}: {text.Text}{Cited(text.Sources)}\n");
    }

    private static string Cited(IEnumerable<SourceId> sources) => string.Join(", ", sources) is { Length: > 0 } ids ? $" [{ids}]" : " *(inferred)*";

    private static string Said(EquipmentGroup group) =>
        $"{group}{(group.Note is null ? "" : $" ({group.Note})")}{string.Concat(group.StandIns.Select(standIn => $" {standIn.Item.Name}: {standIn.Why}{(standIn.Source is { } source ? $" [{source}]" : "")}"))}";

    private static string Names<T>(IReadOnlyList<T> words, Func<T, string> name) => string.Join(", ", words.Select(name));
}
