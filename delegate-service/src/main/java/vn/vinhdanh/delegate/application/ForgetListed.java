package vn.vinhdanh.delegate.application;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.delegate.domain.congress.CongressLists;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Roles;
import vn.vinhdanh.kernel.CommandContext;

/**
 * Erases what the list of delegates to the higher congress says of an erased delegate: the reasons, also in its audit trail.
 * The name is on the roster alone. May be repeated.
 */
public final class ForgetListed {

    private final Delegates delegates;
    private final CongressLists lists;

    public ForgetListed(Delegates delegates, CongressLists lists) {
        this.delegates = delegates;
        this.lists = lists;
    }

    public void apply(DelegateErasedIntegrationEvent erased, CommandContext context) {
        Delegate delegate = delegates.get(erased.delegateId(), context.actor()).state();
        Roles roles = delegate.roles();
        List<String> nominations = Stream.concat(roles.nominations().stream(), roles.revokedNominations().stream())
                .toList();
        String id = delegate.conferenceId();
        boolean isListed =
                lists.find(id).filter(list -> list.state().names(nominations)).isPresent();
        if (isListed) {
            lists.change(id, null, context.erasing(null), list -> list.forget(nominations));
            lists.eraseTrail(id, context.actor());
        }
    }
}
