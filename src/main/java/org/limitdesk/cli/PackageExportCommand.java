package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.cli.TourCommand.Language;
import org.limitdesk.workflow.FrozenPackage;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a package out of a book. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a package that the book keeps into two new files: its list as CSV, and the sheet with"
          + " the figures of the notice as CSV, or as PDF where the name ends so.",
      "Each is an entry of the log."
    })
final class PackageExportCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Parameters(index = "1", paramLabel = "NAME", description = "The package's name.")
  private String name = "";

  @Parameters(index = "2", paramLabel = "LIST", description = "The new file for the list.")
  private Path list = Path.of("");

  @Parameters(index = "3", paramLabel = "SHEET", description = "The new file for the sheet.")
  private Path sheet = Path.of("");

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      description = "The language of the sheet; ${DEFAULT-VALUE} when not given.")
  private Language language = Language.zh;

  PackageExportCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    try (Book open = workflows.shelf().write(book)) {
      FrozenPackage frozen = workflows.packages().read().named(open, name);
      workflows
          .packages()
          .export()
          .export(open, frozen, list, sheet, Locale.of(language.name()), workflows.actor());
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("name", frozen.kept().wish().name());
      object.put("lines", frozen.kept().lines());
      object.put("list", list.toString());
      object.put("sheet", sheet.toString());
      object.put("sha256", frozen.kept().sha256());
      output.print(
          object,
          "%,d lines written to %s, the sheet to %s"
              .formatted(
                  frozen.kept().lines(),
                  QuarantineText.shown(list.toString()),
                  QuarantineText.shown(sheet.toString())));
    }
    return CommandLineDesk.DONE;
  }
}
