package org.talentpool.web.planted;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.talentpool.query.QuerySideConfiguration;

/** The edge has the gateways, and neither side nor tables. */
public class PageThatReadsTables {
    @Nullable
    DataSource tables;

    @Nullable
    QuerySideConfiguration side;
}
