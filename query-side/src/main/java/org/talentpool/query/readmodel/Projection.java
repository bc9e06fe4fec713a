package org.talentpool.query.readmodel;

import java.util.List;

/**
 * Answers one kind of question by tables of its own. Each row is written by the events of one stream, in their order, and is the
 * same whatever happens between events of different streams: so tables can be built anew one stream after the other.
 */
public interface Projection {
    /** The tables that nobody else writes. */
    List<Table> tables();
}
