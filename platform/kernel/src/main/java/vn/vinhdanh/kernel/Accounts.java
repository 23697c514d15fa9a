package vn.vinhdanh.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The store of accounts. They publish no events. */
public interface Accounts extends Aggregates<Account, Void> {

    /** True if this instance knows that exactly this account is stored. A false negative costs one read. */
    boolean isRemembered(Account account);

    void remember(Account stored);

    /** The known ones of these accounts, by account. */
    Map<String, Account> known(String commune, Collection<String> accounts);

    /** The accounts of one unit, at most so many. */
    List<Account> ofUnit(String commune, String unit, int limit);

    /**
     * Accounts ordered by id.
     *
     * @param role null for all
     * @param after exclusive lower bound of the id; null for the first page
     */
    List<Versioned<Account>> list(String commune, @Nullable Role role, @Nullable String after, int limit);
}
