package org.limitdesk.workflow;

import java.io.IOException;
import java.util.List;
import org.limitdesk.intake.RowSource;
import org.limitdesk.workflow.port.LoadFile;

/** Something to load: a file whose kind is known, or a made-up book. */
public interface LoadSource {
  /** What is known of it before its rows are read. */
  LoadFile facts();

  /** The name of the table it fills, or of its layout where it fills several. */
  String fills();

  /** Whether its encoding was found by looking; false when somebody chose it. */
  boolean encodingDetected();

  /** Whether it brings borrowers: those come before what belongs to them. */
  boolean bringsBorrowers();

  /** The columns of the file that nothing is made of, by their names in its header. */
  List<String> ignoredColumns();

  /** Opens its rows. */
  RowSource open() throws IOException;
}
