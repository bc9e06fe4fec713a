/** What the tables of all questions share: versions of rows, JSON columns, pages and their cursors, today in Brussels. */
@NullMarked
package org.talentpool.query.readmodel;

import org.jspecify.annotations.NullMarked;
