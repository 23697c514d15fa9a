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
import vn.vinhdanh.localstack.parts.Obstacle;
import vn.vinhdanh.localstack.parts.Part;
import vn.vinhdanh.localstack.parts.SeparateProcesses;
import vn.vinhdanh.localstack.parts.Store;
import vn.vinhdanh.localstack.parts.Stores;
import vn.vinhdanh.localstack.processes.Fleet;
import vn.vinhdanh.localstack.processes.Program;
import vn.vinhdanh.localstack.processes.ServiceProcess;
import vn.vinhdanh.localstack.processes.Warden;

/** Everything at once: broker, store, mailbox, OpenID provider and the six services; started in order and stopped in the reverse. */
final class Stack implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(25);
    private static final Duration RECORD_LIMIT = Duration.ofMinutes(3);
    private static final long LARGE_LOG_BYTES = 10L << 20;

    private final Setting setting;
    private final Terminal terminal;
    private final Warden warden = new Warden();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watch").factory());
    private final SeparateProcesses processes;
    private final Broker broker;
    private final Mailbox mailbox;
    private @Nullable Store store;
    private @Nullable Fleet fleet;
    private @Nullable ConfigurableApplicationContext web;
    private volatile boolean closing;

    Stack(Setting setting, Terminal terminal) {
        this.setting = setting;
        this.terminal = terminal;
        List<String> jvmOptions = List.of("@" + setting.installation().options());
        this.processes = new SeparateProcesses(setting.environment(), setting.folder(), jvmOptions);
        this.broker = Broker.at(setting.folder().resolve("broker"))
                .port(setting.ports().of(Part.BROKER))
                .avoiding(setting.ports().all())
                .jvmOptions(jvmOptions);
        this.mailbox = Mailbox.inFolder(setting.folder().resolve("mailbox"))
                .port(setting.ports().of(Part.MAIL));
    }

    /** Returns when everything is ready. */
    void start() {
        setting.ports().checkFree();
        moveLargeLogs();
        List<Program> programs =
                Services.ALL.stream().map(setting.installation()::program).toList();
        CompletableFuture<Void> events = starting("hàng sự kiện / broker", broker::start);
        CompletableFuture<Void> documents = starting("kho tài liệu / store", () -> {
            store = Stores.open(
                    setting.environment(), setting.folder(), setting.ports().of(Part.STORE), processes, warden::watch);
        });
        CompletableFuture<Void> mail = starting("hộp thư / mailbox", () -> processes.start(mailbox));
        await(events, documents, mail);
        Services services = new Services(setting, opened(), broker.bootstrapServers());
        Fleet started = new Fleet(Services.ALL.stream()
                .map(part -> new ServiceProcess(
                        services.launch(part, programs.get(Services.ALL.indexOf(part))), warden, terminal::say))
                .toList());
        fleet = started;
        CompletableFuture<Void> identity = starting("đăng nhập / identity", () -> {
            web = Web.start(setting, mailbox, started);
        });
        started.start(atATime(), START_LIMIT, terminal::ready);
        await(identity);
        watch.scheduleWithFixedDelay(this::lookAfterBroker, 1, 1, TimeUnit.SECONDS);
        watch.scheduleWithFixedDelay(this::lookAtDisk, 1, 1, TimeUnit.MINUTES);
    }

    Store opened() {
        if (store == null) {
            throw new IllegalStateException("the store is not open yet");
        }
        return store;
    }

    @Override
    public synchronized void close() {
        closing = true;
        watch.shutdownNow();
        if (fleet != null && setting.caches() == Program.CacheUse.RECORD) {
            fleet.stopInTurn(RECORD_LIMIT);
        } else if (fleet != null) {
            fleet.stop(STOP_LIMIT);
        }
        broker.close();
        if (store != null) {
            store.close();
        }
        mailbox.close();
        if (web != null) {
            web.close();
        }
        warden.close();
        setting.folder().close();
    }

    private int atATime() {
        String wanted = setting.environment().getOrDefault("VINHDANH_STARTS_AT_A_TIME", "");
        return wanted.isBlank() ? Math.max(2, Runtime.getRuntime().availableProcessors()) : Integer.parseInt(wanted);
    }

    private CompletableFuture<Void> starting(String what, Runnable part) {
        Instant since = Instant.now();
        return CompletableFuture.runAsync(
                        part, task -> Thread.ofPlatform().name(what).start(task))
                .thenRun(() -> terminal.ready(what, Duration.between(since, Instant.now())));
    }

    private static void await(CompletableFuture<?>... parts) {
        try {
            CompletableFuture.allOf(parts).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void lookAfterBroker() {
        if (closing || broker.isRunning()) {
            return;
        }
        terminal.say(
                "! hàng sự kiện dừng đột ngột, đang khởi động lại / the broker stopped unexpectedly, starting again");
        try {
            broker.startAgain();
            terminal.say("✓ hàng sự kiện chạy lại / the broker runs again");
        } catch (RuntimeException e) {
            terminal.say("! " + e.getMessage());
        }
    }

    private void lookAtDisk() {
        try {
            setting.folder().checkSpace();
        } catch (Obstacle nearlyFull) {
            terminal.say("! " + nearlyFull.getMessage());
        }
    }

    private void moveLargeLogs() {
        try (Stream<Path> logs = Files.list(setting.folder().resolve("logs"))) {
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
