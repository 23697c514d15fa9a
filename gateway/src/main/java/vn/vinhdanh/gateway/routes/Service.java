package vn.vinhdanh.gateway.routes;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vinhdanh.gateway.config.GatewayProperties.Services;

/** Which paths belong to which service. This table is all that the gateway knows of the business. */
enum Service {
    PROGRAM(
            Services::program,
            List.of("conferences", "units", "speeches"),
            List.of(
                    "agendas",
                    "arrangements",
                    "award-checks",
                    "conferences",
                    "publicity-items",
                    "report-parts",
                    "running-orders",
                    "speeches",
                    "speech-orders",
                    "unit-tasks",
                    "units")),
    NOMINATION(
            Services::nomination,
            List.of(
                    "nominations",
                    "council-sessions",
                    "councils",
                    "accounts",
                    "decisions",
                    "award-registers",
                    "certificate-settings",
                    "norms",
                    "norm-proposals",
                    "award-forms"),
            List.of(
                    "nominations",
                    "council-sessions",
                    "councils",
                    "decisions",
                    "award-registers",
                    "certificate-settings",
                    "norm-books")),
    DELEGATE(
            Services::delegate,
            List.of(
                    "delegates",
                    "rosters",
                    "answers",
                    "halls",
                    "seatings",
                    "congress-lists",
                    "door",
                    "door-passes",
                    "walk-ins"),
            List.of("delegates", "rosters", "halls", "seatings", "congress-lists", "door-passes", "walk-ins")),
    BUDGET(
            Services::budget,
            List.of(
                    "funds",
                    "reward-funds",
                    "allocations",
                    "rewards",
                    "estimates",
                    "spending",
                    "payouts",
                    "final-accounts"),
            List.of("rewards", "allocations", "estimates", "spendings", "payouts", "final-accounts")),
    NOTIFICATION(Services::notification, List.of("messages"), List.of("messages"));

    private final Function<Services, URI> address;
    private final List<String> resources;
    private final List<String> histories;

    Service(Function<Services, URI> address, List<String> resources, List<String> histories) {
        this.address = address;
        this.resources = resources;
        this.histories = histories;
    }

    /** The name in addresses, settings and metrics: {@code program}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    URI address(Services services) {
        return address.apply(services);
    }

    /** Path patterns of the resources, of their histories, of the operator's resources and of public pages. */
    String[] paths() {
        return Stream.of(
                        resources.stream().map("/api/%s/**"::formatted),
                        histories.stream().map("/api/history/%s/**"::formatted),
                        Stream.of("/api/operations/%s-service/**".formatted(id())),
                        this == NOMINATION ? Stream.of("/verify/**") : Stream.<String>empty())
                .flatMap(Function.identity())
                .toArray(String[]::new);
    }
}
