package org.talentpool.kernel.application;

/** What can be asked about an application. */
public sealed interface ApplicationQuery {
    record GetApplication(ApplicationId applicationId) implements ApplicationQuery {}
}
