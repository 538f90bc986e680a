package org.limitdesk.domain.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Knob.Unit;

/** The numbers of a policy that a person turns. Everything else of it is changed in its text. */
public final class Knobs {
  private static final long ONE_PERCENT = Fen.WHOLE / 100;
  private static final long FIVE_PERCENT = 5 * ONE_PERCENT;
  private static final long TENTH_OF_A_PERCENT = ONE_PERCENT / 10;
  private static final long YUAN = 100;
  private static final int DAYS_OF_TEN_YEARS = 3_650;
  private static final long MOST_MONEY = 100_000_000 * YUAN;

  private Knobs() {}

  /** A cell of the matrix: the target as a share of today's limit. */
  public static Knob cell(int row, int column) {
    return new Knob(
        "matrix/" + row + "/" + column,
        Unit.PERCENT,
        0,
        Fen.WHOLE,
        FIVE_PERCENT,
        policy -> policy.matrix().shares().at(row, column),
        (policy, value) ->
            new PolicyDraft(policy).matrix(matrix(policy.matrix(), row, column, value)).policy());
  }

  private static LimitMatrix matrix(LimitMatrix matrix, int row, int column, long value) {
    ShareTable shares = matrix.shares();
    List<List<Long>> rows = new ArrayList<>();
    for (int r = 0; r < shares.rows(); r++) {
      List<Long> cells = new ArrayList<>();
      for (int c = 0; c < shares.columns(); c++) {
        cells.add(r == row && c == column ? value : shares.at(r, c));
      }
      rows.add(cells);
    }
    return new LimitMatrix(matrix.score(), matrix.utilisation(), ShareTable.of(rows));
  }

  /** What a signal multiplies the target by, the gravest first, and the floor of all together. */
  public static List<Knob> factors() {
    return List.of(
        factor("severe", SignalFactors::severe, (f, v) -> factors(f.info(), f.warn(), v, f)),
        factor("warn", SignalFactors::warn, (f, v) -> factors(f.info(), v, f.severe(), f)),
        factor("info", SignalFactors::info, (f, v) -> factors(v, f.warn(), f.severe(), f)),
        factor(
            "floor",
            SignalFactors::floor,
            (f, v) -> new SignalFactors(f.info(), f.warn(), f.severe(), v)));
  }

  private static SignalFactors factors(long info, long warn, long severe, SignalFactors of) {
    return new SignalFactors(info, warn, severe, of.floor());
  }

  private static Knob factor(
      String name,
      ToLongFunction<SignalFactors> read,
      BiFunction<SignalFactors, Long, SignalFactors> write) {
    return new Knob(
        "factors/" + name,
        Unit.FACTOR,
        ONE_PERCENT,
        Fen.WHOLE,
        FIVE_PERCENT,
        policy -> read.applyAsLong(policy.factors()),
        (policy, value) ->
            new PolicyDraft(policy).factors(write.apply(policy.factors(), value)).policy());
  }

  /** The guard rails of one line. */
  public static List<Knob> line() {
    return List.of(
        rail("largest_step", Unit.PERCENT, ONE_PERCENT, Fen.WHOLE, FIVE_PERCENT)
            .of(LineRails::largestStep, (r, v) -> rails(v, r.leastDaysBetweenCuts(), r)),
        rail("least_days_between_cuts", Unit.DAYS, 0, DAYS_OF_TEN_YEARS, 5)
            .of(
                LineRails::leastDaysBetweenCuts,
                (r, v) -> rails(r.largestStep(), (int) (long) v, r)),
        rail("minimum", Unit.MONEY, 0, MOST_MONEY, 50 * YUAN)
            .of(LineRails::minimum, (r, v) -> money(r, v, r.increment())),
        rail("increment", Unit.MONEY, YUAN, MOST_MONEY, 50 * YUAN)
            .of(LineRails::increment, (r, v) -> money(r, r.minimum(), v)));
  }

  private static LineRails rails(long step, int days, LineRails of) {
    return new LineRails(step, days, of.minimum(), of.minimumByProduct(), of.increment());
  }

  private static LineRails money(LineRails of, long minimum, long increment) {
    return new LineRails(
        of.largestStep(), of.leastDaysBetweenCuts(), minimum, of.minimumByProduct(), increment);
  }

  private record LineKnob(String name, Unit unit, long least, long most, long step) {
    Knob of(ToLongFunction<LineRails> read, BiFunction<LineRails, Long, LineRails> write) {
      return new Knob(
          "line/" + name,
          unit,
          least,
          most,
          step,
          policy -> read.applyAsLong(policy.lineRails()),
          (policy, value) ->
              new PolicyDraft(policy).lineRails(write.apply(policy.lineRails(), value)).policy());
    }
  }

  private static LineKnob rail(String name, Unit unit, long least, long most, long step) {
    return new LineKnob(name, unit, least, most, step);
  }

  /** The most lines cut in a month, of the whole book. */
  public static Knob bookLines() {
    return cap(
        "book/lines",
        policy -> policy.bookRails().whole(),
        RailCap::lines,
        (cap, v) -> new RailCap(v, cap.limits()),
        Knobs::whole);
  }

