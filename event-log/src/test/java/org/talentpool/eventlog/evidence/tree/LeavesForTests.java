package org.talentpool.eventlog.evidence.tree;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Leaves whose roots and proofs are published, and any number of others. */
final class LeavesForTests {
    /** Those that implementations of RFC 6962 share (transparency-dev/merkle, testonly). */
    static final List<byte[]> SHARED =
            hex("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    /** By size. */
    static final List<byte[]> ROOTS_OF_SHARED = hex(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private LeavesForTests() {}

    static List<byte[]> hex(String... texts) {
        return Stream.of(texts).map(HexFormat.of()::parseHex).toList();
    }

    static List<String> text(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }

    static List<byte[]> hashes(int number) {
        return IntStream.range(0, number)
                .mapToObj(leaf -> TreeHash.leaf(new byte[] {(byte) leaf, (byte) (leaf >> 8)}))
                .toList();
    }

    /** A tree as it would be stored, grown in steps of that many leaves, each by who knows only what was stored. */
    static Tree grown(List<byte[]> hashes, int step) {
        return new Tree(stored(hashes, step));
    }

    static Tiles stored(List<byte[]> hashes, int step) {
        Map<String, byte[]> stored = new TreeMap<>();
        Tiles tiles = (level, index) -> stored.get(level + "/" + index);
        for (int from = 0; from < hashes.size(); from += step) {
            var growing = new GrowingTree(from, tiles);
            hashes.subList(from, Math.min(hashes.size(), from + step)).forEach(growing::add);
            growing.takeAdded()
                    .forEach((id, added) -> stored.merge(id.level() + "/" + id.index(), added, LeavesForTests::joined));
        }
        return tiles;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /** The root as RFC 6962 defines it, straight over the leaves. */
    static byte[] root(List<byte[]> hashes) {
        if (hashes.isEmpty()) return TreeHash.empty();
        if (hashes.size() == 1) return hashes.getFirst();
        int left = 1;
        while (left * 2 < hashes.size()) left *= 2;
        return TreeHash.node(root(hashes.subList(0, left)), root(hashes.subList(left, hashes.size())));
    }
}
