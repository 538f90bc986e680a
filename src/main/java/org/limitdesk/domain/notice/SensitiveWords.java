package org.limitdesk.domain.notice;

import java.util.regex.Pattern;

/** Words of what a person is, which is no ground for a limit and has no place in a notice. */
final class SensitiveWords {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(gender|sex|male|female|age|aged|older|elderly|region|province|city|hometown|marital"
              + "|married|divorced|widowed|health|illness|disease|disability|disabled|pregnan\\w*"
              + "|religio\\w*|ethnic\\w*|race|nationality)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CHINESE =
      Pattern.compile("性别|男性|女性|年龄|岁|地区|省份|城市|籍贯|户籍|婚姻|已婚|未婚|离异|丧偶|健康|疾病|患病|残疾|怀孕|宗教|民族");

  private SensitiveWords() {}

  /** Codes are read as words, too. */
  static boolean stand(String text) {
    return ENGLISH.matcher(text.replace('_', ' ')).find() || CHINESE.matcher(text).find();
  }
}
