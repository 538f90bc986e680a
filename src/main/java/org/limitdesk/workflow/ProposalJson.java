package org.limitdesk.workflow;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.proposal.TraceStep;

/** Traces and evidence as the bytes that are kept: the same always gives the same. */
final class ProposalJson {
  private ProposalJson() {}

  static String text(Object value) {
    return new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8);
  }

  /** A list, since the order of the steps is what explains the limit; inputs keep theirs too. */
  static String trace(List<TraceStep> steps) {
    return text(steps.stream().map(ProposalJson::step).toList());
  }

  /** The trace with one more step at its end. */
  static String withStep(String trace, TraceStep step) {
    String before = trace.substring(0, trace.length() - 1);
    return before + (before.length() == 1 ? "" : ",") + text(step(step)) + "]";
  }

  static Map<String, Object> step(TraceStep step) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("step", step.step());
    json.put("rule", step.rule());
    json.put("inputs", step.inputs());
    json.put("result", step.result());
    return json;
  }
}
