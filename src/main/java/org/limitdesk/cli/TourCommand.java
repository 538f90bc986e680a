package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes pictures of all screens. */
@Command(
    name = "tour",
    mixinStandardHelpOptions = true,
    description = {
      "Writes every screen of the desk as a PNG of 1440 by 900, with no display needed.",
      "It goes through a copy of a demo book, as its people; the book itself is not touched."
    })
final class TourCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "A demo book's file.")
  private Path book = Path.of("");

  @Parameters(index = "1", paramLabel = "DIR", description = "The folder for the pictures.")
  private Path folder = Path.of("");

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      defaultValue = "en",
      description = "The language of the screens; ${DEFAULT-VALUE} when not given.")
  private Language language = Language.en;

  @Option(
      names = "--theme",
      paramLabel = "light|dark",
      defaultValue = "light",
      description = "Their theme; ${DEFAULT-VALUE} when not given.")
  private Theme theme = Theme.light;

  enum Language {
    en,
    zh
  }

  enum Theme {
    light,
    dark
  }

  TourCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    List<Path> pictures = workflows.tour().take(book, folder, language.name(), theme.name());
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("pictures", pictures.stream().map(Path::toString).toList());
    output.print(object, "%d pictures are in %s.".formatted(pictures.size(), folder));
    return CommandLineDesk.DONE;
  }
}
