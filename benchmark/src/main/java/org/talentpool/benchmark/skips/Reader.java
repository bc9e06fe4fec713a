package org.talentpool.benchmark.skips;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Follows the log in a process of its own, and is killed. */
final class Reader {
    static final String OURS = "ours";
    static final String STOCK = "stock";
    static final String READY = "ready";

    private Reader() {}

    /** @param words which engine, url of the database, its owner, the folder of keys */
    public static void main(String... words) throws InterruptedException {
        var folder = Path.of(words[3]);
        if (words[0].equals(OURS)) LogAlone.start(words[1], words[2], folder, Ledger.class);
        else Stock.read(LogAlone.start(words[1], words[2], folder));
        System.out.println(READY);
        new CountDownLatch(1).await();
    }
}
