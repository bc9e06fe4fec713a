/** One small pool in the words of the field, for the tests of every module: commands, past events and match inputs. */
@NullMarked
package org.talentpool.kernel.sample;

import org.jspecify.annotations.NullMarked;
