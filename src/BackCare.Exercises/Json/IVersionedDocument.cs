namespace BackCare.Exercises.Serialization;

/// <summary>A document that says in which version of its format it is written. The first version is 1, and every version is read for ever.</summary>
internal interface IVersionedDocument
{
    /// <summary>The newest version that the type reads, and the one that is written.</summary>
    static abstract int NewestVersion { get; }

    int FormatVersion { get; }
}
