package org.limitdesk.intake.yaml;

import java.io.Serializable;

/**
 * A place in a YAML file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param code the code of a refusal here, {@code LD-2xx}
 * @param path the keys that lead here, places in lists counted from 0: {@code matrix.shares[1][0]};
 *     empty for the whole file
 * @param value the value or the key that is written here; empty where it is more than one
 */
public record YamlPlace(String file, int line, int column, String code, String path, String value)
    implements Serializable {
  /** In a part that ought to be there and is not, which was told already. */
  static final YamlPlace NOWHERE = new YamlPlace("", -1, -1, "", "", "");

  /** What stands here is wrong; the sentence says what and what is allowed. */
  public YamlRefused refuse(String what) {
    return new YamlRefused(this, what);
  }

  /** The place of a key that is missing here. */
  YamlPlace missing(String key) {
    return new YamlPlace(file, line, column, code, under(path, key), "");
  }

  static String under(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  boolean isSomewhere() {
    return line >= 0;
  }

  @Override
  public String toString() {
    return file + ", line " + line + ", column " + column;
  }
}
