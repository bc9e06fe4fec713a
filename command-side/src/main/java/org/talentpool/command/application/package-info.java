/** Decides on an application, together with the candidate whom it concerns. */
@NullMarked
package org.talentpool.command.application;

import org.jspecify.annotations.NullMarked;
