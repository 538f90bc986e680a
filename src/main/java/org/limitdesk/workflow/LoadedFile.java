package org.limitdesk.workflow;

import java.util.List;
import org.limitdesk.workflow.port.LoadCounts;

/**
 * What became of one file, for a person.
 *
 * @param fills the table or layout that it was read as
 * @param putRight what was put right on the way in
 * @param ignored the columns of which nothing was made
 */
public record LoadedFile(
    String name,
    String fills,
    String encoding,
    long rows,
    long added,
    long corrected,
    long unchanged,
    long setAside,
    List<PutRight> putRight,
    List<String> ignored) {

  /** Something that was put right, and how often. */
  public record PutRight(String column, String reason, long count) {}

  /** The files of a load, in the order in which they were loaded. */
  public static List<LoadedFile> of(LoadReport report) {
    return report.files().stream().map(LoadedFile::of).toList();
  }

  private static LoadedFile of(FileReport report) {
    LoadCounts counts = report.counts();
    return new LoadedFile(
        report.source().facts().name(),
        report.source().fills(),
        report.source().facts().encoding(),
        counts.rows(),
        counts.accepted(),
        counts.corrected(),
        counts.unchanged(),
        counts.quarantined(),
        report.warnings().stream()
            .map(each -> new PutRight(each.column(), each.reason(), each.count()))
            .toList(),
        List.copyOf(report.source().ignoredColumns()));
  }
}
