package org.talentpool.eventlog.evidence;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What somebody can do to a log who may do everything in its database, at places that a seed decides. */
enum Tampering {
    FLIP {
        @Override
        void on(NotarisedLog log, Random random) {
            var column = random.nextBoolean() ? "payload" : "meta_data";
            log.asSuperuser(
                    """
                    update eventlog.domain_event_entry
                       set %1$s = set_byte(%1$s, 0, get_byte(%1$s, 0) # ?) where global_index = ?""".formatted(column),
                    1 << random.nextInt(8),
                    any(log, random).position());
        }
    },
    RENAME {
        @Override
        void on(NotarisedLog log, Random random) {
            var changes = List.of(
                    "payload_type = payload_type || 'x'",
                    "payload_revision = case when payload_revision is null then '' end",
                    "type = case when type is null then '' end",
                    "aggregate_identifier = aggregate_identifier || ' '",
                    "event_identifier = 'other'",
                    "time_stamp = time_stamp - interval '1 microsecond'",
                    "time_stamp = 'infinity'",
                    "sequence_number = sequence_number + 1000000");
            log.asSuperuser(
                    "update eventlog.domain_event_entry set %s where global_index = ?"
                            .formatted(changes.get(random.nextInt(changes.size()))),
                    any(log, random).position());
        }
    },
    DELETE {
        @Override
        void on(NotarisedLog log, Random random) {
            log.asSuperuser(
                    "delete from eventlog.domain_event_entry where global_index = ?",
                    any(log, random).position());
        }
    },
    INSERT {
        @Override
        void on(NotarisedLog log, Random random) {
            log.append(log.client, UUID.randomUUID(), 0);
            log.asSuperuser("""
                    with hole as (
                        select position from generate_series(1, (select max(global_index) - 1
                            from eventlog.domain_event_entry)) position
                        where not exists (select from eventlog.domain_event_entry where global_index = position)
                        order by position offset ? limit 1)
                    update eventlog.domain_event_entry set global_index = hole.position from hole
                    where global_index = (select max(global_index) from eventlog.domain_event_entry)""", random.nextInt(10));
        }
    },
    REORDER {
        @Override
        void on(NotarisedLog log, Random random) {
            var events = log.events();
            int first = random.nextInt(events.size() - 1);
            long one = events.get(first).position();
            long other = events.get(first + 1 + random.nextInt(events.size() - first - 1))
                    .position();
            var move = "update eventlog.domain_event_entry set global_index = ? where global_index = ?";
            log.asSuperuser(move, -1, one);
            log.asSuperuser(move, one, other);
            log.asSuperuser(move, other, -1);
        }
    },
    CUT_TAIL {
        @Override
        void on(NotarisedLog log, Random random) {
            log.asSuperuser(
                    "delete from eventlog.domain_event_entry where global_index >= ?",
                    any(log, random).position());
        }
    },
    REWRITE_ALL {
        @Override
        void on(NotarisedLog log, Random random) {
            log.asSuperuser("update eventlog.domain_event_entry set payload = payload || '\\x00'");
            forgetTree(log);
            log.takeIn();
        }
    },
    RESTORE_OLD_DUMP {
        @Override
        void on(NotarisedLog log, Random random) {
            CUT_TAIL.on(log, random);
            forgetTree(log);
            if (random.nextBoolean()) log.append(1 + random.nextInt(100));
            log.takeIn();
        }
    };

    abstract void on(NotarisedLog log, Random random);

    private static LeafInput any(NotarisedLog log, Random random) {
        var events = log.events();
        return events.get(random.nextInt(events.size()));
    }

    private static void forgetTree(NotarisedLog log) {
        log.asSuperuser("update eventlog.evidence_tree set size = 0, position = 0");
        log.asSuperuser("delete from eventlog.evidence_tile");
        log.asSuperuser("delete from eventlog.evidence_checkpoint");
    }
}
