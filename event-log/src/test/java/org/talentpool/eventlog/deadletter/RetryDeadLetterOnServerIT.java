package org.talentpool.eventlog.deadletter;

import org.talentpool.sample.OnAxonServer;

/** What is promised of dead letters holds with the log on Axon Server, too. */
@OnAxonServer
class RetryDeadLetterOnServerIT extends RetryDeadLetterIT {}
