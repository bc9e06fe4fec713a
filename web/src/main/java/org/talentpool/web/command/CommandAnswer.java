package org.talentpool.web.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.operations.LettersRetried;
import org.talentpool.kernel.receipt.Receipt;

/**
 * What a command answers.
 *
 * @param version number of decisions about the id so far; the same as the ETag
 * @param position place in the event log, to be waited for in reads
 * @param terms of the contract, where the command computed them
 * @param retried what came of it, where dead letters were offered again
 */
public record CommandAnswer(
        String id,
        long version,
        long position,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ContractTerms terms,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LettersRetried retried) {

    /** 201 with the place of what was made. */
    static ResponseEntity<CommandAnswer> created(String collection, Receipt receipt) {
        CommandAnswer answer = of(receipt);
        return ResponseEntity.created(URI.create(collection + "/" + answer.id()))
                .eTag("\"" + answer.version() + "\"")
                .body(answer);
    }

    /** 200 with the new version. */
    static ResponseEntity<CommandAnswer> done(Receipt receipt) {
        CommandAnswer answer = of(receipt);
        return ResponseEntity.ok().eTag("\"" + answer.version() + "\"").body(answer);
    }

    /** Inside, an id carries its kind as a prefix. */
    private static CommandAnswer of(Receipt receipt) {
        String bare = receipt.id().substring(receipt.id().indexOf(':') + 1);
        return new CommandAnswer(bare, receipt.version(), receipt.position(), receipt.terms(), receipt.retried());
    }
}
