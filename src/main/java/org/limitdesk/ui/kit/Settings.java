package org.limitdesk.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a person set for this computer; nothing of a book.
 *
 * @param language null before anybody chose: then the computer's own
 * @param books paths of the books that were open, the last one first
 * @param screen the id of the screen that was open last
 * @param plainLetters whether single letters are keys
 * @param tables by a table's id, how its columns stand
 */
public record Settings(
    ThemeChoice theme,
    @org.jspecify.annotations.Nullable Language language,
    Frame window,
    List<String> books,
    String screen,
    boolean plainLetters,
    Map<String, List<Column>> tables) {
  /** What somebody gets who never set anything. */
  public static final Settings DEFAULT =
      new Settings(
          ThemeChoice.SYSTEM, null, new Frame(1440, 900, false), List.of(), "", true, Map.of());

  private static final int RECENT = 6;

  public Settings {
    Objects.requireNonNull(theme);
    Objects.requireNonNull(window);
    Objects.requireNonNull(screen);
    books = List.copyOf(books);
    tables = Map.copyOf(tables);
  }

  /** The window's size. */
  public record Frame(double width, double height, boolean maximized) {}

  /** One column of a table, in its order. */
  public record Column(String id, double width, boolean visible) {}

  public Settings withTheme(ThemeChoice chosen) {
    return new Settings(chosen, language, window, books, screen, plainLetters, tables);
  }

  public Settings withLanguage(Language chosen) {
    return new Settings(theme, chosen, window, books, screen, plainLetters, tables);
  }

  public Settings withWindow(Frame frame) {
    return new Settings(theme, language, frame, books, screen, plainLetters, tables);
  }

  /** With that book as the last one. */
  public Settings withBook(String path) {
    List<String> recent = new ArrayList<>(books);
    recent.remove(path);
    recent.addFirst(path);
    List<String> kept = recent.subList(0, Math.min(RECENT, recent.size()));
    return new Settings(theme, language, window, kept, screen, plainLetters, tables);
  }

  public Settings withoutBook(String path) {
    List<String> kept = books.stream().filter(book -> !book.equals(path)).toList();
    return new Settings(theme, language, window, kept, screen, plainLetters, tables);
  }

  public Settings withScreen(String id) {
    return new Settings(theme, language, window, books, id, plainLetters, tables);
  }

  public Settings withPlainLetters(boolean on) {
    return new Settings(theme, language, window, books, screen, on, tables);
  }

  public Settings withTable(String id, List<Column> columns) {
    Map<String, List<Column>> others = new java.util.HashMap<>(tables);
    others.put(id, List.copyOf(columns));
    return new Settings(theme, language, window, books, screen, plainLetters, others);
  }
}
