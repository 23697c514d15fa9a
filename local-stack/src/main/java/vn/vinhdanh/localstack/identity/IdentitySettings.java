package vn.vinhdanh.localstack.identity;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the OpenID provider.
 *
 * @param issuer its own address, the issuer of every token
 * @param webOrigins the addresses under which a browser sees the gateway
 * @param gatewaySecret by which the provider knows the gateway
 * @param keyFile the file of the signing key
 * @param furtherAccounts a file with more accounts, each on a line as in {@code demo-accounts.csv}; null if there is none
 */
public record IdentitySettings(
        String issuer,
        List<String> webOrigins,
        String gatewaySecret,
        Path keyFile,
        @Nullable Path furtherAccounts) {}
