namespace TaskAgent.Persistence.Paging;

enum CursorKind : byte
{
    NewestCases = 1,
    OldestEntries,
    NewestTasks,
    DueTasks,
}
