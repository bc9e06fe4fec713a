package org.talentpool.benchmark.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.talentpool.kernel.matching.Vacancy;

/** Lucene finds and orders places; a member whose judged place is not its best one is put right afterwards. */
final class LuceneEngine implements Engine {
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(LuceneIndex.MERIT, SortField.Type.LONG, true),
            new SortField(LuceneIndex.NOTIFIED, SortField.Type.LONG),
            new SortField(LuceneIndex.HIGH, SortField.Type.LONG),
            new SortField(LuceneIndex.LOW, SortField.Type.LONG));

    private final Columns columns;
    private final Function<Vacancy, Ask> asks;
    private final LuceneIndex index;

    LuceneEngine(Columns columns, Function<Vacancy, Ask> asks, Rows rows, Path folder) throws IOException {
        this.columns = columns;
        this.asks = asks;
        index = new LuceneIndex(folder, rows);
    }

    @Override
    public String name() {
        return "lucene";
    }

    @Override
    public List<UUID> best(Vacancy vacancy, int places) {
        var ask = asks.apply(vacancy);
        try {
            return best(ask, places, 2 * places);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Looks deeper where the order of the places has not settled that of the members. */
    private List<UUID> best(Ask ask, int places, int depth) throws IOException {
        var found = new IndexSearcher(index.reader()).search(LuceneQuery.of(ask), depth, ORDER).scoreDocs;
        var podium = new Podium(columns, ask, places);
        var seen = new HashSet<Integer>();
        long last = Long.MAX_VALUE;
        for (var hit : found) {
            int row = row(hit);
            last = Podium.key(columns, ask, row);
            if (seen.add(columns.member[row])) judge(podium, ask, columns.firstRowOf(columns.member[row]));
        }
        if (found.length < depth || podium.isClosedTo(last)) return podium.best();
        return best(ask, places, 2 * depth);
    }

    private void judge(Podium podium, Ask ask, int first) {
        for (int row = first; row < columns.rows && columns.member[row] == columns.member[first]; row++)
            if (ask.isFor(columns, row)) podium.fits(row);
    }

    private int row(ScoreDoc hit) throws IOException {
        var leaves = index.reader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        var rows = leaf.reader().getNumericDocValues(LuceneIndex.ROW);
        rows.advanceExact(hit.doc - leaf.docBase);
        return Math.toIntExact(rows.longValue());
    }

    @Override
    public void change(int row, Place place) {
        try {
            index.change(row, place);
            columns.set(row, place);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public long bytes() {
        try {
            return index.bytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
