package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.npl.PackageChoice;
import org.limitdesk.domain.npl.PackageLine;
import org.limitdesk.domain.npl.PackageRule;
import org.limitdesk.domain.npl.PackageTerms;
import org.limitdesk.domain.npl.WrittenOff;
import org.limitdesk.workflow.FrozenPackage;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Packages.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Chooses the lines of a package for transfer, and keeps it. */
@Command(
    name = "package",
    mixinStandardHelpOptions = true,
    description = {
      "Chooses bad lines for a transfer by a rule and tells what the notice of one prints. Left out"
          + " are fraud, disputes, student aid and staff by their flags, lines that pay by an"
          + " arrangement, and products whose contracts forbid a transfer; how many, and why, is"
          + " told.",
      "With --freeze the package is kept in the book for good: later loads and corrections do not"
          + " change it.",
      "list, show and export are about packages that are kept."
    },
    commandListHeading = "%nCommands:%n")
final class PackageCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", arity = "0..1", paramLabel = "BOOK", description = "The book's file.")
  private @Nullable Path book;

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description =
          "npl (substandard and worse by days), 30+, 60+, 90+, or buckets: M4,M5,M6+. Needed.")
  private @Nullable String rule;

  @Option(
      names = "--month",
      paramLabel = "YYYY-MM",
      converter = MonthArgument.class,
      description = "Its end is the base date; the book's last month when not given.")
  private @Nullable Integer month;

  @Option(
      names = "--min-balance",
      paramLabel = "AMOUNT",
      defaultValue = "0",
      description = "Leaves out lines with less principal.")
  private String minBalance = "0";

  @Option(
      names = "--charged-off",
      paramLabel = "no|also|only",
      defaultValue = "no",
      description =
          "Whether lines that were written off are in it; ${DEFAULT-VALUE} when not given.")
  private WrittenOff writtenOff = WrittenOff.NO;

  @Option(
      names = "--barred-product",
      paramLabel = "PRODUCT",
      description = "A product whose contracts forbid a transfer; may be given again.")
  private List<String> barredProducts = List.of();

  @Option(names = "--freeze", paramLabel = "NAME", description = "Keeps it under that name.")
  private @Nullable String freeze;

  PackageCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    Path file = book;
    if (file == null) {
      throw wrong("name a book, or say one of list, show, export");
    }
    PackageTerms terms = new PackageTerms(rule(), writtenOff, least(), barredProducts);
    try (Book open =
        freeze == null ? workflows.shelf().read(file) : workflows.shelf().write(file)) {
      PackageChoice choice =
          workflows.packages().choose().choose(open, month, terms, new ErrorProgress(err));
      print(open, choice);
    }
    return CommandLineDesk.DONE;
  }

  private void print(Book open, PackageChoice choice) {
    if (freeze == null) {
      PackageText text = new PackageText(choice, PackageLine.hash(choice.lines()), null);
      output.print(text.json(), text.words(open.currency()));
      return;
    }
    Kept kept = workflows.packages().freeze().freeze(open, choice, freeze, workflows.actor());
    FrozenPackage frozen = workflows.packages().read().named(open, kept.wish().name());
    PackageText text = PackageText.of(frozen);
    output.print(text.json(), text.words(open.currency()));
  }

  private PackageRule rule() {
    String word = rule;
    if (word == null) {
      throw wrong("say which lines: --rule npl, 90+, or buckets such as M4,M5,M6+");
    }
    return PackageRule.parse(word)
        .orElseThrow(
            () -> wrong("'%s' is no rule; write npl, 30+, 60+, 90+, or M4,M5,M6+".formatted(word)));
  }

  private long least() {
    try {
      long fen = Fen.parse(minBalance);
      if (fen >= 0) {
        return fen;
      }
    } catch (ArithmeticException | NumberFormatException noAmount) {
      throw wrong("'%s' is no amount; write 1000 or 1000.00".formatted(minBalance));
    }
    throw wrong("--min-balance is not below 0");
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
