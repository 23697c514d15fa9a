package vn.vinhdanh.program.domain.publicity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.program.domain.publicity.Content.Kind;
import vn.vinhdanh.program.domain.publicity.Publication.Place;
import vn.vinhdanh.program.domain.task.Signed;

/**
 * A bulletin or a news item: one unit writes it, another approves it, then it is published. It publishes no events: nobody
 * else works with it.
 *
 * @param written who wrote it last
 * @param writers accounts of all who wrote or submitted it; none of them approves it
 * @param submitted null until it waits for approval
 * @param approved null until it was
 * @param returned why it was sent back the last time; null if it was not, or was submitted again
 * @param publications where it was published
 * @param discarded whether nobody goes on with it
 */
public record PublicityItem(
        String commune,
        String conferenceId,
        Content content,
        Signed written,
        List<String> writers,
        @Nullable Signed submitted,
        @Nullable Signed approved,
        @Nullable Return returned,
        List<Publication> publications,
        boolean discarded) {

    public static final int MOST_PUBLICATIONS = 50;

    /** @param reason as the writers read it */
    public record Return(Signed signed, String reason) {}

    public enum State {
        DRAFT,
        SUBMITTED,
        APPROVED,
        DISCARDED
    }

    public PublicityItem {
        writers = List.copyOf(writers);
        publications = List.copyOf(publications);
    }

    public static Outcome<PublicityItem, Void> draft(String commune, String conferenceId, Content content, Signed by) {
        return Outcome.of(new PublicityItem(
                commune, conferenceId, content, by, List.of(by.account()), null, null, null, List.of(), false));
    }

    public State state() {
        if (discarded) {
            return State.DISCARDED;
        }
        if (approved != null) {
            return State.APPROVED;
        }
        return submitted == null ? State.DRAFT : State.SUBMITTED;
    }

    public boolean wasWrittenBy(String account) {
        return writers.contains(account);
    }

    public Outcome<PublicityItem, Void> write(Content next, Signed by) {
        requireDraft();
        return Outcome.of(new PublicityItem(
                commune, conferenceId, next, by, writersWith(by), null, null, returned, publications, false));
    }

    /** It waits for approval, and does not change meanwhile. Submitted again it changes nothing. */
    public Outcome<PublicityItem, Void> submit(Signed by) {
        if (state() == State.SUBMITTED) {
            return Outcome.of(this);
        }
        requireDraft();
        if (content.kind() == Kind.BULLETIN && content.readings().isEmpty()) {
            throw new PublicityRules.ABulletinSaysWhenItIsRead();
        }
        return Outcome.of(new PublicityItem(
                commune, conferenceId, content, written, writersWith(by), by, null, null, publications, false));
    }

    /** Approved again it changes nothing. */
    public Outcome<PublicityItem, Void> approve(Signed by) {
        if (state() == State.APPROVED) {
            return Outcome.of(this);
        }
        requireSubmitted();
        if (wasWrittenBy(by.account())) {
            throw new PublicityRules.WhoWroteATextDoesNotApproveIt();
        }
        return Outcome.of(new PublicityItem(
                commune, conferenceId, content, written, writers, submitted, by, null, publications, false));
    }

    /** It is a draft again. An approval is taken back the same way, while nothing was published. */
    public Outcome<PublicityItem, Void> sendBack(String reason, Signed by) {
        requireSubmitted();
        if (!publications.isEmpty()) {
            throw new PublicityRules.WhatWasPublishedStays();
        }
        return Outcome.of(new PublicityItem(
                commune,
                conferenceId,
                content,
                written,
                writers,
                null,
                null,
                new Return(by, reason),
                publications,
                false));
    }

    public Outcome<PublicityItem, Void> publish(Place place, Signed by) {
        requireApproved();
        if (place.day().isAfter(VietnamTime.dayOf(by.at()))) {
            throw new PublicityRules.APublicationHasHappened();
        }
        if (publications.size() >= MOST_PUBLICATIONS) {
            throw new PublicityRules.AnItemHasRoomForSoMuch(MOST_PUBLICATIONS);
        }
        List<Publication> all = new ArrayList<>(publications);
        all.add(new Publication(
                publications.isEmpty() ? 1 : publications.getLast().number() + 1, place, by));
        return published(all);
    }

    /** It was entered by mistake. */
    public Outcome<PublicityItem, Void> removePublication(int number) {
        requireApproved();
        return published(publications.stream()
                .filter(publication -> publication.number() != number)
                .toList());
    }

    /** Nobody goes on with it. Discarded again it changes nothing. */
    public Outcome<PublicityItem, Void> discard() {
        if (discarded) {
            return Outcome.of(this);
        }
        requireDraft();
        return Outcome.of(new PublicityItem(
                commune, conferenceId, content, written, writers, null, null, returned, publications, true));
    }

    private Outcome<PublicityItem, Void> published(List<Publication> all) {
        return Outcome.of(new PublicityItem(
                commune, conferenceId, content, written, writers, submitted, approved, null, all, false));
    }

    private void requireDraft() {
        requireKept();
        if (submitted != null) {
            throw new PublicityRules.ATextThatWasSubmittedStays();
        }
    }

    private void requireSubmitted() {
        requireKept();
        if (submitted == null) {
            throw new PublicityRules.OnlyWhatWasSubmittedIsJudged();
        }
    }

    private void requireApproved() {
        requireKept();
        if (approved == null) {
            throw new PublicityRules.OnlyWhatIsApprovedIsPublished();
        }
    }

    private void requireKept() {
        if (discarded) {
            throw new PublicityRules.WhatWasDiscardedStays();
        }
    }

    private List<String> writersWith(Signed by) {
        if (wasWrittenBy(by.account())) {
            return writers;
        }
        List<String> all = new ArrayList<>(writers);
        all.add(by.account());
        return all;
    }
}
