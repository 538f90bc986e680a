package org.limitdesk.workflow.port;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogEntry;
import org.limitdesk.domain.proposal.OfPerson;
import org.limitdesk.domain.trend.Standings;

/** The borrowers of a book as lists need them: who they are, found by id or name. */
public interface BorrowerList {
  /** Who borrowers are, by their keys, in the order of the keys; unknown keys are left out. */
  List<Identity> identities(int[] keys);

  /** The borrower of that id; empty where there is none. */
  Optional<Identity> find(String borrowerId);

  /**
   * The keys of the borrowers whose id or name holds that text. Letters A to Z match small ones
   * too.
   *
   * @param most the search ends when so many are found
   */
  BitSet search(String text, int most, Progress progress);

  /** By key, the place of each borrower's id in the order of the ids; for keys below that size. */
  int[] ranksById(int size);

  /** Puts in what the last assessment of that month, yyyymm, said of the lines it spoke of. */
  void standings(int month, Standings into);

  /** Personal data of a borrower, in full. */
  PersonalData personal(int key);

  /**
   * What the person of each line has here, by borrower key: the sum of the other limits given of
   * lines with the same national id, and how many lines with a limit these are.
   *
   * @param limits by borrower key, fen; 0 for a line that does not count
   * @param told whether what the lender told of other limits counts where it is more
   */
  IntFunction<OfPerson> people(long[] limits, boolean told);

  /** The other borrowers with the national id of this one, by their ids; nobody without one. */
  List<Identity> ofSamePerson(int key);

  /** The entries of the log that speak of a case of this borrower, the first one first. */
  List<LogEntry> entries(int key);

  /**
   * Who somebody is.
   *
   * @param borrowerId the lender's id
   * @param name null where not known
   */
  record Identity(int key, String borrowerId, @Nullable String name) {}

  /** Data that is shown on request only; null where not known. */
  record PersonalData(@Nullable String nationalId, @Nullable String phone) {
    /** Says nothing of it: this may end in a program's log. */
    @Override
    public String toString() {
      return "PersonalData";
    }
  }
}
