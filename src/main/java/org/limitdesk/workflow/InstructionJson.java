package org.limitdesk.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.money.Fen;
import tools.jackson.databind.json.JsonMapper;

/** Instructions as one JSON object; instructions.md describes it. */
public final class InstructionJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private InstructionJson() {}

  /** The whole file: the same instructions give the same text. */
  static String of(List<Instruction> instructions) {
    return JSON.writeValueAsString(
            Map.of("instructions", instructions.stream().map(InstructionJson::object).toList()))
        + "\n";
  }

  /** One of them; amounts are decimal text. */
  public static Map<String, @Nullable Object> object(Instruction each) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("key", each.key());
    json.put("borrower", each.borrowerId());
    json.put("action", each.terms().action().code());
    json.put("limit_before", Fen.decimal(each.limitBefore()));
    json.put("limit_new", Fen.decimal(each.terms().limit()));
    json.put("draws_held_from", each.heldFrom() == null ? null : each.heldFrom().toString());
    json.put("notice_on", each.noticeOn().toString());
    json.put("effective_on", each.effectiveOn().toString());
    json.put("released_on", each.releasedOn().toString());
    json.put("case", each.caseId());
    json.put("decision", each.decision());
    return json;
  }
}
