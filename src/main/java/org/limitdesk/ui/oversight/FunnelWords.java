package org.limitdesk.ui.oversight;

import java.util.List;
import java.util.stream.Collectors;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.oversight.FunnelPlot.Officer;

/** What a funnel plot says. */
final class FunnelWords {
  private final Texts texts;

  FunnelWords(Texts texts) {
    this.texts = texts;
  }

  /** The name of the axis. */
  String decisions() {
    return texts.text("oversight.funnelDecisions");
  }

  /** The name of the dashed lines. */
  String limits() {
    return texts.text("oversight.funnelLimits", rate(1 - 2 * OverrideRate.FUNNEL));
  }

  String tick(double percent, int decimals) {
    return texts.numbers().decimal(percent, decimals);
  }

  String count(long count) {
    return texts.numbers().count(count);
  }

  /** What stands beside a dot. */
  String named(Officer officer) {
    return officer.name() + " " + rate(officer.rate().share());
  }

  /** The share of all. */
  String all(OverrideRate all) {
    return texts.text("oversight.funnelAll", rate(all.share()));
  }

  /** How many officers lie outside. */
  String outside(List<Officer> officers, OverrideRate all) {
    long out = officers.stream().filter(each -> each.rate().standsOut(all)).count();
    return texts.text("oversight.funnelOutside", count(out));
  }

  /** The whole plot in words, whoever lies outside first. */
  String sumUp(List<Officer> officers, OverrideRate all) {
    return all(all)
        + " "
        + outside(officers, all)
        + ". "
        + officers.stream()
            .sorted((one, other) ->
                Boolean.compare(other.rate().standsOut(all), one.rate().standsOut(all)))
            .map(each -> told(each, all))
            .collect(Collectors.joining("; "));
  }

  /** An officer in one sentence. */
  String told(Officer officer, OverrideRate all) {
    OverrideRate rate = officer.rate();
    Interval limits = rate.funnel(all);
    String key =
        rate.decided() < OverrideRate.FEWEST
            ? "oversight.funnelFew"
            : rate.standsOut(all) ? "oversight.funnelOut" : "oversight.funnelIn";
    return texts.text(
        key,
        officer.name(),
        rate(rate.share()),
        count(rate.overridden()),
        count(rate.decided()),
        rate(limits.low()),
        rate(limits.high()),
        count(OverrideRate.FEWEST));
  }

  private String rate(double share) {
    return texts.numbers().rate(share, 1);
  }
}
