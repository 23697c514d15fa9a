package vn.vinhdanh.paper;

import java.util.List;
import org.w3c.dom.Element;

/** Lays out an {@link Invitation} on an A4 sheet or an A5 card. */
final class InvitationLayout {

    private final Invitation invitation;
    private final Guest guest;
    private final Markup page;
    private final CommonParts parts;

    private InvitationLayout(Invitation invitation, Guest guest, int size) {
        this.invitation = invitation;
        this.guest = guest;
        String sheet = Resources.text("paper.css");
        String ofSize = "body { font-size: " + size + "pt; }";
        this.page = new Markup(
                invitation.title(),
                switch (invitation.format()) {
                    case A4_PORTRAIT -> sheet + ofSize;
                    case A5_LANDSCAPE -> sheet + Resources.text("card.css") + ofSize;
                });
        this.parts = new CommonParts(page, textWidth(invitation.format()));
    }

    /** The font sizes in points that are tried, in this order, until the invitation fits on one page. */
    static List<Integer> sizes(Invitation.Format format) {
        return switch (format) {
            case A4_PORTRAIT -> List.of(14, 13);
            case A5_LANDSCAPE -> List.of(13, 12, 11, 10, 9);
        };
    }

    static Markup of(Invitation invitation, Guest guest, int size) {
        InvitationLayout layout = new InvitationLayout(invitation, guest, size);
        layout.set();
        return layout.page;
    }

    /** In tenths of a point: 165 mm on a sheet, 183 mm on a card; as in paper.css and card.css. */
    static int textWidth(Invitation.Format format) {
        return switch (format) {
            case A4_PORTRAIT -> TableLayout.TEXT_WIDTH;
            case A5_LANDSCAPE -> 5187;
        };
    }

    private void set() {
        Invitation.Message message = invitation.message();
        page.add(parts.heading(invitation.heading()));
        page.add(parts.title("GIẤY MỜI", message.summary()));
        page.add(greeting(message.greeting()));
        if (!message.occasion().isBlank()) {
            page.add(page.paragraph("body", "", message.occasion()));
        }
        for (Invitation.Detail detail : message.details()) {
            page.add(page.paragraph("body", detail.label() + ":", detail.value()));
        }
        List<String> notes = message.notes();
        Element end = page.div("together");
        for (int at = 0; at < notes.size(); at++) {
            boolean last = at == notes.size() - 1;
            Element note =
                    page.paragraph("body", "", last ? CommonParts.endedWith("./.", notes.get(at)) : notes.get(at));
            if (last) {
                end.appendChild(note);
            } else {
                page.add(note);
            }
        }
        end.appendChild(closing());
        page.add(end);
    }

    private Element greeting(Invitation.Greeting greeting) {
        String line = greeting.host().isBlank() ? "Kính mời:" : greeting.host() + " trân trọng kính mời:";
        Element block = page.div("addressee", page.div("line", line), page.div("name", guest.name()));
        if (!guest.capacity().isEmpty()) {
            block.appendChild(page.lines("div", "capacity", guest.capacity()));
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
        return parts.closing(invitation.closing().signature(), recipients, shown);
    }
}
