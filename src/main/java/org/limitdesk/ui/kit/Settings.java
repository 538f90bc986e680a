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
 * @param views by screen, person and book, what the person saved to be shown again
 * @param textSize how large texts are, in percent
 * @param lockMinutes the desk locks after so many minutes in which nobody touched it
 */
public record Settings(
    ThemeChoice theme,
    @org.jspecify.annotations.Nullable Language language,
    Frame window,
    List<String> books,
    String screen,
    boolean plainLetters,
    Map<String, List<Column>> tables,
    Map<String, List<SavedView>> views,
    int textSize,
    int lockMinutes) {
  /** The sizes of text that a person can choose, in percent. */
  public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150);

  /** After how many minutes a desk can be set to lock. */
  public static final List<Integer> LOCK_MINUTES = List.of(5, 10, 15, 30, 60);

  /** What somebody gets who never set anything. */
  public static final Settings DEFAULT =
      new Settings(
          ThemeChoice.SYSTEM,
          null,
          new Frame(1440, 900, false),
          List.of(),
          "",
          true,
          Map.of(),
          Map.of(),
          100,
          15);

  private static final int RECENT = 6;

  public Settings {
    Objects.requireNonNull(theme);
    Objects.requireNonNull(window);
    Objects.requireNonNull(screen);
    books = List.copyOf(books);
    tables = Map.copyOf(tables);
    views = Map.copyOf(views);
    if (!TEXT_SIZES.contains(textSize)) {
      throw new IllegalArgumentException("no size of text: " + textSize);
    }
    if (!LOCK_MINUTES.contains(lockMinutes)) {
      throw new IllegalArgumentException("no time to lock after: " + lockMinutes);
    }
  }

  /** The window's size. */
  public record Frame(double width, double height, boolean maximized) {}

  /** One column of a table, in its order. */
  public record Column(String id, double width, boolean visible) {}

  public Settings withTheme(ThemeChoice chosen) {
    return new Settings(
        chosen,
        language,
        window,
        books,
        screen,
        plainLetters,
        tables,
        views,
        textSize,
        lockMinutes);
  }

  public Settings withLanguage(Language chosen) {
    return new Settings(
        theme, chosen, window, books, screen, plainLetters, tables, views, textSize, lockMinutes);
  }

  public Settings withWindow(Frame frame) {
    return new Settings(
        theme, language, frame, books, screen, plainLetters, tables, views, textSize, lockMinutes);
  }

  /** With that book as the last one. */
  public Settings withBook(String path) {
    List<String> recent = new ArrayList<>(books);
    recent.remove(path);
    recent.addFirst(path);
    List<String> kept = recent.subList(0, Math.min(RECENT, recent.size()));
    return new Settings(
        theme, language, window, kept, screen, plainLetters, tables, views, textSize, lockMinutes);
  }

  public Settings withoutBook(String path) {
    List<String> kept = books.stream().filter(book -> !book.equals(path)).toList();
    return new Settings(
        theme, language, window, kept, screen, plainLetters, tables, views, textSize, lockMinutes);
  }

  public Settings withScreen(String id) {
    return new Settings(
        theme, language, window, books, id, plainLetters, tables, views, textSize, lockMinutes);
  }

  public Settings withPlainLetters(boolean on) {
    return new Settings(
        theme, language, window, books, screen, on, tables, views, textSize, lockMinutes);
  }

  public Settings withTable(String id, List<Column> columns) {
    Map<String, List<Column>> others = new java.util.HashMap<>(tables);
    others.put(id, List.copyOf(columns));
    return new Settings(
        theme, language, window, books, screen, plainLetters, others, views, textSize, lockMinutes);
  }

  /** With these views of one screen, person and book. */
  public Settings withViews(String id, List<SavedView> saved) {
    Map<String, List<SavedView>> others = new java.util.HashMap<>(views);
    others.put(id, List.copyOf(saved));
    return new Settings(
        theme,
        language,
        window,
        books,
        screen,
        plainLetters,
        tables,
        others,
        textSize,
        lockMinutes);
  }

  public Settings withTextSize(int percent) {
    return new Settings(
        theme, language, window, books, screen, plainLetters, tables, views, percent, lockMinutes);
  }

  public Settings withLockMinutes(int minutes) {
    return new Settings(
        theme, language, window, books, screen, plainLetters, tables, views, textSize, minutes);
  }
}
