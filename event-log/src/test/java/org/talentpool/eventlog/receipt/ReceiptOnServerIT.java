package org.talentpool.eventlog.receipt;

import org.talentpool.sample.OnAxonServer;

/** What is promised of receipts holds with the log on Axon Server, too. */
@OnAxonServer
class ReceiptOnServerIT extends ReceiptIT {}
