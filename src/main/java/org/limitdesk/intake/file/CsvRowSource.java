package org.limitdesk.intake.file;

import java.io.IOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.FileRow;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.LoadWarning;
import org.limitdesk.intake.RowSource;
import org.limitdesk.intake.csv.CsvFault;
import org.limitdesk.intake.csv.CsvReader;

/** The rows of a CSV file. A row is taken whole or not at all, and all that is wrong is named. */
final class CsvRowSource implements RowSource {
  private final IntakeFile file;
  private final FilePlan plan;
  private final MessageDigest digest = Hash.sha256();
  private final CsvReader reader;
  private final Findings findings = new Findings();
  private final RowBuilder builder;
  private boolean ended;
  private @Nullable String hash;

  /** Stands at the first row below the header. */
  CsvRowSource(IntakeFile file, FilePlan plan) throws IOException {
    this.file = file;
    this.plan = plan;
    reader =
        new CsvReader(
            new DigestInputStream(Files.newInputStream(file.path()), digest),
            file.exam().encoding().charset(),
            file.layout().delimiter());
    builder = new RowBuilder(reader, plan.trim(), file.exam().encoding().label(), findings);
    reader.next();
    reader.expect(plan.headers().count());
  }

  @Override
  public @Nullable FileRow next() throws IOException {
    if (ended || !reader.next()) {
      ended = true;
      requireUnchanged();
      return null;
    }
    findings.start(reader.line());
    CsvFault fault = reader.fault();
    List<Row> rows = List.of();
    if (fault != null) {
      findings.fail(headerAt(fault.field()), fault.value(), fault.reason());
    } else if (hasAllFields()) {
      rows = rows();
    }
    if (findings.isClean()) {
      findings.accept();
      return FileRow.accepted(reader.line(), rows);
    }
    return FileRow.failed(reader.line(), findings.failures());
  }

  private List<Row> rows() {
    if (plan.rows().size() == 1) {
      Row row = builder.build(plan.rows().get(0));
      return row == null ? List.of() : List.of(row);
    }
    List<Row> rows = new ArrayList<>(plan.rows().size());
    for (RowPlan rowPlan : plan.rows()) {
      Row row = builder.build(rowPlan);
      if (row != null) {
        rows.add(row);
      }
    }
    return rows;
  }

  private boolean hasAllFields() {
    int fields = reader.fieldCount();
    int wanted = plan.headers().count();
    if (fields < wanted) {
      String reason = "row has " + fields + " of " + wanted + " fields";
      findings.fail(plan.headers().name(fields), "", reason);
    } else if (fields > wanted) {
      findings.fail("", reader.field(wanted), "row has " + fields + " fields, not " + wanted);
    }
    return fields == wanted;
  }

  private String headerAt(int place) {
    return place < plan.headers().count() ? plan.headers().name(place) : "";
  }

  /** The log names the hash of the first pass; the rows come from this one. */
  private void requireUnchanged() throws IntakeException {
    if (hash == null) {
      hash = HexFormat.of().formatHex(digest.digest());
    }
    if (!hash.equals(file.exam().sha256())) {
      throw new IntakeException(
          "LD-207", "the file " + file.name() + " changed while it was being read; load it again");
    }
  }

  @Override
  public Map<BookTable, Set<Integer>> columns() {
    return file.columns();
  }

  @Override
  public double progress() {
    return ended ? 1 : Math.min(1, (double) reader.bytesRead() / file.exam().bytes());
  }

  @Override
  public List<LoadWarning> warnings() {
    return findings.warnings();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
