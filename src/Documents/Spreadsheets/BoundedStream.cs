namespace VuonLen.Documents.Spreadsheets;

/// <summary>Reads another stream, but no more than so many bytes of it.</summary>
/// <param name="tooMuch">What is thrown at the first byte beyond.</param>
internal sealed class BoundedStream(Stream from, long most, Func<Exception> tooMuch) : Stream
{
    /// <summary>How many bytes were read.</summary>
    public long Taken { get; private set; }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = from.Read(buffer);
        Taken += read;
        return Taken <= most ? read : throw tooMuch();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) from.Dispose();
        base.Dispose(disposing);
    }
}
