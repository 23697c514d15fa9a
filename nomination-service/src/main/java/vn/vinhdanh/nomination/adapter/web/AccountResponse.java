package vn.vinhdanh.nomination.adapter.web;

import java.util.List;
import vn.vinhdanh.kernel.Account;
import vn.vinhdanh.kernel.CallName;
import vn.vinhdanh.kernel.Role;

/**
 * A known account.
 *
 * @param callName the part of the name by which lists order it
 * @param unit code of the unit; empty if none
 * @param roles as in a token: {@code council-member}
 */
record AccountResponse(String account, String name, String callName, String unit, List<String> roles) {

    static AccountResponse of(Account account) {
        return new AccountResponse(
                account.account(),
                account.name(),
                CallName.of(account.name()),
                account.unit(),
                account.roles().stream().map(Role::wireName).sorted().toList());
    }
}
