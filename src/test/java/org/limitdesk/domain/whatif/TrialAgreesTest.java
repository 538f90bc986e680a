package org.limitdesk.domain.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.proposal.BookRailWalk;
import org.limitdesk.domain.proposal.DecidedCuts;
import org.limitdesk.domain.proposal.ExpectedLoss;
import org.limitdesk.domain.proposal.Proposal;
import org.limitdesk.domain.proposal.ProposalRequest;
import org.limitdesk.domain.proposal.Proposer;
import org.limitdesk.domain.proposal.Rail;
import org.limitdesk.domain.proposal.RailVerdicts;
import org.limitdesk.domain.proposal.RandomPolicies;
import org.limitdesk.domain.proposal.RandomRequests;
import org.limitdesk.intake.policy.Policies;

/** A policy tried on columns beside the same policy carried out line by line, on diced books. */
class TrialAgreesTest {
  private final ExecutorService others = Executors.newFixedThreadPool(4);

  private static final int BOOKS = 40;
  private static final int POLICIES = 12;
  private static final int LINES = 250;

  private final SplittableRandom random = new SplittableRandom(20261122);

  @AfterEach
  void close() {
    others.close();
  }

  @Test
  void everyLineComesToTheSameFenAsWithItsTrace() throws IOException {
    RandomPolicies policies = new RandomPolicies(random, Policies.defaultPolicy());
    long proposals = 0;
    long waiting = 0;
    for (int b = 0; b < BOOKS; b++) {
      Policy built = policies.next();
      List<ProposalRequest> lines = lines(built);
      TrialBook book = book(built, lines);
      for (int p = 0; p < POLICIES; p++) {
        Policy policy = policies.next();
        Map<String, String> byHand = assessed(policy, lines);
        assertEquals(byHand, tried(new TrialRun(book, policy).run()));
        assertEquals(byHand, tried(new TrialRun(book, policy).run(new RowParts(others, 7))));
        proposals += byHand.size();
        waiting += byHand.values().stream().filter(each -> each.contains("Rail")).count();
      }
    }
    assertTrue(proposals > 10_000 && waiting > 1_000, proposals + " proposals, " + waiting);
  }

  @Test
  void theOrderOfTheRowsChangesNothing() throws IOException {
    RandomPolicies policies = new RandomPolicies(random, Policies.defaultPolicy());
    for (int b = 0; b < BOOKS; b++) {
      Policy policy = policies.next();
      List<ProposalRequest> lines = lines(policy);
      Map<String, String> straight = tried(new TrialRun(book(policy, lines), policy).run());
      Collections.shuffle(lines, new Random(b));
      assertEquals(straight, tried(new TrialRun(book(policy, lines), policy).run()));
      assertEquals(straight, assessed(policy, lines));
    }
  }

  @Test
  void aPolicyThatFindsOtherSignalsIsRefused() throws IOException {
    Policy policy = Policies.defaultPolicy();
    TrialBook book = book(policy, lines(policy));
    Policy other = Changed.triggers(policy, policy.triggers().subList(1, 3));
    assertThrows(IllegalArgumentException.class, () -> new TrialRun(book, other));
  }

  private List<ProposalRequest> lines(Policy policy) {
    RandomRequests requests = new RandomRequests(random);
    List<ProposalRequest> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      lines.add(requests.next(policy));
    }
    return lines;
  }

  /** As if some of the lines had been cut before. */
  private static DecidedCuts decided(List<ProposalRequest> lines) {
    DecidedCuts decided = new DecidedCuts();
    lines.stream()
        .map(line -> line.view().line())
        .filter(line -> line.borrower().key() % 90 == 0)
        .forEach(line -> decided.add(line.borrower(), line.now().limit() / 3));
    return decided;
  }

  private static TrialBook book(Policy policy, List<ProposalRequest> lines) {
    TrialBookBuilder builder = new TrialBookBuilder(policy, 202608, 20260905, 12);
    lines.forEach(builder::add);
    return builder.build(decided(lines));
  }

  private static Map<String, String> tried(TrialResult result) {
    Map<String, String> lines = new TreeMap<>();
    for (int i = 0; i < result.size(); i++) {
      lines.put(
          result.book().borrowerId(result.row(i)),
          String.join(
              " ",
              result.action(i).code(),
              result.rule(i),
              Long.toString(result.limitBefore(i)),
              Long.toString(result.limitAfter(i)),
              Long.toString(result.lossBefore(i)),
              Long.toString(result.lossAfter(i)),
              String.valueOf(result.income(i)),
              String.valueOf(result.rail(i))));
    }
    return lines;
  }

  /** As an assessment goes about it. */
  private static Map<String, String> assessed(Policy policy, List<ProposalRequest> lines) {
    Proposer proposer = new Proposer(policy);
    BookRailWalk walk = new BookRailWalk(policy.bookRails());
    Map<String, Proposal> made = new HashMap<>();
    Map<String, Integer> offers = new HashMap<>();
    for (ProposalRequest line : lines) {
      Borrower borrower = line.view().line().borrower();
      if (line.view().line().now().status().isOpen()) {
        walk.line(borrower, line.view().line().now().limit());
        Optional<Proposal> proposal = proposer.propose(line);
        proposal.ifPresent(each -> made.put(borrower.borrowerId(), each));
        if (proposal.isPresent() && proposal.get().action().isCut()) {
          offers.put(borrower.borrowerId(), walk.offer(borrower, proposal.get()));
        }
      }
    }
    walk.decided(decided(lines));
    RailVerdicts verdicts = walk.walk();
    Map<String, String> told = new TreeMap<>();
    made.forEach((id, proposal) ->
        told.put(
            id, told(proposal, verdicts.waitsFor(offers.getOrDefault(id, RailVerdicts.EXEMPT)))));
    return told;
  }

  private static String told(Proposal made, @Nullable Rail rail) {
    Long income = made.effect().incomeGivenUp();
    ExpectedLoss loss = made.effect().loss();
    return String.join(
        " ",
        made.action().code(),
        made.rule(),
        Long.toString(made.limitBefore()),
        Long.toString(made.limitAfter()),
        Long.toString(loss == null ? 0 : loss.before()),
        Long.toString(loss == null ? 0 : loss.after()),
        String.valueOf(income),
        String.valueOf(rail));
  }
}
