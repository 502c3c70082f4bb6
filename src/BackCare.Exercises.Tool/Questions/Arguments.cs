using System.ComponentModel;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Tool.Questions;

/// <summary>What is asked for: one object in JSON. What it can hold is in its schema, and what its schema refuses is refused.</summary>
internal abstract record Arguments
{
    [Description("The language of the answer; English when left out.")]
    public LanguageTag? Language { get; init; }

    internal ExerciseCatalog Catalog => CatalogIn(Language);

    public static ExerciseCatalog CatalogIn(LanguageTag? tag) => ExerciseCatalog.Default.In($"{tag ?? LanguageTag.En}".ToLowerInvariant());

    /// <summary>What was written freely, and is looked at for words of symptoms.</summary>
    internal virtual IEnumerable<string?> FreeTexts => [];
}

/// <summary>The languages of the catalog, by their tags.</summary>
[JsonConverter(typeof(LowerCaseWordConverter<LanguageTag>))]
internal enum LanguageTag
{
    En,
    De,
    Es,
}
