package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.AnswerLinks;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Inviting;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Invites one delegate, or invites anew after a change of date, a corrected address or a failed delivery. */
public final class InviteDelegate {

    private final Delegates delegates;
    private final Rosters rosters;
    private final AnswerLinks links;

    public InviteDelegate(Delegates delegates, Rosters rosters, AnswerLinks links) {
        this.delegates = delegates;
        this.rosters = rosters;
        this.links = links;
    }

    /**
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.ConferenceDateIsOpen
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyADelegateWithAPlaceIsInvited
     */
    public Versioned<Delegate> invite(String id, @Nullable Long expected, CommandContext cause) {
        cause.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        String conferenceId = delegates.get(id, cause.actor()).state().conferenceId();
        Roster roster = rosters.get(conferenceId, cause.actor()).state();
        return delegates.change(
                id,
                expected,
                cause.doing("invite"),
                delegate -> Inviting.invite(delegate, id, roster, links, cause.at()));
    }
}
