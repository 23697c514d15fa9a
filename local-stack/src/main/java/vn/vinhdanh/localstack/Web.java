package vn.vinhdanh.localstack;

import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.vinhdanh.embedded.Mailbox;
import vn.vinhdanh.localstack.identity.IdentitySettings;
import vn.vinhdanh.localstack.parts.Part;
import vn.vinhdanh.localstack.processes.Fleet;

/** Starts the web part with what was made outside of it. */
final class Web {

    private Web() {}

    static ConfigurableApplicationContext start(Setting setting, Mailbox mailbox, Fleet fleet) {
        int gateway = setting.ports().of(Part.GATEWAY);
        IdentitySettings identity = new IdentitySettings(
                setting.ports().url(Part.IDENTITY),
                List.of("http://127.0.0.1:" + gateway, "http://localhost:" + gateway),
                setting.folder().resolve("keys").resolve("tokens.json"));
        SpringApplication application = new SpringApplication(LocalStackWeb.class);
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(IdentitySettings.class, () -> identity);
            beans.registerBean(Mailbox.class, () -> mailbox);
            beans.registerBean(Fleet.class, () -> fleet);
        });
        application.setDefaultProperties(Map.of(
                "server.port", setting.ports().of(Part.IDENTITY),
                "logging.file.name", setting.folder().log("local-stack").toString()));
        return application.run();
    }
}
