namespace TaskAgent.Language.Words;

/// <summary>What an imperative asks for, as far as types and fields differ.</summary>
enum Verb
{
    /// <summary>Something to do that says nothing about its type.</summary>
    Do,
    Call,
    Email,
    Send,
    Buy,
    Get,
    PickUp,
    Pay,
    Book,
    Meet,
    Work,
    Home,
    Learn,
    Read,
    Go,
}
