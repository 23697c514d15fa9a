package vn.vinhdanh.localstack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.localstack.parts.Part;
import vn.vinhdanh.localstack.parts.Ports;
import vn.vinhdanh.localstack.parts.Store;
import vn.vinhdanh.localstack.processes.Program;
import vn.vinhdanh.localstack.processes.ServiceProcess.Launch;

/** How each of the six services is started: the same jar as in production, told by environment variables where the others are. */
final class Services {

    /** In the order of their start: who starts slowest comes first. */
    static final List<Part> ALL =
            List.of(Part.NOMINATION, Part.PROGRAM, Part.NOTIFICATION, Part.DELEGATE, Part.BUDGET, Part.GATEWAY);

    private final Setting setting;
    private final Store store;
    private final String bootstrapServers;

    Services(Setting setting, Store store, String bootstrapServers) {
        this.setting = setting;
        this.store = store;
        this.bootstrapServers = bootstrapServers;
    }

    Launch launch(Part part, Program program) {
        return new Launch(
                part.module(),
                program.command(setting.caches()),
                environment(part),
                setting.ports().url(part) + "/actuator/health/readiness",
                setting.folder().log(part.module()));
    }

    private Map<String, String> environment(Part part) {
        Ports ports = setting.ports();
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(ports.of(part)));
        environment.put("VINHDANH_ISSUER", ports.url(Part.IDENTITY));
        environment.put("VINHDANH_JWKS", ports.url(Part.IDENTITY) + "/oauth2/jwks");
        environment.put("VINHDANH_PUBLIC_URL", ports.url(Part.GATEWAY));
        if (part == Part.GATEWAY) {
            ALL.stream()
                    .filter(service -> service != Part.GATEWAY)
                    .forEach(service -> environment.put("VINHDANH_SERVICES_" + service.name(), ports.url(service)));
            return environment;
        }
        environment.put("SPRING_MONGODB_URI", store.addressOf(part.context()));
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        environment.put("SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS", bootstrapServers);
        if (part == Part.NOTIFICATION) {
            environment.put("SPRING_MAIL_HOST", "127.0.0.1");
            environment.put("SPRING_MAIL_PORT", Integer.toString(ports.of(Part.MAIL)));
            // The mailbox is next door: what a crash leaves in doubt need not wait for the patience due to a far
            // server.
            environment.put("VINHDANH_MAIL_TIMEOUT", "5s");
            environment.put("VINHDANH_MAIL_LEASE", "30s");
        }
        if (part == Part.NOMINATION) {
            environment.put("VINHDANH_BALLOT_KEY", setting.folder().secret("ballots"));
        }
        if (part == Part.DELEGATE) {
            environment.put("VINHDANH_LINK_KEY", setting.folder().secret("answer-links"));
        }
        return environment;
    }
}
