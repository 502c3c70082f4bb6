namespace BackCare.Exercises.Serialization;

/// <summary>Reads pictures, videos and pages in one pass.</summary>
internal static class MediaReader
{
    private static readonly DocumentMembers Members = new(typeof(MediaDocument));
    private static readonly WordTable Kinds = new(typeof(MediaKind));

    public static ValueList<ExerciseMedia> Read(ref JsonTokens tokens)
    {
        var media = new List<ExerciseMedia>();
        for (tokens.StartList(); tokens.Item();) media.Add(ReadOne(ref tokens));
        return ValueList<ExerciseMedia>.Taken(media);
    }

    private static ExerciseMedia ReadOne(ref JsonTokens tokens)
    {
        var (kind, address, title, licence) = (MediaKind.Picture, "", "", (string?)null);
        var seen = tokens.StartObject();
        while (tokens.Member(Members, ref seen) is { } member)
        {
            switch (member)
            {
                case "kind": kind = (MediaKind)tokens.Word(Kinds); break;
                case "address": address = tokens.Text(); break;
                case "title": title = tokens.Text(); break;
                case "licence": licence = tokens.Text(); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return ExerciseMedia.Problem(kind, address) is null && !string.IsNullOrWhiteSpace(title)
            ? new(kind, new(address, UriKind.RelativeOrAbsolute), title, licence)
            : throw JsonTokens.NotSound();
    }
}
