package org.talentpool.command.notice;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Lets few matches be asked for at a time: a whole list at once would take the database away from whoever looks at a page. */
@Component
class FewAtATime {
    private static final int AT_A_TIME = 2;

    private final Semaphore places = new Semaphore(AT_A_TIME);

    void run(Runnable match) {
        places.acquireUninterruptibly();
        try {
            match.run();
        } finally {
            places.release();
        }
    }
}
