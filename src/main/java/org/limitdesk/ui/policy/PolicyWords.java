package org.limitdesk.ui.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Bands;
import org.limitdesk.domain.policy.Conditions;
import org.limitdesk.domain.policy.LossRates;
import org.limitdesk.domain.policy.Scenario;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;

/** What a policy says, in the person's language. */
final class PolicyWords {
  private static final int HUNDRED_PLACES = 2;

  /** All tiers, and the lines without one. */
  static final List<String> TIERS =
      Stream.concat(LossRates.TIERS.stream(), Stream.of(LossRates.UNSCORED)).toList();

  private final Texts texts;

  PolicyWords(Texts texts) {
    this.texts = texts;
  }

  /** A share as a rate without needless zeros: {@code 70%}, {@code 3.5%}. */
  String rate(long share) {
    return plain(Share.decimal(share).movePointRight(HUNDRED_PLACES)) + "%";
  }

  /** A share as a ratio: {@code 0.8}. */
  String plain(long share) {
    return plain(Share.decimal(share));
  }

  /** A share as a number of percent, for a cell whose table says so. */
  String percent(long share) {
    return plain(Share.decimal(share).movePointRight(HUNDRED_PLACES));
  }

  String factor(long share) {
    return texts.numbers().factor(Share.decimal(share));
  }

  String yuan(long fen) {
    return texts.numbers().limitYuan(fen);
  }

  String days(int days) {
    return texts.text("policy.days", texts.numbers().count(days));
  }

  String months(int months) {
    return texts.text("policy.months", texts.numbers().count(months));
  }

  /** Bands of a score, {@code below 540}, {@code 540–570}, {@code from 630}. */
  String scoreBand(Bands bands, int band) {
    return band(bands, band, 0);
  }

  /** Bands of a share as percent. */
  String shareBand(Bands bands, int band) {
    return band(bands, band, HUNDRED_PLACES);
  }

  private String band(Bands bands, int band, int places) {
    List<BigDecimal> edges =
        bands.edges().stream().map(edge -> new BigDecimal(edge).movePointRight(places)).toList();
    if (edges.isEmpty()) {
      return texts.text("policy.all");
    }
    if (band == 0) {
      return texts.text("policy.below", plain(edges.getFirst()));
    }
    String low = plain(edges.get(band - 1));
    return band == edges.size()
        ? texts.text("policy.from", low)
        : low + "–" + plain(edges.get(band));
  }

  private static String plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.signum() < 0
        ? Numbers.MINUS + shortest.abs().toPlainString()
        : shortest
            .setScale(Math.max(0, shortest.scale()), RoundingMode.UNNECESSARY)
            .toPlainString();
  }

  String tier(String tier) {
    return tier.equals(LossRates.UNSCORED)
        ? texts.text("policy.unscored")
        : texts.text("tier." + tier);
  }

  String signal(String code) {
    return texts.word("signal.", code);
  }

  String rule(String name) {
    return texts.word("rule.", name);
  }

  /** For which lines a scenario is, and why. */
  String where(Scenario scenario) {
    List<String> said = new ArrayList<>();
    scenario.where().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> said.add(values(each.getKey(), each.getValue())));
    if (said.isEmpty()) {
      said.add(texts.text("policy.everyLine"));
    }
    if (scenario.reason() != null) {
      said.add(scenario.reason());
    }
    return String.join("; ", said);
  }

  /** Some values of a field: {@code Region: A or B}. */
  String values(SegmentField field, Collection<String> values) {
    return texts.text("field." + field.code())
        + ": "
        + String.join(
            texts.text("policy.or"),
            values.stream().sorted().map(value -> texts.word(field.code() + ".", value)).toList());
  }

  /** When a rule matches, in one line. */
  String when(Conditions when) {
    List<String> said = new ArrayList<>();
    buckets(when, said);
    if (when.dpdFrom() > 0) {
      said.add(texts.text("policy.dpdFrom", texts.numbers().count(when.dpdFrom())));
    }
    signals(when, said);
    among(said, "policy.tierIs", tiers(when));
    among(said, "policy.flagged", flags(when.flags()));
    among(said, "policy.notFlagged", flags(when.withoutFlags()));
    if (when.monthsClean() > 0) {
      said.add(texts.text("policy.cleanFor", months(when.monthsClean())));
    }
    if (when.utilisationFrom() > 0) {
      said.add(texts.text("policy.useFrom", rate(when.utilisationFrom())));
    }
    return said.isEmpty()
        ? texts.text("policy.always")
        : String.join(texts.text("policy.and"), said);
  }

  private void buckets(Conditions when, List<String> said) {
    Bucket from = when.bucketFrom();
    Bucket to = when.bucketTo();
    if (from == to) {
      said.add(from.label());
    } else if (from != Bucket.M0 && to != Bucket.M6_PLUS) {
      said.add(from.label() + "–" + to.label());
    } else if (from != Bucket.M0) {
      said.add(texts.text("policy.orWorse", from.label()));
    } else if (to != Bucket.M6_PLUS) {
      said.add(texts.text("policy.orBetter", to.label()));
    }
  }

  private void signals(Conditions when, List<String> said) {
    Severity least = when.severity();
    if (least != null) {
      said.add(texts.text("policy.atLeast", texts.text("severity." + least.code())));
    }
    among(said, "policy.signalIs", when.signals().stream().sorted().map(this::signal).toList());
    Severity most = when.severityAtMost();
    if (most != null) {
      said.add(texts.text("policy.atMost", texts.text("severity." + most.code())));
    }
  }

  /** From the safest on. */
  private List<String> tiers(Conditions when) {
    return TIERS.stream().filter(when.tiers()::contains).map(this::tier).toList();
  }

  private List<String> flags(Collection<String> kinds) {
    return kinds.stream().sorted().map(kind -> texts.word("flag.", kind)).toList();
  }

  private void among(List<String> said, String key, List<String> words) {
    if (!words.isEmpty()) {
      said.add(texts.text(key, String.join(texts.text("policy.or"), words)));
    }
  }
}
