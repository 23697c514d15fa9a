import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { say } from "../app/notice";
import { isStale, sentence } from "../app/problem";
import { hasRole, useSession } from "../app/session";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { HistoryNote } from "../domain/HistoryNote";
import { Actions, Button } from "../kit/Button";
import { FieldList, SelectField, TextField } from "../kit/Field";
import { MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import * as m from "../messages/hall";
import { Drawing } from "./Drawing";
import { seatsOf } from "./layout";
import { drawHall, type Hall, hallQuery } from "./queries";
import { sides } from "./sides";

/** Draws a hall: seats, aisles, blocks, and where the stage is. */
export function HallPage() {
  const { id } = useParams({ from: "/shell/halls/$id" });
  const { data: hall } = useSuspenseQuery(hallQuery(id));
  const changes = hasRole(useSession(), "secretariat", "office");
  return <Editor key={hall.version} hall={hall} changes={changes} />;
}

function Editor({ hall, changes }: { hall: Hall; changes: boolean }) {
  const queries = useQueryClient();
  const [name, setName] = useState(hall.name);
  const [layout, setLayout] = useState(hall.layout);
  const unsaved = name !== hall.name || JSON.stringify(layout) !== JSON.stringify(hall.layout);
  const save = useMutation({
    mutationFn: () => drawHall(hall, name.trim(), layout),
    onSuccess: (drawn) => {
      queries.setQueryData(hallQuery(hall.id).queryKey, drawn);
      queries.invalidateQueries({ queryKey: ["halls", "all"] });
      queries.invalidateQueries({ queryKey: ["seatings"] });
      say(m.didDraw({ name: drawn.name }));
    },
  });
  return (
    <>
      <PageHead
        title={hall.name}
        crumb={<Link to="/seating">{m.title()}</Link>}
        under={m.seats({ count: seatsOf(layout) })}
      >
        {changes && (
          <Actions>
            <Button
              kind="first"
              pending={save.isPending}
              disabled={!unsaved || !name.trim()}
              onClick={() => save.mutate()}
            >
              {m.saveHall()}
            </Button>
          </Actions>
        )}
      </PageHead>
      <UnsavedGuard unsaved={unsaved && !save.isSuccess} />
      {save.error &&
        (isStale(save.error) ? (
          <Note
            kind="warning"
            act={
              <Button onClick={() => queries.invalidateQueries({ queryKey: ["halls", hall.id] })}>
                {m.readAgain()}
              </Button>
            }
          >
            {m.changedMeanwhile()}
          </Note>
        ) : (
          <ProblemNote sentence={sentence(save.error)} />
        ))}
      <WithMargin
        margin={
          <>
            <MarginNote title={m.drawRules()}>
              <p>{m.drawRulePress()}</p>
              <p>{m.drawRuleKeys()}</p>
              <p>{m.drawRuleCopy()}</p>
            </MarginNote>
            <HistoryNote collection="halls" id={hall.id} name={hall.name} />
          </>
        }
      >
        {changes && (
          <FieldList>
            <TextField label={m.hallName()} value={name} maxLength={120} onChange={setName} />
            <SelectField
              label={m.stageSide()}
              value={layout.stage}
              options={sides.map(({ value, label }) => ({ value, label: label() }))}
              onChange={(stage) => setLayout({ ...layout, stage })}
            />
          </FieldList>
        )}
        <Section title={m.drawing()}>
          <Drawing layout={layout} onDraw={changes ? setLayout : undefined} />
        </Section>
      </WithMargin>
    </>
  );
}
