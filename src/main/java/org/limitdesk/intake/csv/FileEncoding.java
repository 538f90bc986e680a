package org.limitdesk.intake.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.limitdesk.intake.IntakeException;

/**
 * How a file's characters are written.
 *
 * @param charset what decodes it
 * @param label its name for a person: {@code UTF-8}, {@code UTF-8 with BOM} or {@code GB18030}
 * @param detected whether it was found by looking at the bytes; false when somebody chose it
 */
public record FileEncoding(Charset charset, String label, boolean detected) {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String GB_LABEL = "GB18030";

  static FileEncoding utf8(ByteTally tally, boolean detected) {
    String label = tally.hasUtf8Mark() ? "UTF-8 with BOM" : "UTF-8";
    return new FileEncoding(StandardCharsets.UTF_8, label, detected);
  }

  static FileEncoding gb18030(boolean detected) {
    return new FileEncoding(GB18030, GB_LABEL, detected);
  }

  /**
   * The encoding that somebody chose by name: UTF-8, GB18030, or GBK, which GB18030 contains.
   *
   * @throws IntakeException LD-205 for another name, LD-202 where the file's own mark denies it
   */
  static FileEncoding chosen(String name, ByteTally tally) throws IntakeException {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "UTF-8", "UTF8" -> utf8(tally, false);
      case GB_LABEL, "GBK" -> chosenGb18030(tally);
      default ->
          throw new IntakeException(
              "LD-205", "there is no encoding \"" + name + "\" here; choose UTF-8 or GB18030");
    };
  }

  private static FileEncoding chosenGb18030(ByteTally tally) throws IntakeException {
    if (tally.hasUtf8Mark()) {
      throw new IntakeException(
          "LD-202", "the file begins with the mark of UTF-8, not GB18030; leave --encoding out");
    }
    return gb18030(false);
  }
}
