package vn.vinhdanh.systemtests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser: logs in on the provider's page and keeps cookies, one jar as both servers are on one machine. */
public final class BrowserSession {

    private static final int MOST_REDIRECTS = 10;
    /** The provider remembers only requests for pages. */
    private static final String PAGE = "text/html";

    private static final String JSON = "application/json";
    private static final Pattern FORGERY_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String gateway;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();

    public BrowserSession(Endpoints endpoints) {
        this.gateway = endpoints.gateway();
    }

    /** The response of the page to which the login returns. */
    public HttpResponse<String> logIn(String account, String password, String page) {
        HttpResponse<String> form = open(URI.create(gateway + "/login?to=" + page));
        Matcher token = FORGERY_TOKEN.matcher(form.body());
        if (!token.find()) {
            throw new AssertionError("no login page but " + form.statusCode() + " at " + form.uri());
        }
        String fields =
                "username=" + encoded(account) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        return followed(send(HttpRequest.newBuilder(form.uri())
                .header("Accept", PAGE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(gateway + path)).header("Accept", JSON));
    }

    /** As the web client writes: with the token against forgery. */
    public HttpResponse<String> post(String path) {
        return post(path, cookies.getOrDefault("XSRF-TOKEN", ""));
    }

    public HttpResponse<String> postForged(String path) {
        return post(path, "");
    }

    /** Follows redirects, also to the provider. */
    public HttpResponse<String> open(URI address) {
        return followed(send(HttpRequest.newBuilder(address).header("Accept", PAGE)));
    }

    private HttpResponse<String> post(String path, String forgeryToken) {
        BodyPublisher body = BodyPublishers.ofString("{}");
        return send(HttpRequest.newBuilder(URI.create(gateway + path))
                .header("Accept", JSON)
                .header("Content-Type", JSON)
                .header("X-XSRF-TOKEN", forgeryToken)
                .POST(body));
    }

    private HttpResponse<String> followed(HttpResponse<String> first) {
        HttpResponse<String> response = first;
        for (int redirects = 0; response.statusCode() / 100 == 3; redirects++) {
            if (redirects == MOST_REDIRECTS) {
                throw new AssertionError("too many redirects, the last one to " + response.uri());
            }
            String location = response.headers().firstValue("Location").orElseThrow();
            response = send(
                    HttpRequest.newBuilder(response.uri().resolve(location)).header("Accept", PAGE));
        }
        return response;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        HttpCookie cookie = HttpCookie.parse(header).getFirst();
        if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
