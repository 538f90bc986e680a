package org.limitdesk.intake.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.scoring.CardEngine;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.Evaluation;
import org.limitdesk.domain.scoring.FieldValues;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.report.card.CardText;

/** Cards that were written as a regression over derived fields. */
class RegressionReaderTest {
  private static final Path PUBLISHED =
      Path.of("../shared/data/pmml/scorecardpipeline/scorecard.pmml");

  private static final String TEXT =
      """
      <PMML version="4.4">
      <DataDictionary>
        <DataField name="x" optype="continuous" dataType="double"/>
        <DataField name="w" optype="categorical" dataType="string"/>
      </DataDictionary>
      <RegressionModel functionName="regression" modelName="sum">
        <MiningSchema><MiningField name="x"/><MiningField name="w"/></MiningSchema>
        <LocalTransformations><DerivedField name="d" optype="continuous" dataType="double">%s</DerivedField></LocalTransformations>
        <RegressionTable intercept="100.5">%s</RegressionTable>
      </RegressionModel></PMML>
      """;
  private static final String TERM = "<NumericPredictor name=\"d\" coefficient=\"-2.5\"/>";
  private static final String LESS =
      "<Apply function=\"lessThan\"><FieldRef field=\"x\"/><Constant>%s</Constant></Apply>";
  private static final String STEPS =
      "<Apply function=\"if\">%s<Constant>1</Constant><Apply function=\"if\">%s<Constant>2</Constant>"
              .formatted(LESS.formatted("0"), LESS.formatted("10"))
          + "<Constant>3</Constant></Apply></Apply>";

  private static String score(Scorecard card, String... cells) {
    FieldValues values = new FieldValues(card.fields().size());
    for (CardField field : card.fields()) {
      values.setText(field, cells[field.place()].isEmpty() ? null : cells[field.place()]);
    }
    Evaluation evaluation = new CardEngine(card).evaluate(values);
    return evaluation.valid() ? evaluation.score().toPlainString() : "none";
  }

  /** The terms in the file's order, as a person adds them up from the file. */
  @ParameterizedTest
  @CsvSource({
    "0.2, 0, 1, -1, 0.8, -1, 0.3, 0, 0.3, lowest",
    "0.2568, 1, 2, 0, 0.8333, 0, 0.4, 1, 0.381, highest"
  })
  void thePublishedRegressionIsOnePointsCard(
      String a,
      String b,
      String c,
      String d,
      String e,
      String f,
      String g,
      String h,
      String i,
      String side)
      throws IOException {
    assumeTrue(Files.exists(PUBLISHED), "the document is not there");
    Scorecard card = Cards.read(PUBLISHED);
    String[] points =
        side.equals("lowest")
            ? new String[] {
              "116.31861805531601", "118.55489075866564", "121.22626170081081",
              "98.36678169439556", "90.40493982042932", "50.979707045210986",
              "88.4396327976653", "68.15140311787648", "109.67610047709874"
            }
            : new String[] {
              "67.13308122593628", "62.89909217920857", "59.65630196796644",
              "67.39540445245542", "74.43738758194276", "108.47564228238582",
              "81.21864819541842", "101.96618280101227", "42.48148366452569"
            };
    BigDecimal sum = BigDecimal.ZERO;
    for (String each : points) {
      sum = sum.add(new BigDecimal(each));
    }
    assertEquals(9, card.characteristics().size());
    assertEquals(
        "< 0.2568", card.characteristics().getFirst().attributes().getFirst().condition().label());
    assertEquals(0, sum.compareTo(new BigDecimal(score(card, a, b, c, d, e, f, g, h, i))));
    assertEquals("none", score(card, "", b, c, d, e, f, g, h, i));
    assertEquals(card, CardFiles.read(CardText.write(card)));
  }

