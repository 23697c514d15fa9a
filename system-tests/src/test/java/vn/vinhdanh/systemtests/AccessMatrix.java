package vn.vinhdanh.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.RunningSystem;

/**
 * Asks a running system, in which the story was played, every question of the {@link AccessTable}: each role of the own
 * unit, of another unit and of another commune, and nobody. What passes its door may change the objects of the story.
 */
final class AccessMatrix {

    private static final String COMMUNE = "trung-khanh";
    private static final String OTHER_COMMUNE = "mau-son";
    /** To another commune both refusals are right: neither tells anything. */
    private static final String NOTHING = "403 or 404";

    private static final String PAPER = "%PDF-1.7 (sample)";
    private static final List<String> REFUSALS = List.of("403", "404");
    private static final String OTHER_UNIT = "ban-xay-dung-dang";
    private static final String SPEECH_UNIT = "phong-kinh-te";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> objects = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final String gateway;
    private final String plan;
    private final SignedTokens tokens;

    AccessMatrix(RunningSystem system, DemoAccounts accounts) throws IOException, GeneralSecurityException {
        this.gateway = system.endpoints().gateway();
        this.plan = system.endpoints().planText();
        this.tokens = new SignedTokens(system.identity(), system.data());
        ApiClient secretary = accounts.secretary();
        String conference = secretary.get("/api/conferences").expect(200).items().stream()
                .filter(each -> each.path("code").asString().equals("trung-khanh-2025"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        String ofConference = "?conferenceId=" + conference;
        JsonNode nomination = first(secretary, "/api/nominations" + ofConference + "&state=APPROVED");
        JsonNode delegate = first(secretary, "/api/delegates" + ofConference);
        objects.put("conference", conference);
        objects.put(
                "item",
                secretary
                        .get("/api/conferences/" + conference + "/programme")
                        .expect(200)
                        .items()
                        .getFirst()
                        .path("code")
                        .asString());
        JsonNode task = first(secretary, "/api/conferences/" + conference + "/tasks");
        JsonNode reportPart = secretary
                .get("/api/conferences/" + conference + "/report")
                .expect(200)
                .json()
                .at("/parts/0");
        objects.put("task", task.path("code").asString());
        objects.put("part", reportPart.path("code").asString());
        objects.put("number", "1");
        objects.put("line", "1");
        objects.put("scan", "1");
        objects.put("nomination", nomination.path("id").asString());
        objects.put("delegate", delegate.path("id").asString());
        objects.put("group", delegate.path("group").asString());
        objects.put("session", id(secretary, "/api/council-sessions" + ofConference));
        objects.put("decision", id(secretary, "/api/decisions" + ofConference));
        objects.put("year", first(secretary, "/api/reward-funds").path("year").asString());
        objects.put("allocation", id(secretary, "/api/funds/" + conference + "/REWARD_FUND/allocations"));
        objects.put("message", id(secretary, "/api/messages" + ofConference));
        objects.put(
                "hall",
                secretary
                        .post(
                                "/api/halls",
                                Map.of("code", "phong-hop-mau", "name", "Phòng họp (mẫu)", "template", "MEETING_ROOM"))
                        .expect(201)
                        .json()
                        .path("id")
                        .asString());
        objects.put(
                "entry",
                secretary
                        .post(
                                "/api/conferences/" + conference + "/publicity",
                                Map.of("kind", "NEWS", "title", "Tin thử (mẫu)", "text", "Thử (mẫu)"))
                        .expect(201)
                        .json()
                        .path("id")
                        .asString());
        objects.put("speech", leadersSpeech(secretary, "/api/speeches/" + conference));
        showFile(secretary, "/api/conferences/" + conference + "/tasks/" + objects.get("task"));
        units.put("task", task.path("unit").asString());
        units.put("publicity", "tt-van-hoa-truyen-thong");
        units.put("direction", "ban-xay-dung-dang");
        units.put("speech", SPEECH_UNIT);
        units.put("part", reportPart.path("unit").asString());
        units.put("nomination", nomination.path("unit").asString());
        units.put("delegate", delegate.path("unit").asString());
    }

    /** The text is a file, so that there is one to open; the unit of the nominations prepares it. */
    private String leadersSpeech(ApiClient secretary, String speeches) {
        String speech = secretary
                .post(
                        speeches,
                        Map.of(
                                "kind",
                                "OPENING",
                                "name",
                                "Hoàng Văn Mẫu",
                                "unit",
                                SPEECH_UNIT,
                                "item",
                                objects.get("item"),
                                "minutes",
                                5))
                .expect(201)
                .json()
                .path("id")
                .asString();
        String of = speeches + "/" + speech;
        String file = secretary
                .post(of + "/files", "application/octet-stream", PAPER)
                .expect(201)
                .json()
                .path("id")
                .asString();
        secretary
                .put(of + "/upload", Map.of("id", file, "name", "khai-mac.pdf", "minutes", 5))
                .expect(200);
        return speech;
    }

    /** Its first evidence is a file. */
    private static void showFile(ApiClient secretary, String task) {
        String file = secretary
                .post(task + "/files", "application/octet-stream", PAPER)
                .expect(201)
                .json()
                .path("id")
                .asString();
        secretary
                .post(
                        task + "/evidence",
                        Map.of("label", "Biên bản (mẫu)", "file", Map.of("id", file, "name", "bien-ban.pdf")))
                .expect(200);
    }

    private static String kindOf(AccessTable.Row row) {
        if (row.path().contains("{task}")) {
            return "task";
        }
        if (row.path().startsWith("/api/speeches")) {
            return "speech";
        }
        if (row.path().contains("/publicity")) {
            boolean directs = row.path().endsWith("/approval") || row.path().endsWith("/return");
            return directs ? "direction" : "publicity";
        }
        if (row.path().contains("{part}")) {
            return "part";
        }
        return row.path().startsWith("/api/delegates") ? "delegate" : "nomination";
    }

    /** What the system answers otherwise than the row says; none if it agrees. */
    List<String> differences(AccessTable.Row row) throws IOException, InterruptedException, GeneralSecurityException {
        List<String> differences = new ArrayList<>();
        String unit = units.get(kindOf(row));
        for (String role : AccessTable.ROLES) {
            String refused = row.passes(role) ? "+" : "403";
            boolean limited = row.passes(role) && role.equals("unit-officer");
            check(row, role + " of the own unit", refused, tokens.of(COMMUNE, unit, role), unit, differences);
            check(
                    row,
                    role + " of another unit",
                    limited ? row.otherUnit() : refused,
                    tokens.of(COMMUNE, OTHER_UNIT, role),
                    unit,
                    differences);
            check(
                    row,
                    role + " of another commune",
                    row.passes(role) ? row.otherCommune() : NOTHING,
                    tokens.of(OTHER_COMMUNE, unit, role),
                    unit,
                    differences);
        }
        String nobody = row.isOpen() ? "+" : "401";
        String forged = tokens.forged(COMMUNE, unit, "secretariat");
        String expired = tokens.expired(COMMUNE, unit, "secretariat");
        check(row, "nobody", nobody, null, unit, differences);
        check(row, "a forged token", "401", forged, unit, differences);
        check(row, "an expired token", "401", expired, unit, differences);
        return differences;
    }

    private void check(
            AccessTable.Row row,
            String who,
            String expected,
            @Nullable String token,
            String unit,
            List<String> differences)
            throws IOException, InterruptedException, GeneralSecurityException {
        HttpResponse<String> answer = ask(row, token, unit);
        String given = switch (answer.statusCode()) {
            case 401, 403 -> Integer.toString(answer.statusCode());
            case 404 -> row.namesNothing() ? "+" : "404";
            default -> answer.statusCode() < 500 ? "+" : Integer.toString(answer.statusCode());
        };
        if (!given.equals(expected) && !(expected.equals(NOTHING) && REFUSALS.contains(given))) {
            differences.add("%s for %s: expected %s, was %d %s"
                    .formatted(row.route(), who, expected, answer.statusCode(), answer.body()));
        }
    }

    private HttpResponse<String> ask(AccessTable.Row row, @Nullable String token, String unit)
            throws IOException, InterruptedException, GeneralSecurityException {
        String path = filled(row.path(), row.path());
        String sent = filled(row.sent(), row.path()).replace("{unit}", unit);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway + path + query(sent)));
        request.header("Idempotency-Key", UUID.randomUUID().toString());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        String version = row.method().equals("GET") ? "" : version(path);
        if (!version.isEmpty()) {
            request.header("If-Match", version);
        }
        if (sent.equals("@plan")) {
            request.header("Content-Type", "application/yaml").method(row.method(), BodyPublishers.ofString(plan));
        } else if (sent.equals("@file")) {
            request.header("Content-Type", "application/octet-stream")
                    .method(row.method(), BodyPublishers.ofString(PAPER));
        } else if (sent.startsWith("{")) {
            request.header("Content-Type", "application/json").method(row.method(), BodyPublishers.ofString(sent));
        } else {
            request.method(row.method(), BodyPublishers.noBody());
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        while (answer.statusCode() == 429) {
            Thread.sleep(200);
            answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
        return answer;
    }

    /** The current version of the object that a command changes; empty if it has none. */
    private String version(String path) throws IOException, InterruptedException, GeneralSecurityException {
        for (String object : List.of(path, path.substring(0, path.lastIndexOf('/')))) {
            HttpResponse<String> read = http.send(
                    HttpRequest.newBuilder(URI.create(gateway + object))
                            .header("Authorization", "Bearer " + tokens.of(COMMUNE, "van-phong", "secretariat"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (read.headers().firstValue("ETag").isPresent()) {
                return read.headers().firstValue("ETag").orElseThrow();
            }
        }
        return "";
    }

    /** @param of the path of the route: it says what its {@code id} is */
    private String filled(String text, String of) {
        String id = switch (of.split("/")[2]) {
            case "conferences" -> objects.get("conference");
            case "council-sessions" -> objects.get("session");
            case "decisions" -> objects.get("decision");
            case "delegates" -> objects.get("delegate");
            case "halls" -> objects.get("hall");
            case "messages" -> objects.get("message");
            case "allocations" -> objects.get("allocation");
            case "norm-proposals", "door-passes", "spending" -> "none";
            case "operations" -> "none:0:0";
            default -> objects.get("nomination");
        };
        String result = text.replace("{id}", id)
                .replace("{collection}", "nominations")
                .replace("/verify/{code}", "/verify/" + UUID.randomUUID())
                .replace("{code}", of.startsWith("/api/units/") ? OTHER_UNIT : "xa-thu-mau")
                .replace("{fund}", "REWARD_FUND")
                .replace("{purpose}", "THANKS")
                .replace("{language}", "VI")
                .replace("{body}", objects.get("conference"))
                // Another one each time: one link may be used so often only.
                .replace(
                        "{token}", "a".repeat(16) + UUID.randomUUID().toString().replace("-", ""))
                .replace("{conferenceId}", objects.get("conference"))
                .replace("{nominationId}", objects.get("nomination"));
        for (Map.Entry<String, String> object : objects.entrySet()) {
            result = result.replace("{" + object.getKey() + "}", object.getValue());
        }
        return result;
    }

    private static String query(String sent) {
        if (!sent.startsWith("?")) {
            return "";
        }
        return Stream.of(sent.substring(1).split("&"))
                .map(parameter -> parameter.split("=", 2))
                .map(pair -> pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String id(ApiClient reader, String list) {
        return first(reader, list).path("id").asString();
    }

    private static JsonNode first(ApiClient reader, String list) {
        List<JsonNode> items = reader.get(list).expect(200).items();
        assertThat(items).as(list).isNotEmpty();
        return JsonMapper.shared().readTree(items.getFirst().toString());
    }
}
