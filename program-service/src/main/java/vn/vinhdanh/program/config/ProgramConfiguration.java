package vn.vinhdanh.program.config;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.InstantSource;
import java.time.LocalTime;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.vinhdanh.paper.BannerRenderer;
import vn.vinhdanh.paper.DocxRenderer;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.platform.UseCaseFilter;
import vn.vinhdanh.platform.accounts.AccountsConfiguration;
import vn.vinhdanh.platform.files.FilesConfiguration;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.program.adapter.clock.OverdueClock;
import vn.vinhdanh.program.adapter.messaging.AgendaEventMapper;
import vn.vinhdanh.program.adapter.messaging.ArrangementEventMapper;
import vn.vinhdanh.program.adapter.messaging.ConferenceEventMapper;
import vn.vinhdanh.program.adapter.messaging.TaskEventMapper;
import vn.vinhdanh.program.adapter.messaging.UnitEventMapper;
import vn.vinhdanh.program.adapter.mongo.MongoAgendas;
import vn.vinhdanh.program.adapter.mongo.MongoArrangements;
import vn.vinhdanh.program.adapter.mongo.MongoCommunes;
import vn.vinhdanh.program.adapter.mongo.MongoConferences;
import vn.vinhdanh.program.adapter.mongo.MongoDelegateAttendances;
import vn.vinhdanh.program.adapter.mongo.MongoPublicityItems;
import vn.vinhdanh.program.adapter.mongo.MongoReportParts;
import vn.vinhdanh.program.adapter.mongo.MongoRunningOrders;
import vn.vinhdanh.program.adapter.mongo.MongoSpeechOrders;
import vn.vinhdanh.program.adapter.mongo.MongoSpeeches;
import vn.vinhdanh.program.adapter.mongo.MongoUnitRegisters;
import vn.vinhdanh.program.adapter.mongo.MongoUnitTasks;
import vn.vinhdanh.program.adapter.paper.BannerPapers;
import vn.vinhdanh.program.adapter.paper.BulletinSheet;
import vn.vinhdanh.program.adapter.paper.ReportPapers;
import vn.vinhdanh.program.adapter.paper.SpeechPapers;
import vn.vinhdanh.program.adapter.paper.StagePapers;
import vn.vinhdanh.program.application.BannerPrinter;
import vn.vinhdanh.program.application.BulletinPrinter;
import vn.vinhdanh.program.application.ReportPrinter;
import vn.vinhdanh.program.application.SpeechPrinter;
import vn.vinhdanh.program.application.StagePrinter;
import vn.vinhdanh.program.application.TellOverdueTasks;

/** Declares the stores as beans and finds the use cases by scanning. */
@EnableScheduling
@Import({AccountsConfiguration.class, FilesConfiguration.class})
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "vn.vinhdanh.program.application",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.CUSTOM, classes = UseCaseFilter.class))
class ProgramConfiguration {

    /** Writes times of day as 07:30 instead of 07:30:00, as plans do. */
    @Bean
    JsonMapperBuilderCustomizer timesWithoutSeconds() {
        return mapper -> mapper.withConfigOverride(
                LocalTime.class, times -> times.setFormat(JsonFormat.Value.forPattern("HH:mm")));
    }

    @Bean
    MongoConferences conferences(AggregateStoreSupport support) {
        return new MongoConferences(support, new ConferenceEventMapper());
    }

    @Bean
    MongoAgendas agendas(AggregateStoreSupport support) {
        return new MongoAgendas(support, new AgendaEventMapper());
    }

    @Bean
    MongoArrangements arrangements(AggregateStoreSupport support) {
        return new MongoArrangements(support, new ArrangementEventMapper());
    }

    @Bean
    MongoCommunes communes(AggregateStoreSupport support) {
        return new MongoCommunes(support);
    }

    @Bean
    MongoDelegateAttendances delegateAttendances(AggregateStoreSupport support) {
        return new MongoDelegateAttendances(support);
    }

    @Bean
    MongoRunningOrders runningOrders(AggregateStoreSupport support) {
        return new MongoRunningOrders(support);
    }

    @Bean
    StagePrinter stagePrinter() {
        return new StagePapers(new PdfRenderer(), new DocxRenderer());
    }

    @Bean
    MongoPublicityItems publicityItems(AggregateStoreSupport support) {
        return new MongoPublicityItems(support);
    }

    @Bean
    BulletinPrinter bulletinPrinter() {
        return new BulletinSheet(new PdfRenderer(), new DocxRenderer());
    }

    @Bean
    BannerPrinter bannerPrinter() {
        return new BannerPapers(new BannerRenderer());
    }

    @Bean
    ReportPrinter reportPrinter() {
        return new ReportPapers(new PdfRenderer(), new DocxRenderer());
    }

    @Bean
    MongoReportParts reportParts(AggregateStoreSupport support) {
        return new MongoReportParts(support);
    }

    @Bean
    MongoSpeeches speeches(AggregateStoreSupport support) {
        return new MongoSpeeches(support);
    }

    @Bean
    MongoSpeechOrders speechOrders(AggregateStoreSupport support) {
        return new MongoSpeechOrders(support);
    }

    @Bean
    SpeechPrinter speechPrinter() {
        return new SpeechPapers(new PdfRenderer(), new DocxRenderer());
    }

    @Bean
    MongoUnitTasks unitTasks(AggregateStoreSupport support) {
        return new MongoUnitTasks(support, new TaskEventMapper());
    }

    @Bean
    OverdueClock overdueClock(TellOverdueTasks tellOverdue, InstantSource clock) {
        return new OverdueClock(tellOverdue, clock);
    }

    @Bean
    MongoUnitRegisters unitRegisters(AggregateStoreSupport support) {
        return new MongoUnitRegisters(support, new UnitEventMapper());
    }
}
