import type { ReactNode } from "react";
import * as m from "../messages/kit";
import css from "./Figures.module.css";
import { date, daysUntil, inWords, money, shortDate, time } from "./format";
import { isEnglish } from "./language";
import { Share } from "./Progress";

export type Figure = { label: string; value: ReactNode; more?: string };

/** Figures of the conference in one line, divided by rules. */
export function Strip({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={css.strip}>
      {figures.map(({ label, value, more }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value} {more && <small>{more}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export type Task = {
  id: string;
  what: string;
  more?: string;
  /** The day until which it waits; absent if nothing presses. */
  due?: string | undefined;
  act: ReactNode;
};

/** What waits for a person, by deadline. */
export function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const ordered = [...tasks].sort((left, right) => (left.due ?? "9999").localeCompare(right.due ?? "9999"));
  const dated = ordered.some((task) => task.due);
  return (
    <ul className={dated ? css.tasks : `${css.tasks} ${css.undated}`}>
      {ordered.map((task) => (
        <li key={task.id}>
          {dated && <Due day={task.due} />}
          <span className={css.what}>
            <b>{task.what}</b>
            {task.more && <span className="under">{task.more}</span>}
          </span>
          {task.act}
        </li>
      ))}
    </ul>
  );
}

function Due({ day }: { day: string | undefined }) {
  if (!day) {
    return <span />;
  }
  const left = daysUntil(day);
  if (left === 0) {
    return <span className={css.when}>{m.today()}</span>;
  }
  return (
    <span className={left < 0 ? `${css.when} ${css.late}` : css.when}>
      {shortDate(day)}
      <small>{left < 0 ? m.overdue({ count: -left }) : m.daysLeft({ count: left })}</small>
    </span>
  );
}

export type Step = {
  id: string;
  /** An instant or a day; absent if it is not known yet. */
  at?: string | undefined;
  what: string;
  more?: ReactNode;
  kind?: "sealed" | "ahead";
};

/** Steps in the order of time: a thread with a knot at each. */
export function Life({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className={css.life}>
      {steps.map((step) => (
        <li key={step.id} className={step.kind ? css[step.kind] : undefined}>
          <time dateTime={step.at}>
            {step.at && date(step.at)}
            {step.at && step.at.length > 10 && (
              <>
                <br />
                {time(step.at)}
              </>
            )}
          </time>
          <span className={css.knot} />
          <div className={css.step}>
            <b>{step.what}</b>
            {step.more}
          </div>
        </li>
      ))}
    </ol>
  );
}

type TotalProps = {
  label: string;
  amount: number;
  /** What the fund still has. */
  available?: number;
  /** The act that the sum leads to. */
  children?: ReactNode;
};

/** The sum before it is signed, in figures and words, against what is left of the fund or the line. */
export function Total({ label, amount, available, children }: TotalProps) {
  const share = available ? Math.round((amount / available) * 100) : 0;
  return (
    <div className={css.total}>
      <div>
        <span className="quiet">{label}</span>
        <div className={css.sum}>{money(amount)} đồng</div>
        <span className="quiet small">
          {!isEnglish() && inWords(amount)}
          {!isEnglish() && available !== undefined && " · "}
          {available !== undefined && m.stillLeft({ amount: money(available) })}
        </span>
        {available !== undefined && (
          <Share label={m.shareOfFund({ share })} part={Math.min(amount, available)} whole={available} />
        )}
      </div>
      {children && <div className={css.acts}>{children}</div>}
    </div>
  );
}
