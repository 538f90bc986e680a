package org.limitdesk.architecture;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rewrites every Java file as google-java-format has it. */
public final class FormatSources {
  private static final Formatter FORMATTER = new Formatter();

  private FormatSources() {}

  /** Takes no arguments; run it in the project's top folder. */
  public static void main(String[] args) throws IOException {
    for (Path file : Sources.java(Sources.ALL)) {
      String text = Files.readString(file);
      String formatted = formatted(file, text);
      if (!formatted.equals(text)) {
        Files.writeString(file, formatted);
        System.out.println(file);
      }
    }
  }

  /** The text as it should stand in the file; throws {@link IOException} where it is not Java. */
  static String formatted(Path file, String text) throws IOException {
    try {
      return FORMATTER.formatSourceAndFixImports(text);
    } catch (FormatterException notJava) {
      throw new IOException(file + ": " + notJava.getMessage(), notJava);
    }
  }
}
