using VuonLen.Web.Texts;

namespace VuonLen.Web.Register;

/// <summary>Work of a slice that waits for one officer, told to whoever shows what is to be done.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Since">When it was begun.</param>
/// <param name="To">Address of the page where it goes on.</param>
public sealed record WaitingWork(Words Name, Words State, DateTimeOffset Since, string To);

/// <summary>What waits for the officer of a user name; a slice that keeps such work offers one of these.</summary>
public delegate IEnumerable<WaitingWork> WaitingFor(string user);
