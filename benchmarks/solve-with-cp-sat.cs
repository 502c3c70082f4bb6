#:package Google.OrTools
#:package Google.Protobuf
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// Solves an LP file of the benchmarks with CP-SAT of OR-Tools, and prints the optimum, or "none" when it was not proven: dotnet run solve-with-cp-sat.cs -- file.lp seconds [threads]
using System.Globalization;
using Google.OrTools.Sat;

var (model, variables) = (new CpModel(), new Dictionary<string, IntVar>());
var words = File.ReadAllText(args[0]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
var (general, binary, end) = (Array.IndexOf(words, "General"), Array.IndexOf(words, "Binary"), Array.IndexOf(words, "End"));
foreach (var name in words[(general + 1)..binary]) variables.Add(name, model.NewIntVar(0, 1_000_000, name));
foreach (var name in words[(binary + 1)..end]) variables.Add(name, model.NewIntVar(0, 1, name));

// What follows is a name with a colon, then terms of a sign, a factor and a variable; a limit ends with a comparison and a number.
var at = 2;
model.Maximize(Terms());
at += 2;
while (at < general)
{
    at++;
    var (sum, comparison, bound) = (Terms(), words[at], long.Parse(words[at + 1], CultureInfo.InvariantCulture));
    at += 2;
    var (least, most) = comparison switch
    {
        "<=" => (long.MinValue, bound),
        ">=" => (bound, long.MaxValue),
        "=" => (bound, bound),
        _ => throw new FormatException($"Found '{comparison}', expected a comparison."),
    };
    model.AddLinearConstraint(sum, least, most);
}

var threads = args.Length > 2 ? args[2] : "2";
var solver = new CpSolver { StringParameters = $"max_time_in_seconds:{args[1]} num_workers:{threads}" };
var status = solver.Solve(model);
Console.WriteLine(status == CpSolverStatus.Optimal ? solver.ObjectiveValue.ToString("F0", CultureInfo.InvariantCulture) : "none");
Console.Error.WriteLine(solver.WallTime().ToString("F3", CultureInfo.InvariantCulture));

LinearExpr Terms()
{
    var terms = new List<LinearExpr>();
    while (words[at] is "+" or "-")
    {
        var factor = long.Parse(words[at + 1], CultureInfo.InvariantCulture);
        terms.Add(LinearExpr.Term(variables[words[at + 2]], words[at] == "-" ? -factor : factor));
        at += 3;
    }

    return LinearExpr.Sum(terms);
}
