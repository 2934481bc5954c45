namespace MileBot.Organising.Importing;

/// <summary>What a column of a list of results holds.</summary>
internal enum Column
{
    /// <summary>Nothing that is read.</summary>
    Other,
    Name,
    FirstName,
    LastName,
    Time,
    Seconds,
    Date,
    Surface,
    Category,
    Location,
    Note,

    /// <summary>The place in the race, or where it was: English has one word for both.</summary>
    Place,
}
