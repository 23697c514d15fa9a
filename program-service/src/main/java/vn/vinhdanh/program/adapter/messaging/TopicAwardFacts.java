package vn.vinhdanh.program.adapter.messaging;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.platform.messaging.PastEvent;
import vn.vinhdanh.platform.messaging.TopicHistory;
import vn.vinhdanh.program.application.AwardFacts;
import vn.vinhdanh.program.domain.life.Fact;
import vn.vinhdanh.program.domain.life.Fact.Kind;

/** The facts about awards on the topics of the five services. Takes no name out of them. */
public final class TopicAwardFacts implements AwardFacts {

    private static final List<String> TOPICS =
            List.of("program.events", "nomination.events", "delegate.events", "budget.events", "notification.events");

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            entry("NominationSubmitted", Kind.SUBMITTED),
            entry("NominationReturned", Kind.RETURNED),
            entry("NominationSelected", Kind.SELECTED),
            entry("NominationNotSelected", Kind.NOT_SELECTED),
            entry("NominationApproved", Kind.APPROVED),
            entry("NominationRefused", Kind.REFUSED),
            entry("AwardRevoked", Kind.REVOKED),
            entry("RewardReserved", Kind.RESERVED),
            entry("RewardUnfunded", Kind.UNFUNDED),
            entry("RewardReleased", Kind.RELEASED),
            entry("RewardPaid", Kind.PAID),
            entry("RewardPaymentReversed", Kind.PAYMENT_REVERSED),
            entry("DelegateRegistered", Kind.REGISTERED),
            entry("DelegateWaitlisted", Kind.WAITLISTED),
            entry("DelegateInvited", Kind.INVITED),
            entry("InvitationSent", Kind.LETTER_SENT),
            entry("InvitationAnswered", Kind.ANSWERED),
            entry("DelegateCheckedIn", Kind.CHECKED_IN),
            entry("DelegateCheckInUndone", Kind.CHECK_IN_UNDONE),
            entry("DelegateCancelled", Kind.DELEGATE_CANCELLED),
            entry("StageArranged", Kind.ARRANGED),
            entry("ConferenceCancelled", Kind.CONFERENCE_CANCELLED),
            entry("ConferenceClosed", Kind.CONFERENCE_CLOSED));

    private final TopicHistory history;

    public TopicAwardFacts(TopicHistory history) {
        this.history = history;
    }

    @Override
    public Map<String, List<Fact>> all() {
        Map<String, List<Fact>> facts = new HashMap<>();
        history.read(TOPICS, event -> {
            Fact fact = fact(event);
            if (fact != null) {
                facts.computeIfAbsent(fact.conferenceId(), _ -> new ArrayList<>())
                        .add(fact);
            }
        });
        return facts;
    }

    /** Null for an event that says nothing of awards, and for one that nobody can read, which is a dead letter. */
    private static @Nullable Fact fact(PastEvent event) {
        Kind kind = KINDS.get(event.type().replaceFirst("\\.v\\d+$", ""));
        if (kind == null) {
            return null;
        }
        try {
            JsonNode value = event.value();
            return new Fact(
                    kind,
                    event.id(),
                    value.required("commune").asString(),
                    value.required("conferenceId").asString(),
                    kind == Kind.ARRANGED ? arranged(value) : nomination(value),
                    text(value, "delegateId"),
                    amount(value),
                    value.path("revision").asLong(0),
                    event.at());
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    private static Set<String> nomination(JsonNode value) {
        String id = text(value, "nominationId");
        return id == null ? Set.of() : Set.of(id);
    }

    private static Set<String> arranged(JsonNode value) {
        return StreamSupport.stream(value.path("batches").spliterator(), false)
                .flatMap(batch ->
                        StreamSupport.stream(batch.path("nominationIds").spliterator(), false))
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    private static @Nullable Long amount(JsonNode value) {
        JsonNode amount = value.path("reward").isNumber() ? value.path("reward") : value.path("estimatedReward");
        return amount.isNumber() ? amount.asLong() : null;
    }

    private static @Nullable String text(JsonNode value, String field) {
        JsonNode found = value.path(field);
        return found.isString() ? found.asString() : null;
    }
}
