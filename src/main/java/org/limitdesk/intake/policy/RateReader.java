package org.limitdesk.intake.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.policy.Bands;
import org.limitdesk.domain.policy.LimitMatrix;
import org.limitdesk.domain.policy.LossRates;
import org.limitdesk.domain.policy.ShareTable;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.yaml.YamlFields;
import org.limitdesk.intake.yaml.YamlNode;

/** Reads what is written in bands: the matrix of target limits, LGD and CCF. */
final class RateReader {
  private RateReader() {}

  static LimitMatrix matrix(Part top) throws IntakeException {
    Part part = top.part("matrix", "score_from", "utilisation_from", "shares", "unscored");
    Bands score = bands(part, "score_from");
    Bands utilisation = bands(part, "utilisation_from");
    List<YamlNode> written = part.list("shares");
    part.needed("shares");
    if (written.size() != score.count()) {
      throw part.placeOf("shares")
          .refuse(score.count() + " rows are needed, one for each score band, the lowest first");
    }
    List<List<Long>> rows = new ArrayList<>();
    for (YamlNode row : written) {
      rows.add(Part.shares(row, utilisation.count()));
    }
    rows.add(Part.shares(part.needed("unscored"), utilisation.count()));
    return new LimitMatrix(score, utilisation, ShareTable.of(rows));
  }

  static LossRates losses(Part top) throws IntakeException {
    Part part = top.part("loss", "source", "utilisation_from", "lgd", "ccf");
    Bands utilisation = bands(part, "utilisation_from");
    return new LossRates(
        utilisation,
        byTier(part, "lgd", utilisation.count()),
        byTier(part, "ccf", utilisation.count()),
        part.text("source"));
  }

  private static Map<String, ShareTable> byTier(Part part, String key, int count)
      throws IntakeException {
    List<String> tiers = new ArrayList<>(LossRates.TIERS);
    tiers.add(LossRates.UNSCORED);
    Part rows = part.part(key, tiers.toArray(String[]::new));
    Map<String, ShareTable> rates = new LinkedHashMap<>();
    for (String tier : tiers) {
      rates.put(tier, ShareTable.of(List.of(Part.shares(rows.needed(tier), count))));
    }
    return rates;
  }

  private static Bands bands(Part part, String key) throws IntakeException {
    part.needed(key);
    List<BigDecimal> edges = new ArrayList<>();
    for (YamlNode node : part.list(key)) {
      BigDecimal edge = YamlFields.number(node);
      if (!edges.isEmpty() && edge.compareTo(edges.getLast()) <= 0) {
        throw node.place().refuse("bands begin at rising numbers; " + edge + " does not rise");
      }
      edges.add(edge);
    }
    return Bands.from(edges);
  }
}
