package org.limitdesk.domain.trend.reference;

import org.limitdesk.domain.Code;
import org.limitdesk.domain.trend.Bucket;

/** Public series by their definition alone: who has the file loads it. */
public enum KnownSeries implements Code {
  FRED_30(
      new Definition(
          "Delinquency rate on credit card loans, all commercial banks (FRED DRCCLACBS)",
          "Board of Governors of the Federal Reserve System (US), Charge-Off and Delinquency Rates"
              + " on Loans and Leases at Commercial Banks, via FRED",
          "Card loans at US banks that are 30 days or more past due, with nonaccrual loans, as a"
              + " share of the balance at the end of the quarter; seasonally adjusted.",
          Frequency.QUARTERLY,
          Bucket.M2,
          true,
          false)),
  NYFED_90(
      new Definition(
          "Percent of credit card balance 90+ days delinquent (New York Fed)",
          "New York Fed Consumer Credit Panel / Equifax, Quarterly Report on Household Debt and"
              + " Credit",
          "US card balances that are 90 days or more past due, with balances that were charged off"
              + " and are still reported; therefore much higher than rates of banks.",
          Frequency.QUARTERLY,
          Bucket.M4,
          false,
          true)),
  UNEMPLOYMENT(
      new Definition(
          "Unemployment rate (FRED UNRATE)",
          "U.S. Bureau of Labor Statistics, via FRED",
          "The unemployed as a share of the labour force; seasonally adjusted. No rate of"
              + " delinquency.",
          Frequency.MONTHLY,
          null,
          true,
          false));

  private final Definition definition;

  KnownSeries(Definition definition) {
    this.definition = definition;
  }

  /** What it is. */
  public Definition definition() {
    return definition;
  }
}
