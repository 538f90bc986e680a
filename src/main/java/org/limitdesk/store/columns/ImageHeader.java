package org.limitdesk.store.columns;

import java.util.List;
import java.util.UUID;

/**
 * What stands at the head of a column image.
 *
 * @param book whose it is
 * @param loads stands for the loads that are in it
 * @param size one more than the greatest borrower key: the length of each column
 * @param months yyyymm, rising
 * @param fields the fields by which there are segments
 */
record ImageHeader(UUID book, String loads, int size, List<Integer> months, List<String> fields) {
  /** "LDkc" and the version of this form; another version is made anew. */
  static final int MAGIC = 0x4C446B63;

  static final int VERSION = 2;
}
