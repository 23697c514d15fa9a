package vn.vinhdanh.delegate.adapter.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Invitation;
import vn.vinhdanh.delegate.domain.delegate.Ticket;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.security.EntryCodes;

/** By what a phone knows a delegate's letters: their QR codes, and the short code that is printed beside them. */
public final class LetterMarks {

    private final SignedLinks links;
    private final EntryCodes codes;

    public LetterMarks(SignedLinks links, EntryCodes codes) {
        this.links = links;
        this.codes = codes;
    }

    /** Of each revision of the invitation; empty for a delegate who has none. */
    List<String> ofLetters(Versioned<Delegate> delegate) {
        @Nullable Invitation invitation = delegate.state().invitation();
        return IntStream.rangeClosed(1, invitation == null ? 0 : invitation.revision())
                .mapToObj(revision -> TicketMark.of(links.of(new Ticket(delegate.id(), revision))))
                .toList();
    }

    /** By each key, since a letter may have been printed before the newest. */
    List<String> ofCodes(String delegateId) {
        return codes.allOf(delegateId).stream()
                .map(code -> TicketMark.of(code.replace("-", "")))
                .toList();
    }
}
