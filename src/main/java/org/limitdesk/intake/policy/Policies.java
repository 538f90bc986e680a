package org.limitdesk.intake.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.yaml.YamlRefused;

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
    return read(name(file), document(file));
  }

  /**
   * The bytes of the document in a file.
   *
   * @throws IntakeException LD-240 where there is no such file
   */
  public static byte[] document(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IntakeException("LD-240", "there is no policy file " + file);
    }
    return Files.readAllBytes(file);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /**
   * The policy in these bytes, UTF-8.
   *
   * @param name the document's name, for messages
   * @throws IntakeException LD-241 where it is no YAML, LD-242 where it is no policy
   */
  public static Policy read(String name, byte[] document) throws IntakeException {
    return PolicyReader.read(name, text(name, document));
  }

  /**
   * What the document in a file is worth, with everything that is wrong in it.
   *
   * @throws IntakeException LD-240 where there is no such file
   */
  public static PolicyVerdict check(Path file) throws IOException {
    return check(name(file), document(file));
  }

  /**
   * What the document in these bytes is worth.
   *
   * @param name the document's name, for messages
   */
  public static PolicyVerdict check(String name, byte[] document) {
    try {
      return PolicyCheck.of(name, text(name, document));
    } catch (YamlRefused refused) {
      return refused(PolicyFault.of(refused));
    } catch (IntakeException unread) {
      return refused(new PolicyFault(1, 1, "", "", unread.getMessage()));
    }
  }

  private static PolicyVerdict refused(PolicyFault fault) {
    return new PolicyVerdict(List.of(fault), List.of(), null);
  }

  private static String text(String name, byte[] document) throws IntakeException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
    } catch (CharacterCodingException e) {
      throw new IntakeException("LD-241", name + " is not UTF-8 text; save it as UTF-8");
    }
  }

  private static String fileName(String policy) {
    return policy + ".yaml";
  }
}
