package org.talentpool.kernel.receipt;

import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.operations.LettersRetried;

/**
 * Proof that a command was carried out.
 *
 * @param id what the command was about
 * @param version number of events in the stream of that id
 * @param position place of the command's last event in the event log
 * @param terms contract terms, where the command computed them
 * @param retried what came of it, where dead letters were offered again
 */
public record Receipt(
        String id,
        long version,
        long position,
        @Nullable ContractTerms terms,
        @Nullable LettersRetried retried) {}
