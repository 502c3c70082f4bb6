namespace BackCare.Exercises.Tests.Sources;

public class SourceTests
{
    [Theory]
    [InlineData("Helen Clark", "A blog", "Helen Clark, \"How to stretch\", A blog")]
    [InlineData("Helen Clark", null, "Helen Clark, \"How to stretch\"")]
    [InlineData(null, "A blog", "\"How to stretch\", A blog")]
    [InlineData(null, null, "\"How to stretch\"")]
    public void A_source_prints_author_quoted_title_and_publisher_as_far_as_they_are_known(string? author, string? publisher, string line)
    {
        var source = new Source { Id = "how-to", Title = "How to stretch", Author = author, Publisher = publisher, Link = "doi:10/1" };

        source.ToString().Should().Be(line);
    }
}
