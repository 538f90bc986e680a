package org.limitdesk.ui.packages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.npl.PackageRule;
import org.limitdesk.domain.npl.PackageTerms;
import org.limitdesk.domain.npl.RuleFault;
import org.limitdesk.domain.npl.WrittenOff;

/**
 * What a person wrote of the lines that a package is to have.
 *
 * @param least the least principal of a line
 * @param products those that may not go, between commas
 */
record Wish(String rule, WrittenOff writtenOff, String least, String products) {
  /** What is wrong with the rule; empty for nothing. */
  Optional<RuleFault> ruleFault() {
    return PackageRule.fault(rule);
  }

  /** The least principal in fen; empty for what is none. Nothing written is 0. */
  OptionalLong leastFen() {
    String amount = least.strip().replace(",", "");
    try {
      long fen = amount.isEmpty() ? 0 : Fen.parse(amount);
      return fen < 0 ? OptionalLong.empty() : OptionalLong.of(fen);
    } catch (ArithmeticException | NumberFormatException noAmount) {
      return OptionalLong.empty();
    }
  }

  /** The products that are named and that the book does not have. */
  List<String> unknown(List<String> ofBook) {
    return named().stream().filter(product -> !ofBook.contains(product)).toList();
  }

  private List<String> named() {
    return Arrays.stream(products.split("[,，、]"))
        .map(String::strip)
        .filter(product -> !product.isEmpty())
        .toList();
  }

  /** Which lines that is; empty while something is wrong with it. */
  Optional<PackageTerms> terms(List<String> ofBook) {
    OptionalLong fen = leastFen();
    if (fen.isEmpty() || !unknown(ofBook).isEmpty()) {
      return Optional.empty();
    }
    return PackageRule.parse(rule)
        .map(parsed -> new PackageTerms(parsed, writtenOff, fen.getAsLong(), named()));
  }
}
