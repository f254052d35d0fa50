// Measured: how fast Apache Lucene (Debian's liblucene8-java) indexes passages and answers queries, as the peer of our own index.
// Corpus: a UTF-8 file with one passage a line, id<TAB>document<TAB>title<TAB>headings<TAB>body, and a file with one query of loose words a line.
// Left out: starting the JVM, extracting text from documents, vectors, reading stored fields of hits and making highlights.

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

public final class LucenePeer {
    private static final String USAGE = String.join(System.lineSeparator(),
        "LucenePeer index PASSAGES.tsv INDEXDIR [--threads 2]",
        "LucenePeer search INDEXDIR QUERIES.txt [--rounds 5] [--warmup 1] [--threads 1] [--exact]",
        "LucenePeer hits INDEXDIR QUERIES.txt",
        "  --warmup rounds before the measured ones; with few queries the JVM needs about a hundred to compile its code",
        "  --exact counts every match; without it Lucene skips passages that cannot reach the top 10");

    private static final int COLUMNS = 5;
    private static final int ID = 0;
    private static final int DOCUMENT = 1;
    private static final int TITLE = 2;
    private static final int HEADINGS = 3;
    private static final int BODY = 4;
    private static final String[] NAMES = {"id", "document", "title", "headings", "body"};

    private static final double RAM_BUFFER_MB = 64;
    private static final int BATCH_BYTES = 256 * 1024;
    private static final int TOP = 10;
    private static final int TOP_SHOWN = 3;
    private static final int TOP_FOR_TIES = 50;
    private static final int THRESHOLD = 1000; // what IndexSearcher.search(query, n) uses

    private LucenePeer() {
    }

