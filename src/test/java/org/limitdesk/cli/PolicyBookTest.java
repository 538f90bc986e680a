package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.intake.policy.Policies;
import tools.jackson.databind.JsonNode;

/** Policies checked and compared, into a book and out of it, from a terminal. */
class PolicyBookTest {
  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));

  @BeforeEach
  void makeADemo() {
    book = new TestBook(folder);
    book.run("demo", book.file().toString(), "--borrowers", "30", "--months", "3", "--seed", "1")
        .expect(0);
  }

  private Run policy(String command, Object... more) {
    List<String> args = new ArrayList<>(List.of("policy", command));
    for (Object each : more) {
      args.add(each.toString());
    }
    args.add("--json");
    return book.run(args.toArray(String[]::new));
  }

  private Path file(String name, String right, String wrong) throws IOException {
    String text =
        new String(Policies.defaultDocument(), StandardCharsets.UTF_8)
            .replaceFirst("(?m)^version: .*$", "version: \"" + name + "\"");
    assertTrue(text.contains(right), right);
    return Files.writeString(folder.resolve(name + ".yaml"), text.replace(right, wrong));
  }

  @Test
  void aCheckEndsWithThreeAndThePlaceOfEveryFault() throws IOException {
    JsonNode sound = policy("check", file("sound", "floor", "floor")).expect(0).json();
    assertEquals(List.of("file", "ok", "faults", "warnings"), List.copyOf(sound.propertyNames()));
    assertTrue(sound.get("ok").asBoolean());
    Path wrong = file("wrong", "floor: 0.5", "floor: 5, gender: 1");
    JsonNode faults = policy("check", wrong).expect(3).json().get("faults");
    assertEquals(2, faults.size());
    assertEquals(
        List.of("line", "column", "path", "value", "reason"),
        List.copyOf(faults.get(0).propertyNames()));
    assertEquals("factors.floor", faults.get(0).get("path").asString());
    assertEquals("5", faults.get(0).get("value").asString());
    assertEquals("gender", faults.get(1).get("value").asString());
    assertEquals("LD-240", policy("check", folder.resolve("none")).expect(3).errorCode());
  }

  @Test
  void aFileIsComparedWithAnotherAndWithTheBooksPolicyInForce() throws IOException {
    Path file = file("b", "floor: 0.5", "floor: 0.4");
    JsonNode compared = policy("diff", book.file(), file).expect(0).json();
    assertEquals(List.of("a", "b", "differences"), List.copyOf(compared.propertyNames()));
    JsonNode last = compared.get("differences").get(1);
    assertEquals("factors.floor", last.get("path").asString());
    assertEquals("50 %", last.get("from").asString());
    assertEquals("40 %", last.get("to").asString());
    assertEquals("Factors by severity, floor: 50 % → 40 %", last.get("words").asString());
    assertEquals(0, policy("diff", file, file).expect(0).json().get("differences").size());
  }

  @Test
  void aPolicyComesInAsADraftOnceAndGoesOutAsItWas() throws IOException {
    Path file = file("own", "floor: 0.5", "floor: 0.4");
    assertTrue(policy("import", book.file(), file).expect(0).json().get("new").asBoolean());
    assertEquals(
        false, policy("import", book.file(), file).expect(0).json().get("new").asBoolean());
    JsonNode policies = policy("list", book.file()).expect(0).json().get("policies");
    assertEquals(2, policies.size());
    assertEquals("in_force", policies.get(0).get("state").asString());
    assertEquals("draft", policies.get(1).get("state").asString());
    Path out = folder.resolve("out.yaml");
    policy("export", book.file(), Policies.DEFAULT, "own", out).expect(0);
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(out));
    assertEquals(
        "LD-128",
        policy("export", book.file(), Policies.DEFAULT, "no", folder.resolve("x"))
            .expect(3)
            .errorCode());
    assertEquals(
        "LD-451",
        policy("import", book.file(), file("own", "floor: 0.5", "floor: 0.3"))
            .expect(3)
            .errorCode());
    assertEquals(0, book.ask("log verify").expect(0).json().get("problems").size());
  }
}
