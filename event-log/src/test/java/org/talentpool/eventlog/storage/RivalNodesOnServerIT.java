package org.talentpool.eventlog.storage;

import org.talentpool.sample.OnAxonServer;

/** What is promised of rivals holds with the log on Axon Server, too. */
@OnAxonServer
class RivalNodesOnServerIT extends RivalNodesIT {}
