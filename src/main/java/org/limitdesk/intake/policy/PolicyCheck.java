package org.limitdesk.intake.policy;

import java.math.BigDecimal;
import java.util.List;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.ActionRule;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.RuleOrder;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.yaml.YamlFaults;
import org.limitdesk.intake.yaml.YamlFields;
import org.limitdesk.intake.yaml.YamlNode;

/**
 * Looks at a document as somebody who is about to publish it: all faults at once, and more than a
 * book asks of the documents that it has already.
 */
final class PolicyCheck {
  private final Part top;
  private final Policy policy;
  private final YamlFaults faults;
  private final YamlFaults warnings = new YamlFaults();

  private PolicyCheck(Part top, Policy policy, YamlFaults faults) {
    this.top = top;
    this.policy = policy;
    this.faults = faults;
  }

  /**
   * @throws IntakeException where it is no YAML
   */
  static PolicyVerdict of(String file, String yaml) throws IntakeException {
    YamlFaults faults = new YamlFaults();
    Part top = PolicyReader.top(file, yaml, faults);
    PolicyCheck check = new PolicyCheck(top, PolicyReader.read(top), faults);
    check.usedBands("matrix");
    check.usedBands("loss");
    check.rules();
    check.factors();
    check.matrix();
    return new PolicyVerdict(
        faults.all().stream().map(PolicyFault::of).toList(),
        check.warnings.all().stream().map(PolicyFault::of).toList(),
        faults.isEmpty() ? check.policy : null);
  }

  /** No line has a utilisation below 0. */
  private void usedBands(String key) throws IntakeException {
    for (YamlNode node : top.free(key).list("utilisation_from")) {
      BigDecimal edge = faults.read(() -> YamlFields.number(node), BigDecimal.ONE);
      if (edge.signum() <= 0) {
        faults.add(
            node.place().refuse("utilisation is never below 0: the band below would be empty"));
      }
    }
  }

  private void rules() {
    List<YamlNode> nodes = top.list("rules");
    List<ActionRule> rules = policy.rules();
    for (int i = 0; i < rules.size(); i++) {
      reachable(rules, i, nodes.get(i));
    }
    if (rules.isEmpty() || !isForAll(rules.getLast())) {
      faults.add(
          (nodes.isEmpty() ? top.placeOf("rules") : nodes.getLast().place())
              .refuse(
                  "the last rule is action: monitor without when:, for every line that is left"));
    }
  }

  private static boolean isForAll(ActionRule rule) {
    return rule.action() == Action.MONITOR && rule.when().equals(RuleReader.ANY);
  }

  private void reachable(List<ActionRule> rules, int place, YamlNode node) {
    if (RuleOrder.contradicts(rules.get(place).when())) {
      warnings.add(node.place().refuse("no line can meet these conditions together"));
    }
    RuleOrder.shadowing(rules, place)
        .ifPresent(early ->
            warnings.add(
                node.place()
                    .refuse(
                        "never reached: \"%s\" before it takes every such line"
                            .formatted(early.name()))));
  }

  private void factors() {
    warnIf(policy.factors().warn() > policy.factors().info(), "warn", "info");
    warnIf(policy.factors().severe() > policy.factors().warn(), "severe", "warn");
  }

  private void warnIf(boolean milder, String graver, String lesser) {
    if (milder) {
      warnings.add(
          top.placeOf("factors")
              .refuse("%s cuts less than %s, which is less grave".formatted(graver, lesser)));
    }
  }

  /** A better score that keeps less of its limit is probably a slip. */
  private void matrix() throws IntakeException {
    List<YamlNode> rows = top.free("matrix").list("shares");
    int scored = Math.min(policy.matrix().score().count(), rows.size());
    for (int row = 1; row < scored; row++) {
      for (int column = 0; column < policy.matrix().utilisation().count(); column++) {
        if (policy.matrix().shares().at(row, column)
            < policy.matrix().shares().at(row - 1, column)) {
          warnings.add(
              rows.get(row).place().refuse("a better score keeps less of its limit than a worse"));
        }
      }
    }
  }
}
