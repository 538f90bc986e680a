package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.domain.trend.alarm.EarlyWarning;
import org.limitdesk.workflow.ReadAlarms;
import org.limitdesk.workflow.ReadAlarms.Found;
import org.limitdesk.workflow.ReadAlarms.Raised;
import org.limitdesk.workflow.port.Alarms.Kept;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells where a month is beyond what its own past explains. */
@Command(
    name = "alarms",
    mixinStandardHelpOptions = true,
    description = {
      "Where the delinquency of a month is beyond what its own past explains, of the book, a"
          + " region, an industry or a product: 30+ over its band, 90+ that rises month after"
          + " month, roll rates outside their bands; and months of opening that are worse than"
          + " those before at the same age.",
      "An alarm is a reason to look and no proof. It is acknowledged at the desk."
    })
final class AlarmsCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--month",
      paramLabel = "YYYY-MM",
      converter = MonthArgument.class,
      description = "The month that is looked at; the last one when not given.")
  private @Nullable Integer month;

  @Option(
      names = "--rate-30",
      paramLabel = "SHARE",
      description =
          "Also where 30+ by balance is over this, 0 to 1, whatever it was before; not looked at"
              + " when not given.")
  private double most = EarlyWarning.OFF;

  @Spec private CommandSpec spec = CommandSpec.create();

  AlarmsCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    if (!(most > 0 && most <= EarlyWarning.OFF)) {
      throw new ParameterException(
          spec.commandLine(), "--rate-30 is a share above 0 and at most 1, such as 0.02.");
    }
    try (Book open = workflows.shelf().read(book)) {
      Found found =
          new ReadAlarms(EarlyWarning.STANDARD.withMost(most))
              .read(open, month, new ErrorProgress(err));
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("month", found.month() == 0 ? null : month(found.month()));
      object.put("alarms", found.alarms().stream().map(AlarmsCommand::json).toList());
      output.print(object, words(found));
    }
    return CommandLineDesk.DONE;
  }

  private static String month(int month) {
    return CalendarNumber.month(month).toString();
  }

  private static Map<String, @Nullable Object> json(Raised raised) {
    Alarm alarm = raised.alarm();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("rule", alarm.rule().code());
    object.put("field", alarm.field().isEmpty() ? null : alarm.field());
    object.put("segment", alarm.segment().isEmpty() ? null : alarm.segment());
    object.put("severity", alarm.severity().code());
    object.put("value", alarm.value());
    object.put("usual", alarm.usual());
    object.put("limit", alarm.limit());
    object.put("month_before", Double.isNaN(alarm.was()) ? null : alarm.was());
    object.put(
        "before",
        alarm.before().stream()
            .map(past -> Map.of("month", month(past.month()), "value", past.value()))
            .toList());
    object.put(
        "echoes",
        raised.echoes().stream()
            .map(echo -> Map.of("field", echo.field(), "segment", echo.segment()))
            .toList());
    object.put("acknowledged", json(raised.kept()));
    return object;
  }

  private static @Nullable Map<String, @Nullable Object> json(@Nullable Kept kept) {
    if (kept == null) {
      return null;
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("month", month(kept.month()));
    object.put("by", kept.by());
    object.put("at", Instant.ofEpochMilli(kept.at()).toString());
    object.put("note", kept.note());
    return object;
  }

  private static String words(Found found) {
    if (found.month() == 0) {
      return "The book has no months yet.%n".formatted();
    }
    StringBuilder text = new StringBuilder();
    text.append(
        found.alarms().isEmpty()
            ? "%s: nothing is beyond what its own past explains.%n".formatted(month(found.month()))
            : "%s%n".formatted(month(found.month())));
    found.alarms().forEach(each -> text.append(line(each)));
    return text.toString();
  }

  private static String line(Raised raised) {
    Alarm alarm = raised.alarm();
    Kept kept = raised.kept();
    int echoes = raised.echoes().size();
    return String.format(
        Locale.ROOT,
        "%-6s %-15s %-20s %6.2f %%, usual %.2f %%, limit %.2f %%%s%s%n",
        alarm.severity().code(),
        alarm.rule().code().replace('_', ' '),
        alarm.isOfAll() ? "the whole book" : alarm.segment(),
        100 * alarm.value(),
        100 * alarm.usual(),
        100 * alarm.limit(),
        echoes == 0 ? "" : ", with %,d segments".formatted(echoes),
        kept == null
            ? ""
            : ", acknowledged by %s for %s".formatted(kept.by(), month(kept.month())));
  }
}
