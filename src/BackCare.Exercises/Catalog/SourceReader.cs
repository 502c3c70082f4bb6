namespace BackCare.Exercises.Serialization;

/// <summary>Reads sources in one pass.</summary>
internal static class SourceReader
{
    private static readonly DocumentMembers Members = new(typeof(SourceDocument));
    private static readonly DocumentMembers ListMembers = new(typeof(SourcesDocument));

    /// <summary>The sources of a document that has nothing else.</summary>
    public static List<Source> ReadAll(ref JsonTokens tokens, SharedValues<SourceId> ids)
    {
        var sources = new List<Source>();
        tokens.Start();
        var seen = tokens.StartObject();
        while (tokens.Member(ListMembers, ref seen) is not null)
        {
            for (tokens.StartList(); tokens.Item();) sources.Add(Read(ref tokens, ids));
        }

        return sources;
    }

    public static Source Read(ref JsonTokens tokens, SharedValues<SourceId> ids)
    {
        var (id, title, author, publisher, link) = ((SourceId?)null, "", (string?)null, (string?)null, (string?)null);
        var seen = tokens.StartObject();
        while (tokens.Member(Members, ref seen) is { } member)
        {
            switch (member)
            {
                case "id": id = tokens.Value(ids); break;
                case "title": title = tokens.Text(); break;
                case "author": author = tokens.Text(); break;
                case "publisher": publisher = tokens.Text(); break;
                case "link": link = tokens.Text(); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return new() { Id = id!, Title = title, Author = author, Publisher = publisher, Link = link };
    }
}
