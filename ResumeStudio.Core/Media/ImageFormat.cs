namespace ResumeStudio.Core.Media;

/// <summary>The image formats that are taken.</summary>
public enum ImageFormat
{
    /// <summary>ISO/IEC 10918-1.</summary>
    Jpeg,

    /// <summary>ISO/IEC 15948.</summary>
    Png,

    /// <summary>RFC 9649.</summary>
    WebP,
}
