package org.talentpool.eventlog.keys;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Enciphers on threads that last. Tink sets up a source of randomness for each thread that enciphers, and looks through the whole
 * class path for a better one: much longer than enciphering takes, if each command has a thread of its own.
 */
record OnSealingThreads(Aead key) implements Aead {
    private static final Executor THREADS = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("sealing-", 0).daemon().factory());

    @Override
    public byte[] encrypt(byte[] plain, byte[] boundTo) throws GeneralSecurityException {
        return Thread.currentThread().isVirtual() ? encryptThere(plain, boundTo) : key.encrypt(plain, boundTo);
    }

    @Override
    public byte[] decrypt(byte[] sealed, byte[] boundTo) throws GeneralSecurityException {
        return key.decrypt(sealed, boundTo);
    }

    private byte[] encryptThere(byte[] plain, byte[] boundTo) throws GeneralSecurityException {
        try {
            return CompletableFuture.supplyAsync(() -> encryptHere(plain, boundTo), THREADS)
                    .join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof GeneralSecurityException cause) throw cause;
            throw failed;
        }
    }

    private byte[] encryptHere(byte[] plain, byte[] boundTo) {
        try {
            return key.encrypt(plain, boundTo);
        } catch (GeneralSecurityException e) {
            throw new CompletionException(e);
        }
    }
}
