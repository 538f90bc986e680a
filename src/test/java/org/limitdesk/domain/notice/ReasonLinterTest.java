package org.limitdesk.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.limitdesk.domain.notice.NoticeCases.MISUSE;
import static org.limitdesk.domain.notice.NoticeCases.OVERDUE;
import static org.limitdesk.domain.notice.NoticeCases.SPIKE;
import static org.limitdesk.domain.notice.NoticeCases.lost;
import static org.limitdesk.domain.notice.NoticeCases.step;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonLinterTest {
  private static final DrivingFacts FACTS =
      new DrivingFacts(
          List.of(lost("other_lenders", "9", 11), lost("utilisation_avg_3m", "0.87", 14)),
          List.of(SPIKE, OVERDUE, MISUSE),
          List.of(step("scenario", "travel", "20000.00", "18000.00")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You used 87% of your limit of 20,000.",
        "您的额度使用率由 42% 升至 87%。",
        "You used 87% of the limit, as our internal policy looks at it."
      })
  void wordsWithTheCasesOwnNumbersPass(String words) {
    assertEquals(List.of(), faults(Source.SIGNAL, "utilisation_spike", words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"internal policy", "综合评分不足", "", "  ", "You use much of your limit."})
  void vagueWordsAreRefused(String words) {
    assertEquals(List.of(ReasonFault.VAGUE), faults(Source.SIGNAL, "utilisation_spike", words));
  }

  @Test
  void aSuspicionIsToldWithoutItsNumbers() {
    assertEquals(
        List.of(),
        faults(Source.SIGNAL, "misuse_of_funds", "Use of funds contrary to the contract."));
    assertEquals(
        List.of(ReasonFault.VAGUE), faults(Source.SIGNAL, "misuse_of_funds", "Risk management."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"At your age 9 lenders are many.", "9 家机构, 且婚姻状况有变", "In your region, 9."})
  void wordsOfWhoABorrowerIsAreRefused(String words) {
    assertEquals(
        List.of(ReasonFault.SENSITIVE), faults(Source.CHARACTERISTIC, "other_lenders", words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Suspected misuse of 3000.00.", "涉嫌挪用资金", "Fraud."})
  void wordsThatNameASuspicionAreRefused(String words) {
    assertEquals(List.of(ReasonFault.TIPS_OFF), faults(Source.SIGNAL, "misuse_of_funds", words));
  }

  @Test
  void aNumberThatTheCaseDoesNotHaveIsRefused() {
    List<Finding> found = read(Source.SIGNAL, "overdue", "You are 35 days late.");
    assertEquals(List.of(new Finding(ReasonFault.NUMBER_NOT_IN_CASE, 1, "35")), found);
  }

  @Test
  void whatDidNotDriveTheCaseIsRefused() {
    assertEquals(
        List.of(ReasonFault.DID_NOT_DRIVE),
        faults(Source.SIGNAL, "income_decline", "Income fell by 20%."));
    assertEquals(
        List.of(ReasonFault.DID_NOT_DRIVE), faults(Source.RULE, "students", "For students."));
    assertEquals(List.of(), faults(Source.RULE, "travel", "We lend less for travel."));
  }

  @Test
  void theSameThingTwiceIsRefused() {
    List<Finding> found =
        new ReasonLinter(FACTS)
            .read(
                List.of(
                    new WrittenReason(Source.SIGNAL, "utilisation_spike", "Use rose to 87%."),
                    new WrittenReason(
                        Source.CHARACTERISTIC, "utilisation_avg_3m", "Use was 87%.")));
    assertEquals(List.of(new Finding(ReasonFault.SAID_TWICE, 2, "utilisation_avg_3m")), found);
  }

  @Test
  void noneAndFiveAreRefused() {
    WrittenReason late = new WrittenReason(Source.SIGNAL, "overdue", "34 days late.");
    ReasonLinter linter = new ReasonLinter(FACTS);
    assertEquals(List.of(new Finding(ReasonFault.NO_REASON, 0, "")), linter.read(List.of()));
    Finding five = new Finding(ReasonFault.TOO_MANY, 0, "5");
    assertTrue(linter.read(Collections.nCopies(5, late)).contains(five));
  }

  private static List<Finding> read(Source source, String code, String words) {
    return new ReasonLinter(FACTS).read(List.of(new WrittenReason(source, code, words)));
  }

  private static List<ReasonFault> faults(Source source, String code, String words) {
    return read(source, code, words).stream().map(Finding::fault).toList();
  }
}
