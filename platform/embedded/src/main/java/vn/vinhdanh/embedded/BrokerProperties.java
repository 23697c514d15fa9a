package vn.vinhdanh.embedded;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The properties of a single broker: one replica of everything, and no waiting for other brokers or consumers. */
final class BrokerProperties {

    private BrokerProperties() {}

    static Path write(Path folder, int port, int controllerPort, BrokerLogins logins) throws IOException {
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty("listeners", "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("advertised.listeners", "CLIENTS://127.0.0.1:" + port);
        settings.setProperty("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("inter.broker.listener.name", "CLIENTS");
        settings.setProperty("log.dirs", folder.resolve("log").toString());

        // Rules of access count from the first one for a topic. Until then everybody may do everything, but not where
        // clients log in: there, what no rule allows is refused, except to the program that started the broker.
        settings.setProperty("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.setProperty("allow.everyone.if.no.acl.found", Boolean.toString(!logins.isWanted()));
        if (logins.isWanted()) {
            settings.setProperty("super.users", "User:ANONYMOUS");
            logins.addTo(settings);
        }

        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("default.replication.factor", "1");
        settings.setProperty("min.insync.replicas", "1");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "5");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("transaction.state.log.num.partitions", "2");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.num.partitions", "1");

        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        // After a kill the controller waits until the session of the dead broker has expired.
        settings.setProperty("broker.session.timeout.ms", "3000");
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        // A new service may read the events of years ago.
        settings.setProperty("log.retention.ms", "-1");
        // Acknowledged means on the disk: there is no other copy, and the outbox is cleared after it.
        settings.setProperty("log.flush.interval.messages", "1");
        // A consumer that was away for months goes on where it stopped.
        settings.setProperty("offsets.retention.minutes", "525600");
        settings.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        settings.setProperty("log.segment.bytes", "67108864");
        settings.setProperty("log.index.size.max.bytes", "1048576");
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "3");
        settings.setProperty("num.recovery.threads.per.data.dir", "2");
        settings.setProperty("background.threads", "2");

        Path file = folder.resolve("broker.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        return file;
    }
}
