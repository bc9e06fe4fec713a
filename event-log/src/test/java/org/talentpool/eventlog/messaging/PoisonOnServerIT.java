package org.talentpool.eventlog.messaging;

import org.talentpool.sample.OnAxonServer;

/** What is promised of poisonous events holds with the log on Axon Server, too. */
@OnAxonServer
class PoisonOnServerIT extends PoisonIT {}
