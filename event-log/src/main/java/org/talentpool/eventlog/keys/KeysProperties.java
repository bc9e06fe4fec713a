package org.talentpool.eventlog.keys;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are.
 *
 * @param kekFile Tink keyset (JSON) that wraps every key in the database; kept outside the database and its backups
 * @param createKek whether a missing file may be created, which is right only for a database without keys
 * @param createRole whether the database role and schema may be created over the main data source
 * @param datasource how to reach the keys; without an URL they are in the main database, under their own role
 */
@ConfigurationProperties("talentpool.keys")
record KeysProperties(
        Path kekFile,
        @DefaultValue("false") boolean createKek,
        @DefaultValue("false") boolean createRole,
        @DefaultValue Datasource datasource) {

    KeysProperties {
        Objects.requireNonNull(kekFile, "talentpool.keys.kek-file says where the key file is");
    }

    record Datasource(
            @Nullable String url,
            @DefaultValue("talentpool_keys") String username,
            @DefaultValue("") String password) {}
}
