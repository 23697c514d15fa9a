package vn.vinhdanh.localstack.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts of {@code demo-accounts.csv} and those of further communes, in the order of the files. */
public final class DemoAccounts {

    /** The password of all accounts. It is printed at the start and on the login page, because it protects nothing. */
    public static final String PASSWORD = "vinhdanh";

    private final Map<String, DemoAccount> byUsername = new LinkedHashMap<>();

    private DemoAccounts() {}

    /** @param further a file with more accounts, one on a line; null if there is none */
    public static DemoAccounts with(@Nullable Path further) {
        DemoAccounts accounts = new DemoAccounts();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoAccounts.class.getResourceAsStream("/demo-accounts.csv")),
                StandardCharsets.UTF_8))) {
            accounts.addAll(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (further != null) {
            try (BufferedReader file = Files.newBufferedReader(further)) {
                accounts.addAll(file);
            } catch (IOException e) {
                throw new UncheckedIOException("VINHDANH_ACCOUNTS: " + further + " can't be read", e);
            }
        }
        return accounts;
    }

    private void addAll(BufferedReader file) {
        file.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(DemoAccount::of)
                .forEach(account -> byUsername.putIfAbsent(account.username(), account));
    }

    public List<DemoAccount> all() {
        return List.copyOf(byUsername.values());
    }

    public Optional<DemoAccount> find(String username) {
        return Optional.ofNullable(byUsername.get(username));
    }
}
