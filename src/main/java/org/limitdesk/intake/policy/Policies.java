package org.limitdesk.intake.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.intake.IntakeException;

/** Finds and reads policy documents. */
public final class Policies {
  /** The name of the policy that is shipped. */
  public static final String DEFAULT = "limitdesk-default";

  private Policies() {}

  /** The document of the policy that is shipped, as it is written. */
  public static byte[] defaultDocument() throws IOException {
    String resource = fileName(DEFAULT);
    try (InputStream in = Policies.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own policy " + resource);
      }
      return in.readAllBytes();
    }
  }

  /** The policy that is shipped. */
  public static Policy defaultPolicy() throws IOException {
    return read(fileName(DEFAULT), defaultDocument());
  }

  /**
   * The policy in a file.
   *
   * @throws IntakeException LD-240 where there is no such file, LD-241 where it is no YAML, LD-242
   *     where it is no policy
   */
  public static Policy read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IntakeException("LD-240", "there is no policy file " + file);
    }
    return read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  /**
   * The policy in these bytes, UTF-8.
   *
   * @param name the document's name, for messages
   * @throws IntakeException LD-241 where it is no YAML, LD-242 where it is no policy
   */
  public static Policy read(String name, byte[] document) throws IntakeException {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
      return PolicyReader.read(name, text);
    } catch (CharacterCodingException e) {
      throw new IntakeException("LD-241", name + " is not UTF-8 text; save it as UTF-8");
    }
  }

  private static String fileName(String policy) {
    return policy + ".yaml";
  }
}
