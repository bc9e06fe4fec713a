/** What every stored event has in common: its logical name, its personal parts and the catalogue of all types. */
@NullMarked
package org.talentpool.kernel.event;

import org.jspecify.annotations.NullMarked;
