package vn.vinhdanh.notification.adapter.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that behaves, but for one line: there it says something else, hangs up or keeps silent. */
final class ScriptedServer implements AutoCloseable {

    static final String HANG_UP = "hang up";
    static final String SILENCE = "silence";

    private static final Map<String, String> POLITE = Map.of(
            "HELLO", "220 ready",
            "EHLO", "250 pleased to meet you",
            "MAIL", "250 ok",
            "RCPT", "250 ok",
            "DATA", "354 go on",
            ".", "250 kept",
            "RSET", "250 ok",
            "QUIT", "221 bye");

    private final ServerSocket socket;
    private final String moment;
    private final String behaviour;
    private final List<String> kept = new CopyOnWriteArrayList<>();

    /** @param moment the command, or HELLO for the greeting and "." for the end of the content */
    ScriptedServer(String moment, String behaviour) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.moment = moment;
        this.behaviour = behaviour;
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The contents that came whole, whatever was said about them. */
    List<String> kept() {
        return List.copyOf(kept);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            boolean on = says(client, "HELLO");
            StringBuilder content = null;
            String line;
            while (on && (line = in.readLine()) != null) {
                if (content == null) {
                    String command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
                    on = says(client, command);
                    content = command.equals("DATA") && answerTo("DATA").startsWith("354") ? new StringBuilder() : null;
                } else if (line.equals(".")) {
                    kept.add(content.toString());
                    content = null;
                    on = says(client, ".");
                } else {
                    content.append(line).append('\n');
                }
            }
        } catch (IOException theClientWent) {
            // What it knows then is what the test asks.
        }
    }

    /** @return false when the conversation is over */
    private boolean says(Socket client, String command) throws IOException {
        String answer = answerTo(command);
        switch (answer) {
            case HANG_UP -> {
                return false;
            }
            case SILENCE -> {
                client.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
                return false;
            }
            default -> {
                client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                return true;
            }
        }
    }

    private String answerTo(String command) {
        return command.equals(moment) ? behaviour : POLITE.getOrDefault(command, "500 what?");
    }
}
