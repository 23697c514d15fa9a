package vn.vinhdanh.platform.files;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Deletes files that are a day old and that no aggregate refers to: their sender did not go on, or was cut off, or they
 * were removed since. Each instance may sweep at any time.
 */
public final class FileSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(FileSweeper.class);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 200;

    private final FileStore files;
    private final FileReferences references;
    private final InstantSource clock;

    public FileSweeper(FileStore files, FileReferences references, InstantSource clock) {
        this.files = files;
        this.references = references;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT6H")
    public void look() {
        try {
            int deleted = sweep(clock.instant());
            if (deleted > 0) {
                LOG.info("Deleted {} files that nothing refers to", deleted);
            }
        } catch (DataAccessException away) {
            LOG.warn("No look at the kept files yet: {}", away.getMessage());
        }
    }

    /** @return how many files were deleted */
    public int sweep(Instant now) {
        int deleted = 0;
        List<StoredFile> page = files.begunBefore(now.minus(KEPT), null, AT_ONCE);
        while (!page.isEmpty()) {
            Set<String> referred =
                    references.among(page.stream().map(StoredFile::id).toList());
            for (StoredFile file : page) {
                if (!referred.contains(file.id())) {
                    files.delete(file);
                    deleted++;
                }
            }
            page = files.begunBefore(now.minus(KEPT), page.getLast().id(), AT_ONCE);
        }
        return deleted;
    }
}
