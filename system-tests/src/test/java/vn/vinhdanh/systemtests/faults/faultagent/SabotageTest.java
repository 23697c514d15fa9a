package vn.vinhdanh.systemtests.faults.faultagent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.scaffold.MethodGraph;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.systemtests.Repository;
import vn.vinhdanh.systemtests.faults.faultagent.Sabotage.Change;

/**
 * The agent names classes, methods, fields and parameters as strings. This test weaves every advice into the compiled
 * class, so that a renamed one fails here and not in the long run of {@code SabotageIsDetectedIT}.
 */
class SabotageTest {

    private static Stream<Change> changes() {
        return Stream.of(Sabotage.values()).flatMap(sabotage -> sabotage.changes().stream());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void each_advice_fits_into_a_method_that_exists(Change change) throws Exception {
        Path module = moduleOf(change.type());
        try (ClassFileLocator compiled = new ClassFileLocator.Compound(
                new ClassFileLocator.ForFolder(new File(module.toFile(), "target/classes")),
                ClassFileLocator.ForClassLoader.of(SabotageTest.class.getClassLoader()))) {
            TypeDescription type = TypePool.Default.WithLazyResolution.of(compiled)
                    .describe(change.type())
                    .resolve();

            assertThat(type.getDeclaredMethods().filter(ElementMatchers.named(change.method())))
                    .as(change.type() + " has a method " + change.method())
                    .isNotEmpty();
            try (DynamicType.Unloaded<?> woven = new ByteBuddy()
                    .with(MethodGraph.Empty.INSTANCE)
                    .decorate(type, compiled)
                    .visit(change.visitor(compiled))
                    .make()) {
                assertThat(woven.getBytes())
                        .as("the advice changes the class")
                        .isNotEqualTo(compiled.locate(change.type()).resolve());
            }
        }
    }

    /** The module with the source and the class file of this type. */
    private static Path moduleOf(String type) {
        String outer = type.replaceFirst("\\$.*", "").replace('.', '/');
        List<Path> modules = Repository.modules().stream()
                .map(Repository.ROOT::resolve)
                .filter(module -> Files.exists(module.resolve("src/main/java/" + outer + ".java")))
                .toList();
        assertThat(modules).as("the module with the source of " + type).hasSize(1);
        assertThat(modules.getFirst().resolve("target/classes/" + type.replace('.', '/') + ".class"))
                .as("the class file, which `./mvnw -DskipTests package` creates")
                .exists();
        return modules.getFirst();
    }
}
