package org.talentpool.sample;

import java.util.UUID;

public record SampleId(UUID value) {
    public static SampleId fresh() {
        return new SampleId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return "sample:" + value;
    }
}
