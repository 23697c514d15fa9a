package vn.vinhdanh.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole service on a free port, with a real broker, a real document store and real tokens. The
 * infrastructure starts once per JVM; each context has a database of its own. {@code -Dinfrastructure=containers} or
 * {@code external} runs the same tests on other infrastructure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestInfrastructureInitializer.class)
@DirtiesContext
public @interface ServiceIntegrationTest {}
