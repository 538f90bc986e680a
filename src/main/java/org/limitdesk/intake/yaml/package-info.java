/**
 * YAML that remembers the line and column of everything in it, so that a message can name them.
 * Enter at {@link org.limitdesk.intake.yaml.YamlTree}, and read what it gives with {@link
 * org.limitdesk.intake.yaml.YamlFields}.
 */
@NullMarked
package org.limitdesk.intake.yaml;

import org.jspecify.annotations.NullMarked;
