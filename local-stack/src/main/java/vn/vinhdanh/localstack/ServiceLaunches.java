package vn.vinhdanh.localstack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.localstack.components.Component;
import vn.vinhdanh.localstack.components.DatabaseNames;
import vn.vinhdanh.localstack.components.Ports;
import vn.vinhdanh.localstack.components.Store;
import vn.vinhdanh.localstack.identity.IdentityConfiguration;
import vn.vinhdanh.localstack.processes.JavaProgram;
import vn.vinhdanh.localstack.processes.ServiceProcess.LaunchSpec;

/** The launch of each of the six services: the jar of production, configured by environment variables. */
final class ServiceLaunches {

    /** In the order of their start: the slowest comes first. */
    static final List<Component> ALL = List.of(
            Component.NOMINATION,
            Component.PROGRAM,
            Component.NOTIFICATION,
            Component.DELEGATE,
            Component.BUDGET,
            Component.GATEWAY);

    /** The services that have a database. */
    static final List<Component> WITH_DATABASE =
            ALL.stream().filter(service -> service != Component.GATEWAY).toList();

    private final StackSettings settings;
    private final Store store;
    private final DatabaseNames databases;
    private final String bootstrapServers;

    ServiceLaunches(StackSettings settings, Store store, DatabaseNames databases, String bootstrapServers) {
        this.settings = settings;
        this.databases = databases;
        this.store = store;
        this.bootstrapServers = bootstrapServers;
    }

    LaunchSpec launch(Component component, JavaProgram program) {
        return new LaunchSpec(
                component.module(),
                program.command(settings.cacheUse()),
                environment(component),
                settings.ports().url(component) + "/actuator/health/readiness",
                settings.folder().log(component.module()));
    }

    private Map<String, String> environment(Component component) {
        Ports ports = settings.ports();
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(ports.of(component)));
        PublicAddress address = settings.publicAddress();
        environment.put("VINHDANH_ISSUER", settings.issuer());
        environment.put("VINHDANH_JWKS", ports.url(Component.IDENTITY) + "/oauth2/jwks");
        environment.put("VINHDANH_PUBLIC_URL", address == null ? ports.url(Component.GATEWAY) : address.url());
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        if (component == Component.GATEWAY) {
            WITH_DATABASE.forEach(
                    service -> environment.put("VINHDANH_SERVICES_" + service.name(), ports.url(service)));
            environment.put("VINHDANH_GATEWAY_LOGIN_PROVIDER", ports.url(Component.IDENTITY));
            environment.put("VINHDANH_GATEWAY_LOGIN_CLIENTSECRET", settings.gatewaySecret());
            if (address != null) {
                environment.put("VINHDANH_GATEWAY_LOGIN_PROVIDERPATHS", IdentityConfiguration.PUBLIC_PATHS);
                environment.put(
                        "VINHDANH_GATEWAY_TLS_CERTIFICATE",
                        address.certificate().toString());
                environment.put("VINHDANH_GATEWAY_TLS_KEY", address.key().toString());
                environment.put("VINHDANH_GATEWAY_TLS_PORT", Integer.toString(address.port()));
            }
            return environment;
        }
        environment.put("SPRING_MONGODB_URI", store.addressOf(databases.of(component)));
        environment.put("SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS", bootstrapServers);
        environment.put("VINHDANH_AUDIT_KEYS", settings.folder().datedSecret("audit"));
        if (component == Component.NOTIFICATION) {
            environment.put("SPRING_MAIL_HOST", "127.0.0.1");
            environment.put("SPRING_MAIL_PORT", Integer.toString(ports.of(Component.MAIL)));
            // The mail server is on this machine, so an attempt in doubt is settled sooner than with a remote server.
            environment.put("VINHDANH_MAIL_TIMEOUT", "5s");
            environment.put("VINHDANH_MAIL_LEASE", "30s");
        }
        if (component == Component.NOMINATION) {
            environment.put("VINHDANH_BALLOT_KEY", settings.folder().secret("ballots"));
            environment.put("VINHDANH_VERIFY_KEY", settings.folder().secret("certificates"));
            environment.put(
                    "VINHDANH_BALLOT_KEYS",
                    settings.folder().resolve("keys/open-votes").toString());
        }
        if (component == Component.DELEGATE || component == Component.NOTIFICATION) {
            environment.put("VINHDANH_LINK_KEY", settings.folder().secret("answer-links"));
        }
        return environment;
    }
}
