using System.CommandLine;
using VuonLen.Core.Basics;

namespace VuonLen.Web.CommandLine;

/// <summary>Makes commands as all of ours are: they reply, or say in one sentence why not.</summary>
public static class VuonLenCommand
{
    /// <summary>A command that replies once.</summary>
    public static Command Replying(string name, string help, Func<Call, Reply> answer, IEnumerable<Option> options, params Argument[] arguments)
    {
        var command = Named(name, help, options, arguments);
        command.SetAction(parsed => Guarded(parsed, call =>
        {
            var reply = answer(call);
            var output = parsed.InvocationConfiguration.Output;
            if (call.Json) output.Write(Json.Write(reply.Json) + "\n");
            else reply.Text(output);
            output.Flush();
            return reply.Exit;
        }));
        return command;
    }

    /// <summary>A command that goes on until it is stopped, and prints as it goes.</summary>
    public static Command Running(string name, string help, Func<Call, TextWriter, CancellationToken, Task<int>> run, IEnumerable<Option> options)
    {
        var command = Named(name, help, options, []);
        command.SetAction((parsed, stop) => GuardedAsync(parsed, call => run(call, parsed.InvocationConfiguration.Output, stop)));
        return command;
    }

    private static Command Named(string name, string help, IEnumerable<Option> options, IEnumerable<Argument> arguments)
    {
        var command = new Command(name, help);
        foreach (var argument in arguments) command.Arguments.Add(argument);
        foreach (var option in options) command.Options.Add(option);
        return command;
    }

    private static int Guarded(ParseResult parsed, Func<Call, int> run) =>
        GuardedAsync(parsed, call => Task.FromResult(run(call))).GetAwaiter().GetResult();

    private static async Task<int> GuardedAsync(ParseResult parsed, Func<Call, Task<int>> run)
    {
        try
        {
            return await run(new Call(parsed));
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
        catch (ProblemException problem)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(problem.Message);
            return ExitCodes.Unusable;
        }
        catch (Exception exception)
        {
            var debugging = Environment.GetEnvironmentVariable("VUONLEN_DEBUG") == "1";
            await parsed.InvocationConfiguration.Error.WriteLineAsync(debugging
                ? exception.ToString()
                : "Chương trình gặp một lỗi chưa lường trước và đã dừng; chưa có gì được ghi. Đặt VUONLEN_DEBUG=1 rồi chạy lại để xem chi tiết.");
            return ExitCodes.Unusable;
        }
    }
}
