package org.limitdesk.domain.proposal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.policy.BookRails;
import org.limitdesk.domain.policy.RailCap;
import org.limitdesk.domain.policy.SegmentField;

/**
 * Takes the cuts of a month once, the best first, and makes those wait that would breach a rail of
 * the book. Tell it every open line, every cut already decided this month and every proposed cut,
 * in any order; the same ones give the same verdicts.
 */
public final class BookRailWalk {
  private final List<RailGroup> groups = new ArrayList<>();
  private final CandidateList candidates;
  private long exemptLines;
  private long exemptLimit;

  public BookRailWalk(BookRails rails) {
    groups.add(new RailGroup(null, rails.whole(), 0));
    for (SegmentField field : SegmentField.ALL) {
      RailCap cap = rails.segments().get(field);
      if (cap != null) {
        groups.add(new RailGroup(field, cap, rails.fromLines()));
      }
    }
    candidates = new CandidateList(groups.size());
  }

  /** One open line of the month, whatever is proposed for it; limit in fen. */
  public void line(Borrower borrower, long limit) {
    for (RailGroup group : groups) {
      group.addLine(group.segment(borrower), limit);
    }
  }

  /** The fields that have rails of their own; null stands for the whole book. */
  public List<@Nullable SegmentField> fields() {
    List<@Nullable SegmentField> fields = new ArrayList<>();
    groups.forEach(group -> fields.add(group.field()));
    return fields;
  }

  /**
   * Open lines of one segment at once, in place of {@link #line}.
   *
   * @param group the place among {@link #fields()}
   * @param value the segment; the empty word for the whole book
   * @param limits the sum of their limits in fen
   * @return the segment's number for {@link #offer(byte[], long, long, int[])}
   */
  public int lines(int group, String value, long lines, long limits) {
    int segment = groups.get(group).segment(value);
    groups.get(group).addLines(segment, lines, limits);
    return segment;
  }

  /** A cut that no rail holds, in fen. */
  public void exempt(long cut) {
    exemptLines++;
    exemptLimit += cut;
  }

  /**
   * A cut of a line that is not exempt, with what it saves, both in fen.
   *
   * @param id the borrower's id as UTF-8
   * @param segments the line's segment in each of {@link #fields()}, as {@link #lines} numbers
   *     them; -1 for none
   */
  public int offer(byte[] id, long cut, long saved, int[] segments) {
    int candidate = candidates.add(id, cut, saved);
    for (int g = 0; g < segments.length; g++) {
      candidates.segment(g, candidate, segments[g]);
    }
    return candidate;
  }

  /** The cuts decided earlier in the month: they use the rails up before any candidate. */
  public void decided(DecidedCuts cuts) {
    groups.forEach(group -> group.addCuts(cuts.by(group.field())));
  }

  /**
   * A proposed cut: reduce, suspend or recall.
   *
   * @return its number for {@link RailVerdicts}, or {@link RailVerdicts#EXEMPT} where no rail holds
   *     it
   */
  public int offer(Borrower borrower, Proposal proposal) {
    if (!proposal.action().isCut()) {
      throw new IllegalArgumentException(proposal.action() + " is no cut");
    }
    if (proposal.exemption() != null) {
      exempt(proposal.cut());
      return RailVerdicts.EXEMPT;
    }
    return offer(borrower, proposal.cut(), proposal.effect().saved());
  }

  /** The same from a cut and the EL that it saves, both in fen, of a line that is not exempt. */
  public int offer(Borrower borrower, long cut, long saved) {
    int candidate = candidates.add(borrower.borrowerId(), cut, saved);
    for (int g = 0; g < groups.size(); g++) {
      candidates.segment(g, candidate, groups.get(g).segment(borrower));
    }
    return candidate;
  }

  /** Takes the candidates in their order; call it once, at the end. */
  public RailVerdicts walk() {
    byte[] held = new byte[candidates.size()];
    long lines = 0;
    long limit = 0;
    for (int candidate : candidates.inOrder()) {
      held[candidate] = verdict(candidate);
      if (held[candidate] == RailVerdicts.TAKEN) {
        lines++;
        limit += candidates.cut(candidate);
        take(candidate);
      }
    }
    return new RailVerdicts(groups, candidates, held, new RailVerdicts.Cut(lines, limit), exempt());
  }

  private RailVerdicts.Cut exempt() {
    return new RailVerdicts.Cut(exemptLines, exemptLimit);
  }

  private byte verdict(int candidate) {
    for (int g = 0; g < groups.size(); g++) {
      int segment = candidates.segment(g, candidate);
      Rail.Measure breached = groups.get(g).breached(segment, candidates.cut(candidate));
      if (breached != null) {
        return RailVerdicts.held(g, breached);
      }
    }
    return RailVerdicts.TAKEN;
  }

  private void take(int candidate) {
    for (int g = 0; g < groups.size(); g++) {
      groups.get(g).addCut(candidates.segment(g, candidate), candidates.cut(candidate));
    }
  }
}
