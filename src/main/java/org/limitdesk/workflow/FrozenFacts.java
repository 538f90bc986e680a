package org.limitdesk.workflow;

import java.math.BigDecimal;
import org.limitdesk.domain.decision.CaseFacts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a case has frozen. */
public final class FrozenFacts {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JsonNode frozen;

  private FrozenFacts(JsonNode frozen) {
    this.frozen = frozen;
  }

  /** What that case stands on. */
  public static FrozenFacts of(CaseFacts facts) {
    return new FrozenFacts(JSON.readTree(facts.frozen()));
  }

  /** In fen. */
  public long balance() {
    return fen("/line/balance");
  }

  private long fen(String path) {
    return new BigDecimal(frozen.at(path).asString()).movePointRight(2).longValueExact();
  }
}
