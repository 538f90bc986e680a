/**
 * The scorecards of the book: which there are and where each stands, what is in one, how it does,
 * and a new one fitted on the book's own lines. Enter at {@link org.limitdesk.ui.cards.CardsView}.
 */
@NullMarked
package org.limitdesk.ui.cards;

import org.jspecify.annotations.NullMarked;
