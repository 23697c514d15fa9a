package vn.vinhdanh.systemtests;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The demo accounts. Each signs in once and speaks to the gateway only. */
public final class People {

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

    private final Setting setting;
    private final Duration patience;
    private final Map<String, Client> clients = new ConcurrentHashMap<>();

    People(Setting setting) {
        this(setting, Check.PATIENCE);
    }

    /** @param patience of each of them with a service that is away */
    public People(Setting setting, Duration patience) {
        this.setting = setting;
        this.patience = patience;
    }

    public Client secretary() {
        return as("thu.ky");
    }

    public Client councilSecretary() {
        return as("thu.ky.hoi.dong");
    }

    public Client chairman() {
        return as("chu.tich");
    }

    public Client accountant() {
        return as("ke.toan");
    }

    /** Who stands at the door. */
    public Client door() {
        return as("soat.ve");
    }

    public Client operator() {
        return as("van.hanh");
    }

    /** The officer who nominates for this unit. */
    public Client officerOf(String unit) {
        return as("can.bo." + unit);
    }

    /** The secretary of another commune. */
    Client stranger() {
        return as("thu.ky.mau-son");
    }

    /** A delegate: no account. */
    public Client anybody() {
        return new Client(setting.gateway(), null, patience);
    }

    public Client as(String account) {
        return clients.computeIfAbsent(account, this::signIn);
    }

    /** Who this account is: name and unit, as the provider knows them. */
    public Map<String, String> cardOf(String account) {
        return new Client(setting.identity(), null)
                .get("/demo/accounts").expect(200).items().stream()
                        .filter(card -> card.path("username").asString().equals(account))
                        .findFirst()
                        .map(card -> Map.of(
                                "name", card.path("name").asString(),
                                "unit", card.path("unit").asString()))
                        .orElseThrow(() -> new AssertionError("no account " + account));
    }

    private Client signIn(String account) {
        Reply token = new Client(setting.identity(), null)
                .post("/demo/token", Map.of("username", account, "password", "vinhdanh"))
                .expect(200);
        return new Client(setting.gateway(), token.json().get("access_token").asString(), patience);
    }
}
