using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ResumeStudio.Core.Sharing;

/// <summary>The secret in the address of a link: 160 random bits. Only its hash is stored, so a stolen database opens no link.</summary>
public static class ShareToken
{
    /// <summary>Length of a token in characters.</summary>
    public const int Length = 27;

    /// <summary>Length of a stored hash in characters.</summary>
    public const int HashLength = 64;

    private const int Bytes = 20;

    /// <summary>A new token, in URL-safe base64.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The stored form of a token: SHA-256 in hexadecimal. A token has too many bits to be guessed, so no salt is needed.</summary>
    public static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
