#:project BackCare.Exercises.Testing
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// Prints the hash of each run of seven words of a page, for Sources/sevengrams.txt of the tests: dotnet run tests/word-runs.cs < page.txt
using BackCare.Exercises.Testing;

foreach (var run in WordRuns.Of(Console.In.ReadToEnd())) Console.WriteLine(WordRuns.HashOf(run));
