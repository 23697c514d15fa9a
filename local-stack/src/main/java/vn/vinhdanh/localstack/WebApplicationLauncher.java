package vn.vinhdanh.localstack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.vinhdanh.embedded.Mailbox;
import vn.vinhdanh.localstack.components.Component;
import vn.vinhdanh.localstack.identity.IdentitySettings;
import vn.vinhdanh.localstack.processes.ServiceProcesses;

/** Starts the web application with the objects that the stack created before. */
final class WebApplicationLauncher {

    private WebApplicationLauncher() {}

    static ConfigurableApplicationContext start(StackSettings settings, Mailbox mailbox, ServiceProcesses services) {
        int gateway = settings.ports().of(Component.GATEWAY);
        PublicAddress address = settings.publicAddress();
        List<String> webOrigins =
                new ArrayList<>(List.of("http://127.0.0.1:" + gateway, "http://localhost:" + gateway));
        if (address != null) {
            webOrigins.add(address.url());
        }
        IdentitySettings identity = new IdentitySettings(
                settings.issuer(),
                webOrigins,
                settings.gatewaySecret(),
                settings.folder().resolve("keys").resolve("tokens.json"),
                settings.furtherAccounts());
        SpringApplication application = new SpringApplication(WebApplication.class);
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(IdentitySettings.class, () -> identity);
            beans.registerBean(Mailbox.class, () -> mailbox);
            beans.registerBean(ServiceProcesses.class, () -> services);
        });
        application.setDefaultProperties(Map.of(
                "server.port", settings.ports().of(Component.IDENTITY),
                "server.servlet.session.cookie.secure", address != null,
                "logging.file.name", settings.folder().log("local-stack").toString()));
        return application.run();
    }
}
