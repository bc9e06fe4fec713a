/** Who may come in, and who may do what: one table of routes and roles, deny by default. */
@NullMarked
package org.talentpool.web.security;

import org.jspecify.annotations.NullMarked;
