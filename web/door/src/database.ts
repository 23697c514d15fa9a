/** The phone's storage. Only sealed contents and keys that cannot be read out are in it. */
const NAME = "vinh-danh-cua";
const STORES = ["keys", "sealed", "notes"] as const;
export type Store = (typeof STORES)[number];

export type Database = {
  get<Value>(store: Store, key: IDBValidKey): Promise<Value | undefined>;
  all<Value>(store: Store): Promise<[number, Value][]>;
  /** Returns the key. It is on the disk when the promise is fulfilled. */
  put(store: Store, value: unknown, key?: IDBValidKey): Promise<IDBValidKey>;
  /** All of them or none, in one transaction. Returns their keys, in the order of the values. */
  addAll(store: Store, values: unknown[]): Promise<IDBValidKey[]>;
  /** Keeps what another window of the app has stored under the key meanwhile. Returns what is stored then. */
  putIfAbsent<Value>(store: Store, value: Value, key: IDBValidKey): Promise<Value>;
  remove(store: Store, key: IDBValidKey): Promise<void>;
};

export async function openDatabase(factory: IDBFactory = indexedDB, name = NAME): Promise<Database> {
  const opening = factory.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("keys");
    opening.result.createObjectStore("sealed");
    opening.result.createObjectStore("notes", { autoIncrement: true });
  };
  const database = await answer(opening);

  /** @param act makes the requests, and returns what reads their results when all is on the disk */
  function write<Result>(store: Store, act: (store: IDBObjectStore) => () => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(store, "readwrite", { durability: "strict" });
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
      try {
        const result = act(transaction.objectStore(store));
        transaction.oncomplete = () => resolve(result());
      } catch (failure) {
        // What was asked for before the failure must not be written alone.
        transaction.abort();
        reject(failure);
      }
    });
  }

  return {
    get: (store, key) => answer(database.transaction(store).objectStore(store).get(key)),
    async all<Value>(store: Store) {
      const of = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([answer(of.getAllKeys()), answer(of.getAll())]);
      return keys.map((key, at) => [key as number, values[at] as Value]);
    },
    put: (store, value, key) =>
      write(store, (of) => {
        const put = of.put(value, key);
        return () => put.result;
      }),
    addAll: (store, values) =>
      write(store, (of) => {
        const added = values.map((value) => of.add(value));
        return () => added.map(({ result }) => result);
      }),
    putIfAbsent: (store, value, key) =>
      write(store, (of) => {
        const known = of.get(key);
        known.onsuccess = () => known.result === undefined && of.put(value, key);
        return () => known.result ?? value;
      }),
    remove: (store, key) =>
      write(store, (of) => {
        of.delete(key);
        return () => undefined;
      }),
  };
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
