package org.limitdesk.workflow.port;

import java.util.List;

/**
 * A load that readers see.
 *
 * @param load its number
 * @param at when its first file was begun, UTC milliseconds
 */
public record PastLoad(long load, long at, List<OfFile> files) {
  /**
   * One file of it.
   *
   * @param layout the table or layout that it was read as
   */
  public record OfFile(
      String name,
      String layout,
      long rows,
      long added,
      long corrected,
      long unchanged,
      long setAside) {}

  /** All its files as one. */
  public OfFile total() {
    return files.stream()
        .reduce(
            new OfFile("", "", 0, 0, 0, 0, 0),
            (sum, each) ->
                new OfFile(
                    "",
                    "",
                    sum.rows + each.rows,
                    sum.added + each.added,
                    sum.corrected + each.corrected,
                    sum.unchanged + each.unchanged,
                    sum.setAside + each.setAside));
  }
}
