import encodeQR from "qr";

/** How a code lies before the camera. */
export type Hardship = "plain" | "creased" | "tilted" | "dark" | "all";

export type Picture = { width: number; height: number /** RGBA */; data: Uint8ClampedArray };

type Circumstances = { turn: number; lean: number; crease: number; light: number; noise: number };

const CIRCUMSTANCES: Record<Hardship, Circumstances> = {
  plain: { turn: 0, lean: 0, crease: 0, light: 1, noise: 2 },
  creased: { turn: 0.1, lean: 0, crease: 1, light: 1, noise: 4 },
  tilted: { turn: 0.5, lean: 0.28, crease: 0, light: 0.9, noise: 4 },
  dark: { turn: 0.05, lean: 0, crease: 0, light: 0.22, noise: 10 },
  all: { turn: 0.3, lean: 0.15, crease: 0.6, light: 0.4, noise: 8 },
};

/** For tests: what a camera sees of a printed code. The same arguments give the same picture. */
export function picture(text: string, hardship: Hardship, seed = 1, width = 480, height = 360): Picture {
  const modules = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  const size = modules.length;
  const by = CIRCUMSTANCES[hardship];
  const random = randoms(seed);
  const turn = by.turn * (0.7 + 0.6 * random());
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  const fold = (random() - 0.5) * 0.4;
  const scale = height * 0.8;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);

  /** Of one point before the lens, from -0.5 to 0.5. */
  function brightness(x: number, y: number): number {
    const turnedX = x * cosine - y * sine;
    const turnedY = x * sine + y * cosine;
    const away = 1 + by.lean * (turnedX + turnedY);
    const v = turnedY / away;
    const fromFold = Math.abs(v - fold);
    const u = turnedX / away + (by.crease && by.crease * 0.012 * Math.exp(-fromFold * 9));
    if (Math.abs(u) >= 0.5 || Math.abs(v) >= 0.5) {
      return 150;
    }
    const dark = modules[Math.floor((v + 0.5) * size)]?.[Math.floor((u + 0.5) * size)];
    if (by.crease === 0) {
      return dark ? 25 : 235;
    }
    // The ridge of a fold throws a shadow at one side, and its colour is worn off.
    const shadow = v > fold ? 1 - by.crease * 0.45 * Math.exp(-fromFold * 25) : 1;
    return (dark ? 25 + by.crease * 90 * Math.exp(-fromFold * 120) : 235) * shadow;
  }

  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [left, top] = [x - width / 2, y - height / 2];
      const light =
        brightness((left + 0.25) / scale, (top + 0.25) / scale) +
        brightness((left + 0.75) / scale, (top + 0.25) / scale) +
        brightness((left + 0.25) / scale, (top + 0.75) / scale) +
        brightness((left + 0.75) / scale, (top + 0.75) / scale);
      // A lamp at one side, and the grain of a cheap sensor.
      const lamp = by.light * (1 - (0.25 * x) / width);
      const value = (light / 4) * lamp + (random() - 0.5) * 2 * by.noise;
      const at = (y * width + x) * 4;
      data[at] = value;
      data[at + 1] = value;
      data[at + 2] = value;
    }
  }
  return { width, height, data };
}

function randoms(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
