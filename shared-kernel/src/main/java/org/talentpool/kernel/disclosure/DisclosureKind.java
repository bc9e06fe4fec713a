package org.talentpool.kernel.disclosure;

/** What was shown. */
public enum DisclosureKind {
    /** Everything known of a candidate, such as birth date and nationalities. */
    PROFILE,
    /** An application with its screening and its assessments. */
    ASSESSMENTS,
    /** Medical evidence for an accommodation. */
    EVIDENCE,
    /** Matches with what was found on age and nationality. */
    MATCHES,
    /** Verdicts of those who were considered when a vacancy was decided on. */
    CONSIDERATIONS,
    /** Decisions that say something of the above. */
    HISTORY,
    /** A file that leaves the system. */
    EXPORT,
    /** The whole file of a decision. */
    DOSSIER,
    /** What a candidate may read of its own, read by somebody else. */
    STATEMENT
}
