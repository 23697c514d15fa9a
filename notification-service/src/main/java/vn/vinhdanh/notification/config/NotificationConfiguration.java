package vn.vinhdanh.notification.config;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.notification.adapter.dispatch.Dispatcher;
import vn.vinhdanh.notification.adapter.messaging.MessageEventMapper;
import vn.vinhdanh.notification.adapter.mongo.MongoMessages;
import vn.vinhdanh.notification.application.DeliverMessage;
import vn.vinhdanh.notification.application.DispatchTrigger;
import vn.vinhdanh.notification.application.InvitationPaper;
import vn.vinhdanh.notification.application.ListMessages;
import vn.vinhdanh.notification.application.MailTransport;
import vn.vinhdanh.notification.application.MarkPrinted;
import vn.vinhdanh.notification.application.PrintInvitation;
import vn.vinhdanh.notification.application.ReadMessage;
import vn.vinhdanh.notification.application.ReadProgress;
import vn.vinhdanh.notification.application.ResolveMessage;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** Who does what, and with what. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    @Bean
    Messages messages(AggregateStoreSupport kit) {
        return new MongoMessages(kit, new MessageEventMapper());
    }

    @Bean
    DeliverMessage deliverMessage(
            Messages messages, InvitationPaper paper, MailTransport post, MailSettings settings, InstantSource clock) {
        return new DeliverMessage(messages, paper, post, settings.terms(), clock);
    }

    @Bean
    Dispatcher dispatcher(Messages messages, DeliverMessage delivery, MailSettings settings, InstantSource clock) {
        return new Dispatcher(messages, delivery, settings.dispatch(), clock);
    }

    @Bean
    ListMessages listMessages(Messages messages) {
        return new ListMessages(messages);
    }

    @Bean
    ReadMessage readMessage(Messages messages) {
        return new ReadMessage(messages);
    }

    @Bean
    ReadProgress readProgress(Messages messages) {
        return new ReadProgress(messages);
    }

    @Bean
    PrintInvitation printInvitation(Messages messages, InvitationPaper paper) {
        return new PrintInvitation(messages, paper);
    }

    @Bean
    ResolveMessage resolveMessage(Messages messages, DispatchTrigger bell) {
        return new ResolveMessage(messages, bell);
    }

    @Bean
    MarkPrinted markPrinted(Messages messages) {
        return new MarkPrinted(messages);
    }
}
