namespace MileBot.Commands.Record;

/// <summary>What of a record list is shown.</summary>
internal enum RecordView
{
    Current,
    Progression,
    Masters,
    Under20,
}
