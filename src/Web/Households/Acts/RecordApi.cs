using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;
using Microsoft.OpenApi;
using VuonLen.Core.Basics;
using VuonLen.Store;
using VuonLen.Store.Writing;
using VuonLen.Web.Asking;
using VuonLen.Web.Layout;
using VuonLen.Web.Pieces;
using VuonLen.Web.Register;

namespace VuonLen.Web.Households.Acts;

/// <summary>What the API answers once an act is recorded.</summary>
public sealed record RecordAnswer(long Act);

/// <summary>Why the API recorded nothing.</summary>
/// <param name="Field">The field that cannot be taken; null where it is not one field's fault.</param>
public sealed record RecordRefusal(string? Field, string Sentence);

/// <summary>Every act on a household over the API: the fields of its form as one JSON object. A request that comes twice is one act.</summary>
public static class RecordApi
{
    private const string KeyHeader = "Idempotency-Key";
    private const string TokenHeader = "RequestVerificationToken";
    private const int LongestKey = 200;

    private static readonly Words Changed = new(
        "Người khác vừa ghi nhận thay đổi ở hộ này sau số ghi nhận nêu ở seen, nên chưa ghi gì. Hãy đọc lại hồ sơ hộ, rồi gửi lại với seen là last_act mới.",
        "Somebody else recorded a change of this household after the act named in seen, so nothing was recorded. Read the household again and send with seen as the new last_act.");

    public static void MapRecordApi(this WebApplication app) => app.MapPost("/api/v1/household/{act}", Record)
        .Produces<RecordAnswer>(StatusCodes.Status201Created)
        .Produces<RecordRefusal>(StatusCodes.Status409Conflict).Produces<RecordRefusal>(StatusCodes.Status422UnprocessableEntity)
        .Takes(
            new("act", $"What is recorded: {string.Join(", ", ActPages.All.Select(act => act.Slug))}.") { In = ParameterLocation.Path, Needed = true },
            Parameters.OneHousehold,
            new(KeyHeader, "Names this request; the same request sent again is answered as at first and recorded once.") { In = ParameterLocation.Header, Needed = true },
            new(TokenHeader, "Proves that a write signed by the sign-in cookie comes from its owner: the value of the hidden field «__RequestVerificationToken» of any page of this server, sent together with the cookies that page set. Without it nothing is recorded.") { In = ParameterLocation.Header, Needed = true })
        .WithSummary("Records a change of a household. The body is one JSON object: the form's fields as «vuonlen record ACT --fields» lists them, «why», «paper», and «seen», the household's «last_act» as you read it.");

    private static async Task<IResult> Record(string act, string? household, HttpContext context, Viewer viewer, CityRegister register, RegisterDb officers)
    {
        if (!ActPages.All.Any(one => one.Slug == act))
        {
            var known = string.Join(", ", ActPages.All.Select(one => one.Slug));
            await FaultPages.Write(context, StatusCodes.Status404NotFound, new($"Không có việc «{act}»; các việc: {known}.", $"There is no act “{act}”; the acts: {known}."));
            return Results.Empty;
        }
        var code = household ?? throw new ProblemException("Thiếu household: mã hộ.",
            "household is missing: the household code.");
        var key = Key(context.Request.Headers[KeyHeader]);
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var asked = new RequestKey(key, Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes($"{act}\n{code}\n"), .. body.ToArray()])));
        var author = context.User.Identity!.Name!;
        try
        {
            // Asked first: once carried out, the household may no longer be theirs to change.
            using (var connection = register.Store.Read())
                if (asked.Answered(connection, author) is { } before) return Recorded(before.Number);
            var given = Given(body.ToArray());
            if (await ActPages.Scene(code, act, context, viewer, register, officers) is not { } found) return Results.Empty;
            if (!given.ContainsKey("seen")) throw new FieldException("seen", "Thiếu số ghi nhận cuối cùng của hộ mà anh/chị đã xem (last_act trong hồ sơ hộ).",
                "The number of the household’s last act that you saw is missing (last_act of the household).");
            var (scene, filled) = Recording.Fill(found.Act, found.Scene, given);
            return Recorded(Recording.Do(found.Act, scene, filled, author, [], asked).Number);
        }
        catch (ChangedMeanwhileException)
        {
            return Results.Json(new RecordRefusal(null, viewer.Say[Changed]), statusCode: StatusCodes.Status409Conflict);
        }
        catch (RequestKeyUsedException used)
        {
            return Refused(viewer, KeyHeader, used);
        }
        catch (ProblemException problem)
        {
            return Refused(viewer, (problem as FieldException)?.Field, problem);
        }
    }

    private static IResult Recorded(long act) => Results.Json(new RecordAnswer(act), statusCode: StatusCodes.Status201Created);

    private static IResult Refused(Viewer viewer, string? field, ProblemException problem) =>
        Results.Json(new RecordRefusal(field, viewer.Say[problem.Says]), statusCode: StatusCodes.Status422UnprocessableEntity);

    private static string Key(StringValues header) => header.ToString().Trim() is { Length: > 0 and <= LongestKey } key ? key
        : throw new ProblemException($"Thiếu {KeyHeader}: một khóa riêng cho mỗi yêu cầu, không quá {LongestKey} ký tự, để gửi lại không thành hai lần ghi.",
            $"{KeyHeader} is missing: a key of its own for each request, of at most {LongestKey} characters, so that sending it twice does not record it twice.");

    private static Dictionary<string, StringValues> Given(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, new() { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new JsonException();
            return document.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => Values(property.Name, property.Value));
        }
        // A text that is half a letter is no JSON either, but is found out only when it is read.
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new ProblemException("Nội dung gửi lên không phải là một đối tượng JSON; hãy gửi {\"mục\": \"giá trị\", …}.",
                "What was sent is no JSON object; send {\"field\": \"value\", …}.");
        }
    }

    private static StringValues Values(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => value.EnumerateArray().Select(one => one.ValueKind == JsonValueKind.Array ? throw Unreadable(name) : Values(name, one).ToString()).ToArray(),
        _ => throw Unreadable(name),
    };

    private static FieldException Unreadable(string name) => new(name, "Giá trị phải là chữ, số hoặc một dãy chữ.",
        "A value must be a text, a number or a list of texts.");
}
