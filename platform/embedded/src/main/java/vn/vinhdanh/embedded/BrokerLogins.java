package vn.vinhdanh.embedded;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The port at which clients log in, and who may. Kafka keeps the passwords among its own records, which are written when
 * a folder is formatted.
 *
 * @param port on 127.0.0.1
 * @param passwords name → password; none: there is no such port
 */
record BrokerLogins(int port, Map<String, String> passwords) {

    private static final String LISTENER = "LOGINS";
    private static final String MECHANISM = "SCRAM-SHA-512";
    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule required";
    /** Read by {@link BrokerMain} only. */
    private static final String FOR_FORMAT = "vinhdanh.logins";

    boolean isWanted() {
        return !passwords.isEmpty();
    }

    /** Adds the listener to those that are there. */
    void addTo(Properties settings) {
        String address = LISTENER + "://127.0.0.1:" + port;
        settings.merge("listeners", address, (others, own) -> others + "," + own);
        settings.merge("advertised.listeners", address, (others, own) -> others + "," + own);
        settings.merge(
                "listener.security.protocol.map", LISTENER + ":SASL_PLAINTEXT", (others, own) -> others + "," + own);
        String prefix = "listener.name." + LISTENER.toLowerCase(java.util.Locale.ROOT) + ".";
        settings.setProperty(prefix + "sasl.enabled.mechanisms", MECHANISM);
        settings.setProperty(prefix + MECHANISM.toLowerCase(java.util.Locale.ROOT) + ".sasl.jaas.config", SCRAM + ";");
        settings.setProperty(
                FOR_FORMAT,
                String.join(
                        ";",
                        passwords.entrySet().stream()
                                .map(login -> "%s=[name=%s,password=%s]"
                                        .formatted(MECHANISM, login.getKey(), login.getValue()))
                                .toList()));
    }

    static List<String> forFormat(Properties settings) {
        return Stream.of(settings.getProperty(FOR_FORMAT, "").split(";"))
                .filter(login -> !login.isEmpty())
                .toList();
    }

    Map<String, String> client(String name) {
        return Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + port,
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                MECHANISM,
                "sasl.jaas.config",
                "%s username=\"%s\" password=\"%s\";".formatted(SCRAM, name, passwords.get(name)));
    }
}
