package vn.vinhdanh.systemtests.running;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The demo accounts of the local stack, as clients of the gateway. Each account signs in once. */
public final class DemoAccounts {

    /** Of all demo accounts. */
    public static final String PASSWORD = "vinhdanh";

    public static final List<String> COUNCIL = List.of(
            "uy.vien.1",
            "uy.vien.2",
            "uy.vien.3",
            "uy.vien.4",
            "uy.vien.5",
            "uy.vien.6",
            "uy.vien.7",
            "uy.vien.8",
            "uy.vien.9");

    private final Endpoints endpoints;
    private final Duration retryFor;
    private final Map<String, ApiClient> clients = new ConcurrentHashMap<>();

    /** @param retryFor how long each client repeats a request while a service is unavailable */
    public DemoAccounts(Endpoints endpoints, Duration retryFor) {
        this.endpoints = endpoints;
        this.retryFor = retryFor;
    }

    public ApiClient secretary() {
        return as("thu.ky");
    }

    public ApiClient councilSecretary() {
        return as("thu.ky.hoi.dong");
    }

    public ApiClient chairman() {
        return as("chu.tich");
    }

    public ApiClient accountant() {
        return as("ke.toan");
    }

    /** The account that checks delegates in. */
    public ApiClient door() {
        return as("soat.ve");
    }

    public ApiClient operator() {
        return as("van.hanh");
    }

    /** The officer who nominates for this unit. */
    public ApiClient officerOf(String unit) {
        return as("can.bo." + unit);
    }

    /** The address in this officer's token. */
    public static String emailOfOfficer(String unit) {
        return "can.bo." + unit + "@demo.example";
    }

    /** The secretary of another commune. */
    public ApiClient otherCommune() {
        return as("thu.ky.mau-son");
    }

    /** A client without an account, as a delegate has it. */
    public ApiClient anonymous() {
        return new ApiClient(endpoints.gateway(), null, retryFor);
    }

    public ApiClient as(String account) {
        return clients.computeIfAbsent(account, this::signIn);
    }

    /** {@code name} and {@code unit} of this account, as the OpenID provider knows them. */
    public Map<String, String> profileOf(String account) {
        return new ApiClient(endpoints.identity(), null, retryFor)
                .get("/demo/accounts").expect(200).items().stream()
                        .filter(profile -> profile.path("username").asString().equals(account))
                        .findFirst()
                        .map(profile -> Map.of(
                                "name", profile.path("name").asString(),
                                "unit", profile.path("unit").asString()))
                        .orElseThrow(() -> new AssertionError("no account " + account));
    }

    private ApiClient signIn(String account) {
        Response token = new ApiClient(endpoints.identity(), null, retryFor)
                .post("/demo/token", Map.of("username", account, "password", PASSWORD))
                .expect(200);
        return new ApiClient(
                endpoints.gateway(), token.json().get("access_token").asString(), retryFor);
    }
}
