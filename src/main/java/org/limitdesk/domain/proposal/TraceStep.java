package org.limitdesk.domain.proposal;

import java.util.Map;

/**
 * One step from the old limit to the new one. Amounts are decimals with two places, shares and
 * factors decimals, days yyyymmdd.
 *
 * @param step its name, one of a fixed few
 * @param rule which rule of the policy it applied
 * @param inputs what went in, by name, in a fixed order
 * @param result what came out: an amount, or the word of an action
 */
public record TraceStep(String step, String rule, Map<String, String> inputs, String result) {
  /**
   * The input of that name.
   *
   * @throws IllegalArgumentException where the step has none
   */
  public String input(String name) {
    String value = inputs.get(name);
    if (value == null) {
      throw new IllegalArgumentException(step + " has no input " + name);
    }
    return value;
  }
}
