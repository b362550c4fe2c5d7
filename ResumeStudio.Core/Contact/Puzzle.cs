using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ResumeStudio.Core.Contact;

/// <summary>
/// The work that a sender's browser does before a message is taken: find the counter whose PBKDF2 key begins as told. One message costs
/// a browser a moment and a spammer as much for each of thousands. Parameters and reckoning are those of the ALTCHA proof of work, version 3.
/// </summary>
/// <param name="Nonce">The password that the counter is appended to.</param>
/// <param name="Salt">The salt of the derivation.</param>
/// <param name="Prefix">How the key of the right counter begins.</param>
public sealed record Puzzle(byte[] Nonce, byte[] Salt, byte[] Prefix)
{
    /// <summary>The algorithm's name in ALTCHA.</summary>
    public const string Algorithm = "PBKDF2/SHA-256";

    /// <summary>Iterations for each counter.</summary>
    public const int Cost = 5_000;

    /// <summary>Bytes of a derived key.</summary>
    public const int KeyLength = 32;

    /// <summary>The smallest counter that may be the right one.</summary>
    public const int LeastWork = 64;

    /// <summary>One more than the largest counter that may be the right one, so that nobody's browser is unlucky for long.</summary>
    public const int MostWork = 192;

    private const int Length = 16;

    /// <summary>A new puzzle.</summary>
    /// <param name="nonce">A value that is used once, 16 bytes.</param>
    public static Puzzle New(byte[] nonce)
    {
        var salt = RandomNumberGenerator.GetBytes(Length);
        return new(nonce, salt, KeyOf(nonce, salt, (uint)RandomNumberGenerator.GetInt32(LeastWork, MostWork))[..Length]);
    }

    /// <summary>Whether <paramref name="counter"/> is the answer.</summary>
    public bool IsSolvedBy(uint counter) => counter < MostWork && CryptographicOperations.FixedTimeEquals(KeyOf(Nonce, Salt, counter).AsSpan(0, Prefix.Length), Prefix);

    private static byte[] KeyOf(byte[] nonce, byte[] salt, uint counter)
    {
        var password = new byte[nonce.Length + sizeof(uint)];
        nonce.CopyTo(password, 0);
        BinaryPrimitives.WriteUInt32BigEndian(password.AsSpan(nonce.Length), counter);
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, Cost, HashAlgorithmName.SHA256, KeyLength);
    }
}
