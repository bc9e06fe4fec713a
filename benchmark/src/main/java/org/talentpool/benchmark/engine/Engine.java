package org.talentpool.benchmark.engine;

import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.matching.Vacancy;

/** One way to answer. */
interface Engine extends AutoCloseable {
    String name();

    /** The best who fit, in their order. */
    List<UUID> best(Vacancy vacancy, int places);

    /** Takes over what is new of the row; the next answer knows it. The columns have not changed yet. */
    void change(int row, Place place);

    /** Of memory, or of the disk where it is kept there, with all columns that the answer needs. */
    long bytes();

    @Override
    default void close() {}
}
