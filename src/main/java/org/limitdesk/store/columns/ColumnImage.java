package org.limitdesk.store.columns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.limitdesk.domain.trend.AgeGroups;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.workflow.port.Progress;

/**
 * A book as columns of primitives in a file beside it. The image is of one generation of one book;
 * an image of another is made anew from the rows, which stay the truth. It is checked when it is
 * opened and stays open, so that what is read later is what was checked.
 */
public final class ColumnImage implements BookColumns, AutoCloseable {
  private static final String AGE_GROUP = "age_group";

  private final ImageReader image;
  private final int[] ownShares;

  private ColumnImage(ImageReader image) throws IOException {
    this.image = image;
    ownShares = image.at(image.ownShares(), Numbers::readInts);
  }

  /** The image of a book's rows as they are now, from its file where that is of now. */
  public static ColumnImage of(Path book, RowsOfBook rows, Progress progress) throws IOException {
    ImageFile file = new ImageFile(book, rows.loads());
    Optional<ImageReader> there = file.open();
    if (there.isPresent()) {
      if (isOf(there.get().header(), rows)) {
        return opened(there.get());
      }
      there.get().close();
    }
    return opened(file.make(rows, progress));
  }

  private static ColumnImage opened(ImageReader image) throws IOException {
    try {
      return new ColumnImage(image);
    } catch (IOException | RuntimeException failure) {
      image.close();
      throw failure;
    }
  }

  /** Whether it can be read and is of these rows as they are now. */
  boolean shows(RowsOfBook rows) {
    return image.isOpen() && isOf(image.header(), rows);
  }

  @Override
  public void close() throws IOException {
    image.close();
  }

  private static boolean isOf(ImageHeader header, RowsOfBook rows) {
    return header.book().equals(rows.book())
        && header.loads().equals(rows.loads())
        && header.fields().equals(rows.fields());
  }

  @Override
  public List<Integer> months() {
    return image.header().months();
  }

  @Override
  public MonthColumns month(int month) throws IOException {
    return image.at(
        image.month(month),
        (in, size) -> {
          char[] dpd = Numbers.readChars(in, size);
          byte[] status = Numbers.readBytes(in, size);
          return new MonthColumns(
              month,
              dpd,
              status,
              Numbers.readLongs(in, size),
              Numbers.readLongs(in, size),
              ownShares);
        });
  }

  @Override
  public List<String> fields() {
    List<String> fields = new ArrayList<>(image.header().fields());
    fields.add(AGE_GROUP);
    return fields;
  }

  @Override
  public Optional<Segments> segments(String field) throws IOException {
    if (field.equals(AGE_GROUP)) {
      return Optional.of(new AgeGroups(image.at(image.birthYears(), Numbers::readInts)));
    }
    if (!image.header().fields().contains(field)) {
      return Optional.empty();
    }
    return Optional.of(
        image.at(
            image.field(field),
            (in, size) ->
                new CodedSegments(
                    List.copyOf(ImageReader.readNames(in)), Numbers.readInts(in, size))));
  }

  /** Segments that a borrower does not leave. */
  private record CodedSegments(List<String> names, int[] codes) implements Segments {
    @Override
    public int of(int borrower, int month) {
      return codes[borrower];
    }
  }
}
