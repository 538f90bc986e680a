package org.limitdesk.ui.kit;

/** What a person wants of the theme. */
public enum ThemeChoice {
  /** As the operating system has it, also when that changes. */
  SYSTEM,
  LIGHT,
  DARK
}
