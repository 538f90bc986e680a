package org.limitdesk.intake.cell;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Column;
import org.limitdesk.intake.csv.CharSlice;

/** A number of a foreign file: in its style, with the steps that its layout asks for. */
public final class StyledNumberCell implements CellParser {
  private final NumberCell plain;
  private final NumberStyle style;
  private final BigDecimal times;
  private final @Nullable Long subtractFrom;
  private final @Nullable Long atLeast;

  /** Throws {@link ArithmeticException} where a step's number is finer than the column holds. */
  public StyledNumberCell(BookTable table, Column column, NumberStyle style, NumberSteps steps) {
    this.plain = CellParsers.number(table, column);
    this.style = style;
    this.times = steps.times();
    this.subtractFrom = held(steps.subtractFrom());
    this.atLeast = held(steps.atLeast());
  }

  private @Nullable Long held(@Nullable BigDecimal value) {
    return value == null ? null : value.movePointRight(plain.places()).longValueExact();
  }

  @Override
  public void parse(CharSlice in, Cell out) {
    StyledText text = StyledText.of(in.toString(), style);
    if (text == null) {
      out.refuse("the grouping signs do not stand between groups of three digits");
      return;
    }
    CharSlice slice = CharSlice.of(text.plain());
    DecimalText decimal = out.decimal();
    if (slice.length() == 0 || !decimal.read(slice)) {
      out.refuse(NumberComplaint.about(in));
      return;
    }
    BigDecimal factor = times.multiply(text.unit());
    if (factor.compareTo(BigDecimal.ONE) != 0) {
      decimal.multiply(factor);
    }
    long held = stepped(decimal.scaled(plain.places()));
    plain.accept(held, held < 0, out);
  }

  private long stepped(long read) {
    if (read == DecimalText.TOO_FINE || read == DecimalText.TOO_LARGE) {
      return read;
    }
    long value = subtractFrom == null ? read : subtractFrom - read;
    return atLeast == null ? value : Math.max(atLeast, value);
  }
}
