namespace TaskAgent.Language.Words.English;

/// <summary>The small words that hold sentences together.</summary>
static class Grammar
{
    public static readonly Entry[] Entries =
    [
        new(Tag.Article, "the|a|an|some|this|that|these|those|another|any|all|both|each|every"),
        new(Tag.Possessive, "my|your|his|her|its|our|their|ur"),
        new(Tag.SubjectPronoun, 1, "i|we|i'm|we're|i'll|we'll|i've|we've|i'd|we'd|im|ill|ive"),
        new(Tag.SubjectPronoun, 0, "that's|thats|you|he|she|it|they|he's|she's|it's|they're|he'll|she'll|they'll|you're|you'll|it'll"),
        new(Tag.ObjectPronoun, "me|you|him|her|it|us|them"),
        new(Tag.Preposition, "about|abt|re|regarding|concerning|for|from|to|at|in|on|with|w|of|by|before|after|until|till|near|into|onto|over|under|against|during|via|per|around|between|behind|without|than|as|off|through|toward|towards|up"),
        new(Tag.And, "and|n|&"),
        new(Tag.Then, "then|also|plus|and then|then also|and also|as well as|after that|afterwards|and after that|next|but|but also|so then"),
        new(Tag.Negation, "not|don't|dont|never|no|doesn't|doesnt|didn't|didnt|won't|wont|can't|cant|isn't|isnt|wasn't|haven't|havent|hasn't|no need to|no longer|never mind|nevermind|nobody|no one|shouldn't"),
        new(Tag.Modal, "can|could|should|would|will|shall|may|might|must"),
        new(Tag.Be, "is|are|was|were|am|be|been|being|'s"),
        new(Tag.Condition, "if|unless|in case|assuming|provided|suppose|supposing|when and if|should it"),
        new(Tag.QuestionWord, "what|what's|whats|when|when's|where|where's|who|who's|whose|which|why|how|how's|do|does|did|is|are|was|were|will|would|could|can|should|shall|have|has|am"),
        new(Tag.Filler, "um|uh|uhm|umm|er|erm|hmm|hm|ok|okay|so|well|like|oh|ah|yeah|yes|yep|right|alright|anyway|anyways|basically|actually|oh yeah|oh and|you know|i mean|let's see|lets see|let me see|btw|fyi|hey|hi|hello|lol|haha|just|maybe|perhaps|ok so|okay so|real quick|quickly|quick|first|firstly|second of all|first of all|secondly|thirdly|finally|lastly|and um|also um"),
        new(Tag.LeadIn, "i guess i need to|i think i need to|i suppose i need to|i guess i should|i think i should|i suppose i should|i guess i have to|i think i have to|i suppose i have to|i guess i'll have to|i know i need to|i know i should|i really have to|i definitely need to|i probably should|i probably need to|i should really|i just need to|i'll need to|i will need to|i'll have to|i will have to|we'll need to|we'll have to|i think we should|i think we need to|i guess we should|i guess we need to|i still should|i need to also|i should also|i must also|i might as well|i need to"),
        new(Tag.LeadIn, "i have to|i must|i should|i should probably|i really need to|i really should|i also need to|i also have to|i still need to|i still have to|i gotta|i've got to|ive got to|i got to|i want to|i wanna|i'd like to|id like to|i would like to|i plan to|i'm going to|im going to|i am going to|i will|i'll|i shall|i ought to|i better|i'd better|i had better|i'm supposed to|i am supposed to|i was supposed to|i'm meant to"),
        new(Tag.LeadIn, "we need to|we have to|we must|we should|we gotta|we've got to|we also need to|we still need to|we ought to|we'd better|we want to|we will|we'll|let's|lets|let us"),
        new(Tag.LeadIn, "still need|need to|needs to|have to|has to|gotta|got to|must|should|ought to|want to|wanna|would like to|gonna|going to|was supposed to|were supposed to|supposed to|still need to|also need to|really need to|gotta remember to|remeber to|rember to|remember to|need|i need you to|i want you to|i'd like you to"),
        new(Tag.LeadIn, "i was gonna ask can you|i was going to ask can you|i was wondering if you could|i was going to ask you to|i was going to ask if you could|i just wanted to ask you to|i wanted to ask you to|i'd like to ask you to|would it be possible to|is it possible to|do you mind|any chance you could|please|pls|plz|kindly|can you|could you|can u|could u|would you|will you|can we|can you please|could you please|would you please|would you mind|don't forget to|dont forget to|don't forget|dont forget|do not forget to|do not forget|never forget to|make sure to|make sure i|make sure we|make sure that i|make sure you|be sure to|try to|try and|help me to|help me|help me remember to|time to|it's time to|task to|note to self|note|memo|reminder|reminder to|my task is to|my todo is to|i need a reminder to|set a reminder to|set a reminder for|set reminder to|set up a reminder to|add a task to|add a task|add task|add a reminder to|add a todo to|add to my list|add to my todo list|create a task to|create a task|create task|create a reminder to|make a task to|make a note to|new task|put on my list to|jot down to|i can't forget to|i cannot forget to|i must not forget to|i mustn't forget to|we can't forget to"),
        new(Tag.OutOf, "we ran out of|i ran out of|ran out of|just ran out of|we've run out of|we have run out of|we're all out of|all out of|we're short on|short on|we're out of|we are out of|were out of|i'm out of|im out of|out of|running out of|running low on|we're running out of|we're running low on|we're low on|i'm low on|low on|almost out of|we're almost out of|we need more|i need more|we need some|i need some|need some|need more|we need|i need"),
        new(Tag.RemindMe, "rmnd me to|rmnd me 2|remnd me to|remind me 2|rmind me to|remind me to|remind me about|remind me that|remind me of|remind me|pls remind me to|please remind me to|please remind me|can you remind me to|could you remind me to|give me a reminder to|ping me to|nudge me to|alert me to|tell me to|set an alarm to|set an alarm for"),
        new(Tag.TaskMark, "todo|fixme|hack|xxx|to do|to-do|action item|action|ai|task|tasks|todos|next steps|next step|action items|to dos|things to do|two things|three things|four things|a few things|some things|a couple of things|the following|following|these things|these tasks|the following tasks|add two things|add three things|add a few things|add these|add the following"),
        new(Tag.Abbreviation, "p|pg|ex|dr|mr|mrs|ms|prof|st|ave|rd|blvd|apt|no|nr|vs|etc|approx|ext|ch|chap|pp|vol|fig|inc|ltd|co|corp|jr|sr|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|min|mins|hr|hrs|sec|lb|lbs|oz|tel|dept|est|appt|a.m|p.m|e.g|i.e"),
        new(Tag.Label, "project|subject|assignee|assigned to|priority|prio"),
        new(Tag.Goodbye, "thanks|thank|thx|regards|best|cheers|sincerely|best regards|kind regards|many thanks|thank you|yours|warmly|respectfully|cordially|all the best|talk soon|best wishes|with best regards|warm regards|take care"),
    ];
}
