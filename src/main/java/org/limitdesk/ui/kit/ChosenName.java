package org.limitdesk.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The name of a file to write, when a kind was chosen beside it. The kind wins: the program writes
 * by the name's end, and a dialog leaves the end as it was offered when another kind is chosen.
 */
public final class ChosenName {
  private ChosenName() {}

  /** The end of the file's name, in small letters and without its dot; empty where it has none. */
  public static String end(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * The file by its right name.
   *
   * @param chosen the kind that was chosen
   * @param offered all kinds: the end of another one is replaced, any other is part of the name
   * @param isThere whether a file is there: nobody was asked whether one of the mended name may go
   */
  static Path mended(
      Path typed,
      FileDialogs.Kind chosen,
      List<FileDialogs.Kind> offered,
      Predicate<Path> isThere) {
    if (chosen.ends().isEmpty() || chosen.ends().contains(end(typed))) {
      return typed;
    }
    String name = String.valueOf(typed.getFileName());
    boolean another = offered.stream().anyMatch(kind -> kind.ends().contains(end(typed)));
    String base = another ? name.substring(0, name.lastIndexOf('.')) : name;
    String right = "." + chosen.ends().getFirst();
    Path mended = typed.resolveSibling(base + right);
    for (int i = 2; isThere.test(mended); i++) {
      mended = typed.resolveSibling("%s (%d)%s".formatted(base, i, right));
    }
    return mended;
  }
}
