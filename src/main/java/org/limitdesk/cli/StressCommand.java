package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.whatif.Stress;
import org.limitdesk.workflow.Rules;
import org.limitdesk.workflow.TryPolicy.Trial;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a book under stress. */
@Command(
    name = "stress",
    mixinStandardHelpOptions = true,
    description = {
      "What a policy does to a book under stress, beside the book as it is: the odds of bad times"
          + " k, the month's income times k, a shock to a region or an industry, or all of them.",
      "Odds times k cost exactly PDO · log2 k points. Lines are scored anew; nothing is written."
    })
final class StressCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "The policy; the one in force when not given.")
  private @Nullable Path policy;

  @Option(
      names = "--month",
      paramLabel = "YYYY-MM",
      converter = MonthArgument.class,
      description = "The month; the last closed one when not given.")
  private @Nullable Integer month;

  @Option(names = "--odds", paramLabel = "K", description = "Odds of bad times K, of every line.")
  private double odds = 1;

  @Option(names = "--income", paramLabel = "K", description = "The month's income times K.")
  private double income = 1;

  @Option(names = "--region", paramLabel = "NAME", description = "A region under a shock.")
  private @Nullable String region;

  @Option(names = "--region-odds", paramLabel = "K", description = "Odds of bad times K there.")
  private @Nullable Double regionOdds;

  @Option(names = "--industry", paramLabel = "NAME", description = "An industry under a shock.")
  private @Nullable String industry;

  @Option(names = "--industry-odds", paramLabel = "K", description = "Odds of bad times K there.")
  private @Nullable Double industryOdds;

  @Option(names = "--lines", description = "With --json: the lines behind the figures too.")
  private boolean lines;

  StressCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    Stress stress = stress();
    try (Book open = workflows.shelf().read(book)) {
      Rules rules = workflows.findRules().find(open, null, policy);
      Trial trial =
          workflows.tryPolicy().stress(open, rules, stress, month, new ErrorProgress(err));
      WhatIfCommand.print(output, trial, lines, open.currency());
    }
    return CommandLineDesk.DONE;
  }

  private Stress stress() {
    try {
      List<Stress.Shock> shocks = new ArrayList<>();
      shock(SegmentField.REGION, region, regionOdds, shocks);
      shock(SegmentField.INDUSTRY, industry, industryOdds, shocks);
      return new Stress(odds, income, shocks);
    } catch (IllegalArgumentException wrong) {
      CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
      throw new CommandLine.ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
    }
  }

  /** A name and its odds come together; one without the other would quietly change nothing. */
  private static void shock(
      SegmentField field,
      @Nullable String value,
      @Nullable Double times,
      List<Stress.Shock> shocks) {
    if ((value == null) != (times == null)) {
      throw new IllegalArgumentException(
          "--%1$s NAME and --%1$s-odds K come together".formatted(field.code()));
    }
    if (value != null && times != null) {
      shocks.add(new Stress.Shock(field, value, times));
    }
  }
}
