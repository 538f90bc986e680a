package org.limitdesk.intake.card;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.FieldValues;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.csv.CsvReader;
import org.limitdesk.intake.csv.FileExam;

/**
 * A CSV table with a column for each field of a card, by the field's name. An empty cell, and one
 * that says NA, is a missing value. Columns in any order; others are left alone.
 */
public final class InputTable implements Closeable {
  private static final String MISSING = "NA";

  private final Scorecard card;
  private final CsvReader reader;
  private final int width;
  private final int[] columns;
  private @Nullable String fault;

  private InputTable(Scorecard card, CsvReader reader, List<String> header) {
    this.card = card;
    this.reader = reader;
    width = header.size();
    columns = card.fields().stream().mapToInt(field -> column(header, field.name())).toArray();
    reader.expect(width);
  }

  /**
   * Opens a table.
   *
   * @throws IntakeException LD-206 where there is no such file; LD-201 to LD-215 where it cannot be
   *     read as CSV; LD-235 where it has no column of the card
   */
  public static InputTable open(Path file, Scorecard card) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IntakeException("LD-206", "there is no file " + file + "; check its name");
    }
    FileExam exam = FileExam.of(file, null);
    for (char delimiter : new char[] {',', ';', '\t'}) {
      CsvReader reader =
          new CsvReader(Files.newInputStream(file), exam.encoding().charset(), delimiter);
      InputTable table = new InputTable(card, reader, header(reader));
      if (table.fieldsWithoutColumn().size() < card.fields().size() || card.fields().isEmpty()) {
        return table;
      }
      table.close();
    }
    throw new IntakeException(
        "LD-235",
        file + " has no column for any field of the card; it looks at " + names(card.fields()));
  }

  private static List<String> header(CsvReader reader) throws IOException {
    if (!reader.next()) {
      throw new IntakeException("LD-201", "the file has no header row");
    }
    if (reader.fault() != null) {
      throw new IntakeException("LD-215", "the header row cannot be read; mend its quotes");
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < reader.fieldCount(); i++) {
      names.add(reader.field(i).trim().toString());
    }
    return names;
  }

  /** Letters as the card has them, or else in another case; -1 where there is none. */
  private static int column(List<String> header, String name) {
    int exact = header.indexOf(name);
    for (int i = 0; i < header.size() && exact < 0; i++) {
      exact = header.get(i).equalsIgnoreCase(name) ? i : -1;
    }
    return exact;
  }

  private static String names(List<CardField> fields) {
    return String.join(", ", fields.stream().map(CardField::name).toList());
  }

  /** The card's fields that the table has no column for: they count as missing. */
  public List<String> fieldsWithoutColumn() {
    return card.fields().stream()
        .filter(field -> columns[field.place()] < 0)
        .map(CardField::name)
        .toList();
  }

  /** Goes to the next row; false after the last. */
  public boolean next() throws IOException {
    fault = null;
    if (!reader.next()) {
      return false;
    }
    if (reader.fault() != null) {
      fault = "the row cannot be read: " + reader.fault().reason();
    } else if (reader.fieldCount() != width) {
      fault = "the row has " + reader.fieldCount() + " cells, not " + width;
    }
    return true;
  }

  /** Why this row has no values; null for a good one. */
  public @Nullable String fault() {
    return fault;
  }

  /** The values of this row. */
  public FieldValues values() {
    FieldValues values = new FieldValues(card.fields().size());
    for (CardField field : card.fields()) {
      values.setText(field, columns[field.place()] < 0 ? null : cell(columns[field.place()]));
    }
    return values;
  }

  private @Nullable String cell(int column) {
    String text = reader.field(column).trim().toString();
    return text.isEmpty() || text.equals(MISSING) ? null : text;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
