package org.limitdesk.report;

import java.util.List;
import java.util.stream.Collectors;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.money.Fen;

/** Instructions as a CSV file for the core system; instructions.md describes it. */
public final class InstructionCsv {
  /** The names of the columns. */
  public static final String HEADER =
      CsvText.exact(
          "key",
          "borrower_id",
          "action",
          "limit_before",
          "limit_new",
          "draws_held_from",
          "notice_on",
          "effective_on",
          "released_on",
          "case",
          "decision");

  private InstructionCsv() {}

  /** The whole file: the same instructions give the same text. */
  public static String of(List<Instruction> instructions) {
    return instructions.stream()
        .map(InstructionCsv::line)
        .collect(Collectors.joining("", HEADER, ""));
  }

  private static String line(Instruction each) {
    return CsvText.exact(
        each.key(),
        each.borrowerId(),
        each.terms().action().code(),
        Fen.decimal(each.limitBefore()),
        Fen.decimal(each.terms().limit()),
        each.heldFrom() == null ? "" : each.heldFrom().toString(),
        each.noticeOn().toString(),
        each.effectiveOn().toString(),
        each.releasedOn().toString(),
        Long.toString(each.caseId()),
        Long.toString(each.decision()));
  }
}
