package org.limitdesk.ui.kit;

import org.limitdesk.workflow.port.Progress;

/** Work away from the screen: it may wait for a disk and take its time. */
@FunctionalInterface
public interface Work<T> {
  /**
   * Does it.
   *
   * @param progress to tell how far it is, and to hear that nobody waits any more
   */
  T run(Progress progress) throws Exception;
}
