package vn.vinhdanh.program.config;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.program.adapter.messaging.ConferenceEventMapper;
import vn.vinhdanh.program.adapter.mongo.MongoConferences;
import vn.vinhdanh.program.adapter.mongo.MongoRunningOrders;
import vn.vinhdanh.program.application.ImportPlan;
import vn.vinhdanh.program.application.ListConferences;
import vn.vinhdanh.program.application.ReadConference;
import vn.vinhdanh.program.application.ReadRunningOrder;
import vn.vinhdanh.program.application.RescheduleConference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** Wires the verbs of program-service to store and web. */
@Configuration(proxyBeanMethods = false)
public class ProgramConfiguration {

    /** Hours are 07:30 to people and to plans, never 07:30:00. */
    @Bean
    JsonMapperBuilderCustomizer hoursWithoutSeconds() {
        return mapper -> mapper.withConfigOverride(
                LocalTime.class, hours -> hours.setFormat(JsonFormat.Value.forPattern("HH:mm")));
    }

    @Bean
    MongoConferences conferences(AggregateStoreSupport kit) {
        return new MongoConferences(kit, new ConferenceEventMapper());
    }

    @Bean
    MongoRunningOrders runningOrders(AggregateStoreSupport kit) {
        return new MongoRunningOrders(kit);
    }

    @Bean
    ImportPlan importPlan(Conferences conferences) {
        return new ImportPlan(conferences);
    }

    @Bean
    RescheduleConference rescheduleConference(Conferences conferences) {
        return new RescheduleConference(conferences);
    }

    @Bean
    ReadConference readConference(Conferences conferences) {
        return new ReadConference(conferences);
    }

    @Bean
    ListConferences listConferences(Conferences conferences) {
        return new ListConferences(conferences);
    }

    @Bean
    ReadRunningOrder readRunningOrder(Conferences conferences, RunningOrders runningOrders) {
        return new ReadRunningOrder(conferences, runningOrders);
    }
}
