using QRCoder;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>An address as a QR code for paper and screens.</summary>
internal static class QrPicture
{
    private const int ModulePixels = 8;

    /// <summary>A PNG as a data: address, black on white, with the quiet zone that readers need.</summary>
    public static string Of(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(code);
        return "data:image/png;base64," + Convert.ToBase64String(png.GetGraphic(ModulePixels));
    }
}
