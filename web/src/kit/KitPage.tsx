import { useState } from "react";
import { Answers, BallotEntry, NotPrinted } from "./Ballot";
import { Actions, Button } from "./Button";
import { ComboField } from "./ComboField";
import { Confirm } from "./Confirm";
import type { Column } from "./columns";
import { DataTable } from "./DataTable";
import { CheckField, ChoiceField, DateField, Fact, FieldRow, SelectField, TextField } from "./Field";
import { Life, Strip, Tasks, Total } from "./Figures";
import { FileDrop } from "./FileDrop";
import { Findings } from "./Findings";
import { Foot } from "./Foot";
import { compareNames, money } from "./format";
import css from "./KitPage.module.css";
import { More } from "./More";
import { EmptyState, MarginNote, PageHead, Section, WithMargin } from "./Page";
import { Filters, PillGroup, PillMenu } from "./Pills";
import { Note, ProblemNote } from "./Problem";
import { Progress, Waiting } from "./Progress";
import { ReasonConfirm } from "./ReasonConfirm";
import { Reorder } from "./Reorder";
import { SearchBox } from "./SearchBox";
import { Prose, SideBySide } from "./SideBySide";
import { Source } from "./Source";
import { StaleVersion } from "./StaleVersion";
import { type Mark, State } from "./State";
import { Tabs } from "./Tabs";

/** Every part in every state. For those who make screens, so its own texts are in Vietnamese only. */
export function KitPage() {
  return (
    <main className={css.page}>
      <PageHead
        title="Các bộ phận"
        crumb="kit › mọi bộ phận, mọi trạng thái"
        under="Người và số trên trang này không có thật."
        issuer="Ủy ban nhân dân xã Mẫu"
      >
        <Actions>
          <Button kind="plain">Chữ</Button>
          <Button>Viền</Button>
          <Button kind="first">Tô đầy: một trang một nút</Button>
        </Actions>
      </PageHead>
      <WithMargin
        margin={
          <>
            <MarginNote title="Đã qua">
              <p>14/08 15:20 · trả lại</p>
              <p>13/08 09:01 · trình lần 1</p>
            </MarginNote>
            <MarginNote title="Sau khi ký">
              <p>30 người nhận thưởng vào danh sách đại biểu.</p>
            </MarginNote>
          </>
        }
      >
        <Buttons />
        <States />
        <Fields />
        <Sentences />
        <Lists />
        <Figures />
        <Orders />
        <Ballots />
        <Section title="Hai bên">
          <SideBySide
            beside={<Prose paragraphs={["Kính gửi: Bà Nông Thị Mẫu", "Thời gian: 7 giờ 30\nĐịa điểm: Hội trường"]} />}
          >
            <p>Bên trái là lời đang viết, bên phải là thư sẽ gửi.</p>
          </SideBySide>
        </Section>
      </WithMargin>
    </main>
  );
}

function Buttons() {
  const [open, setOpen] = useState<"plain" | "reason">();
  const [reason, setReason] = useState("");
  const close = () => setOpen(undefined);
  return (
    <Section title="Nút và hỏi lại">
      <div className={css.pair}>
        <Button kind="first" pending>
          Đang trình
        </Button>
        <Button disabled>Không bấm được</Button>
        <Button onClick={() => setOpen("plain")}>Mời 12 đại biểu…</Button>
        <Button onClick={() => setOpen("reason")}>Rút 3 hồ sơ…</Button>
      </div>
      <Confirm
        open={open === "plain"}
        title="Mời 12 đại biểu?"
        act="Mời 12 đại biểu"
        onConfirm={close}
        onCancel={close}
      >
        <p>Giấy mời ghi 7 giờ 30 ngày 29/08/2025.</p>
      </Confirm>
      <ReasonConfirm
        open={open === "reason"}
        title="Rút 3 hồ sơ?"
        count={3}
        act={({ count }) => `Rút ${count} hồ sơ`}
        reason={reason}
        onReason={setReason}
        onConfirm={close}
        onCancel={close}
      >
        <p>Hồ sơ đã rút không trình lại được.</p>
      </ReasonConfirm>
    </Section>
  );
}

