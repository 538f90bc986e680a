package org.limitdesk.domain.proposal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The candidates of a walk in columns: some fifty bytes each, since a book may have a million. Ids
 * stand one after the other as UTF-8 and compare by their bytes, as the store sorts them.
 */
final class CandidateList {
  private long[] cut = new long[64];
  private long[] saved = new long[64];
  private int[] idEnd = new int[64];
  private byte[] ids = new byte[1024];
  private final int[][] segments;
  private int size;

  CandidateList(int groups) {
    segments = new int[groups][64];
  }

  int size() {
    return size;
  }

  long cut(int candidate) {
    return cut[candidate];
  }

  int segment(int group, int candidate) {
    return segments[group][candidate];
  }

  /** Returns the candidate's number; its segments are set next. */
  int add(String borrowerId, long limitCut, long lossSaved) {
    if (size == cut.length) {
      grow(size * 2);
    }
    byte[] id = borrowerId.getBytes(StandardCharsets.UTF_8);
    int begin = begin(size);
    if (begin + id.length > ids.length) {
      ids = Arrays.copyOf(ids, Math.max(ids.length * 2, begin + id.length));
    }
    System.arraycopy(id, 0, ids, begin, id.length);
    idEnd[size] = begin + id.length;
    cut[size] = limitCut;
    saved[size] = Math.max(0, lossSaved);
    return size++;
  }

  void segment(int group, int candidate, int segment) {
    segments[group][candidate] = segment;
  }

  private void grow(int room) {
    cut = Arrays.copyOf(cut, room);
    saved = Arrays.copyOf(saved, room);
    idEnd = Arrays.copyOf(idEnd, room);
    for (int i = 0; i < segments.length; i++) {
      segments[i] = Arrays.copyOf(segments[i], room);
    }
  }

  private int begin(int candidate) {
    return candidate == 0 ? 0 : idEnd[candidate - 1];
  }

  /** Descending by EL saved per yuan of limit cut, then by EL saved, then by borrower_id rising. */
  Integer[] inOrder() {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, this::compare);
    return order;
  }

  private int compare(int a, int b) {
    int byRate = compareRate(b, a);
    int bySaved = byRate != 0 ? byRate : Long.compare(saved[b], saved[a]);
    return bySaved != 0 ? bySaved : compareId(a, b);
  }

  private int compareId(int a, int b) {
    return Arrays.compareUnsigned(ids, begin(a), idEnd[a], ids, begin(b), idEnd[b]);
  }

  /**
   * saved / cut of the two without rounding, as a cross product; what cuts no limit saves nothing.
   */
  private int compareRate(int a, int b) {
    long oneSaved = cut[a] == 0 ? 0 : saved[a];
    long otherSaved = cut[b] == 0 ? 0 : saved[b];
    long oneCut = Math.max(1, cut[a]);
    long otherCut = Math.max(1, cut[b]);
    int high =
        Long.compare(Math.multiplyHigh(oneSaved, otherCut), Math.multiplyHigh(otherSaved, oneCut));
    return high != 0 ? high : Long.compareUnsigned(oneSaved * otherCut, otherSaved * oneCut);
  }
}
