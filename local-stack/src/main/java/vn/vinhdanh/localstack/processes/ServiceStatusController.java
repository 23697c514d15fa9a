package vn.vinhdanh.localstack.processes;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The state of the processes, for people and for tests that kill one. */
@RestController
class ServiceStatusController {

    private final ServiceProcesses processes;

    ServiceStatusController(ServiceProcesses processes) {
        this.processes = processes;
    }

    /** @param pid -1 while no process runs */
    record ServiceStatus(String name, ServiceProcess.State state, long pid, int restarts) {}

    @GetMapping("/stack/services")
    List<ServiceStatus> services() {
        return processes.services().stream()
                .map(service -> new ServiceStatus(service.name(), service.state(), service.pid(), service.restarts()))
                .toList();
    }
}
