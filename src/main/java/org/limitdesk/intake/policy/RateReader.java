package org.limitdesk.intake.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Bands;
import org.limitdesk.domain.policy.LimitMatrix;
import org.limitdesk.domain.policy.LossRates;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.policy.SegmentRates;
import org.limitdesk.domain.policy.ShareTable;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.yaml.YamlFields;
import org.limitdesk.intake.yaml.YamlNode;

/** Reads what is written in bands: the matrix of target limits, LGD and CCF. */
final class RateReader {
  private static final int MOST_DIGITS = 9;
  private static final int MOST_DECIMALS = 6;

  private RateReader() {}

  static LimitMatrix matrix(Part top) throws IntakeException {
    Part part = top.part("matrix", "score_from", "utilisation_from", "shares", "unscored");
    Bands score = bands(part, "score_from");
    Bands utilisation = bands(part, "utilisation_from");
    List<YamlNode> written = part.list("shares");
    part.needed("shares");
    if (part.has("shares") && written.size() != score.count()) {
      part.fault(
          "shares",
          "%d rows are needed, one for each score band, the lowest first; there are %d"
              .formatted(score.count(), written.size()));
    }
    List<List<Long>> rows = new ArrayList<>();
    for (YamlNode row : written) {
      rows.add(part.shares(row, utilisation.count()));
    }
    rows.add(part.shares(part.needed("unscored"), utilisation.count()));
    return new LimitMatrix(score, utilisation, ShareTable.of(rows));
  }

  static LossRates losses(Part top) throws IntakeException {
    Part part = top.part("loss", "source", "utilisation_from", "lgd", "ccf", "segments");
    Bands utilisation = bands(part, "utilisation_from");
    int count = utilisation.count();
    return new LossRates(
        utilisation,
        byTier(part, "lgd", count),
        byTier(part, "ccf", count),
        part.text("source"),
        segments(part, count));
  }

  private static List<SegmentRates> segments(Part loss, int count) throws IntakeException {
    List<SegmentRates> segments = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlNode node : loss.list("segments")) {
      Part part = loss.within(node, "name", "where", "lgd", "ccf");
      String name = part.text("name");
      if (!names.add(name)) {
        part.fault("name", "a segment \"" + name + "\" stands here already");
      }
      Map<SegmentField, Set<String>> where = ScenarioReader.where(part);
      if (where.isEmpty() && part.named("where").isEmpty()) {
        part.fault("where", "say which segment, under where:, such as product: [small]");
      }
      if (!part.has("lgd") && !part.has("ccf")) {
        part.fault("lgd", "a segment has an lgd, a ccf or both");
      }
      segments.add(
          new SegmentRates(
              name, where, ownByTier(part, "lgd", count), ownByTier(part, "ccf", count)));
    }
    return segments;
  }

  private static Map<String, ShareTable> ownByTier(Part part, String key, int count)
      throws IntakeException {
    return part.has(key) ? byTier(part, key, count) : Map.of();
  }

  private static Map<String, ShareTable> byTier(Part part, String key, int count)
      throws IntakeException {
    List<String> tiers = new ArrayList<>(LossRates.TIERS);
    tiers.add(LossRates.UNSCORED);
    Part rows = part.part(key, tiers.toArray(String[]::new));
    Map<String, ShareTable> rates = new LinkedHashMap<>();
    for (String tier : tiers) {
      rates.put(tier, ShareTable.of(List.of(rows.shares(rows.needed(tier), count))));
    }
    return rates;
  }

  private static Bands bands(Part part, String key) throws IntakeException {
    part.needed(key);
    List<BigDecimal> edges = new ArrayList<>();
    for (YamlNode node : part.list(key)) {
      BigDecimal last = edges.isEmpty() ? null : edges.getLast();
      // An edge that is wrong still makes a band, so that cells are counted as they were meant.
      BigDecimal standIn =
          last == null ? BigDecimal.ZERO : new BigDecimal(Math.nextUp(last.doubleValue()));
      edges.add(part.read(() -> rising(node, last), standIn));
    }
    return Bands.from(edges);
  }

  private static BigDecimal rising(YamlNode node, @Nullable BigDecimal last)
      throws IntakeException {
    BigDecimal edge = YamlFields.number(node);
    if (edge.scale() > MOST_DECIMALS || edge.precision() - edge.scale() > MOST_DIGITS) {
      throw node.place().refuse("a number of at most 9 digits and 6 decimals is needed here");
    }
    if (last != null && edge.doubleValue() <= last.doubleValue()) {
      throw node.place()
          .refuse(
              "bands begin at rising numbers; "
                  + edge
                  + " does not rise above "
                  + last
                  + ", so that bands would overlap or be empty");
    }
    return edge;
  }
}
