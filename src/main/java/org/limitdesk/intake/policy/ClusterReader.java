package org.limitdesk.intake.policy;

import org.limitdesk.domain.cluster.ClusterTerms;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.signal.Cluster;
import org.limitdesk.domain.signal.Trigger;
import org.limitdesk.intake.IntakeException;

/** Reads how clusters are looked for. */
final class ClusterReader {
  private ClusterReader() {}

  static Trigger read(Part all, String code) throws IntakeException {
    Part part = all.part(code, "level", "least_lines", "months", "severity");
    long level = part.share("level");
    if (level == 0 || level > Fen.WHOLE / 2) {
      throw part.placeOf("level").refuse("a level is above 0 and at most 0.5, such as 0.01");
    }
    ClusterTerms terms =
        new ClusterTerms(
            (double) level / Fen.WHOLE,
            part.whole("least_lines", 1, 1_000_000),
            part.whole("months", ClusterTerms.FEWEST_MONTHS, 120));
    return new Cluster(terms, SignalReader.severity(part, "severity"));
  }
}
