package org.limitdesk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.scoring.health.Migration;
import org.limitdesk.workflow.CardHealth;
import org.limitdesk.workflow.CardHealth.Challenger;
import org.limitdesk.workflow.CardHealth.Judged;
import org.limitdesk.workflow.CardHealth.Move;

/** The health of a card, for a program and for a person. */
final class HealthText {
  private HealthText() {}

  static Map<String, @Nullable Object> json(CardHealth health) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("base", CalendarNumber.month(health.base()).toString());
    object.put("month", CalendarNumber.month(health.month()).toString());
    object.put("lines", health.lines());
    object.put("scored", health.scored());
    object.put("bad", health.terms().bad());
    object.put("horizon_months", health.terms().horizonMonths());
    ranking(object, health.judged());
    object.put("why", health.why());
    Move score = health.moves().getFirst();
    List<Move> characteristics = health.moves().subList(1, health.moves().size());
    object.put("psi", BandText.number(score.psi()));
    object.put("score_bands", bins(score));
    object.put("characteristics", characteristics.stream().map(HealthText::move).toList());
    Judged judged = health.judged();
    object.put("calibration", BandText.json(judged == null ? List.of() : judged.calibration()));
    object.put("goodness_of_fit", BandText.json(judged == null ? null : judged.fit()));
    object.put("migration", migration(health.migration(), false));
    object.put(
        "warnings",
        health.moves().stream().filter(each -> each.level() > 0).map(HealthText::warning).toList());
    if (health.challenger() != null) {
      object.put("challenger", challenger(health.challenger()));
    }
    return object;
  }

  private static void ranking(Map<String, @Nullable Object> into, @Nullable Judged judged) {
    into.put("known", judged == null ? 0 : judged.ranking().lines());
    into.put("ks", judged == null ? null : judged.ranking().ks());
    into.put("auc", judged == null ? null : judged.ranking().auc());
    into.put("gini", judged == null ? null : judged.ranking().gini());
  }

  private static Map<String, @Nullable Object> move(Move move) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("name", move.name());
    object.put("psi", BandText.number(move.psi()));
    object.put("bins", bins(move));
    return object;
  }

  private static List<Map<String, Object>> bins(Move move) {
    return move.bins().stream()
        .map(bin -> {
          Map<String, Object> object = new LinkedHashMap<>();
          object.put("bin", bin.label());
          object.put("base", bin.base());
          object.put("now", bin.now());
          return object;
        })
        .toList();
  }

  private static Map<String, @Nullable Object> warning(Move move) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("what", move.name().isEmpty() ? "score" : move.name());
    object.put("psi", move.psi());
    object.put("mark", move.level() == 2 ? 0.25 : 0.1);
    return object;
  }

  private static List<Map<String, Object>> migration(Migration migration, boolean outcomes) {
    return migration.cells().stream()
        .map(cell -> {
          Map<String, Object> object = new LinkedHashMap<>();
          object.put("from", cell.from().code());
          object.put("to", cell.to().code());
          object.put("lines", cell.lines());
          if (outcomes) {
            object.put("known", cell.known());
            object.put("bad", cell.bad());
          }
          return object;
        })
        .toList();
  }

  private static Map<String, @Nullable Object> challenger(Challenger other) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("name", other.name());
    ranking(object, other.judged());
    object.put("agreement", BandText.number(other.swap().agreement()));
    object.put("changed", other.swap().changed().cardinality());
    object.put("swap", migration(other.swap(), true));
    return object;
  }

  static String words(CardHealth health) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s against %s: %,d lines, %,d scored%n",
            CalendarNumber.month(health.month()),
            CalendarNumber.month(health.base()),
            health.lines(),
            health.scored()));
    Judged judged = health.judged();
    text.append(judged == null ? "No KS, AUC or Gini: " + health.why() + "\n" : judged(judged));
    for (Move move : health.moves()) {
      String mark = move.level() == 2 ? "  moved far" : move.level() == 1 ? "  moved" : "";
      text.append(
          String.format(
              Locale.ROOT,
              "PSI %.4f %s%s%n",
              move.psi(),
              move.name().isEmpty() ? "score" : move.name(),
              mark));
    }
    text.append("from tier to tier:\n").append(cells(health.migration()));
    Challenger other = health.challenger();
    if (other != null) {
      text.append(
          String.format(
              Locale.ROOT,
              "%n%s beside it: %.2f %% have the same tier, %,d would change%n",
              QuarantineText.shown(other.name()),
              other.swap().agreement() * 100,
              other.swap().changed().cardinality()));
      text.append(other.judged() == null ? "" : judged(other.judged()));
      text.append(cells(other.swap()));
    }
    return text.toString();
  }

  private static String judged(Judged judged) {
    return String.format(
            Locale.ROOT,
            "AUC %.4f, KS %.4f, Gini %.4f on %,d lines, of which %,d went bad%n",
            judged.ranking().auc(),
            judged.ranking().ks(),
            judged.ranking().gini(),
            judged.ranking().lines(),
            judged.ranking().bads())
        + BandText.words(judged.calibration(), judged.fit());
  }

  private static String cells(Migration migration) {
    StringBuilder text = new StringBuilder();
    for (Migration.Cell cell : migration.cells()) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %-6s to %-6s %,9d%n",
              cell.from().code(),
              cell.to().code(),
              cell.lines()));
    }
    return text.toString();
  }
}
