using TaskAgent.Language;

namespace TaskAgent.AiAgent.Answers;

/// <summary>The answer to a message that asks for nothing.</summary>
static class SmallTalkWords
{
    public static string Of(Understanding understanding) => understanding.SmallTalk switch
    {
        SmallTalkKind.Greeting => "Hello! Tell me what you have to do, and I will keep track of it.",
        SmallTalkKind.HowAreYou => "I am well, thank you. What do you have to do?",
        SmallTalkKind.Thanks => "You are welcome.",
        SmallTalkKind.Goodbye => "Good bye! Your tasks are safe here.",
        SmallTalkKind.Approval => "Nothing is waiting for your yes.",
        SmallTalkKind.Gibberish => "I did not understand that, so I created no task. Say it in other words?",
        _ => Noted(understanding),
    };

    static string Noted(Understanding understanding) =>
        understanding.LeftOut.Any(part => part.Reason is LeftOutReason.AlreadyDone)
            ? "Good. None of your open tasks is about that, so I changed nothing."
            : "I noted that in this case. There was nothing to do in it, so I created no task.";
}
