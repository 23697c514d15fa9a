package vn.vinhdanh.program.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.publicity.Content;
import vn.vinhdanh.program.domain.publicity.PublicityItem;
import vn.vinhdanh.program.domain.publicity.PublicityItems;
import vn.vinhdanh.program.domain.publicity.PublicityRules;
import vn.vinhdanh.program.domain.publicity.PublicityUnits;
import vn.vinhdanh.program.domain.task.Signed;

/** Writes a bulletin or a news item. */
public final class DraftPublicity {

    private final Conferences conferences;
    private final PublicityItems items;
    private final OfferFigures figures;
    private final Ids ids;

    public DraftPublicity(Conferences conferences, PublicityItems items, OfferFigures figures, Ids ids) {
        this.conferences = conferences;
        this.items = items;
        this.figures = figures;
        this.ids = ids;
    }

    /**
     * @param key Idempotency-Key; a repeated request with the same key returns the draft that the first one created
     * @throws vn.vinhdanh.kernel.NotFound if the commune has no such conference
     * @throws NotAllowed for who does not write for the commune
     * @throws PublicityRules.AKeyDraftsOneText if the key was used for a different text
     */
    public Versioned<PublicityItem> draft(
            String conferenceId, Writing writing, @Nullable String key, CommandContext context) {
        context.actor().requirePartInBusiness();
        Conference conference = conferences.get(conferenceId, context.actor()).state();
        new PublicityUnits(conference.plan()).requireMayWrite(context.actor());
        conference.requireOpen();
        Content content = writing.with(figures.offer(conference));
        Signed by = Signed.by(context.actor(), context.at());
        String id = ids.forCreation(context.actor(), "publicity", key);
        return items.create(
                        id,
                        PublicityItem.draft(conference.commune(), conferenceId, content, by),
                        context.withAction("draft"))
                .orElseGet(() -> same(id, conferenceId, content, context));
    }

    private Versioned<PublicityItem> same(String id, String conferenceId, Content content, CommandContext context) {
        Versioned<PublicityItem> existing = items.get(id, context.actor());
        boolean same = existing.state().conferenceId().equals(conferenceId)
                && (existing.version() > 1 || existing.state().content().text().equals(content.text()));
        if (!same) {
            throw new PublicityRules.AKeyDraftsOneText();
        }
        return existing;
    }
}
