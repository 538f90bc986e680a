package org.limitdesk.report.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.ShareTable;
import org.limitdesk.report.policy.PolicyNode.Fields;
import org.limitdesk.report.policy.PolicyNode.Items;
import org.limitdesk.report.policy.PolicyNode.Unit;
import org.limitdesk.report.policy.PolicyNode.Value;

/** Puts a mapping of a document together, key after key; what is absent leaves no key. */
final class Section {
  private final Map<String, PolicyNode> values = new LinkedHashMap<>();

  Section text(String key, @Nullable String text) {
    return text == null ? this : node(key, new Value(Unit.TEXT, text));
  }

  Section number(String key, long number) {
    return node(key, new Value(Unit.NUMBER, String.valueOf(number)));
  }

  /** Where it is not what an absent key means. */
  Section numberUnless(long absent, String key, long number) {
    return number == absent ? this : number(key, number);
  }

  Section share(String key, long share) {
    return node(key, share(share));
  }

  Section money(String key, long fen) {
    return node(key, money(fen));
  }

  /** Where there is any: an absent key means none. */
  Section moneyUnlessZero(String key, long fen) {
    return fen == 0 ? this : money(key, fen);
  }

  /** Words in their order; none leave no key. */
  Section words(String key, Collection<String> words) {
    return words.isEmpty() ? this : node(key, words(words));
  }

  Section node(String key, PolicyNode node) {
    values.put(key, node);
    return this;
  }

  /** A mapping; one without keys leaves no key. */
  Section unlessEmpty(String key, Section section) {
    return section.values.isEmpty() ? this : node(key, section.done());
  }

  Fields done() {
    return new Fields(values);
  }

  static Value share(long share) {
    return new Value(Unit.SHARE, Share.text(share));
  }

  static Value money(long fen) {
    String text = Fen.decimal(fen);
    return new Value(
        Unit.MONEY, text.endsWith(".00") ? text.substring(0, text.length() - 3) : text);
  }

  static Value word(String word) {
    return new Value(Unit.TEXT, word);
  }

  static Items words(Collection<String> words) {
    return new Items(words.stream().map(word -> new Value(Unit.TEXT, word)).toList());
  }

  static Items numbers(Collection<String> numbers) {
    return new Items(numbers.stream().map(number -> new Value(Unit.NUMBER, number)).toList());
  }

  static Items row(ShareTable table, int row) {
    List<Value> shares = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      shares.add(share(table.at(row, column)));
    }
    return new Items(shares);
  }
}
