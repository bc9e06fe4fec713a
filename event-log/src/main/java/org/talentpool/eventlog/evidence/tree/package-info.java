/** The Merkle tree of RFC 6962: roots, proofs, and how both are checked. Needs nothing but the JDK. */
@NullMarked
package org.talentpool.eventlog.evidence.tree;

import org.jspecify.annotations.NullMarked;
