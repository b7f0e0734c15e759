// Texts that are no templates at all.
using System;
using System.Linq;
using System.Text;

namespace Formwork.Testing;

/// <summary>Makes texts of random bytes and random characters.</summary>
public static class RandomTexts
{
    /// <summary>A random text.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <returns>The text.</returns>
    public static string Next(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var length = random.Next(20) == 0 ? random.Next(100_000) : random.Next(600);
        switch (random.Next(6))
        {
            case 0:
                var bytes = new byte[length];
                random.NextBytes(bytes);
                return Encoding.UTF8.GetString(bytes);
            case 1:
                return Of(length, () => (char)random.Next(0x10000));
            case 2:
                return Of(length, () => (char)random.Next(0x20, 0x7F));
            case 3:
                const string Signs = "{}[]:,'\"#-?!&*|>%@` \n\r\tab1.=()<\\";
                return Of(length, () => Signs[random.Next(Signs.Length)]);
            case 4:
                // One thing over and over is what makes readers slow.
                var piece = Of(random.Next(1, 6), () => "{}[]:,'\"#-?!&*|> \nab："[random.Next(21)]);
                return string.Concat(Enumerable.Repeat(piece, length * 10 / piece.Length));
            default:
                return RandomMutations.Pieces(random);
        }
    }

    private static string Of(int length, Func<char> next)
    {
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++)
            text.Append(next());
        return text.ToString();
    }
}
