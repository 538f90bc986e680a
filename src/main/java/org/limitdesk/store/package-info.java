/**
 * SQLite behind the workflows' ports; the only room with java.sql. Enter at {@link
 * org.limitdesk.store.SqliteShelf}.
 */
@NullMarked
package org.limitdesk.store;

import org.jspecify.annotations.NullMarked;
