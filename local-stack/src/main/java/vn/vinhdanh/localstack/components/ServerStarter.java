package vn.vinhdanh.localstack.components;

import java.util.List;
import java.util.Map;
import vn.vinhdanh.embedded.DocumentStore;
import vn.vinhdanh.embedded.Mailbox;

/**
 * Starts the built-in store and the mail server inside this program, or each in a JVM of its own if the environment
 * variable {@value #SEPARATE_PROCESSES} is {@code true}. A bench sets it to measure their processor time apart from
 * this program's.
 */
public final class ServerStarter {

    static final String SEPARATE_PROCESSES = "VINHDANH_SEPARATE_PROCESSES";

    private final boolean separate;
    private final DataFolder folder;
    private final List<String> jvmOptions;

    public ServerStarter(Map<String, String> environment, DataFolder folder, List<String> jvmOptions) {
        this.separate = Boolean.parseBoolean(environment.get(SEPARATE_PROCESSES));
        this.folder = folder;
        this.jvmOptions = List.copyOf(jvmOptions);
    }

    public void start(DocumentStore store) {
        if (separate) {
            store.startProcess(jvmOptions, folder.log("store"));
        } else {
            store.start();
        }
    }

    public void start(Mailbox mailbox) {
        if (separate) {
            mailbox.startProcess(jvmOptions, folder.log("mailbox"));
        } else {
            mailbox.start();
        }
    }
}
