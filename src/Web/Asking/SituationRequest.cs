using VuonLen.Core.Places;

namespace VuonLen.Web.Asking;

/// <summary>What a situation is asked for, as it comes from a page, the API or the command line.</summary>
public sealed record SituationRequest(DateOnly At, string? In = null, string? Standard = null, DateOnly? UnitsOf = null, long? KnownAt = null, PlacesBy By = PlacesBy.Operation);
