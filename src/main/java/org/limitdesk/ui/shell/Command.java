package org.limitdesk.ui.shell;

import org.limitdesk.ui.kit.KeyAct;

/**
 * Something that can be done from the command palette.
 *
 * @param textKey what it does
 * @param hint the key that does the same; empty for none
 */
public record Command(String textKey, String hint, Runnable act) {
  static Command of(KeyAct key) {
    return new Command(key.textKey(), key.hint(), key.act());
  }
}