  @ParameterizedTest
  @CsvSource({"-1, 98.0", "0, 95.5", "9.5, 95.5", "10, 93.0", "'', none"})
  void nestedChoicesBecomeRanges(String x, String score) throws IOException {
    Scorecard card = CardFiles.read(TEXT.formatted(STEPS, TERM));
    assertEquals(score, score(card, x, ""));
    assertEquals(
        "[0, 10)", card.characteristics().getFirst().attributes().get(1).condition().label());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <Discretize field="x" defaultValue="7" mapMissingTo="0"><DiscretizeBin binValue="2"><Interval closure="openClosed" leftMargin="1" rightMargin="3"/></DiscretizeBin></Discretize> | 3 | 95.5
          <Discretize field="x" defaultValue="7" mapMissingTo="0"><DiscretizeBin binValue="2"><Interval closure="openClosed" leftMargin="1" rightMargin="3"/></DiscretizeBin></Discretize> | 1 | 83.0
          <Discretize field="x" defaultValue="7" mapMissingTo="0"><DiscretizeBin binValue="2"><Interval closure="openClosed" leftMargin="1" rightMargin="3"/></DiscretizeBin></Discretize> | '' | 100.5
          <NormDiscrete field="x" value="3"/> | 3 | 98.0
          <NormDiscrete field="x" value="3"/> | 4 | 100.5
          <NormDiscrete field="x" value="3"/> | '' | none
          <MapValues outputColumn="o" mapMissingTo="4"><FieldColumnPair field="x" column="i"/><InlineTable><row><i>3</i><o>2</o></row></InlineTable></MapValues> | 3 | 95.5
          <MapValues outputColumn="o" mapMissingTo="4"><FieldColumnPair field="x" column="i"/><InlineTable><row><i>3</i><o>2</o></row></InlineTable></MapValues> | 4 | none
          <MapValues outputColumn="o" mapMissingTo="4"><FieldColumnPair field="x" column="i"/><InlineTable><row><i>3</i><o>2</o></row></InlineTable></MapValues> | '' | 90.5
          <Apply function="if" mapMissingTo="4"><Apply function="not"><Apply function="greaterOrEqual"><Constant>3</Constant><FieldRef field="x"/></Apply></Apply><Constant>1</Constant><Constant>2</Constant></Apply> | 4 | 98.0
          <Apply function="if" mapMissingTo="4"><Apply function="not"><Apply function="greaterOrEqual"><Constant>3</Constant><FieldRef field="x"/></Apply></Apply><Constant>1</Constant><Constant>2</Constant></Apply> | 3 | 95.5
          <Apply function="if" mapMissingTo="4"><Apply function="not"><Apply function="greaterOrEqual"><Constant>3</Constant><FieldRef field="x"/></Apply></Apply><Constant>1</Constant><Constant>2</Constant></Apply> | '' | 90.5
          """)
  void eachWayToChooseANumberBecomesBins(String expression, String x, String score)
      throws IOException {
    assertEquals(score, score(CardFiles.read(TEXT.formatted(expression, TERM)), x, ""));
  }

  @ParameterizedTest
  @CsvSource({"a, 105.5", "b, 98.5", "c, 100.5", "'', 100.5"})
  void namedValuesHavePointsAndOthersNone(String w, String score) throws IOException {
    String terms =
        "<CategoricalPredictor name=\"w\" value=\"a\" coefficient=\"5\"/>"
            + "<CategoricalPredictor name=\"w\" value=\"b\" coefficient=\"-2\"/>";
    assertEquals(
        score, score(CardFiles.read(TEXT.formatted("<Constant>1</Constant>", terms)), "", w));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <Constant>1</Constant> | <NumericPredictor name="x" coefficient="2"/> | the term x has no bins
          <Apply function="ln"><FieldRef field="x"/></Apply> | <NumericPredictor name="d" coefficient="2"/> | it reckons with ln
          <FieldRef field="x"/> | <NumericPredictor name="d" coefficient="2"/> | it is the field x itself
          <Constant>1</Constant> | <NumericPredictor name="d" exponent="2" coefficient="2"/> | an exponent
          <Constant>1</Constant> | <PredictorTerm coefficient="2"/> | a PredictorTerm is no sum of points
          <NormContinuous field="x"><LinearNorm orig="0" norm="0"/><LinearNorm orig="1" norm="1"/></NormContinuous> | <NumericPredictor name="d" coefficient="2"/> | instead of choosing
          <Apply function="if"><Apply function="isIn"><FieldRef field="x"/><FieldRef field="w"/></Apply><Constant>1</Constant></Apply> | <NumericPredictor name="d" coefficient="2"/> | no constant
          """)
  void whatIsNoSumOfPointsIsToldWhatItLacks(String expression, String term, String why) {
    IntakeException refused =
        assertThrows(IntakeException.class, () -> CardFiles.read(TEXT.formatted(expression, term)));
    assertEquals("LD-233", refused.code());
    assertTrue(refused.getMessage().startsWith("card.pmml, line 9"), refused.getMessage());
    assertTrue(refused.getMessage().contains(why), refused.getMessage());
  }

  @Test
  void whatIsMadeOfTheSumIsNoCard() {
    IntakeException refused =
        assertThrows(
            IntakeException.class,
            () ->
                CardFiles.read(
                    TEXT.formatted(STEPS, TERM)
                        .replace("modelName", "normalizationMethod=\"logit\" modelName")));
    assertTrue(refused.getMessage().contains("only a plain sum"), refused.getMessage());
  }

  @Test
  void codesThatLookLikeNumbersStayWords() throws IOException {
    Scorecard card =
        CardFiles.read(
            TEXT.formatted(
                """
                <Apply function="if"><Apply function="equal"><FieldRef field="w"/><Constant>01</Constant></Apply>
                <Constant>2</Constant><Constant>4</Constant></Apply>\
                """,
                TERM));

    assertEquals("95.5", score(card, "", "01"));
    assertEquals("90.5", score(card, "", "1"));
    assertEquals(card, CardFiles.read(CardText.write(card)), "written and read again");
  }
}
