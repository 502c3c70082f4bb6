using BackCare.Exercises.Figures;
using BackCare.Exercises.Schedules;

namespace BackCare.Exercises.Handouts;

/// <summary>What a handout has besides its routine. Immutable; the default has lines to write on and boxes for one week.</summary>
public sealed record HandoutOptions
{
    /// <summary>The highest number of <see cref="Weeks"/>: 4.</summary>
    public const int MostWeeks = 4;

    /// <summary>The days to tick, with a box for each of its times; <see langword="null"/>: every day of the week, once a day.</summary>
    public Schedule? Schedule { get; init; }

    /// <summary>For how many weeks there are boxes to tick, from 1 to <see cref="MostWeeks"/>; 1 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above <see cref="MostWeeks"/>.</exception>
    public int Weeks
    {
        get;
        init => field = value is >= 1 and <= MostWeeks ? value : throw new ArgumentOutOfRangeException(nameof(Weeks), value, $"Expected 1 to {MostWeeks} weeks.");
    } = 1;

    /// <summary>The size of the paper; <see langword="null"/>: whatever the printer has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is not defined.</exception>
    public PaperSize? Paper
    {
        get;
        init => field = value is null || Enum.IsDefined(value.Value) ? value : throw new ArgumentOutOfRangeException(nameof(Paper), value, "Expected A4 or Letter.");
    }

    /// <summary>Whether it is printed in 16 points, and not in 12.</summary>
    public bool IsLargePrint { get; init; }

    /// <summary>Whom it is for; <see langword="null"/>: a line to write on.</summary>
    public string? Recipient { get; init; }

    /// <summary>When it was handed over; <see langword="null"/>: a line to write on.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>When it is looked at again; <see langword="null"/>: a line to write on.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>Who hands it over; <see langword="null"/>: nobody is named.</summary>
    public HandoutSender? Sender { get; init; }

    /// <summary>Where the routine can be opened again; <see langword="null"/>: nowhere.</summary>
    /// <exception cref="ArgumentException">It is not an address with https or http.</exception>
    public Uri? Link
    {
        get;
        init => field = value is null || (value.IsAbsoluteUri && (value.Scheme == Uri.UriSchemeHttps || value.Scheme == Uri.UriSchemeHttp))
            ? value
            : throw new ArgumentException($"'{value.OriginalString}' is not an address with https or http.", nameof(Link));
    }

    /// <summary>Where the sources are; <see langword="null"/>: the default catalog. A source that it does not have is named by its id.</summary>
    public ExerciseCatalog? Catalog { get; init; }

    /// <summary>Where the pictures are; <see langword="null"/>: those of this package; <see cref="FigureCatalog.Empty"/>: none. A page in Markdown has none.</summary>
    public FigureCatalog? Figures { get; init; }
}
