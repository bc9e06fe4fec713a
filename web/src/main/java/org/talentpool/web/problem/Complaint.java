package org.talentpool.web.problem;

/**
 * One thing that is malformed.
 *
 * @param pointer JSON pointer (RFC 6901) to the member of the body, or to the parameter or header by its name
 */
public record Complaint(String pointer, String message) {}