  /** The most limits cut in a month, of the whole book. */
  public static Knob bookLimits() {
    return cap(
        "book/limits",
        policy -> policy.bookRails().whole(),
        RailCap::limits,
        (cap, v) -> new RailCap(cap.lines(), v),
        Knobs::whole);
  }

  /** The most lines cut in a month, of each segment of a field that has a rail. */
  public static Knob segmentLines(SegmentField field) {
    return cap(
        "book/" + field.code() + "/lines",
        policy -> segment(policy, field),
        RailCap::lines,
        (cap, v) -> new RailCap(v, cap.limits()),
        (rails, cap) -> segment(rails, field, cap));
  }

  /** The most limits cut in a month, of each segment of a field that has a rail. */
  public static Knob segmentLimits(SegmentField field) {
    return cap(
        "book/" + field.code() + "/limits",
        policy -> segment(policy, field),
        RailCap::limits,
        (cap, v) -> new RailCap(cap.lines(), v),
        (rails, cap) -> segment(rails, field, cap));
  }

  private static RailCap segment(Policy policy, SegmentField field) {
    RailCap cap = policy.bookRails().segments().get(field);
    if (cap == null) {
      throw new IllegalArgumentException("no rail by " + field.code());
    }
    return cap;
  }

  private static BookRails whole(BookRails rails, RailCap cap) {
    return new BookRails(cap, rails.segments(), rails.fromLines());
  }

  private static BookRails segment(BookRails rails, SegmentField field, RailCap cap) {
    Map<SegmentField, RailCap> segments = new HashMap<>(rails.segments());
    segments.put(field, cap);
    return new BookRails(rails.whole(), segments, rails.fromLines());
  }

  private static Knob cap(
      String code,
      java.util.function.Function<Policy, RailCap> find,
      ToLongFunction<RailCap> read,
      BiFunction<RailCap, Long, RailCap> write,
      BiFunction<BookRails, RailCap, BookRails> put) {
    return new Knob(
        code,
        Unit.PERCENT,
        0,
        Fen.WHOLE,
        TENTH_OF_A_PERCENT,
        policy -> read.applyAsLong(find.apply(policy)),
        (policy, value) ->
            new PolicyDraft(policy)
                .bookRails(put.apply(policy.bookRails(), write.apply(find.apply(policy), value)))
                .policy());
  }

  /** What a role decides alone: cut, deviation, limit. */
  public static List<Knob> authority(String role) {
    return List.of(
        alone(role, "cut", Unit.PERCENT, FIVE_PERCENT, Fen.WHOLE)
            .of(RoleLimits::largestCut, (r, v) -> roleLimits(v, r.largestDeviation(), r)),
        alone(role, "deviation", Unit.PERCENT, FIVE_PERCENT, 100 * Fen.WHOLE)
            .of(RoleLimits::largestDeviation, (r, v) -> roleLimits(r.largestCut(), v, r)),
        alone(role, "limit", Unit.MONEY, 1_000 * YUAN, MOST_MONEY)
            .of(
                RoleLimits::largestLimit,
                (r, v) -> new RoleLimits(r.largestCut(), r.largestDeviation(), v)));
  }

  private static RoleLimits roleLimits(long cut, long deviation, RoleLimits of) {
    return new RoleLimits(cut, deviation, of.largestLimit());
  }

  private record RoleKnob(String role, String name, Unit unit, long step, long most) {
    Knob of(ToLongFunction<RoleLimits> read, BiFunction<RoleLimits, Long, RoleLimits> write) {
      return new Knob(
          "authority/" + role + "/" + name,
          unit,
          0,
          most,
          step,
          policy -> read.applyAsLong(limits(policy, role)),
          (policy, value) -> changed(policy, role, limits -> write.apply(limits, value)));
    }
  }

  private static RoleKnob alone(String role, String name, Unit unit, long step, long most) {
    return new RoleKnob(role, name, unit, step, most);
  }

  private static RoleLimits limits(Policy policy, String role) {
    RoleLimits limits = policy.authority().roles().get(role);
    if (limits == null) {
      throw new IllegalArgumentException("no authority for " + role);
    }
    return limits;
  }

  private static Policy changed(Policy policy, String role, UnaryOperator<RoleLimits> change) {
    Map<String, RoleLimits> roles = new HashMap<>(policy.authority().roles());
    roles.put(role, change.apply(limits(policy, role)));
    return new PolicyDraft(policy).authority(new Authority(roles)).policy();
  }

  /** The factor of a scenario rule, by its place in the policy. */
  public static Knob scenario(int place) {
    return new Knob(
        "scenarios/" + place,
        Unit.FACTOR,
        ONE_PERCENT,
        Fen.WHOLE,
        FIVE_PERCENT,
        policy -> policy.scenarios().get(place).factor(),
        (policy, value) -> {
          List<Scenario> scenarios = new ArrayList<>(policy.scenarios());
          Scenario was = scenarios.get(place);
          scenarios.set(place, new Scenario(was.name(), was.reason(), value, was.where()));
          return new PolicyDraft(policy).scenarios(scenarios).policy();
        });
  }
}
