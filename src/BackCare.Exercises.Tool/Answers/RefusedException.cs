namespace BackCare.Exercises.Tool.Answers;

/// <summary>Something was asked for that there is not. The message is for whoever asked.</summary>
internal sealed class RefusedException(string message) : Exception(message);
