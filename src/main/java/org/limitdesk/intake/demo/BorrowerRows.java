package org.limitdesk.intake.demo;

import static org.limitdesk.domain.borrower.BookTable.BORROWERS;

import java.time.LocalDate;
import java.util.List;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.Row;

/** The row of {@link BookTable#BORROWERS}. */
final class BorrowerRows implements LifeRows {
  private static final int BORROWER_ID = BORROWERS.indexOf("borrower_id");
  private static final int NAME = BORROWERS.indexOf("name");
  private static final int NATIONAL_ID = BORROWERS.indexOf("national_id");
  private static final int PHONE = BORROWERS.indexOf("phone");
  private static final int BIRTH_DATE = BORROWERS.indexOf("birth_date");
  private static final int BIRTH_YEAR = BORROWERS.indexOf("birth_year");
  private static final int GENDER = BORROWERS.indexOf("gender");
  private static final int REGION = BORROWERS.indexOf("region");
  private static final int CITY = BORROWERS.indexOf("city");
  private static final int INDUSTRY = BORROWERS.indexOf("industry");
  private static final int OCCUPATION = BORROWERS.indexOf("occupation");
  private static final int EDUCATION = BORROWERS.indexOf("education");
  private static final int MARITAL_STATUS = BORROWERS.indexOf("marital_status");
  private static final int MONTHLY_INCOME = BORROWERS.indexOf("monthly_income");
  private static final int MONTHLY_DEBT_SERVICE = BORROWERS.indexOf("monthly_debt_service");
  private static final int FINANCIAL_ASSETS = BORROWERS.indexOf("financial_assets");
  private static final int EXTERNAL_SCORE = BORROWERS.indexOf("external_score");
  private static final int OPENED_ON = BORROWERS.indexOf("opened_on");
  private static final int INITIAL_LIMIT = BORROWERS.indexOf("initial_limit");
  private static final int DAILY_RATE = BORROWERS.indexOf("daily_rate");
  private static final int PRODUCT = BORROWERS.indexOf("product");
  private static final int PURPOSE = BORROWERS.indexOf("purpose");
  private static final int CAMPAIGN = BORROWERS.indexOf("campaign");
  private static final int FUNDER = BORROWERS.indexOf("funder");
  private static final int OWN_SHARE = BORROWERS.indexOf("own_share");
  private static final int OTHER_LIMITS_HERE = BORROWERS.indexOf("other_limits_here");

  private static final int MALE = Codes.of(BORROWERS, "gender", "male");
  private static final int FEMALE = Codes.of(BORROWERS, "gender", "female");

  private final Dice dice = new Dice();
  private final Traits other;

  BorrowerRows(long seed, DemoCalendar calendar, int waveMonth) {
    other = new Traits(seed, calendar, waveMonth);
  }

  @Override
  public void add(BorrowerLife life, List<Row> out) {
    life.start(dice, Dice.Use.PERSON);
    Row row = new Row(BORROWERS).set(BORROWER_ID, life.id());
    person(row, life);
    segments(row, life.who());
    means(row, life);
    line(row, life);
    out.add(row);
  }

  private static void person(Row row, BorrowerLife life) {
    long person = Person.number(life.who().index);
    LocalDate birth = Person.birth(person, life.calendar().year(0));
    row.set(NAME, Person.name(person))
        .set(NATIONAL_ID, Person.nationalId(person, birth))
        .set(PHONE, Person.phone(person))
        .set(BIRTH_DATE, CalendarNumber.of(birth))
        .set(BIRTH_YEAR, birth.getYear())
        .set(GENDER, Person.male(person) ? MALE : FEMALE);
  }

  private void segments(Row row, Traits who) {
    int funder = Segments.FUNDERS.pick(dice);
    row.set(REGION, Segments.REGIONS.word(who.region))
        .set(CITY, Segments.city(who.region, dice))
        .set(INDUSTRY, Segments.INDUSTRIES.word(who.industry))
        .set(OCCUPATION, Segments.OCCUPATIONS.pickWord(dice))
        .set(EDUCATION, Segments.EDUCATION.pickWord(dice))
        .set(MARITAL_STATUS, Segments.MARITAL.pickWord(dice))
        .set(PURPOSE, Segments.PURPOSES.word(who.purpose))
        .set(CAMPAIGN, Segments.CAMPAIGNS.pickWord(dice))
        .set(PRODUCT, Segments.PRODUCTS.pickWord(dice))
        .set(FUNDER, Segments.FUNDERS.word(funder))
        .set(OWN_SHARE, Segments.ownShare(funder));
  }

  private void means(Row row, BorrowerLife life) {
    Traits who = life.who();
    int last = life.last();
    long saved = dice.chance(450) ? 0 : who.income * dice.below(1200) / 100;
    row.set(MONTHLY_INCOME, who.income)
        .set(MONTHLY_DEBT_SERVICE, life.otherDebt(last) / 12 + life.accounts().due[last])
        .set(FINANCIAL_ASSETS, saved / 100_000 * 100_000)
        .set(EXTERNAL_SCORE, life.script().score[last]);
  }

  private void line(Row row, BorrowerLife life) {
    Traits who = life.who();
    row.set(OPENED_ON, life.calendar().day(who.opened, who.openedDay))
        .set(INITIAL_LIMIT, who.initialLimit)
        .set(DAILY_RATE, who.dailyRate)
        .set(OTHER_LIMITS_HERE, otherLimit(who.index));
  }

  private long otherLimit(long borrower) {
    long line = Person.otherLine(borrower);
    if (line == borrower) {
      return 0;
    }
    other.derive(line);
    return other.limit;
  }
}
