package org.limitdesk.workflow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.proposal.EffectTerms;
import org.limitdesk.domain.proposal.IncomeEffect;
import org.limitdesk.domain.proposal.LinePrice;
import org.limitdesk.domain.proposal.TraceStep;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a case has frozen; {@link FrozenCase} writes it. */
public final class FrozenFacts {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JsonNode frozen;

  private FrozenFacts(JsonNode frozen) {
    this.frozen = frozen;
  }

  /** What that case stands on. */
  public static FrozenFacts of(CaseFacts facts) {
    return of(facts.frozen());
  }

  /** The same of the JSON alone. */
  public static FrozenFacts of(String frozen) {
    return new FrozenFacts(JSON.readTree(frozen));
  }

  /**
   * The points of one characteristic.
   *
   * @param lost against the card's baseline; below 0 where points were gained
   */
  public record Points(
      String characteristic,
      String values,
      String bin,
      BigDecimal points,
      BigDecimal most,
      BigDecimal least,
      BigDecimal lost) {}

  /** yyyymm. */
  public int month() {
    return Integer.parseInt(text("/month").replace("-", ""));
  }

  /** The number of the card's document. */
  public long card() {
    return frozen.at("/card/document").asLong();
  }

  /** The number of the policy's document. */
  public long policy() {
    return frozen.at("/policy/document").asLong();
  }

  /** The policy's name and version. */
  public String policyVersion() {
    return text("/policy/name") + " " + text("/policy/version");
  }

  /** The card's name and version. */
  public String cardVersion() {
    return text("/card/name") + " " + text("/card/version");
  }

  /** Balance at the month's end, in fen; 0 where it is not among the facts. */
  public long balance() {
    JsonNode balance = frozen.at("/line/balance");
    return balance.isMissingNode() ? 0 : Fen.parse(balance.asString());
  }

  /** Draws under way at the month's end, in fen. */
  public long pending() {
    JsonNode pending = frozen.at("/line/pending");
    return pending.isMissingNode() ? 0 : Fen.parse(pending.asString());
  }

  /** Days past due at the month's end. */
  public int dpd() {
    return frozen.at("/line/dpd").asInt();
  }

  /** Empty where the line has none. */
  public Optional<BigDecimal> score() {
    return decimal("/score/score");
  }

  /** With four decimals; empty where the card gives none. */
  public Optional<BigDecimal> pd() {
    return decimal("/score/pd");
  }

  /** Why there is a score or none, {@code scored}. */
  public String scoreState() {
    return text("/score/state");
  }

  /** Over how many months the PD and the expected loss are reckoned. */
  public int horizonMonths() {
    return frozen.at("/score/horizon_months").asInt();
  }

  /** What the PD is a probability of, in the card's words; empty where it says nothing. */
  public String badDefinition() {
    JsonNode bad = frozen.at("/score/bad");
    return bad.isString() ? bad.asString() : "";
  }

  /** Empty where the line has no score. */
  public List<Points> points() {
    List<Points> points = new ArrayList<>();
    for (JsonNode each : frozen.at("/score/points")) {
      List<String> values = new ArrayList<>();
      each.get("values").forEach(value -> values.add(value.isNull() ? "" : value.asString()));
      points.add(
          new Points(
              each.get("characteristic").asString(),
              String.join(", ", values),
              each.get("bin").asString(),
              number(each, "points"),
              number(each, "most"),
              number(each, "least"),
              number(each, "lost")));
    }
    return points;
  }

  private static int snoozedUntil(JsonNode signal) {
    JsonNode until = signal.get("snoozed_until");
    return until == null
        ? Signal.AWAKE
        : CalendarNumber.of(java.time.LocalDate.parse(until.asString()));
  }

  /** In the order in which they were found. */
  public List<Signal> signals() {
    List<Signal> signals = new ArrayList<>();
    for (JsonNode each : frozen.at("/signals")) {
      signals.add(
          new Signal(
              each.get("code").asString(),
              Severity.named(each.get("severity").asString()).orElseThrow(),
              CalendarNumber.of(java.time.LocalDate.parse(each.get("dated").asString())),
              words(each.get("evidence")),
              snoozedUntil(each)));
    }
    return signals;
  }

  /** Each step from today's limit to the proposed one, and the effect. */
  public List<TraceStep> trace() {
    List<TraceStep> trace = new ArrayList<>();
    for (JsonNode each : frozen.at("/trace")) {
      trace.add(
          new TraceStep(
              each.get("step").asString(),
              each.get("rule").asString(),
              words(each.get("inputs")),
              each.get("result").asString()));
    }
    return trace;
  }

  /** What the expected loss depends on; empty where the card gives no PD. */
  public Optional<EffectTerms> effect() {
    return trace().stream()
        .filter(step -> step.step().equals("expected_loss"))
        .map(TraceStep::inputs)
        .map(in ->
            new EffectTerms(
                fen(in, "limit_before"),
                fen(in, "balance"),
                fen(in, "interest"),
                fen(in, "pending"),
                "yes".equals(in.get("blocked_before")),
                share(in, "pd"),
                share(in, "lgd"),
                share(in, "ccf"),
                share(in, "own_share")))
        .findFirst();
  }

  /** What the income depends on; empty where the line's price is not known. */
  public Optional<IncomeEffect> income() {
    Optional<EffectTerms> terms = effect();
    return trace().stream()
        .filter(step -> step.step().equals("income_given_up") && terms.isPresent())
        .map(TraceStep::inputs)
        .map(in ->
            new IncomeEffect(
                terms.orElseThrow().limit(),
                terms.orElseThrow().blocked(),
                share(in, "pd"),
                share(in, "own_share"),
                share(in, "used_share"),
                share(in, "daily_rate"),
                share(in, "funding_rate"),
                Integer.parseInt(in.getOrDefault("months", "0"))))
        .findFirst();
  }

  /** The line's price beside its risk, as it was; empty in cases of before it was kept. */
  public Optional<LinePrice> price() {
    return trace().stream()
        .filter(step -> step.step().equals("price"))
        .map(TraceStep::inputs)
        .map(in ->
            new LinePrice(
                in.containsKey("daily_rate") ? share(in, "daily_rate") : Row.NONE,
                share(in, "funding_rate"),
                fen(in, "expected_loss"),
                Integer.parseInt(in.getOrDefault("horizon", "0")),
                fen(in, "cost"),
                fen(in, "mean_balance"),
                Integer.parseInt(in.getOrDefault("months", "0")),
                share(in, "own_share")))
        .findFirst();
  }

  /** In fen, below 0 for a limit that rises; empty where it is not known. */
  public Optional<Long> incomeGivenUp() {
    return decimal("/effect/income_given_up").map(amount -> Fen.parse(amount.toPlainString()));
  }

  private static long fen(Map<String, String> inputs, String name) {
    return Fen.parse(inputs.getOrDefault(name, "0"));
  }

  private static long share(Map<String, String> inputs, String name) {
    return Share.parse(inputs.getOrDefault(name, "0"));
  }

  private static Map<String, String> words(JsonNode object) {
    Map<String, String> words = new LinkedHashMap<>();
    object.properties().forEach(each -> words.put(each.getKey(), each.getValue().asString()));
    return words;
  }

  private static BigDecimal number(JsonNode node, String name) {
    return new BigDecimal(node.get(name).asString());
  }

  private String text(String path) {
    return frozen.at(path).asString();
  }

  private Optional<BigDecimal> decimal(String path) {
    @Nullable JsonNode node = frozen.at(path);
    return node.isMissingNode() || node.isNull()
        ? Optional.empty()
        : Optional.of(new BigDecimal(node.asString()));
  }
}
