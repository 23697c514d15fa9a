package vn.vinhdanh.localstack;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import vn.vinhdanh.localstack.parts.Folder;
import vn.vinhdanh.localstack.parts.Ports;
import vn.vinhdanh.localstack.processes.Installation;
import vn.vinhdanh.localstack.processes.Program.CacheUse;

/**
 * Runs everything once so that each JVM, on its way out, writes down which classes it loaded and linked: its AOT cache. A rehearsal on
 * the real parts, for what a service loads while it talks to its broker and its store is most of what it loads.
 */
final class Rehearsal {

    private final Terminal terminal;

    Rehearsal(Terminal terminal) {
        this.terminal = terminal;
    }

    int run(Installation installation) {
        Instant since = Instant.now();
        terminal.say("Đang tạo bộ nhớ đệm khởi động / making the caches for a quick start");
        Folder folder = Check.temporary();
        Setting setting = new Setting(installation, folder, Ports.free(), System.getenv(), CacheUse.RECORD);
        try (Stack stack = new Stack(setting, terminal)) {
            stack.start();
            terminal.say(SamplePlan.load(setting));
        } finally {
            folder.delete();
        }
        terminal.say(String.format(
                Locale.ROOT,
                "Xong sau %.0f giây / done",
                Duration.between(since, Instant.now()).toMillis() / 1000.0));
        return 0;
    }
}
