package vn.vinhdanh.paper;

import java.util.List;
import org.w3c.dom.Element;

/** Sets an {@link Invitation} on a sheet or on a card. */
final class InvitationLayout {

    private final Invitation invitation;
    private final Markup page;
    private final CommonParts parts;

    private InvitationLayout(Invitation invitation) {
        this.invitation = invitation;
        String sheet = Resources.text("paper.css");
        this.page = new Markup(
                invitation.title(),
                switch (invitation.format()) {
                    case A4_PORTRAIT -> sheet;
                    case A5_LANDSCAPE -> sheet + Resources.text("card.css");
                });
        this.parts = new CommonParts(page);
    }

    static Markup of(Invitation invitation) {
        InvitationLayout layout = new InvitationLayout(invitation);
        layout.set();
        return layout.page;
    }

    private void set() {
        Invitation.Message message = invitation.message();
        page.add(parts.heading(invitation.heading()));
        page.add(parts.title("GIẤY MỜI", message.summary()));
        page.add(addressee(message));
        if (!message.occasion().isBlank()) {
            page.add(page.div("body", message.occasion()));
        }
        for (Invitation.Detail detail : message.details()) {
            page.add(page.div("body", page.span("bold", detail.label() + ":"), " " + detail.value()));
        }
        List<String> notes = message.notes();
        Element end = page.div("together");
        for (int at = 0; at < notes.size(); at++) {
            boolean last = at == notes.size() - 1;
            Element note = page.div("body", last ? CommonParts.endedWith("./.", notes.get(at)) : notes.get(at));
            if (last) {
                end.appendChild(note);
            } else {
                page.add(note);
            }
        }
        end.appendChild(closing());
        page.add(end);
    }

    private Element addressee(Invitation.Message message) {
        String line = message.host().isBlank() ? "Kính mời:" : message.host() + " trân trọng kính mời:";
        Invitation.Addressee addressee = message.addressee();
        Element block = page.div("addressee", page.div("line", line), page.div("name", addressee.name()));
        if (!addressee.capacity().isBlank()) {
            block.appendChild(page.div("capacity", addressee.capacity()));
        }
        return block;
    }

    private Element closing() {
        Element recipients = parts.recipients(invitation.closing().recipients());
        Invitation.Ticket ticket = invitation.ticket();
        if (ticket == null) {
            return parts.closing(invitation.closing().signature(), recipients);
        }
        Element shown = parts.qrCode(ticket.qrCode());
        if (!ticket.shortCode().isBlank()) {
            shown.appendChild(page.div("code", "Mã: ", page.span("bold", ticket.shortCode())));
        }
        return parts.closing(invitation.closing().signature(), shown, recipients);
    }
}
