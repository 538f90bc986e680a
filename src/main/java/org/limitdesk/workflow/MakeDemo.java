package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.intake.RowSource;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.intake.demo.DemoFiles;
import org.limitdesk.workflow.port.LoadFile;
import org.limitdesk.workflow.port.NewBook;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Shelf;

/** Makes a book of fictional borrowers, the same data for the same arguments, by a true load. */
public final class MakeDemo {
  /** The setting that holds a book's fixed business date, ISO. */
  public static final String BUSINESS_DATE = "business_date";

  private final Shelf shelf;
  private final LoadBook loadBook;
  private final ShipRules shipRules;

  public MakeDemo(Shelf shelf, LoadBook loadBook, ShipRules shipRules) {
    this.shelf = shelf;
    this.loadBook = loadBook;
    this.shipRules = shipRules;
  }

  /**
   * Makes the book where no file is.
   *
   * @param files a folder to write the same data into as CSV files; null for none
   * @param actor who does it, as the log names people
   */
  public LoadReport make(
      Path book, DemoBook demo, @Nullable Path files, String actor, Progress progress)
      throws IOException {
    if (files != null) {
      DemoFiles.write(demo, files);
    }
    NewBook facts =
        new NewBook(
            actor, DemoBook.CURRENCY, Map.of(BUSINESS_DATE, DemoBook.BUSINESS_DATE.toString()));
    List<LoadSource> sources = new ArrayList<>();
    for (BookTable table : BookTable.values()) {
      sources.add(new DemoSource(demo, table));
    }
    return new FirstLoad(shelf, loadBook, shipRules)
        .into(book, facts, Cards.DEMO, sources, progress);
  }

  /** One table of the fictional book as something to load. */
  private record DemoSource(DemoBook demo, BookTable table) implements LoadSource {
    @Override
    public LoadFile facts() {
      String name = "demo " + table.fileName();
      return new LoadFile(name, table.fileName(), "none", sha256(demo + " " + name), 0);
    }

    @Override
    public String fills() {
      return table.fileName();
    }

    @Override
    public boolean encodingDetected() {
      return false;
    }

    @Override
    public boolean bringsBorrowers() {
      return table == BookTable.BORROWERS;
    }

    @Override
    public List<String> ignoredColumns() {
      return List.of();
    }

    @Override
    public RowSource open() {
      return demo.source(table);
    }

    /** There are no bytes to hash; the arguments say as well which rows these are. */
    private static String sha256(String arguments) {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(arguments.getBytes(StandardCharsets.UTF_8)));
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException("every Java platform has SHA-256", impossible);
      }
    }
  }
}
