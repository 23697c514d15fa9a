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

/** An SMTP server that at one command answers something else, disconnects or does not answer. */
final class ScriptedServer implements AutoCloseable {

    static final String HANG_UP = "hang up";
    static final String SILENCE = "silence";

    private static final Map<String, String> DEFAULT_ANSWERS = Map.of(
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

    /** @param moment the command; HELLO for the greeting, "." for the end of the content */
    ScriptedServer(String moment, String behaviour) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.moment = moment;
        this.behaviour = behaviour;
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The contents that were received completely, with any answer. */
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
            boolean open = answer(client, "HELLO");
            StringBuilder content = null;
            String line;
            while (open && (line = in.readLine()) != null) {
                if (content == null) {
                    String command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
                    open = answer(client, command);
                    content = command.equals("DATA") && answerTo("DATA").startsWith("354") ? new StringBuilder() : null;
                } else if (line.equals(".")) {
                    kept.add(content.toString());
                    content = null;
                    open = answer(client, ".");
                } else {
                    content.append(line).append('\n');
                }
            }
        } catch (IOException clientDisconnected) {
            // The test asserts what the client knows after that.
        }
    }

    /** @return false if the conversation is over */
    private boolean answer(Socket client, String command) throws IOException {
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
        return command.equals(moment) ? behaviour : DEFAULT_ANSWERS.getOrDefault(command, "500 what?");
    }
}
