package vn.vinhdanh.paper;

import java.util.Collections;
import java.util.List;

/**
 * The lines of an invitation that name its guest.
 *
 * @param name "Ông Nông Văn Đức"
 * @param capacity office and place, in lines that fit the page; empty if none is stated
 */
record Guest(String name, List<String> capacity) {

    /** A text that no other line of an invitation consists of. */
    static final String PLACEHOLDER = "\u25a1\u25a1\u25a1";

    static Guest of(Invitation invitation) {
        Invitation.Greeting greeting = invitation.message().greeting();
        List<String> capacity = greeting.capacity().isBlank()
                ? List.of()
                : BalancedLines.of(
                        greeting.capacity(), InvitationLayout.textWidth(invitation.format()), CommonParts.TITLE_SIZE);
        return new Guest(greeting.name(), capacity);
    }

    /** The name, then the lines of the capacity, as the layout engine shows them: without spaces that it drops. */
    String line(int at) {
        String text = PrintableText.of(at == 0 ? name : capacity.get(at - 1));
        return text.strip().replaceAll(" +", " ").replace('\u00a0', ' ');
    }

    /** Takes the place of a guest with so many lines of capacity. */
    static Guest placeholder(int capacityLines) {
        return new Guest(PLACEHOLDER, Collections.nCopies(capacityLines, PLACEHOLDER));
    }
}
