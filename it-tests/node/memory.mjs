// A database in memory that does as much as the handlers in benchmark.mjs ask for, and no more: what it costs is the same
// for every backend, and should be little beside what the handlers do.

/** The context of a handler, with an empty database. `indexes` says the fields of each index: { by_author: ["author"] }. */
export function memory(indexes) {
  const tables = new Map();
  const homes = new Map();
  let ids = 0;
  const rows = (table) => tables.get(table) ?? tables.set(table, []).get(table);
  // Both `get(id)` and `get("table", id)`, here and below.
  const idOf = (args) => args.find((arg) => homes.has(arg));
  const place = (id) => {
    const list = homes.get(id);
    return [list, list.findIndex((row) => row._id === id)];
  };
  return {
    db: {
      query: (table) => new Query(rows(table), indexes),
      async get(...args) {
        const [list, index] = place(idOf(args));
        return list[index] ?? null;
      },
      async insert(table, value) {
        const id = `${table}:${ids++}`;
        homes.set(id, rows(table));
        rows(table).push({ ...value, _id: id, _creationTime: ids });
        return id;
      },
      async patch(...args) {
        const [list, index] = place(idOf(args));
        list[index] = { ...list[index], ...args.at(-1) };
      },
      async delete(...args) {
        const [list, index] = place(idOf(args));
        list.splice(index, 1);
      },
    },
  };
}

class Query {
  #rows;
  #indexes;
  #fields = [];

  constructor(rows, indexes) {
    this.#rows = rows;
    this.#indexes = indexes;
  }

  fullTableScan() {
    return this;
  }

  /** The rows by the index's fields, then in the order in which they came: sorting is stable. */
  withIndex(name, range) {
    this.#fields = this.#indexes[name];
    const equal = [];
    const builder = { eq: (field, value) => (equal.push([field, value]), builder) };
    range?.(builder);
    this.#rows = this.#rows.filter((row) => equal.every(([field, value]) => row[field] === value));
    return this;
  }

  order(direction) {
    this.#rows = this.#sorted();
    this.#fields = [];
    if (direction === "desc") this.#rows.reverse();
    return this;
  }

  #sorted() {
    const fields = this.#fields;
    return [...this.#rows].sort((a, b) => {
      for (const field of fields) {
        if (a[field] !== b[field]) return a[field] < b[field] ? -1 : 1;
      }
      return a._creationTime - b._creationTime;
    });
  }

  async collect() {
    return this.#sorted();
  }

  async take(count) {
    return (await this.collect()).slice(0, count);
  }

  async first() {
    return (await this.collect())[0] ?? null;
  }

  async unique() {
    return await this.first();
  }
}
