package vn.vinhdanh.localstack.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The accounts of {@code demo-accounts.csv}, in its order. */
public final class DemoAccounts {

    /** The password of all accounts. It is printed at the start and on the login page, because it protects nothing. */
    public static final String PASSWORD = "vinhdanh";

    private final Map<String, DemoAccount> byUsername = new LinkedHashMap<>();

    public DemoAccounts() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoAccounts.class.getResourceAsStream("/demo-accounts.csv")),
                StandardCharsets.UTF_8))) {
            file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DemoAccount::of)
                    .forEach(account -> byUsername.put(account.username(), account));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<DemoAccount> all() {
        return List.copyOf(byUsername.values());
    }

    public Optional<DemoAccount> find(String username) {
        return Optional.ofNullable(byUsername.get(username));
    }
}
