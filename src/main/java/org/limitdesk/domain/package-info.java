/**
 * The field's words and rules in pure Java; one package for each part of it. Here stands only what
 * all of them share: how a word of a closed list is written.
 */
@NullMarked
package org.limitdesk.domain;

import org.jspecify.annotations.NullMarked;
