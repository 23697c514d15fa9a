import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { unitName, useConference, usePlan } from "../domain/conference";
import { allOffices, type Office, officeName } from "../domain/council";
import { COMMUNE, type StandingCouncil, standingCouncilQuery } from "../domain/standingCouncil";
import { Actions, Button, ButtonLink } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { ChoiceField, DateField, FieldList, FieldRow, SelectField, TextField } from "../kit/Field";
import { MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/standing";
import { candidates, changes, type Offices, officesOf } from "./appointment";
import { type Account, appoint, councilMembersQuery } from "./queries";

/** The Chairman enters a decision that appoints or releases members. */
export function AppointmentPage() {
  const conference = useConference();
  const [of, setOf] = useState<"commune" | "conference">("commune");
  const body = of === "commune" ? COMMUNE : (conference?.id ?? "");
  const council = useQuery({ ...standingCouncilQuery(body), enabled: body !== "" });
  const known = useQuery(councilMembersQuery);
  const error = council.error ?? known.error;
  return (
    <>
      <PageHead title={m.enterTitle()} crumb={<Link to="/council">{m.title()}</Link>} />
      <WithMargin
        margin={
          <MarginNote title={m.rules()}>
            <p>{m.ruleWho()}</p>
            <p>{m.ruleHistory()}</p>
            <p>{m.ruleOwn()}</p>
          </MarginNote>
        }
      >
        {error && <LoadProblem error={error} onRetry={() => Promise.all([council.refetch(), known.refetch()])} />}
        {!error && !(council.data && known.data) && <Waiting what={m.theCouncil()} />}
        <FieldList>
          <ChoiceField<"commune" | "conference">
            label={m.which()}
            value={of}
            options={[
              { value: "commune", label: m.ofCommune() },
              { value: "conference", label: m.ofConference(), disabled: conference === undefined },
            ]}
            onChange={setOf}
          />
        </FieldList>
        {council.data && known.data && (
          <Form key={`${body} ${council.data.version}`} body={body} council={council.data} known={known.data} />
        )}
      </WithMargin>
    </>
  );
}

type FormProps = { body: string; council: StandingCouncil; known: readonly Account[] };

function Form({ body, council, known }: FormProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const plan = usePlan();
  const [number, setNumber] = useState("");
  const [day, setDay] = useState<string>();
  const [from, setFrom] = useState<string>();
  const [offices, setOffices] = useState<Offices>(() => officesOf(council.inOffice));
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState(false);
  const change = changes(council.inOffice, offices);
  const count = change.seats.length + change.released.length;
  const people = candidates(known, council.inOffice);
  const call = useMutation({
    mutationFn: () => appoint(body, { number: number.trim(), date: day ?? "", from: from ?? null, ...change }),
    onSuccess: (changed) => {
      queries.setQueryData(standingCouncilQuery(body).queryKey, changed);
      queries.invalidateQueries({ queryKey: ["council-sessions"] });
      say(m.did({ number: number.trim() }));
      navigate({ to: "/council", replace: true, ignoreBlocker: true });
    },
    onError: () => setAsked(false),
  });
  const problems = fieldProblems(call.error, ["number", "date", "from"], {
    AnAppointmentIsNotDatedAhead: "date",
    AnAppointmentIsEnteredOnce: "number",
  });
  const wrongNumber = number.trim() ? undefined : m.needNumber();
  const wrongDay = day ? undefined : m.needDate();
  return (
    <>
      <UnsavedGuard unsaved={(number !== "" || count > 0) && !call.isSuccess} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          setAsked(!wrongNumber && !wrongDay && count > 0);
        }}
      >
        {call.error && !problems.isAtField && <ProblemNote sentence={sentence(call.error)} more={problems.elsewhere} />}
        {tried && count === 0 && <ProblemNote sentence={m.nothingChanged()} />}
        <FieldList>
          <TextField
            label={m.number()}
            hint={m.numberHint()}
            value={number}
            maxLength={60}
            onChange={setNumber}
            problem={problems.at("number") ?? (tried ? wrongNumber : undefined)}
          />
          <FieldRow>
            <DateField
              label={m.date()}
              value={day}
              onChange={setDay}
              problem={problems.at("date") ?? (tried ? wrongDay : undefined)}
            />
            <DateField
              label={m.from()}
              hint={m.fromHint()}
              optional
              value={from}
              onChange={setFrom}
              problem={problems.at("from")}
            />
          </FieldRow>
        </FieldList>
        <Section title={m.people()}>
          {people.length === 0 && <Note>{m.noPeople()}</Note>}
          <FieldList>
            {people.map(({ account, name, unit }) => (
              <SelectField<Office | "-">
                key={account}
                label={name}
                hint={unit && unitName(plan, unit)}
                value={offices[account] || "-"}
                options={[
                  { value: "-", label: m.noOffice() },
                  ...allOffices.map((office) => ({ value: office, label: officeName(office) })),
                ]}
                onChange={(office) => setOffices({ ...offices, [account]: office === "-" ? "" : office })}
              />
            ))}
          </FieldList>
        </Section>
        <Actions>
          <Button kind="first" type="submit" pending={call.isPending}>
            {m.act({ count })}
          </Button>
          <ButtonLink kind="plain" to="/council">
            {m.leaveIt()}
          </ButtonLink>
        </Actions>
      </form>
      <Confirm
        open={asked}
        title={m.question({ number: number.trim() })}
        act={m.confirm({ count })}
        pending={call.isPending}
        onConfirm={() => call.mutate()}
        onCancel={() => setAsked(false)}
      >
        <p>{m.cantChange()}</p>
      </Confirm>
    </>
  );
}
