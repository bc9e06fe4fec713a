package org.talentpool.eventlog.evidence.tree;

/** @param index how many tiles of the level come before */
public record TileId(int level, long index) {}
