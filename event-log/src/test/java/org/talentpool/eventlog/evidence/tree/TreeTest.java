package org.talentpool.eventlog.evidence.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.eventlog.evidence.tree.LeavesForTests.ROOTS_OF_SHARED;
import static org.talentpool.eventlog.evidence.tree.LeavesForTests.SHARED;
import static org.talentpool.eventlog.evidence.tree.LeavesForTests.grown;
import static org.talentpool.eventlog.evidence.tree.LeavesForTests.hashes;
import static org.talentpool.eventlog.evidence.tree.LeavesForTests.root;
import static org.talentpool.eventlog.evidence.tree.LeavesForTests.text;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {
    private final Tree shared = grown(SHARED.stream().map(TreeHash::leaf).toList(), 3);

    @Test
    void roots_of_the_shared_leaves_are_the_published_ones() {
        for (int size = 0; size <= SHARED.size(); size++) {
            assertThat(shared.root(size)).isEqualTo(ROOTS_OF_SHARED.get(size));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 1 |
            0 | 2 | 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7
            1 | 2 | 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d
            2 | 3 | fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125
            1 | 5 | 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b
            0 | 8 | 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4
            5 | 8 | bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0 d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7
            """)
    void proofs_of_inclusion_are_the_published_ones(long leaf, long size, String path) {
        assertThat(text(shared.inclusion(leaf, size))).isEqualTo(words(path));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 1 |
            1 | 8 | 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4
            2 | 5 | 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b
            6 | 8 | 0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0 d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7
            """)
    void proofs_of_consistency_are_the_published_ones(long from, long to, String path) {
        assertThat(text(shared.consistency(from, to))).isEqualTo(words(path));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 256, 1_000, 70_000})
    void however_it_grew_every_root_is_that_of_its_leaves(int step) {
        var leaves = hashes(66_000);
        var tree = grown(leaves, step);
        for (int size : new int[] {0, 1, 2, 255, 256, 257, 511, 512, 513, 4_097, 65_535, 65_536, 65_537, 66_000}) {
            assertThat(tree.root(size)).as("size %d", size).isEqualTo(root(leaves.subList(0, size)));
        }
        assertThat(tree.leaf(65_999)).isEqualTo(leaves.get(65_999));
    }

    @Test
    void while_it_grows_its_root_is_known_without_reading() {
        var leaves = hashes(1_100);
        var growing = new GrowingTree();
        for (int size = 0; size < leaves.size(); size++) {
            if (size % 37 == 0 || size % 256 < 2) assertThat(growing.root()).isEqualTo(root(leaves.subList(0, size)));
            growing.add(leaves.get(size));
        }
        assertThat(growing.size()).isEqualTo(leaves.size());
    }

    @Test
    void a_proof_reads_a_few_tiles_only() {
        var tiles = LeavesForTests.stored(hashes(66_000), 66_000);
        var reads = new AtomicInteger();
        var counting = new Tree((level, index) -> {
            reads.incrementAndGet();
            return tiles.tile(level, index);
        });

        counting.inclusion(12_345, 66_000);
        counting.consistency(54_321, 66_000);

        assertThat(reads.get()).isLessThanOrEqualTo(8);
    }

    private static List<String> words(String path) {
        return path == null ? List.of() : List.of(path.split(" "));
    }
}
