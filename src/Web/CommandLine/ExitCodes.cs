namespace VuonLen.Web.CommandLine;

/// <summary>What the program ends with.</summary>
public static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Done, but something is wrong.</summary>
    public const int Wrong = 1;

    /// <summary>Wrong usage or unreadable input; nothing was changed.</summary>
    public const int Unusable = 2;
}
