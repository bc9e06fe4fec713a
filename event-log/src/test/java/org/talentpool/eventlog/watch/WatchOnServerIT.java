package org.talentpool.eventlog.watch;

import org.talentpool.sample.OnAxonServer;

/** What is promised of the watch holds with the log on Axon Server, too. */
@OnAxonServer
class WatchOnServerIT extends WatchIT {}
