namespace BackCare.Exercises;

/// <summary>Where a figure or a fact comes from. Titles are quoted as they stand; what they claim is not.</summary>
public sealed record Source
{
    /// <summary>Kebab-case id, unique in a catalog.</summary>
    public required SourceId Id { get; init => field = value ?? throw new ArgumentNullException(nameof(Id)); }

    /// <summary>The title, word for word; where none is known, what the page is.</summary>
    public required string Title { get; init => field = value ?? throw new ArgumentNullException(nameof(Title)); }

    /// <summary>Who wrote it, where that is known.</summary>
    public string? Author { get; init; }

    /// <summary>Who published it, where that is known.</summary>
    public string? Publisher { get; init; }

    /// <summary>A DOI or an absolute address, where there is one.</summary>
    public string? Link { get; init; }

    /// <summary>Author, title and publisher in one line.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { Author, $"\"{Title}\"", Publisher }.Where(part => part is not null));
}
