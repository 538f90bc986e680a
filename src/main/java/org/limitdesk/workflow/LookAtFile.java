package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.borrower.Masked;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.csv.CsvReader;
import org.limitdesk.intake.csv.FileExam;
import org.limitdesk.intake.file.CsvFiles;
import org.limitdesk.intake.file.IntakeFile;
import org.limitdesk.workflow.FileLook.Refusal;

/** Shows a person what a file is before it is loaded; reads it and changes nothing. */
public final class LookAtFile {
  private static final int ROWS = 8;
  private static final int LONGEST = 80;

  /** What the file seems to be; one that cannot be loaded comes with the reason. */
  public FileLook look(FileWish wish) throws IOException {
    try {
      IntakeFile file = CsvFiles.examine(wish.path(), wish.choice());
      List<List<String>> records = records(wish, file.exam(), file.layout().delimiter());
      return new FileLook(
          wish,
          file.layout().name(),
          file.exam().encoding().label(),
          file.exam().bytes(),
          file.exam().lines(),
          header(records),
          rows(records),
          file.ignoredColumns(),
          null);
    } catch (IntakeException refused) {
      return unclear(wish, refused);
    }
  }

  /** As much as can be seen of a file that cannot be loaded. */
  private static FileLook unclear(FileWish wish, IntakeException why) throws IOException {
    Refusal refusal = new Refusal(why.code(), why.getMessage());
    try {
      FileExam exam = FileExam.of(wish.path(), wish.encoding());
      List<List<String>> records = records(wish, exam, ',');
      return new FileLook(
          wish,
          "",
          exam.encoding().label(),
          exam.bytes(),
          exam.lines(),
          header(records),
          rows(records),
          List.of(),
          refusal);
    } catch (IOException unread) {
      // The first reason is the one to tell: this was only a try to show more.
      long bytes = Files.isRegularFile(wish.path()) ? Files.size(wish.path()) : 0;
      return new FileLook(wish, "", "", bytes, 0, List.of(), List.of(), List.of(), refusal);
    }
  }

  private static List<List<String>> records(FileWish wish, FileExam exam, char delimiter)
      throws IOException {
    List<List<String>> records = new ArrayList<>();
    try (CsvReader reader =
        new CsvReader(Files.newInputStream(wish.path()), exam.encoding().charset(), delimiter)) {
      while (records.size() <= ROWS && reader.next()) {
        if (reader.fault() == null) {
          records.add(fields(reader));
        }
      }
    }
    return records;
  }

  private static List<String> fields(CsvReader reader) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < reader.fieldCount(); i++) {
      String field = reader.field(i).toString().strip();
      fields.add(field.length() > LONGEST ? field.substring(0, LONGEST) + "…" : field);
    }
    return fields;
  }

  private static List<String> header(List<List<String>> records) {
    return records.isEmpty() ? List.of() : records.getFirst();
  }

  private static List<List<String>> rows(List<List<String>> records) {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> record : records.subList(Math.min(1, records.size()), records.size())) {
      List<String> row = new ArrayList<>();
      for (int i = 0; i < record.size(); i++) {
        String column = i < header(records).size() ? header(records).get(i) : "";
        row.add(Masked.value(column, record.get(i)));
      }
      rows.add(row);
    }
    return rows;
  }
}
