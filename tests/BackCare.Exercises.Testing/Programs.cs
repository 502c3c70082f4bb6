using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace BackCare.Exercises.Testing;

/// <summary>Programs that run beside the tests.</summary>
public static class Programs
{
    /// <summary>Runs the program to its end with this input and these variables added to the environment; <see langword="null"/> where there is no such program.</summary>
    public static (int Code, string Output, string Errors)? Run(
        string program, IEnumerable<string> arguments, string input = "", params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start)!;
            var (text, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            try
            {
                process.StandardInput.Write(input);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // It ended without reading.
            }

            process.WaitForExit();
            return (process.ExitCode, text.Result, errors.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
