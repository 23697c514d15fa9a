import type { Database } from "./database";

/** AES-GCM: what somebody changed does not open. */
type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };

const ALGORITHM = "AES-GCM";
const IV_BYTES = 12;

/**
 * Seals what the phone stores with a key that no script can read out. The list has a key of its own, which is deleted
 * with it; the notes have another, because they stay until they are sent.
 */
export class Vault {
  constructor(
    private readonly database: Database,
    private readonly keyName: "list" | "notes",
  ) {}

  async seal(label: string, content: unknown): Promise<Sealed> {
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const text = new TextEncoder().encode(JSON.stringify(content));
    return { iv, data: await crypto.subtle.encrypt(this.by(label, iv), await this.key(), text) };
  }

  /** Undefined if it was changed, was sealed under another label, or the key is gone. */
  async open<Content>(label: string, sealed: Sealed): Promise<Content | undefined> {
    const key = await this.database.get<CryptoKey>("keys", this.keyName);
    if (!key) {
      return undefined;
    }
    try {
      const text = await crypto.subtle.decrypt(this.by(label, sealed.iv), key, sealed.data);
      return JSON.parse(new TextDecoder().decode(text)) as Content;
    } catch {
      return undefined;
    }
  }

  async store(label: string, content: unknown): Promise<void> {
    await this.database.put("sealed", await this.seal(label, content), label);
  }

  async load<Content>(label: string): Promise<Content | undefined> {
    const sealed = await this.database.get<Sealed>("sealed", label);
    return sealed && this.open<Content>(label, sealed);
  }

  async remove(label: string): Promise<void> {
    await this.database.remove("sealed", label);
  }

  /** What it sealed can't be opened any more. */
  async destroyKey(): Promise<void> {
    await this.database.remove("keys", this.keyName);
  }

  private async key(): Promise<CryptoKey> {
    const known = await this.database.get<CryptoKey>("keys", this.keyName);
    if (known) {
      return known;
    }
    const made = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ["encrypt", "decrypt"]);
    // Two windows of the app may make one at once: what one sealed, the other has to open.
    return this.database.putIfAbsent("keys", made, this.keyName);
  }

  private by(label: string, iv: Uint8Array<ArrayBuffer>) {
    return { name: ALGORITHM, iv, additionalData: new TextEncoder().encode(label) };
  }
}
