package org.limitdesk.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a person which file is meant. A running desk asks by the system's own dialogs. */
public interface FileDialogs {
  /**
   * Files that a dialog offers.
   *
   * @param name what they are, in words
   * @param patterns as in {@code *.csv}
   */
  record Kind(String name, List<String> patterns) {
    public Kind {
      patterns = List.copyOf(patterns);
    }

    public static Kind of(String name, String... patterns) {
      return new Kind(name, List.of(patterns));
    }

    /** The ends of names that it knows, without their dots; none where any file is of it. */
    List<String> ends() {
      return patterns.stream()
          .filter(pattern -> pattern.startsWith("*."))
          .map(pattern -> pattern.substring(2))
          .toList();
    }
  }

  /** A file to read; empty where the person left the dialog. */
  Optional<Path> open(String title, Kind... kinds);

  /** Several files to read; none where the person left the dialog. */
  List<Path> openMany(String title, Kind... kinds);

  /**
   * A file to write; empty where the person left the dialog. Its name ends as the kind does that
   * was chosen, whatever was typed.
   *
   * @param name the file's name that is offered
   * @param kinds the first one is that of the name
   */
  Optional<Path> save(String title, String name, Kind... kinds);
}
