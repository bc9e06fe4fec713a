package org.talentpool.eventlog.evidence.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Roots and proofs of a tree as it is, and as it was at any smaller size. Reads a few tiles for each, however large it is. */
public final class Tree {
    private final Tiles tiles;
    private final Map<TileId, byte[]> read = new HashMap<>();

    /** @param tiles each of which is read once at most */
    public Tree(Tiles tiles) {
        this.tiles = tiles;
    }

    /** The root of the first leaves, which must be there. */
    public byte[] root(long size) {
        return size == 0 ? TreeHash.empty() : range(0, size);
    }

    /**
     * What shows that a leaf is in the tree of that size, nearest hash first.
     *
     * @param leaf number of the leaf, from 0
     */
    public List<byte[]> inclusion(long leaf, long size) {
        var path = new ArrayList<byte[]>();
        include(leaf, 0, size, path);
        return path;
    }

    /** What shows that the tree of the one size is the beginning of that of the other; nothing has to if one is empty. */
    public List<byte[]> consistency(long from, long to) {
        var path = new ArrayList<byte[]>();
        if (from > 0) extend(from, 0, to, true, path);
        return path;
    }

    public byte[] leaf(long number) {
        return node(0, number);
    }

    private void include(long leaf, long first, long end, List<byte[]> path) {
        if (end - first == 1) return;
        long middle = first + split(end - first);
        if (leaf < middle) {
            include(leaf, first, middle, path);
            path.add(range(middle, end));
        } else {
            include(leaf, middle, end, path);
            path.add(range(first, middle));
        }
    }

    /** @param known whether who checks knows the root of the part that ends with the smaller tree */
    private void extend(long from, long first, long end, boolean known, List<byte[]> path) {
        if (from == end) {
            if (!known) path.add(range(first, end));
            return;
        }
        long middle = first + split(end - first);
        if (from <= middle) {
            extend(from, first, middle, known, path);
            path.add(range(middle, end));
        } else {
            extend(from, middle, end, false, path);
            path.add(range(first, middle));
        }
    }

    private byte[] range(long first, long end) {
        long width = end - first;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return node(level, first >> level);
        }
        long middle = first + split(width);
        return TreeHash.node(range(first, middle), range(middle, end));
    }

    /** The largest power of two below the width. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }

    /** The root of a complete subtree. */
    private byte[] node(int level, long index) {
        int above = level % Tiles.HEIGHT;
        long first = index << above;
        var tile = tile(level / Tiles.HEIGHT, first / Tiles.WIDTH);
        return root(tile, (int) (first % Tiles.WIDTH), 1 << above);
    }

    private byte[] tile(int level, long index) {
        return read.computeIfAbsent(new TileId(level, index), id -> tiles.tile(id.level(), id.index()));
    }

    /** @param width a power of two */
    static byte[] root(byte[] tile, int first, int width) {
        if (width == 1) return Arrays.copyOfRange(tile, first * TreeHash.LENGTH, (first + 1) * TreeHash.LENGTH);
        int half = width / 2;
        return TreeHash.node(root(tile, first, half), root(tile, first + half, half));
    }
}
