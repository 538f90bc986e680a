package org.limitdesk.intake.notice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.limitdesk.domain.notice.NoticeTemplate;
import org.limitdesk.domain.notice.TemplateRefused;
import org.limitdesk.intake.IntakeException;

/** Finds and reads templates of notices. */
public final class NoticeTemplates {
  private NoticeTemplates() {}

  /** The document of the shipped template: Chinese for Chinese locales, else English. */
  public static byte[] shippedDocument(Locale language) throws IOException {
    boolean chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    String resource = chinese ? "notice_zh.txt" : "notice_en.txt";
    try (InputStream in = NoticeTemplates.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own template " + resource);
      }
      return in.readAllBytes();
    }
  }

  /** The shipped template of that language. */
  public static NoticeTemplate shipped(Locale language) throws IOException {
    return read("the shipped template", shippedDocument(language));
  }

  /**
   * The template in a file.
   *
   * @throws IntakeException LD-260 where there is no such file; else as {@link #read(String,
   *     byte[])}
   */
  public static NoticeTemplate read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IntakeException("LD-260", "there is no template file " + file);
    }
    return read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  /**
   * The template in these bytes, UTF-8.
   *
   * @param name the document's name, for messages
   * @throws IntakeException LD-261 where it is not UTF-8, LD-262 where it is refused, with every
   *     fault and its line
   */
  public static NoticeTemplate read(String name, byte[] document) throws IntakeException {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
      return NoticeTemplate.parse(text);
    } catch (CharacterCodingException e) {
      throw new IntakeException("LD-261", name + " is not UTF-8 text; save it as UTF-8");
    } catch (TemplateRefused refused) {
      throw new IntakeException(
          "LD-262", name + " is no template of a notice: " + refused.getMessage());
    }
  }
}
