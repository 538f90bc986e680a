package org.limitdesk.domain.proposal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The candidates of a walk in columns: some fifty bytes each, since a book may have a million. Ids
 * stand one after the other as UTF-8 and compare by their bytes, as the store sorts them.
 */
final class CandidateList {
  /** Up to here every whole number is a double. */
  private static final long EXACT = 1L << 53;

  private long[] cut = new long[64];
  private long[] saved = new long[64];
  private int[] idEnd = new int[64];
  private byte[] ids = new byte[1024];
  private final int[][] segments;
  private int size;
  private boolean vast;

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
    return add(borrowerId.getBytes(StandardCharsets.UTF_8), limitCut, lossSaved);
  }

  /** The same with the id as UTF-8. */
  int add(byte[] id, long limitCut, long lossSaved) {
    if (size == cut.length) {
      grow(size * 2);
    }
    int begin = begin(size);
    if (begin + id.length > ids.length) {
      ids = Arrays.copyOf(ids, Math.max(ids.length * 2, begin + id.length));
    }
    System.arraycopy(id, 0, ids, begin, id.length);
    idEnd[size] = begin + id.length;
    cut[size] = limitCut;
    saved[size] = Math.max(0, lossSaved);
    vast |= limitCut > EXACT || lossSaved > EXACT;
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
  int[] inOrder() {
    int numberBits = Long.SIZE - Long.numberOfLeadingZeros(size);
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (~Double.doubleToLongBits(rate(i)) & Long.MAX_VALUE) >>> numberBits << numberBits;
      keys[i] |= i;
    }
    Arrays.sort(keys);
    int[] order = new int[size];
    long numbers = (1L << numberBits) - 1;
    for (int begin = 0, end; begin < size; begin = end) {
      end = begin + 1;
      while (end < size && (keys[end] | numbers) == (keys[begin] | numbers)) {
        end++;
      }
      settle(keys, begin, end, order);
    }
    return order;
  }

  /**
   * saved / cut as a double never orders two candidates the wrong way round, it only fails to tell
   * them apart, as long as both are whole doubles: amounts below 90 trillion yuan. With anything
   * beyond, no two are told apart by it.
   */
  private double rate(int candidate) {
    return vast || cut[candidate] == 0 ? 0 : (double) saved[candidate] / cut[candidate];
  }

  /** Puts candidates whose keys do not tell them apart in order. */
  private void settle(long[] keys, int begin, int end, int[] order) {
    long numbers = (1L << (Long.SIZE - Long.numberOfLeadingZeros(size))) - 1;
    if (end - begin == 1) {
      order[begin] = (int) (keys[begin] & numbers);
      return;
    }
    Integer[] alike = new Integer[end - begin];
    Arrays.setAll(alike, i -> (int) (keys[begin + i] & numbers));
    Arrays.sort(alike, this::compare);
    for (int i = 0; i < alike.length; i++) {
      order[begin + i] = alike[i];
    }
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
