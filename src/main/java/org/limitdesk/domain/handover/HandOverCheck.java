package org.limitdesk.domain.handover;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Checkpoint;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogBody;
import org.limitdesk.domain.audit.LogHead;
import org.limitdesk.domain.audit.VerifyingKey;

/**
 * What the other desk finds of a hand-over before anybody looks at it: that it is signed, that all
 * it shows is what was decided on, and how its log goes on from the one that was seen last.
 */
public final class HandOverCheck {
  private static final String SUPERVISOR = "supervisor";

  private final HandOver handOver;

  private HandOverCheck(HandOver handOver) {
    this.handOver = handOver;
  }

  /** How the log of a hand-over stands to the one that this desk saw last. */
  public enum Chain {
    /** This desk has seen none of the book before. */
    FIRST,
    /** The log goes on from what was seen, entry by entry. */
    FOLLOWS,
    /** It may go on from there: the file does not hold the entries between. */
    GAP,
    /** The file is older than what was seen. */
    OLDER
  }

  /**
   * What was found.
   *
   * @param unsigned how many decisions have no signature of their maker, who had no key then
   */
  public record Found(Chain chain, long unsigned) {}

  /**
   * Checks it.
   *
   * @param seen where the book's log stood in the last hand-over that this desk saw
   * @throws IllegalArgumentException with what is wrong
   */
  public static Found check(HandOver.Signed signed, Optional<LogHead> seen) {
    HandOverCheck check = new HandOverCheck(signed.handOver());
    check.signatures(signed);
    check.recipient();
    check.items();
    check.entries();
    long unsigned = check.handOver.items().stream().filter(each -> !check.item(each)).count();
    return new Found(seen.map(check::since).orElse(Chain.FIRST), unsigned);
  }

  private void signatures(HandOver.Signed signed) {
    VerifyingKey key =
        handOver
            .keys()
            .find(handOver.from(), handOver.key())
            .orElseThrow(() -> new IllegalArgumentException("it does not have its sender's key"));
    if (!key.fits(handOver.hash(), signed.signature())) {
      throw new IllegalArgumentException("it is not signed by who hands it over");
    }
    Checkpoint checkpoint = handOver.checkpoint().checkpoint();
    if (!checkpoint.book().equals(handOver.book()) || !handOver.checkpoint().isBy(key)) {
      throw new IllegalArgumentException("its checkpoint is not signed by who hands it over");
    }
  }

  private void items() {
    long decisions = handOver.items().stream().map(HandedItem::decision).distinct().count();
    if (decisions == 0 || decisions != handOver.items().size()) {
      throw new IllegalArgumentException("it holds no decision, or one twice");
    }
  }

  private void recipient() {
    boolean fits =
        handOver
            .person(handOver.to())
            .filter(HandedPerson::active)
            .filter(person -> person.roles().contains(SUPERVISOR))
            .isPresent();
    if (!fits || handOver.keys().find(handOver.to(), handOver.toKey()).isEmpty()) {
      throw new IllegalArgumentException("it is for nobody who may answer it");
    }
  }

  /** The entries since the last hand-over follow on one another up to the checkpoint. */
  private void entries() {
    LogHead before = handOver.since();
    if (before == null) {
      if (!handOver.chain().isEmpty()) {
        throw new IllegalArgumentException("its entries follow on nothing");
      }
      return;
    }
    for (LoggedEntry each : handOver.chain()) {
      LogBody body = each.parsed();
      if (body.seq() != before.seq() + 1 || !body.prev().equals(before.hash())) {
        throw new IllegalArgumentException(
            "entry %d does not follow on the one before".formatted(body.seq()));
      }
      handOver.keys().check(each, body);
      before = new LogHead(body.seq(), each.hash());
    }
    if (!before.equals(head())) {
      throw new IllegalArgumentException("its entries do not lead to its checkpoint");
    }
  }

  private LogHead head() {
    return handOver.checkpoint().checkpoint().head();
  }

  /** Whether its maker signed it. */
  private boolean item(HandedItem item) {
    item.check();
    LogBody body = item.body();
    Hash inChain = hashAt(body.seq());
    if (body.seq() > head().seq() || inChain != null && !inChain.equals(item.entry().hash())) {
      throw new IllegalArgumentException(
          "decision %d is not the one of its log".formatted(item.decision()));
    }
    return handOver.keys().check(item.entry(), body);
  }

  private Chain since(LogHead seen) {
    if (seen.seq() > head().seq()) {
      return Chain.OLDER;
    }
    Hash now = hashAt(seen.seq());
    if (now == null) {
      return Chain.GAP;
    }
    if (!now.equals(seen.hash())) {
      throw new IllegalArgumentException(
          "the log has entry %d otherwise than when this desk saw it last".formatted(seen.seq()));
    }
    return Chain.FOLLOWS;
  }

  /** The hash that the log has at a place; null where the file does not say. */
  private @Nullable Hash hashAt(long seq) {
    if (seq == head().seq()) {
      return head().hash();
    }
    LogHead since = handOver.since();
    if (since == null || seq < since.seq()) {
      return null;
    }
    if (seq == since.seq()) {
      return since.hash();
    }
    List<LoggedEntry> chain = handOver.chain();
    long place = seq - since.seq() - 1;
    return place < chain.size() ? chain.get((int) place).hash() : null;
  }
}
