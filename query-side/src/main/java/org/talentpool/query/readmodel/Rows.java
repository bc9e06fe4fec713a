package org.talentpool.query.readmodel;

/** What an update of a read model must hit. */
public final class Rows {
    private Rows() {}

    /**
     * An event that finds no row, or several, is a defect and must stop the projection where it shows.
     *
     * @throws IllegalStateException unless exactly one row was hit
     */
    public static void exactlyOne(int rows) {
        if (rows != 1) throw new IllegalStateException("expected to hit one row, hit " + rows);
    }
}
