package org.limitdesk.workflow;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.intake.policy.PolicyVerdict;
import org.limitdesk.report.policy.PolicyText;

/**
 * A draft written as its document, and what that says.
 *
 * @param policy null where there is a fault
 * @param faults all of them, in the order of the document
 */
public record DraftText(@Nullable Policy policy, List<Fault> faults) {
  public DraftText {
    faults = List.copyOf(faults);
  }

  /**
   * A fault of the document.
   *
   * @param line counted from 1
   * @param column counted from 1
   * @param path the keys that lead there; empty for the whole document
   * @param reason what is wrong and what is allowed
   */
  public record Fault(int line, int column, String path, String reason) {}

  /** The document of a policy. */
  public static String of(Policy policy) {
    return PolicyText.of(policy);
  }

  /** Reads a document that a person has changed. */
  public static DraftText read(String document) {
    PolicyVerdict verdict = Policies.check("draft", document.getBytes(StandardCharsets.UTF_8));
    return new DraftText(
        verdict.policy(),
        verdict.faults().stream()
            .map(each -> new Fault(each.line(), each.column(), each.path(), each.reason()))
            .toList());
  }
}
