package org.limitdesk.workflow.port;

/**
 * What became of a file's rows. Each row counts once: {@code rows} is the sum of the other four.
 */
public final class LoadCounts {
  private long accepted;
  private long corrected;
  private long unchanged;
  private long quarantined;

  /** A row that brought something new. */
  public void accept() {
    accepted++;
  }

  /** Many rows that brought something new. */
  public void accept(long many) {
    accepted += many;
  }

  /** A row that replaced what an earlier file said. */
  public void correct() {
    corrected++;
  }

  /** A row that said what was known. */
  public void leave() {
    unchanged++;
  }

  /** A row set aside. */
  public void quarantine() {
    quarantined++;
  }

  public long rows() {
    return accepted + corrected + unchanged + quarantined;
  }

  public long accepted() {
    return accepted;
  }

  public long corrected() {
    return corrected;
  }

  public long unchanged() {
    return unchanged;
  }

  public long quarantined() {
    return quarantined;
  }
}
