package org.limitdesk.workflow;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.audit.CanonicalJsonException;
import org.limitdesk.workflow.port.BookLog;

/**
 * Writes a stored log as lines of JSON: {@code {"seq":…,"hash":…,"body":…,"texts":{…}}}, the body
 * byte for byte as it is stored, texts only where there are some, {@code signer} and {@code
 * signature} behind the hash where it is signed. A body that is not in canonical form could break
 * the line or be altered by a reader; its bytes stand as {@code "body_hex"} instead. A text whose
 * entry is gone stands on a line without hash and body.
 */
final class LogLines implements BookLog.Visitor {
  private final OutputStream out;
  private final StringBuilder line = new StringBuilder();
  private final Map<String, Object> texts = new TreeMap<>();
  private long current;

  LogLines(OutputStream out) {
    this.out = out;
  }

  @Override
  public void entry(
      long seq, byte[] body, byte[] hash, @Nullable String signer, byte @Nullable [] signature) {
    begin(seq);
    line.append(",\"hash\":\"").append(HexFormat.of().formatHex(hash)).append('"');
    if (signer != null && signature != null) {
      line.append(",\"signer\":").append(quoted(signer));
      line.append(",\"signature\":\"").append(HexFormat.of().formatHex(signature)).append('"');
    }
    if (isCanonical(body)) {
      line.append(",\"body\":").append(new String(body, StandardCharsets.UTF_8));
    } else {
      line.append(",\"body_hex\":\"").append(HexFormat.of().formatHex(body)).append('"');
    }
  }

  private static String quoted(String text) {
    return new String(CanonicalJson.bytes(text), StandardCharsets.UTF_8);
  }

  private static boolean isCanonical(byte[] body) {
    try {
      return CanonicalJson.parse(body) != null;
    } catch (CanonicalJsonException otherBytes) {
      return false;
    }
  }

  @Override
  public void text(long seq, String name, @Nullable String text, byte @Nullable [] salt) {
    if (seq != current) {
      begin(seq);
    }
    Map<String, Object> parts = new TreeMap<>();
    if (text != null && salt != null) {
      parts.put("text", text);
      parts.put("salt", HexFormat.of().formatHex(salt));
    }
    texts.put(name, parts);
  }

  private void begin(long seq) {
    finish();
    current = seq;
    line.append("{\"seq\":").append(seq);
  }

  /** Ends the last line. */
  void finish() {
    if (line.isEmpty()) {
      return;
    }
    if (!texts.isEmpty()) {
      line.append(",\"texts\":");
      line.append(new String(CanonicalJson.bytes(texts), StandardCharsets.UTF_8));
      texts.clear();
    }
    try {
      out.write(line.append("}\n").toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    line.setLength(0);
  }
}
