using System.Globalization;
using System.Text;

namespace ResumeStudio.Core.Contact;

/// <summary>Messages as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read every script).</summary>
public static class MessageSheet
{
    /// <summary>The first line: the names of the columns.</summary>
    public const string Head = "\uFEFFDelivered (UTC),Portfolio,Name,E-mail,Message\r\n";

    /// <summary>One message as a line.</summary>
    public static string Line(Message message, string portfolio)
    {
        var delivered = (message.DeliveredAt ?? message.SentAt).UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        return new StringBuilder().AppendJoin(',', new[] { delivered, portfolio, message.Name, message.Email, message.Text }.Select(Cell)).Append("\r\n").ToString();
    }

    /// <summary>
    /// A cell in quotation marks. What a spreadsheet would take for a formula gets an apostrophe before it
    /// (OWASP, CSV Injection: = + - @, tab and carriage return; full-width forms count too).
    /// </summary>
    private static string Cell(string text)
    {
        var first = text.Normalize(NormalizationForm.FormKC).TrimStart(' ');
        var guard = first.Length > 0 && first[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" : "";
        return $"\"{guard}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
