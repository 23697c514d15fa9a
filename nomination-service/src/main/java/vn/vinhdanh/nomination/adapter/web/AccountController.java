package vn.vinhdanh.nomination.adapter.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.nomination.application.account.ListAccounts;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;

/** Lists who has logged in at least once: /api/accounts. */
@RestController
final class AccountController {

    private final ListAccounts list;

    AccountController(ListAccounts list) {
        this.list = list;
    }

    /** @param role as in a token; all if absent */
    @GetMapping("/api/accounts")
    Page<AccountResponse> list(@RequestParam(required = false) @Nullable String role, PageRequest page, Actor reader) {
        return list.list(role == null ? null : role(role), page, reader)
                .map(account -> AccountResponse.of(account.state()));
    }

    private static Role role(String name) {
        return Stream.of(Role.values())
                .filter(role -> role.wireName().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("role", "Không có vai trò này.", "There is no such role."));
    }
}
