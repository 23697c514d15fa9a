package vn.vinhdanh.platform.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/**
 * Keeps a record that can't be handled as a dead letter. Kafka's offset moves only when this returns, so only when the
 * letter is on the disk of the store; while the store is away, the record is delivered again.
 */
public final class DeadLetterRecoverer implements ConsumerRecordRecoverer {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterRecoverer.class);
    private static final long PAUSE_MILLIS = 1_000;

    private final DeadLetterStore letters;
    private final DeadLetterCopier copier;

    public DeadLetterRecoverer(DeadLetterStore letters, DeadLetterCopier copier) {
        this.letters = letters;
        this.copier = copier;
    }

    @Override
    public void accept(ConsumerRecord<?, ?> dead, Exception failure) {
        String reason = FailureReasons.ofListener(failure);
        try {
            letters.keep(dead, reason);
        } catch (RuntimeException notKept) {
            pause();
            throw notKept;
        }
        LOG.warn(
                "A dead letter: {} of {}-{}@{}: {}",
                StoredDeadLetter.text(dead, "ce_type"),
                dead.topic(),
                dead.partition(),
                dead.offset(),
                FailureReasons.summary(reason));
        copier.wake();
    }

    /** The container delivers the record again at once. */
    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
