package org.limitdesk.intake.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.limitdesk.intake.IntakeException;

/**
 * A list of borrowers' ids: the first cell of each line of a CSV file, with or without a header.
 */
public final class BorrowerIds {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private BorrowerIds() {}

  /** Reads them; LD-206 where there is no such file, LD-236 where it holds none. */
  public static Set<String> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IntakeException("LD-206", "there is no file " + file + "; check its name");
    }
    Set<String> ids = new HashSet<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines.map(BorrowerIds::firstCell).filter(id -> !id.isEmpty()).forEach(ids::add);
    }
    if (ids.isEmpty()) {
      throw new IntakeException("LD-236", file + " holds no ids; write one a line");
    }
    return ids;
  }

  private static String firstCell(String line) {
    String cell = line.replace(BYTE_ORDER_MARK, "").split("[,;\t]", 2)[0].strip();
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1) : cell;
  }
}
