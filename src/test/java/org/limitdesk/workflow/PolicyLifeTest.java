package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.whatif.TrialBook.Source;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.ReadPolicies.PolicyLife;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Publications.Kept;

/** From a file to what everybody is judged by: tried, never by one person alone, and on its day. */
class PolicyLifeTest {
  @TempDir private Path folder;
  private TestDesk desk;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 1);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static String document(String version, String more) throws IOException {
    return new String(Policies.defaultDocument(), StandardCharsets.UTF_8)
            .replaceFirst("(?m)^version: .*$", "version: \"" + version + "\"")
            .replaceFirst("(?ms)^gauges:.*?(?=^\\S|\\z)", "")
        + "\n"
        + more
        + "\n";
  }

  private Kept draft(String version, String more) throws IOException {
    Path file = folder.resolve(version + ".yaml");
    Files.writeString(file, document(version, more));
    return desk.importPolicy().fromTerminal(desk.book(), file, "os:test").policy();
  }

  private void propose(DeskUser who, Kept policy, TrialFigures tried, String reason) {
    try {
      desk.publishPolicy().propose(desk.book(), who, policy, tried, reason, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void propose(DeskUser who, Kept policy) throws IOException {
    propose(who, policy, Tried.gently(desk.book(), policy, desk.clock()), "");
  }

  private void publish(Kept policy) throws IOException {
    propose(desk.first(Role.POLICY_OWNER), now(policy));
    desk.confirmPolicy().confirm(desk.book(), desk.first(Role.SUPERVISOR), now(policy), "");
  }

  private Kept now(Kept policy) {
    return desk.book().publications().find(policy.id()).orElseThrow();
  }

  private String inForce() {
    return desk.readPolicies().inForce(desk.book()).orElseThrow().version();
  }

  private PolicyLife life(Kept policy) {
    return desk.readPolicies().all(desk.book()).stream()
        .filter(each -> each.policy().id() == policy.id())
        .findFirst()
        .orElseThrow();
  }

  private static String code(Runnable act) {
    return assertThrows(ActRefused.class, act::run).code();
  }

  @Test
  void aDraftIsTriedSubmittedAndConfirmedByAnother() throws IOException {
    Kept policy = draft("mine", "");
    assertEquals(PolicyStanding.DRAFT, life(policy).standing());
    propose(desk.first(Role.POLICY_OWNER), policy);
    assertEquals(PolicyStanding.WAITING, life(policy).standing());
    for (Role role : List.of(Role.OFFICER, Role.AUDITOR, Role.ADMINISTRATOR)) {
      assertEquals(
          "LD-401",
          code(() -> desk.confirmPolicy().confirm(desk.book(), desk.first(role), policy, "")));
    }
    desk.confirmPolicy().confirm(desk.book(), desk.first(Role.SUPERVISOR), policy, "");
    assertEquals(PolicyStanding.IN_FORCE, life(policy).standing());
    assertEquals("mine", inForce());
    String tried = desk.book().publications().trial(1).orElseThrow().tried();
    assertTrue(
        tried.contains(
            "\"lines_cut\":\"0\",\"median_cut\":\"0\",\"utilisation_after\":\"0\"},\"of\":{\"business_date\":"
                + "\"2026-04-14\",\"card\":\"6e340b9c"),
        tried);
    assertTrue(tried.contains(",\"policy\":\"" + policy.sha256() + "\"},\"totals\":{"), tried);
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void whoEverSubmittedOrBroughtAPolicyNeverConfirmsIt() throws IOException {
    DeskUser first = desk.first(Role.POLICY_OWNER);
    DeskUser second = desk.second(Role.POLICY_OWNER);
    Kept policy = draft("mine", "");
    propose(first, policy);
    desk.confirmPolicy().giveBack(desk.book(), desk.first(Role.SUPERVISOR), policy, "why");
    propose(second, policy);
    for (DeskUser hand : List.of(first, second)) {
      assertEquals(
          "LD-401", code(() -> desk.confirmPolicy().confirm(desk.book(), hand, policy, "")));
    }
    Kept own =
        desk.importPolicy()
            .by(desk.book(), first, Files.writeString(folder.resolve("o"), document("own", "")))
            .policy();
    propose(second, own);
    assertEquals("LD-401", code(() -> desk.confirmPolicy().confirm(desk.book(), first, own, "")));
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void aPolicyHoldsFromItsDayAndTheOneBeforeUntilThen() throws IOException {
    String before = inForce();
    Kept later = draft("later", "in_force_from: 2026-05-01");
    publish(later);
    assertEquals(before, inForce());
    assertEquals(PolicyStanding.TO_COME, life(later).standing());
    TrialFigures tried = Tried.gently(desk.book(), later, desk.clock());
    assertEquals(
        "LD-452", code(() -> propose(desk.first(Role.POLICY_OWNER), now(later), tried, "")));
    Kept between = draft("between", "");
    publish(between);
    assertEquals("between", inForce());
    assertEquals(PolicyStanding.TO_COME, life(later).standing());
    assertEquals(List.of(), desk.problems());
    desk.clock().pass(Duration.ofDays(16));
    assertEquals("between", inForce());
    desk.clock().pass(Duration.ofDays(1));
    assertEquals("later", inForce());
    assertEquals(PolicyStanding.RETIRED, life(between).standing());
    assertEquals("later", Policies.read("p", stored(later)).version());
    publish(between);
    assertEquals("between", inForce());
    assertEquals(PolicyStanding.RETIRED, life(later).standing());
    assertEquals(List.of(), desk.problems());
  }

  private byte[] stored(Kept policy) {
    return desk.book().documents().find(policy.id()).orElseThrow().document().bytes();
  }

  @Test
  void aDayThatIsOverIsTheDayOfTheSecondApproval() throws IOException {
    Kept policy = draft("late", "in_force_from: 2025-01-01");
    publish(policy);
    assertEquals(
        20260414, desk.book().publications().start(policy.id()).orElseThrow().inForceFrom());
    assertEquals("late", inForce());
  }

  @Test
  void aTrialOfAnotherPolicyOrOfAnotherBookIsNoTrial() throws IOException {
    Kept policy = draft("mine", "");
    Policy tried = ReadPolicies.policy(desk.book(), policy.id());
    Source now = Tried.source(desk.book());
    Policy other = ReadPolicies.policy(desk.book(), draft("other", "").id());
    refused(policy, Tried.on(9, other, now, Proposals.MONTH, Tried.TODAY, 9));
    refused(policy, Tried.on(9, tried, now, Proposals.MONTH - 1, Tried.TODAY, 9));
    refused(policy, Tried.on(9, tried, now, Proposals.MONTH, Tried.TODAY - 1, 9));
    refused(policy, Tried.on(9, tried, Source.MADE_UP, Proposals.MONTH, Tried.TODAY, 9));
    for (Source stale :
        List.of(
            new Source(now.card(), now.generation() - 1, now.newestWord(), false),
            new Source(now.card() + 1, now.generation(), now.newestWord(), false),
            new Source(now.card(), now.generation(), now.newestWord(), true))) {
      refused(policy, Tried.on(9, tried, stale, Proposals.MONTH, Tried.TODAY, 9));
    }
    propose(desk.first(Role.POLICY_OWNER), policy);
    assertFalse(life(policy).isMarked());
  }

  @Test
  void aTrialFromBeforeTheLastDecisionIsNoTrial() throws IOException {
    Kept policy = draft("mine", "");
    TrialFigures before = Tried.gently(desk.book(), policy, desk.clock());
    desk.decideProposal()
        .decide(
            desk.book(),
            desk.first(Role.OFFICER),
            desk.caseOf(1),
            Requests.of(DecisionKind.APPROVE, desk.caseOf(1).proposed()),
            TestDesk.SECOND,
            TestDesk.TODAY);
    refused(policy, before);
    TrialFigures then = Tried.gently(desk.book(), policy, desk.clock());
    desk.giveSecondApproval()
        .give(
            desk.book(),
            desk.first(Role.SUPERVISOR),
            desk.caseOf(1),
            ApprovalResult.CONFIRMED,
            "seen");
    refused(policy, then);
    TrialFigures since = Tried.gently(desk.book(), policy, desk.clock());
    desk.snoozeSignal()
        .snooze(
            desk.book(),
            desk.first(Role.OFFICER),
            "C-1",
            new Signal("utilisation_spike", Severity.WARN, 20260331, Map.of()),
            TestDesk.TODAY.plusDays(9),
            "why");
    refused(policy, since);
    propose(desk.first(Role.POLICY_OWNER), policy);
  }

  private void refused(Kept policy, TrialFigures tried) {
    DeskUser owner = desk.first(Role.POLICY_OWNER);
    assertEquals("LD-455", code(() -> propose(owner, policy, tried, "a reason")));
  }

  @Test
  void whoBreaksAGaugeSaysWhyAndThePolicyIsMarkedForEver() throws IOException {
    Kept policy = draft("hard", "gauges: {lines_cut: 1}");
    DeskUser owner = desk.first(Role.POLICY_OWNER);
    TrialFigures tried = Tried.harshly(desk.book(), policy);
    assertEquals("LD-454", code(() -> propose(owner, policy, tried, " ")));
    propose(owner, policy, tried, "the regulator asks");
    desk.confirmPolicy().confirm(desk.book(), desk.first(Role.SUPERVISOR), policy, "");
    publish(draft("soft", ""));
    assertTrue(life(policy).isMarked());
    assertEquals(
        List.of("limits_cut,median_cut|the regulator asks"),
        desk.lines("SELECT broken, reason FROM policy_trial WHERE submission = 1"));
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void plainSqlNeitherUnmarksNorMovesADay() throws IOException {
    publish(draft("mine", "in_force_from: 2026-05-01"));
    for (String statement :
        List.of(
            "UPDATE policy_trial SET broken = ''",
            "DELETE FROM policy_trial",
            "INSERT OR REPLACE INTO policy_trial VALUES (1, 0, '{}', '', '', 1, 1)",
            "UPDATE policy_start SET in_force_from = day",
            "DELETE FROM policy_start",
            "INSERT INTO policy_start VALUES (1, 1, 20260101, 20260101)",
            "INSERT INTO submission VALUES (2, 2, 5, 9, 1)")) {
      assertThrows(
          IllegalStateException.class, () -> Outside.run(desk.file().file(), statement), statement);
    }
  }

  @Test
  void whatTheTablesSayOtherwiseThanTheLogIsFound() throws IOException {
    publish(draft("mine", "in_force_from: 2026-05-01"));
    Outside.run(desk.file().file(), "DROP TRIGGER policy_start_never_changed");
    Outside.run(desk.file().file(), "DROP TRIGGER policy_trial_never_changed");
    Outside.run(desk.file().file(), "UPDATE policy_start SET in_force_from = day");
    Outside.run(desk.file().file(), "UPDATE policy_trial SET tried = '{}'");
    String problems = desk.problems().toString();
    assertTrue(problems.contains("in force from"), problems);
    assertTrue(problems.contains("policy_trial 1: tried"), problems);
  }

  @Test
  void aDocumentWithAFaultLeavesTheBookAsItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.yaml"), document("bad", "gauges: {zeal: 1}"));
    IntakeException refused =
        assertThrows(
            IntakeException.class,
            () -> desk.importPolicy().fromTerminal(desk.book(), file, "os:test"));
    assertEquals("LD-242", refused.code());
    assertTrue(refused.getMessage().contains("unknown key \"zeal\""), refused.getMessage());
  }

  @Test
  void aChangedPolicyIsWrittenAsADraftAndExportedAsItWasKept() throws IOException {
    Kept shipped = draft("1a", "");
    Kept again =
        desk.importPolicy()
            .draft(
                desk.book(),
                desk.first(Role.POLICY_OWNER),
                Policies.read("x", document("2a", "").getBytes(StandardCharsets.UTF_8)))
            .policy();
    assertEquals("2a", ReadPolicies.policy(desk.book(), again.id()).version());
    Path out = folder.resolve("out.yaml");
    desk.exportPolicy().export(desk.book(), shipped, out, "os:test");
    assertArrayEquals(Files.readAllBytes(folder.resolve("1a.yaml")), Files.readAllBytes(out));
    assertEquals(List.of(), desk.problems());
  }
}
