package vn.vinhdanh.localstack.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.localstack.parts.Obstacle;
import vn.vinhdanh.localstack.parts.Part;

/**
 * The repository with its built jars. A service's jar holds its libraries inside; it is laid out beside them once for each build (in
 * {@code target/start-<checksum>}), for only so can an AOT cache be used.
 */
public final class Installation {

    private static final int KEY_LENGTH = 12;

    private final Path home;

    public Installation(Path home) {
        this.home = home;
    }

    public Path home() {
        return home;
    }

    /** The local stack itself. */
    public Program own() {
        Path target = home.resolve("local-stack").resolve("target");
        return new Program(options(), builtJar("local-stack", target), target.resolve("local-stack.aot"));
    }

    /** The options that all JVMs of the stack share. */
    public Path options() {
        return home.resolve("local-stack").resolve("jvm.options");
    }

    /** @throws Obstacle if the service was not built */
    public Program program(Part service) {
        Path target = home.resolve(service.module()).resolve("target");
        Path jar = builtJar(service.module(), target);
        Path laidOut = target.resolve("start-" + keyOf(jar));
        Path runnable = laidOut.resolve(jar.getFileName());
        if (Files.notExists(runnable)) {
            layOut(jar, laidOut);
        }
        return new Program(
                options(),
                runnable,
                laidOut.resolve(service.module() + "-" + Runtime.version().feature() + ".aot"));
    }

    private static Path builtJar(String module, Path target) {
        try (Stream<Path> files = Files.exists(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().matches(module + "-[\\d.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new Obstacle(
                            "Chưa có " + module + " đã biên dịch. Chạy: ./mvnw -DskipTests package",
                            module + " is not built yet. Run: ./mvnw -DskipTests package"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names and checksums of what is in the jar: cheap to read, and another build gives another key. */
    static String keyOf(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            zip.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .map(entry -> entry.getName() + ":" + entry.getCrc() + "\n")
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException("not a jar: " + jar, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void layOut(Path jar, Path laidOut) {
        Path draft = laidOut.resolveSibling(laidOut.getFileName() + ".part");
        try {
            removeOthers(laidOut);
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            int answer = new ProcessBuilder(List.of(
                            java,
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            draft.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (answer != 0) {
                throw new IllegalStateException("could not lay out " + jar);
            }
            Files.move(draft, laidOut, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("could not lay out " + jar, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while laying out " + jar, e);
        }
    }

    /** What earlier builds left. */
    private static void removeOthers(Path laidOut) throws IOException {
        try (Stream<Path> siblings = Files.list(laidOut.getParent())) {
            for (Path old : siblings.filter(Installation::isLaidOut).toList()) {
                try (Stream<Path> all = Files.walk(old)) {
                    for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
    }

    private static boolean isLaidOut(@Nullable Path path) {
        return path != null
                && Files.isDirectory(path)
                && path.getFileName().toString().startsWith("start-");
    }
}
