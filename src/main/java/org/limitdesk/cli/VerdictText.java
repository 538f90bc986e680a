package org.limitdesk.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.LogVerdict;

/** What a check of the log found, for a program and for a person. */
final class VerdictText {
  private VerdictText() {}

  static Map<String, @Nullable Object> json(LogVerdict verdict) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("entries", verdict.entries());
    object.put("ok", verdict.ok());
    object.put("head", verdict.head());
    object.put("first_bad", verdict.firstBad());
    object.put("anchor", verdict.anchor().name().toLowerCase(Locale.ROOT));
    object.put("signed", verdict.signed());
    object.put("problems", verdict.problems());
    return object;
  }

  static String words(LogVerdict verdict) {
    StringBuilder text = new StringBuilder();
    text.append(
        verdict.ok()
            ? "The log verifies: %,d entries, %,d of them signed, head %s.%n"
                .formatted(verdict.entries(), verdict.signed(), verdict.head())
            : "The log does NOT verify (%,d entries).%n".formatted(verdict.entries()));
    verdict
        .problems()
        .forEach(problem -> text.append("  ").append(problem).append(String.format("%n")));
    if (!verdict.ok()) {
      return text.append("Keep this file as evidence, and go on with the last backup.").toString();
    }
    text.append(
        switch (verdict.anchor()) {
          case OK -> "The anchor in your user folder agrees.";
          case BEHIND ->
              "The anchor in your user folder is of an earlier entry, which the log has.";
          case AHEAD -> "";
          case MISSING ->
              "Your user folder has no anchor of this book, so a cut tail could not be seen here.";
        });
    return text.toString();
  }

  /**
   * What the checkpoints said, after what the log says of itself; nothing where none was asked or
   * the log does not even verify alone.
   *
   * @param with the verdict with what they found
   */
  static String checkpoints(LogVerdict alone, LogVerdict with, int asked) {
    if (asked == 0 || !alone.ok()) {
      return "";
    }
    if (with.ok()) {
      return "%n%s".formatted(asked == 1 ? "The checkpoint agrees." : "The checkpoints agree.");
    }
    StringBuilder text = new StringBuilder();
    text.append("%nIt is NOT the log that was signed for:%n".formatted());
    with.problems().forEach(each -> text.append("  %s%n".formatted(each)));
    return text.append(
            "Ask whoever restored this book, or keep it as evidence and go on with the last"
                + " backup.")
        .toString();
  }

  static int status(LogVerdict verdict) {
    return verdict.ok() ? CommandLineDesk.DONE : CommandLineDesk.CHECK_FAILED;
  }
}
