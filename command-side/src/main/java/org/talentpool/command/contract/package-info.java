/** Decides on the contract of whoever is in a post: how long it lasts, at which grade, and when and why it ends. */
@NullMarked
package org.talentpool.command.contract;

import org.jspecify.annotations.NullMarked;
