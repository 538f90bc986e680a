package org.limitdesk.domain.whatif;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.SegmentField;

/**
 * How a trial falls on one segment. Amounts are fen.
 *
 * @param value null for the lines of which the field is not known
 * @param lines all open lines of the segment
 * @param limit of all of them
 * @param cut the lines cut
 */
public record SegmentCut(
    SegmentField field, @Nullable String value, long lines, long limit, Slice cut) {}
