import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { idempotencyKey } from "../app/http";
import { fieldProblems, sentence } from "../app/problem";
import { codeOfName } from "../domain/codes";
import { Actions, Button } from "../kit/Button";
import { FieldList, TextField } from "../kit/Field";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { QrCode } from "../kit/QrCode";
import * as m from "../messages/arrivals";
import { passAddress } from "./arrivals";
import { type IssuedDoorPass, issueDoorPass } from "./queries";

/** Gives a helper's phone a pass for one door. */
export function NewPass({ id, onIssued }: { id: string; onIssued: (pass: IssuedDoorPass) => void }) {
  const queries = useQueryClient();
  const [door, setDoor] = useState("");
  const [phone, setPhone] = useState("");
  const [tried, setTried] = useState(false);
  const [key] = useState(idempotencyKey);
  const code = codeOfName(door);
  const issue = useMutation({
    mutationFn: () => issueDoorPass(id, { door: code, phone: phone.trim() }, key),
    onSuccess: onIssued,
    onSettled: () => queries.invalidateQueries({ queryKey: ["door-passes"] }),
  });
  const problems = fieldProblems(issue.error, ["door", "phone"]);
  return (
    <Section title={m.newPass()}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (code && phone.trim() && !issue.isPending) {
            issue.mutate();
          }
        }}
      >
        {issue.error && !problems.isAtField && (
          <ProblemNote sentence={sentence(issue.error)} more={problems.elsewhere} />
        )}
        <FieldList>
          <TextField
            label={m.door()}
            hint={m.doorHint()}
            value={door}
            maxLength={64}
            onChange={setDoor}
            problem={problems.at("door") ?? (tried && !code ? m.needsDoor() : undefined)}
          />
          <TextField
            label={m.thePhone()}
            hint={m.phoneHint()}
            value={phone}
            maxLength={100}
            onChange={setPhone}
            problem={problems.at("phone") ?? (tried && !phone.trim() ? m.needsPhone() : undefined)}
          />
        </FieldList>
        <Actions>
          <Button kind="first" type="submit" pending={issue.isPending}>
            {m.issue()}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}

/** The code that hands the pass over. Whoever scans it acts for the phone, so it is shown until it is scanned. */
export function Handover({ pass, onDone }: { pass: IssuedDoorPass; onDone: () => void }) {
  return (
    <Section title={m.handover({ phone: pass.phone, door: pass.door })}>
      <p>{m.handoverText()}</p>
      <QrCode content={passAddress(location.origin, pass.token)} label={m.handoverCode({ phone: pass.phone })} />
      <p className="quiet">{m.handoverOnce()}</p>
      <Actions>
        <Button kind="first" onClick={onDone}>
          {m.handoverDone()}
        </Button>
      </Actions>
    </Section>
  );
}
