package vn.vinhdanh.localstack.processes;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the processes are up to, for {@code ./run --status} and for tests that kill one. */
@RestController
class StatusPage {

    private final Fleet fleet;

    StatusPage(Fleet fleet) {
        this.fleet = fleet;
    }

    /** @param pid -1 while there is no process */
    record ServiceStatus(String name, ServiceProcess.State state, long pid, int restarts) {}

    @GetMapping("/stack/services")
    List<ServiceStatus> services() {
        return fleet.services().stream()
                .map(service -> new ServiceStatus(service.name(), service.state(), service.pid(), service.restarts()))
                .toList();
    }
}
