package org.limitdesk.workflow;

import java.util.List;
import java.util.Random;
import org.limitdesk.domain.decision.ReasonCode;

/** Reasons and notes of the fictional people of a demo book; one writes Chinese, one English. */
final class DemoNotes {
  private static final List<Note> SOFTER =
      List.of(
          new Note(
              ReasonCode.INCOME_CONFIRMED,
              "已核对近六个月工资流水，收入未下降，系统数据滞后。",
              "Payslips of six months checked: income has not fallen, the book is behind."),
          new Note(
              ReasonCode.TEMPORARY_EVENT,
              "客户因装修短期用款，下月奖金到账后还清大部分。",
              "A one-off renovation; most is repaid when the bonus comes next month."),
          new Note(
              ReasonCode.GOOD_CONDUCT,
              "开户以来从未逾期，本次逾期三天内已还清。",
              "Never late since opening; this payment was three days late and is made."),
          new Note(
              ReasonCode.DEBT_REPAID,
              "客户已结清两家其他机构借款，已提供结清证明。",
              "Two other loans are closed; the letters are on file."),
          new Note(
              ReasonCode.SIGNAL_EXPLAINED,
              "大额支取为医疗支出，已提供票据。",
              "The large draw paid a hospital bill, which was shown."));
  private static final List<Note> HARDER =
      List.of(
          new Note(
              ReasonCode.INCOME_LOST,
              "客户电话中确认已离职，目前无收入来源。",
              "Left the job, as told on the phone; no income at present."),
          new Note(
              ReasonCode.DEBT_ELSEWHERE,
              "客户自述另有两笔民间借款未反映在征信中。",
              "Two private loans that no bureau shows, by the customer's own word."),
          new Note(
              ReasonCode.CONDUCT_WORSE,
              "月后又错过一次还款，且两次未接电话。",
              "Missed another payment after the month's end and two calls."));
  private static final List<Note> DEFERRALS =
      List.of(
          new Note(
              ReasonCode.AWAITING_DOCUMENTS,
              "已请客户补充收入证明，等待材料。",
              "Proof of income was asked for; waiting for it."),
          new Note(
              ReasonCode.AWAITING_CONTACT,
              "先联系客户了解情况再决定。",
              "To be reached by phone before anything is decided."));
  private static final List<Note> RETURNS =
      List.of(
          new Note(ReasonCode.OTHER, "依据不足，请补充材料后再报。", "Not enough to go on; add the papers."),
          new Note(ReasonCode.OTHER, "请说明为何不按建议额度。", "Say why not the proposed limit."));

  private DemoNotes() {}

  /** A reason with its note in both languages. */
  private record Note(ReasonCode reason, String chinese, String english) {
    Said by(boolean inChinese) {
      return new Said(reason, inChinese ? chinese : english);
    }
  }

  /** A reason and what somebody wrote. */
  record Said(ReasonCode reason, String note) {}

  static Said softer(Random random, boolean inChinese) {
    return any(SOFTER, random).by(inChinese);
  }

  static Said harder(Random random, boolean inChinese) {
    return any(HARDER, random).by(inChinese);
  }

  static Said deferral(Random random, boolean inChinese) {
    return any(DEFERRALS, random).by(inChinese);
  }

  static String sentBack(Random random, boolean inChinese) {
    return any(RETURNS, random).by(inChinese).note();
  }

  private static Note any(List<Note> notes, Random random) {
    return notes.get(random.nextInt(notes.size()));
  }
}
