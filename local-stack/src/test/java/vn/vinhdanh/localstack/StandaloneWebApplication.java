package vn.vinhdanh.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vinhdanh.embedded.Mailbox;
import vn.vinhdanh.localstack.components.Component;
import vn.vinhdanh.localstack.components.DataFolder;
import vn.vinhdanh.localstack.components.Ports;
import vn.vinhdanh.localstack.processes.Installation;
import vn.vinhdanh.localstack.processes.JavaProgram.CacheUse;
import vn.vinhdanh.localstack.processes.ServiceProcesses;

/** The web application on free ports, without broker, store and services. */
public final class StandaloneWebApplication {

    private static final Ports PORTS = Ports.free();
    public static final String GATEWAY = PORTS.url(Component.GATEWAY);

    private StandaloneWebApplication() {}

    public static ConfigurableApplicationContext start(Path folder) {
        StackSettings settings = new StackSettings(
                new Installation(folder), new DataFolder(folder.resolve("data")), PORTS, Map.of(), CacheUse.USE);
        Mailbox mailbox = Mailbox.inFolder(folder.resolve("mailbox"))
                .port(PORTS.of(Component.MAIL))
                .start();
        ConfigurableApplicationContext web =
                WebApplicationLauncher.start(settings, mailbox, new ServiceProcesses(List.of()));
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
