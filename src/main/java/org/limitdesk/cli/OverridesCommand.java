package org.limitdesk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.decision.OverrideOutcome;
import org.limitdesk.workflow.FollowOverrides;
import org.limitdesk.workflow.FollowOverrides.Followed;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how overrides turned out. */
@Command(
    name = "overrides",
    mixinStandardHelpOptions = true,
    description = {
      "How lines that were kept, or cut less than proposed, went on: the share that came to 30+ in"
          + " the months after, by officer and by reason, beside comparable lines that were cut as"
          + " proposed (same month, proposed action and tier, weighted alike).",
      "A difference is no cause: who keeps a line may know more of it than its score does."
    })
final class OverridesCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--months",
      paramLabel = "N",
      defaultValue = "" + FollowOverrides.MONTHS,
      description =
          "Months after the assessed one, as many as the book has; ${DEFAULT-VALUE} when not"
              + " given.")
  private int months = FollowOverrides.MONTHS;

  @Spec private CommandSpec spec = CommandSpec.create();

  OverridesCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() {
    if (months < 1) {
      throw new ParameterException(spec.commandLine(), "--months is 1 or more");
    }
    try (Book open = workflows.shelf().read(book)) {
      Followed followed = new FollowOverrides().read(open, months);
      requireLines(open, followed);
      output.print(json(followed), words(followed));
    }
    return CommandLineDesk.DONE;
  }

  /**
   * A book whose overrides are all younger than that has no answer, and zeros would be a false one.
   */
  private void requireLines(Book open, Followed followed) {
    int most = followed.all().bad().decided() > 0 ? months : new FollowOverrides().most(open);
    if (most > 0 && most < months) {
      throw new BookRefused(
          "LD-142",
          "No line that was kept or cut less has %d months behind it in this book; --months can be"
                  .formatted(months)
              + " %d at the most.".formatted(most));
    }
  }

  private static Map<String, @Nullable Object> json(Followed followed) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("months", followed.months());
    json.put("all", json(followed.all()));
    Map<String, Object> officers = new LinkedHashMap<>();
    followed.byOfficer().forEach((name, outcome) -> officers.put(name, json(outcome)));
    json.put("by_officer", officers);
    Map<String, Object> reasons = new LinkedHashMap<>();
    followed.byReason().forEach((reason, outcome) -> reasons.put(reason.code(), json(outcome)));
    json.put("by_reason", reasons);
    return json;
  }

  private static Map<String, Object> json(OverrideOutcome outcome) {
    Interval difference = outcome.difference();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lines", outcome.bad().decided());
    json.put("bad", outcome.bad().overridden());
    json.put("rate", outcome.bad().share());
    json.put("rate_low", outcome.bad().low());
    json.put("rate_high", outcome.bad().high());
    json.put("comparable_lines", outcome.comparables());
    json.put("comparable_rate", outcome.comparable().share());
    json.put("difference_low", difference.low());
    json.put("difference_high", difference.high());
    json.put("without_comparable", outcome.alone());
    return json;
  }

  private static String words(Followed followed) {
    StringBuilder text = new StringBuilder();
    text.append(
        "30+ within %d months of the assessed one, of lines kept or cut less than proposed%n"
            .formatted(followed.months()));
    line(text, "all", followed.all());
    followed.byOfficer().forEach((name, outcome) -> line(text, name, outcome));
    followed.byReason().forEach((reason, outcome) -> line(text, reason.code(), outcome));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, OverrideOutcome outcome) {
    Interval difference = outcome.difference();
    text.append(
        String.format(
            Locale.ROOT,
            "%-24s %5.1f %% (%d of %d), comparable %5.1f %% (of %d),"
                + " difference %+.1f to %+.1f points, %d without comparable%n",
            name,
            100 * outcome.bad().share(),
            outcome.bad().overridden(),
            outcome.bad().decided(),
            100 * outcome.comparable().share(),
            outcome.comparables(),
            100 * difference.low(),
            100 * difference.high(),
            outcome.alone()));
  }
}
