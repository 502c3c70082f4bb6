using BackCare.Exercises.Figures.Drawing;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Figures;

/// <summary>A drawing of an exercise, for one side, level and position. Drawn from poses when it is asked for. Immutable and thread-safe.</summary>
/// <remarks>
/// The pictures are part of this library and under its licence. Left is the person's left. Each is SVG text that stands alone: an img element, a file, or a
/// part of a page; it loads nothing and has no ids, so that any number of them can be in one page. The name of the exercise is its title, the steps of the movement are
/// its description; both stay text whatever they hold.
/// </remarks>
public sealed class Figure
{
    // How long the body takes into a hold and out of it, for the eye.
    private static readonly TimeSpan Passage = TimeSpan.FromSeconds(1.5);

    private readonly FigurePicture picture;

    internal Figure(Exercise exercise, Side? side, FigurePicture picture)
    {
        (Exercise, Side) = (exercise, exercise.IsSided ? side ?? BackCare.Exercises.Side.Left : null);
        this.picture = Side == BackCare.Exercises.Side.Right ? picture.Mirrored() : picture;
    }

    /// <summary>What it shows.</summary>
    public Exercise Exercise { get; }

    /// <summary>The side that works; <see langword="null"/> for an exercise without sides.</summary>
    public Side? Side { get; }

    /// <summary>The name of the exercise, and the side.</summary>
    public string Title => Side is null ? Exercise.Name : Exercise.Spoken.Say(Side == BackCare.Exercises.Side.Left ? "figure.left" : "figure.right", ("exercise", Exercise.Name));

    /// <summary>The steps that lead from the start into the movement, in the words of the side.</summary>
    public string Description => string.Join(' ', Exercise.Steps.Where(step => step.Phase is StepPhase.Move or StepPhase.Hold).Select(step => step.For(Side)));

    /// <summary>The beginning of the movement and its end, with an arrow that shows how the body moves.</summary>
    /// <param name="options">How it is drawn; <see langword="null"/>: as a picture of about 400 pixels that stands alone.</param>
    public string ToSvg(FigureOptions? options = null) => new PictureLayout(picture, options?.IsThumbnail ?? false).Draw(Title, Description, options is not { HasStyleInPage: true });

    /// <summary>One moment of the movement. All moments have the same size, so that one can take the place of another.</summary>
    /// <param name="moment">From 0 at the beginning to 1 at the end.</param>
    /// <param name="options">How it is drawn; <see langword="null"/>: as a picture of about 400 pixels that stands alone.</param>
    /// <exception cref="ArgumentOutOfRangeException">The moment is not from 0 to 1.</exception>
    public string ToSvg(double moment, FigureOptions? options = null)
    {
        if (!(moment >= 0 && moment <= 1)) throw new ArgumentOutOfRangeException(nameof(moment), moment, "Expected a moment from 0 to 1.");
        return new PictureLayout(picture, options?.IsThumbnail ?? false).Draw(moment, Title, Description, options is not { HasStyleInPage: true });
    }

    /// <summary>How far the body has moved at a time of a timeline, from 0 to 1: into a hold, there and back in a repetition, with the breath where it leads.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="position">From its beginning, not negative; beyond its end is the end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public double MomentAt(Timeline timeline, TimeSpan position)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentOutOfRangeException.ThrowIfLessThan(position, TimeSpan.Zero);
        var segment = timeline.At(position);
        var before = segment.Index > 0 ? timeline[segment.Index - 1] : null;
        var elapsed = position - segment.Start;
        var from = before?.Item == segment.Item && before is not null ? EndOf(before) : 0;
        return segment.Kind switch
        {
            SegmentKind.Hold => Between(from, 1, elapsed / Shorter(Passage, segment.Duration / 2)),
            SegmentKind.Rest => Between(from, 0, elapsed / Shorter(Passage, segment.Duration / 2)),
            SegmentKind.Move when segment.Breathing is Breathing.Inhale or Breathing.Exhale => Between(from, EndOf(segment), elapsed / segment.Duration),
            SegmentKind.Move => Between(0, 1, 1 - Math.Abs((2 * (elapsed / segment.Duration)) - 1)),
            _ => 0,
        };
    }

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    /// <summary>Where the body is at the end of a segment.</summary>
    private double EndOf(Segment segment) => (segment.Kind, segment.Breathing) switch
    {
        (SegmentKind.Hold, _) => 1,
        (SegmentKind.Move, Breathing.Inhale) => picture.InhalesToEnd ? 1 : 0,
        (SegmentKind.Move, Breathing.Exhale) => picture.InhalesToEnd ? 0 : 1,
        _ => 0,
    };

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    /// <summary>A part of the way, slow at both ends.</summary>
    private static double Between(double from, double to, double part)
    {
        var within = Math.Clamp(part, 0, 1);
        return from + ((to - from) * within * within * (3 - (2 * within)));
    }
}
