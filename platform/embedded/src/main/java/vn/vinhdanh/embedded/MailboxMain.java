package vn.vinhdanh.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The mail server as a process of its own: {@code MailboxMain <folder> <port>}. Prints its address once it accepts
 * mail. Each line of its standard input names the failure mode to switch to. Ends at the end of its input, that is with
 * the program that started it.
 */
public final class MailboxMain {

    private MailboxMain() {}

    public static void main(String[] arguments) throws IOException {
        try (Mailbox mailbox = Mailbox.inFolder(Path.of(arguments[0]))
                        .port(Integer.parseInt(arguments[1]))
                        .start();
                BufferedReader input =
                        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
            System.out.println(readyLine(mailbox.port()));
            for (String mode = input.readLine(); mode != null; mode = input.readLine()) {
                mailbox.setFailureMode(Mailbox.FailureMode.valueOf(mode));
            }
        }
    }

    static String readyLine(int port) {
        return "smtp://127.0.0.1:" + port;
    }
}
