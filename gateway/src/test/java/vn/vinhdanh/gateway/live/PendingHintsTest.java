package vn.vinhdanh.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PendingHintsTest {

    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final PendingHints pending = new PendingHints();

    @Test
    void a_document_that_changes_again_while_its_hint_waits_has_one_hint() throws InterruptedException {
        pending.add(nomination(1));
        pending.add(nomination(2));
        pending.add(nomination(1));

        assertThat(pending.take(AT_ONCE))
                .isEqualTo(nomination(1).message() + nomination(2).message());
        assertThat(pending.take(AT_ONCE)).isEmpty();
        pending.add(nomination(1));
        assertThat(pending.take(AT_ONCE)).isEqualTo(nomination(1).message());
    }

    @Test
    void too_many_are_replaced_by_one_message_that_says_so() throws InterruptedException {
        IntStream.range(0, PendingHints.MOST).forEach(i -> pending.add(nomination(i)));
        assertThat(pending.take(AT_ONCE).split("\n\n")).hasSize(PendingHints.MOST);

        IntStream.range(0, 3 * PendingHints.MOST).forEach(i -> pending.add(nomination(i)));
        assertThat(pending.take(AT_ONCE)).isEqualTo(PendingHints.RESYNC);
        assertThat(pending.take(AT_ONCE)).isEmpty();
        pending.add(nomination(1));
        assertThat(pending.take(AT_ONCE)).isEqualTo(nomination(1).message());
    }

    @Test
    void a_stream_that_has_ended_sends_nothing_more() throws InterruptedException {
        pending.add(nomination(1));
        pending.end();

        assertThat(pending.take(AT_ONCE)).isNull();
    }

    private static Hint nomination(int id) {
        return new Hint("trung-khanh", HintKind.NOMINATIONS, Integer.toString(id));
    }
}
