package vn.vinhdanh.systemtests.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Limit of a request: reads it, checks the token's signature, audience and expiry, and responds. It verifies the
 * signature on every request, while the services cache validated tokens for ten seconds. The JDK's own server on
 * virtual threads. Arguments: the address of the key, the size of the response in bytes; prints its own address.
 */
final class BareHttpServer {

    private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();

    private final PublicKey key;
    private final byte[] response;

    private BareHttpServer(PublicKey key, int responseBytes) {
        this.key = key;
        this.response = " ".repeat(responseBytes).getBytes(StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        BareHttpServer bare = new BareHttpServer(keyAt(arguments[0]), Integer.parseInt(arguments[1]));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", bare::handle);
        server.start();
        System.out.println("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            if (isValid(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.sendResponseHeaders(201, response.length);
                exchange.getResponseBody().write(response);
            } else {
                exchange.sendResponseHeaders(401, -1);
            }
        }
    }

    private boolean isValid(String authorization) {
        String[] token = authorization.substring("Bearer ".length()).split("\\.");
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(key);
            signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
            JsonNode claims = JsonMapper.shared().readTree(BASE64.decode(token[1]));
            return signature.verify(BASE64.decode(token[2]))
                    && claims.path("aud").toString().contains("vinh-danh")
                    && claims.path("exp").asLong() > System.currentTimeMillis() / 1_000;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static PublicKey keyAt(String address) throws IOException, GeneralSecurityException {
        try (var stream = URI.create(address).toURL().openStream()) {
            JsonNode key = JsonMapper.shared().readTree(stream.readAllBytes()).at("/keys/0");
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e")));
        }
    }

    private static BigInteger number(JsonNode key, String name) {
        return new BigInteger(1, BASE64.decode(key.path(name).asString()));
    }
}
