package vn.vinhdanh.systemtests.faults;

import java.nio.file.Path;
import java.util.Set;

/** The disks of store and broker, as far as the kinds of faults need disks of their own. */
final class SystemDisks implements AutoCloseable {

    private final SmallDisk store;
    private final SmallDisk broker;
    private final PowerCutDisk log;

    /**
     * @param folder of the system
     * @param documents of the store
     * @param brokerLog of the broker
     */
    SystemDisks(Path home, Path folder, Path documents, Path brokerLog, Set<FaultKind> kinds) {
        boolean cut = kinds.contains(FaultKind.BROKER_POWER_CUT);
        Path backing = cut ? folder.resolve("broker-disk") : brokerLog;
        store = kinds.contains(FaultKind.STORE_DISK_FULL) ? SmallDisk.mount(documents) : null;
        broker = kinds.contains(FaultKind.BROKER_DISK_FULL) ? SmallDisk.mount(backing) : null;
        log = cut ? PowerCutDisk.mount(home, backing, brokerLog) : null;
    }

    SmallDisk ofStore() {
        return present(store);
    }

    SmallDisk ofBroker() {
        return present(broker);
    }

    void cutBroker() {
        present(log).cut();
    }

    private static <T> T present(T disk) {
        if (disk == null) {
            throw new IllegalStateException("the system was started without this disk");
        }
        return disk;
    }

    @Override
    public void close() {
        if (log != null) {
            log.close();
        }
        if (broker != null) {
            broker.close();
        }
        if (store != null) {
            store.close();
        }
    }
}
