package vn.vinhdanh.systemtests.faults.faultagent;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import net.bytebuddy.agent.builder.AgentBuilder;

/** Packs this package into the jar of a Java agent. Tests create it; no product contains it. */
public final class SabotageAgentJar {

    private SabotageAgentJar() {}

    /** @param file the jar to write */
    public static void write(Path file) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", SabotageAgent.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH, location(AgentBuilder.class).toUri().toString());
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Path type : types()) {
                jar.putNextEntry(new ZipEntry(location(SabotageAgent.class)
                        .relativize(type)
                        .toString()
                        .replace('\\', '/')));
                Files.copy(type, jar);
            }
        }
    }

    private static List<Path> types() throws IOException {
        Path folder = location(SabotageAgent.class)
                .resolve(SabotageAgent.class.getPackageName().replace('.', '/'));
        try (Stream<Path> types = Files.list(folder)) {
            return types.toList();
        }
    }

    private static Path location(Class<?> type) {
        return Path.of(java.net.URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
