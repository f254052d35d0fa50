using ZVSearch.Search.Hits;

namespace ZVSearch.Search.Ranking;

/// <summary>
/// Scores of one question for all passages and documents of a snapshot. One slot per passage and per document, reused from question to question;
/// what was touched is remembered, so that clearing costs no more than scoring. Not thread-safe.
/// </summary>
internal sealed class ScoreBoard(Snapshot snapshot)
{
    private readonly float[] _occurrences = new float[snapshot.RecordCount];
    private readonly float[] _passageScores = new float[snapshot.RecordCount];
    private readonly float[] _cardOccurrences = new float[snapshot.Cards.Length];
    private readonly float[] _titleOccurrences = new float[snapshot.Cards.Length];
    private readonly float[] _headingOccurrences = new float[snapshot.Cards.Length];
    private readonly float[] _cardScores = new float[snapshot.Cards.Length];
    private readonly float[] _bestScores = new float[snapshot.Cards.Length];
    private readonly int[] _bestRecords = new int[snapshot.Cards.Length];
    private readonly int[] _counts = new int[snapshot.Cards.Length];
    private readonly ulong[] _leaves = new ulong[snapshot.Cards.Length];
    private readonly bool[] _isMatched = new bool[snapshot.Cards.Length];
    private readonly List<(int Record, int Card)> _touched = [];
    private readonly List<int> _touchedCards = [];
    private readonly List<int> _records = [];
    private readonly List<int> _marked = [];

    /// <summary>Numbers of the cards that hold any of the concepts, in order of first match.</summary>
    public List<int> Matched { get; } = [];

    /// <summary>Which leaves of the question the document holds: bit <c>i</c> for leaf <c>i</c>.</summary>
    public ulong LeavesOf(int card) => _leaves[card];

    /// <summary>Score of the words for the document: its whole text and its best passage together.</summary>
    public float ScoreOf(int card, RankingOptions options) =>
        (options.DocumentShare * _cardScores[card]) + ((1 - options.DocumentShare) * _bestScores[card]);

    /// <summary>Record of the best passage in the whole index; -1 when only the title matches.</summary>
    public int RecordOf(int card) => _counts[card] == 0 ? -1 : _bestRecords[card];

    /// <summary>How many passages of the document match.</summary>
    public int CountOf(int card) => _counts[card];

    /// <param name="record">The passage.</param>
    /// <param name="card">Its document.</param>
    /// <param name="normal">Occurrences, set off against the length of the passage.</param>
    /// <param name="occurrences">Occurrences as such.</param>
    public void AddBody(int record, int card, float normal, float occurrences)
    {
        AddToPassage(record, card, normal);
        Touch(card);
        _cardOccurrences[card] += occurrences;
    }

    /// <summary>A heading stands above many passages; for the document as a whole it counts once.</summary>
    public void AddHeading(int record, int card, float normal)
    {
        AddToPassage(record, card, normal);
        Touch(card);
        _headingOccurrences[card] = Math.Max(_headingOccurrences[card], normal);
    }

    public void AddTitle(int card, float normal)
    {
        Touch(card);
        _titleOccurrences[card] += normal;
    }

    /// <summary>Turns the occurrences of one concept into scores.</summary>
    public void Close(Concept concept, RankingOptions options)
    {
        if (concept.IsExcluded)
        {
            Mark(concept.Leaf);
            return;
        }

        float passageWeight = concept.Weight * Rarity(_touched.Count, snapshot.PassageCount), k = options.K1, kd = options.DocumentK1;
        foreach ((int record, int card) in _touched)
        {
            float tf = _occurrences[record];
            _occurrences[record] = 0;
            if (_passageScores[record] == 0) { _counts[card]++; }

            float score = _passageScores[record] += passageWeight * tf * (k + 1) / (tf + k);
            if (score > _bestScores[card] || (score == _bestScores[card] && record < _bestRecords[card])) { (_bestScores[card], _bestRecords[card]) = (score, record); }
        }

        float cardWeight = concept.Weight * Rarity(_touchedCards.Count, snapshot.LiveCount);
        ulong leaf = concept.Leaf >= 0 ? 1UL << concept.Leaf : 0;
        foreach (int card in _touchedCards)
        {
            float length = 1 - options.DocumentB + (options.DocumentB * snapshot.Lengths[card] / snapshot.AverageDocument);
            float tf = (_cardOccurrences[card] / length) + _headingOccurrences[card] + _titleOccurrences[card];
            (_cardOccurrences[card], _headingOccurrences[card], _titleOccurrences[card]) = (0, 0, 0);
            _cardScores[card] += cardWeight * tf * (kd + 1) / (tf + kd);
            _leaves[card] |= leaf;
            if (!_isMatched[card]) { Matched.Add(card); }

            _isMatched[card] = true;
        }

        _records.AddRange(_touched.Select(t => t.Record));
        _touched.Clear();
        _touchedCards.Clear();
    }

    /// <summary>Makes it as new.</summary>
    public void Clear()
    {
        foreach (int record in _records) { _passageScores[record] = 0; }

        foreach (int card in _marked) { _leaves[card] = 0; }

        foreach (int card in Matched)
        {
            (_cardScores[card], _bestScores[card], _bestRecords[card], _counts[card], _leaves[card], _isMatched[card]) = (0, 0, 0, 0, 0, false);
        }

        _records.Clear();
        _marked.Clear();
        Matched.Clear();
    }

    /// <summary>Only remembers who holds it: what is excluded earns nothing.</summary>
    private void Mark(int leaf)
    {
        foreach ((int record, _) in _touched) { _occurrences[record] = 0; }

        foreach (int card in _touchedCards)
        {
            (_cardOccurrences[card], _headingOccurrences[card], _titleOccurrences[card]) = (0, 0, 0);
            _leaves[card] |= 1UL << leaf;
        }

        _marked.AddRange(_touchedCards);
        _touched.Clear();
        _touchedCards.Clear();
    }

    private void AddToPassage(int record, int card, float normal)
    {
        if (_occurrences[record] == 0) { _touched.Add((record, card)); }

        _occurrences[record] += normal;
    }

    private void Touch(int card)
    {
        if (_cardOccurrences[card] == 0 && _headingOccurrences[card] == 0 && _titleOccurrences[card] == 0) { _touchedCards.Add(card); }
    }

    /// <summary>Inverse document frequency, as BM25 has it.</summary>
    private static float Rarity(int holders, int all) => MathF.Log(1 + ((all - holders + 0.5f) / (holders + 0.5f)));
}
