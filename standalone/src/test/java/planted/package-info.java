/** Violations on purpose that must lie outside the packages which Spring scans. */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
