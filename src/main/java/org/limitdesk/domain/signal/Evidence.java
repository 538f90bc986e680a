package org.limitdesk.domain.signal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;

/** Names and numbers put together in an order that stays. */
final class Evidence {
  private final Map<String, String> values = new LinkedHashMap<>();

  Evidence number(String name, long value) {
    return code(name, Long.toString(value));
  }

  Evidence amount(String name, long fen) {
    return code(name, Fen.decimal(fen));
  }

  Evidence share(String name, long share) {
    return code(name, Share.text(share));
  }

  Evidence code(String name, String code) {
    values.put(name, code);
    return this;
  }

  Map<String, String> done() {
    return Collections.unmodifiableMap(values);
  }
}
