package vn.vinhdanh.localstack.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/**
 * The key that signs tokens. It is kept in a file that only its owner can read, so tokens stay valid over a restart.
 */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey in(Path file) {
        try {
            if (Files.exists(file)) {
                return RSAKey.parse(Files.readString(file));
            }
            RSAKey generated =
                    new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
            Files.createDirectories(file.getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, generated.toJSONString());
            return generated;
        } catch (IOException e) {
            throw new UncheckedIOException("the signing key cannot be kept in " + file, e);
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException("the signing key in " + file + " is not readable", e);
        }
    }
}
