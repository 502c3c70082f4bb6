using System.Globalization;
using BackCare.Exercises;
using BackCare.Exercises.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["export", var folder]) LpExport.WriteAll(folder);
else if (args is ["first-query"]) FirstQuery.WriteAll(Console.Out);
else if (args is ["threads"]) Scale.WriteThreads(Console.Out);
else if (args is ["long-run", var requests, var routines]) Scale.WriteLongRun(int.Parse(requests, CultureInfo.InvariantCulture), int.Parse(routines, CultureInfo.InvariantCulture), Console.Out);
else if (args is ["growth"]) Growth.WriteAll(Console.Out);
else if (args is ["hard-requests", var exercises]) HardRequestsTable.WriteAll(CatalogOf(exercises), Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);

// A catalog of so many exercises; 35 are the default catalog.
static ExerciseCatalog CatalogOf(string exercises) => exercises == "35" ? ExerciseCatalog.Default : SyntheticCatalog.Of(int.Parse(exercises, CultureInfo.InvariantCulture));
