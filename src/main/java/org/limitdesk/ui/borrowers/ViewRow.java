package org.limitdesk.ui.borrowers;

import org.limitdesk.ui.kit.SavedView;

/**
 * A view as it stands in the list of views.
 *
 * @param own whether the person saved it; the name of another is the end of a message's key
 * @param count of the lines that it gives; below 0 while that is not known
 * @param unknown what of its filter the book does not know; empty where it knows all
 */
record ViewRow(SavedView view, boolean own, int count, String unknown) {
  ViewRow counted(int lines) {
    return new ViewRow(view, own, lines, unknown);
  }
}
