using BackCare.Exercises.Guidance;
using BackCare.Exercises.Tool.Mcp;
using ModelContextProtocol.Protocol;

namespace BackCare.Exercises.ToolTests.Mcp;

public class SymptomTests
{
    [Theory]
    [InlineData("pain after an accident")]
    [InlineData("numbness in my legs")]
    [InlineData("SCIATICA")]
    [InlineData("slipped disc")]
    [InlineData("my herniated disc")]
    [InlineData("fracture")]
    [InlineData("Rückenschmerzen")]
    [InlineData("Schmerzen nach Unfall")]
    [InlineData("Bandscheibenvorfall")]
    [InlineData("Taubheitsgefühl")]
    [InlineData("dolor de espalda")]
    [InlineData("ciática")]
    [InlineData("hernia discal")]
    [InlineData("me duele")]
    public async Task A_symptom_or_a_diagnosis_gets_the_static_safety_text_and_no_routine(string text)
    {
        await using var server = await Connection.OpenAsync();

        foreach (var answer in new[]
        {
            await server.CallAsync("search", new { text }), await server.CallAsync("generate", new { minutes = 5, name = text }),
            await server.CallAsync("generate", new { minutes = 5, condition = text }), await server.CallAsync("generate", new { minutes = 5, areas = new[] { text } }),
            await server.CallAsync("handout", new { routine = new { name = text, items = new[] { new { exercise = "cat-cow" } } } }),
        })
        {
            answer.IsError.Should().BeTrue();
            answer.StructuredContent.Should().BeNull();
            ((TextContentBlock)answer.Content.Single()).Text.Should()
                .ContainAll(GuidanceCatalog.Default.Safety.Select(sign => sign.Text)).And.Contain(GuidanceCatalog.Default.CheckFirst.ToString()).And.Contain("is on a list of words");
        }
    }

    [Fact]
    public void No_exercise_area_or_thing_has_a_name_that_is_on_the_list()
    {
        foreach (var catalog in Language.Tags.Select(ExerciseCatalog.Default.In))
        {
            var names = catalog.Exercises.SelectMany(exercise => exercise.Aliases.Append(exercise.Name))
                .Concat(Enum.GetValues<TargetArea>().Select(area => area.NameIn(catalog.Language)))
                .Concat(catalog.KnownEquipment.Select(item => item.NameIn(catalog.Language)));

            names.Where(name => SymptomWords.In([name]) is not null).Should().BeEmpty();
        }
    }

    [Fact]
    public void Every_language_of_the_catalog_can_be_asked_for() =>
        Enum.GetValues<Tool.Questions.LanguageTag>().Select(tag => Tool.Questions.Arguments.CatalogIn(tag).Language.Tag).Should().BeEquivalentTo(Language.Tags);

    [Theory]
    [InlineData("Morning break")]
    [InlineData("Painting the ceiling")]
    [InlineData("Abendprogramm für den Rücken")]
    [InlineData("Rutina de la mañana")]
    [InlineData(null)]
    public void Other_words_pass(string? text) => SymptomWords.In([text]).Should().BeNull();
}
