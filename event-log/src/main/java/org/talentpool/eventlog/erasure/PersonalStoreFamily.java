package org.talentpool.eventlog.erasure;

import java.util.List;

/** Stores that are found out when they are needed, such as the tables of a schema. */
public interface PersonalStoreFamily {
    List<PersonalStore> stores();
}
