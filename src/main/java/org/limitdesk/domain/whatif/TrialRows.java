package org.limitdesk.domain.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.proposal.LineState;

/** The columns of a trial book: a row for each line that any policy may propose something for. */
final class TrialRows {
  /** A warn or severe signal is newer than the last decision. */
  static final int NEWS = 1;

  static final int BLOCKED = 2;

  /** Some month of the last twelve was M1 or worse. */
  static final int LATELY_OVERDUE = 4;

  final Numbers key = new Numbers();
  final Numbers limit = new Numbers();
  final Numbers balance = new Numbers();
  final Numbers pending = new Numbers();
  final Numbers interest = new Numbers();
  final Numbers income = new Numbers();
  final Numbers otherLimits = new Numbers();
  final Numbers linesOfPerson = new Numbers();
  final Numbers pd = new Numbers();
  final Numbers dpd = new Numbers();
  final Numbers monthsClean = new Numbers();
  final Numbers lastCut = new Numbers();
  final Numbers cutOn = new Numbers();
  final Numbers limitBeforeCut = new Numbers();
  final Numbers cleanSinceCut = new Numbers();
  final Numbers dailyRate = new Numbers();
  final Numbers ownShare = new Numbers();
  final Numbers profile = new Numbers();
  Ids ids = new Ids();
  final Map<SegmentField, SegmentCodes> segments = new EnumMap<>(SegmentField.class);
  final List<Profile> profiles = new ArrayList<>();
  double[] score = new double[1024];
  byte[] marks = new byte[1024];
  private final Map<Profile, Integer> profileCodes = new HashMap<>();
  private final List<Numbers> numbers =
      List.of(
          key,
          limit,
          balance,
          pending,
          interest,
          income,
          otherLimits,
          linesOfPerson,
          pd,
          dpd,
          monthsClean,
          lastCut,
          cutOn,
          limitBeforeCut,
          cleanSinceCut,
          dailyRate,
          ownShare,
          profile);

  TrialRows() {
    for (SegmentField field : SegmentField.ALL) {
      segments.put(field, new SegmentCodes());
    }
  }

  int size() {
    return key.size();
  }

  void add(LineState line, int borrower, String id, int marksOfLine) {
    int row = size();
    if (row == score.length) {
      score = Arrays.copyOf(score, row * 2);
      marks = Arrays.copyOf(marks, row * 2);
    }
    score[row] = line.score();
    marks[row] = (byte) marksOfLine;
    key.add(borrower);
    ids.add(id);
    money(line);
    past(line);
    profile.add(code(Profile.of(line)));
  }

  private void money(LineState line) {
    limit.add(line.limit());
    balance.add(line.balance());
    pending.add(line.pending());
    interest.add(line.interest());
    income.add(line.income());
    otherLimits.add(line.otherLimits());
    linesOfPerson.add(line.linesOfPerson());
    pd.add(line.pd());
    dailyRate.add(line.dailyRate());
    ownShare.add(line.ownShare());
  }

  private void past(LineState line) {
    dpd.add(line.facts().dpd());
    monthsClean.add(line.facts().monthsClean());
    lastCut.add(line.lastCut());
    cutOn.add(line.cutOn());
    limitBeforeCut.add(line.limitBeforeCut());
    cleanSinceCut.add(line.limitBeforeCut() == 0 ? 0 : line.monthsCleanSinceCut());
  }

  private int code(Profile of) {
    return profileCodes.computeIfAbsent(
        of,
        each -> {
          profiles.add(each);
          return profiles.size() - 1;
        });
  }

  /** These rows alone, in their order. */
  TrialRows only(int[] picked) {
    TrialRows some = new TrialRows();
    for (int column = 0; column < numbers.size(); column++) {
      some.numbers.get(column).take(numbers.get(column), picked);
    }
    segments.forEach((field, codes) -> some.segments.put(field, codes.only(picked)));
    some.profiles.addAll(profiles);
    some.ids = ids.only(picked);
    some.score = new double[picked.length];
    some.marks = new byte[picked.length];
    for (int i = 0; i < picked.length; i++) {
      some.score[i] = score[picked[i]];
      some.marks[i] = marks[picked[i]];
    }
    return some;
  }

  SegmentCodes segments(SegmentField field) {
    SegmentCodes codes = segments.get(field);
    if (codes == null) {
      throw new IllegalArgumentException(field.code());
    }
    return codes;
  }

  void trim() {
    numbers.forEach(Numbers::trim);
    segments.values().forEach(SegmentCodes::trim);
    ids.trim();
    score = Arrays.copyOf(score, size());
    marks = Arrays.copyOf(marks, size());
    profileCodes.clear();
  }

  long bytes() {
    return numbers.stream().mapToLong(Numbers::bytes).sum()
        + segments.values().stream().mapToLong(SegmentCodes::bytes).sum()
        + ids.bytes()
        + 9L * size();
  }
}
