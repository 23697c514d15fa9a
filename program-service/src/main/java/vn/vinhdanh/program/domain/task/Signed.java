package vn.vinhdanh.program.domain.task;

import java.time.Instant;
import vn.vinhdanh.kernel.Actor;

/**
 * Who did something, and when.
 *
 * @param account subject of the token
 * @param name as the token had it
 * @param unit code of the unit; empty if the account has none
 */
public record Signed(String account, String name, String unit, Instant at) {

    public static Signed by(Actor actor, Instant at) {
        return new Signed(actor.id(), actor.name(), actor.unit(), at);
    }
}
