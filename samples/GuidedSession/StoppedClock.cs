namespace GuidedSession;

/// <summary>A clock that stands still: who plays fast goes on by skipping, and no slow machine loses a segment.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public override long GetTimestamp() => 0;
}
