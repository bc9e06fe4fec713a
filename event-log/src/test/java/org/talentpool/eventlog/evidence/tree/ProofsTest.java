package org.talentpool.eventlog.evidence.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talentpool.eventlog.evidence.tree.LeavesForTests.grown;
import static org.talentpool.eventlog.evidence.tree.LeavesForTests.hashes;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Proofs against those who check them: ours, and sigstore's, which shares no line with it. */
class ProofsTest {
    private static final int LEAVES = 1_200;

    private final List<byte[]> leaves = hashes(LEAVES);
    private final Tree tree = grown(leaves, 100);
    private final Random random = new Random(6962);

    @Test
    void every_leaf_of_small_trees_is_shown_to_be_in_them() throws Exception {
        for (int size = 1; size <= 70; size++) {
            for (int leaf = 0; leaf < size; leaf++) included(leaf, size);
        }
    }

    @Test
    void leaves_of_larger_trees_are_shown_to_be_in_them() throws Exception {
        for (int round = 0; round < 500; round++) {
            int size = 1 + random.nextInt(LEAVES);
            included(random.nextInt(size), size);
        }
    }

    @Test
    void a_proof_shows_nothing_of_another_leaf_place_size_or_root() {
        for (int round = 0; round < 500; round++) {
            int size = 3 + random.nextInt(LEAVES - 3);
            int leaf = random.nextInt(size);
            int other = (leaf + 1 + random.nextInt(size - 1)) % size;
            var path = tree.inclusion(leaf, size);
            refused(leaves.get(other), leaf, size, path, tree.root(size));
            refused(leaves.get(leaf), leaf, size, path, tree.root(size - 1));
            refused(leaves.get(leaf), leaf, size, flipped(path), tree.root(size));
            refused(leaves.get(leaf), leaf, size, path.subList(1, path.size()), tree.root(size));
            assertThat(Proofs.includes(leaves.get(leaf), other, size, path, tree.root(size)))
                    .isFalse();
        }
    }

    @Test
    void every_beginning_of_a_tree_is_shown_to_be_one() {
        for (int to = 0; to <= 70; to++) {
            for (int from = 0; from <= to; from++)
                assertThat(extended(from, to)).isTrue();
        }
        for (int round = 0; round < 500; round++) {
            int to = random.nextInt(LEAVES + 1);
            assertThat(extended(random.nextInt(to + 1), to)).isTrue();
        }
    }

    @Test
    void no_other_tree_is_shown_to_be_a_beginning() {
        for (int round = 0; round < 500; round++) {
            int to = 3 + random.nextInt(LEAVES - 3);
            int from = 1 + random.nextInt(to - 1);
            var path = tree.consistency(from, to);
            var root = tree.root(from);
            var rootOfAll = tree.root(to);
            assertThat(Proofs.extend(from, rootOfAll, to, rootOfAll, path)).isFalse();
            assertThat(Proofs.extend(from, root, to, tree.root(to - 1), path)).isFalse();
            assertThat(Proofs.extend(from, root, to, rootOfAll, flipped(path))).isFalse();
            assertThat(Proofs.extend(from, root, to, rootOfAll, path.subList(1, path.size())))
                    .isFalse();
            assertThat(Proofs.extend(to, rootOfAll, from, root, path)).isFalse();
        }
    }

    private void included(int leaf, int size) throws InclusionProofVerificationException {
        var path = tree.inclusion(leaf, size);
        assertThat(Proofs.includes(leaves.get(leaf), leaf, size, path, tree.root(size)))
                .isTrue();
        assertThatCode(() -> InclusionProofVerifier.verify(leaves.get(leaf), leaf, size, path, tree.root(size)))
                .as("leaf %d of %d", leaf, size)
                .doesNotThrowAnyException();
    }

    private static void refused(byte[] hash, int leaf, int size, List<byte[]> path, byte[] root) {
        assertThat(Proofs.includes(hash, leaf, size, path, root)).isFalse();
        // It spells the hashes of a refusal by a library that is not here.
        assertThatThrownBy(() -> InclusionProofVerifier.verify(hash, leaf, size, path, root))
                .isInstanceOfAny(InclusionProofVerificationException.class, NoClassDefFoundError.class);
    }

    private boolean extended(int from, int to) {
        return Proofs.extend(from, tree.root(from), to, tree.root(to), tree.consistency(from, to));
    }

    private List<byte[]> flipped(List<byte[]> path) {
        var changed = new ArrayList<>(path);
        int at = random.nextInt(path.size());
        byte[] hash = path.get(at).clone();
        hash[random.nextInt(hash.length)] ^= (byte) (1 << random.nextInt(8));
        changed.set(at, hash);
        return changed;
    }
}
