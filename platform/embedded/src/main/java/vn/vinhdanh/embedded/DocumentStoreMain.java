package vn.vinhdanh.embedded;

import java.nio.file.Path;

/**
 * The document store as a process of its own: {@code DocumentStoreMain <folder> <port>}. Prints its connection string
 * once clients can connect. Ends at SIGTERM, or at the end of its standard input, that is with the program that started
 * it.
 */
public final class DocumentStoreMain {

    private DocumentStoreMain() {}

    public static void main(String[] arguments) {
        DocumentStore store = DocumentStore.inFolder(Path.of(arguments[0]))
                .port(Integer.parseInt(arguments[1]))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "close the store"));
        System.out.println(store.connectionString());
        ParentWatch.awaitEndOfInput();
        System.exit(0);
    }
}
