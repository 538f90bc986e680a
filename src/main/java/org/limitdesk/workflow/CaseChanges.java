package org.limitdesk.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.FieldChange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is different between a case as somebody saw it and as it stands, down to frozen values. */
final class CaseChanges {
  private static final JsonMapper JSON = JsonMapper.shared();

  private CaseChanges() {}

  static List<FieldChange> between(CaseFacts seen, CaseFacts now) {
    Map<String, String> before = fields(seen);
    Map<String, String> after = fields(now);
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    List<FieldChange> changes = new ArrayList<>();
    for (String name : names) {
      if (!Objects.equals(before.get(name), after.get(name))) {
        changes.add(new FieldChange(name, before.get(name), after.get(name)));
      }
    }
    return changes;
  }

  private static Map<String, String> fields(CaseFacts facts) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("version", Long.toString(facts.version()));
    fields.put("state", facts.state().code());
    fields.put("action", facts.proposed().terms().action().code());
    fields.put("limit_before", Long.toString(facts.proposed().limitBefore()));
    fields.put("limit_after", Long.toString(facts.proposed().terms().limit()));
    fields.put("due", facts.due().toString());
    fields.put("proposal", Long.toString(facts.proposal()));
    putLeaves("frozen", JSON.readTree(facts.frozen()), fields);
    return fields;
  }

  private static void putLeaves(String path, JsonNode node, Map<String, String> fields) {
    if (node.isObject()) {
      node.properties()
          .forEach(member -> putLeaves(path + '/' + member.getKey(), member.getValue(), fields));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        putLeaves(path + '/' + i, node.get(i), fields);
      }
    } else {
      fields.put(path, node.asString());
    }
  }
}
