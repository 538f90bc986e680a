package org.limitdesk.intake.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.limitdesk.intake.IntakeException;

/** Finds a layout: one that is shipped, by its name, or anybody's own, by its file. */
public final class Layouts {
  private static final List<String> SHIPPED = List.of("default-of-credit-card-clients");

  private Layouts() {}

  /** The names of the layouts that are shipped. */
  public static List<String> shipped() {
    return SHIPPED;
  }

  /**
   * The layout of that name, or in that file.
   *
   * @throws IntakeException LD-220 where there is none, LD-221 or LD-222 where it is wrong
   */
  public static Layout find(String nameOrFile) throws IOException {
    if (SHIPPED.contains(nameOrFile)) {
      return readShipped(nameOrFile);
    }
    try {
      Path file = Path.of(nameOrFile);
      if (Files.isRegularFile(file)) {
        return read(file);
      }
    } catch (InvalidPathException e) {
      // A text that cannot be a path is no file either: the sentence below holds for it.
      throw unknown(nameOrFile);
    }
    throw unknown(nameOrFile);
  }

  private static IntakeException unknown(String nameOrFile) {
    return new IntakeException(
        "LD-220",
        "there is no layout \""
            + nameOrFile
            + "\"; name one of "
            + String.join(", ", SHIPPED)
            + ", or a layout file");
  }

  /** A layout in a file of its own. */
  public static Layout read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    try {
      return LayoutReader.read(name, Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new IntakeException("LD-221", name + " is not UTF-8 text; save it as UTF-8");
    }
  }

  private static Layout readShipped(String name) throws IOException {
    String resource = name + ".yaml";
    try (InputStream in = Layouts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own layout " + resource);
      }
      return LayoutReader.read(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
