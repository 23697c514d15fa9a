package vn.vinhdanh.testkit;

import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Connects a context to the infrastructure that the tests of this JVM share, with a database of its own. A test that
 * reads or changes documents without the service injects that {@link MongoDatabase}.
 */
public final class TestInfrastructureInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestInfrastructure infrastructure = TestInfrastructure.shared();
        String database = "it_" + ProcessHandle.current().pid() + "_" + CONTEXTS.incrementAndGet();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-infrastructure",
                        Map.of(
                                "spring.mongodb.uri", infrastructure.database(database),
                                "spring.kafka.bootstrap-servers", infrastructure.bootstrapServers(),
                                "vinhdanh.issuer", TestTokens.issuer())));
        if (context instanceof GenericApplicationContext beans) {
            beans.registerBean(
                    MongoDatabase.class,
                    () -> beans.getBean(MongoDatabaseFactory.class).getMongoDatabase());
        }
    }
}
