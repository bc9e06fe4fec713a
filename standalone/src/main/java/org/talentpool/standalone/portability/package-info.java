/** Exporting and importing from the command line, without the web server and without any processor. */
@NullMarked
package org.talentpool.standalone.portability;

import org.jspecify.annotations.NullMarked;
