package org.limitdesk.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.Code;

/** Who may offer what for how long, and what may follow on what. */
class OfferTest {
  /** By a second list: the days up to which a role offers alone, and anybody with another. */
  private static final String LIMITS =
      """
      extension   officer 30 supervisor 90 any 180
      instalments officer 0 supervisor 365 any 1826
      hold        officer 30 supervisor 90 any 180
      """;

  /** By a second list: what may follow on these steps; with * where another must confirm. */
  private static final String ORDER =
      """
      : accepted declined
      accepted: broken kept
      declined:
      accepted kept:
      accepted broken:
      *: confirmed returned
      * confirmed: accepted declined
      * returned:
      * confirmed accepted: broken kept
      * confirmed declined:
      """;

  @Test
  void eachRoleMayOfferAsLongAsTheSecondListHasIt() {
    for (String line : LIMITS.lines().toList()) {
      String[] words = line.split(" +");
      OfferKind kind = Code.of(OfferKind.class, words[0]);
      long any = Long.parseLong(words[6]);
      for (int i = 1; i <= 3; i += 2) {
        Set<Role> role = Set.of(Code.of(Role.class, words[i]));
        long alone = Long.parseLong(words[i + 1]);
        if (alone > 0) {
          assertEquals(Offer.Verdict.ALONE, Offer.judge(role, kind, alone), line);
        }
        assertEquals(Offer.Verdict.SECOND, Offer.judge(role, kind, alone + 1), line);
        assertEquals(Offer.Verdict.SECOND, Offer.judge(role, kind, any), line);
        assertEquals(Offer.Verdict.NEVER, Offer.judge(role, kind, any + 1), line);
      }
      assertEquals(
          Offer.Verdict.SECOND, Offer.judge(Set.of(Role.ADMINISTRATOR), kind, 1), "no such role");
    }
  }

  @Test
  void whatMayFollowIsAsTheSecondListHasIt() {
    for (String line : ORDER.lines().toList()) {
      String before = line.substring(0, line.indexOf(':')).strip();
      boolean second = before.startsWith("*");
      List<Offer.Followed> steps =
          Arrays.stream(before.replace("*", "").strip().split(" "))
              .filter(word -> !word.isEmpty())
              .map(word -> Code.of(OfferStep.class, word))
              .map(step -> new Offer.Followed(step, LocalDate.of(2026, 4, 14), 1, ""))
              .toList();
      Offer offer = offer(second ? "role" : "", steps);
      Set<String> next = new TreeSet<>();
      for (OfferStep step : OfferStep.values()) {
        if (offer.allows(step)) {
          next.add(step.code());
        }
      }
      assertEquals(line.substring(line.indexOf(':') + 1).strip(), String.join(" ", next), line);
    }
  }

  @Test
  void itIsKeptFromItsFirstDayToItsLast() {
    Offer offer =
        offer(
            "", List.of(new Offer.Followed(OfferStep.ACCEPTED, LocalDate.of(2026, 4, 14), 1, "")));
    assertEquals(false, offer.isKeptOn(LocalDate.of(2026, 4, 14)));
    assertEquals(true, offer.isKeptOn(LocalDate.of(2026, 4, 15)));
    assertEquals(true, offer.isKeptOn(LocalDate.of(2026, 5, 14)));
    assertEquals(false, offer.isKeptOn(LocalDate.of(2026, 5, 15)));
    assertEquals(30, Offer.days(offer.from(), offer.to()));
  }

  private static Offer offer(String second, List<Offer.Followed> steps) {
    return new Offer(
        1,
        1,
        OfferKind.HOLD,
        LocalDate.of(2026, 4, 15),
        LocalDate.of(2026, 5, 14),
        0,
        1,
        "ill",
        second,
        steps);
  }
}
