import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { Fact, FieldList, FieldRow, TextField } from "../kit/Field";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/congress";
import { stateTerms } from "./commands";
import type { CongressList } from "./queries";
import { counted } from "./result";
import { useCongressStep } from "./useCongressStep";

/** Congress, places, criteria and majority: what the hall judges by. */
export function TermsPart({ list, drafts }: { list: CongressList; drafts: boolean }) {
  const [edits, setEdits] = useState(false);
  const { congress, places, criteria } = list.terms;
  return (
    <Section title={m.terms()}>
      {edits && drafts ? (
        <TermsForm list={list} onDone={() => setEdits(false)} />
      ) : (
        <>
          <FieldList>
            <Fact label={m.congress()}>{congress || m.notStated()}</Fact>
            <Fact label={m.places()} {...(list.planned.sample && { hint: m.placesSample() })}>
              {places > 0 ? String(places) : m.notStated()}
            </Fact>
            <Fact label={m.criteria()}>{criteria || m.notStated()}</Fact>
          </FieldList>
          {drafts && (
            <Actions>
              <Button kind={criteria ? "plain" : "first"} onClick={() => setEdits(true)}>
                {m.editTerms()}
              </Button>
            </Actions>
          )}
        </>
      )}
    </Section>
  );
}

function TermsForm({ list, onDone }: { list: CongressList; onDone: () => void }) {
  const { terms } = list;
  const [congress, setCongress] = useState(terms.congress);
  const [places, setPlaces] = useState(terms.places > 0 ? String(terms.places) : "");
  const [criteria, setCriteria] = useState(terms.criteria);
  const [percent, setPercent] = useState(String(terms.moreThanPercent));
  const [tried, setTried] = useState(false);
  const given = { congress: congress.trim(), criteria: criteria.trim() };
  const numbers = { places: counted(places), moreThanPercent: counted(percent) };
  const save = useCongressStep(
    () => stateTerms(list, { ...given, places: numbers.places ?? 0, moreThanPercent: numbers.moreThanPercent ?? 0 }),
    () => m.didSaveTerms(),
    onDone,
  );
  const problems = fieldProblems(save.error, ["congress", "places", "criteria", "moreThanPercent"]);
  const complete = given.congress !== "" && numbers.places !== undefined && numbers.moreThanPercent !== undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (complete && !save.isPending) {
          save.mutate();
        }
      }}
    >
      <UnsavedGuard
        unsaved={
          congress !== terms.congress ||
          criteria !== terms.criteria ||
          places !== (terms.places > 0 ? String(terms.places) : "") ||
          percent !== String(terms.moreThanPercent)
        }
      />
      {save.error && !isSessionEnd(save.error) && (
        <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />
      )}
      <FieldList>
        <TextField
          label={m.congress()}
          maxLength={300}
          value={congress}
          problem={problems.at("congress") ?? (tried && given.congress === "" ? m.needsCongress() : undefined)}
          onChange={setCongress}
        />
        <FieldRow>
          <TextField
            label={m.places()}
            inputMode="numeric"
            autoComplete="off"
            value={places}
            problem={problems.at("places") ?? (tried && numbers.places === undefined ? m.needsNumber() : undefined)}
            onChange={setPlaces}
          />
          <TextField
            label={m.moreThanPercent()}
            hint={m.moreThanPercentHint()}
            inputMode="numeric"
            autoComplete="off"
            value={percent}
            problem={
              problems.at("moreThanPercent") ??
              (tried && numbers.moreThanPercent === undefined ? m.needsNumber() : undefined)
            }
            onChange={setPercent}
          />
        </FieldRow>
        <TextField
          label={m.criteria()}
          hint={m.criteriaHint()}
          rows={4}
          maxLength={2000}
          value={criteria}
          problem={problems.at("criteria")}
          onChange={setCriteria}
        />
      </FieldList>
      <Actions>
        <Button type="submit" kind="first" pending={save.isPending}>
          {m.saveTerms()}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {m.leave()}
        </Button>
      </Actions>
    </form>
  );
}
