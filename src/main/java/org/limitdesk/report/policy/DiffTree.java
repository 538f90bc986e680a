package org.limitdesk.report.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.limitdesk.domain.policy.Bands;
import org.limitdesk.domain.policy.LimitMatrix;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.ShareTable;
import org.limitdesk.report.policy.DiffNode.Group;
import org.limitdesk.report.policy.DiffNode.Label;
import org.limitdesk.report.policy.DiffNode.Leaf;
import org.limitdesk.report.policy.PolicyNode.Fields;
import org.limitdesk.report.policy.PolicyNode.Items;
import org.limitdesk.report.policy.PolicyNode.Value;

/**
 * A policy's document with list entries by their names and cells by their bands, so that two
 * documents are compared by what they mean and not by where it stands.
 */
final class DiffTree {
  private final Policy policy;

  private DiffTree(Policy policy) {
    this.policy = policy;
  }

  static Group of(Policy policy) {
    DiffTree tree = new DiffTree(policy);
    Group top = Group.unordered();
    PolicyTree.of(policy)
        .values()
        .forEach((key, node) ->
            top.put(
                key,
                Label.key(key),
                key.equals("matrix") ? tree.matrix(node) : tree.node(key, node)));
    return top;
  }

  private DiffNode node(String key, PolicyNode node) {
    return switch (node) {
      case Value value -> new Leaf(value);
      case Fields fields -> fields(fields);
      case Items items -> isNamed(items) ? named(items) : items(key, items);
    };
  }

  private Group fields(Fields fields) {
    Group group = Group.unordered();
    fields.values().forEach((key, node) -> group.put(key, Label.key(key), node(key, node)));
    return group;
  }

  /** No entries are no names either; then there is nothing to compare. */
  private static boolean isNamed(Items items) {
    return items.values().isEmpty() || items.values().getFirst() instanceof Fields;
  }

  private Group named(Items items) {
    Group group = new Group(true, new LinkedHashMap<>());
    for (PolicyNode item : items.values()) {
      if (item instanceof Fields fields && fields.values().get("name") instanceof Value name) {
        Map<String, PolicyNode> rest = new LinkedHashMap<>(fields.values());
        rest.remove("name");
        group.put("[" + name.written() + "]", Label.name(name.written()), fields(new Fields(rest)));
      }
    }
    return group;
  }

  /** A row of loss rates has a column for each band of utilisation; other lists are one value. */
  private DiffNode items(String key, Items items) {
    Bands bands = policy.losses().utilisation();
    return PolicyTree.isTier(key) ? row(items, bands) : new Leaf(items);
  }

  private static Group row(Items items, Bands bands) {
    Group row = Group.unordered();
    for (int band = 0; band < items.values().size(); band++) {
      row.put(
          "[" + bands.label(band) + "]",
          Label.band(Label.Kind.USE, bands, band),
          new Leaf(items.values().get(band)));
    }
    return row;
  }

  private Group matrix(PolicyNode node) {
    LimitMatrix matrix = policy.matrix();
    Group group = Group.unordered();
    if (node instanceof Fields fields) {
      for (String edges : new String[] {"score_from", "utilisation_from"}) {
        PolicyNode list = fields.values().get(edges);
        if (list != null) {
          group.put(edges, Label.key(edges), new Leaf(list));
        }
      }
    }
    ShareTable shares = matrix.shares();
    for (int band = 0; band < matrix.score().count(); band++) {
      group.put(
          "shares[" + matrix.score().label(band) + "]",
          Label.band(Label.Kind.SCORE, matrix.score(), band),
          row(Section.row(shares, band), matrix.utilisation()));
    }
    group.put(
        "unscored",
        Label.key("unscored"),
        row(Section.row(shares, matrix.score().count()), matrix.utilisation()));
    return group;
  }
}
