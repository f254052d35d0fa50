using System.Text;
using UglyToad.PdfPig.Content;

namespace ZVSearch.Ingest.Reading.Pdf;

/// <summary>
/// letters → fragments. Letters come in the order of the content stream, which inside one line is nearly always the reading
/// order; geometry decides where a word and where a fragment ends.
/// </summary>
internal static class LetterRuns
{
    /// <summary>Gap that separates words, in letter sizes. Most fonts have blanks of 0.25 to 0.33.</summary>
    private const double WordGap = 0.17;

    /// <summary>Gap that separates fragments (columns, cells), in letter sizes; justified lines stay below it.</summary>
    private const double FragmentGap = 1.6;

    public static List<Fragment> From(IReadOnlyList<Letter> letters, CancellationToken stop)
    {
        var fragments = new List<Fragment>();
        var run = new Run();
        Letter? previous = null;
        for (int i = 0; i < letters.Count; i++)
        {
            if ((i & 0xFFF) == 0) { stop.ThrowIfCancellationRequested(); }

            Letter letter = letters[i];
            if (letter.TextOrientation is not (TextOrientation.Horizontal or TextOrientation.Other) || IsShadow(letter, previous))
            {
                continue;
            }

            if (!run.Accepts(letter))
            {
                run.FlushTo(fragments);
            }

            run.Add(letter);
            previous = letter;
        }

        run.FlushTo(fragments);
        return fragments;
    }

    /// <summary>Text that stands on its side (margin stamps, table heads), in the order of the content stream.</summary>
    public static string Turned(IReadOnlyList<Letter> letters)
    {
        var text = new StringBuilder();
        Letter? previous = null;
        foreach (Letter letter in letters)
        {
            if (letter.TextOrientation is TextOrientation.Horizontal or TextOrientation.Other) { continue; }

            if (previous is not null && Distance(previous, letter) > WordGap * Math.Max(letter.PointSize, 1))
            {
                text.Append(' ');
            }

            text.Append(letter.Value);
            previous = letter;
        }

        return BlockText.Normalize(text.ToString());
    }

    private static double Distance(Letter from, Letter to) =>
        Math.Sqrt(Math.Pow(to.StartBaseLine.X - from.EndBaseLine.X, 2) + Math.Pow(to.StartBaseLine.Y - from.EndBaseLine.Y, 2));

    /// <summary>Some programs print a letter twice, a hair apart, to make it look bold.</summary>
    private static bool IsShadow(Letter letter, Letter? previous) =>
        previous is not null && letter.Value == previous.Value && !string.IsNullOrWhiteSpace(letter.Value)
        && Math.Abs(letter.StartBaseLine.X - previous.StartBaseLine.X) < 0.12 * Math.Max(previous.Width, 0.1)
        && Math.Abs(letter.StartBaseLine.Y - previous.StartBaseLine.Y) < 0.5;

    private sealed class Run
    {
        private readonly StringBuilder _text = new();
        private double _left, _right, _baseline, _size;
        private int _count, _bold;

        public bool Accepts(Letter letter)
        {
            if (_count == 0) { return true; }

            double size = Math.Max(_size, SizeOf(letter));
            double gap = letter.StartBaseLine.X - _right;
            return gap < FragmentGap * size && gap > -0.6 * size
                && Math.Abs(letter.StartBaseLine.Y - _baseline) < 0.45 * size
                && Math.Abs(SizeOf(letter) - _size) < 0.6 * size;
        }

        public void Add(Letter letter)
        {
            if (string.IsNullOrWhiteSpace(letter.Value))
            {
                if (_count > 0) { _text.Append(' '); _right = Math.Max(_right, letter.EndBaseLine.X); }

                return;
            }

            if (_count == 0)
            {
                (_left, _right, _baseline, _size) = (letter.StartBaseLine.X, letter.StartBaseLine.X, letter.StartBaseLine.Y, SizeOf(letter));
            }
            else if (letter.StartBaseLine.X - _right > WordGap * SizeOf(letter) && _text[^1] != ' ')
            {
                _text.Append(' ');
            }

            _text.Append(letter.Value);
            _right = Math.Max(letter.EndBaseLine.X, letter.StartBaseLine.X);
            _count++;
            _bold += IsBold(letter) ? 1 : 0;
            if (SizeOf(letter) > _size) { (_size, _baseline) = (SizeOf(letter), letter.StartBaseLine.Y); }
        }

        public void FlushTo(List<Fragment> fragments)
        {
            string text = BlockText.Normalize(_text.ToString());
            if (text.Length > 0)
            {
                fragments.Add(new Fragment(text, _left, _right, _baseline, _size, _bold * 2 > _count));
            }

            _text.Clear();
            (_count, _bold, _size) = (0, 0, 0);
        }

        private static double SizeOf(Letter letter) => letter.PointSize is > 0.5 and < 1000 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);

        private static bool IsBold(Letter letter) =>
            letter.FontDetails.IsBold || letter.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true;
    }
}
