package org.limitdesk.domain.trend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Text as it stands in an address: letters and digits as they are, all else as {@code %} bytes. */
final class PercentText {
  private static final String AS_IT_IS = "-_.*";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PercentText() {}

  static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : text.getBytes(UTF_8)) {
      char letter = (char) (each & 0xFF);
      if (letter < 0x80 && Character.isLetterOrDigit(letter) || AS_IT_IS.indexOf(letter) >= 0) {
        encoded.append(letter);
      } else {
        encoded.append('%').append(HEX.toHexDigits(each));
      }
    }
    return encoded.toString();
  }

  /**
   * Reads it again; a plus is a space, as forms write it.
   *
   * @throws IllegalArgumentException where a percent sign is not followed by two digits
   */
  static String decode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] encoded = text.getBytes(UTF_8);
    for (int i = 0; i < encoded.length; i++) {
      if (encoded[i] == '%') {
        if (i + 2 >= encoded.length) {
          throw new IllegalArgumentException("cut off behind a percent sign: " + text);
        }
        bytes.write(HexFormat.fromHexDigits(new String(encoded, i + 1, 2, UTF_8)));
        i += 2;
      } else {
        bytes.write(encoded[i] == '+' ? ' ' : encoded[i]);
      }
    }
    return bytes.toString(UTF_8);
  }
}
