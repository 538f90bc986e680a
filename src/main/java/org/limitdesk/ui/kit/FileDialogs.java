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
  }

  /** A file to read; empty where the person left the dialog. */
  Optional<Path> open(String title, Kind... kinds);

  /** Several files to read; none where the person left the dialog. */
  List<Path> openMany(String title, Kind... kinds);

  /**
   * A file to write; empty where the person left the dialog.
   *
   * @param name the file's name that is offered
   */
  Optional<Path> save(String title, String name, Kind... kinds);
}
