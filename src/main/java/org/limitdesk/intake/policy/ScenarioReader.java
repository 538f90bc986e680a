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
      Part part = Part.of(node, "name", "reason", "factor", "where");
      Scenario scenario = scenario(part);
      if (!names.add(scenario.name())) {
        throw part.placeOf("name")
            .refuse("a scenario \"" + scenario.name() + "\" stands here already");
      }
      scenarios.add(scenario);
    }
    return scenarios;
  }

  private static Scenario scenario(Part part) throws IntakeException {
    Map<SegmentField, Set<String>> where = new EnumMap<>(SegmentField.class);
    Part values = part.free("where");
    for (String key : part.named("where").keySet()) {
      where.put(field(key, values), values.texts(key));
    }
    @Nullable String reason = part.textOrNull("reason");
    if (where.isEmpty() && reason == null) {
      throw part.placeOf("name").refuse("a scenario for every line needs a reason:");
    }
    return new Scenario(part.text("name"), reason, part.share("factor"), where);
  }

  /** Neither gender nor age is a field, so that no policy can be written by them. */
  static SegmentField field(String key, Part at) throws IntakeException {
    SegmentField field = SegmentField.named(key).orElse(null);
    if (field == null) {
      throw at.placeOfKey(key)
          .refuse("\"" + key + "\" is no segment; allowed: " + String.join(", ", FIELDS));
    }
    return field;
  }
}
