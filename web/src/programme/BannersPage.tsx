import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useSettled } from "../app/useSettled";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { Actions, FileLink } from "../kit/Button";
import { FieldList, SelectField, TextField } from "../kit/Field";
import { EmptyState, PageHead, Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/banners";
import css from "./Banners.module.css";
import { addressOf, type Banner, bannersOf, type Field, lengthOf, type Typed } from "./banners";

/** The backdrop and the slogans, each in the size that its wall has. */
export function BannersPage() {
  const conference = useConference();
  const plan = usePlan();
  const banners = plan ? bannersOf(plan) : [];
  return (
    <>
      <PageHead
        title={m.title()}
        crumb={<Link to="/programme">{m.programme()}</Link>}
        issuer={issuerOf(plan)}
        under={m.under()}
      />
      {!conference && <EmptyState title={m.noConference()} />}
      {conference && !plan && <Waiting what={m.title()} />}
      {plan && banners.length === 0 && <EmptyState title={m.none()}>{m.noneText()}</EmptyState>}
      {plan && banners.length > 0 && <Drawing key={plan.id} conferenceId={plan.id} banners={banners} />}
    </>
  );
}

function Drawing({ conferenceId, banners }: { conferenceId: string; banners: Banner[] }) {
  const [id, setId] = useState(banners[0]?.id ?? "");
  const [sizes, setSizes] = useState<Record<string, Typed>>({});
  const banner = banners.find((one) => one.id === id) ?? banners[0];
  if (!banner) {
    return null;
  }
  const typed = sizes[banner.id] ?? banner.typed;
  const type = (field: Field) => (text: string) => setSizes({ ...sizes, [banner.id]: { ...typed, [field]: text } });
  const problem = (field: Field, sentence: () => string) =>
    lengthOf(field, typed[field]) === undefined ? sentence() : undefined;
  return (
    <>
      <FieldList>
        <SelectField
          label={m.what()}
          value={banner.id}
          options={banners.map((one) => ({ value: one.id, label: one.name }))}
          onChange={setId}
        />
        <TextField
          label={m.width()}
          inputMode="decimal"
          maxLength={6}
          value={typed.width}
          problem={problem("width", m.wrongWidth)}
          onChange={type("width")}
        />
        <TextField
          label={m.height()}
          inputMode="decimal"
          maxLength={6}
          value={typed.height}
          problem={problem("height", m.wrongHeight)}
          onChange={type("height")}
        />
        <TextField
          label={m.bleed()}
          hint={m.bleedHint()}
          inputMode="decimal"
          maxLength={4}
          value={typed.bleed}
          problem={problem("bleed", m.wrongBleed)}
          onChange={type("bleed")}
        />
      </FieldList>
      <Preview
        address={addressOf(conferenceId, banner, typed) ?? ""}
        name={m.previewOf({ what: banner.name, ...typed })}
      />
    </>
  );
}

/** As it will be printed, with its marks. What cannot be drawn cannot be downloaded. */
function Preview({ address, name }: { address: string; name: string }) {
  const settled = useSettled(address);
  const [refused, setRefused] = useState("");
  if (settled === "" || address === "") {
    return null;
  }
  return (
    <Section title={m.preview()}>
      {refused === settled ? (
        <ProblemNote sentence={m.doesNotFit()} />
      ) : (
        <>
          <img
            className={css.drawing}
            key={settled}
            src={`${settled}&format=SVG`}
            alt={name}
            onError={() => setRefused(settled)}
          />
          <Actions apart>
            <FileLink kind="first" href={`${address}&format=PDF`} download>
              {m.pdf()}
            </FileLink>
            <FileLink href={`${address}&format=SVG`} download>
              {m.svg()}
            </FileLink>
          </Actions>
        </>
      )}
      <p className="quiet small">{m.scales()}</p>
    </Section>
  );
}
