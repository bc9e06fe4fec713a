/** What is done with the data of a person over HTTP: they are handed out, kept for a proceeding, and forgotten. */
@NullMarked
package org.talentpool.web.privacy;

import org.jspecify.annotations.NullMarked;
