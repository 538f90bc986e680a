package org.limitdesk.domain.whatif;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Scenario;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.proposal.Exemption;
import org.limitdesk.domain.proposal.PolicyLine;
import org.limitdesk.domain.signal.Signal;

/** A row of a trial book as a policy sees it; one object walks over many rows. */
final class TrialLine implements PolicyLine {
  private final TrialRows rows;
  private final PolicyTables tables;
  private final int asOf;
  private final int horizonMonths;
  private int row;
  private int profile;
  private long utilisation;

  TrialLine(TrialBook book, PolicyTables tables) {
    rows = book.rows();
    this.tables = tables;
    asOf = book.terms().asOf();
    horizonMonths = book.terms().horizonMonths();
  }

  TrialLine at(int place) {
    row = place;
    profile = (int) rows.profile.at(place);
    utilisation = Share.ratio(balance(), limit());
    return this;
  }

  int dpd() {
    return (int) rows.dpd.at(row);
  }

  int monthsClean() {
    return (int) rows.monthsClean.at(row);
  }

  @Override
  public boolean hasNews() {
    return (rows.marks[row] & TrialRows.NEWS) != 0;
  }

  @Override
  public boolean matches(int rule) {
    return tables.matches(rule, profile, this);
  }

  @Override
  public long limit() {
    return rows.limit.at(row);
  }

  @Override
  public long balance() {
    return rows.balance.at(row);
  }

  @Override
  public long pending() {
    return rows.pending.at(row);
  }

  @Override
  public long interest() {
    return rows.interest.at(row);
  }

  @Override
  public long income() {
    return rows.income.at(row);
  }

  @Override
  public long otherLimits() {
    return rows.otherLimits.at(row);
  }

  @Override
  public int linesOfPerson() {
    return (int) rows.linesOfPerson.at(row);
  }

  @Override
  public double score() {
    return rows.score[row];
  }

  @Override
  public long pd() {
    return rows.pd.at(row);
  }

  @Override
  public String tier() {
    return kind().tier();
  }

  private Profile kind() {
    return rows.profiles.get(profile);
  }

  @Override
  public int horizonMonths() {
    return horizonMonths;
  }

  @Override
  public long utilisation() {
    return utilisation;
  }

  @Override
  public boolean isBlocked() {
    return (rows.marks[row] & TrialRows.BLOCKED) != 0;
  }

  @Override
  public boolean isFlagged() {
    return !kind().flags().isEmpty();
  }

  @Override
  public int lastCut() {
    return (int) rows.lastCut.at(row);
  }

  @Override
  public int asOf() {
    return asOf;
  }

  @Override
  public long limitBeforeCut() {
    return rows.limitBeforeCut.at(row);
  }

  @Override
  public int cutOn() {
    return (int) rows.cutOn.at(row);
  }

  @Override
  public int monthsCleanSinceCut() {
    return (int) rows.cleanSinceCut.at(row);
  }

  @Override
  public long dailyRate() {
    return rows.dailyRate.at(row);
  }

  @Override
  public long ownShare() {
    return rows.ownShare.at(row);
  }

  @Override
  public @Nullable String segment(SegmentField field) {
    SegmentCodes codes = rows.segments(field);
    return codes.name(codes.code(row));
  }

  @Override
  public List<Signal> signals() {
    return kind().signals();
  }

  @Override
  public Set<String> newSignals() {
    return kind().newSignals();
  }

  @Override
  public long signalFactor() {
    return tables.factor(profile);
  }

  @Override
  public List<Scenario> scenarios() {
    return tables.scenarios(row);
  }

  @Override
  public @Nullable Exemption exemption(Action action) {
    return tables.exemption(profile, action);
  }
}
