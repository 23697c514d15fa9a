package vn.vinhdanh.platform.files;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.vinhdanh.kernel.Ids;

/** For a service whose aggregates refer to files. Each kind of these has a bean that is {@link FileReferences}. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
public class FilesConfiguration {

    @Bean
    FileStore keptFiles(MongoOperations mongo, Ids ids) {
        return new FileStore(mongo, ids);
    }

    @Bean
    FileSweeper fileSweeper(FileStore files, List<FileReferences> references, InstantSource clock) {
        return new FileSweeper(files, FileReferences.ofAll(references), clock);
    }
}
