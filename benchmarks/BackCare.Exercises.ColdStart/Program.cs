using System.Globalization;
using System.Runtime;
using BackCare.Exercises.ColdStart;

// One thing, done first and once in a fresh process: what it costs is the start. Prints what was compiled and the processor time of the process so far.
// What is written by hand reads the files that "export" writes.
var result = args switch
{
    ["empty"] => "",
    ["library", "query"] => WithLibrary.Query(),
    ["library", "routine"] => WithLibrary.Routine(),
    ["library", "plan"] => WithLibrary.Plan(),
    ["library", "handout"] => WithLibrary.Handout(),
    ["by-hand", "query", var folder] => ByHand.Query(folder),
    ["by-hand", "routine", var folder] => ByHand.Routine(folder),
    ["by-hand", "plan", var folder] => ByHand.Plan(folder),
    ["by-hand", "handout", var folder] => ByHand.Handout(folder),
    ["export", var folder] => WithLibrary.Export(folder),
    _ => throw new ArgumentException("Expected: empty | library (query | routine | plan | handout) | by-hand (query | routine | plan | handout) <folder> | export <folder>"),
};
var (methods, time) = (JitInfo.GetCompiledMethodCount(), Environment.CpuUsage.TotalTime.TotalMilliseconds);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"methods {methods} milliseconds {time:f1} characters {result.Length}"));