    public static void main(String[] arguments) throws Exception {
        List<String> operands = new ArrayList<>();
        int threads = 0;
        int rounds = 5;
        int warmup = 1;
        boolean exact = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--threads":
                    threads = positive(arguments, ++i);
                    break;
                case "--rounds":
                    rounds = positive(arguments, ++i);
                    break;
                case "--warmup":
                    warmup = positive(arguments, ++i);
                    break;
                case "--exact":
                    exact = true;
                    break;
                default:
                    operands.add(arguments[i]);
            }
        }
        if (operands.size() != 3) {
            throw usage();
        }
        Path first = Path.of(operands.get(1));
        Path second = Path.of(operands.get(2));
        switch (operands.get(0)) {
            case "index":
                index(first, second, threads == 0 ? 2 : threads);
                break;
            case "search":
                search(first, second, rounds, warmup, threads == 0 ? 1 : threads, exact);
                break;
            case "hits":
                hits(first, second);
                break;
            default:
                throw usage();
        }
    }

    private static int positive(String[] arguments, int i) {
        try {
            int value = i < arguments.length ? Integer.parseInt(arguments[i]) : 0;
            if (value > 0) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the usage
        }
        throw usage();
    }

    private static RuntimeException usage() {
        System.err.println(USAGE);
        System.exit(2);
        return new IllegalArgumentException();
    }

    // ---- index

    private static void index(Path passages, Path indexFolder, int threads) throws Exception {
        IndexWriterConfig config = new IndexWriterConfig(new DutchAnalyzer())
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setSimilarity(new BM25Similarity())
            .setRAMBufferSizeMB(RAM_BUFFER_MB)
            .setMergeScheduler(new ConcurrentMergeScheduler())
            .setUseCompoundFile(false);
        Files.createDirectories(indexFolder);
        try (Directory directory = FSDirectory.open(indexFolder)) {
            long start = System.nanoTime();
            Counts counts;
            double committed;
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                counts = addAll(writer, passages, threads);
                writer.commit();
                committed = secondsSince(start);
            } // closing waits for the merges that still run
            double seconds = secondsSince(start);

            long indexBytes = 0;
            for (String file : directory.listAll()) {
                indexBytes += directory.fileLength(file);
            }
            double megabytes = counts.bytes / 1e6;
            print("{\"megabytes\":%.3f,\"seconds\":%.3f,\"mbPerSecond\":%.3f,\"documents\":%d,\"indexBytes\":%d,"
                    + "\"peakRssBytes\":%d,\"secondsToCommit\":%.3f,\"threads\":%d}",
                megabytes, seconds, megabytes / seconds, counts.documents, indexBytes, peakRssBytes(), committed, threads);
        }
    }

    /** One thread (this one) reads the file and queues batches of whole lines; the others index them. */
    private static Counts addAll(IndexWriter writer, Path passages, int threads) throws Exception {
        BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(4 * threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Counts>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(new Indexer(writer, queue)));
            }
            try (InputStream input = Files.newInputStream(passages)) {
                BatchReader reader = new BatchReader(input);
                for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
                    put(queue, batch, workers);
                }
            }
            for (int i = 0; i < threads; i++) {
                put(queue, Batch.END, workers);
            }
            Counts total = new Counts();
            for (Future<Counts> worker : workers) {
                total.add(worker.get());
            }
            return total;
        } finally {
            pool.shutdownNow();
        }
    }

    private static void put(BlockingQueue<Batch> queue, Batch batch, List<Future<Counts>> workers) throws Exception {
        while (!queue.offer(batch, 100, TimeUnit.MILLISECONDS)) {
            for (Future<Counts> worker : workers) {
                if (worker.isDone()) {
                    worker.get(); // a worker that stopped early failed: this throws why
                }
            }
        }
    }

    /** Whole lines, UTF-8, each ended by a newline except perhaps the last of the file. */
    private static final class Batch {
        static final Batch END = new Batch(new byte[0], 0);

        final byte[] bytes;
        final int length;

        Batch(byte[] bytes, int length) {
            this.bytes = bytes;
            this.length = length;
        }
    }

    private static final class BatchReader {
        private final InputStream input;
        private byte[] rest = new byte[0];

        BatchReader(InputStream input) {
            this.input = input;
        }

        Batch next() throws IOException {
            byte[] bytes = Arrays.copyOf(rest, Math.max(BATCH_BYTES, 2 * rest.length));
            int length = rest.length;
            while (true) {
                int read = input.readNBytes(bytes, length, bytes.length - length);
                int end = length + read;
                if (end < bytes.length) { // the end of the file
                    rest = new byte[0];
                    return end == 0 ? null : new Batch(bytes, end);
                }
                int lines = end;
                while (lines > length && bytes[lines - 1] != '\n') {
                    lines--;
                }
                if (lines > length) {
                    rest = Arrays.copyOfRange(bytes, lines, end);
                    return new Batch(bytes, lines);
                }
                length = end; // one line longer than the batch
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
        }
    }

    private static final class Counts {
        long documents;
        long bytes;

        void add(Counts other) {
            documents += other.documents;
            bytes += other.bytes;
        }
    }

    /** Indexes the batches of the queue, with one Document whose fields get new values for each passage. */
    private static final class Indexer implements Callable<Counts> {
        private final IndexWriter writer;
        private final BlockingQueue<Batch> queue;
        private final Document passage = new Document();
        private final Field[] fields = new Field[COLUMNS];
        private final Counts counts = new Counts();

        Indexer(IndexWriter writer, BlockingQueue<Batch> queue) {
            this.writer = writer;
            this.queue = queue;

            FieldType bodyType = new FieldType(TextField.TYPE_STORED);
            bodyType.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
            bodyType.freeze();

            fields[ID] = new StringField(NAMES[ID], "", Field.Store.YES);
            fields[DOCUMENT] = new StringField(NAMES[DOCUMENT], "", Field.Store.YES);
            fields[TITLE] = new TextField(NAMES[TITLE], "", Field.Store.NO);
            fields[HEADINGS] = new TextField(NAMES[HEADINGS], "", Field.Store.NO);
            fields[BODY] = new Field(NAMES[BODY], "", bodyType);
            for (Field field : fields) {
                passage.add(field);
            }
        }

        @Override
        public Counts call() throws Exception {
            for (Batch batch = queue.take(); batch != Batch.END; batch = queue.take()) {
                int start = 0;
                while (start < batch.length) {
                    start = addLine(batch, start);
                }
            }
            return counts;
        }

        /** Adds the passage of the line that begins at start; returns where the next line begins. */
        private int addLine(Batch batch, int start) throws IOException {
            byte[] bytes = batch.bytes;
            int column = 0;
            int from = start;
            int at = start;
            while (true) {
                boolean ends = at == batch.length || bytes[at] == '\n';
                if (ends || bytes[at] == '\t') {
                    if (column < COLUMNS) {
                        fields[column].setStringValue(new String(bytes, from, at - from, StandardCharsets.UTF_8));
                        counts.bytes += column >= TITLE ? at - from : 0;
                    }
                    column++;
                    from = at + 1;
                }
                if (ends) {
                    break;
                }
                at++;
            }
            if (column != COLUMNS) {
                String line = new String(bytes, start, Math.min(at - start, 80), StandardCharsets.UTF_8);
                throw new IOException("a line with " + column + " columns in place of " + COLUMNS + ": " + line);
            }
            writer.addDocument(passage);
            counts.documents++;
            return at + 1;
        }
    }

    // ---- search and hits

    private static void search(Path indexFolder, Path queriesFile, int rounds, int warmup, int threads, boolean exact)
            throws Exception {
        List<String> queries = readQueries(queriesFile);
        int threshold = exact ? Integer.MAX_VALUE : THRESHOLD;
        try (Directory directory = FSDirectory.open(indexFolder);
             DirectoryReader reader = DirectoryReader.open(directory);
             Analyzer analyzer = new DutchAnalyzer()) {
            IndexSearcher searcher = searcher(reader);
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                run(pool, threads, searcher, analyzer, queries, warmup, threshold);
                long start = System.nanoTime();
                long[] nanoseconds = run(pool, threads, searcher, analyzer, queries, rounds, threshold);
                double seconds = secondsSince(start);

                Arrays.sort(nanoseconds);
                print("{\"queries\":%d,\"seconds\":%.3f,\"queriesPerSecond\":%.1f,\"p50Ms\":%.4f,\"p95Ms\":%.4f,"
                        + "\"peakRssBytes\":%d,\"rounds\":%d,\"warmup\":%d,\"threads\":%d,\"exact\":%b}",
                    queries.size(), seconds, nanoseconds.length / seconds,
                    percentile(nanoseconds, 50) / 1e6, percentile(nanoseconds, 95) / 1e6,
                    peakRssBytes(), rounds, warmup, threads, exact);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    /** Asks all queries, rounds times over, spread over the threads; returns the time of each. */
    private static long[] run(ExecutorService pool, int threads, IndexSearcher searcher, Analyzer analyzer,
            List<String> queries, int rounds, int threshold) throws InterruptedException, ExecutionException {
        long[] nanoseconds = new long[Math.multiplyExact(queries.size(), rounds)];
        AtomicInteger next = new AtomicInteger();
        List<Future<Void>> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(pool.submit(() -> {
                for (int at = next.getAndIncrement(); at < nanoseconds.length; at = next.getAndIncrement()) {
                    long start = System.nanoTime();
                    top(searcher, parse(analyzer, queries.get(at % queries.size())), TOP, threshold);
                    nanoseconds[at] = System.nanoTime() - start;
                }
                return null;
            }));
        }
        for (Future<Void> worker : workers) {
            worker.get();
        }
        return nanoseconds;
    }

    /** For each query a line: query<TAB>total<TAB>ids of the top 3; equal scores are in the order of the ids. */
    private static void hits(Path indexFolder, Path queriesFile) throws IOException {
        try (Directory directory = FSDirectory.open(indexFolder);
             DirectoryReader reader = DirectoryReader.open(directory);
             Analyzer analyzer = new DutchAnalyzer()) {
            IndexSearcher searcher = searcher(reader);
            PrintStream output = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            for (String query : readQueries(queriesFile)) {
                TopDocs found = top(searcher, parse(analyzer, query), TOP_FOR_TIES, Integer.MAX_VALUE);
                List<Hit> top = new ArrayList<>();
                for (ScoreDoc scored : found.scoreDocs) {
                    top.add(new Hit(searcher.doc(scored.doc).get(NAMES[ID]), scored.score));
                }
                top.sort((a, b) -> a.score != b.score ? Float.compare(b.score, a.score) : a.id.compareTo(b.id));
                output.print(query + '\t' + found.totalHits.value + '\t');
                for (int i = 0; i < Math.min(TOP_SHOWN, top.size()); i++) {
                    output.print((i == 0 ? "" : " ") + top.get(i).id);
                }
                output.print('\n');
            }
            output.flush();
        }
    }

    private static final class Hit {
        final String id;
        final float score;

        Hit(String id, float score) {
            this.id = id;
            this.score = score;
        }
    }

    private static IndexSearcher searcher(DirectoryReader reader) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
        searcher.setQueryCache(null); // later rounds must not profit from the first
        return searcher;
    }

    private static TopDocs top(IndexSearcher searcher, Query query, int count, int threshold) throws IOException {
        TopScoreDocCollector collector = TopScoreDocCollector.create(count, threshold);
        searcher.search(query, collector);
        return collector.topDocs();
    }

    /** Any of the words, in the body, each as the analyzer stems it. */
    private static Query parse(Analyzer analyzer, String words) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream tokens = analyzer.tokenStream(NAMES[BODY], words)) {
            TermToBytesRefAttribute term = tokens.addAttribute(TermToBytesRefAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                Term word = new Term(NAMES[BODY], BytesRef.deepCopyOf(term.getBytesRef()));
                query.add(new TermQuery(word), BooleanClause.Occur.SHOULD);
            }
            tokens.end();
        }
        return query.build();
    }

    private static List<String> readQueries(Path file) throws IOException {
        List<String> queries = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                queries.add(line.strip());
            }
        }
        if (queries.isEmpty()) {
            throw new IOException("no queries in " + file);
        }
        return queries;
    }

    // ---- figures

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** The nearest-rank percentile of sorted values. */
    private static long percentile(long[] sorted, int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    private static long peakRssBytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
            }
        }
        throw new IOException("no VmHWM in /proc/self/status");
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
