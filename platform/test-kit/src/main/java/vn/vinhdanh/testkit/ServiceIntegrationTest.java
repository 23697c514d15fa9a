package vn.vinhdanh.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the real wires: the service on a free port, a real broker, a real document store, real tokens. The parts
 * are started once per JVM; each context gets a database of its own. {@code -Dinfrastructure=containers} or
 * {@code external} runs the same tests on other parts.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestInfrastructureInitializer.class)
@DirtiesContext
public @interface ServiceIntegrationTest {}
