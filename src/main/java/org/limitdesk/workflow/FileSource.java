package org.limitdesk.workflow;

import java.io.IOException;
import java.util.List;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.intake.RowSource;
import org.limitdesk.intake.csv.FileExam;
import org.limitdesk.intake.file.IntakeFile;
import org.limitdesk.workflow.port.LoadFile;

/** A file on disk as something to load. */
record FileSource(IntakeFile file) implements LoadSource {
  @Override
  public LoadFile facts() {
    FileExam exam = file.exam();
    return new LoadFile(file.name(), fills(), exam.encoding().label(), exam.sha256(), exam.bytes());
  }

  @Override
  public String fills() {
    return file.layout().name();
  }

  @Override
  public boolean encodingDetected() {
    return file.exam().encoding().detected();
  }

  @Override
  public boolean bringsBorrowers() {
    return file.columns().containsKey(BookTable.BORROWERS);
  }

  @Override
  public List<String> ignoredColumns() {
    return file.ignoredColumns();
  }

  @Override
  public RowSource open() throws IOException {
    return file.open();
  }
}
