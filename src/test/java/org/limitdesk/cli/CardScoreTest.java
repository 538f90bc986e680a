package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.intake.card.Cards;
import tools.jackson.databind.JsonNode;

class CardScoreTest {
  private static final Path SAMPLES = Path.of("../shared/data/pmml/dmg-scorecard");
  private static final String CARD =
      """
      <PMML xmlns="http://www.dmg.org/PMML-4_4" version="4.4">
        <DataDictionary>
          <DataField name="Use" optype="continuous" dataType="double"/>
          <DataField name="work" optype="categorical" dataType="string"/>
        </DataDictionary>
        <Scorecard functionName="regression" initialScore="0.1" baselineScore="1">
          <MiningSchema><MiningField name="Use"/><MiningField name="work"/></MiningSchema>
          <Characteristics>
            <Characteristic name="use" reasonCode="USE">
              <Attribute partialScore="0.2"><SimplePredicate field="Use" operator="isMissing"/></Attribute>
              <Attribute partialScore="10"><SimplePredicate field="Use" operator="lessThan" value="0.5"/></Attribute>
              <Attribute partialScore="-5"><SimplePredicate field="Use" operator="greaterOrEqual" value="0.5"/></Attribute>
            </Characteristic>
            <Characteristic name="work" reasonCode="WORK">
              <Attribute partialScore="0"><SimplePredicate field="work" operator="equal" value="night guard"/></Attribute>
              <Attribute partialScore="2"><SimplePredicate field="work" operator="equal" value="nurse"/></Attribute>
            </Characteristic>
          </Characteristics>
        </Scorecard>
      </PMML>
      """;

  @TempDir private Path folder;

  private Run score(String card, String table, String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of("card", "score"));
    args.add(Files.writeString(folder.resolve("card.pmml"), card).toString());
    args.add(Files.writeString(folder.resolve("in.csv"), table).toString());
    args.addAll(List.of(more));
    return new TestBook(folder).run(args.toArray(String[]::new));
  }

  @Test
  void rowsHaveTheirExactScoreAndRankedReasons() throws IOException {
    assertEquals(
        "{\"rows\":[{\"score\":-4.9,\"reasons\":[\"USE\",\"WORK\"]},"
            + "{\"score\":0.3,\"reasons\":[\"WORK\",\"USE\"]},"
            + "{\"score\":12.1,\"reasons\":[]}]}",
        score(CARD, "id,work,Use\n1,night guard,0.5\n2,night guard,NA\n3,nurse,1e-1\n", "--json")
            .expect(0)
            .out()
            .strip());
  }

  @Test
  void aRowWithoutAScoreSaysWhy() throws IOException {
    JsonNode rows =
        score(CARD, "Use,work\n0.5,clerk\n,\n0.5\nmuch,nurse\n0.1,nurse\n", "--json")
            .expect(0)
            .json()
            .get("rows");
    assertEquals(5, rows.size());
    List<String> why =
        List.of("work = clerk", "work missing", "1 cells, not 2", "value much of Use");
    for (int i = 0; i < why.size(); i++) {
      assertTrue(rows.get(i).get("score").isNull(), rows.toString());
      assertTrue(rows.get(i).get("why").asString().contains(why.get(i)), rows.toString());
    }
    assertEquals(List.of("score", "reasons"), List.copyOf(rows.get(4).propertyNames()));
  }

  @Test
  void aFieldWithoutAColumnIsMissingAndNamed() throws IOException {
    Run run = score(CARD, "work;other\nnurse;1\n", "--json").expect(0);
    assertEquals("{\"rows\":[{\"score\":2.3,\"reasons\":[\"USE\"]}]}", run.out().strip());
    assertTrue(run.err().contains("no column for Use"), run.err());
  }

  @Test
  void forAPersonThereIsALineARow() throws IOException {
    String out = score(CARD, "Use,work\n0.5,nurse\n0.5,x\n").expect(0).out();
    assertTrue(out.contains("1  -2.9  USE"), out);
    assertTrue(out.contains("2  no score: no bin of work holds work = x"), out);
  }

  @Test
  void whatCannotBeReadIsRefusedAsTheOnlyObject() throws IOException {
    assertEquals("LD-235", score(CARD, "a,b\n1,2\n", "--json").expect(3).errorCode());
    assertEquals("LD-231", score("no card", "Use,work\n", "--json").expect(3).errorCode());
    assertEquals("LD-201", score(CARD, "", "--json").expect(3).errorCode());
    String usage = new TestBook(folder).run("card").expect(2).err();
    assertTrue(usage.contains("say one of score"), usage);
  }

  @Test
  void shippedCardsCanBeTriedToo() throws IOException {
    String card = new String(Cards.shipped(Cards.DEMO), java.nio.charset.StandardCharsets.UTF_8);
    JsonNode row =
        score(card, "due_ratio_1m,utilisation_avg_3m\n1,0.2\n", "--json")
            .expect(0)
            .json()
            .at("/rows/0");
    assertTrue(row.get("score").isNumber(), row.toString());
  }

  @Test
  void theSamplesOfTheDataMiningGroupScoreAsTheySay() throws IOException {
    assumeTrue(Files.exists(SAMPLES.resolve("expected.csv")), "the samples are not there");
    List<String> lines = Files.readAllLines(SAMPLES.resolve("expected.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Path table = folder.resolve("in.csv");
      Files.writeString(table, lines.getFirst() + "\n" + line + "\n");
      JsonNode row =
          new TestBook(folder)
              .run(
                  "card", "score", SAMPLES.resolve(cells[0]).toString(), table.toString(), "--json")
              .expect(0)
              .json()
              .at("/rows/0");
      assertEquals(0, new BigDecimal(cells[4]).compareTo(row.get("score").decimalValue()), line);
      List<String> codes = new ArrayList<>();
      row.get("reasons").forEach(code -> codes.add(code.asString()));
      assertEquals(
          List.of(cells).subList(5, cells.length).stream().filter(c -> !c.isEmpty()).toList(),
          codes);
    }
  }
}
