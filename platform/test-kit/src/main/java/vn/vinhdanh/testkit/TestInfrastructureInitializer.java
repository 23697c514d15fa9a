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
 * Points a context at the infrastructure that the tests of this JVM share, in a database of its own. Tests that look at
 * documents past the service inject that {@link MongoDatabase}.
 */
public final class TestInfrastructureInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestInfrastructure parts = TestInfrastructure.shared();
        String database = "it_" + ProcessHandle.current().pid() + "_" + CONTEXTS.incrementAndGet();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-infrastructure",
                        Map.of(
                                "spring.mongodb.uri", parts.database(database),
                                "spring.kafka.bootstrap-servers", parts.bootstrapServers(),
                                "vinhdanh.issuer", TestTokens.issuer())));
        if (context instanceof GenericApplicationContext beans) {
            beans.registerBean(
                    MongoDatabase.class,
                    () -> beans.getBean(MongoDatabaseFactory.class).getMongoDatabase());
        }
    }
}
