package org.limitdesk.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file seems to be, before it is loaded.
 *
 * @param fills the table or layout that it is read as; empty where that is not clear
 * @param encoding its name; empty where the file is in none that is read here
 * @param lines its lines, the header included
 * @param header the names of its columns; empty where it cannot be read
 * @param rows its first rows, national ids and phones masked
 * @param ignored the columns of which nothing is made
 * @param refusal why it cannot be loaded as it is; null where it can
 */
public record FileLook(
    FileWish wish,
    String fills,
    String encoding,
    long bytes,
    long lines,
    List<String> header,
    List<List<String>> rows,
    List<String> ignored,
    @Nullable Refusal refusal) {

  /** Why a file cannot be loaded, with a code to quote. */
  public record Refusal(String code, String sentence) {}

  /** Whether it can be loaded as it is. */
  public boolean isLoadable() {
    return refusal == null;
  }
}
