package vn.vinhdanh.budget.domain.estimate;

import java.time.Instant;
import vn.vinhdanh.kernel.Actor;

/**
 * Who did something, and when.
 *
 * @param account subject of the token
 * @param name as the token had it
 */
public record Signed(String account, String name, Instant at) {

    public static Signed by(Actor actor, Instant at) {
        return new Signed(actor.id(), actor.name(), at);
    }
}
