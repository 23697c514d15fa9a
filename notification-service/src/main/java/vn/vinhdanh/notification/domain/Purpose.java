package vn.vinhdanh.notification.domain;

import java.util.EnumSet;
import java.util.Set;

/** Why a letter is written. Each purpose has a text in each language. */
public enum Purpose {
    /** The first invitation of a delegate. */
    INVITATION,
    /** An invitation that replaces one, for the same time. */
    REVISED,
    /** An invitation that replaces one which stated another time. */
    MOVED,
    /** To who has an invitation and has not answered. */
    REMINDER,
    /** The conference does not take place. */
    CANCELLED,
    /** This one delegate is not invited any more. */
    WITHDRAWN,
    /** To who was present, when the conference is closed. */
    THANKS,
    /** To who submitted a nomination that went back to its unit. */
    RETURNED,
    /** To who is responsible for a task, when it is given, or is another one now. */
    TASK_ASSIGNED,
    /** To who is responsible for a task that is open after its last day. */
    TASK_OVERDUE,
    /** To who is responsible for a task that was reported as done, and was not enough. */
    TASK_RETURNED;

    private static final Set<Purpose> INVITING = EnumSet.of(INVITATION, REVISED, MOVED);
    private static final Set<Purpose> TAKING_BACK = EnumSet.of(CANCELLED, WITHDRAWN);
    private static final Set<Purpose> TO_OFFICERS = EnumSet.of(RETURNED, TASK_ASSIGNED, TASK_OVERDUE, TASK_RETURNED);

    static Purpose of(boolean corrects, Withdrawal.Cause takesBack) {
        return switch (takesBack) {
            case CONFERENCE_CANCELLED -> CANCELLED;
            case DELEGATE_CANCELLED -> WITHDRAWN;
            case null -> corrects ? REVISED : INVITATION;
        };
    }

    public boolean invites() {
        return INVITING.contains(this);
    }

    public boolean takesBack() {
        return TAKING_BACK.contains(this);
    }

    /** Whether it comes after an invitation and leaves that as it is. */
    public boolean followsUp() {
        return this == REMINDER || this == THANKS;
    }

    /** Whether it is of no use once the conference has begun. */
    boolean isBeforeTheConference() {
        return this != THANKS && !isToOfficers();
    }

    /** Whether it is about the work of who gets it, who has an account. */
    public boolean isToOfficers() {
        return TO_OFFICERS.contains(this);
    }

    /** Whether its recipient is to answer. */
    boolean asks() {
        return invites() || this == REMINDER;
    }

    /** The ways in which its letters may go out. Officers work in the program, so theirs have no paper. */
    public Set<Channel> channels() {
        return isToOfficers() ? EnumSet.of(Channel.EMAIL) : EnumSet.allOf(Channel.class);
    }

    /** What a text may name. */
    public Set<Variable> known(Language language) {
        Set<Variable> known = EnumSet.of(Variable.RECIPIENT, Variable.CONFERENCE, Variable.ISSUER);
        known.addAll(
                switch (this) {
                    case RETURNED -> EnumSet.of(Variable.NOMINATION, Variable.REASON, Variable.DUE, Variable.LINK);
                    case TASK_ASSIGNED, TASK_OVERDUE -> EnumSet.of(Variable.TASK, Variable.DEADLINE, Variable.LINK);
                    case TASK_RETURNED -> EnumSet.of(Variable.TASK, Variable.REASON, Variable.DEADLINE, Variable.LINK);
                    default -> EnumSet.of(Variable.TIME, Variable.PLACE);
                });
        if (language == Language.VI) {
            known.add(Variable.YOU);
        }
        if (asks()) {
            known.add(Variable.LINK);
        }
        if (takesBack()) {
            known.add(Variable.REASON);
        }
        return known;
    }

    /** What a text must name, or its letter is of no use. */
    public Set<Variable> required() {
        return switch (this) {
            case INVITATION, REVISED, MOVED, REMINDER ->
                EnumSet.of(Variable.CONFERENCE, Variable.TIME, Variable.PLACE, Variable.LINK);
            case CANCELLED, WITHDRAWN -> EnumSet.of(Variable.CONFERENCE, Variable.TIME);
            case THANKS -> EnumSet.of(Variable.CONFERENCE);
            case RETURNED -> EnumSet.of(Variable.NOMINATION, Variable.REASON, Variable.LINK);
            case TASK_ASSIGNED, TASK_OVERDUE -> EnumSet.of(Variable.TASK, Variable.LINK);
            case TASK_RETURNED -> EnumSet.of(Variable.TASK, Variable.REASON, Variable.LINK);
        };
    }
}
