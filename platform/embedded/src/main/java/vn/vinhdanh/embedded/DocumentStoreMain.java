package vn.vinhdanh.embedded;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The document store as a process of its own, for tests that kill it: {@code DocumentStoreMain <folder> <port>}. Prints its connection
 * string once it can be used, and ends with the program that started it.
 */
public final class DocumentStoreMain {

    private DocumentStoreMain() {}

    public static void main(String[] arguments) throws IOException {
        DocumentStore store = DocumentStore.inFolder(Path.of(arguments[0]))
                .port(Integer.parseInt(arguments[1]))
                .start();
        System.out.println(store.connectionString());
        ParentWatch.awaitEndOfInput();
        store.close();
    }
}
