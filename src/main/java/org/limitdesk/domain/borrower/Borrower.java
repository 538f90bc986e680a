package org.limitdesk.domain.borrower;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a borrower besides the months, without name, national id and phone. Amounts are
 * fen, rates 1e-8, days yyyymmdd; what is not known is {@link Row#NONE} or null. None of it is
 * dated, so none of it may be an input of a back-test.
 *
 * @param key the book's own key
 * @param borrowerId the lender's id
 * @param ownShare the book's own share of the line, {@code Fen.WHOLE} for all of it
 */
public record Borrower(
    int key,
    String borrowerId,
    int birthYear,
    long gender,
    @Nullable String region,
    @Nullable String industry,
    @Nullable String purpose,
    @Nullable String campaign,
    @Nullable String product,
    long openedOn,
    long initialLimit,
    long dailyRate,
    long ownShare,
    long monthlyIncome,
    long financialAssets) {
  /**
   * The same without what may have changed since any past month. What the contract says from its
   * first day on stays: product, purpose, campaign, opening, the book's own share; and region and
   * industry, by which a book is cut into segments.
   */
  public Borrower withoutUndated() {
    return new Borrower(
        key,
        borrowerId,
        0,
        Row.NONE,
        region,
        industry,
        purpose,
        campaign,
        product,
        openedOn,
        initialLimit,
        Row.NONE,
        ownShare,
        Row.NONE,
        Row.NONE);
  }
}
