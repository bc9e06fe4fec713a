package org.talentpool.web.problem;

import java.util.List;

/** The request cannot be understood; an expected outcome, so without a stack trace. */
public final class MalformedRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Complaint> complaints;

    public MalformedRequest(List<Complaint> complaints) {
        super("malformed request", null, false, false);
        this.complaints = List.copyOf(complaints);
    }

    /** @param name of the parameter or header */
    public static MalformedRequest parameter(String name, String message) {
        return new MalformedRequest(List.of(new Complaint("/" + name, message)));
    }

    List<Complaint> complaints() {
        return complaints;
    }
}
