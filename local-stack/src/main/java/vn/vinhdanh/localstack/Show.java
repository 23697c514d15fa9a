package vn.vinhdanh.localstack;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import vn.vinhdanh.localstack.identity.DemoAccounts;
import vn.vinhdanh.localstack.parts.Part;

/** {@code ./run}: starts everything, says where it is, and stays until it is told to stop. */
final class Show {

    private final Terminal terminal;
    private volatile boolean stopping;

    Show(Terminal terminal) {
        this.terminal = terminal;
    }

    int run(Setting setting) {
        Instant since = Instant.now();
        terminal.say("Vinh Danh đang khởi động / is starting");
        setting.folder().forget("welcome");
        setting.folder().note("pid", Long.toString(ProcessHandle.current().pid()));
        Stack stack = new Stack(setting, terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(setting, stack), "stop"));
        try {
            stack.start();
        } catch (RuntimeException e) {
            if (stopping) {
                // Ctrl-C came while we started: what fails now fails because of it.
                waitForever();
            }
            throw e;
        }
        terminal.say(SamplePlan.load(setting));
        String welcome = welcome(setting, stack, Duration.between(since, Instant.now()));
        setting.folder().note("welcome", welcome);
        terminal.say(welcome);
        waitForever();
        return 0;
    }

    private void stop(Setting setting, Stack stack) {
        stopping = true;
        Instant since = Instant.now();
        terminal.say("\nVinh Danh đang dừng / is stopping");
        setting.folder().forget("pid");
        stack.close();
        terminal.say(String.format(
                Locale.ROOT,
                "Đã dừng sau %.1f giây, dữ liệu còn nguyên / stopped, the data is kept",
                Duration.between(since, Instant.now()).toMillis() / 1000.0));
    }

    private static String welcome(Setting setting, Stack stack, Duration took) {
        String gateway = setting.ports().url(Part.GATEWAY);
        String identity = setting.ports().url(Part.IDENTITY);
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
                took.toMillis() / 1000.0,
                gateway,
                identity,
                DemoAccounts.PASSWORD,
                identity,
                setting.folder().root(),
                stack.opened().description());
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
