package vn.vinhdanh.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.localstack.components.Component;
import vn.vinhdanh.localstack.identity.DemoAccounts;

/** Loads the real plan of Trùng Khánh commune once, through the gateway and as its secretariat. */
final class SamplePlan {

    private static final String SECRETARIAT = "thu.ky";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private SamplePlan() {}

    /** @return the line for the terminal */
    static String load(StackSettings settings) {
        Path loaded = settings.folder().resolve("plan-loaded");
        if (Files.exists(loaded)) {
            return "  ✓ kế hoạch mẫu đã có / the sample plan is there";
        }
        try {
            String token = token(settings.ports().url(Component.IDENTITY));
            HttpURLConnection request = open(settings.ports().url(Component.GATEWAY) + "/api/conferences");
            request.setRequestProperty("Authorization", "Bearer " + token);
            request.setRequestProperty("Content-Type", "application/yaml");
            request.getOutputStream().write(plan());
            int status = request.getResponseCode();
            if (status / 100 != 2) {
                InputStream problem = request.getErrorStream();
                String details = problem == null ? "" : new String(problem.readAllBytes(), StandardCharsets.UTF_8);
                return "! kế hoạch mẫu không nạp được / the sample plan was refused: " + status + " " + details;
            }
            Files.createFile(loaded);
            return "  ✓ đã nạp kế hoạch mẫu (xã Trùng Khánh, 2025) / the sample plan is loaded";
        } catch (IOException e) {
            return "! kế hoạch mẫu không nạp được / the sample plan could not be loaded: " + e.getMessage();
        }
    }

    static byte[] plan() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(SamplePlan.class.getResourceAsStream("/trung-khanh-2025.yaml"))) {
            return file.readAllBytes();
        }
    }

    static String token(String identity) throws IOException {
        HttpURLConnection login = open(identity + "/demo/token");
        login.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        String form = "username=" + URLEncoder.encode(SECRETARIAT, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(DemoAccounts.PASSWORD, StandardCharsets.UTF_8);
        login.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
        try (InputStream response = login.getInputStream()) {
            Matcher token = TOKEN.matcher(new String(response.readAllBytes(), StandardCharsets.UTF_8));
            if (!token.find()) {
                throw new IOException("no token for " + SECRETARIAT);
            }
            return token.group(1);
        }
    }

    private static HttpURLConnection open(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setConnectTimeout(5_000);
        connection.setReadTimeout(30_000);
        return connection;
    }
}
