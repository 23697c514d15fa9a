package vn.vinhdanh.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vinhdanh.embedded.Broker;
import vn.vinhdanh.embedded.Mailbox;
import vn.vinhdanh.localstack.components.Component;
import vn.vinhdanh.localstack.components.DatabaseNames;
import vn.vinhdanh.localstack.components.ServerStarter;
import vn.vinhdanh.localstack.components.StartupException;
import vn.vinhdanh.localstack.components.Store;
import vn.vinhdanh.localstack.components.StoreSelection;
import vn.vinhdanh.localstack.processes.JavaProgram;
import vn.vinhdanh.localstack.processes.OrphanReaper;
import vn.vinhdanh.localstack.processes.ServiceProcess;
import vn.vinhdanh.localstack.processes.ServiceProcesses;

/**
 * The whole system: broker, store, mailbox, OpenID provider and the six services. They are started in this order; the
 * services are stopped first.
 */
final class Stack implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(25);
    private static final Duration RECORD_LIMIT = Duration.ofMinutes(3);
    private static final long LARGE_LOG_BYTES = 10L << 20;

    private final StackSettings settings;
    private final Terminal terminal;
    private final OrphanReaper reaper = new OrphanReaper();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watch").factory());
    private final ServerStarter servers;
    private final DatabaseNames databases;
    private final Broker broker;
    private final Mailbox mailbox;
    private @Nullable Store store;
    private @Nullable ServiceProcesses services;
    private @Nullable ConfigurableApplicationContext web;
    private volatile boolean closing;

    Stack(StackSettings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
        List<String> jvmOptions = List.of("@" + settings.installation().options());
        this.servers = new ServerStarter(settings.environment(), settings.folder(), jvmOptions);
        this.databases = DatabaseNames.from(settings.environment());
        this.broker = Broker.at(settings.folder().resolve("broker"))
                .port(settings.ports().of(Component.BROKER))
                .avoidingPorts(settings.ports().all())
                .jvmOptions(jvmOptions);
        this.mailbox = Mailbox.inFolder(settings.folder().resolve("mailbox"))
                .port(settings.ports().of(Component.MAIL));
    }

    /** Returns when everything is ready. */
    void start() {
        settings.ports().checkFree();
        moveLargeLogs();
        List<JavaProgram> programs = ServiceLaunches.ALL.stream()
                .map(settings.installation()::program)
                .toList();
        CompletableFuture<Void> events = starting("hàng sự kiện / broker", broker::start);
        CompletableFuture<Void> documents = starting("kho tài liệu / store", () -> {
            store = StoreSelection.open(
                    settings.environment(),
                    settings.folder(),
                    settings.ports().of(Component.STORE),
                    servers::start,
                    reaper::watch);
        });
        CompletableFuture<Void> mail = starting("hộp thư / mailbox", () -> servers.start(mailbox));
        await(events, documents, mail);
        terminal.print("  cơ sở dữ liệu / databases: " + String.join(", ", databases.of(ServiceLaunches.WITH_DATABASE))
                + " @ " + store().hosts());
        ServiceProcesses created = createServices(programs);
        CompletableFuture<Void> identity = starting("đăng nhập / identity", () -> {
            web = WebApplicationLauncher.start(settings, mailbox, created);
        });
        created.start(concurrentStarts(), START_LIMIT, terminal::ready);
        await(identity);
        watch.scheduleWithFixedDelay(this::restartDeadBroker, 1, 1, TimeUnit.SECONDS);
        watch.scheduleWithFixedDelay(this::checkDiskSpace, 1, 1, TimeUnit.MINUTES);
    }

    /** @throws IllegalStateException before the store is open */
    Store store() {
        if (store == null) {
            throw new IllegalStateException("the store is not open yet");
        }
        return store;
    }

    /**
     * After {@link #close} has begun no service may start: it would outlive the stack, and create its database again.
     */
    private synchronized ServiceProcesses createServices(List<JavaProgram> programs) {
        if (closing) {
            throw new IllegalStateException("the stack was stopped while it started");
        }
        ServiceLaunches launches = new ServiceLaunches(settings, store(), databases, broker.bootstrapServers());
        ServiceProcesses created = new ServiceProcesses(ServiceLaunches.ALL.stream()
                .map(service -> launches.launch(service, programs.get(ServiceLaunches.ALL.indexOf(service))))
                .map(launch -> new ServiceProcess(launch, reaper, terminal::print))
                .toList());
        services = created;
        return created;
    }

    @Override
    public synchronized void close() {
        closing = true;
        watch.shutdownNow();
        if (services != null && settings.cacheUse() == JavaProgram.CacheUse.RECORD) {
            services.stopInTurn(RECORD_LIMIT);
        } else if (services != null) {
            services.stop(STOP_LIMIT);
        }
        broker.close();
        if (store != null) {
            store.close();
        }
        mailbox.close();
        if (web != null) {
            web.close();
        }
        reaper.close();
        settings.folder().close();
    }

    private int concurrentStarts() {
        String wanted = settings.environment().getOrDefault("VINHDANH_STARTS_AT_A_TIME", "");
        return wanted.isBlank() ? Math.max(2, Runtime.getRuntime().availableProcessors()) : Integer.parseInt(wanted);
    }

    private CompletableFuture<Void> starting(String name, Runnable component) {
        Instant since = Instant.now();
        return CompletableFuture.runAsync(
                        component, task -> Thread.ofPlatform().name(name).start(task))
                .thenRun(() -> terminal.ready(name, Duration.between(since, Instant.now())));
    }

    private static void await(CompletableFuture<?>... components) {
        try {
            CompletableFuture.allOf(components).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void restartDeadBroker() {
        if (closing || broker.isRunning()) {
            return;
        }
        terminal.print(
                "! hàng sự kiện dừng đột ngột, đang khởi động lại / the broker stopped unexpectedly, starting again");
        try {
            broker.startAgain();
            terminal.print("✓ hàng sự kiện chạy lại / the broker runs again");
        } catch (RuntimeException e) {
            terminal.print("! " + e.getMessage());
        }
    }

    private void checkDiskSpace() {
        try {
            settings.folder().checkSpace();
        } catch (StartupException nearlyFull) {
            terminal.print("! " + nearlyFull.getMessage());
        }
    }

    private void moveLargeLogs() {
        try (Stream<Path> logs = Files.list(settings.folder().resolve("logs"))) {
            for (Path log :
                    logs.filter(file -> file.toString().endsWith(".log")).toList()) {
                if (Files.size(log) > LARGE_LOG_BYTES) {
                    Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
