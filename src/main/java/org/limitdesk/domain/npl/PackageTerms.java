package org.limitdesk.domain.npl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.trend.BucketEdges;

/**
 * Which lines a package is to have.
 *
 * @param minBalance fen of principal; a line below it stays out
 * @param barredProducts products whose contracts forbid a transfer, sorted: a book does not tell
 *     which do
 */
public record PackageTerms(
    PackageRule rule, WrittenOff writtenOff, long minBalance, List<String> barredProducts) {
  public PackageTerms {
    barredProducts = barredProducts.stream().distinct().sorted().toList();
  }

  /** Whether an open line is asked for by its days, before anything is left out. */
  public boolean takes(int dpd, BucketEdges edges) {
    return writtenOff != WrittenOff.ONLY && rule.takes(dpd, edges);
  }

  /** As a package keeps it: canonical JSON's types. */
  public Map<String, Object> facts() {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("rule", rule.toString());
    facts.put("written_off", writtenOff.code());
    facts.put("min_balance", minBalance);
    facts.put("barred_products", barredProducts);
    return facts;
  }

  /**
   * From {@link #facts}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static PackageTerms of(Map<String, ?> facts) {
    if (facts.get("rule") instanceof String rule
        && facts.get("written_off") instanceof String writtenOff
        && facts.get("min_balance") instanceof Long minBalance
        && facts.get("barred_products") instanceof List<?> products) {
      List<String> names = new ArrayList<>();
      products.forEach(each -> names.add(String.valueOf(each)));
      return new PackageTerms(
          PackageRule.parse(rule).orElseThrow(() -> new IllegalArgumentException(rule)),
          Code.of(WrittenOff.class, writtenOff),
          minBalance,
          names);
    }
    throw new IllegalArgumentException("these are no terms of a package: " + facts);
  }
}
