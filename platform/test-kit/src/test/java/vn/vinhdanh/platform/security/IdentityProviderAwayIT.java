package vn.vinhdanh.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.TestTokens;

/** The provider is away before its keys were read, and for longer than they are kept. */
class IdentityProviderAwayIT {

    private static final Duration LIFETIME = Duration.ofMillis(600);
    private static final String PATH = "/api/hello";

    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    @Import({
        PlatformSecurity.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class SmallService {

        @RestController
        static class Hello {
            @GetMapping(PATH)
            String hello() {
                return "hello";
            }
        }
    }

    private static HttpServer provider;
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start_with_a_provider_that_gives_no_keys() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.start();
        service = new SpringApplicationBuilder(SmallService.class)
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--vinhdanh.issuer=" + TestTokens.issuer(),
                        "--vinhdanh.jwks=http://localhost:"
                                + provider.getAddress().getPort() + "/keys",
                        "--vinhdanh.security.keys-lifetime=" + LIFETIME.toMillis() + "ms");
    }

    @AfterAll
    static void stop() {
        service.close();
        provider.stop(0);
    }

    @Test
    void a_token_that_can_not_be_checked_is_503_and_keys_once_read_outlive_the_provider() throws IOException {
        HttpTestClient officer = HttpTestClient.at(
                        Integer.parseInt(service.getEnvironment().getProperty("local.server.port")))
                .as(TestTokens.bearer("an", "xa-mau", "", Role.SECRETARIAT));

        HttpTestClient.Answer away = officer.get(PATH);
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isEqualTo("3");
        assertThat(away.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(away.json().get("code").asString()).isEqualTo("IdentityProviderIsAway");

        byte[] keys = URI.create(TestTokens.issuer() + "/oauth2/jwks")
                .toURL()
                .openStream()
                .readAllBytes();
        provider.createContext("/keys", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        Probe.await(() -> assertThat(officer.get(PATH).status()).isEqualTo(200));

        provider.stop(0);
        Instant keptUntil = Instant.now().plus(LIFETIME.multipliedBy(3));
        while (Instant.now().isBefore(keptUntil)) {
            // Each time another token, because a token that was checked is remembered.
            HttpTestClient another = officer.as(TestTokens.bearer("an", "xa-mau", "", Role.SECRETARIAT, Role.OFFICE));
            assertThat(another.get(PATH).status()).isEqualTo(200);
        }
    }
}
