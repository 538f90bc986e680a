package org.limitdesk.domain.trend;

/**
 * How lines are ordered. Lines that are equal in it stand in the order of their keys; those without
 * a value stand last, whichever way it goes.
 */
public record LineOrder(By by, boolean descending) {
  /** The largest balances first. */
  public static final LineOrder FIRST = new LineOrder(By.BALANCE, true);

  /** What lines can be ordered by. */
  public enum By {
    ID,
    TIER,
    SCORE,
    PD,
    LIMIT,
    BALANCE,
    AVAILABLE,
    UTILISATION,
    BUCKET,
    DPD,
    REGION,
    INDUSTRY,
    PURPOSE,
    PRODUCT,
    CAMPAIGN,
    OPENED,
    STATUS
  }
}
