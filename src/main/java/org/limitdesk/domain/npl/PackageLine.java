package org.limitdesk.domain.npl;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.trend.FiveGrade;

/**
 * One line of a package, as it stood at the base date. Amounts are fen, of the book's own part of a
 * co-lent line: only that is the book's to transfer.
 *
 * @param borrower the book's key
 * @param borrowerId the lender's id
 * @param person the least key among the lines of this person in the package
 * @param principal of a line that was written off what is left of that
 * @param interest null where the book does not tell it; as are {@code fees}
 * @param dpd days past due
 * @param age in whole years, null where not known
 * @param isSued whether a flag of litigation stands; at which stage is not told
 */
public record PackageLine(
    int borrower,
    String borrowerId,
    int person,
    long principal,
    @Nullable Long interest,
    @Nullable Long fees,
    int dpd,
    long limit,
    @Nullable Integer age,
    FiveGrade grade,
    boolean isWrittenOff,
    boolean isSued) {
  private static final String HASHED = "limitdesk.package.v1\n";

  PackageLine ofPerson(int key) {
    return new PackageLine(
        borrower,
        borrowerId,
        key,
        principal,
        interest,
        fees,
        dpd,
        limit,
        age,
        grade,
        isWrittenOff,
        isSued);
  }

  /** Principal with what is known of the interest: what overdue days are weighted by. */
  public long weight() {
    return principal + (interest == null ? 0 : interest);
  }

  /** Principal, interest and fees, as far as they are known. */
  public long total() {
    return weight() + (fees == null ? 0 : fees);
  }

  /** SHA-256 of a whole list, in its order: a line of text first, then each line's facts. */
  public static String hash(List<PackageLine> lines) {
    var digest = Hash.sha256();
    digest.update(HASHED.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    for (PackageLine line : lines) {
      digest.update(CanonicalJson.bytes(line.facts()));
      digest.update((byte) '\n');
    }
    return Hash.of(digest.digest()).hex();
  }

  /** In canonical JSON's types. */
  private Map<String, @Nullable Object> facts() {
    Map<String, @Nullable Object> facts = new TreeMap<>();
    facts.put("borrower_id", borrowerId);
    facts.put("person", person);
    facts.put("principal", principal);
    facts.put("interest", interest);
    facts.put("fees", fees);
    facts.put("dpd", dpd);
    facts.put("limit", limit);
    facts.put("age", age);
    facts.put("grade", grade.code());
    facts.put("written_off", isWrittenOff);
    facts.put("sued", isSued);
    return facts;
  }
}
