using SQLitePCL;

namespace VuonLen.Store;

/// <summary>How SQLite guards itself in this process.</summary>
internal static class SqliteThreads
{
    /// <summary>
    /// Asks for one thread a connection at a time, as this program uses it, instead of a lock around every value. It holds for the whole
    /// process and only before the first connection; later calls change nothing and are safe.
    /// </summary>
    public static void OneConnectionOneThread()
    {
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
    }
}
