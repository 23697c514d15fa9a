package vn.vinhdanh.systemtests.bench.letter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * Limit of the pipeline: renders an invitation and hands it to the SMTP server, without a store, events or a domain.
 * {@code POST /letters} renders and sends one letter, {@code POST /pages} renders one page and answers with its size.
 * Arguments: the folder with the fonts, the port of the SMTP server; prints its own address.
 */
public final class BareLetterServer {

    private final InvitationPage page;
    private final InvitationLetter letter;

    private BareLetterServer(Path fonts, int smtpPort) {
        this.page = new InvitationPage(fonts);
        this.letter = new InvitationLetter(smtpPort);
    }

    public static void main(String[] arguments) throws IOException {
        BareLetterServer bare = new BareLetterServer(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/letters", exchange -> answer(exchange, bare::send));
        server.createContext("/pages", exchange -> answer(exchange, () -> bare.page.render(person()).length));
        server.start();
        System.out.println("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Returns the size of the PDF in bytes. */
    @FunctionalInterface
    private interface Job {

        int run() throws MessagingException;
    }

    private int send() throws MessagingException {
        Map<String, String> person = person();
        byte[] pdf = page.render(person);
        letter.send(letter.write(person, pdf), person);
        return pdf.length;
    }

    /** Another person for every letter, with a link as long as the product's. */
    static Map<String, String> person() {
        String id = UUID.randomUUID().toString();
        return Map.of(
                "id", id,
                "name", "Nông Thị Mẫu " + id.substring(0, 4),
                "unit", "Trung tâm Phục vụ hành chính công",
                "address", id + "@vi-du.example",
                "link", "http://127.0.0.1:8080/api/answers/" + id + "." + id.replace("-", ""));
    }

    private static void answer(HttpExchange exchange, Job job) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            try {
                respond(exchange, 200, Integer.toString(job.run()));
            } catch (MessagingException e) {
                respond(exchange, 502, String.valueOf(e.getMessage()));
            }
        }
    }

    private static void respond(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
