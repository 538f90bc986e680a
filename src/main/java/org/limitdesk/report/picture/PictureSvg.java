package org.limitdesk.report.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.limitdesk.report.picture.Outline.Step;
import org.limitdesk.report.picture.Piece.Ink;
import org.limitdesk.report.picture.Piece.Pen;

/**
 * Writes a picture as SVG. Its words stay words, which can be found and changed: where the face is
 * missing another one takes the same room.
 */
public final class PictureSvg {
  private static final String FACES =
      "'Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif";
  private static final int DECIMALS = 2;

  private final StringBuilder text = new StringBuilder();

  private PictureSvg() {}

  /** The bytes of the file. */
  public static byte[] bytes(Picture picture) {
    PictureSvg svg = new PictureSvg();
    svg.write(picture);
    return svg.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(Picture picture) {
    String width = number(picture.width());
    String height = number(picture.height());
    line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" role=\"img\" font-family=\"%s\">"
            .formatted(width, height, width, height, FACES));
    line("<title>%s</title>".formatted(escaped(picture.title())));
    line(
        "<rect width=\"%s\" height=\"%s\" fill=\"%s\"/>"
            .formatted(width, height, picture.ground()));
    picture.pieces().forEach(this::write);
    line("</svg>");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void write(Piece piece) {
    line(
        switch (piece) {
          case Piece.Area(Outline outline, Ink ink) ->
              "<path d=\"%s\"%s/>".formatted(path(outline), paint("fill", ink));
          case Piece.Trace(Outline outline, Ink ink, Pen pen) ->
              "<path d=\"%s\" fill=\"none\"%s%s/>"
                  .formatted(path(outline), paint("stroke", ink), pen(pen));
          case Piece.Words words -> words(words);
        });
  }

  private static String words(Piece.Words words) {
    return "<text x=\"%s\" y=\"%s\" font-size=\"%s\" textLength=\"%s\" xml:space=\"preserve\"%s>%s</text>"
        .formatted(
            number(words.x()),
            number(words.y()),
            number(words.size()),
            number(words.width()),
            paint("fill", words.ink()),
            escaped(words.text()));
  }

  private static String paint(String what, Ink ink) {
    String colour = " %s=\"%s\"".formatted(what, ink.hex());
    return ink.opacity() >= 1
        ? colour
        : colour + " %s-opacity=\"%s\"".formatted(what, number(ink.opacity()));
  }

  private static String pen(Pen pen) {
    String dash = pen.dash().stream().map(PictureSvg::number).collect(Collectors.joining(" "));
    return " stroke-width=\"%s\"".formatted(number(pen.width()))
        + (pen.round() ? " stroke-linecap=\"round\" stroke-linejoin=\"round\"" : "")
        + (dash.isEmpty() ? "" : " stroke-dasharray=\"%s\"".formatted(dash));
  }

  private static String path(Outline outline) {
    return outline.steps().stream().map(PictureSvg::step).collect(Collectors.joining());
  }

  private static String step(Step step) {
    return switch (step) {
      case Step.Move(double x, double y) -> "M" + numbers(x, y);
      case Step.Line(double x, double y) -> "L" + numbers(x, y);
      case Step.Curve c -> "C" + numbers(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
      case Step.Close() -> "Z";
    };
  }

  private static String numbers(double... values) {
    StringBuilder text = new StringBuilder();
    for (double value : values) {
      text.append(text.isEmpty() ? "" : " ").append(number(value));
    }
    return text.toString();
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Words may come with the book: none of them becomes a tag, and what XML bars is left out. */
  private static String escaped(String words) {
    StringBuilder safe = new StringBuilder();
    words
        .codePoints()
        .filter(PictureSvg::isAllowed)
        .forEach(letter -> {
          switch (letter) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            default -> safe.appendCodePoint(letter);
          }
        });
    return safe.toString();
  }

  private static boolean isAllowed(int letter) {
    return letter == '\t'
        || letter >= 0x20 && letter < 0xD800
        || letter >= 0xE000 && letter < 0xFFFE
        || letter >= 0x10000;
  }
}
