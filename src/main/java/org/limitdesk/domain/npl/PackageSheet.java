package org.limitdesk.domain.npl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.FiveGrade;

/**
 * What a transfer notice prints of a package, from its lines alone. Amounts are fen.
 *
 * @param borrowers persons: lines with the same national id are one
 * @param interest of the lines that tell it; null where none does
 * @param interestUnknown lines that do not tell it, and so for {@code fees}
 * @param total principal, interest and fees, as far as they are known
 * @param overdueDays mean, weighted by principal plus interest; empty without lines
 * @param largest the largest total of one person
 * @param meanAge in whole years, weighted alike, of the lines that tell it; empty where none does
 * @param ageUnknown lines that tell no age
 * @param meanLimit fen, weighted alike
 * @param grades all grades, the best first
 * @param sued lines with a flag of litigation, whose stage is not told; of the others nothing is
 *     known
 */
public record PackageSheet(
    long lines,
    long borrowers,
    long principal,
    @Nullable Long interest,
    long interestUnknown,
    @Nullable Long fees,
    long feesUnknown,
    long total,
    OptionalDouble overdueDays,
    long largest,
    OptionalDouble meanAge,
    long ageUnknown,
    OptionalDouble meanLimit,
    Map<FiveGrade, Part> grades,
    Part writtenOff,
    long sued) {

  /** Some of the lines and their principal, fen. */
  public record Part(long lines, long principal) {
    private static final Part NONE = new Part(0, 0);

    private Part with(PackageLine line) {
      return new Part(lines + 1, principal + line.principal());
    }
  }

  /** Of these lines. */
  public static PackageSheet of(List<PackageLine> lines) {
    Map<Integer, Long> persons = new HashMap<>();
    Map<FiveGrade, Part> grades = new EnumMap<>(FiveGrade.class);
    FiveGrade.ALL.forEach(grade -> grades.put(grade, Part.NONE));
    Part writtenOff = Part.NONE;
    for (PackageLine line : lines) {
      persons.merge(line.person(), line.total(), Long::sum);
      grades.computeIfPresent(line.grade(), (grade, part) -> part.with(line));
      writtenOff = line.isWrittenOff() ? writtenOff.with(line) : writtenOff;
    }
    List<PackageLine> aged = lines.stream().filter(line -> line.age() != null).toList();
    return new PackageSheet(
        lines.size(),
        persons.size(),
        sum(lines, PackageLine::principal),
        told(lines, PackageLine::interest),
        lines.stream().filter(line -> line.interest() == null).count(),
        told(lines, PackageLine::fees),
        lines.stream().filter(line -> line.fees() == null).count(),
        sum(lines, PackageLine::total),
        mean(lines, PackageLine::dpd),
        persons.values().stream().mapToLong(Long::longValue).max().orElse(0),
        mean(aged, PackageSheet::age),
        lines.size() - aged.size(),
        mean(lines, PackageLine::limit),
        grades,
        writtenOff,
        lines.stream().filter(PackageLine::isSued).count());
  }

  /** The mean total of a person, fen, rounded half up; 0 without lines. */
  public long meanPerBorrower() {
    return borrowers == 0
        ? 0
        : BigDecimal.valueOf(total)
            .divide(BigDecimal.valueOf(borrowers), 0, RoundingMode.HALF_UP)
            .longValueExact();
  }

  /** Whether every line tells interest and fees. */
  public boolean isTotalComplete() {
    return interestUnknown == 0 && feesUnknown == 0;
  }

  private static long age(PackageLine line) {
    Integer age = line.age();
    return age == null ? 0 : age;
  }

  private static long sum(List<PackageLine> lines, ToLongFunction<PackageLine> amount) {
    return lines.stream().mapToLong(amount).reduce(0, Math::addExact);
  }

  /** An amount that a line may not tell. */
  private interface Told {
    @Nullable Long of(PackageLine line);
  }

  private static @Nullable Long told(List<PackageLine> lines, Told amount) {
    Long sum = null;
    for (PackageLine line : lines) {
      Long each = amount.of(line);
      if (each != null) {
        sum = Math.addExact(sum == null ? 0 : sum, each);
      }
    }
    return sum;
  }

  /** Weighted by principal plus interest; amount times amount goes beyond a long. */
  private static OptionalDouble mean(List<PackageLine> lines, ToLongFunction<PackageLine> value) {
    BigDecimal sum = BigDecimal.ZERO;
    for (PackageLine line : lines) {
      sum =
          sum.add(
              BigDecimal.valueOf(line.weight())
                  .multiply(BigDecimal.valueOf(value.applyAsLong(line))));
    }
    long whole = sum(lines, PackageLine::weight);
    return whole == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            sum.divide(BigDecimal.valueOf(whole), 12, RoundingMode.HALF_UP).doubleValue());
  }
}
