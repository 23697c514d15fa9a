package vn.vinhdanh.localstack;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.localstack.components.Component;
import vn.vinhdanh.localstack.components.DataFolder;
import vn.vinhdanh.localstack.components.Ports;
import vn.vinhdanh.localstack.processes.Installation;
import vn.vinhdanh.localstack.processes.JavaProgram.CacheUse;

/**
 * Where and how the stack runs.
 *
 * @param environment the environment variables that configure it
 * @param cacheUse USE normally; RECORD in the training run that creates the AOT caches
 */
record StackSettings(
        Installation installation, DataFolder folder, Ports ports, Map<String, String> environment, CacheUse cacheUse) {

    @Nullable
    PublicAddress publicAddress() {
        return PublicAddress.from(environment);
    }

    /** The issuer of every token: the public address, or the provider's own where there is none. */
    String issuer() {
        PublicAddress address = publicAddress();
        return address == null ? ports.url(Component.IDENTITY) : address.url();
    }

    /** A file with the accounts of further communes; null if there are none. */
    @Nullable
    Path furtherAccounts() {
        String file = environment.get("VINHDANH_ACCOUNTS");
        return file == null || file.isBlank() ? null : Path.of(file);
    }

    /** By it the provider knows the gateway. Each installation has its own. */
    String gatewaySecret() {
        return folder.secret("gateway-client");
    }
}
