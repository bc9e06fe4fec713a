package org.talentpool.eventlog.metadata;

import org.talentpool.sample.OnAxonServer;

/** What is promised of metadata holds with the log on Axon Server, too. */
@OnAxonServer
class DecisionMetaDataOnServerIT extends DecisionMetaDataIT {}
