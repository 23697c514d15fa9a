package vn.vinhdanh.notification.adapter.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.vinhdanh.notification.application.OnBounce;

/**
 * Reads the mailbox to which mail comes back, by IMAP. A report is marked as read after its message has failed, so a crash
 * in between reads it once more, and it changes nothing then. What is no report is marked as read too. Several instances
 * may read at the same time.
 */
public final class BounceMailbox implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);

    /** The rest follows in the next round, so that one round does not take for ever. */
    private static final int MOST_IN_A_ROUND = 200;

    /** In bytes. A report with a letter in it has less than one megabyte. */
    private static final int LARGEST = 10_000_000;

    private final Account account;
    private final String domain;
    private final Duration every;
    private final OnBounce bounces;
    private @Nullable ScheduledExecutorService executor;

    /** Where the mailbox is. The time-outs are properties of the session. */
    public record Account(
            Session session, String protocol, String host, int port, String user, String password, String folder) {

        @Override
        public String toString() {
            return protocol + "://" + host + ":" + port;
        }
    }

    /** @param domain of the sender, which the Message-IDs end in */
    public BounceMailbox(Account account, String domain, Duration every, OnBounce bounces) {
        this.account = account;
        this.domain = domain;
        this.every = every;
        this.bounces = bounces;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("bounces").daemon().factory());
        started.scheduleWithFixedDelay(this::round, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        executor = started;
    }

    @Override
    public synchronized void stop() {
        if (executor != null) {
            executor.shutdownNow();
            executor = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }

    /** A failure ends a round, never the thread. Its text is not logged, because it may quote a mail. */
    private void round() {
        try {
            read();
        } catch (Exception failure) {
            LOG.warn(
                    "The mailbox of bounces at {} can't be read now: {}",
                    account,
                    failure.getClass().getName());
        }
    }

    private void read() throws MessagingException {
        try (Store store = account.session().getStore(account.protocol())) {
            store.connect(account.host(), account.port(), account.user(), account.password());
            try (Folder folder = store.getFolder(account.folder())) {
                folder.open(Folder.READ_WRITE);
                Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (int at = 0; at < Math.min(unread.length, MOST_IN_A_ROUND); at++) {
                    boolean done = handle(unread[at]);
                    // Reading a part sets the flag by itself.
                    unread[at].setFlag(Flags.Flag.SEEN, done);
                }
            }
        }
    }

    private boolean handle(Message mail) throws MessagingException {
        Optional<BounceReport> report;
        try {
            // As a whole: what an IMAP server tells of the parts of a report is not always true.
            report = mail instanceof MimeMessage whole && mail.getSize() <= LARGEST
                    ? BounceReport.of(new MimeMessage(whole), domain)
                    : Optional.empty();
        } catch (IOException | MessagingException unreadable) {
            LOG.warn(
                    "A mail in the mailbox of bounces can't be read: {}",
                    unreadable.getClass().getName());
            return true;
        }
        return report.isEmpty()
                || bounces.apply(
                        report.get().letter(),
                        report.get().reason(),
                        report.get().answer());
    }
}