const marks: readonly [Mark, string][] = [
  ["ring", "Dự thảo"],
  ["half", "Đã trình"],
  ["full", "Đã thẩm định"],
  ["back", "Trả lại"],
  ["dash", "Không được chọn"],
  ["sealed", "Được khen thưởng"],
];

function States() {
  return (
    <Section title="Trạng thái: một dấu và một chữ">
      <div className={css.pair}>
        {marks.map(([mark, word]) => (
          <span key={mark}>
            <State mark={mark}>{word}</State>
          </span>
        ))}
      </div>
    </Section>
  );
}

function Fields() {
  const [text, setText] = useState("Hoàng Văn Tú (mẫu)");
  const [day, setDay] = useState<string | undefined>("2025-08-29");
  const [vote, setVote] = useState<"for" | "against" | "abstain" | "">("for");
  const [unit, setUnit] = useState<string>("");
  const [sure, setSure] = useState(false);
  return (
    <Section title="Ô nhập">
      <div className={css.forms}>
        <div>
          <FieldRow>
            <TextField label="Họ và tên" value={text} onChange={setText} />
            <TextField label="Năm sinh" optional inputMode="numeric" value="1979" onChange={() => undefined} />
          </FieldRow>
          <TextField
            label="Thành tích"
            hint="Việc gì, năm nào, kết quả bao nhiêu. Từ 3 đến 10 câu."
            value="Vận động bà con hiến đất làm đường vào xóm."
            onChange={() => undefined}
            rows={4}
            problem="Chưa có năm và số liệu. Hãy ghi số hộ, diện tích và năm thực hiện."
          />
          <DateField label="Ngày tổ chức" value={day} onChange={setDay} />
        </div>
        <div>
          <SelectField
            label="Phong trào thi đua"
            value="nong-thon-moi"
            options={[
              { value: "nong-thon-moi", label: "Cả nước chung sức xây dựng nông thôn mới" },
              { value: "nha-tam", label: "Cả nước chung tay xóa nhà tạm, nhà dột nát" },
            ]}
            onChange={() => undefined}
          />
          <ComboField
            label="Đơn vị"
            hint="Gõ một phần của tên, không cần dấu."
            value={unit}
            options={["Phòng Kinh tế", "Trạm Y tế", "Công an xã", "Các xóm, tổ dân phố"].map((name) => ({
              value: name,
              label: name,
            }))}
            onChange={setUnit}
          />
          <ChoiceField
            label="1. Nông Thị Duyên (mẫu)"
            value={vote}
            options={[
              { value: "for", label: "Tán thành" },
              { value: "against", label: "Không" },
              { value: "abstain", label: "Không ý kiến" },
            ]}
            onChange={setVote}
          />
          <CheckField
            label="Đang bị xem xét kỷ luật hoặc có khiếu nại chưa giải quyết"
            checked={sure}
            onChange={setSure}
          />
          <Fact label="Hình thức đề nghị" hint="Tiền thưởng 710.000 đồng, làm tròn từ 702.000">
            Giấy khen của Chủ tịch UBND cấp xã
          </Fact>
        </div>
      </div>
    </Section>
  );
}

function Sentences() {
  return (
    <Section title="Câu nhắc, chờ, trống">
      <Note>Phiếu kín. Không ai, kể cả người quản trị, biết ông chọn gì.</Note>
      <Note kind="warning">
        <b>Hội đồng trả lại:</b> “Thành tích năm 2024 chưa có số liệu.”
      </Note>
      <ProblemNote
        sentence="Quỹ Thi đua, khen thưởng còn 500.000 đồng, không đủ 710.000 đồng cho khoản thưởng này."
        more={["Dòng 5: Đàm Quang Vinh (mẫu)"]}
        act={<Button>Xem quỹ</Button>}
      />
      <StaleVersion
        differences={[
          { label: "Năm sinh", theirs: "1978", mine: "1979" },
          { label: "Thành tích", theirs: "Vận động 18 hộ hiến đất, năm 2024.", mine: "Vận động 20 hộ hiến đất." },
        ]}
        onKeepMine={() => undefined}
        onTakeTheirs={() => undefined}
      />
      <Progress
        label="Gửi giấy mời"
        done={87}
        total={138}
        failed={2}
        act={<Button kind="plain">Dừng, hủy phần còn lại</Button>}
      />
      <Waiting what="hồ sơ" />
      <EmptyState title="Đơn vị chưa có đề nghị nào" act={<Button>Lập đề nghị</Button>}>
        Bắt đầu bằng một người, một tập thể hoặc một hộ gia đình.
      </EmptyState>
    </Section>
  );
}

