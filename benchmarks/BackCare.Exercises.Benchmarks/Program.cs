using System.Globalization;
using BackCare.Exercises.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["export", var folder]) LpExport.WriteAll(folder);
else if (args is ["first-query"]) FirstQuery.WriteAll(Console.Out);
else if (args is ["threads"]) Scale.WriteThreads(Console.Out);
else if (args is ["long-run", var requests]) Scale.WriteLongRun(int.Parse(requests, CultureInfo.InvariantCulture), Console.Out);
else if (args is ["growth"]) Growth.WriteAll(Console.Out);
else if (args is ["hard-requests", var exercises]) HardRequestsTable.WriteAll(int.Parse(exercises, CultureInfo.InvariantCulture), Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
