package org.limitdesk.intake.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.proposal.Proposal;
import org.limitdesk.domain.proposal.ProposalRequest;
import org.limitdesk.domain.proposal.Proposer;
import org.limitdesk.domain.proposal.ScoredLine;
import org.limitdesk.domain.proposal.TraceStep;
import org.limitdesk.domain.signal.Lines;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.report.SignalSentences;

/** The page about policies says what the program does. */
class PolicyPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/policy.md");

  /** Limit 20,000; three months at a balance of 2,000, the last at 12,980; from 2 lenders to 9. */
  private static ObservedLine line() {
    Lines line = Lines.line().withLenders(2);
    line.dailyRate = 50_000;
    line.months(3, 20_000, 2_000).withLenders(9);
    line.interest = 90;
    return line.month(20_000, 12_980, 0).view();
  }

  private static Proposal proposal(Policy policy, List<Signal> signals) {
    ScoredLine scored = ScoredLine.of(566.0, 0.09763, "high", 12);
    return new Proposer(policy)
        .propose(new ProposalRequest(line(), scored, signals, null, null, 20260505))
        .orElseThrow();
  }

  private static String told(TraceStep step) {
    String inputs =
        step.inputs().entrySet().stream()
            .map(input -> input.getKey() + " " + input.getValue())
            .collect(Collectors.joining(", "));
    return step.step() + " (" + step.rule() + "): " + inputs + " -> " + step.result();
  }

  private static String block(String language) throws IOException {
    Matcher matcher =
        Pattern.compile("(?s)```" + language + "\\n(.*?)```").matcher(Files.readString(PAGE));
    assertTrue(matcher.find(), "the page has no block " + language);
    return matcher.group(1);
  }

  @Test
  void theWorkedExampleIsTheTraceOfTheShippedPolicy() throws IOException {
    Policy policy = Policies.defaultPolicy();
    Proposal made = proposal(policy, policy.signals(line()));
    String trace =
        made.trace().stream().map(step -> told(step) + "\n").collect(Collectors.joining());
    assertEquals(block("trace"), trace);
  }

  @Test
  void theSignalsOfTheExampleReadAsThePageShows() throws IOException {
    SignalSentences english = SignalSentences.in(Locale.ENGLISH);
    SignalSentences chinese = SignalSentences.in(Locale.CHINESE);
    String told =
        Policies.defaultPolicy().signals(line()).stream()
            .map(signal -> english.of(signal) + "\n" + chinese.of(signal) + "\n")
            .collect(Collectors.joining());
    assertEquals(block("signals"), told);
  }

  @Test
  void everySectionOfADocumentIsExplained() throws IOException {
    String page = Files.readString(PAGE);
    for (String line :
        new String(Policies.defaultDocument(), StandardCharsets.UTF_8).lines().toList()) {
      Matcher key = Pattern.compile("^([a-z_]+):").matcher(line);
      if (key.find()) {
        assertTrue(page.contains("`" + key.group(1) + "`"), key.group(1));
      }
    }
  }
}
