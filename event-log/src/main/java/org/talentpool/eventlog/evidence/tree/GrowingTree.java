package org.talentpool.eventlog.evidence.tree;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes leaf after leaf and tells what comes to which tile. In memory is only the last tile of each level. */
public final class GrowingTree {
    private final List<ByteArrayOutputStream> edge = new ArrayList<>();
    private final Map<TileId, ByteArrayOutputStream> added = new LinkedHashMap<>();
    private long size;

    public GrowingTree() {}

    /** Goes on with a tree that has leaves already. */
    public GrowingTree(long size, Tiles tiles) {
        this.size = size;
        for (int level = 0; entries(level) > 0; level++) {
            var last = new ByteArrayOutputStream();
            if (entries(level) % Tiles.WIDTH > 0) last.writeBytes(tiles.tile(level, entries(level) / Tiles.WIDTH));
            edge.add(last);
        }
    }

    public void add(byte[] leaf) {
        add(0, leaf, size);
        size++;
    }

    public long size() {
        return size;
    }

    public byte[] root() {
        return new Tree((level, index) -> edge.get(level).toByteArray()).root(size);
    }

    /** What came behind the hashes that each tile had; from now on only what comes later. */
    public Map<TileId, byte[]> takeAdded() {
        var taken = new LinkedHashMap<TileId, byte[]>();
        added.forEach((tile, hashes) -> taken.put(tile, hashes.toByteArray()));
        added.clear();
        return taken;
    }

    private void add(int level, byte[] hash, long before) {
        if (level == edge.size()) edge.add(new ByteArrayOutputStream());
        var last = edge.get(level);
        last.writeBytes(hash);
        long index = before / Tiles.WIDTH;
        added.computeIfAbsent(new TileId(level, index), _ -> new ByteArrayOutputStream())
                .writeBytes(hash);
        if (last.size() < Tiles.WIDTH * TreeHash.LENGTH) return;
        var root = Tree.root(last.toByteArray(), 0, Tiles.WIDTH);
        last.reset();
        add(level + 1, root, index);
    }

    private long entries(int level) {
        return level >= Long.SIZE / Tiles.HEIGHT ? 0 : size >> (level * Tiles.HEIGHT);
    }
}