type Row = { id: string; name: string; unit: string; amount: number; mark: Mark; word: string };
const rows: Row[] = [
  { id: "1", name: "Nông Thị Duyên (mẫu)", unit: "Trạm Y tế", amount: 710_000, mark: "full", word: "Đã thẩm định" },
  { id: "2", name: "H’Bơ̆k Êban (mẫu)", unit: "Trường Tiểu học", amount: 710_000, mark: "half", word: "Đã trình" },
  {
    id: "3",
    name: "Tổ dân phố 4",
    unit: "Các xóm, tổ dân phố",
    amount: 1_410_000,
    mark: "sealed",
    word: "Được khen thưởng",
  },
  { id: "4", name: "Hoàng Văn Tú (mẫu)", unit: "Các xóm, tổ dân phố", amount: 710_000, mark: "back", word: "Trả lại" },
];
const columns: Column<Row>[] = [
  {
    id: "name",
    title: "Người, tập thể, hộ",
    shown: "always",
    text: (row) => row.name,
    sort: compareNames,
    cell: (row) => (
      <>
        <a className="name" href={`#${row.id}`}>
          {row.name}
        </a>
        <span className="under">1986 · Cá nhân</span>
      </>
    ),
  },
  { id: "unit", title: "Đơn vị", text: (row) => row.unit, sort: true },
  {
    id: "state",
    title: "Đang ở đâu",
    bare: true,
    text: (row) => row.word,
    cell: (row) => <State mark={row.mark}>{row.word}</State>,
  },
  {
    id: "amount",
    title: "Tiền thưởng (đồng)",
    numeric: true,
    sort: true,
    text: (row) => row.amount,
    cell: (row) => money(row.amount),
  },
];

function Lists() {
  const [sort, setSort] = useState("name");
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set(["2"]));
  const [unit, setUnit] = useState<string>();
  const [group, setGroup] = useState<string>();
  const [tab, setTab] = useState("all");
  const [q, setQ] = useState<string>();
  return (
    <Section title="Danh sách">
      <DataTable
        name="kit"
        caption="Danh sách mẫu"
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        rowName={(row) => row.name}
        sort={sort}
        onSort={setSort}
        picked={picked}
        onPick={setPicked}
        bulk={<Button>Trả lại {picked.size} hồ sơ…</Button>}
        filters={
          <Filters>
            <SearchBox label="Tìm tên, không cần dấu" text={q} onSearch={setQ} />
            <PillGroup
              all={41}
              options={[{ value: "sent", label: "Chờ thẩm định", count: 6 }]}
              chosen={group}
              onChoose={setGroup}
            />
            <PillMenu
              label="Đơn vị"
              options={[
                { value: "tyt", label: "Trạm Y tế" },
                { value: "pkt", label: "Phòng Kinh tế" },
              ]}
              chosen={unit}
              onChoose={setUnit}
            />
          </Filters>
        }
        foot={<More shown={4} onMore={() => undefined} />}
      />
      <Tabs
        label="Xem theo"
        chosen={tab}
        onChoose={setTab}
        tabs={[
          { id: "all", title: "Cả sổ", content: <p>Mọi dòng, mới nhất ở trên.</p> },
          { id: "open", title: "Chưa chi", content: <p>Chỉ dòng còn nợ.</p> },
        ]}
      />
    </Section>
  );
}

