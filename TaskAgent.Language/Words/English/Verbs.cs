namespace TaskAgent.Language.Words.English;

/// <summary>Imperatives.</summary>
static class Verbs
{
    public static readonly Entry[] Entries =
    [
        new(Tag.Verb, (int)Verb.Call, "leave a voicemail for|leave a voice mail for|leave a message for|leave a message with|chase|chase up|call|phone|dial|call up|give a call to|telephone|facetime|call back|ring up"),
        new(Tag.NounVerb, (int)Verb.Call, "ring|skype"),
        new(Tag.Verb, (int)Verb.Email, "email|e mail|reply to|reply|respond to|write to|write back to|write back|answer|cc|write an email to|send an email to|send email to|shoot an email to|drop an email to|send a mail to|email back|get back to"),
        new(Tag.NounVerb, (int)Verb.Email, "mail"),
        new(Tag.Verb, (int)Verb.Message, "tell|inform|notify|whatsapp|dm|contact|reach out to|follow up with|let|msg|send a text to|send a message to|check in with|touch base with|invite|thank|congratulate|apologize to|apologise to|nag|nudge|remind|ask"),
        new(Tag.NounVerb, (int)Verb.Message, "text|txt|message|slack|ping"),
        new(Tag.Verb, (int)Verb.Send, "send|forward|fwd|send out|send over|send off|resend|fax|share"),
        new(Tag.Verb, (int)Verb.Buy, "buy|purchase|stock up on|shop for|reorder|re order|restock|go buy|go and buy"),
        new(Tag.NounVerb, (int)Verb.Buy, "order"),
        new(Tag.Verb, (int)Verb.Get, "get|grab|fetch|pick out|go get|go grab|run out for|go to the store for"),
        new(Tag.Verb, (int)Verb.PickUp, "pick up|pickup|collect|go pick up|pick"),
        new(Tag.Verb, (int)Verb.Pay, "pay|pay off|transfer|reimburse|venmo|zelle|wire|deposit|pay back|repay|settle|refund|donate|send money to|withdraw|pay for|pay the"),
        new(Tag.NounVerb, (int)Verb.Pay, "invoice|budget|paypal|tip|bill"),
        new(Tag.Verb, (int)Verb.Book, "reserve|rebook|book|make a reservation|make reservations|make an appointment|make appointment|make a dentist appointment|make a doctor's appointment"),
        new(Tag.Verb, (int)Verb.Schedule, "schedule|reschedule|arrange|set up"),
        new(Tag.Verb, (int)Verb.Meet, "meet|meet up with|meet with|catch up with|have lunch with|have dinner with|have coffee with|have a meeting with|attend|interview|sync with|sync up with|meet up|have a call with|grab coffee with|grab lunch with|grab dinner with|grab a coffee with|grab drinks with|get coffee with|get lunch with|get dinner with|get drinks with|hang out with|go to a meeting|join"),
        new(Tag.Verb, (int)Verb.Work, "prepare for|review|submit|finish|finish up|update|prepare|prep|prep for|deploy|merge|refactor|implement|debug|draft|finalize|finalise|write|write up|proofread|edit|revise|publish|approve|complete|present|document|investigate|migrate|upgrade|ship|rollback|roll back|roll out|hire|onboard|brainstorm|analyze|analyse|rewrite|optimize|configure|redesign|design|sketch|wrap up|hand in|turn in|sign off on|put together|look over|go over|compile|collate|triage|rebase|provision|benchmark|push back on|circulate|escalate|evaluate|audit|create|build|develop|summarize|summarise|define|fill in|fill out|upload|post|launch|scope|estimate|back up|close out|file"),
        new(Tag.NounVerb, (int)Verb.Work, "test|report|demo|commit|patch|release|pitch|code|outline|model|research|document|process|format|sample|map|log|track|profile|staff|block|rank|color|screen|archive|score|stage|bug"),
        new(Tag.Verb, (int)Verb.Home, "clean|clean up|clean out|wash|mow|vacuum|feed|fold|tidy|tidy up|bake|declutter|take out|bring|drop|drop off|return|replace|install|assemble|hang|hang up|unpack|pack|repair|rinse|defrost|bathe|brush|babysit|sweep|mop|rake|shovel|prune|weed|decorate|wrap|unclog|recycle|donate|charge|descale|dust|bring back|give back|take back|empty|throw out|throw away|put away|put up|lock|lock up|sew|iron|hem|pick a|change|winterize|sharpen|swap|trim|walk the dog|give the dog|take the dog|move the car|take the trash|take the trash out|put the bins out|put out|get rid of|sort out|sort"),
        new(Tag.NounVerb, (int)Verb.Home, "water|cook|paint|walk|plant|light|dry|oil|groom|grease|grill|garden"),
        new(Tag.Verb, (int)Verb.Learn, "learn|study|practice|practise|revise for|study for|memorize|memorise|take a course|enroll|enrol|enroll in|brush up on|take a class"),
        new(Tag.NounVerb, (int)Verb.Learn, "homework"),
        new(Tag.Verb, (int)Verb.Read, "read|reread|finish reading|start reading|listen to|watch|re read"),
        new(Tag.Verb, (int)Verb.Travel, "rent a car|hire a car|flying to|driving to|travelling to|traveling to|fly|fly to|travel|drive to|catch|check in for|check into|renew passport|pack for|apply for a visa"),
        new(Tag.Verb, (int)Verb.Health, "take pills|take my pills|take meds|take my meds|take medication|take medicine|take my medication|take my medicine|take vitamins|take my vitamins|work out|exercise|meditate|jog|go to the gym|go to the dentist|go to the doctor|see the doctor|see a doctor|see the dentist|see a dentist|see dr|get a flu shot|get flu shot|get vaccinated|refill prescription|refill my prescription|refill the prescription|go running|go jogging|go for a run|hit the gym|get blood work|get bloodwork|get blood drawn|stretch|do yoga|weigh myself|renew prescription|get a checkup|get a check up|pick up prescription|pick up my prescription|pick up the prescription|pick up prescriptions|pick up meds|pick up my meds|pick up medication"),
        new(Tag.NounVerb, (int)Verb.Health, "run|swim|workout|floss"),
        new(Tag.Verb, (int)Verb.Go, "go|go to|stop by|swing by|run to|head to|drop by|visit|stop at|come|head over to|see"),
        new(Tag.Verb, (int)Verb.Assign, "assign|delegate|hand over|hand off"),
        new(Tag.Verb, (int)Verb.Ask, "ask|find out"),
        new(Tag.Verb, (int)Verb.Do, "dispute|contest|sign|rsvp|refill|organize|organise|plan out|throw a|print|scan|check|check on|check out|check with|look|look at|look into|look for|look up|find|renew|cancel|move|set|make|do|take|give|put|turn|turn on|turn off|try|start|stop|keep|use|add|remove|delete|download|register|register for|sign up|sign up for|apply|apply for|choose|compare|decide|decide on|confirm|verify|figure out|think about|discuss|talk to|talk with|speak to|speak with|say|write down|open|close|unsubscribe|unsubscribe from|switch|discover|bring up|measure|count|claim|extend|prepare|resolve|solve|handle|deal with|tackle|work on|follow up|follow up on|respond|request|prune|celebrate|vote|wish|consider|explore|gather|help|hold|leave|list|load|mark|mention|pull|push|raise|reset|restart|rotate|run through|save|sell|show|split|store|teach|tie|throw|unlock|unplug|wake|wake up|wear|win|charge|calculate|draw|cut|enter|fix|fix up|attach|order in|negotiate|rent|lease|insure|back up|rsvp|rsvp to|rsvp for|pray|restore|rebuild|recover|rename|sync up|bring down|finish off|drop by"),
        new(Tag.NounVerb, (int)Verb.Do, "plan|return|record|sort|host|shop|fill|face|scrub|rank|transfer|volunteer|play|sing"),
    ];
}
