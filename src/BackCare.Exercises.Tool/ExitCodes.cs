namespace BackCare.Exercises.Tool;

/// <summary>How the program ends. <c>backcare --help</c> and docs/tool.md say the same.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Nothing fits, or what was checked is refused.</summary>
    public const int No = 1;

    /// <summary>A command, an option or a word that there is not.</summary>
    public const int WrongUse = 2;

    /// <summary>A file that cannot be read or written.</summary>
    public const int File = 3;

    /// <summary>A fault of this program.</summary>
    public const int Fault = 4;

    /// <summary>Control-C, as shells have it.</summary>
    public const int Interrupted = 130;

    public const string Help = """
        Exit codes:
          0  done
          1  nothing fits, or what was checked is refused
          2  a command, an option or a word that there is not
          3  a file that cannot be read or written
          4  a fault of this program
          130  interrupted
        """;
}
