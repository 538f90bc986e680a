package org.limitdesk.domain.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A policy that is being changed, part by part; what is not changed stays as it was. */
public final class PolicyDraft {
  private final Policy from;
  private String version;
  private String title;
  private LimitMatrix matrix;
  private SignalFactors factors;
  private List<Scenario> scenarios;
  private LineRails lineRails;
  private BookRails bookRails;
  private Authority authority;
  private @Nullable LocalDate inForceFrom;

  /**
   * @param from what it begins as; never changed itself
   */
  public PolicyDraft(Policy from) {
    this.from = from;
    version = from.version();
    title = from.title();
    matrix = from.matrix();
    factors = from.factors();
    scenarios = from.scenarios();
    lineRails = from.lineRails();
    bookRails = from.bookRails();
    authority = from.authority();
    inForceFrom = from.inForceFrom();
  }

  public PolicyDraft version(String value) {
    version = value;
    return this;
  }

  public PolicyDraft title(String value) {
    title = value;
    return this;
  }

  public PolicyDraft matrix(LimitMatrix value) {
    matrix = value;
    return this;
  }

  public PolicyDraft factors(SignalFactors value) {
    factors = value;
    return this;
  }

  public PolicyDraft scenarios(List<Scenario> value) {
    scenarios = List.copyOf(value);
    return this;
  }

  public PolicyDraft lineRails(LineRails value) {
    lineRails = value;
    return this;
  }

  public PolicyDraft bookRails(BookRails value) {
    bookRails = value;
    return this;
  }

  public PolicyDraft authority(Authority value) {
    authority = value;
    return this;
  }

  /** A day of its own to begin; null for the day on which it is confirmed. */
  public PolicyDraft inForceFrom(@Nullable LocalDate value) {
    inForceFrom = value;
    return this;
  }

  /** The policy as it is now. */
  public Policy policy() {
    return new Policy(
        from.name(),
        version,
        title,
        from.card(),
        from.triggers(),
        matrix,
        factors,
        scenarios,
        lineRails,
        bookRails,
        from.rules(),
        from.nothingLeft(),
        from.restore(),
        from.raise(),
        from.losses(),
        from.income(),
        authority,
        from.dueDays(),
        from.notice(),
        from.gauges(),
        inForceFrom);
  }
}
