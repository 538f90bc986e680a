package org.limitdesk.intake.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.CardEngine;
import org.limitdesk.domain.scoring.FieldValues;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.intake.IntakeException;

/** What expressions make of values; {@code x}, {@code y} and {@code w} stand for references. */
class ExpressionReaderTest {
  /** A short way to write an Apply: (function argument ...). */
  private static String xml(String text) {
    if (text.startsWith("<")) {
      return text;
    }
    StringBuilder xml = new StringBuilder();
    for (String word : text.replace("(", " ( ").replace(")", " ) ").strip().split(" +")) {
      switch (word) {
        case "(" -> xml.append("<Apply function=\"");
        case ")" -> xml.append("</Apply>");
        case "x", "y", "w" -> xml.append("<FieldRef field=\"").append(word).append("\"/>");
        default -> {
          if (xml.toString().endsWith("function=\"")) {
            xml.append(word.replace("<", "&lt;")).append("\">");
          } else {
            xml.append("<Constant>").append(word).append("</Constant>");
          }
        }
      }
    }
    return xml.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (+ x 0.1)                  | 0.2 |   |   | 0.30000000000000004
          (- x y)                    | 2.5 | 4 |   | -1.5
          (* x y)                    | 2.5 | 4 |   | 10
          (/ x y)                    | 1   | 4 |   | 0.25
          (min x y 7)                |     | 9 |   | 7
          (max x y 7)                |     | 9 |   | 9
          (avg x y 7)                | 2   |   |   | 4.5
          (sum x y 7)                | 2   | 1 |   | 10
          (product x y 7)            | 2   | 3 |   | 42
          (log10 x)                  | 1000 |  |   | 3
          (ln (exp x))               | 2   |   |   | 2
          (ln1p (expm1 x))           | 0   |   |   | 0
          (sqrt x)                   | 9   |   |   | 3
          (abs x)                    | -9  |   |   | 9
          (pow x y)                  | 2   | 10 |  | 1024
          (modulo x y)               | -7  | 3 |   | 2
          (threshold x y)            | 3   | 2 |   | 1
          (threshold x y)            | 2   | 2 |   | 0
          (floor x)                  | -1.5 |  |   | -2
          (ceil x)                   | -1.5 |  |   | -1
          (round x)                  | 2.5 |   |   | 3
          (round x)                  | -2.5 |  |   | -2
          (rint x)                   | 2.5 |   |   | 2
          (if (isMissing x) 1 2)     |     |   |   | 1
          (if (equal w 01) 1 2)      |     |   | 1 | 2
          (if (equal w 01) 1 2)      |     |   | 01 | 1
          (if (equal w 1) 1 2)       |     |   | 1.0 | 2
          (if (isIn w 2 1) 1 2)      |     |   | 01 | 2
          (if (equal (substring w 1 2) 01) 1 2) | | | 01x | 1
          (if (equal (substring w 1 1) 01) 1 2) | | | 1 | 2
          (if (equal x 01) 1 2)      | 1   |   |   | 1
          (if (equal x 1.0) 1 2)     | 1   |   |   | 1
          <NormDiscrete field="w" value="01"/> | | | 1 | 0
          <NormDiscrete field="w" value="01"/> | | | 01 | 1
          <NormDiscrete field="x" value="01"/> | 1 | | | 1
          <MapValues outputColumn="o"><FieldColumnPair field="w" column="i"/><InlineTable><row><i>01</i><o>7</o></row><row><i>1</i><o>8</o></row></InlineTable></MapValues> | | | 1 | 8
          (if (isNotMissing x) 1 2)  |     |   |   | 2
          (if (isIn w a b) 1 2)      |     |   | b | 1
          (if (isNotIn x 1 2) 1 2)   | 2   |   |   | 2
          (if (equal w a) 1 2)       |     |   | a | 1
          (if (notEqual x 2) 1 2)    | 2   |   |   | 2
          (if (lessThan x 2) 1 2)    | 2   |   |   | 2
          (if (lessOrEqual x 2) 1 2) | 2   |   |   | 1
          (if (greaterThan x 2) 1 2) | 2   |   |   | 2
          (if (greaterOrEqual x 2) 1 2) | 2 |  |   | 1
          (if (and (lessThan x 2) (lessThan y 2)) 1 2) | 3 | | | 2
          (if (or (lessThan x 2) (lessThan y 2)) 1 2)  | 1 | | | 1
          (if (not (lessThan x 2)) 1 2) | 3 |  |   | 1
          (if (lessThan x 1) (/ 1 0) 5) | 3 |  |   | 5
          (stringLength (uppercase w)) |   |   | abc | 3
          (if (equal (uppercase w) AB) 1 2) | | | aB | 1
          (if (equal (lowercase w) ab) 1 2) | | | aB | 1
          (if (equal (substring w 2 2) bc) 1 2) | | | abcd | 1
          (stringLength (substring w 3 9)) | | | abcd | 2
          (if (equal (concat w x) a1) 1 2) | 1 | | a | 1
          """)
  void functionsGiveWhatTheStandardSays(
      String expression, String x, String y, String w, String score) throws IOException {
    assertEquals(score, ExpressionCards.score(ExpressionCards.card("", xml(expression)), x, y, w));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (+ x y)              | 1 |   | a value is missing
          (min x y)            |   |   | a value is missing
          (if (lessThan x 2) 1 2) | | 1 | a value is missing
          (if (and (lessThan x 2) (lessThan y 2)) 1 2) | 1 | | a value is missing
          (/ x y)              | 1 | 0 | no finite number
          (ln x)               | -1 |  | no finite number
          (substring w 0 1)    | 1 | 1 | counts from 1
          (+ w 1)              | 1 | 1 | a is no number
          """)
  void withoutAResultThereIsNoScoreAndItSaysWhy(String expression, String x, String y, String why)
      throws IOException {
    String told = ExpressionCards.score(ExpressionCards.card("", xml(expression)), x, y, "a");
    assertTrue(told.startsWith("the points of c cannot be reckoned"), told);
    assertTrue(told.contains(why), told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <FieldRef field="x" mapMissingTo="7"/> | | 7
          <Apply function="+" mapMissingTo="7"><FieldRef field="x"/><Constant>1</Constant></Apply> | | 7
          <Apply function="/" defaultValue="7" invalidValueTreatment="asMissing"><Constant>1</Constant><FieldRef field="x"/></Apply> | 0 | 7
          <NormContinuous field="x"><LinearNorm orig="0" norm="0"/><LinearNorm orig="10" norm="100"/><LinearNorm orig="20" norm="0"/></NormContinuous> | 5 | 50
          <NormContinuous field="x"><LinearNorm orig="0" norm="0"/><LinearNorm orig="10" norm="100"/><LinearNorm orig="20" norm="0"/></NormContinuous> | 12.5 | 75
          <NormContinuous field="x"><LinearNorm orig="0" norm="0"/><LinearNorm orig="10" norm="100"/></NormContinuous> | 11 | 110.00000000000001
          <NormContinuous field="x" outliers="asExtremeValues"><LinearNorm orig="0" norm="3"/><LinearNorm orig="10" norm="100"/></NormContinuous> | -4 | 3
          <NormContinuous field="x" outliers="asMissingValues" mapMissingTo="8"><LinearNorm orig="0" norm="3"/><LinearNorm orig="10" norm="100"/></NormContinuous> | | 8
          <NormDiscrete field="x" value="3"/> | 3 | 1
          <NormDiscrete field="x" value="3" mapMissingTo="9"/> | | 9
          <NormDiscrete field="x" value="3"/> | 4 | 0
          <Discretize field="x" defaultValue="4"><DiscretizeBin binValue="1"><Interval closure="closedOpen" leftMargin="0" rightMargin="5"/></DiscretizeBin><DiscretizeBin binValue="2"><Interval closure="closedClosed" leftMargin="5"/></DiscretizeBin></Discretize> | 5 | 2
          <Discretize field="x" defaultValue="4"><DiscretizeBin binValue="1"><Interval closure="closedOpen" leftMargin="0" rightMargin="5"/></DiscretizeBin></Discretize> | -1 | 4
          <MapValues outputColumn="out" defaultValue="5"><FieldColumnPair field="x" column="in"/><InlineTable><row><in>1</in><out>10</out></row><row><in>2.0</in><out>20</out></row></InlineTable></MapValues> | 2 | 20
          <MapValues outputColumn="out" defaultValue="5"><FieldColumnPair field="x" column="in"/><InlineTable><row><in>1</in><out>10</out></row></InlineTable></MapValues> | 3 | 5
          """)
  void otherExpressionsGiveWhatTheStandardSays(String expression, String x, String score)
      throws IOException {
    assertEquals(score, ExpressionCards.score(ExpressionCards.card("", expression), x, null, null));
  }

  @Test
  void derivedFieldsMayBeMadeOfEachOtherInAnyOrder() throws IOException {
    String dictionary =
        """
        <DerivedField name="b" optype="continuous" dataType="double">
          <Apply function="*"><FieldRef field="a"/><Constant>10</Constant></Apply></DerivedField>
        <DerivedField name="a" optype="continuous" dataType="integer">
          <Apply function="+"><FieldRef field="x"/><Constant>1</Constant></Apply></DerivedField>
        <DerivedField name="never asked for" dataType="double"><TextIndex/></DerivedField>
        """;
    Scorecard card = ExpressionCards.card(dictionary, "<FieldRef field=\"b\"/>");
    assertEquals("30", ExpressionCards.score(card, "2", null, null));
    assertEquals(
        "a cannot be reckoned: 1.5 is no whole number",
        ExpressionCards.score(card, "0.5", null, null));
    assertEquals(2, card.derived().size());
  }

  @Test
  void aCardsOwnFunctionsGetTheirArgumentsOnce() throws IOException {
    String dictionary =
        """
        <DefineFunction name="twice" optype="continuous" dataType="double">
          <ParameterField name="p" dataType="double"/>
          <Apply function="+"><FieldRef field="p"/><FieldRef field="p"/></Apply></DefineFunction>
        """;
    String call =
        "<Apply function=\"twice\"><Apply function=\"twice\"><FieldRef"
            + " field=\"x\"/></Apply></Apply>";
    assertEquals(
        "12", ExpressionCards.score(ExpressionCards.card(dictionary, call), "3", null, null));
  }

  @Test
  void reckonedPointsAddUpWithTheOthersExactly() throws IOException {
    Scorecard card =
        CardFiles.read(
            CardFiles.with(
                "<Attribute partialScore=\"20\">",
                "<Attribute><ComplexPartialScore><Apply function=\"*\"><FieldRef field=\"use\"/>"
                    + "<Constant>3</Constant></Apply></ComplexPartialScore>"));
    FieldValues values = new FieldValues(2).set(card.fields().get(0), 0.1);
    Breakdown breakdown = Breakdown.of(card, new CardEngine(card).evaluate(values));
    assertEquals("0.30000000000000004", breakdown.lines().getFirst().points().toPlainString());
    assertEquals("500.80000000000000004", breakdown.score().toPlainString());
    assertEquals("5", breakdown.lines().getFirst().most().toPlainString());
    assertEquals("use", breakdown.lines().getFirst().values().getFirst().field());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <DerivedField name="d" dataType="double"><FieldRef field="d"/></DerivedField> | made of itself
          <DerivedField name="d" dataType="double"><FieldRef field="z"/></DerivedField> | no active field z
          <DerivedField name="d" dataType="date"><FieldRef field="x"/></DerivedField> | type date
          <DerivedField name="d" dataType="double"><TextIndex/></DerivedField> | TextIndex is not read
          <DerivedField name="d" dataType="double"/> | exactly one expression
          <DerivedField name="d" dataType="double"><Constant dataType="double">one</Constant></DerivedField> | one is no number
          <DerivedField name="d" dataType="double"><Apply function="erf"><FieldRef field="x"/></Apply></DerivedField> | function erf is not read
          <DerivedField name="d" dataType="double"><Apply function="ln"/></DerivedField> | ln cannot take 0
          <DerivedField name="x" dataType="double"><Constant>1</Constant></DerivedField> | a second time
          <DerivedField name="d" dataType="double"><MapValues outputColumn="o"><FieldColumnPair field="x" column="i"/><TableLocator/></MapValues></DerivedField> | outside of the file
          <DerivedField name="d" dataType="double"><NormContinuous field="x"><LinearNorm orig="1" norm="1"/><LinearNorm orig="1" norm="2"/></NormContinuous></DerivedField> | rise in orig
          <DefineFunction name="f"><ParameterField name="p"/><Apply function="f"><FieldRef field="p"/></Apply></DefineFunction><DerivedField name="d" dataType="double"><Apply function="f"><FieldRef field="x"/></Apply></DerivedField> | calls itself
          <DefineFunction name="f"><ParameterField name="p"/><FieldRef field="x"/></DefineFunction><DerivedField name="d" dataType="double"><Apply function="f"><FieldRef field="x"/></Apply></DerivedField> | sees its parameters only
          """)
  void whatIsNotReadIsRefusedWithItsPlace(String dictionary, String why) {
    IntakeException refused =
        assertThrows(
            IntakeException.class,
            () -> ExpressionCards.card(dictionary, "<FieldRef field=\"d\"/>"));
    assertTrue(refused.getMessage().startsWith("card.pmml, line "), refused.getMessage());
    assertTrue(refused.getMessage().contains(why), refused.getMessage());
  }

  /** 150 calls in each of ten, of the function before, would be a cost beyond any long. */
  @ParameterizedTest
  @CsvSource({"18, 2", "10, 150"})
  void functionsThatMultiplyTheirWorkAreRefusedBeforeTheyRun(int functions, int calls) {
    String all =
        IntStream.rangeClosed(1, functions)
            .mapToObj(i ->
                "<DefineFunction name=\"f%d\"><ParameterField name=\"p\"/><Apply function=\"sum\">%s"
                        .formatted(i, inner(i - 1).repeat(calls))
                    + "</Apply></DefineFunction>")
            .collect(Collectors.joining());
    String call = "<Apply function=\"f%d\"><FieldRef field=\"x\"/></Apply>".formatted(functions);
    IntakeException refused =
        assertThrows(IntakeException.class, () -> ExpressionCards.card(all, call));
    assertTrue(refused.getMessage().contains("steps for a line"), refused.getMessage());
  }

  private static String inner(int number) {
    return number == 0
        ? "<FieldRef field=\"p\"/>"
        : "<Apply function=\"f%d\"><FieldRef field=\"p\"/></Apply>".formatted(number);
  }
}
