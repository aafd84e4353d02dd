using VuonLen.Core.Basics;

namespace VuonLen.Core.Households;

/// <summary>An age at which what a person is entitled to begins, ends or changes, so that papers must be made ready before.</summary>
/// <param name="Age">Completed years.</param>
/// <param name="InForce">The days on which turning this age matters.</param>
/// <param name="Vietnamese">Why it matters, one sentence.</param>
/// <param name="English">The same in English.</param>
/// <param name="Cite">The law it rests on.</param>
/// <param name="Verified">Whether a source was seen.</param>
[Term("mốc tuổi")]
public sealed record TurningPoint(int Age, DayRange InForce, string Vietnamese, string English, string Cite, bool Verified);
