/** Sessions of the pages, kept in the database so that any process knows who is signed in. */
@NullMarked
package org.talentpool.web.session;

import org.jspecify.annotations.NullMarked;
