package org.talentpool.eventlog.keys;

import com.google.crypto.tink.Aead;

/** The three states of a person's key. Only a destroyed key means that the person was erased. */
public sealed interface SubjectKey {
    record Present(Aead aead) implements SubjectKey {}

    record Destroyed() implements SubjectKey {}

    /** There never was such a key here: the keys at hand are not those that the log was written with. */
    record Unknown() implements SubjectKey {}
}
