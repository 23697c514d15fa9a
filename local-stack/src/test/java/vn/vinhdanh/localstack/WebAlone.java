package vn.vinhdanh.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vinhdanh.embedded.Mailbox;
import vn.vinhdanh.localstack.parts.Folder;
import vn.vinhdanh.localstack.parts.Part;
import vn.vinhdanh.localstack.parts.Ports;
import vn.vinhdanh.localstack.processes.Fleet;
import vn.vinhdanh.localstack.processes.Installation;
import vn.vinhdanh.localstack.processes.Program.CacheUse;

/** The web part on free ports, without broker, store and services. */
public final class WebAlone {

    private static final Ports PORTS = Ports.free();
    public static final String GATEWAY = PORTS.url(Part.GATEWAY);

    private WebAlone() {}

    public static ConfigurableApplicationContext start(Path folder) {
        Setting setting = new Setting(
                new Installation(folder), new Folder(folder.resolve("data")), PORTS, Map.of(), CacheUse.USE);
        Mailbox mailbox = Mailbox.inFolder(folder.resolve("mailbox"))
                .port(PORTS.of(Part.MAIL))
                .start();
        ConfigurableApplicationContext web = Web.start(setting, mailbox, new Fleet(List.of()));
        web.addApplicationListener(event -> {
            if (event instanceof org.springframework.context.event.ContextClosedEvent) {
                mailbox.close();
            }
        });
        return web;
    }

    public static String address(ConfigurableApplicationContext web) {
        return "http://127.0.0.1:" + web.getEnvironment().getProperty("local.server.port");
    }
}
