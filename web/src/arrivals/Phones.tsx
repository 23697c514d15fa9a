import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { sentence } from "../app/problem";
import { Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { moment } from "../kit/format";
import { EmptyState } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { State } from "../kit/State";
import * as m from "../messages/arrivals";
import { Handover, NewPass } from "./NewPass";
import { type DoorPass, doorPassesQuery, type IssuedDoorPass, revokeDoorPass } from "./queries";

type PhonesProps = { id: string; decides: boolean; dated: boolean };

/** Which phones check people in. A new pass is handed over by a code on this screen, once. */
export function Phones({ id, decides, dated }: PhonesProps) {
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(doorPassesQuery(id));
  const [issued, setIssued] = useState<IssuedDoorPass>();
  const [revoking, setRevoking] = useState<DoorPass>();
  const revoke = useMutation({
    mutationFn: (pass: DoorPass) => revokeDoorPass(pass.id),
    onSuccess: ({ phone }) => {
      setRevoking(undefined);
      say(m.didRevoke({ phone }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["door-passes"] }),
  });
  return (
    <>
      {issued && <Handover pass={issued} onDone={() => setIssued(undefined)} />}
      {decides && !issued && (dated ? <NewPass id={id} onIssued={setIssued} /> : <Note>{m.needsDate()}</Note>)}
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {!data && !error && <Waiting what={m.thePasses()} />}
      {data?.length === 0 && <EmptyState title={m.noPasses()}>{m.noPassesText()}</EmptyState>}
      {data && data.length > 0 && (
        <DataTable
          name="door-passes"
          caption={m.passes()}
          columns={columns(decides ? setRevoking : undefined)}
          rows={data}
          rowId={(pass) => pass.id}
          rowName={({ phone }) => phone}
        />
      )}
      <Confirm
        open={revoking !== undefined}
        title={m.revokeTitle({ phone: revoking?.phone ?? "" })}
        act={m.revokeAct()}
        pending={revoke.isPending}
        onCancel={() => setRevoking(undefined)}
        onConfirm={() => revoking && revoke.mutate(revoking)}
      >
        <p>{m.revokeText()}</p>
        {revoke.error && <ProblemNote sentence={sentence(revoke.error)} />}
      </Confirm>
    </>
  );
}

function columns(onRevoke: ((pass: DoorPass) => void) | undefined): Column<DoorPass>[] {
  return [
    { id: "phone", title: m.thePhone(), shown: "always", text: ({ phone }) => phone },
    { id: "door", title: m.door(), text: ({ door }) => door },
    {
      id: "state",
      title: m.where(),
      bare: true,
      text: ({ revokedAt }) => (revokedAt ? m.revoked() : m.inForce()),
      cell: ({ revokedAt }) => (
        <State mark={revokedAt ? "dash" : "full"} under={revokedAt && moment(revokedAt)}>
          {revokedAt ? m.revoked() : m.inForce()}
        </State>
      ),
    },
    ...(onRevoke
      ? [
          {
            id: "acts",
            title: m.acts(),
            acts: true as const,
            text: () => "",
            cell: (pass: DoorPass) =>
              !pass.revokedAt && (
                <Button kind="plain" onClick={() => onRevoke(pass)}>
                  {m.revoke()}
                </Button>
              ),
          },
        ]
      : []),
  ];
}
