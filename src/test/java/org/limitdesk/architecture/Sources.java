package org.limitdesk.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The project's source files, seen from its top folder. */
final class Sources {
  static final Path ALL = Path.of("src");
  static final Path MAIN = Path.of("src/main/java");

  private static final Set<String> BINARY = Set.of("png", "ico", "icns", "ttf", "book", "gz");

  private Sources() {}

  /** The Java files under a folder, in the order of their names. */
  static List<Path> java(Path folder) throws IOException {
    return under(folder).filter(file -> extension(file).equals("java")).toList();
  }

  /** Every file under a folder that a person reads. */
  static List<Path> texts(Path folder) throws IOException {
    return under(folder).filter(file -> !BINARY.contains(extension(file))).toList();
  }

  private static Stream<Path> under(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
