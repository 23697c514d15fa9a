import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { say } from "../app/notice";
import { sentence } from "../app/problem";
import { freeCode } from "../domain/codes";
import { Actions, Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { FieldList, SelectField, TextField } from "../kit/Field";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/hall";
import { createHall, type Hall, hallQuery, type NewHall } from "./queries";

type Template = NewHall["template"];

/** The halls of the commune: drawn once, used again for the next conference. */
export function Halls({ halls, changes }: { halls: readonly Hall[]; changes: boolean }) {
  const [adding, setAdding] = useState(false);
  return (
    <Section title={m.halls()}>
      {halls.length === 0 && <p className="quiet">{m.noHalls()}</p>}
      {halls.length > 0 && (
        <ul>
          {halls.map(({ id, name, seats }) => (
            <li key={id}>
              <Link to="/halls/$id" params={{ id }}>
                {name}
              </Link>{" "}
              · {m.seats({ count: seats })}
            </li>
          ))}
        </ul>
      )}
      {changes && (
        <Actions apart>
          <Button onClick={() => setAdding(true)}>{m.addHall()}</Button>
        </Actions>
      )}
      {adding && <NewHallForm halls={halls} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function NewHallForm({ halls, onClose }: { halls: readonly Hall[]; onClose: () => void }) {
  const [name, setName] = useState("");
  const [template, setTemplate] = useState<Template>("COMMITTEE_HALL");
  const [tried, setTried] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const add = useMutation({
    mutationFn: () =>
      createHall({
        name: name.trim(),
        code: freeCode(name.trim(), new Set(halls.map(({ code }) => code))).slice(0, 40),
        template,
      }),
    onSuccess: (hall) => {
      queries.setQueryData(hallQuery(hall.id).queryKey, hall);
      queries.invalidateQueries({ queryKey: ["halls"] });
      onClose();
      say(m.didAddHall({ name: hall.name }));
      return navigate({ to: "/halls/$id", params: { id: hall.id } });
    },
  });
  return (
    <Confirm
      open
      title={m.addHallTitle()}
      act={m.addHallAct()}
      pending={add.isPending}
      onCancel={onClose}
      onConfirm={() => {
        setTried(true);
        if (name.trim()) {
          add.mutate();
        }
      }}
    >
      {add.error && <ProblemNote sentence={sentence(add.error)} />}
      <FieldList>
        <TextField
          label={m.hallName()}
          value={name}
          maxLength={120}
          onChange={setName}
          problem={tried && !name.trim() ? m.needsName() : undefined}
        />
        <SelectField<Template>
          label={m.template()}
          value={template}
          options={[
            { value: "COMMITTEE_HALL", label: m.templateCommittee() },
            { value: "MEETING_ROOM", label: m.templateRoom() },
            { value: "HOUSE_OF_CULTURE", label: m.templateCulture() },
          ]}
          onChange={setTemplate}
        />
      </FieldList>
    </Confirm>
  );
}
