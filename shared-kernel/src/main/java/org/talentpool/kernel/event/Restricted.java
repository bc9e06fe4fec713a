package org.talentpool.kernel.event;

/**
 * An event of which everybody may learn that it happened, to whom and when, and nobody but a role of its own what it says.
 * A history tells neither its personal parts nor the words of its decision; a read model keeps it in a table of its own.
 */
public interface Restricted {}
