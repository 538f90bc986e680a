package org.limitdesk.workflow;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.MakerAuthority.Verdict;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.decision.SignInLimits;
import org.limitdesk.store.Outside;
import org.limitdesk.store.SeenBookFiles;
import org.limitdesk.workflow.port.Book;

/**
 * A book of a few lines with a proposal and an open case each, and people at the desk. Case n is of
 * borrower n: cut from 10,000.00 to 6,000.00.
 */
public final class TestDesk implements AutoCloseable {
  /** The book's business date. */
  public static final LocalDate TODAY = LocalDate.of(2026, 4, 14);

  /** The password of everybody. */
  public static final String PASSWORD = "plain 密码 of a test";

  /** All may be decided alone. */
  public static final MakerAuthority ALONE = (roles, proposed, decided) -> Verdict.ALONE;

  /** Nothing may be decided alone. */
  public static final MakerAuthority SECOND =
      (roles, proposed, decided) -> Verdict.secondApproval("cut");

  private final TestBook file;
  private final HandClock clock = new HandClock();
  private final SecureRandom random = new SecureRandom();
  private final Stamps stamps = new Stamps(clock, random);
  private final Passwords passwords = new Passwords(random, new Passwords.Cost(64, 1, 1));
  private final Map<Role, List<DeskUser>> users = new EnumMap<>(Role.class);
  private final Book book;

  /** With so many cases, numbered from 1. */
  public TestDesk(Path folder, int cases) {
    file = new TestBook(folder);
    String[] ids = new String[cases];
    List<String> months = new ArrayList<>(List.of(TestBook.MONTHS));
    for (int i = 0; i < cases; i++) {
      ids[i] = "C-" + (i + 1);
      months.add(ids[i] + ",2026-03,10000.00,3000.00,0");
    }
    file.withBorrowers(ids).write("months.csv", months.toArray(String[]::new)).load("months.csv");
    Proposals.put(file, cases);
    book = file.shelf().write(file.file());
    makeUsers();
  }

  private void makeUsers() {
    List<NewUser> wanted = new ArrayList<>();
    for (Role role : Role.values()) {
      wanted.add(new NewUser(role.code() + " 一", Set.of(role), PASSWORD.toCharArray()));
      wanted.add(new NewUser(role.code() + " 二", Set.of(role), PASSWORD.toCharArray()));
    }
    List<DeskUser> made = manageUsers().found(book, "os:test", wanted);
    for (Role role : Role.values()) {
      users.put(role, made.subList(role.ordinal() * 2, role.ordinal() * 2 + 2));
    }
  }

  /** One of the two people of that role. */
  public DeskUser first(Role role) {
    return users.getOrDefault(role, List.of()).get(0);
  }

  /** The other one of that role. */
  public DeskUser second(Role role) {
    return users.getOrDefault(role, List.of()).get(1);
  }

  /** The open book. */
  public Book book() {
    return book;
  }

  /** The book's file and the program around it. */
  public TestBook file() {
    return file;
  }

  /** The clock, which stands still unless it is moved. */
  public HandClock clock() {
    return clock;
  }

  /** A case as it stands. */
  public CaseFacts caseOf(long id) {
    return book.cases().find(id).orElseThrow();
  }

  public DecideProposal decideProposal() {
    return new DecideProposal(stamps);
  }

  public GiveSecondApproval giveSecondApproval() {
    return new GiveSecondApproval(stamps);
  }

  public ImportCard importCard() {
    return new ImportCard(stamps);
  }

  public ActivateCard activateCard() {
    return new ActivateCard(stamps);
  }

  public ConfirmCard confirmCard() {
    return new ConfirmCard(stamps);
  }

  public ExportCard exportCard() {
    return new ExportCard(stamps);
  }

  public ImportPolicy importPolicy() {
    return new ImportPolicy(stamps);
  }

  public PublishPolicy publishPolicy() {
    return new PublishPolicy(stamps, clock);
  }

  public ConfirmPolicy confirmPolicy() {
    return new ConfirmPolicy(stamps, clock);
  }

  public ReadPolicies readPolicies() {
    return new ReadPolicies(clock);
  }

  public ExportPolicy exportPolicy() {
    return new ExportPolicy(stamps);
  }

  public SnoozeSignal snoozeSignal() {
    return new SnoozeSignal(clock, stamps);
  }

  public ManageUsers manageUsers() {
    return new ManageUsers(passwords, stamps);
  }

  public SignIn signIn() {
    return new SignIn(passwords, SignInLimits.USUAL, stamps);
  }

  public MarkOverride markOverride() {
    return new MarkOverride(stamps);
  }

  public AcknowledgeAlarm acknowledgeAlarm() {
    return new AcknowledgeAlarm(stamps);
  }

  public TakeDispute takeDispute() {
    return new TakeDispute(stamps, clock);
  }

  public AssignCases assignCases() {
    return new AssignCases(stamps);
  }

  public OfferArrangement offerArrangement() {
    return new OfferArrangement(stamps, clock);
  }

  public SaveCheckpoint saveCheckpoint() {
    return new SaveCheckpoint(new VerifyLog(), stamps);
  }

  public WriteHandOver writeHandOver() {
    return new WriteHandOver(new VerifyLog(), stamps);
  }

  public TakeReply takeReply() {
    return new TakeReply(new VerifyLog(), giveSecondApproval(), markOverride(), stamps);
  }

  /** Another desk, which does not have this book and keeps what it saw in that folder. */
  public AnswerHandOver otherDesk(Path home) {
    return new AnswerHandOver(passwords, stamps, new SeenBookFiles(home));
  }

  /** What a verification of the log finds wrong. */
  public List<String> problems() {
    return new VerifyLog().verify(book).problems();
  }

  /** A query through another connection, as {@link Outside#lines}. */
  public List<String> lines(String query) {
    return Outside.lines(file.file(), query);
  }

  @Override
  public void close() {
    book.close();
  }

  /** A clock that is set by hand. */
  public static final class HandClock extends Clock {
    private Instant now = Instant.parse("2026-04-14T01:30:00Z");

    /** Moves it on. */
    public void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
