package vn.vinhdanh.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * The program of the broker's JVM: formats a new folder, starts Kafka, prints one line when ready, and stops at the end
 * of its input.
 */
public final class BrokerMain {

    static final String READY = "vinh-danh broker ready";

    private BrokerMain() {}

    public static void main(String[] arguments) throws Exception {
        Properties settings = new Properties();
        try (InputStream file = Files.newInputStream(Path.of(arguments[0]))) {
            settings.load(file);
        }
        KafkaConfig config = KafkaConfig.fromProps(settings, false);
        formatIfNew(config, settings.getProperty("log.dirs"), BrokerLogins.forFormat(settings));
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> {
            ParentWatch.awaitEndOfInput();
            System.exit(0);
        });
        server.startup();
        System.out.println(READY);
        server.awaitShutdown();
    }

    private static void formatIfNew(KafkaConfig config, String logDirectory, List<String> logins) throws Exception {
        if (Files.exists(Path.of(logDirectory, "meta.properties"))) {
            return;
        }
        new Formatter()
                .setNodeId(config.nodeId())
                .setClusterId(Uuid.randomUuid().toString())
                .addDirectory(logDirectory)
                .setMetadataLogDirectory(logDirectory)
                .setControllerListenerName("CONTROLLER")
                .setIgnoreFormatted(true)
                .setScramArguments(logins)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .run();
        sync(Path.of(logDirectory));
    }

    /** Kafka syncs what it writes later, but not this: after a power cut in the first minute it would never start. */
    private static void sync(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }
}
