using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace BackCare.Exercises.SampleTests;

/// <summary>A sample that runs in a real pseudo-terminal of Linux, whose window a test resizes. What it writes is drawn on a <see cref="ScreenModel"/>.</summary>
internal sealed partial class PseudoTerminal : IDisposable
{
    private const int ReadWriteNoControl = 0x102;
    private const nuint SetWindowSize = 0x5414;
    private const int WindowChanged = 28;
    private const int Interrupt = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly SafeFileHandle master;
    private readonly FileStream stream;
    private readonly Process process;
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();

    public PseudoTerminal(int width, int height, string sample, params string[] args)
    {
        Screen = new(width, height);
        var descriptor = OpenMaster(ReadWriteNoControl);
        if (descriptor < 0 || GrantSlave(descriptor) != 0 || UnlockSlave(descriptor) != 0) throw new InvalidOperationException("There is no pseudo-terminal.");
        master = new SafeFileHandle(descriptor, ownsHandle: true);
        TellSize();
        var slave = Marshal.PtrToStringUTF8(SlaveName(descriptor))!;

        // The shell gives the terminal to the sample and is replaced by it.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" <\"$0\" >\"$0\" 2>&1", slave, "dotnet", Path.Combine(AppContext.BaseDirectory, $"{sample}.dll"), .. args]);
        start.Environment["TERM"] = "xterm-256color";
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var name in (string[])["COLUMNS", "LINES", "NO_COLOR"]) start.Environment.Remove(name);
        process = Process.Start(start)!;
        stream = new FileStream(master, FileAccess.ReadWrite, bufferSize: 0);
    }

    /// <summary>Why there is no pseudo-terminal to test with; <see langword="null"/> where there is one.</summary>
    public static string? Missing => OperatingSystem.IsLinux() ? null : "Left out: pseudo-terminals are tested on Linux.";

    public ScreenModel Screen { get; }

    public void Type(string keys) => stream.Write(Encoding.UTF8.GetBytes(keys));

    /// <summary>Resizes the window while the sample runs, which is told so as by a terminal.</summary>
    public void Resize(int width, int height)
    {
        Screen.Resize(width, height);
        TellSize();
        _ = Signal(process.Id, WindowChanged);
    }

    public void PressControlC() => _ = Signal(process.Id, Interrupt);

    /// <summary>Reads on until the screen is as wanted.</summary>
    /// <exception cref="TimeoutException">It never was; the message shows the screen.</exception>
    public void WaitUntil(Func<ScreenModel, bool> isAsWanted)
    {
        while (!isAsWanted(Screen))
        {
            if (!Read()) throw new TimeoutException($"The screen was not as wanted at the end:\n{Screen}");
        }
    }

    /// <summary>Reads all that is still written.</summary>
    /// <returns>The exit code.</returns>
    public int WaitForEnd()
    {
        while (Read())
        {
        }

        process.WaitForExit();
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
        stream.Dispose();
        master.Dispose();
    }

    /// <summary>Draws a little of what was written; <see langword="false"/> when nothing comes any more.</summary>
    private bool Read()
    {
        var bytes = new byte[256];
        var reading = Task.Run(() =>
        {
            try
            {
                return stream.Read(bytes);
            }
            catch (IOException)
            {
                // Nobody holds the other end any more.
                return 0;
            }
        });
        if (!reading.Wait(Patience)) throw new TimeoutException($"Nothing was written for long. The screen:\n{Screen}");
        if (reading.Result == 0) return false;
        var letters = new char[bytes.Length];
        Screen.Write(letters.AsSpan(0, decoder.GetChars(bytes, 0, reading.Result, letters, 0)));
        if (Screen.AsksForCursor) Type($"\u001b[{Screen.Row + 1};{Screen.Column + 1}R");
        return true;
    }

    private void TellSize()
    {
        var size = new WindowSize { Rows = (ushort)Screen.Height, Columns = (ushort)Screen.Width };
        if (Control(master.DangerousGetHandle().ToInt32(), SetWindowSize, ref size) != 0) throw new InvalidOperationException("The window cannot be resized.");
    }

    [LibraryImport("libc", EntryPoint = "posix_openpt")]
    private static partial int OpenMaster(int flags);

    [LibraryImport("libc", EntryPoint = "grantpt")]
    private static partial int GrantSlave(int descriptor);

    [LibraryImport("libc", EntryPoint = "unlockpt")]
    private static partial int UnlockSlave(int descriptor);

    [LibraryImport("libc", EntryPoint = "ptsname")]
    private static partial nint SlaveName(int descriptor);

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int Control(int descriptor, nuint request, ref WindowSize size);

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Signal(int process, int signal);

    private struct WindowSize
    {
        public ushort Rows;
        public ushort Columns;
        public ushort PixelsAcross;
        public ushort PixelsDown;
    }
}
