package org.talentpool.query.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.query.readmodel.AsOf;

/**
 * The versions that are enacted, as of now or of the moment that is asked for. An enacted version never changes, so that those of
 * the past are in memory: what was read when a place had been reached tells of every place up to that one.
 */
@Component
class EnactedVersions {
    private final VersionRows versions;
    private volatile @Nullable Known known;

    EnactedVersions(VersionRows versions) {
        this.versions = versions;
    }

    Rulebook rulebook() {
        var asOf = AsOf.asked();
        return asOf == null ? rulebook(versions.enacted()) : rulebook(upTo(asOf));
    }

    private List<VersionRow> upTo(AsOf asOf) {
        var read = known;
        if (read == null || read.upTo < asOf.place()) {
            read = new Known(versions.enacted(), asOf.place());
            known = read;
        }
        return read.rows.stream().filter(row -> row.since() <= asOf.place()).toList();
    }

    private static Rulebook rulebook(List<VersionRow> enacted) {
        return enacted.stream().map(VersionRow::asVersion).reduce(Rulebook.BASELINE, Rulebook::with, (one, _) -> one);
    }

    private record Known(List<VersionRow> rows, long upTo) {}
}
