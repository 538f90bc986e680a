package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.Vintages;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Point;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** How the lines opened in one month go on. */
@Command(
    name = "vintage",
    mixinStandardHelpOptions = true,
    description = {
      "Curves by month of opening and months on book: the share of a cohort that is at least that"
          + " overdue, or ever was (--ever). By count of the cohort's lines, by balance of the"
          + " first limits that the book saw.",
      "A cohort opened before the book's first month is left-truncated, and in no ever curve."
    })
final class VintageCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--measure",
      paramLabel = "balance|count",
      defaultValue = "count",
      description = "What a rate is a share of; ${DEFAULT-VALUE} when not given.")
  private Measure measure = Measure.COUNT;

  @Option(
      names = "--worst",
      paramLabel = "BUCKET",
      defaultValue = "M2",
      converter = BucketArgument.class,
      description = "The least bucket that counts, M1 to M6+; ${DEFAULT-VALUE} when not given.")
  private Bucket worst = Bucket.M2;

  @Option(names = "--ever", description = "Count a line for good once it was there.")
  private boolean ever;

  VintageCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  /** A bucket as it is written: {@code M6+}. */
  static final class BucketArgument implements ITypeConverter<Bucket> {
    @Override
    public Bucket convert(String text) {
      return Bucket.ALL.stream()
          .filter(each -> each != Bucket.M0 && each.label().equalsIgnoreCase(text))
          .findFirst()
          .orElseThrow(() ->
              new TypeConversionException("'" + text + "' is no bucket; write M1 to M6, or M6+"));
    }
  }

  @Override
  public Integer call() throws IOException {
    Vintages.Terms terms = new Vintages.Terms(measure, worst, ever);
    try (Book open = workflows.shelf().read(book)) {
      List<Cohort> cohorts = workflows.readTrends().vintages(open, terms, new ErrorProgress(err));
      output.print(json(cohorts), words(cohorts));
    }
    return CommandLineDesk.DONE;
  }

  private String denominator() {
    return measure == Measure.COUNT ? "lines" : "first_limits";
  }

  private Map<String, @Nullable Object> json(List<Cohort> cohorts) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("measure", measure.code());
    object.put("denominator", denominator());
    object.put("worst", worst.label());
    object.put("ever", ever);
    object.put("cohorts", cohorts.stream().map(VintageCommand::cohort).toList());
    return object;
  }

  private static Map<String, @Nullable Object> cohort(Cohort cohort) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("cohort", cohort.opened().toString());
    object.put("lines", cohort.lines());
    object.put("left_truncated", cohort.isTruncated());
    object.put(
        "points",
        cohort.points().stream()
            .map(point -> Map.of("mob", point.months(), "rate", point.rate()))
            .toList());
    return object;
  }

  private String words(List<Cohort> cohorts) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s%s and worse, by %s, of %s%n"
            .formatted(ever ? "ever " : "", worst.label(), measure.code(), denominator()));
    for (Cohort cohort : cohorts) {
      text.append("%-8s %,10d".formatted(cohort.opened(), cohort.lines()));
      for (Point point : cohort.points()) {
        text.append("  %d: %s".formatted(point.months(), RollText.percent(point.rate())));
      }
      text.append(cohort.isTruncated() ? "  (opened before the book)" : "");
      text.append(System.lineSeparator());
    }
    return cohorts.isEmpty() ? "No line tells when it was opened." : text.toString();
  }
}
