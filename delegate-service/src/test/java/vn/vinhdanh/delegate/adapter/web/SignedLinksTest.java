package vn.vinhdanh.delegate.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.domain.delegate.Ticket;
import vn.vinhdanh.delegate.fixtures.People;
import vn.vinhdanh.delegate.fixtures.PlannedConference;
import vn.vinhdanh.platform.security.KeyRing;

class SignedLinksTest {

    private static final Ticket TICKET = new Ticket(People.DUCS_ID, 2);

    /** Signed for the ticket with the key of this test, by the release before key ids. */
    private static final String OF_BEFORE = "yqRcGOKGVTGT1ECmNqrQcQAAAAIbZgqtQ8RXQYwzGrqSLPQi";

    private final SignedLinks links = links("k".repeat(32));

    @Test
    void a_token_contains_its_ticket() {
        String token = token("k".repeat(32));
        assertThat(token).matches("[A-Za-z0-9_-]{50}");
        assertThat(links.read(token)).contains(TICKET);
    }

    @Test
    void a_token_with_a_changed_bit_is_invalid() {
        byte[] token = Base64.getUrlDecoder().decode(token("k".repeat(32)));
        for (int bit = 0; bit < token.length * 8; bit++) {
            byte[] forged = token.clone();
            forged[bit / 8] ^= (byte) (1 << bit % 8);
            String link = Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
            assertThat(links.read(link)).as("bit " + bit).isEmpty();
        }
    }

    @Test
    void a_token_signed_with_another_key_is_invalid() {
        assertThat(links.read(token("j".repeat(32)))).isEmpty();
    }

    @Test
    void a_new_key_closes_no_link_until_the_old_key_is_left_out() {
        String first = token("j".repeat(32));
        String both = "2:" + "k".repeat(32) + ", 1:" + "j".repeat(32);
        SignedLinks rotated = links(both);
        String second = token(both);

        assertThat(second).isNotEqualTo(first);
        assertThat(rotated.read(first)).contains(TICKET);
        assertThat(rotated.read(second)).contains(TICKET);
        assertThat(links("2:" + "k".repeat(32)).read(first)).isEmpty();
        assertThat(links("1:" + "k".repeat(32)).read(second))
                .as("the same secret under another id")
                .isEmpty();
        assertThatThrownBy(() -> links("k".repeat(32) + ",1:" + "j".repeat(32)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_link_of_before_the_key_ids_is_still_open() {
        assertThat(links("2:" + "j".repeat(32) + ",1:" + "k".repeat(32)).read(OF_BEFORE))
                .contains(TICKET);
        assertThat(links("2:" + "k".repeat(32)).read(OF_BEFORE)).isEmpty();
    }

    @Test
    void the_link_that_notification_service_writes_into_a_letter_is_read() {
        assertThat(links.read("AcqkXBjihlUxk9RApjaq0HEAAAABzzOz9lsVm_N82V13sLZ4eQ"))
                .contains(new Ticket(People.DUCS_ID, 1));
    }

    @Test
    void a_text_that_is_not_a_token_is_invalid() {
        assertThat(links.read("")).isEmpty();
        assertThat(links.read("á".repeat(48))).isEmpty();
        assertThat(links.read(token("k".repeat(32)) + "=")).isEmpty();
    }

    @Test
    void a_short_key_is_refused_at_the_start() {
        assertThatThrownBy(() -> links("secret"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("VINHDANH_LINK_KEY");
    }

    private static SignedLinks links(String keys) {
        return new SignedLinks(new KeyRing("VINHDANH_LINK_KEY", keys));
    }

    private static String token(String keys) {
        return PlannedConference.tokenOf(
                new KeyRing("VINHDANH_LINK_KEY", keys), TICKET.delegateId(), TICKET.revision());
    }
}
