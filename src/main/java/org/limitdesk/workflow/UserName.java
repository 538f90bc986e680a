package org.limitdesk.workflow;

import java.text.Normalizer;

/** What somebody signs in with, in one form, whatever the keyboard. */
final class UserName {
  private UserName() {}

  /** Without white space around it, and with each character in its composed form. */
  static String of(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
  }
}
