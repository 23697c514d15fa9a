import { Link, useNavigate } from "@tanstack/react-router";
import { useConference } from "../domain/conference";
import { EmptyState, MarginNote, PageHead, WithMargin } from "../kit/Page";
import * as m from "../messages/nominate";
import { Editor } from "./Editor";

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
