package org.limitdesk.intake.yaml;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that knows where it stands, with all scalars as they are written. */
public sealed interface YamlNode {
  /** Where it begins. */
  YamlPlace place();

  /** A single value; an absent one is empty text. */
  record Scalar(YamlPlace place, String text) implements YamlNode {}

  /** Values by key, in the file's order, and where each key stands. */
  record Mapping(YamlPlace place, Map<String, YamlNode> values, Map<String, YamlPlace> keys)
      implements YamlNode {}

  /** Values one after the other. */
  record Sequence(YamlPlace place, List<YamlNode> items) implements YamlNode {}
}
