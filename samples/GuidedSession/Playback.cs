namespace GuidedSession;

/// <summary>The loop of a session: keys, picture, wait, until it is over. What these are is up to the caller.</summary>
internal static class Playback
{
    /// <summary>Plays to the end, or until it is left.</summary>
    /// <param name="player">What is played.</param>
    /// <param name="nextKey">The next key that was pressed, or <see langword="null"/> when there is none.</param>
    /// <param name="show">Shows a moment.</param>
    /// <param name="wait">Lets a little time pass.</param>
    /// <returns>The last moment.</returns>
    public static Moment Run(Player player, Func<ConsoleKey?> nextKey, Action<Moment> show, Action wait)
    {
        while (true)
        {
            while (nextKey() is { } key) player.Press(key);
            var moment = player.Now();
            show(moment);
            if (moment.IsOver) return moment;
            wait();
        }
    }
}
