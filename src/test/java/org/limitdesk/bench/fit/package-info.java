/**
 * What the shipped cards are made from: the lines of the public data set and of demo books, and a
 * check of how a card ranks lines that it was not made from. Everything is deterministic.
 */
@NullMarked
package org.limitdesk.bench.fit;

import org.jspecify.annotations.NullMarked;
