package org.limitdesk.report.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.intake.policy.FullPolicy;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.intake.policy.PolicyVerdict;

class PolicyTextTest {
  static Policy full() {
    PolicyVerdict verdict =
        Policies.check("full.yaml", FullPolicy.TEXT.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), verdict.faults());
    return Objects.requireNonNull(verdict.policy());
  }

  private static Policy readBack(Policy policy) throws IOException {
    return Policies.read("again.yaml", PolicyText.bytes(policy));
  }

  @Test
  void whatIsWrittenIsReadBackAsTheSamePolicy() throws IOException {
    assertEquals(full(), readBack(full()), PolicyText.of(full()));
    assertEquals(Policies.defaultPolicy(), readBack(Policies.defaultPolicy()));
  }

  @Test
  void theSamePolicyIsWrittenTheSameWayTwice() throws IOException {
    assertEquals(PolicyText.of(full()), PolicyText.of(readBack(full())));
  }

  @Test
  void itSaysThatCommentsAreLost() {
    assertTrue(PolicyText.of(full()).startsWith("# Written by the program; comments"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "~",
        "yes",
        "007",
        "1e3",
        "- a",
        "a: b",
        "# no",
        "[a",
        "{a",
        "'a'",
        "\"",
        "\\",
        "!t",
        "&a",
        "*a",
        "|",
        ">-",
        "%",
        "@",
        "`",
        "a\nb",
        "\tb",
        "额度",
        "a,b",
        "é\u2028\u0085\ufeff",
        "😀",
        " a ",
        "a\u00a0b"
      })
  void noTextIsTakenForSomethingElse(String text) throws IOException {
    String titled = FullPolicy.TEXT.replaceFirst("(?m)^title: .*$", "title: T");
    Policy plain = Policies.read("p", titled.getBytes(StandardCharsets.UTF_8));
    Policy policy =
        new Policy(
            plain.name(),
            text,
            text,
            text,
            plain.triggers(),
            plain.matrix(),
            plain.factors(),
            plain.scenarios(),
            plain.lineRails(),
            plain.bookRails(),
            plain.rules(),
            plain.nothingLeft(),
            plain.restore(),
            plain.raise(),
            plain.losses(),
            plain.income(),
            plain.authority(),
            plain.dueDays(),
            plain.notice(),
            plain.gauges(),
            plain.inForceFrom());
    assertEquals(policy, readBack(policy));
  }
}
