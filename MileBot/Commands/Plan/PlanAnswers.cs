using MileBot.Core;
using MileBot.Core.Training;

namespace MileBot.Commands.Plan;

/// <summary>The answers so far, as the buttons carry them: a digit for each question.</summary>
internal sealed record PlanAnswers
{
    private PlanAnswers(string code) => Code = code;

    public static PlanAnswers None { get; } = new("");

    /// <summary>The digits, such as <c>1003</c>.</summary>
    public string Code { get; }

    /// <summary>How many questions are answered.</summary>
    public int Count => Code.Length;

    public bool AreComplete => Count == PlanQuestion.All.Count;

    public PlanGoal Goal => (PlanGoal)Answer(0);

    public PlanAccess Access => (PlanAccess)Answer(1);

    public Timing Timing => (Timing)Answer(2);

    public PlanShoes Shoes => (PlanShoes)Answer(3);

    public Experience Experience => (Experience)Answer(4);

    /// <summary>Whether they run no more than a beginner does, for now.</summary>
    public bool AreOfOneBuildingUp => Experience is Experience.New or Experience.Returning;

    /// <summary>Reads the digits; null where there is no such answer.</summary>
    public static PlanAnswers? Parse(string? code) =>
        code is not null && code.Length <= PlanQuestion.All.Count
        && code.Index().All(digit => digit.Item >= '0' && digit.Item - '0' < PlanQuestion.All[digit.Index].Answers.Count)
            ? new PlanAnswers(code)
            : null;

    /// <summary>With the next question answered.</summary>
    public PlanAnswers With(int answer) => new($"{Code}{(char)('0' + answer)}");

    /// <summary>Without the last answer.</summary>
    public PlanAnswers Back() => new(Code[..^1]);

    private int Answer(int question) => Code[question] - '0';
}
