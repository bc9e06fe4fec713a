/** Answers that leave as files: tables as CSV, papers as PDF. */
@NullMarked
package org.talentpool.web.file;

import org.jspecify.annotations.NullMarked;
