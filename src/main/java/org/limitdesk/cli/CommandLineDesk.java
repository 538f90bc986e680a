package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.workflow.UnknownField;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.BookRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Runs one command and says how it ended. */
public final class CommandLineDesk {
  static final int DONE = 0;
  static final int CHECK_FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int REFUSED = 3;

  /** No such currency, encoding, table or segment; a table and a layout at once. */
  private static final Set<String> WRONG_WORDS =
      Set.of("LD-118", "LD-205", "LD-214", "LD-216", "LD-484");

  private static final Logger LOG = LoggerFactory.getLogger(CommandLineDesk.class);

  private final CommandLine line;
  private final PrintStream out;
  private final PrintStream err;

  public CommandLineDesk(Workflows workflows, PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
    line =
        new CommandLine(new LimitDesk())
            .addSubcommand("demo", new DemoCommand(workflows, out, err))
            .addSubcommand("load", new LoadCommand(workflows, out, err))
            .addSubcommand("quarantine", new QuarantineCommand(workflows, out))
            .addSubcommand("assess", new AssessCommand(workflows, out, err))
            .addSubcommand("whatif", new WhatIfCommand(workflows, out, err))
            .addSubcommand("stress", new StressCommand(workflows, out, err))
            .addSubcommand("queue", new QueueCommand(workflows, out))
            .addSubcommand("explain", new ExplainCommand(workflows, out, err))
            .addSubcommand("notice", new NoticeCommand(workflows, out, err))
            .addSubcommand("instructions", new InstructionsCommand(workflows, out))
            .addSubcommand("overrides", new OverridesCommand(workflows, out))
            .addSubcommand("collections", new CollectionsCommand(workflows, out, err))
            .addSubcommand("disputes", new DisputesCommand(workflows, out))
            .addSubcommand("appeals", new AppealsCommand(workflows, out))
            .addSubcommand("retention", new RetentionCommand(workflows, out))
            .addSubcommand("handover", new HandOverCommand(workflows, out))
            .addSubcommand("answers", new AnswersCommand(workflows, out, err))
            .addSubcommand("clusters", new ClustersCommand(workflows, out, err))
            .addSubcommand("backtest", new BacktestCommand(workflows, out, err))
            .addSubcommand("trends", new TrendsCommand(workflows, out, err))
            .addSubcommand("roll", new RollCommand(workflows, out, err))
            .addSubcommand("flow", new FlowCommand(workflows, out, err))
            .addSubcommand("vintage", new VintageCommand(workflows, out, err))
            .addSubcommand("alarms", new AlarmsCommand(workflows, out, err))
            .addSubcommand("aftercut", new AfterCutCommand(workflows, out, err))
            .addSubcommand("reference", new ReferenceCommand(workflows, out, err))
            .addSubcommand("report", new ReportCommand(workflows, out, err))
            .addSubcommand(
                "package",
                new CommandLine(new PackageCommand(workflows, out, err))
                    .addSubcommand("list", new PackageListCommand(workflows, out))
                    .addSubcommand("show", new PackageShowCommand(workflows, out))
                    .addSubcommand("export", new PackageExportCommand(workflows, out)))
            .addSubcommand(
                "log",
                new CommandLine(new LogCommand())
                    .addSubcommand("verify", new LogVerifyCommand(workflows, out))
                    .addSubcommand("export", new LogExportCommand(workflows, out)))
            .addSubcommand(
                "card",
                new CommandLine(new CardCommand())
                    .addSubcommand("score", new CardScoreCommand(workflows, out, err))
                    .addSubcommand("import", new CardImportCommand(workflows, out))
                    .addSubcommand("export", new CardExportCommand(workflows, out))
                    .addSubcommand("list", new CardListCommand(workflows, out))
                    .addSubcommand("fields", new CardFieldsCommand(out))
                    .addSubcommand("fit", new CardFitCommand(workflows, out, err))
                    .addSubcommand("health", new CardHealthCommand(workflows, out, err))
                    .addSubcommand("path", new CardPathCommand(workflows, out, err)))
            .addSubcommand(
                "policy",
                new CommandLine(new PolicyCommand())
                    .addSubcommand("check", new PolicyCheckCommand(out))
                    .addSubcommand("diff", new PolicyDiffCommand(workflows, out))
                    .addSubcommand("list", new PolicyListCommand(workflows, out))
                    .addSubcommand("import", new PolicyImportCommand(workflows, out))
                    .addSubcommand("export", new PolicyExportCommand(workflows, out)))
            .addSubcommand("scores", new ScoresCommand(workflows, out, err))
            .addSubcommand("measure", new MeasureCommand(out))
            .addSubcommand("tour", new TourCommand(workflows, out))
            .addSubcommand("backup", new BackupCommand(workflows, out))
            .addSubcommand("restore", new RestoreCommand(workflows, out));
    TypedWords.register(line)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out, true, out.charset()))
        .setErr(new PrintWriter(err, true, err.charset()))
        .setParameterExceptionHandler(this::wrongUsage)
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command));
  }

  /** Runs the command; returns the exit status. */
  public int run(String... args) {
    return line.execute(args);
  }

  private int wrongUsage(CommandLine.ParameterException failure, String[] args) {
    String help =
        "See %s --help.".formatted(failure.getCommandLine().getCommandSpec().qualifiedName());
    return report(
        "LD-001",
        sentence(UsageWords.of(failure)) + " " + help,
        List.of(args).contains("--json"),
        WRONG_USAGE);
  }

  private int failed(Exception failure, CommandLine command) {
    LOG.debug("a command ended early", failure);
    return failure instanceof HalfWritten half
        ? told(half.failure(), false)
        : told(failure, command.getParseResult().hasMatchedOption("--json"));
  }

  /**
   * @param json whether standard output is to have an object that tells of it
   */
  private int told(Exception failure, boolean json) {
    return switch (failure) {
      case BookRefused refused ->
          report(refused.code(), refused.getMessage(), json, status(refused.code()));
      case IntakeException refused ->
          report(refused.code(), refused.getMessage(), json, status(refused.code()));
      case ActRefused refused -> report(refused.code(), refused.getMessage(), json, REFUSED);
      case UnknownField unknown -> report("LD-002", unknown.getMessage(), json, WRONG_USAGE);
      case CancellationException cancelled ->
          report("LD-003", cancelled.getMessage(), json, REFUSED);
      case UncheckedIOException unread -> unread(unread, json);
      case IOException unread -> unread(unread, json);
      default -> {
        LOG.error("a command failed", failure);
        yield report("LD-099", "This is a fault of the program: " + failure, json, REFUSED);
      }
    };
  }

  /** A word that an option does not know is wrong usage, wherever that was noticed. */
  private static int status(String code) {
    return WRONG_WORDS.contains(code) ? WRONG_USAGE : REFUSED;
  }

  private int unread(Exception failure, boolean json) {
    LOG.debug("a file was not read or written", failure);
    return report("LD-004", FileWords.of(failure), json, REFUSED);
  }

  private int report(String code, @Nullable String message, boolean json, int status) {
    String sentence = sentence(message == null ? "it failed" : message);
    if (json) {
      Map<String, String> error = new LinkedHashMap<>();
      error.put("code", code);
      error.put("message", sentence);
      out.println(Output.json(Map.of("error", error)));
    }
    err.println("limitdesk: " + sentence + " [" + code + "]");
    return status;
  }

  /** As it is written, with one full stop: a file's name at the beginning keeps its spelling. */
  private static String sentence(String message) {
    String text = message.strip();
    return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
  }
}
