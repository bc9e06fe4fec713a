package org.talentpool.eventlog.upcasting;

import org.talentpool.sample.OnAxonServer;

/** What is promised of reshaping holds with the log on Axon Server, too. */
@OnAxonServer
class EventReshapingOnServerIT extends EventReshapingIT {}
