/**
 * A fictional book for showing and trying the desk: every borrower's life follows from the seed and
 * the borrower's number alone, and is handed out as rows, exactly as a file would be. Enter at
 * {@link org.limitdesk.intake.demo.DemoBook}; the borrowers with a story stand in {@link
 * org.limitdesk.intake.demo.DemoStories}.
 *
 * <p>The way of a life: {@link org.limitdesk.intake.demo.Traits} (who) → {@link
 * org.limitdesk.intake.demo.ArrearsPlan} (when arrears begin and how far they go) → {@link
 * org.limitdesk.intake.demo.Behaviour} (what is seen before and after) → {@link
 * org.limitdesk.intake.demo.Ledger} (the money, to the fen) → one {@code …Rows} class per table.
 */
@NullMarked
package org.limitdesk.intake.demo;

import org.jspecify.annotations.NullMarked;
