package vn.vinhdanh.notification.application;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NameOrder;
import vn.vinhdanh.kernel.Pages;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;

/** The invitations of a conference that go by hand, in the order in which they are carried round. */
final class PaperLetters {

    private final Messages messages;

    PaperLetters(Messages messages) {
        this.messages = messages;
    }

    /** By unit, then by call name, so that cards and lists lie in one order. */
    List<Message> of(String conferenceId, Set<Delivery.State> states, Actor reader) {
        List<Message> letters = new ArrayList<>();
        for (Delivery.State state : states) {
            Messages.Filter wanted = new Messages.Filter(reader.commune(), conferenceId, state, null);
            Pages.forEach((after, limit) -> messages.page(wanted, after, limit), message -> {
                if (message.state().purpose().invites()) {
                    letters.add(message.state());
                }
            });
        }
        Collator words = Collator.getInstance(Locale.forLanguageTag("vi"));
        letters.sort(Comparator.comparing(PaperLetters::unit, words)
                .thenComparing(NameOrder.by(letter -> letter.invitation().name(), letter -> null))
                .thenComparing(Message::id));
        return letters;
    }

    private static String unit(Message letter) {
        return Objects.requireNonNullElse(letter.invitation().unitName(), "");
    }
}
