using BackCare.Exercises.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["export", var folder]) LpExport.WriteAll(folder);
else if (args is ["first-query"]) FirstQuery.WriteAll(Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
