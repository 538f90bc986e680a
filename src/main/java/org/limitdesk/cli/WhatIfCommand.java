package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.cli.TourCommand.Language;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.workflow.ExportTrial;
import org.limitdesk.workflow.ExportTrial.Sources;
import org.limitdesk.workflow.Rules;
import org.limitdesk.workflow.TryPolicy.Trial;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Documents.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries a policy on a book. */
@Command(
    name = "whatif",
    mixinStandardHelpOptions = true,
    description = {
      "Tries a policy on every open line of a closed month, beside the policy in force: lines and"
          + " limits cut, expected loss saved, income given up, sizes, segments, who is newly cut"
          + " and who no longer, gauges of over-tightening, fairness by gender and age.",
      "It proposes what assess proposes with the same policy. Nothing is written but the files that"
          + " are asked for; those are entries of the log."
    })
final class WhatIfCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      required = true,
      description = "The policy to try.")
  private Path policy = Path.of("");

  @Option(
      names = "--month",
      paramLabel = "YYYY-MM",
      converter = MonthArgument.class,
      description = "The month; the last closed one when not given.")
  private @Nullable Integer month;

  @Option(names = "--lines", description = "With --json: the lines behind the figures too.")
  private boolean lines;

  @Option(names = "--pdf", paramLabel = "FILE", description = "A new file: the trial on one page.")
  private @Nullable Path pdf;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "A new file: all of the trial as a table.")
  private @Nullable Path csv;

  @Option(
      names = "--language",
      paramLabel = "en|zh",
      description = "The language of the page; ${DEFAULT-VALUE} when not given.")
  private Language language = Language.en;

  WhatIfCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    if (lines && !output.isJson()) {
      throw new ParameterException(spec.commandLine(), "--lines is for --json.");
    }
    requireNew(pdf);
    requireNew(csv);
    Trial trial;
    Sources sources;
    String currency;
    try (Book open = workflows.shelf().read(book)) {
      byte[] document = Policies.document(policy);
      Rules tried =
          workflows.findRules().trying(open, String.valueOf(policy.getFileName()), document);
      Optional<Rules> inForce =
          open.documents().inForce(Kind.POLICY).isPresent()
              ? Optional.of(workflows.findRules().find(open, null, null))
              : Optional.empty();
      sources = ExportTrial.sources(open, document);
      trial = workflows.tryPolicy().whatIf(open, tried, inForce, month, new ErrorProgress(err));
      currency = open.currency();
    }
    export(trial, sources);
    print(output, trial, lines, currency);
    return CommandLineDesk.DONE;
  }

  private static void requireNew(@Nullable Path file) {
    if (file != null) {
      ExportTrial.requireNew(file);
    }
  }

  /** The book was open to read alone while the policy was tried, so that others could write. */
  private void export(Trial trial, Sources sources) throws IOException {
    if (pdf == null && csv == null) {
      return;
    }
    ExportTrial export = workflows.policies().exportTrial();
    try (Book open = workflows.shelf().write(book)) {
      if (pdf != null) {
        export.pdf(open, workflows.actor(), trial, sources, Locale.of(language.name()), pdf);
      }
      if (csv != null) {
        export.csv(open, workflows.actor(), trial, sources, csv);
      }
    }
  }

  static void print(Output output, Trial trial, boolean lines, String currency) {
    Map<String, @Nullable Object> json = TrialText.json(trial);
    if (lines) {
      json.put("proposed", TrialLines.of(trial));
      json.put("no_longer_cut", TrialLines.noLongerCut(trial));
    }
    output.print(json, TrialWords.of(trial, currency));
  }
}
