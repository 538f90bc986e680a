/**
 * Whether a card still does its work on a book: how well it ranks ({@link
 * org.limitdesk.domain.scoring.health.Ranking}), how far the book has moved ({@link
 * org.limitdesk.domain.scoring.health.Stability}), and whether its PD comes true ({@link
 * org.limitdesk.domain.scoring.health.Calibration}). Plain functions of arrays.
 */
@NullMarked
package org.limitdesk.domain.scoring.health;

import org.jspecify.annotations.NullMarked;
