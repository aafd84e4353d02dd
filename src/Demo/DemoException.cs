namespace VuonLen.Demo;

/// <summary>The demo city cannot be made as its calibration asks. The message is a Vietnamese sentence that names the figure.</summary>
public sealed class DemoException(string message) : Exception(message);
