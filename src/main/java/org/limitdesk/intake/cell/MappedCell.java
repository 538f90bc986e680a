package org.limitdesk.intake.cell;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.intake.csv.CharSlice;

/** A cell whose texts a layout translates one by one. */
public final class MappedCell implements CellParser {
  private final Map<String, CellValue> words;
  private final CellParser otherwise;
  private final String known;

  /**
   * @param words what each text becomes; an empty text stands for a blank cell
   * @param otherwise what reads a cell that is not among them; null to refuse it
   */
  public MappedCell(Map<String, CellValue> words, @Nullable CellParser otherwise) {
    this.words = Map.copyOf(words);
    this.known = String.join(", ", words.keySet().stream().sorted().toList());
    this.otherwise = otherwise == null ? this::refuse : otherwise;
  }

  @Override
  public void parse(CharSlice in, Cell out) {
    boolean blank = in.isBlank();
    CellValue value = words.get(blank ? "" : in.toString());
    if (value != null) {
      value.copyTo(out);
    } else if (!blank) {
      otherwise.parse(in, out);
    }
  }

  @Override
  public boolean readsBlank() {
    return words.containsKey("");
  }

  private void refuse(CharSlice in, Cell out) {
    out.refuse("not in the layout's map, which has " + known);
  }
}
