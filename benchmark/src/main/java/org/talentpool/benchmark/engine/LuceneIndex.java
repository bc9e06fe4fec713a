package org.talentpool.benchmark.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/** A document for each place: its atoms as terms, its days as points, what orders as doc values. */
final class LuceneIndex implements AutoCloseable {
    static final String ATOM = "atom";
    static final String ROW = "row";
    static final String EARLIEST = "earliest";
    static final String BEFORE = "before";
    static final String MERIT = "merit";
    static final String NOTIFIED = "notified";
    static final String HIGH = "high";
    static final String LOW = "low";

    private static final double BUFFER_MB = 256;

    private final Directory directory;
    private final IndexWriter writer;
    private DirectoryReader reader;

    LuceneIndex(Path folder, Rows rows) throws IOException {
        directory = new MMapDirectory(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB));
        rows.forEach(this::add);
        writer.forceMerge(1);
        writer.commit();
        reader = DirectoryReader.open(writer);
    }

    DirectoryReader reader() {
        return reader;
    }

    void change(int row, Place place) throws IOException {
        writer.updateDocument(new Term(ROW, Integer.toString(row)), document(row, place));
        var fresh = DirectoryReader.openIfChanged(reader);
        if (fresh == null) return;
        reader.close();
        reader = fresh;
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (var file : directory.listAll()) bytes += directory.fileLength(file);
        return bytes;
    }

    static String term(int atom) {
        return Integer.toString(atom, Character.MAX_RADIX);
    }

    private void add(int row, Place place) {
        try {
            writer.addDocument(document(row, place));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Signed numbers that stand in the order of ids as text. */
    private static Document document(int row, Place place) {
        var document = new Document();
        Atoms.of(place, atom -> document.add(new StringField(ATOM, term(atom), Field.Store.NO)));
        document.add(new StringField(ROW, Integer.toString(row), Field.Store.NO));
        document.add(new NumericDocValuesField(ROW, row));
        document.add(new IntField(EARLIEST, place.earliest(), Field.Store.NO));
        document.add(new IntField(BEFORE, place.before(), Field.Store.NO));
        document.add(new NumericDocValuesField(MERIT, place.merit()));
        document.add(new NumericDocValuesField(NOTIFIED, place.notified()));
        document.add(new NumericDocValuesField(HIGH, place.candidate().getMostSignificantBits() ^ Long.MIN_VALUE));
        document.add(new NumericDocValuesField(LOW, place.candidate().getLeastSignificantBits() ^ Long.MIN_VALUE));
        return document;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.close();
        directory.close();
    }
}
