package vn.vinhdanh.platform.security;

import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/**
 * Refuses to start with a key that others know: the sample of a document, or a text that somebody typed by repeating
 * a few characters. Finds the keys by their names, so that a new one is checked without being listed here.
 *
 * <p>Whether a key is long enough, or may be absent, is for the class that uses it.
 */
public final class SampleSecretCheck implements EnvironmentPostProcessor, Ordered {

    /** Of 64 random hexadecimal digits, fewer than this are different once in 10¹² keys; of sixteen, it would be each fourth. */
    private static final int FEWEST_DIFFERENT_CHARACTERS = 10;

    /** {@code vinhdanh.link-key}, {@code VINHDANH_GATEWAY_LOGIN_CLIENTSECRET}; the path of a file of keys is none. */
    private static final Pattern SECRET = Pattern.compile("(?i)vinhdanh[._].*(?:key|keys|secret|password)(?:\\[.*])?");

    private static final Pattern SAMPLE = Pattern.compile("demo|change-?me|example|sample");

    /** @throws IllegalStateException naming each such property, never its value */
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        TreeSet<String> refused = new TreeSet<>();
        environment.getPropertySources().stream()
                .flatMap(source -> source instanceof EnumerablePropertySource<?> named
                        ? Stream.of(named.getPropertyNames())
                        : Stream.empty())
                .filter(name -> SECRET.matcher(name).matches())
                .filter(name -> isKnownToOthers(Objects.requireNonNullElse(environment.getProperty(name), "")))
                .forEach(refused::add);
        if (!refused.isEmpty()) {
            throw new IllegalStateException(
                    "These keys are samples or have too few different characters, so others know or"
                            + " guess them: " + String.join(", ", refused)
                            + ". Set each to a random text: openssl rand -hex 32");
        }
    }

    /** After the files of settings were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static boolean isKnownToOthers(String secret) {
        return !secret.isEmpty()
                && !secret.startsWith("/")
                && (secret.chars().distinct().count() < FEWEST_DIFFERENT_CHARACTERS
                        || SAMPLE.matcher(secret.toLowerCase(Locale.ROOT)).find());
    }
}
