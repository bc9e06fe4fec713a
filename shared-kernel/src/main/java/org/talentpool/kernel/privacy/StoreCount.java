package org.talentpool.kernel.privacy;

/**
 * @param store a table, or what else may hold something of a person
 * @param rows how many of its rows were emptied
 */
public record StoreCount(String store, long rows) {}
