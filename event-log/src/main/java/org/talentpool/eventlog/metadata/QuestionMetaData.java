package org.talentpool.eventlog.metadata;

/** Keys of the metadata that goes with a query. */
public final class QuestionMetaData {
    /** A whole number, as in the receipt of a command: the position that the answer must have seen. */
    public static final String MIN_POSITION = "minPosition";

    /** An instant as text: the moment of which the answer tells. */
    public static final String AS_OF = "asOf";

    private QuestionMetaData() {}
}
