/** Pages for people: the start page with its vacancies, and the login page. */
@NullMarked
package org.talentpool.web.page;

import org.jspecify.annotations.NullMarked;
