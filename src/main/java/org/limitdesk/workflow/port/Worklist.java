package org.limitdesk.workflow.port;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.policy.Action;

/** Cases with what a person needs to choose among them. */
public interface Worklist {
  /** The order of a list. */
  Comparator<Item> ORDER =
      Comparator.comparing(Item::due)
          .thenComparing(Comparator.comparingLong(Item::lossSaved).reversed())
          .thenComparing(item -> item.person().id());

  /** All cases in these states: the first due first, then those that save most, then by id. */
  List<Item> cases(Set<CaseState> states);

  /**
   * The first of them.
   *
   * @param most how many at the most
   */
  List<Item> first(CaseState state, int most);

  /** The cases in that state, counted by the day on which they are due; days rise. */
  List<DueCases> due(CaseState state);

  /** One case as it would stand in a list of these states; empty where it is in none of them. */
  Optional<Item> item(long id, Set<CaseState> states);

  /** Who the borrower is; empty where there is none of that key. */
  Optional<Person> person(int borrower);

  /**
   * One case of a list. Amounts are fen.
   *
   * @param id the case's number
   * @param borrower the borrower's key
   * @param action what is decided, or proposed where nothing stands
   * @param limitAfter the limit by that
   * @param score null for none
   * @param pd with four decimals; null for none
   * @param tier empty for none
   * @param reasons the characteristics that lost most points
   * @param circumstances flags that stand, in the words of {@code flags.kind}, and {@code
   *     arrangement} where one is kept, on the day of the last assessment
   * @param lossSaved expected loss before − after
   * @param version of the case as it is listed
   * @param until the day of a deferral; null for none
   * @param group what it is grouped by
   */
  record Item(
      long id,
      int borrower,
      Person person,
      CaseState state,
      Action action,
      long limitBefore,
      long limitAfter,
      long balance,
      long lossSaved,
      @Nullable Double score,
      @Nullable Double pd,
      String tier,
      List<String> reasons,
      int severe,
      int warn,
      int info,
      LocalDate due,
      long version,
      @Nullable LocalDate until,
      List<String> circumstances,
      Group group) {
    /** The part of the limit that goes, 0 to 1; below 0 where the limit rises. */
    public double cut() {
      return limitBefore == 0 ? 0 : (double) (limitBefore - limitAfter) / limitBefore;
    }
  }

  /**
   * What cases are put together by.
   *
   * @param trigger the code of the gravest of its warning or severe signals, the newest of equals;
   *     empty for none
   * @param cluster the cell whose cluster it is in, {@code region=…}; empty for none
   * @param assignee the name of whoever works on it; empty for nobody
   */
  record Group(String trigger, String cluster, String assignee) {
    /** Of a case that nothing puts together with others. */
    public static final Group NONE = new Group("", "", "");
  }

  /**
   * Cases that are due on the same day.
   *
   * @param severe those of them with a severe signal
   * @param warn those of the others with a warning
   * @param lossSaved expected loss before − after of all of them, in fen
   */
  record DueCases(LocalDate day, long cases, long severe, long warn, long lossSaved) {}

  /**
   * A borrower in a list.
   *
   * @param id as the lender writes it
   * @param name empty where it is not known
   * @param region empty where it is not known
   * @param industry empty where it is not known
   */
  record Person(String id, String name, String region, String industry) {
    /** The name, or the id of somebody without one. */
    public String called() {
      return name.isEmpty() ? id : name;
    }
  }
}
