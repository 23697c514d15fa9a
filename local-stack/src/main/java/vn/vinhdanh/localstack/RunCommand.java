package vn.vinhdanh.localstack;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import vn.vinhdanh.localstack.components.Component;
import vn.vinhdanh.localstack.identity.DemoAccounts;

/** {@code ./run}: starts the stack, prints the addresses, and runs until it is stopped. */
final class RunCommand {

    private final Terminal terminal;
    private volatile boolean stopping;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    int run(StackSettings settings) {
        Instant since = Instant.now();
        terminal.print("Vinh Danh đang khởi động / is starting");
        settings.folder().remove("welcome");
        settings.folder().write("pid", Long.toString(ProcessHandle.current().pid()));
        Stack stack = new Stack(settings, terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(settings, stack), "stop"));
        try {
            stack.start();
        } catch (RuntimeException e) {
            if (stopping) {
                // Ctrl-C came during the start and is the cause of the failure.
                waitForever();
            }
            throw e;
        }
        terminal.print(SamplePlan.load(settings));
        String welcome = welcome(settings, stack, Duration.between(since, Instant.now()));
        settings.folder().write("welcome", welcome);
        terminal.print(welcome);
        waitForever();
        return 0;
    }

    private void stop(StackSettings settings, Stack stack) {
        stopping = true;
        Instant since = Instant.now();
        terminal.print("\nVinh Danh đang dừng / is stopping");
        settings.folder().remove("pid");
        stack.close();
        terminal.print(String.format(
                Locale.ROOT,
                "Đã dừng sau %.1f giây, dữ liệu còn nguyên / stopped, the data is kept",
                Duration.between(since, Instant.now()).toMillis() / 1000.0));
    }

    private static String welcome(StackSettings settings, Stack stack, Duration duration) {
        PublicAddress address = settings.publicAddress();
        String gateway = settings.ports().url(Component.GATEWAY)
                + (address == null ? "" : " · trong mạng / in the network: " + address.url());
        String identity = settings.ports().url(Component.IDENTITY);
        return String.format(
                Locale.ROOT,
                """

                Vinh Danh sẵn sàng sau %.1f giây / ready

                  Địa chỉ / address       %s
                  Tài khoản / accounts    thu.ky · chu.tich · thu.ky.hoi.dong · uy.vien.1…9 · can.bo.phong-kinh-te … · ke.toan
                                          xã khác / another commune: thu.ky.mau-son
                                          tất cả / all: %s/demo/accounts · mật khẩu / password: %s
                  Hộp thư / mailbox       %s/mailbox
                  Dữ liệu / data          %s
                  Kho / store             %s
                  Dừng / stop             Ctrl-C
                """,
                duration.toMillis() / 1000.0,
                gateway,
                identity,
                DemoAccounts.PASSWORD,
                identity,
                settings.folder().root(),
                stack.store().description());
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
