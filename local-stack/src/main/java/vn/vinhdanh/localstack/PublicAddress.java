package vn.vinhdanh.localstack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.localstack.components.StartupException;

/**
 * The address under which the PCs of an office reach the gateway and the login, over HTTPS. Absent where the stack is used
 * on one machine only.
 *
 * @param url without a path, {@code https://may-chu.example:8443}
 * @param certificate PEM file of the certificate and the ones that signed it
 * @param key PEM file of its private key
 */
record PublicAddress(String url, Path certificate, Path key) {

    static final String URL = "VINHDANH_PUBLIC_URL";

    private static final String CERTIFICATE = "VINHDANH_CERTIFICATE";
    private static final String KEY = "VINHDANH_CERTIFICATE_KEY";
    private static final int HTTPS = 443;

    /** @throws StartupException if the address is not complete */
    static @Nullable PublicAddress from(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "");
        if (url.isBlank()) {
            return null;
        }
        if (!url.matches("https://[A-Za-z0-9.-]+(:[0-9]{1,5})?")) {
            throw new StartupException(
                    URL + "=" + url + " phải có dạng https://tên-máy:cổng, không có gì phía sau.",
                    URL + "=" + url + " must have the form https://host:port, with nothing after it.");
        }
        return new PublicAddress(url, file(environment, CERTIFICATE), file(environment, KEY));
    }

    int port() {
        int port = URI.create(url).getPort();
        return port < 0 ? HTTPS : port;
    }

    private static Path file(Map<String, String> environment, String variable) {
        Path file = Path.of(environment.getOrDefault(variable, "")).toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            throw new StartupException(
                    "Địa chỉ chung cần chứng thư: đặt " + variable
                            + " là đường dẫn của một tệp PEM. Xem docs/runbooks/office-network.md",
                    "A public address needs a certificate: set " + variable
                            + " to the path of a PEM file. See docs/runbooks/office-network.md");
        }
        return file;
    }
}
