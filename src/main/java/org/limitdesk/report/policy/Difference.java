package org.limitdesk.report.policy;

import org.jspecify.annotations.Nullable;

/**
 * Something that two policies say differently.
 *
 * @param path where a document has it, list entries by their names and bands by what they hold:
 *     {@code rules[watch].action}, {@code matrix.shares[520 to 560][0.4 to 0.6]}
 * @param from what the first says, for a person to read; null where it says nothing
 * @param to what the second says; null where it says nothing
 * @param words the whole as a line of text
 */
public record Difference(String path, @Nullable String from, @Nullable String to, String words) {}
