package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFaultsTest {
  /** Only other documents, or a reader that lost its place, come to these. */
  private static final Set<String> OF_OTHERS =
      Set.of("of-policy.trueFalse", "of-policy.notYamlFile");

  private static final Pattern NAMED = Pattern.compile("\"([^\"]*)\"|\\d+(?:[.-]\\d+)*");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  /** Words of a sentence; lists of keys have commas between them. */
  private static final Pattern ENGLISH = Pattern.compile("[a-z]+ [a-z]+ [a-z]+");

  private final Texts chinese = new Texts(Language.ZH);
  private final Texts english = new Texts(Language.EN);

  @Test
  void allThatIsSaidOfBadPoliciesIsSaidInChineseWithWhatItNames() throws IOException {
    Set<String> wrong = new TreeSet<>();
    for (String reason : BadPolicies.said()) {
      assertEquals(reason, DocumentFaults.reason(english, reason));
      String said = DocumentFaults.reason(chinese, reason);
      if (!CHINESE.matcher(said).find() || ENGLISH.matcher(said).find() || loses(reason, said)) {
        wrong.add(reason + " -> " + said);
      }
    }
    assertEquals(Set.of(), wrong);
  }

  private static boolean loses(String reason, String said) {
    Matcher named = NAMED.matcher(reason);
    return named
        .results()
        .map(each -> each.group(1) == null ? each.group() : each.group(1))
        .anyMatch(each -> !said.contains(each));
  }

  @Test
  void everySentenceIsOneThatABadPolicyBringsOut() throws IOException {
    List<String> said =
        BadPolicies.said().stream().map(each -> DocumentFaults.reason(chinese, each)).toList();
    Set<String> never = new TreeSet<>();
    for (String key : keys("of-policy.", "of-yaml.")) {
      String text = chinese.text(key);
      String whole = key.startsWith("of-yaml.") ? chinese.text("of-policy.notYaml", text) : text;
      if (said.stream().noneMatch(pattern(whole))) {
        never.add(key);
      }
    }
    assertEquals(OF_OTHERS, never);
  }

  private List<String> keys(String... groups) {
    return Stream.of(groups).flatMap(group -> chinese.keys(group).stream()).toList();
  }

  private static Predicate<String> pattern(String text) {
    String pattern =
        Arrays.stream(text.split("\\{\\d}", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return Pattern.compile(pattern, Pattern.DOTALL).asMatchPredicate();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          p.yaml, line 3, column 12: at most 4 decimals are kept here\
          |p.yaml 第 3 行第 12 列：此处最多保留 4 位小数
          p.yaml, line 3, column 12: "version" is empty (and 2 more; see policy check)\
          |p.yaml 第 3 行第 12 列：“version”为空（另有 2 处；见 policy check）
          p.yaml, line 2, column 1: not YAML (while parsing a flow sequence)\
          |p.yaml 第 2 行第 1 列：不是有效的 YAML（解析方括号内的列表时出错）
          there is no policy file /a, line 3/p.yaml|没有策略文件 /a, line 3/p.yaml
          p.yaml, line 1, column 2: beyond the moon|p.yaml 第 1 行第 2 列：beyond the moon
          beyond the moon|beyond the moon
          """)
  void refusedFileIsSaidWithItsPlace(String sentence, String said) {
    assertEquals(said, new Trouble("LD-242", sentence).in(chinese));
    assertEquals(sentence, new Trouble("LD-242", sentence).in(english));
  }
}
