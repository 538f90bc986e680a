package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.intake.file.IntakeChoice;
import org.limitdesk.intake.layout.Layouts;

/**
 * A file to load, and what somebody says about it.
 *
 * @param fills a table's name, a shipped layout's, or the path of a layout file; null to find the
 *     table by looking
 * @param encoding its name; null to find it by looking
 */
public record FileWish(Path path, @Nullable String fills, @Nullable String encoding) {
  /** A file of which nothing was said. */
  public static FileWish of(Path path) {
    return new FileWish(path, null, null);
  }

  /** The tables and layouts that can be said by name. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    Arrays.stream(BookTable.values()).map(BookTable::fileName).forEach(names::add);
    names.addAll(Layouts.shipped());
    return names;
  }

  /** The encodings that can be said. */
  public static List<String> encodings() {
    return List.of("UTF-8", "GB18030");
  }

  /** The file's name without its folders. */
  public String name() {
    return String.valueOf(path.getFileName());
  }

  IntakeChoice choice() throws IOException {
    boolean isTable = fills != null && BookTable.named(fills).isPresent();
    return IntakeChoice.of(isTable ? fills : null, isTable ? null : fills, encoding);
  }
}
