package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.trend.AfterCut;
import org.limitdesk.domain.trend.CutKind;
import org.limitdesk.domain.trend.CutLines;
import org.limitdesk.workflow.BySegment;
import org.limitdesk.workflow.ReadTrends;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how cut lines went on. */
@Command(
    name = "aftercut",
    mixinStandardHelpOptions = true,
    description = {
      "How lines went on some months after their limit was lowered, or they were suspended: at 30+,"
          + " gone (closed, sold or missing), their use and balance, beside comparable lines that"
          + " were left alone, in the 12 months before, too (same month, bucket, band of"
          + " utilisation and of limit, weighted alike).",
      "A cut is what two months of the book show. A difference is no cause: a line is cut for"
          + " signals that a line like it does not have. The interval of all months counts a line"
          + " once, however many of them have it."
    })
final class AfterCutCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--months",
      paramLabel = "N",
      defaultValue = "" + ReadTrends.AFTER_CUT,
      description = "Months after the month of the cut; ${DEFAULT-VALUE} when not given.")
  private int months = ReadTrends.AFTER_CUT;

  @Mixin private final CutOptions cut = new CutOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  AfterCutCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    if (months < 1) {
      throw new ParameterException(spec.commandLine(), "--months is a number of months from 1 on.");
    }
    try (Book open = workflows.shelf().read(book)) {
      BySegment<CutLines.Found> found =
          workflows.readTrends().afterCuts(open, months, cut.cut(), new ErrorProgress(err));
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("months", months);
      put(found.whole(), object);
      StringBuilder words = new StringBuilder(words(found.whole()));
      List<Map<String, @Nullable Object>> segments = new ArrayList<>();
      for (BySegment.Part<CutLines.Found> part : found.segments()) {
        Map<String, @Nullable Object> segment = new LinkedHashMap<>();
        segment.put("segment", part.segment());
        put(part.of(), segment);
        segments.add(segment);
        words.append("%n%s%n".formatted(part.segment())).append(words(part.of()));
      }
      if (cut.isBySegment()) {
        object.put("segments", segments);
      }
      cut.put(object);
      output.print(object, words.toString());
    }
    return CommandLineDesk.DONE;
  }

  private static void put(CutLines.Found found, Map<String, @Nullable Object> into) {
    into.put("all", json(found.all()));
    List<Map<String, @Nullable Object>> byMonth = new ArrayList<>();
    found
        .byMonth()
        .forEach((month, kinds) -> {
          Map<String, @Nullable Object> object = new LinkedHashMap<>();
          object.put("month", month.toString());
          object.putAll(json(kinds));
          byMonth.add(object);
        });
    into.put("by_month", byMonth);
  }

  private static Map<String, @Nullable Object> json(Map<CutKind, AfterCut> kinds) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    kinds.forEach((kind, after) -> object.put(kind.code(), json(after)));
    return object;
  }

  private static Map<String, @Nullable Object> json(AfterCut after) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("lines", after.lines());
    object.put("without_comparable", after.alone());
    object.put("comparable_lines", after.comparables());
    object.put("different_lines", after.different());
    object.put("different_comparable_lines", after.differentComparables());
    object.put("cut", json(after.cut()));
    object.put("comparable", json(after.comparable()));
    put("difference_over_30", after.differenceOver30(), object);
    put("difference_gone", after.differenceGone(), object);
    return object;
  }

  private static Map<String, @Nullable Object> json(AfterCut.Went went) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("over_30", went.over30());
    object.put("gone", went.gone());
    object.put("utilisation", RollText.number(went.utilisation()));
    object.put("balance_change", RollText.number(went.balance()));
    return object;
  }

  private static void put(String name, Interval of, Map<String, @Nullable Object> into) {
    into.put(name + "_low", of.low());
    into.put(name + "_high", of.high());
  }

  private String words(CutLines.Found found) {
    if (found.all().isEmpty()) {
      return "No line was cut in a month that the book follows for %d months more.%n"
          .formatted(months);
    }
    StringBuilder text = new StringBuilder();
    text.append(
        "%d months after the cut; each figure of the cut lines, then of comparable ones%n"
            .formatted(months));
    text.append(
        "%-8s %-8s %9s %17s %17s %19s %17s %17s %8s%n"
            .formatted(
                "month",
                "action",
                "lines",
                "30+ by count",
                "gone by count",
                "30+ apart, points",
                "use of the limit",
                "balance since",
                "alone"));
    found.all().forEach((kind, after) -> line(text, "all", kind, after));
    for (Map.Entry<YearMonth, Map<CutKind, AfterCut>> month : found.byMonth().entrySet()) {
      month.getValue().forEach((kind, after) -> line(text, month.getKey().toString(), kind, after));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String month, CutKind kind, AfterCut after) {
    Interval apart = after.differenceOver30();
    AfterCut.Went cut = after.cut();
    AfterCut.Went like = after.comparable();
    text.append(
        String.format(
            Locale.ROOT,
            "%-8s %-8s %,9d %17s %17s %19s %17s %17s %,8d%n",
            month,
            kind.code(),
            after.lines() + after.alone(),
            pair(OptionalDouble.of(cut.over30()), OptionalDouble.of(like.over30())),
            pair(OptionalDouble.of(cut.gone()), OptionalDouble.of(like.gone())),
            "%+.1f to %+.1f".formatted(100 * apart.low(), 100 * apart.high()),
            pair(cut.utilisation(), like.utilisation()),
            pair(cut.balance(), like.balance()),
            after.alone()));
  }

  private static String pair(OptionalDouble one, OptionalDouble other) {
    return percent(one) + ", " + percent(other);
  }

  private static String percent(OptionalDouble share) {
    return share.isEmpty() ? "-" : "%.1f %%".formatted(100 * share.getAsDouble());
  }
}
