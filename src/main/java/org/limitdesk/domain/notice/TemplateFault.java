package org.limitdesk.domain.notice;

import org.limitdesk.domain.Code;

/**
 * What is wrong in a template.
 *
 * @param line from 1; 0 for the template as a whole
 * @param detail the word or the brace that gave rise to it
 */
public record TemplateFault(Kind kind, int line, String detail) {
  /** Why a template is refused. */
  public enum Kind implements Code {
    /** It names a place that there is none of. */
    UNKNOWN_PLACE,
    /** It lacks a place that a notice must have. */
    MISSING_PLACE,
    /** A brace that opens or closes nothing. */
    LOOSE_BRACE,
    /** Its first line is no title. */
    NO_TITLE,
    /** A word of what a person is, which has no place in a notice. */
    SENSITIVE_WORD
  }
}
