namespace TaskAgent.Language;

/// <summary>What kind of thing a task asks for; decides which metadata it may carry.</summary>
public enum TaskType
{
    /// <summary>date, time, participants, location, agenda.</summary>
    Meeting,

    /// <summary>items, quantity, store, budget.</summary>
    Shopping,

    /// <summary>priority, deadline, assignee, project.</summary>
    Work,

    /// <summary>location, reminder_time, category.</summary>
    Personal,

    /// <summary>reminder_date, reminder_time.</summary>
    Reminder,

    /// <summary>due_date, priority.</summary>
    Deadline,

    /// <summary>contact_person, phone_number, purpose.</summary>
    Call,

    /// <summary>recipient, subject, priority.</summary>
    Email,

    /// <summary>destination, departure_date, return_date, booking_needed.</summary>
    Travel,

    /// <summary>appointment_date, doctor, type.</summary>
    Health,

    /// <summary>amount, category, due_date.</summary>
    Finance,

    /// <summary>subject, duration, resources.</summary>
    Learning,
}
