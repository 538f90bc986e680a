package org.limitdesk.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.proposal.TraceStep;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Texts;

class CaseWordsTest {
  @ParameterizedTest
  @CsvSource({
    "misuse, rule misuse of funds, 规则 挪用资金",
    "severe-signal, rule severe signal, 规则 严重信号",
    "of-our-own, rule of-our-own, 规则 of-our-own"
  })
  void ruleIsSaidInWordsAndOneOfThePersonsOwnByItsName(String rule, String en, String zh) {
    TraceStep step = new TraceStep("action", rule, Map.of(), "reduce");
    assertEquals(en, new CaseWords(new Texts(Language.EN)).stepDetail(step));
    assertEquals(zh, new CaseWords(new Texts(Language.ZH)).stepDetail(step));
  }
}
