package org.talentpool.eventlog.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class OnSealingThreadsTest {
    private static final byte[] PLAIN = "plain".getBytes(UTF_8);
    private static final byte[] PLACE = "place".getBytes(UTF_8);

    /** Knows the threads that it enciphered on. */
    private static final class Watched implements Aead {
        private final List<Thread> threads = new ArrayList<>();

        @Override
        public byte[] encrypt(byte[] plain, byte[] boundTo) throws GeneralSecurityException {
            threads.add(Thread.currentThread());
            if (boundTo.length == 0) throw new GeneralSecurityException("nowhere");
            if (plain.length == 0) throw new AssertionError("nothing");
            return (new String(plain, UTF_8) + "@" + new String(boundTo, UTF_8)).getBytes(UTF_8);
        }

        @Override
        public byte[] decrypt(byte[] sealed, byte[] boundTo) {
            return sealed;
        }
    }

    private final Watched key = new Watched();
    private final Aead sealing = new OnSealingThreads(key);

    @Test
    void a_virtual_thread_has_a_lasting_one_encipher() {
        assertThat(onVirtualThread(() -> sealing.encrypt(PLAIN, PLACE)))
                .asString(UTF_8)
                .isEqualTo("plain@place");

        assertThat(key.threads).singleElement().extracting(Thread::isVirtual).isEqualTo(false);
    }

    @Test
    void a_lasting_thread_enciphers_itself() throws GeneralSecurityException {
        sealing.encrypt(PLAIN, PLACE);

        assertThat(key.threads).containsExactly(Thread.currentThread());
    }

    @Test
    void why_it_cannot_be_enciphered_is_told() {
        assertThatThrownBy(() -> onVirtualThread(() -> sealing.encrypt(PLAIN, new byte[0])))
                .hasRootCauseInstanceOf(GeneralSecurityException.class)
                .hasRootCauseMessage("nowhere");
    }

    @Test
    void nobody_waits_for_a_thread_that_has_died() {
        assertThatThrownBy(() -> onVirtualThread(() -> sealing.encrypt(new byte[0], PLACE)))
                .hasRootCauseMessage("nothing");
    }

    private static <T> T onVirtualThread(Callable<T> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return CompletableFuture.supplyAsync(() -> call(work), threads).join();
        }
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
