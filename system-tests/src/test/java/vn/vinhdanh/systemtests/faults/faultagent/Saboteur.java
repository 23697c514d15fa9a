package vn.vinhdanh.systemtests.faults.faultagent;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.matcher.ElementMatchers;
import vn.vinhdanh.systemtests.faults.faultagent.Sabotage.Change;

/** The agent in each process of a system that is to be broken. A process is sound unless it was started while the order lay there. */
public final class Saboteur {

    private Saboteur() {}

    /** @param order a file with the name of the sabotage; where there is none, nothing is changed */
    public static void premain(String order, Instrumentation instrumentation) throws IOException {
        Path file = Path.of(order);
        if (Files.exists(file)) {
            weave(Sabotage.valueOf(Files.readString(file)), instrumentation);
        }
    }

    private static void weave(Sabotage sabotage, Instrumentation instrumentation) {
        AgentBuilder agent = new AgentBuilder.Default();
        for (Change change : sabotage.changes()) {
            agent = agent.type(ElementMatchers.named(change.type()))
                    .transform((builder, type, loader, module, domain) ->
                            builder.visit(Advice.to(change.advice()).on(ElementMatchers.named(change.method()))));
        }
        agent.installOn(instrumentation);
    }
}
