package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.congress.CongressList;
import vn.vinhdanh.delegate.domain.congress.CongressLists;
import vn.vinhdanh.delegate.domain.congress.PlannedCongress;
import vn.vinhdanh.kernel.CommandContext;

/** Begins the list for the congress of the next higher level, and lets it follow the plan. */
public final class FollowHigherCongress {

    private static final String KIND = "congress-list";

    private final CongressLists lists;

    public FollowHigherCongress(CongressLists lists) {
        this.lists = lists;
    }

    /** An older plan than the one that is known changes nothing, and neither does the same one again. */
    public void follow(ConferencePlannedIntegrationEvent planned, CommandContext context) {
        PlannedCongress congress = congress(planned);
        lists.changeOrBegin(
                planned.conferenceId(),
                CongressList.empty(planned.commune()),
                null,
                context.withAction("follow-plan"),
                list -> list.follow(congress));
    }

    private static PlannedCongress congress(ConferencePlannedIntegrationEvent planned) {
        ConferencePlannedIntegrationEvent.HigherCongress congress = planned.higherCongress();
        return new PlannedCongress(
                planned.changes(),
                congress == null ? null : congress.name(),
                congress == null ? null : congress.places(),
                congress != null && Boolean.TRUE.equals(congress.placesAreSample()),
                item(planned));
    }

    private static @Nullable String item(ConferencePlannedIntegrationEvent planned) {
        return planned.agenda().stream()
                .filter(item -> KIND.equals(item.kind()))
                .map(ConferencePlannedIntegrationEvent.Item::title)
                .findFirst()
                .orElse(null);
    }
}
