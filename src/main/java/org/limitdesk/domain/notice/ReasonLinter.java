package org.limitdesk.domain.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the reasons of a notice, ours and hand-written alike, against what the case froze. */
public final class ReasonLinter {
  private static final Pattern VAGUE =
      Pattern.compile(
          "internal (policy|standard|rule|criteri)|overall (score|assessment)|insufficient score"
              + "|risk (control|management|reason)|comprehensive|other reasons"
              + "|综合评[分估]|评分不足|内部(政策|规定|标准)|风控|其他原因",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SUSPICION =
      Pattern.compile("fraud|suspect|suspicio|欺诈|诈骗|嫌疑|疑似|涉嫌", Pattern.CASE_INSENSITIVE);

  private final DrivingFacts facts;

  public ReasonLinter(DrivingFacts facts) {
    this.facts = facts;
  }

  /** All that is to be mended, in order; empty where the reasons can go out. */
  public List<Finding> read(List<WrittenReason> reasons) {
    List<Finding> found = new ArrayList<>();
    if (reasons.isEmpty()) {
      found.add(new Finding(ReasonFault.NO_REASON, 0, ""));
    }
    if (reasons.size() > PrincipalReasons.MOST) {
      found.add(new Finding(ReasonFault.TOO_MANY, 0, Integer.toString(reasons.size())));
    }
    Set<String> said = new HashSet<>();
    for (int i = 0; i < reasons.size(); i++) {
      read(reasons.get(i), i + 1, said, found);
    }
    return found;
  }

  private void read(WrittenReason written, int place, Set<String> said, List<Finding> found) {
    if (SensitiveWords.stand(written.code()) || SensitiveWords.stand(written.words())) {
      found.add(new Finding(ReasonFault.SENSITIVE, place, written.words()));
    }
    if (SUSPICION.matcher(written.words()).find()) {
      found.add(new Finding(ReasonFault.TIPS_OFF, place, written.words()));
    }
    Optional<Reason> driver = driver(written);
    if (driver.isEmpty()) {
      found.add(new Finding(ReasonFault.DID_NOT_DRIVE, place, written.code()));
      return;
    }
    if (!said.add(driver.get().subject())) {
      found.add(new Finding(ReasonFault.SAID_TWICE, place, written.code()));
    }
    readWords(written.words(), driver.get(), place, found);
  }

  private static void readWords(String words, Reason driver, int place, List<Finding> found) {
    if (isVague(words, driver)) {
      found.add(new Finding(ReasonFault.VAGUE, place, words));
    }
    ReasonNumbers.foreign(words, driver)
        .ifPresent(each -> found.add(new Finding(ReasonFault.NUMBER_NOT_IN_CASE, place, each)));
  }

  private static boolean isVague(String words, Reason driver) {
    if (words.isBlank()) {
      return true;
    }
    boolean hasOwn = driver.evidence().values().stream().anyMatch(ReasonNumbers::stand);
    boolean asksNumbers = driver.theme().showsNumbers() && hasOwn;
    return !ReasonNumbers.stand(words) && (asksNumbers || VAGUE.matcher(words).find());
  }

  private Optional<Reason> driver(WrittenReason written) {
    return switch (written.source()) {
      case SIGNAL ->
          facts.signals().stream()
              .filter(each -> each.code().equals(written.code()))
              .filter(PrincipalReasons::canBeTold)
              .map(PrincipalReasons::reason)
              .findFirst();
      case CHARACTERISTIC ->
          facts.lost().stream()
              .filter(each -> each.characteristic().equals(written.code()))
              .filter(each -> each.points().signum() > 0)
              .map(PrincipalReasons::reason)
              .findFirst();
      case RULE -> PolicyMove.taken(facts.trace(), written.code());
    };
  }
}
