package vn.vinhdanh.localstack.parts;

import java.util.List;
import java.util.Map;
import vn.vinhdanh.embedded.DocumentStore;
import vn.vinhdanh.embedded.Mailbox;

/**
 * Starts the built-in store and the mail server: inside this program, or each in a JVM of its own when the environment variable
 * {@value #VARIABLE} is {@code true}. A bench sets it to measure their processor time apart from this program's.
 */
public final class SeparateProcesses {

    static final String VARIABLE = "VINHDANH_SEPARATE_PROCESSES";

    private final boolean separate;
    private final Folder folder;
    private final List<String> jvmOptions;

    public SeparateProcesses(Map<String, String> environment, Folder folder, List<String> jvmOptions) {
        this.separate = Boolean.parseBoolean(environment.get(VARIABLE));
        this.folder = folder;
        this.jvmOptions = List.copyOf(jvmOptions);
    }

    DocumentStore start(DocumentStore store) {
        return separate ? store.startProcess(jvmOptions, folder.log("store")) : store.start();
    }

    public void start(Mailbox mailbox) {
        if (separate) {
            mailbox.startProcess(jvmOptions, folder.log("mailbox"));
        } else {
            mailbox.start();
        }
    }
}
