import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { idempotencyKey } from "../app/http";
import { LoadProblem } from "../app/PageProblem";
import { useConference } from "../domain/conference";
import { EmptyState, PageHead } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/publicity";
import { draft, type Words } from "./commands";
import { EMPTY } from "./form";
import { type Board, publicityQuery } from "./queries";
import { TextForm } from "./TextForm";
import { useTextStep } from "./useTextStep";

/** A bulletin or a news item that nobody has written yet. */
export function NewPage() {
  const conference = useConference();
  const id = conference?.id ?? "";
  const { data, error, refetch } = useQuery({ ...publicityQuery(id), enabled: conference !== undefined });
  return (
    <>
      <PageHead title={m.writeNew()} crumb={<Link to="/publicity">{m.pageTitle()}</Link>} />
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !data && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !data && !error && <Waiting what={m.loading()} />}
      {data && <NewText conferenceId={id} board={data} />}
    </>
  );
}

function NewText({ conferenceId, board }: { conferenceId: string; board: Board }) {
  const navigate = useNavigate();
  const [key] = useState(idempotencyKey);
  const create = useTextStep(
    conferenceId,
    (words: Words) => draft(conferenceId, words, key),
    () => m.didSave(),
    ({ id }) => navigate({ to: "/publicity/$entry", params: { entry: id }, ignoreBlocker: true }),
  );
  return <TextForm board={board} from={EMPTY} call={create} />;
}
