package org.limitdesk.domain.scoring;

/** How a number is compared with a bound. */
public enum Comparison {
  EQUAL("="),
  NOT_EQUAL("≠"),
  LESS("<"),
  LESS_OR_EQUAL("≤"),
  GREATER(">"),
  GREATER_OR_EQUAL("≥");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** As it is written between two numbers. */
  public String sign() {
    return sign;
  }

  boolean isLower() {
    return this == GREATER || this == GREATER_OR_EQUAL;
  }

  boolean isUpper() {
    return this == LESS || this == LESS_OR_EQUAL;
  }

  boolean holds(double number, double bound) {
    return switch (this) {
      case EQUAL -> number == bound;
      case NOT_EQUAL -> number != bound;
      case LESS -> number < bound;
      case LESS_OR_EQUAL -> number <= bound;
      case GREATER -> number > bound;
      case GREATER_OR_EQUAL -> number >= bound;
    };
  }
}
