using Xunit;

namespace VuonLen.Web.Tests.World;

/// <summary>A world of one class of tests that write in it.</summary>
public sealed class ChangedWorld : IAsyncDisposable
{
    public ServedWorld World { get; } = new();

    public ValueTask DisposeAsync() => World.DisposeAsync();
}
