package org.limitdesk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.workflow.FrozenPackage;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the packages that a book keeps. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists the packages for transfer that the book keeps, the oldest first.")
final class PackageListCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  PackageListCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() {
    try (Book open = workflows.shelf().read(book)) {
      List<FrozenPackage> packages = workflows.packages().read().all(open);
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("packages", packages.stream().map(each -> PackageText.of(each).json()).toList());
      output.print(object, words(packages));
    }
    return CommandLineDesk.DONE;
  }

  private static String words(List<FrozenPackage> packages) {
    if (packages.isEmpty()) {
      return "The book keeps no packages. Make one: limitdesk package BOOK --rule npl --freeze"
          + " NAME";
    }
    StringBuilder text = new StringBuilder();
    for (FrozenPackage each : packages) {
      text.append(
          "%-30s %s  %-10s %,9d lines %18s%n"
              .formatted(
                  each.kept().wish().name(),
                  CalendarNumber.month(each.choice().month()),
                  each.choice().terms().rule(),
                  each.kept().lines(),
                  Figures.money(each.choice().sheet().total())));
    }
    return text.toString();
  }
}
