package org.talentpool.kernel.receipt;

import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.ContractTerms;

/**
 * Proof that a command was carried out.
 *
 * @param id what the command was about
 * @param version number of events in the stream of that id
 * @param position place of the command's last event in the event log
 * @param terms contract terms, where the command computed them
 */
public record Receipt(
        String id, long version, long position, @Nullable ContractTerms terms) {}
