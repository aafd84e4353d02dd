using Microsoft.Extensions.Logging.Abstractions;
using VuonLen.Core.Access;
using VuonLen.Web.Asking;
using VuonLen.Web.Server;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.Server;

public class WarmUpTests(ServedWorld world)
{
    [Fact]
    public void Prepare_OfAStore_LeavesTheFirstPageNothingToCount()
    {
        using var register = Registers.Open(world.Folder);
        WebServer.Prepare(register);
        Assert.Equal(1, register.Kept.Count);
        var standard = register.Standard(null, register.Today)!;
        register.Counts(register.Moment(register.Today, null), standard.Id, register.Others(standard, register.Today), Sight.Everything);
        Assert.Equal(1, register.Kept.Count);
    }

    [Fact]
    public async Task Begin_WorkThatFails_EndsWithoutAFault()
    {
        var began = false;
        await WarmUp.Begin(() =>
        {
            began = true;
            throw new IOException("gone");
        }, NullLogger.Instance, CancellationToken.None);
        Assert.True(began);
    }

    [Fact]
    public async Task Begin_ServerStoppedAtOnce_DoesNothing()
    {
        var began = false;
        await WarmUp.Begin(() => began = true, NullLogger.Instance, new CancellationToken(canceled: true));
        Assert.False(began);
    }
}
