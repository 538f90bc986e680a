package org.limitdesk.intake.yaml;

/**
 * A kind of document that is written in YAML, as its messages speak of it.
 *
 * @param word what it is, with its article: {@code a layout}
 * @param begins how one begins, for whoever sent an empty file
 * @param insteadOfAliases what to write in place of an anchor
 * @param notYaml the code for a file that is no YAML
 * @param unsound the code for YAML that is no such document
 */
public record YamlKind(
    String word, String begins, String insteadOfAliases, String notYaml, String unsound) {}
