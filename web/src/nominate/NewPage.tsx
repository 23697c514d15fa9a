import { Link, useNavigate } from "@tanstack/react-router";
import { useConference } from "../domain/conference";
import { EmptyState, MarginNote, PageHead, WithMargin } from "../kit/Page";
import * as m from "../messages/nominate";
import { Editor } from "./Editor";

/**
 * A form without a nomination. From the moment when the draft is stored, the address is the draft's: the form stays with
 * what is typed and why its submission was refused, and a reload opens the draft instead of a second one.
 */
export function NewPage() {
  const conference = useConference();
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={m.newTitle()} crumb={<Link to="/nominations">{m.listTitle()}</Link>} />
      {conference ? (
        <WithMargin
          margin={
            <MarginNote title={m.next()}>
              <p>{m.afterDraft()}</p>
              <p>{m.afterSubmission()}</p>
            </MarginNote>
          }
        >
          <Editor
            conferenceId={conference.id}
            onDrafted={({ id }) =>
              navigate({
                to: "/nominations/new",
                state: { draft: id },
                mask: { to: "/nominations/$id", params: { id }, unmaskOnReload: true },
                replace: true,
                resetScroll: false,
                ignoreBlocker: true,
              })
            }
            onSaved={({ id }) =>
              navigate({ to: "/nominations/$id", params: { id }, replace: true, ignoreBlocker: true })
            }
          />
        </WithMargin>
      ) : (
        <EmptyState title={m.noConference()} />
      )}
    </>
  );
}
