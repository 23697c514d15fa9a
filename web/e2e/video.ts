import { type Hardship, picture } from "../door/src/pictures";

export type Frame = { text: string; hardship: Hardship; seed: number };

const WIDTH = 480;
const HEIGHT = 360;
/** A code is there for half a second, in pictures that differ: no hand is still. */
const RATE = "F8:1";
const PICTURES = 4;
const GREY = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);

/** A film of printed codes, as Chromium's fake camera plays it: YUV4MPEG2 without colours. */
export function video(frames: Frame[]): Buffer {
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} ${RATE} Ip A1:1 C420jpeg\n`);
  const shaken = frames.flatMap((frame) =>
    Array.from({ length: PICTURES }, (_, at) => ({ ...frame, seed: frame.seed * PICTURES + at })),
  );
  const pictures = shaken.map(({ text, hardship, seed }) => {
    const { data } = picture(text, hardship, seed, WIDTH, HEIGHT);
    const light = Buffer.alloc(WIDTH * HEIGHT);
    for (let at = 0; at < light.length; at++) {
      light[at] = data[at * 4] ?? 0;
    }
    return Buffer.concat([Buffer.from("FRAME\n"), light, GREY]);
  });
  return Buffer.concat([head, ...pictures]);
}
