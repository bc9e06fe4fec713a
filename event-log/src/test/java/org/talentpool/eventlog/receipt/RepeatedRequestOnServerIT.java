package org.talentpool.eventlog.receipt;

import org.talentpool.sample.OnAxonServer;

/** What is promised of requests that are sent again holds with the log on Axon Server, too. */
@OnAxonServer
class RepeatedRequestOnServerIT extends RepeatedRequestIT {}
