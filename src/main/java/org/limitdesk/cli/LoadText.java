package org.limitdesk.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.limitdesk.intake.LoadWarning;
import org.limitdesk.workflow.FileReport;
import org.limitdesk.workflow.LoadReport;
import org.limitdesk.workflow.port.LoadCounts;

/** What a load did, for a program and for a person. */
final class LoadText {
  private LoadText() {}

  static Map<String, @Nullable Object> json(LoadReport report) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("files", report.files().stream().map(LoadText::file).toList());
    object.put("borrowers", report.borrowers());
    object.put("months", report.months());
    if (!report.notes().isEmpty()) {
      object.put("notes", report.notes());
    }
    return object;
  }

  private static Map<String, Object> file(FileReport file) {
    LoadCounts counts = file.counts();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", file.source().facts().name());
    object.put("layout", file.source().fills());
    object.put("encoding", file.source().facts().encoding());
    object.put("encoding_detected", file.source().encodingDetected());
    object.put("rows", counts.rows());
    object.put("accepted", counts.accepted());
    object.put("corrected", counts.corrected());
    object.put("unchanged", counts.unchanged());
    object.put("quarantined", counts.quarantined());
    object.put("warnings", warnings(file).map(LoadText::warning).toList());
    object.put("ignored_columns", file.source().ignoredColumns());
    return object;
  }

  private static Stream<LoadWarning> warnings(FileReport file) {
    return file.warnings().stream().sorted(Comparator.comparing(LoadWarning::column));
  }

  private static Map<String, Object> warning(LoadWarning warning) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("column", warning.column());
    object.put("reason", warning.reason());
    object.put("count", warning.count());
    return object;
  }

  static String words(LoadReport report, String book) {
    StringBuilder text = new StringBuilder();
    for (FileReport file : report.files()) {
      LoadCounts counts = file.counts();
      text.append(
          "%s (%s, %s): %,d rows: %,d new, %,d corrected, %,d unchanged, %,d set aside%n"
              .formatted(
                  file.source().facts().name(),
                  file.source().fills(),
                  encoding(file),
                  counts.rows(),
                  counts.accepted(),
                  counts.corrected(),
                  counts.unchanged(),
                  counts.quarantined()));
      warnings(file)
          .forEach(
              w -> text.append("  %s: %,d × %s%n".formatted(w.column(), w.count(), w.reason())));
      list(text, "  not used: ", file.source().ignoredColumns());
    }
    text.append(
        "The book has %,d borrowers and %,d months.%n"
            .formatted(report.borrowers(), report.months()));
    report.notes().forEach(note -> text.append(note).append(System.lineSeparator()));
    if (report.anyQuarantined()) {
      text.append("Rows set aside, with their reasons: limitdesk quarantine ").append(book);
    }
    return text.toString();
  }

  private static String encoding(FileReport file) {
    String label = file.source().facts().encoding();
    return file.source().encodingDetected() ? label + ", detected" : label;
  }

  private static void list(StringBuilder text, String title, List<String> names) {
    if (!names.isEmpty()) {
      text.append(title).append(String.join(", ", names)).append(System.lineSeparator());
    }
  }
}
