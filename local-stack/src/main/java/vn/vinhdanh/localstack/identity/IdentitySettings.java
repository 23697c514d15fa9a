package vn.vinhdanh.localstack.identity;

import java.nio.file.Path;
import java.util.List;

/**
 * What the provider must know of the stack around it.
 *
 * @param issuer its own address, as it stands in every token
 * @param webOrigins the addresses under which a browser sees the gateway
 * @param keyFile where the signing key is kept
 */
public record IdentitySettings(String issuer, List<String> webOrigins, Path keyFile) {}
