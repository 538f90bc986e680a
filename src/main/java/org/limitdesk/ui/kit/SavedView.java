package org.limitdesk.ui.kit;

import java.util.List;
import org.limitdesk.ui.kit.Settings.Column;

/**
 * What a list shows, under a name. Filter and order are kept as the screen writes them, so that one
 * that a book does not know any more stays as it was meant.
 *
 * @param columns how they stand; empty for as they stand already
 */
public record SavedView(String name, String filter, String order, List<Column> columns) {
  public SavedView {
    columns = List.copyOf(columns);
  }

  /** The same under another name. */
  public SavedView named(String other) {
    return new SavedView(other, filter, order, columns);
  }
}
