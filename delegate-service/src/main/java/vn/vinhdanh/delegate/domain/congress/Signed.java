package vn.vinhdanh.delegate.domain.congress;

import java.time.Instant;
import vn.vinhdanh.kernel.CommandContext;

/**
 * Who did something, and when.
 *
 * @param account subject of the token
 * @param name as the token had it
 */
public record Signed(String account, String name, Instant at) {

    public static Signed by(CommandContext context) {
        return new Signed(context.actor().id(), context.actor().name(), context.at());
    }

    boolean isOf(Signed other) {
        return account.equals(other.account);
    }
}
