package vn.vinhdanh.testkit;

import com.mongodb.client.MongoDatabase;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Connects a context to the infrastructure that the tests of this JVM share, with a database of its own and with the
 * rights that the service has at Kafka. A test that
 * reads or changes documents without the service injects that {@link MongoDatabase}.
 */
public final class TestInfrastructureInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** For a service that a test starts in a process of its own, as for a context. */
    public static final String AUDIT_KEYS = "2025-01-01:a-key-of-the-audit-trails-of-the-tests";

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestInfrastructure infrastructure = TestInfrastructure.shared();
        String database = "it_" + ProcessHandle.current().pid() + "_" + CONTEXTS.incrementAndGet();
        Map<String, Object> properties = new HashMap<>(Map.of(
                "spring.mongodb.uri", infrastructure.database(database),
                "vinhdanh.issuer", TestTokens.issuer(),
                "vinhdanh.audit-keys", AUDIT_KEYS,
                // The topics have the events of earlier contexts, whose databases are gone.
                "vinhdanh.restored-at", OffsetDateTime.now().toString()));
        infrastructure
                .login(context.getEnvironment().getRequiredProperty("spring.application.name"))
                .forEach((name, value) -> properties.put(
                        name.equals("bootstrap.servers")
                                ? "spring.kafka.bootstrap-servers"
                                : "spring.kafka.properties." + name,
                        value));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-infrastructure", properties));
        if (context instanceof GenericApplicationContext beans) {
            beans.registerBean(
                    MongoDatabase.class,
                    () -> beans.getBean(MongoDatabaseFactory.class).getMongoDatabase());
        }
    }
}
