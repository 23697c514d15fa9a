package vn.vinhdanh.kernel;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who has sent at least one request with a token. People are picked from these, so that nobody
 * types an account or a name.
 *
 * @param account subject of the token; it never changes
 * @param name the name in the latest token
 * @param unit code of the unit in the latest token; empty if none
 * @param email the address in the latest token; null if it has none that is usable, and in documents of earlier versions
 */
public record Account(
        String commune,
        String account,
        String name,
        String unit,
        Set<Role> roles,
        @Nullable String email) {

    public Account {
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /** @param email as the token has it; null if it has none */
    public static Account of(Actor actor, @Nullable String email) {
        return new Account(
                actor.commune(),
                actor.id(),
                actor.name(),
                actor.unit(),
                actor.roles(),
                email == null ? null : EmailSyntax.canonical(email).orElse(null));
    }

    /** The id of the stored account. The same subject in two communes is two accounts. */
    public static String idOf(String commune, String account) {
        return Ids.named("account", commune, account);
    }

    public String id() {
        return idOf(commune, account);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Takes name, unit, roles and address from a newer token. */
    public Outcome<Account, Void> as(Account newer) {
        return Outcome.of(newer);
    }
}
