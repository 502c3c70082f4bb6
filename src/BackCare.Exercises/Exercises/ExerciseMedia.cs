namespace BackCare.Exercises;

/// <summary>A picture, a video or a page of yours about an exercise. Immutable.</summary>
/// <remarks>The library fetches nothing. A handout shows the pictures in the place of the exercise's figure.</remarks>
public sealed record ExerciseMedia
{
    /// <summary>A picture, a video or a page.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="address">Where it is: an address with https or http, one relative to where it is shown, or the data itself ("data:image/png;base64,...").</param>
    /// <param name="title">What there is to see, for those who do not see it.</param>
    /// <param name="licence">Under which licence it may be shown, such as "CC BY 4.0"; <see langword="null"/> where it needs none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined.</exception>
    /// <exception cref="ArgumentException">The address is of another scheme, is data of another type than the kind, or the title is blank.</exception>
    public ExerciseMedia(MediaKind kind, Uri address, string title, string? licence = null)
    {
        if (!Enum.IsDefined(kind)) throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a picture, a video or a page.");
        ArgumentNullException.ThrowIfNull(address);
        if (Problem(kind, address.OriginalString) is { } problem) throw new ArgumentException(problem, nameof(address));
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        (Kind, Address, Title, Licence) = (kind, address, title, licence);
    }

    /// <summary>Whether it is shown, played or opened. A handout shows pictures only.</summary>
    public MediaKind Kind { get; }

    /// <summary>An address with https or http, one relative to where it is shown, or the data itself ("data:image/png;base64,...").</summary>
    public Uri Address { get; }

    /// <summary>What there is to see, for those who do not see it.</summary>
    public string Title { get; }

    /// <summary>Under which licence it may be shown; <see langword="null"/> where it needs none.</summary>
    public string? Licence { get; }

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    /// <summary>Why the text is not an address of this kind; null when it is one.</summary>
    internal static string? Problem(MediaKind kind, string address)
    {
        const string Expectation = "expected an address with https or http, a relative one, or data such as 'data:image/png;base64,...'";
        if (string.IsNullOrWhiteSpace(address) || !Uri.TryCreate(address, UriKind.RelativeOrAbsolute, out var uri)) return $"'{Excerpt.Of(address)}' is not an address; {Expectation}.";
        if (!uri.IsAbsoluteUri || uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) return null;
        if (uri.Scheme != "data") return $"'{Excerpt.Of(address)}' has the scheme '{uri.Scheme}'; {Expectation}.";
        var type = kind switch { MediaKind.Picture => "image/", MediaKind.Video => "video/", _ => null };
        return type is not null && address.StartsWith($"data:{type}", StringComparison.OrdinalIgnoreCase)
            ? null
            : $"'{Excerpt.Of(address)}' is not data of a {kind.ToString().ToLowerInvariant()}; {(type is null ? "a page has an address" : $"expected 'data:{type}...'")}.";
    }
}
