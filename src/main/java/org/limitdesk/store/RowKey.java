package org.limitdesk.store;

/**
 * What says which row a row is, besides its own values.
 *
 * @param borrower the borrower's internal key
 * @param occurrence which of several draws that are alike, from 0; 0 for everything else
 */
record RowKey(int borrower, int occurrence) {
  static RowKey of(int borrower) {
    return new RowKey(borrower, 0);
  }
}
