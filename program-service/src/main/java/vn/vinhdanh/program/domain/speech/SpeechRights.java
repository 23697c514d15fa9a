package vn.vinhdanh.program.domain.speech;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.domain.plan.Plan;

/**
 * Who sees speeches, prepares them, and settles them. A speech that was only proposed names somebody who may not know of it,
 * so a unit sees only those that it prepares.
 */
public record SpeechRights(Plan plan) {

    /** Of the unit that brings people who talk with the hall (Ủy ban MTTQ Việt Nam). */
    private static final String MOBILISATION = "mobilisation";

    private static final Role[] MANAGERS = {Role.SECRETARIAT, Role.OFFICE};
    private static final Role[] READERS = {Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN, Role.UNIT_OFFICER};

    public static boolean manages(Actor actor) {
        return actor.isAny(MANAGERS);
    }

    /** @throws NotAllowed for whoever does not prepare speeches */
    public static void requireManages(Actor actor) {
        actor.requireAny(MANAGERS);
    }

    /** @throws NotAllowed for who sees no speech at all */
    public static void requireReads(Actor actor) {
        actor.requireAny(READERS);
    }

    public static boolean reads(Actor actor, Speech speech) {
        return manages(actor) || actor.is(Role.CHAIRMAN) || prepares(actor, speech);
    }

    /** Writes and submits it. */
    public static boolean prepares(Actor actor, Speech speech) {
        return manages(actor)
                || actor.is(Role.UNIT_OFFICER) && actor.worksFor(speech.terms().unit());
    }

    /** Approves and returns it: a leader agrees to what they read out. */
    public static boolean settles(Actor actor, Speech speech) {
        return manages(actor) || speech.kind().isOfALeader() && actor.is(Role.CHAIRMAN);
    }

    public boolean proposes(Actor actor, Kind kind) {
        return manages(actor) || kind == Kind.DIALOGUE && bringsGuests(actor);
    }

    /** @throws NotAllowed */
    public void requireProposes(Actor actor, Kind kind) {
        if (!proposes(actor, kind)) {
            throw new NotAllowed(MANAGERS);
        }
    }

    /** @throws NotFound for a unit that does not prepare it, which does not learn that there is such a speech */
    public static void requirePrepares(Actor actor, Speech speech) {
        if (!prepares(actor, speech)) {
            if (reads(actor, speech)) {
                throw new NotAllowed(Role.UNIT_OFFICER, Role.SECRETARIAT, Role.OFFICE);
            }
            actor.requireAny(Role.UNIT_OFFICER);
            throw new NotFound("speech");
        }
    }

    /** @throws NotAllowed */
    public static void requireSettles(Actor actor, Speech speech) {
        if (!settles(actor, speech)) {
            throw new NotAllowed(MANAGERS);
        }
    }

    private boolean bringsGuests(Actor actor) {
        return actor.is(Role.UNIT_OFFICER)
                && plan.units().stream()
                        .anyMatch(unit -> unit.role().equals(MOBILISATION) && actor.worksFor(unit.code()));
    }
}
