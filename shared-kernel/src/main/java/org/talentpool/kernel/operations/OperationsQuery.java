package org.talentpool.kernel.operations;

/** What an operator asks. */
public sealed interface OperationsQuery {
    record ListProjections() implements OperationsQuery {}
}
