package org.limitdesk.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What nobody caught and what was logged as an error, by the program or by JavaFX. */
final class Complaints implements AutoCloseable {
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final Appender ofProgram = new Appender();
  private final OfJavaFx ofJavaFx = new OfJavaFx();
  private final @Nullable UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();
  private final Thread screen;
  private final UncaughtExceptionHandler beforeOfScreen;

  /**
   * @param screen the screen's thread
   */
  Complaints(Thread screen) {
    this.screen = screen;
    beforeOfScreen = screen.getUncaughtExceptionHandler();
    UncaughtExceptionHandler hear =
        (thread, failure) -> heard.add(thread.getName() + ": " + told(failure));
    Thread.setDefaultUncaughtExceptionHandler(hear);
    screen.setUncaughtExceptionHandler(hear);
    root().addAppender(ofProgram);
    ofProgram.start();
    java.util.logging.Logger.getLogger("").addHandler(ofJavaFx);
  }

  /** All of them, the first first. */
  List<String> heard() {
    return heard;
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  private static String told(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @Override
  public void close() {
    root().detachAppender(ofProgram);
    java.util.logging.Logger.getLogger("").removeHandler(ofJavaFx);
    Thread.setDefaultUncaughtExceptionHandler(before);
    screen.setUncaughtExceptionHandler(beforeOfScreen);
  }

  private final class Appender extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {
      if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
        heard.add(event.getLoggerName() + ": " + event.getFormattedMessage());
      }
    }
  }

  /** A broken binding or style is a warning there, and a fault of ours. */
  private final class OfJavaFx extends Handler {
    @Override
    public void publish(LogRecord record) {
      if (record.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue()) {
        Throwable thrown = record.getThrown();
        heard.add(
            record.getLoggerName()
                + ": "
                + record.getMessage()
                + (thrown == null ? "" : "\n" + told(thrown)));
      }
    }

    @Override
    public void flush() {
      // Nothing is held back.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
