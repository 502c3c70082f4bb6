namespace BackCare.Exercises.Handouts;

/// <summary>Who hands a page over, such as a clinic. Immutable.</summary>
public sealed record HandoutSender
{
    /// <summary>Who hands a page over.</summary>
    /// <param name="name">The name, such as "Harbour Street Clinic".</param>
    /// <param name="phone">The number to call; <see langword="null"/>: none.</param>
    /// <param name="logo">A picture: an address with https or http, a relative one, or the data itself ("data:image/png;base64,..."); <see langword="null"/>: none.</param>
    /// <exception cref="ArgumentException">The name is blank, or the logo is neither an address nor the data of a picture.</exception>
    public HandoutSender(string name, string? phone = null, Uri? logo = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (logo is not null && ExerciseMedia.Problem(MediaKind.Picture, logo.OriginalString) is { } problem) throw new ArgumentException(problem, nameof(logo));
        (Name, Phone, Logo) = (name, phone, logo);
    }

    /// <summary>What the sender is called; never blank.</summary>
    public string Name { get; }

    /// <summary>The number to call, as it is to be printed; <see langword="null"/>: none.</summary>
    public string? Phone { get; }

    /// <summary>A picture: an address with https or http, a relative one, or the data itself; <see langword="null"/>: none.</summary>
    public Uri? Logo { get; }
}
