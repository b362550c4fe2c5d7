namespace ResumeStudio.Web.Platform.Models;

/// <summary>Cuts an answer off when it exceeds <see cref="MostBytes"/>, whatever its headers say, so that no provider fills our memory.</summary>
public sealed class AnswerLimit(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>A streamed word takes some 200 bytes on the line; answers of ours have a few hundred words.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var limited = new StreamContent(new LimitedStream(await response.Content.ReadAsStreamAsync(cancellationToken), MostBytes));
        foreach (var (name, values) in response.Content.Headers) limited.Headers.TryAddWithoutValidation(name, values);
        response.Content = limited;
        return response;
    }

    private sealed class LimitedStream(Stream inner, long left) : Stream
    {
        private long _left = left;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Count(await inner.ReadAsync(buffer, cancellationToken));

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Count(await inner.ReadAsync(buffer.AsMemory(offset, count), cancellationToken));

        public override void Flush() => inner.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }

        private int Count(int read) => (_left -= read) >= 0 ? read : throw new AnswerTooLargeException();
    }
}
