package vn.vinhdanh.systemtests.faults.faultagent;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.matcher.ElementMatchers;
import vn.vinhdanh.systemtests.faults.faultagent.Sabotage.Change;

/**
 * The Java agent in every process of a system that a test breaks. It changes only processes that start while the order
 * file exists.
 */
public final class SabotageAgent {

    private SabotageAgent() {}

    /** @param order a file with the name of the sabotage; if it does not exist, nothing is changed */
    public static void premain(String order, Instrumentation instrumentation) throws IOException {
        Path file = Path.of(order);
        if (Files.exists(file)) {
            weave(Sabotage.valueOf(Files.readString(file)), instrumentation);
        }
    }

    private static void weave(Sabotage sabotage, Instrumentation instrumentation) {
        AgentBuilder agent = new AgentBuilder.Default()
                .with(AgentBuilder.Listener.StreamWriting.toSystemError().withErrorsOnly());
        for (Change change : sabotage.changes()) {
            agent = agent.type(ElementMatchers.named(change.type()))
                    .transform((builder, type, loader, module, domain) ->
                            builder.visit(change.visitor(ClassFileLocator.ForClassLoader.of(loader))));
        }
        agent.installOn(instrumentation);
    }
}
