package org.limitdesk.intake.file;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.cell.Cell;
import org.limitdesk.intake.csv.CharSlice;
import org.limitdesk.intake.csv.CsvReader;
import org.limitdesk.intake.file.RowPlan.CellPlan;
import org.limitdesk.intake.file.rule.RowRule;
import org.limitdesk.intake.layout.ColumnSource;

/** Makes rows of records. */
final class RowBuilder {
  private static final int STATUS = BookTable.MONTHS.indexOf("status");
  private static final int ACTIVE = 0;

  private final CsvReader reader;
  private final boolean trim;
  private final String encoding;
  private final Findings findings;
  private final Cell cell = new Cell();

  /**
   * @param encoding the encoding's name, for reasons
   * @param findings takes what is wrong
   */
  RowBuilder(CsvReader reader, boolean trim, String encoding, Findings findings) {
    this.reader = reader;
    this.trim = trim;
    this.encoding = encoding;
    this.findings = findings;
  }

  /** The row of the current record; null where there is none. Not to be used after a finding. */
  @Nullable Row build(RowPlan plan) {
    if (isSkipped(plan)) {
      return null;
    }
    Row row = new Row(plan.table());
    for (CellPlan cellPlan : plan.cells()) {
      fill(row, cellPlan);
    }
    for (ColumnSource.Constant constant : plan.constants()) {
      constant.value().copyTo(row, constant.column());
    }
    if (plan.table() == BookTable.MONTHS && !row.has(STATUS)) {
      row.set(STATUS, ACTIVE);
    }
    for (RowRule rule : plan.rules()) {
      check(rule, row, plan);
    }
    return row;
  }

  private boolean isSkipped(RowPlan plan) {
    for (int place : plan.skipIfEmpty()) {
      if (!reader.field(place).isBlank()) {
        return false;
      }
    }
    return plan.skipIfEmpty().length > 0;
  }

  private void fill(Row row, CellPlan plan) {
    CharSlice slice = reader.field(plan.source());
    if (trim) {
      slice.trim();
    }
    cell.clear();
    if (!slice.isBlank() || plan.parser().readsBlank()) {
      plan.parser().parse(slice, cell);
    }
    String reason = cell.reason();
    if (reason != null) {
      findings.fail(plan.header(), slice, reasonFor(slice, reason));
    } else if (cell.hasValue()) {
      cell.moveTo(row, plan.target());
      remark(plan);
    } else if (plan.required()) {
      findings.fail(plan.header(), slice, "required, but empty");
    }
  }

  private void remark(CellPlan plan) {
    String remark = cell.remark();
    if (remark != null) {
      findings.remark(plan.header(), remark);
    }
  }

  private String reasonFor(CharSlice slice, String reason) {
    return slice.hasUndecodable() ? "not valid " + encoding + " text" : reason;
  }

  private void check(RowRule rule, Row row, RowPlan plan) {
    String complaint = rule.complaint(row);
    if (complaint != null) {
      CellPlan at = plan.cell(rule.column());
      String value = at == null ? "" : reader.field(at.source()).toString();
      findings.fail(plan.header(rule.column()), value, complaint);
    }
  }
}
