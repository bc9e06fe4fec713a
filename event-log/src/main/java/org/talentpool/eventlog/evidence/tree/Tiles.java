package org.talentpool.eventlog.evidence.tree;

/**
 * Reads a tree. It is kept in tiles of up to 256 hashes: those of level 0 are leaves, those of each further level the roots of
 * the complete tiles beneath. Hashes are added to a tile, never changed in it, so what is read may hold more than is asked for.
 */
public interface Tiles {
    /** How many hashes a tile has when it is complete. */
    int WIDTH = 256;

    /** Levels of a binary tree that one level of tiles stands for. */
    int HEIGHT = 8;

    /** @return the hashes of the tile one behind the other, as many as there are */
    byte[] tile(int level, long index);
}
