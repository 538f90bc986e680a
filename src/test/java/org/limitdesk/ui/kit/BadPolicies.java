package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.policy.FullPolicy;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.intake.policy.PolicyFault;
import org.limitdesk.intake.policy.PolicyVerdict;

/** Documents with a fault each, and all that the program says of them. */
final class BadPolicies {
  /** What is put in the place of what, in the document that says everything. */
  private static final String CHANGES =
      """
      name: full|name: Full
      name: full|name: full\\nname: again
      title:|tittle:
      card: behaviour|card: [a, b]
      card: behaviour|card: ""
      card: behaviour|card: &a x\\ntitle2: *a
      in_force_from: 2026-12-01|in_force_from: tomorrow
      in_force_from: 2026-12-01|in_force_from: 1899-12-31
      {info: M1, warn: M2, severe: M6+}|{info: M2, warn: M1}
      {info: M1, warn: M2, severe: M6+}|{info: M0}
      {info: M1, warn: M2, severe: M6+}|{info: M9}
      {info: M1, warn: M2, severe: M6+}|none
      severe: [fraud]|severe: [fraud, dispute]
      severe: [fraud]|severe: [age]
      severe: [fraud]|severe: []
      {most: 1.05,|{most: 0.5,
      largest: 300|largest: -300
      night_from: 23|night_from: 24
      calendar: {off: [2026-01-01,|calendar: {off: [2026-01-32,
      calendar: {off: [2026-01-01,|calendar: {free: 1, off: [2026-01-01,
      calendar: {off: [2026-01-01, 2026-10-01/2026-10-07], work: [2026-10-10]}|calendar: us-2026
      2026-10-01/2026-10-07|2026-10-07/2026-10-01
      work: [2026-10-10]|work: [2026-10-03]
      round_to: 100|round_to: 0
      on_time: {months: 12|cluster: {level: 0.7, least_lines: 3, months: 36, severity: warn}\\n\
        on_time: {months: 12
      score_from: [600]|score_from: [600, 540]
      score_from: [600]|score_from: [1e999]
      utilisation_from: [0.5]|utilisation_from: [0]
      shares: [[0.5, 0.6], [1, 1]]|shares: [[0.5, 0.6]]
      shares: [[0.5, 0.6], [1, 1]]|shares: [[0.5, 0.6], [1, 1, 1]]
      shares: [[0.5, 0.6], [1, 1]]|shares: [[0.5, 0.6], [1, 0.5]]
      {info: 1, warn: 0.9, severe: 0.5|{info: 0.8, warn: 0.9, severe: 0.95
      {info: 1, warn: 0.9, severe: 0.5|{info: one, warn: 1.9, severe: 0.55555
      - {name: all, reason: "no, really", factor|- {name: all, factor
      - {name: all, reason|- {name: "east: coast", reason
      where: {region: [东, 南]|where: {town: [东, 南]
      where: {region: [东, 南]|where: {birth_year: [1990]
      where: {region: [东, 南]|where: {region: [female]
      where: {region: [东, 南]|where: {region: [""]
      where: {region: [东, 南]|where: {region: []
      increment: 50|increment: 0
      from_lines: 20|age_from: 20
      {flags: [fraud], bucket_from|{tiers: [high], bucket_from
      {flags: [fraud], bucket_from: M6+}|{flags: [fraud], bucket_from: M3, bucket_to: M1}
      name: cut|name: theft
      {name: up, action: raise, when: {months_clean: 12}}|{name: up, action: monitor}
      - {name: watch, action: monitor}|- {name: watch, action: suspend}
      raise: {largest_step|raised: {largest_step
      name: trips|name: shops
      where: {purpose: travel}|factor: 1
      ccf: {low: [0.4, 0.5], medium: [0.6, 0.6], high: [0.7, 0.7], unscored: [0.8, 0.8]}|factor: 1
      cost: 12.5|cost: 1000000.01
      suspend: {mode: at_once}|suspend: {mode: at_once, days: 3}
      lines_cut: 0.03|lines_cut: 0.03\\n---\\nname: second
      name: full|name: "full
      name: full|name: 'full
      name: full|name: [full
      name: full|name: {full
      name: full|name: full: other
      name: full|name: - full
      name: full|name: ? full
      name: full|name: full\\n? {a: b}: c\\nno colon here
      name: full|name: @full
      name: full|name: full\\n bad: indent
      name: full|name: * full
      name: full|name: & full
      name: full|name: ! !full x
      name: full|name: |x\\n full
      name: full|%YAML 1.2\\n%YAML 1.2\\n---\\nname: full
      name: full|%YAML x\\n---\\nname: full
      name: full|name: full\\0
      name: full|%YAML 1.2\\nname: full
      name: full|name: !a!b full
      name: full|%TAG x y\\n---\\nname: full
      name: full|name: >9z\\n full
      name: full|name: "\\\\q"
      name: full|name: !<a
      name: full|%YAML 99999999999.1\\n---\\nname: full
      name: full|%YAML 1\\n---\\nname: full
      name: full|- full\\nname
      name: full|x:\\n  - a\\n  b: c\\nname: full
      name: full|x: [,]
      name: full|x: {a: &b ]
      name: full|name: ]
      name: full|[a, ]: ]
      """;

  private BadPolicies() {}

  /** All that is said, once each. */
  static Set<String> said() throws IOException {
    Set<String> said = new TreeSet<>();
    for (String change : CHANGES.lines().toList()) {
      said.addAll(said(changed(change)));
    }
    said.addAll(said(Policies.check("empty.yaml", new byte[0])));
    said.addAll(said(Policies.check("draft", new byte[0])));
    said.addAll(said(Policies.check("odd.yaml", "额度".getBytes(StandardCharsets.UTF_16LE))));
    try {
      Policies.read(Path.of("no", "such.yaml"));
    } catch (IntakeException none) {
      said.add(none.getMessage());
    }
    return said;
  }

  private static PolicyVerdict changed(String change) {
    int middle = change.indexOf('|');
    String right = change.substring(0, middle);
    String wrong = change.substring(middle + 1).translateEscapes();
    assertTrue(FullPolicy.TEXT.contains(right), right);
    int at = FullPolicy.TEXT.indexOf(right);
    String text =
        FullPolicy.TEXT.substring(0, at) + wrong + FullPolicy.TEXT.substring(at + right.length());
    return Policies.check("bad.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> said(PolicyVerdict verdict) {
    assertTrue(!verdict.faults().isEmpty() || !verdict.warnings().isEmpty(), "nothing is wrong");
    return Stream.concat(verdict.faults().stream(), verdict.warnings().stream())
        .map(PolicyFault::reason)
        .toList();
  }
}
