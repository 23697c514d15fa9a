package vn.vinhdanh.testkit;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a context at the parts that the tests of this JVM share, in a database of its own. */
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
                        "wired",
                        Map.of(
                                "spring.mongodb.uri", parts.database(database),
                                "spring.kafka.bootstrap-servers", parts.bootstrapServers(),
                                "vinhdanh.issuer", TestTokens.issuer())));
    }
}
