package org.limitdesk.intake.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.limitdesk.intake.yaml.YamlFaults;
import org.limitdesk.intake.yaml.YamlKind;
import org.limitdesk.intake.yaml.YamlNode;
import org.limitdesk.intake.yaml.YamlNode.Mapping;
import org.limitdesk.intake.yaml.YamlNode.Scalar;
import org.limitdesk.intake.yaml.YamlNode.Sequence;
import org.limitdesk.intake.yaml.YamlPlace;
import org.limitdesk.intake.yaml.YamlRefused;
import org.limitdesk.intake.yaml.YamlTree;

/** What the reader allows is what the page explains. */
class PolicyFieldsTest {
  private static final Pattern ALLOWED = Pattern.compile("allowed: ([a-z_, ]+)");

  /** Every mapping gets a key that nobody allows, so that the reader tells which it does. */
  private static Set<String> fields() throws IOException {
    YamlKind kind = new YamlKind("a policy", "name:", "", "LD-241", "LD-242");
    YamlNode odd = odd(YamlTree.read("full.yaml", FullPolicy.TEXT, kind));
    YamlFaults faults = new YamlFaults();
    PolicyReader.read(PolicyReader.top(odd, faults));
    Set<String> fields = new TreeSet<>();
    for (YamlRefused fault : faults.all()) {
      Matcher allowed = ALLOWED.matcher(fault.reason());
      if (fault.reason().startsWith("unknown key") && allowed.find()) {
        fields.addAll(List.of(allowed.group(1).split(", ")));
      }
    }
    return fields;
  }

  private static YamlNode odd(YamlNode node) {
    return switch (node) {
      case Scalar scalar -> scalar;
      case Sequence list ->
          new Sequence(list.place(), list.items().stream().map(PolicyFieldsTest::odd).toList());
      case Mapping mapping -> odd(mapping);
    };
  }

  private static Mapping odd(Mapping mapping) {
    Map<String, YamlNode> values = new LinkedHashMap<>();
    mapping.values().forEach((key, value) -> values.put(key, odd(value)));
    Map<String, YamlPlace> keys = new LinkedHashMap<>(mapping.keys());
    YamlPlace at = mapping.place();
    YamlPlace place =
        new YamlPlace(at.file(), at.line(), at.column(), at.code(), at.path() + ".zzz", "zzz");
    keys.put("zzz", place);
    values.put("zzz", new Scalar(place, "1"));
    return new Mapping(at, values, keys);
  }

  @Test
  void everyFieldThatTheReaderKnowsStandsOnThePage() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/policy.md"));
    Set<String> fields = fields();
    assertTrue(fields.size() > 80, fields.toString());
    Set<String> missing = new TreeSet<>();
    for (String field : fields) {
      if (!page.contains("`" + field + "`")) {
        missing.add(field);
      }
    }
    assertEquals(Set.of(), missing);
  }
}
