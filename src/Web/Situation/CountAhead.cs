using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Access;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;
using VuonLen.Web.Situation.Months;

namespace VuonLen.Web.Situation;

/// <summary>Counts, in the background, the months on either side of the one a page just showed, so that stepping through months does not wait.</summary>
public sealed class CountAhead(CityRegister register, ILogger<CountAhead> log) : BackgroundService
{
    /// <summary>What was asked last is counted; what it pushes out was left behind by its reader.</summary>
    private const int Most = 4;

    private readonly Channel<SituationRequest> _asked = Channel.CreateBounded<SituationRequest>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>Asks for the steps before and after the one shown.</summary>
    public void Around(SituationRequest asked, MonthSteps months)
    {
        foreach (var at in new[] { months.At - 1, months.At + 1 }.Where(at => at >= 0 && at < months.Steps.Count))
            _asked.Writer.TryWrite(asked with { At = months.Steps[at].Point.At });
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var asked in _asked.Reader.ReadAllAsync(stoppingToken))
            await Task.Run(() => Count(asked), stoppingToken);
    }

    private void Count(SituationRequest asked)
    {
        try
        {
            if (register.Standard(asked.Standard, asked.At) is not { } standard) return;
            register.Counts(register.Moment(asked.At, asked.KnownAt), standard.Id, register.Others(standard, asked.At), Sight.Everything);
        }
        catch (SqliteException fault)
        {
            // Whoever asks for that month counts it themselves and is told then.
            log.LogWarning(fault, "A month could not be counted ahead.");
        }
    }
}
