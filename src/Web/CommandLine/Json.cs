using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using VuonLen.Core.Basics;

namespace VuonLen.Web.CommandLine;

/// <summary>JSON as the commands print it and the API answers it: snake case, Vietnamese letters as they are, rates with two decimals.</summary>
public static class Json
{
    /// <summary>The one shape of JSON.</summary>
    public static JsonSerializerOptions Shape { get; } = Shaped(new JsonSerializerOptions());

    /// <summary>Writes one document.</summary>
    public static string Write(object? document) => JsonSerializer.Serialize(document, Shape);

    /// <summary>Gives these options the one shape.</summary>
    public static JsonSerializerOptions Shaped(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.WriteIndented = true;
        options.NewLine = "\n";
        options.Converters.Add(new RateConverter());
        options.Converters.Add(new DongConverter());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
        return options;
    }

    private sealed class RateConverter : JsonConverter<Percent>
    {
        public override Percent Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            new((long)(reader.GetDecimal() * 100));

        public override void Write(Utf8JsonWriter writer, Percent value, JsonSerializerOptions options) => writer.WriteRawValue(value.ToString());
    }

    private sealed class DongConverter : JsonConverter<Dong>
    {
        public override Dong Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, Dong value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
    }
}
