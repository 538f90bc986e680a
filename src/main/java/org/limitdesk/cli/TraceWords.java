package org.limitdesk.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.proposal.TraceStep;
import org.limitdesk.domain.scoring.PlainNumber;

/** A step of a proposal's trace in words: each input by its name, in its unit. */
final class TraceWords {
  private static final int WIDTH = 110;
  private static final Pattern DAY = Pattern.compile("\\b(19|2\\d)\\d{6}\\b");

  /** Inputs that are shares of 1, by what they are called. */
  private static final Set<String> SHARES =
      Set.of(
          "cap",
          "ccf",
          "cut",
          "daily_rate",
          "funding_rate",
          "largest_step",
          "lgd",
          "own_share",
          "pd",
          "share",
          "used_share",
          "utilisation");

  /** Inputs that are numbers of no unit, which may look like an amount. */
  private static final Set<String> FACTORS = Set.of("floor", "score");

  private static final Map<String, String> NAMES =
      Map.of(
          "ccf", "CCF",
          "dpd", "days past due",
          "ead_after", "EAD after",
          "ead_before", "EAD before",
          "horizon", "months of the horizon",
          "lgd", "LGD",
          "pd", "PD");

  private TraceWords() {}

  /** In lines that end with a line feed: the rule and its result, then what went in. */
  static String of(TraceStep step) {
    StringBuilder text = new StringBuilder();
    text.append(
        "  %-16s %s -> %s%n".formatted(step.step().replace('_', ' '), step.rule(), result(step)));
    List<String> inputs = new ArrayList<>();
    step.inputs().forEach((name, value) -> inputs.add(name(name) + " " + value(name, value)));
    wrapped(inputs).forEach(line -> text.append("%-19s%s%n".formatted("", line)));
    return text.toString();
  }

  private static String name(String input) {
    return NAMES.getOrDefault(input, input.replace('_', ' '));
  }

  private static String result(TraceStep step) {
    return step.step().equals("price")
        ? value("daily_rate", step.result())
        : value("", step.result());
  }

  private static String value(String input, String value) {
    if (SHARES.contains(input) && value.matches("-?\\d+(\\.\\d+)?")) {
      return PlainNumber.of(new BigDecimal(value).movePointRight(2)) + "%";
    }
    if (input.startsWith("factor") || FACTORS.contains(input)) {
      return value.replaceFirst("\\.0$", "");
    }
    return Figures.isAmount(value)
        ? Figures.money(value)
        : DAY.matcher(value).replaceAll(found -> day(found.group()));
  }

  private static String day(String number) {
    try {
      return CalendarNumber.day(Integer.parseInt(number)).toString();
    } catch (DateTimeException noDay) {
      return number;
    }
  }

  private static List<String> wrapped(List<String> inputs) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String input : inputs) {
      if (!line.isEmpty() && line.length() + input.length() > WIDTH - 19) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : ", ").append(input);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
