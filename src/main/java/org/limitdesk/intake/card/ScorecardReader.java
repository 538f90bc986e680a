package org.limitdesk.intake.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.ReasonRule;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.intake.IntakeException;

/** Makes a card of a PMML document. */
final class ScorecardReader {
  private static final String NAMESPACE = "http://www.dmg.org/PMML-4_";
  private static final Set<String> BESIDE_A_MODEL =
      Set.of("Header", "MiningBuildTask", "DataDictionary", "TransformationDictionary");

  /** What a scorecard may hold without a change of its score. */
  private static final Set<String> KNOWN =
      Set.of(
          "Extension",
          "MiningSchema",
          "Output",
          "Targets",
          "ModelStats",
          "ModelExplanation",
          "LocalTransformations",
          "Characteristics",
          "ModelVerification");

  private ScorecardReader() {}

  static Scorecard read(PmmlNode root) throws IntakeException {
    checkRoot(root);
    PmmlNode model = model(root);
    try {
      return model.name().equals("Scorecard")
          ? scorecard(root, model)
          : RegressionReader.read(root, model);
    } catch (IllegalArgumentException e) {
      throw model.place().refuse(String.valueOf(e.getMessage()));
    }
  }

  private static Scorecard scorecard(PmmlNode root, PmmlNode model) throws IntakeException {
    for (PmmlNode child : model.children()) {
      if (!KNOWN.contains(child.name())) {
        throw child.place().notRead(child.name() + " is not read in a scorecard");
      }
    }
    requireNoTargets(model);
    CardFields fields = fields(root, model);
    return card(root, model, fields);
  }

  private static void checkRoot(PmmlNode root) throws IntakeException {
    if (!root.name().equals("PMML")) {
      throw root.place().refuse("a card's file begins with PMML, not with " + root.name());
    }
    String version = root.needed("version");
    if (!version.matches("4\\.[0-4](\\.\\d)?")) {
      throw root.place().notRead("PMML 4.0 to 4.4 is read, not " + version);
    }
    String space = root.namespace();
    if (!space.isEmpty() && !space.startsWith(NAMESPACE)) {
      throw root.place().refuse("the namespace is " + NAMESPACE + "4, not " + space);
    }
  }

  private static PmmlNode model(PmmlNode root) throws IntakeException {
    List<PmmlNode> models =
        root.content().stream().filter(each -> !BESIDE_A_MODEL.contains(each.name())).toList();
    if (models.size() != 1) {
      throw root.place().refuse("a card's file holds exactly one Scorecard");
    }
    PmmlNode model = models.getFirst();
    if (model.name().equals("RegressionModel")) {
      return model;
    }
    if (!model.name().equals("Scorecard")) {
      throw model.place().refuse("a card is a Scorecard; this is a " + model.name());
    }
    if (!model.needed("functionName").equals("regression") || !model.yes("isScorable", true)) {
      throw model.place().refuse("a scorecard's functionName is regression, and it is scorable");
    }
    return model;
  }

  /** What the model may look at. */
  static CardFields fields(PmmlNode root, PmmlNode model) throws IntakeException {
    List<PmmlNode> places = new ArrayList<>(root.all("TransformationDictionary"));
    places.addAll(model.all("LocalTransformations"));
    return new CardFields(
        FieldReader.read(root.only("DataDictionary"), model.only("MiningSchema")), places);
  }

  /** A target that rescales or cuts would make the score another one than its points add up to. */
  static void requireNoTargets(PmmlNode model) throws IntakeException {
    for (PmmlNode targets : model.all("Targets")) {
      for (PmmlNode target : targets.all("Target")) {
        for (String change :
            List.of("castInteger", "min", "max", "rescaleConstant", "rescaleFactor")) {
          if (target.get(change) != null) {
            throw target.place().notRead(change + " of a Target is not read: points must add up");
          }
        }
        if (!target.all("TargetValue").isEmpty()) {
          throw target.place().notRead("a TargetValue is not read: it is no score of the card");
        }
      }
    }
    if (!model.get("x-mathContext", "double").equals("double")) {
      throw model.place().notRead("scores are reckoned as decimals and doubles, not as floats");
    }
  }

  private static String baselineMethod(PmmlNode model) throws IntakeException {
    String method = model.get("baselineMethod", "other");
    if (!Set.of("max", "min", "mean", "neutral", "other").contains(method)) {
      throw model.place().refuse("there is no baselineMethod " + method);
    }
    return method;
  }

  private static Scorecard card(PmmlNode root, PmmlNode model, CardFields fields)
      throws IntakeException {
    Terms terms = Terms.of(model);
    ReasonRule reasons = reasons(model);
    CharacteristicReader characteristics =
        new CharacteristicReader(fields, reasons, model.decimal("baselineScore"));
    List<Characteristic> read = characteristics.read(model.only("Characteristics"));
    BigDecimal base = model.decimal("initialScore");
    return new Scorecard(
        model.get("modelName", "unnamed"),
        version(root),
        terms.terms(annotation(root)),
        base == null ? BigDecimal.ZERO : base,
        terms.scale(),
        terms.tiers(),
        reasons,
        fields.own(),
        read,
        fields.derived(),
        baselineMethod(model));
  }

  /** PMML 4.4 has a place for it in the header. */
  static String version(PmmlNode root) {
    return root.first("Header").map(header -> header.get("modelVersion", "")).orElse("");
  }

  /** All annotations of the header, as one text; null without any. */
  static @Nullable String annotation(PmmlNode root) {
    List<String> texts =
        root.first("Header").stream()
            .flatMap(header -> header.all("Annotation").stream())
            .map(each -> each.text().strip())
            .toList();
    return texts.isEmpty() ? null : String.join("\n", texts);
  }

  private static ReasonRule reasons(PmmlNode model) throws IntakeException {
    if (!model.yes("useReasonCodes", true)) {
      return ReasonRule.NONE;
    }
    return switch (model.get("reasonCodeAlgorithm", "pointsBelow")) {
      case "pointsBelow" -> ReasonRule.POINTS_BELOW;
      case "pointsAbove" -> ReasonRule.POINTS_ABOVE;
      default -> throw model.place().refuse("reasonCodeAlgorithm is pointsBelow or pointsAbove");
    };
  }
}
