package org.limitdesk.ui.policy;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Policy;

/** A draft and the ways back to what it was before, and forth again. */
final class DraftHistory {
  private static final int MOST = 500;

  private final Deque<Policy> before = new ArrayDeque<>();
  private final Deque<Policy> after = new ArrayDeque<>();
  private @Nullable Policy now;

  /** The draft; null where there is none. */
  @Nullable Policy now() {
    return now;
  }

  /** Begins anew with that draft, or with none. */
  void begin(@Nullable Policy draft) {
    before.clear();
    after.clear();
    now = draft;
  }

  /** Takes the next draft; false where it is the same. */
  boolean change(Policy next) {
    Policy old = now;
    if (old == null || old.equals(next)) {
      return false;
    }
    before.push(old);
    if (before.size() > MOST) {
      before.removeLast();
    }
    after.clear();
    now = next;
    return true;
  }

  boolean canUndo() {
    return !before.isEmpty();
  }

  boolean canRedo() {
    return !after.isEmpty();
  }

  /** One change back; false where there is none. */
  boolean undo() {
    return step(before, after);
  }

  /** One change forth again; false where there is none. */
  boolean redo() {
    return step(after, before);
  }

  private boolean step(Deque<Policy> from, Deque<Policy> to) {
    Policy next = from.poll();
    Policy old = now;
    if (next == null || old == null) {
      return false;
    }
    to.push(old);
    now = next;
    return true;
  }
}
