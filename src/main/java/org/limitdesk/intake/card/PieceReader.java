package org.limitdesk.intake.card;

import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.scoring.NumberRange;
import org.limitdesk.domain.scoring.expression.Discretize;
import org.limitdesk.domain.scoring.expression.Expression;
import org.limitdesk.domain.scoring.expression.NormContinuous;
import org.limitdesk.domain.scoring.expression.NormContinuous.Knot;
import org.limitdesk.domain.scoring.expression.NormContinuous.Outside;
import org.limitdesk.domain.scoring.expression.ValueType;
import org.limitdesk.intake.IntakeException;

/** Reads expressions that take a number piece by piece: NormContinuous, Discretize, Interval. */
final class PieceReader {
  private PieceReader() {}

  static Expression line(PmmlNode node, Expression of) throws IntakeException {
    List<Knot> knots = new ArrayList<>();
    for (PmmlNode each : node.all("LinearNorm")) {
      Knot knot = new Knot(each.number(each.needed("orig")), each.number(each.needed("norm")));
      if (!knots.isEmpty() && knot.from() <= knots.getLast().from()) {
        throw each.place().refuse("the LinearNorms of a NormContinuous rise in orig");
      }
      knots.add(knot);
    }
    if (knots.size() < 2) {
      throw node.place().refuse("NormContinuous needs at least two LinearNorms");
    }
    return new NormContinuous(
        of, knots, outside(node), Literals.attribute(node, "mapMissingTo", ValueType.ANY));
  }

  private static Outside outside(PmmlNode node) throws IntakeException {
    return switch (node.get("outliers", "asIs")) {
      case "asIs" -> Outside.AS_IS;
      case "asMissingValues" -> Outside.AS_MISSING;
      case "asExtremeValues" -> Outside.AS_EXTREME;
      default -> throw node.place().refuse("outliers is asIs, asMissingValues or asExtremeValues");
    };
  }

  static Expression ranges(PmmlNode node, Expression of, ValueType type) throws IntakeException {
    List<String> texts = new ArrayList<>();
    for (PmmlNode bin : node.all("DiscretizeBin")) {
      texts.add(bin.needed("binValue"));
    }
    ValueType common = Literals.common(type, texts);
    List<Discretize.Bin> bins = new ArrayList<>();
    for (PmmlNode bin : node.all("DiscretizeBin")) {
      bins.add(
          new Discretize.Bin(
              range(bin.only("Interval")), Literals.read(bin, bin.needed("binValue"), common)));
    }
    return new Discretize(
        of,
        bins,
        Literals.attribute(node, "defaultValue", common),
        Literals.attribute(node, "mapMissingTo", common));
  }

  static NumberRange range(PmmlNode interval) throws IntakeException {
    String closure = interval.needed("closure");
    if (!closure.matches("(open|closed)(Open|Closed)")) {
      throw interval.place().refuse("there is no closure " + closure);
    }
    String left = interval.get("leftMargin");
    String right = interval.get("rightMargin");
    return new NumberRange(
        left == null ? Double.NEGATIVE_INFINITY : interval.number(left),
        closure.startsWith("open"),
        right == null ? Double.POSITIVE_INFINITY : interval.number(right),
        closure.endsWith("Open"));
  }
}
