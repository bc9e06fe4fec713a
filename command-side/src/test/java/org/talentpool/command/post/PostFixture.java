package org.talentpool.command.post;

import org.talentpool.command.decision.Decisions;
import org.talentpool.command.requisition.Requisition;

/** A post and the requisitions that its vacancy is opened to. */
class PostFixture extends Decisions {
    PostFixture() {
        handler(new Opening(aggregates(), repository(Post.class), repository(Requisition.class), policies()));
    }
}
