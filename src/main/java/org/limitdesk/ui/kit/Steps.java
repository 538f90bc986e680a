package org.limitdesk.ui.kit;

import java.util.Set;

/** What long work is at, in words: a file's name stays as it is. */
public final class Steps {
  private static final Set<String> WORDS = Set.of("columns", "lines", "log", "decisions");

  private Steps() {}

  /** The step's name for a person. */
  public static String name(Texts texts, String step) {
    return WORDS.contains(step) ? texts.text("step." + step) : step;
  }
}
