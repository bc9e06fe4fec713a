package org.talentpool.eventlog.evidence;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.eventlog.StartLock;
import org.talentpool.eventlog.evidence.note.SigningKey;
import org.talentpool.eventlog.storage.LogInOrder;

/** Proofs can be read in any process; a process with a key notarises as well. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(EvidenceProperties.KEY_FILE)
class EvidenceConfiguration {
    @Bean
    SigningKey evidenceKey(EvidenceProperties properties, TreeTable tree, DataSource database) {
        var file = new KeyFile(properties, tree);
        // Of two that find no key the second must find the first one's.
        StartLock.alone(database, StartLock.EVIDENCE, file::obtain);
        return file.read();
    }

    @Bean
    Notary notary(
            LogInOrder log,
            TreeTable tree,
            Checkpoints checkpoints,
            SigningKey key,
            EvidenceProperties properties,
            PlatformTransactionManager transactions) {
        return new Notary(log, tree, checkpoints, key, properties, new TransactionTemplate(transactions));
    }

    @Bean
    Publishing publishing(
            EvidenceProperties properties, SigningKey key, TreeTable tree, Checkpoints checkpoints, LogInOrder log) {
        return new Publishing(new CheckpointFile(properties.published()), key.publicKey(), tree, checkpoints, log);
    }

    @Bean
    NotaryThread notaryThread(
            Notary notary,
            Publishing publishing,
            Checkpoints checkpoints,
            EvidenceProperties properties,
            PlatformTransactionManager transactions) {
        var sending = new Sending(checkpoints, properties, new TransactionTemplate(transactions));
        return new NotaryThread(notary, publishing, sending, properties.lookEvery());
    }

    @Bean
    EvidenceMeters evidenceMeters(NotaryThread notary, MeterRegistry meters) {
        return new EvidenceMeters(notary, meters);
    }

    @Bean
    EvidenceHealth evidenceHealthIndicator(NotaryThread notary) {
        return new EvidenceHealth(notary);
    }
}
