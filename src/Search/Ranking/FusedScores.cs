namespace ZVSearch.Search.Ranking;

/// <summary>Words and meaning in one score. Words are set off against the best document of the question, because their scores have no scale of their own.</summary>
internal sealed class FusedScores
{
    private readonly ScoreBoard _board;
    private readonly MeaningScores? _meaning;
    private readonly RankingOptions _options;
    private readonly float _best;

    public FusedScores(ScoreBoard board, MeaningScores? meaning, RankingOptions options, List<int> cards)
    {
        (_board, _meaning, _options) = (board, meaning, options);
        _best = options.UsesWords && cards.Count > 0 ? cards.Max(c => board.ScoreOf(c, options)) : 0;
    }

    /// <summary>0 or more; only comparable within one answer.</summary>
    public float ScoreOf(int card)
    {
        float words = _best > 0 ? _board.ScoreOf(card, _options) / _best : 0;
        return _meaning is null ? words : words + (_options.Meaning * _meaning.CosineOf(card));
    }

    /// <summary>The passage to show: the best one for the words, or else the nearest in meaning; -1 when there is neither.</summary>
    public int RecordOf(int card) => _options.UsesWords && _board.RecordOf(card) is var record and >= 0 ? record : _meaning?.RecordOf(card) ?? -1;
}
