namespace TaskAgent.Language.Words;

/// <summary>What an imperative asks for, as far as types and fields differ.</summary>
enum Verb
{
    /// <summary>Something to do that says nothing about its type.</summary>
    Do,

    /// <summary>call, phone</summary>
    Call,

    /// <summary>email</summary>
    Email,

    /// <summary>text, message, tell: reaches a person, in writing or by voice</summary>
    Message,

    /// <summary>send, forward: mail, goods or money</summary>
    Send,

    /// <summary>buy, order</summary>
    Buy,

    /// <summary>get, grab: to buy, or anything else</summary>
    Get,

    /// <summary>pick up: goods, or a person</summary>
    PickUp,

    /// <summary>pay, transfer</summary>
    Pay,

    /// <summary>book, reserve: a journey, a table, a room, an appointment</summary>
    Book,

    /// <summary>schedule, arrange: a meeting</summary>
    Schedule,

    /// <summary>meet</summary>
    Meet,

    /// <summary>review, deploy: mostly at work</summary>
    Work,

    /// <summary>clean, feed: mostly at home</summary>
    Home,

    /// <summary>learn, study</summary>
    Learn,

    /// <summary>read, watch: what follows is a title</summary>
    Read,

    /// <summary>fly, travel</summary>
    Travel,

    /// <summary>take pills, work out</summary>
    Health,

    /// <summary>go, stop by: what follows says what for</summary>
    Go,

    /// <summary>assign, delegate: to somebody else</summary>
    Assign,

    /// <summary>ask, check with: about what the clause before names</summary>
    Ask,
}
