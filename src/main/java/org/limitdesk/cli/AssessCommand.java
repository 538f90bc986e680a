package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.workflow.Rules;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores a month's lines and proposes limits. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = {
      "Scores every open line of a closed month and keeps what the policy in force proposes.",
      "Undecided proposals are superseded, decided ones stay. The same month, policy, card and load"
          + " give the same proposals. With --policy or --card, or of a month before the last one"
          + " that was assessed, nothing is written."
    })
final class AssessCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--month",
      paramLabel = "YYYY-MM",
      converter = MonthArgument.class,
      description = "The month; the last closed one when not given.")
  private @Nullable Integer month;

  @Option(names = "--policy", paramLabel = "FILE", description = "Try this policy instead.")
  private @Nullable Path policy;

  @Option(names = "--card", paramLabel = "FILE", description = "Try this scorecard instead.")
  private @Nullable Path card;

  AssessCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    boolean trial = policy != null || card != null;
    try (Book open = trial ? workflows.shelf().read(book) : workflows.shelf().write(book)) {
      Rules rules = workflows.findRules().find(open, card, policy);
      Map<String, ?> totals =
          workflows
              .assessBook()
              .assess(open, rules, month, workflows.actor(), new ErrorProgress(err));
      output.print(new LinkedHashMap<>(totals), words(totals, open.currency()));
    }
    return CommandLineDesk.DONE;
  }

  private static String words(Map<String, ?> totals, String currency) {
    return """
    %s: %s lines, %s proposals (%s wait for a guard rail of the book)
    by action: %s
    limits of the lines with a proposal: %s -> %s %s
    expected loss: %s -> %s %s\
    """
        .formatted(
            totals.get("month"),
            Figures.shown(totals.get("lines")),
            Figures.shown(totals.get("proposals")),
            Figures.shown(totals.get("waiting")),
            actions(totals.get("by_action")),
            Figures.shown(totals.get("limit_before")),
            Figures.shown(totals.get("limit_after")),
            currency,
            Figures.shown(totals.get("expected_loss_before")),
            Figures.shown(totals.get("expected_loss_after")),
            currency);
  }

  /** From the hardest to the softest. */
  private static String actions(@Nullable Object byAction) {
    return byAction instanceof Map<?, ?> counts
        ? Stream.of(Action.values())
            .map(each -> each.code() + " " + Figures.shown(counts.get(each.code())))
            .collect(Collectors.joining(", "))
        : "-";
  }
}
