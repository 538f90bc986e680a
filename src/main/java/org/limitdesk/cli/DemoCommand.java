package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.intake.demo.DemoFiles;
import org.limitdesk.workflow.LoadReport;
import org.limitdesk.workflow.MakeDemo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a book of fictional borrowers. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a book of fictional borrowers to try things on.",
      "The same arguments give the same data, every time and everywhere."
    })
final class DemoCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "BOOK", description = "The new book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--borrowers",
      paramLabel = "N",
      defaultValue = "20000",
      description = "How many borrowers, 1 to 9,999,999; ${DEFAULT-VALUE} when not given.")
  private int borrowers;

  @Option(
      names = "--months",
      paramLabel = "N",
      defaultValue = "24",
      description = "How many months, 1 to 120; ${DEFAULT-VALUE} when not given.")
  private int months;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another seed gives other borrowers; ${DEFAULT-VALUE} when not given.")
  private long seed;

  @Option(
      names = "--files",
      paramLabel = "DIR",
      description =
          "Write the data as CSV files into this folder as well; nothing is decided in the book"
              + " then.")
  private @Nullable Path files;

  @Option(
      names = "--history",
      paramLabel = "N",
      description =
          "How many of the months before the last one were assessed and partly decided by the"
              + " demo's people; 3 when not given, 0 in a book of less than a year or with"
              + " --files.")
  private @Nullable Integer history;

  DemoCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  private DemoBook demo() {
    try {
      return new DemoBook(seed, borrowers, months);
    } catch (IllegalArgumentException tooMany) {
      throw new ParameterException(spec.commandLine(), tooMany.getMessage(), tooMany);
    }
  }

  private int history(DemoBook demo) {
    Integer wanted = history;
    if (wanted == null) {
      return files == null ? MakeDemo.usualHistory(demo) : 0;
    }
    if (wanted < 0 || wanted >= demo.months() || (wanted > 0 && files != null)) {
      throw new ParameterException(
          spec.commandLine(),
          "--history is a number of months before the last one, and 0 with --files");
    }
    return wanted;
  }

  @Override
  public Integer call() throws IOException {
    DemoBook demo = demo();
    int decided = history(demo);
    if (files != null) {
      DemoFiles.write(demo, files);
    }
    LoadReport report =
        workflows.makeDemo().make(book, demo, decided, workflows.actor(), new ErrorProgress(err));
    output.print(LoadText.json(report), LoadText.words(report, book.toString()));
    return CommandLineDesk.DONE;
  }
}
