using System.Diagnostics;
using System.Reflection;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace BackCare.Exercises.Mutation;

/// <summary>Runs classes of tests in this process, one test after the other.</summary>
internal sealed class TestRun : IDisposable
{
    private readonly AssemblyName assemblyName;
    private readonly XunitTestFramework framework = new(new Xunit.Sdk.NullMessageSink());
    private readonly ITestFrameworkDiscoverer discoverer;

    public TestRun()
    {
        assemblyName = TestAssembly.GetName();
        discoverer = framework.GetDiscoverer(Reflector.Wrap(TestAssembly));
    }

    /// <summary>The tests of the library.</summary>
    public static Assembly TestAssembly { get; } = Assembly.Load("BackCare.Exercises.Tests");

    /// <summary>The classes that have tests.</summary>
    public static IEnumerable<string> Classes =>
        TestAssembly.GetExportedTypes().Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(FactAttribute), inherit: true))).Select(type => type.FullName!).Order(StringComparer.Ordinal);

    /// <summary>Runs the tests of a class, but for those that are left out.</summary>
    /// <param name="name">The class.</param>
    /// <param name="leftOut">The names of methods with their class.</param>
    /// <param name="stopsAtFailure">Whether the first failure ends it.</param>
    /// <returns>The methods that failed with their class, and how long each method took.</returns>
    public (IReadOnlyList<string> Failed, IReadOnlyDictionary<string, TimeSpan> Times) Run(string name, IReadOnlySet<string> leftOut, bool stopsAtFailure)
    {
        using var discovered = new Discovered();
        discoverer.Find(name, includeSourceInformation: false, discovered, new Options());
        discovered.Finished.WaitOne();
        var cases = discovered.Cases.Where(test => !leftOut.Contains(NameOf(test))).Cast<IXunitTestCase>().ToList();
        using var results = new Results(stopsAtFailure);
        using var executor = (XunitTestFrameworkExecutor)framework.GetExecutor(assemblyName);
        executor.RunTests(cases, results, new Options());
        results.Finished.WaitOne();
        return (results.Failed, results.Times);
    }

    public void Dispose() => framework.Dispose();

    private static string NameOf(ITestCase test) => $"{test.TestMethod.TestClass.Class.Name}.{test.TestMethod.Method.Name}";

    private sealed class Discovered : LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        public List<ITestCase> Cases { get; } = [];

        public ManualResetEvent Finished { get; } = new(false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage found) Cases.Add(found.TestCase);
            if (message is IDiscoveryCompleteMessage) Finished.Set();
            return true;
        }

        public void Dispose() => Finished.Dispose();
    }

    private sealed class Results(bool stopsAtFailure) : LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        public List<string> Failed { get; } = [];

        public Dictionary<string, TimeSpan> Times { get; } = [];

        public ManualResetEvent Finished { get; } = new(false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestResultMessage result) Times[NameOf(result.TestCase)] = Times.GetValueOrDefault(NameOf(result.TestCase)) + TimeSpan.FromSeconds((double)result.ExecutionTime);
            if (message is ITestFailed failed) Failed.Add(NameOf(failed.TestCase));
            if (message is IErrorMessage or ITestAssemblyCleanupFailure or ITestCollectionCleanupFailure or ITestClassCleanupFailure) Failed.Add("around the tests");
            if (message is ITestAssemblyFinished) Finished.Set();
            return !stopsAtFailure || Failed.Count == 0;
        }

        public void Dispose() => Finished.Dispose();
    }

    /// <summary>One test after the other, each row of a theory as a test of its own.</summary>
    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> values = new() { ["xunit.execution.DisableParallelization"] = true, ["xunit.discovery.PreEnumerateTheories"] = false };

        public TValue GetValue<TValue>(string name) => values.TryGetValue(name, out var value) && value is TValue known ? known : default!;

        public void SetValue<TValue>(string name, TValue value) => values[name] = value;
    }
}
