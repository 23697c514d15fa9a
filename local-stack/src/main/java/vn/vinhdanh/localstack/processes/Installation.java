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
import vn.vinhdanh.localstack.components.Component;
import vn.vinhdanh.localstack.components.StartupException;

/**
 * The repository with its built jars. The jar of a service contains its libraries, but an AOT cache needs them as
 * files: each build is extracted once, into {@code target/start-<checksum>}.
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
    public JavaProgram own() {
        Path target = home.resolve("local-stack").resolve("target");
        return new JavaProgram(options(), builtJar("local-stack", target), target.resolve("local-stack.aot"));
    }

    /** The file of the JVM options that all processes of the stack share. */
    public Path options() {
        return home.resolve("local-stack").resolve("jvm.options");
    }

    /** @throws StartupException if the service was not built */
    public JavaProgram program(Component service) {
        Path target = home.resolve(service.module()).resolve("target");
        Path jar = builtJar(service.module(), target);
        Path extracted = target.resolve("start-" + keyOf(jar));
        Path runnable = extracted.resolve(jar.getFileName());
        if (Files.notExists(runnable)) {
            extract(jar, extracted);
        }
        return new JavaProgram(
                options(),
                runnable,
                extracted.resolve(service.module() + "-" + Runtime.version().feature() + ".aot"));
    }

    private static Path builtJar(String module, Path target) {
        try (Stream<Path> files = Files.exists(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().matches(module + "-[\\d.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new StartupException(
                            "Chưa có " + module + " đã biên dịch. Chạy: ./mvnw -DskipTests package",
                            module + " is not built yet. Run: ./mvnw -DskipTests package"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A digest of the names and checksums of the entries: cheap to compute, and different for each build. */
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

    private static void extract(Path jar, Path extracted) {
        Path draft = extracted.resolveSibling(extracted.getFileName() + ".part");
        try {
            removeOthers(extracted);
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            int exitCode = new ProcessBuilder(List.of(
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
            if (exitCode != 0) {
                throw new IllegalStateException("could not extract " + jar);
            }
            Files.move(draft, extracted, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("could not extract " + jar, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while extracting " + jar, e);
        }
    }

    /** Deletes what earlier builds left. */
    private static void removeOthers(Path extracted) throws IOException {
        try (Stream<Path> siblings = Files.list(extracted.getParent())) {
            for (Path old : siblings.filter(Installation::isExtracted).toList()) {
                try (Stream<Path> all = Files.walk(old)) {
                    for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
    }

    private static boolean isExtracted(@Nullable Path path) {
        return path != null
                && Files.isDirectory(path)
                && path.getFileName().toString().startsWith("start-");
    }
}
