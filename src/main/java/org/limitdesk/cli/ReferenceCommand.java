package org.limitdesk.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.reference.Definition;
import org.limitdesk.domain.trend.reference.KnownSeries;
import org.limitdesk.domain.trend.reference.ReferenceSeries;
import org.limitdesk.domain.trend.reference.Unlike;
import org.limitdesk.intake.RowFailure;
import org.limitdesk.intake.reference.ReferenceFile;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds a book's rate against a published series. */
@Command(
    name = "reference",
    mixinStandardHelpOptions = true,
    description = {
      "A published series from a CSV file (a header, then a date and a value in percent a row)"
          + " beside the book's rate, over the months that the book has, with the definition of the"
          + " series and in what it is unlike the book's rate.",
      "The book and the file stay as they are. A quarter's value stands beside each of its months."
    })
final class ReferenceCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", description = "The series, CSV.")
  private Path file = Path.of("");

  @Option(
      names = "--as",
      required = true,
      paramLabel = "fred_30|nyfed_90|unemployment",
      description = "What the series is.")
  private KnownSeries known = KnownSeries.FRED_30;

  @Option(
      names = "--from",
      paramLabel = "BUCKET",
      defaultValue = "M2",
      description = "From which bucket on the book's rate counts; ${DEFAULT-VALUE} (30+).")
  private Bucket from = Bucket.M2;

  @Option(
      names = "--measure",
      paramLabel = "balance|count",
      defaultValue = "balance",
      description = "What the book's rate is a share of; ${DEFAULT-VALUE} when not given.")
  private Measure measure = Measure.BALANCE;

  ReferenceCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    ReferenceFile.Read read;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      read = ReferenceFile.read(in);
    }
    ReferenceSeries series = new ReferenceSeries(known.definition(), read.values());
    try (Book open = workflows.shelf().read(book)) {
      List<MonthTally> months = workflows.readTrends().read(open, new ErrorProgress(err)).months();
      Map<YearMonth, BigDecimal> published =
          series.of(months.stream().map(each -> CalendarNumber.month(each.month())).toList());
      output.print(json(months, published, read), words(months, published, read));
    }
    return CommandLineDesk.DONE;
  }

  private OptionalDouble rate(MonthTally month) {
    return month.total(measure) == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) month.inOrWorse(from, measure) / month.total(measure));
  }

  private Map<String, @Nullable Object> json(
      List<MonthTally> months, Map<YearMonth, BigDecimal> published, ReferenceFile.Read read) {
    Definition definition = known.definition();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("measure", measure.code());
    object.put("from", from.label());
    object.put("series", known.code());
    object.put("name", definition.name());
    object.put("source", definition.source());
    object.put("definition", definition.words());
    object.put("frequency", definition.frequency().code());
    object.put("seasonally_adjusted", definition.seasonallyAdjusted());
    object.put("unlike", definition.unlike(from, measure).stream().map(Unlike::code).toList());
    object.put("shares_axis", definition.sharesAxis(from, measure));
    object.put("months", months.stream().map(each -> month(each, published)).toList());
    object.put("values", read.values().size());
    object.put("unpublished", read.unpublished().stream().map(YearMonth::toString).toList());
    object.put("rows", read.failures().stream().map(this::failure).toList());
    return object;
  }

  private Map<String, @Nullable Object> month(
      MonthTally tally, Map<YearMonth, BigDecimal> published) {
    YearMonth month = CalendarNumber.month(tally.month());
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("month", month.toString());
    object.put("rate", RollText.number(rate(tally)));
    object.put("published", published.get(month));
    return object;
  }

  private Map<String, @Nullable Object> failure(RowFailure of) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("file", String.valueOf(file.getFileName()));
    object.put("line", of.line());
    object.put("column", of.column());
    object.put("value", of.value());
    object.put("reason", of.reason());
    return object;
  }

  private String words(
      List<MonthTally> months, Map<YearMonth, BigDecimal> published, ReferenceFile.Read read) {
    Definition definition = known.definition();
    StringBuilder text = new StringBuilder();
    text.append("%s%n%s%n".formatted(definition.name(), definition.words()));
    text.append("Source: %s%n".formatted(definition.source()));
    definition
        .unlike(from, measure)
        .forEach(
            each -> text.append("Unlike the book's rate: %s%n".formatted(UnlikeWords.of(each))));
    text.append("%n%-9s %12s %12s%n".formatted("month", from.label() + " and on", "published"));
    for (MonthTally tally : months) {
      YearMonth month = CalendarNumber.month(tally.month());
      BigDecimal value = published.get(month);
      text.append(
          "%-9s %12s %12s%n"
              .formatted(
                  month,
                  percent(rate(tally)),
                  value == null ? "-" : value.movePointRight(2).toPlainString() + " %"));
    }
    if (published.isEmpty()) {
      text.append("The series has no value in the months of the book.%n".formatted());
    }
    read.failures()
        .forEach(each ->
            text.append(
                "Set aside: line %d, %s \"%s\": %s%n"
                    .formatted(each.line(), each.column(), each.value(), each.reason())));
    return text.toString();
  }

  private static String percent(OptionalDouble rate) {
    return rate.isEmpty() ? "-" : String.format(Locale.ROOT, "%.2f %%", 100 * rate.getAsDouble());
  }
}
