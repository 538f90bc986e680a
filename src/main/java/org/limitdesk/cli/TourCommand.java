package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.port.BookRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes pictures of all screens. */
@Command(
    name = "tour",
    mixinStandardHelpOptions = true,
    description = {
      "Writes every screen of the desk as a PNG, with no display needed.",
      "It goes through a copy of a demo book, as its people; the book itself is not touched.",
      "The folder is made where there is none. Pictures of an earlier tour in it are replaced; one"
          + " that holds anything else is refused."
    })
final class TourCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");
  private static final Pattern PICTURE = Pattern.compile("\\d{2}-[a-z0-9-]+\\.png");
  private static final List<Integer> TEXT_SIZES = List.of(100, 125, 150);

  private final Workflows workflows;

  @Spec private CommandSpec spec = CommandSpec.create();

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

  @Option(
      names = "--size",
      paramLabel = "WIDTHxHEIGHT",
      defaultValue = "1440x900",
      description = "The window's size, 1200x720 to 3840x2160; ${DEFAULT-VALUE} when not given.")
  private String size = "1440x900";

  @Option(
      names = "--text",
      paramLabel = "100|125|150",
      defaultValue = "100",
      description = "The size of texts in percent; ${DEFAULT-VALUE} when not given.")
  private int textSize = 100;

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

  private PictureTour.Look look() {
    Matcher numbers = SIZE.matcher(size);
    int width = numbers.matches() ? Integer.parseInt(numbers.group(1)) : 0;
    int height = numbers.matches() ? Integer.parseInt(numbers.group(2)) : 0;
    if (width < 1200 || height < 720 || width > 3840 || height > 2160) {
      throw wrong("--size is WIDTHxHEIGHT, from 1200x720 to 3840x2160.");
    }
    if (!TEXT_SIZES.contains(textSize)) {
      throw wrong("--text is 100, 125 or 150.");
    }
    return new PictureTour.Look(language.name(), theme.name(), width, height, textSize);
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  /** Nothing of anybody's is to be written over, and pictures of the tour are easily made again. */
  private void requireOwnFolder() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new BookRefused(
          "LD-441", "%s is a file. Name a folder for the pictures.".formatted(folder));
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> held = Files.list(folder)) {
        Optional<String> other =
            held.map(each -> String.valueOf(each.getFileName()))
                .filter(name -> !name.startsWith(".") && !PICTURE.matcher(name).matches())
                .min(Comparator.naturalOrder());
        if (other.isPresent()) {
          throw new BookRefused(
              "LD-442",
              "The folder %s holds %s, which is no picture of a tour. Name a new folder."
                  .formatted(folder, other.get()));
        }
      }
    }
  }

  @Override
  public Integer call() throws IOException {
    PictureTour.Look look = look();
    requireOwnFolder();
    List<Path> pictures = workflows.tour().take(book, folder, look);
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("pictures", pictures.stream().map(Path::toString).toList());
    output.print(object, "%d pictures are in %s.".formatted(pictures.size(), folder));
    return CommandLineDesk.DONE;
  }
}
