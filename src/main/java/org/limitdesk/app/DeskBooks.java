package org.limitdesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.start.Books;
import org.limitdesk.workflow.FileWish;
import org.limitdesk.workflow.MakeDemo;
import org.limitdesk.workflow.port.Progress;

/** The books of this computer; the demo book stands in the user's folder. */
final class DeskBooks implements Books {
  private static final long SEED = 1;

  private final Parts parts;
  private final Background background;
  private final DemoBook demo;

  DeskBooks(Parts parts, Background background) {
    this(
        parts, background, new DemoBook(SEED, DemoBook.DEFAULT_BORROWERS, DemoBook.DEFAULT_MONTHS));
  }

  DeskBooks(Parts parts, Background background, DemoBook demo) {
    this.parts = parts;
    this.background = background;
    this.demo = demo;
  }

  @Override
  public Path demo() {
    return parts.userFolder().resolve("demo.book");
  }

  @Override
  public boolean has(Path book) {
    return parts.shelf().has(book);
  }

  @Override
  public void makeDemo(Progress progress) throws IOException {
    Files.createDirectories(parts.userFolder());
    parts.makeDemo().make(demo(), demo, MakeDemo.usualHistory(demo), parts.actor(), progress);
  }

  @Override
  public void create(Path book, List<FileWish> files, Progress progress) throws IOException {
    parts.loadFiles().create(book, files, parts.actor(), progress);
  }

  @Override
  public OpenBook open(Path book) {
    return OpenBook.open(book, parts.shelf(), background);
  }
}