function Figures() {
  return (
    <Section title="Số liệu, việc, đường đi">
      <Strip
        figures={[
          { label: "Ngày tổ chức", value: "29/08/2025", more: "còn 12 ngày" },
          { label: "Đề nghị", value: "41", more: "38 đã trình" },
          { label: "Chỗ ngồi", value: "138/150" },
        ]}
      />
      <Tasks
        tasks={[
          {
            id: "1",
            what: "Nhắc 3 đơn vị chưa gửi đề nghị",
            more: "Các trường học · Công an xã",
            due: "2025-08-15",
            act: <Button>Xem và nhắc</Button>,
          },
          { id: "2", what: "Thẩm định 6 hồ sơ", act: <Button kind="first">Thẩm định</Button> },
        ]}
      />
      <Life
        steps={[
          { id: "1", at: "2025-08-13T02:01:00Z", what: "Trình lần 1", more: "đúng hạn" },
          {
            id: "2",
            at: "2025-08-20T01:30:00Z",
            what: "Chủ tịch quyết định khen thưởng",
            more: "05/QĐ-UBND",
            kind: "sealed",
          },
          { id: "3", at: "2025-08-29", what: "Lên nhận thưởng, lượt 2, vị trí 3", kind: "ahead" },
        ]}
      />
      <Total label="Tổng tiền thưởng của 30 dòng" amount={29_470_000} available={60_000_000}>
        <Button kind="first">Ký quyết định 05/QĐ-UBND, 30 dòng…</Button>
        <Button kind="plain">Trả cả tờ trình về hội đồng</Button>
      </Total>
    </Section>
  );
}

function Orders() {
  const [ids, setIds] = useState(["Tổ dân phố 4", "Nông Thị Duyên (mẫu)", "Hoàng Văn Tú (mẫu)"]);
  return (
    <Section title="Thứ tự, tệp, chân trang">
      <Reorder label="Thứ tự nhận thưởng" items={ids} itemId={(id) => id} itemName={(id) => id} onReorder={setIds}>
        {(id) => <span className="name">{id}</span>}
      </Reorder>
      <br />
      <FileDrop
        label="Thả tệp kế hoạch vào đây, hoặc"
        hint="YAML hoặc JSON, nhiều nhất 2 MB"
        accept=".yaml,.json"
        onFile={() => undefined}
      />
      <Source
        label="Kế hoạch"
        text={"conference:\n  code: trung-khanh-2025\n  date: 31/8"}
        faults={[{ line: 3, text: "Ngày viết như 2025-08-31." }]}
      />
      <Foot note="Đã chọn 2 trong 3 dòng">
        <Button kind="first">Xem lại trước khi bỏ phiếu</Button>
      </Foot>
    </Section>
  );
}

function Ballots() {
  const [choice, setChoice] = useState<"FOR" | "AGAINST" | "ABSTAIN" | "">("");
  const options = [
    { value: "FOR", label: "Tán thành" },
    { value: "AGAINST", label: "Không tán thành" },
    { value: "ABSTAIN", label: "Không ý kiến" },
  ] as const;
  return (
    <Section title="Phiếu kín, đối chiếu">
      <NotPrinted sentence="Phiếu kín không in ra giấy.">
        <BallotEntry
          title="1. Nông Thị Duyên (mẫu)"
          value={choice}
          options={options}
          onChange={setChoice}
          problem={choice ? undefined : "Chọn một trong ba."}
        >
          <p className="quiet small">1986 · Trạm Y tế · Giấy khen</p>
          <p>Khám, cấp thuốc tại nhà cho 46 hộ nghèo, năm 2022 - 2025.</p>
        </BallotEntry>
        <BallotEntry
          title="2. Hộ Hoàng Văn Tư (mẫu)"
          value=""
          options={options.map((option) => ({ ...option, disabled: true }))}
          onChange={setChoice}
        >
          <p className="small warns">Dòng này anh/chị không bỏ phiếu: tự khai, em ruột.</p>
        </BallotEntry>
        <Answers
          answers={[
            { id: "1", name: "1. Nông Thị Duyên (mẫu)", answer: "Tán thành" },
            { id: "2", name: "2. Tổ dân phố 4", answer: "Không ý kiến" },
          ]}
        />
      </NotPrinted>
      <Findings
        findings={[
          { id: "1", weight: "stops", text: "Chưa có định mức tiền thưởng cho hình thức này." },
          { id: "2", weight: "warns", text: "Trạm Y tế cũng đề nghị một người cùng tên." },
          { id: "3", weight: "fine", text: "Trình đúng hạn." },
        ]}
      />
    </Section>
  );
}
