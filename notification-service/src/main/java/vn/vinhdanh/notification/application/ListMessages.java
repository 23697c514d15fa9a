package vn.vinhdanh.notification.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;

/** Lists the messages of one conference, page by page. */
public final class ListMessages {

    private final Messages messages;

    public ListMessages(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param state null for all states
     * @param delegateId null for all delegates
     */
    public Page<Versioned<Message>> list(
            Actor reader,
            String conferenceId,
            Delivery.@Nullable State state,
            @Nullable String delegateId,
            PageRequest page) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE);
        Messages.Filter filter = new Messages.Filter(reader.commune(), conferenceId, state, delegateId);
        return Page.of(messages.page(filter, page.after(), page.limit() + 1), page.limit(), Versioned::id);
    }
}
