using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using BackCare.Exercises.Fuzz;

// [--seed 1] [--count 10000] [--kind catalog]: changed documents; what fails goes into Corpus.
// digest [--count 10000] [--culture tr-TR] [--threads 32]: one digest of the answers to so many requests.
// growth: what hostile documents of n, 2n, 4n and 8n parts take.
if (Option("--culture") is { } culture) CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
if (args is ["digest", ..])
{
    var (digest, texts, catalogs) = Answers.Digest(Number("--count", 10_000), Number("--threads", 1));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{digest} {texts} texts, {catalogs} catalog"));
    Console.WriteLine($"culture '{CultureInfo.CurrentCulture.Name}', time zone {TimeZoneInfo.Local.Id}, {(GCSettings.IsServerGC ? "server" : "workstation")} GC, i becomes {"i".ToUpper(CultureInfo.CurrentCulture)}");
    return 0;
}

if (args is ["growth", ..])
{
    foreach (var hostile in HostileDocuments.All) Console.WriteLine($"{hostile.Name,-60} {string.Join(", ", hostile.Grow().Select(size => $"{size.Allocated / 1024.0:0} KiB in {size.Elapsed.TotalMilliseconds:0.0} ms"))}");
    return 0;
}

var seed = Number("--seed", 1);
var kinds = Option("--kind") is { } name ? DocumentKinds.All.Where(kind => kind.Name == name).ToArray() : [.. DocumentKinds.All];
if (kinds.Length == 0)
{
    Console.Error.WriteLine($"There is no kind '{Option("--kind")}'; expected one of {string.Join(", ", DocumentKinds.All.Select(kind => kind.Name))}.");
    return 2;
}

var failures = 0;
foreach (var kind in kinds)
{
    var (fuzzer, clock) = (new Fuzzer(kind, seed), Stopwatch.StartNew());
    foreach (var (input, failure) in fuzzer.Run(Number("--count", 10_000)))
    {
        if (failures++ < 20) Console.WriteLine($"{kind.Name}: {failure}\n  in {Corpus.Add(kind, input)}");
    }

    Console.WriteLine($"{kind.Name,-14} {fuzzer.Checked,8} inputs, {fuzzer.IsRead,8} read, {clock.Elapsed.TotalSeconds,6:0.0} s; "
        + $"small ones: at most {fuzzer.MostAllocated / 1024.0 / 1024,5:0.0} MiB and {fuzzer.Longest.TotalMilliseconds:0} ms, {fuzzer.SlowOnes} above {Fuzzer.Slow.TotalMilliseconds} ms");
}

Console.WriteLine(failures == 0 ? "nothing failed" : $"{failures} failed");
return failures == 0 ? 0 : 1;

string? Option(string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

int Number(string option, int otherwise) => Option(option) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;
