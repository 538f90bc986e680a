package org.limitdesk.intake.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Scenario;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.yaml.YamlNode;

/** Reads the scenario rules. */
final class ScenarioReader {
  private static final List<String> FIELDS =
      SegmentField.ALL.stream().map(SegmentField::code).toList();

  private ScenarioReader() {}

  static List<Scenario> read(Part top) throws IntakeException {
    List<Scenario> scenarios = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlNode node : top.list("scenarios")) {
      Part part = top.within(node, "name", "reason", "factor", "where");
      Scenario scenario = scenario(part);
      if (!names.add(scenario.name())) {
        part.fault("name", "a scenario \"" + scenario.name() + "\" stands here already");
      }
      scenarios.add(scenario);
    }
    return scenarios;
  }

  private static Scenario scenario(Part part) throws IntakeException {
    Map<SegmentField, Set<String>> where = where(part);
    @Nullable String reason = part.textOrNull("reason");
    if (where.isEmpty() && part.named("where").isEmpty() && reason == null) {
      part.fault("name", "a scenario for every line needs a reason:");
    }
    return new Scenario(part.text("name"), reason, part.share("factor"), where);
  }

  /** The values of each field under {@code where:}. */
  static Map<SegmentField, Set<String>> where(Part part) throws IntakeException {
    Map<SegmentField, Set<String>> where = new EnumMap<>(SegmentField.class);
    Part values = part.free("where");
    for (String key : part.named("where").keySet()) {
      SegmentField field = field(key, values);
      if (field != null) {
        where.put(field, values.texts(key));
      }
    }
    return where;
  }

  /** Neither gender nor age is a field, so that no policy can be written by them. */
  static @Nullable SegmentField field(String key, Part at) {
    SegmentField field = SegmentField.named(key).orElse(null);
    if (field == null) {
      at.faultOfKey(
          key,
          "\"%s\" is no segment; allowed: %s%s"
              .formatted(key, String.join(", ", FIELDS), Barred.clause(key)));
    }
    return field;
  }
}
