using System.Text.Json;

namespace BackCare.Exercises.Serialization;

/// <summary>Reads a sound routine document in one pass. It says nothing of a document that is not sound: <see cref="DocumentReader"/> reads that again, and names every fault.</summary>
internal static class RoutineReader
{
    private static readonly DocumentMembers Members = new(typeof(RoutineDocument));
    private static readonly DocumentMembers ItemMembers = new(typeof(RoutineItemDocument));
    private static readonly DocumentMembers DoseMembers = new(typeof(DoseDocument));
    private static readonly DocumentMembers DecisionMembers = new(typeof(DecisionDocument));
    private static readonly WordTable Positions = new(typeof(Position));
    private static readonly WordTable SideWords = new(typeof(Side));
    private static readonly WordTable SidesWords = new(typeof(Sides));

    /// <summary>The document; <see langword="null"/> when it is not sound, or written in a way that only the strict reader reads.</summary>
    public static RoutineContentDocument? Read(DocumentSource source)
    {
        try
        {
            var tokens = source.Tokens();
            tokens.Start();
            var routine = Read(ref tokens);
            tokens.End();
            return routine;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static RoutineContentDocument Read(ref JsonTokens tokens)
    {
        var (name, onlySide, moreOn, repeats, rounds) = ("", (Side?)null, (Side?)null, (bool?)null, (int?)null);
        var (avoided, items) = ((List<Demand>?)null, new List<RoutineItemDocument>());
        var seen = tokens.StartObject();
        while (tokens.Member(Members, ref seen) is { } member)
        {
            switch (member)
            {
                case "$schema": tokens.Text(); break;
                case "formatVersion": tokens.Whole(1, RoutineDocument.NewestVersion); break;
                case "name": name = tokens.Text(); break;
                case "onlySide": onlySide = (Side)tokens.Word(SideWords); break;
                case "moreOn": moreOn = (Side)tokens.Word(SideWords); break;
                case "repeats": repeats = tokens.IsTrue(); break;
                case "rounds": rounds = tokens.Whole(1, Routine.MostRounds); break;
                case "avoided": avoided = ReadDemands(ref tokens); break;
                case "items": for (tokens.StartList(); tokens.Item();) items.Add(ReadItem(ref tokens)); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return new() { Name = name, OnlySide = onlySide, MoreOn = moreOn, Repeats = repeats, Rounds = rounds, Avoided = avoided, Items = items };
    }

    private static List<Demand> ReadDemands(ref JsonTokens tokens)
    {
        var demands = new List<Demand>();
        for (tokens.StartList(); tokens.Item();) demands.Add(Demand.TryParse(tokens.Text(), out var demand) && demand.Id == tokens.Text() ? demand : throw JsonTokens.NotSound());
        return demands;
    }

    private static RoutineItemDocument ReadItem(ref JsonTokens tokens)
    {
        var (exercise, position, dose, level) = ((ExerciseId?)null, Position.Standing, (DoseDocument?)null, (int?)null);
        var (note, decision) = ((string?)null, (DecisionDocument?)null);
        var seen = tokens.StartObject();
        while (tokens.Member(ItemMembers, ref seen) is { } member)
        {
            switch (member)
            {
                case "exercise": exercise = ExerciseId.TryParse(tokens.Text(), out var id) ? id : throw JsonTokens.NotSound(); break;
                case "position": position = (Position)tokens.Word(Positions); break;
                case "dose": dose = ReadDose(ref tokens); break;
                case "level": level = tokens.Whole(int.MinValue, int.MaxValue); break;
                case "note": note = tokens.Text(); break;
                case "decision": decision = ReadDecision(ref tokens); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return new() { Exercise = exercise!, Position = position, Dose = dose!, Level = level, Note = note, Decision = decision };
    }

    private static DoseDocument ReadDose(ref JsonTokens tokens)
    {
        var (hold, repetitions, sets, sides, rest) = ((int?)null, 1, 1, Sides.Together, (int?)null);
        var seen = tokens.StartObject();
        while (tokens.Member(DoseMembers, ref seen) is { } member)
        {
            switch (member)
            {
                case "holdSeconds": hold = tokens.WholeOrNull(1, WholeSeconds.Limit); break;
                case "repetitions": repetitions = tokens.Whole(1, CountRange.Limit); break;
                case "sets": sets = tokens.Whole(1, CountRange.Limit); break;
                case "sides": sides = (Sides)tokens.Word(SidesWords); break;
                case "restSeconds": rest = tokens.Whole(0, WholeSeconds.Limit); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return new() { HoldSeconds = hold, Repetitions = repetitions, Sets = sets, Sides = sides, RestSeconds = rest };
    }

    private static DecisionDocument ReadDecision(ref JsonTokens tokens)
    {
        var (by, why) = ("", "");
        var seen = tokens.StartObject();
        while (tokens.Member(DecisionMembers, ref seen) is { } member)
        {
            switch (member)
            {
                case "by": by = tokens.Text(); break;
                case "why": why = tokens.Text(); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return new() { By = by, Why = why };
    }
}
