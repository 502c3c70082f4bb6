using BackCare.Exercises;
var catalog = ExerciseCatalog.Default;
var sw = System.Diagnostics.Stopwatch.StartNew();
for (int i=0;i<5;i++) {
sw.Restart();
var plan = catalog.Generate(new RoutineRequest { Targets = [TargetArea.MiddleBack, TargetArea.Chest], TimeBudget = TimeSpan.FromMinutes(10), Equipment = [Equipment.Chair, Equipment.RolledTowel], Seed = i });
Console.WriteLine($"{sw.ElapsedMilliseconds} ms {plan.IsProvenBest} {plan.Routine.Duration}\n{plan.Routine}"); 
if(i==0) foreach (var r in plan.Reasons) Console.WriteLine("   "+r);
foreach (var r in plan.Findings) Console.WriteLine("   "+r);
}
sw.Restart();
var p2 = catalog.Generate(new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(15), Equipment = Enum.GetValues<Equipment>(), Seed = 1 });
Console.WriteLine($"{sw.ElapsedMilliseconds} ms {p2.IsProvenBest} {p2.Routine.Duration}\n{p2.Routine}"); 
sw.Restart();
p2 = catalog.Generate(new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(60), MaxExercises=30, Equipment = Enum.GetValues<Equipment>(), Seed = 1 });
Console.WriteLine($"{sw.ElapsedMilliseconds} ms {p2.IsProvenBest} {p2.Routine.Duration}\n{p2.Routine}"); 
sw.Restart();
p2 = catalog.Generate(new RoutineRequest { TimeBudget = TimeSpan.FromSeconds(20), Targets=[TargetArea.Chest], Positions=[Position.Standing] });
Console.WriteLine($"{sw.ElapsedMilliseconds} ms {p2.IsProvenBest} {p2.HasRoutine}"); foreach(var o in p2.Obstacles) Console.WriteLine(o.Requirement+" "+o.Text);
sw.Restart();
p2 = catalog.Generate(new RoutineRequest { TimeBudget = TimeSpan.FromSeconds(120), Targets=[TargetArea.Chest], Positions=[Position.Standing] });
Console.WriteLine($"{sw.ElapsedMilliseconds} ms {p2.IsProvenBest} {p2.HasRoutine}"); foreach(var o in p2.Obstacles) Console.WriteLine(o.Requirement+" "+o.Text);
p2 = catalog.Generate(new RoutineRequest { TimeBudget = TimeSpan.FromSeconds(120), Targets=[TargetArea.Hips] });
Console.WriteLine($"{sw.ElapsedMilliseconds} ms {p2.IsProvenBest} {p2.HasRoutine}"); foreach(var o in p2.Obstacles) Console.WriteLine(o.Requirement+" "+o.Text);
