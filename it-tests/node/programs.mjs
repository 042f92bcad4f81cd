// Runs queries of a generated convex folder, and writes what they give as dev.convex4j.it.Rendering does on the JVM.

/** An empty database, which refuses the id `broken`. */
const context = {
  db: {
    get: async (table, id) => {
      if (id === "broken") throw new Error("broken id");
      return null;
    },
  },
};

/** The result of a query without arguments, and what was printed on the way. */
export async function run(query) {
  const printed = [];
  const { debug, info, log, warn, error } = console;
  console.debug = console.info = console.log = (text) => printed.push(`out ${render(String(text))}`);
  console.warn = console.error = (text) => printed.push(`err ${render(String(text))}`);
  try {
    const value = await result(query);
    return printed.length === 0 ? value : `${value} after ${printed.join(", ")}`;
  } finally {
    Object.assign(console, { debug, info, log, warn, error });
  }
}

async function result(query) {
  try {
    return render((await query._handler(context, {})) ?? null);
  } catch (error) {
    return thrown(error);
  }
}

/** How a query ended. */
export function thrown(error) {
  if (error.data !== undefined) return `throws ${render(error.data)}`;
  // What reads a member of null: a NullPointerException in Java.
  if (error instanceof TypeError) return "throws null";
  const outOfBounds =
    error instanceof RangeError || String(error.name).endsWith("IndexOutOfBoundsException");
  return outOfBounds ? "throws out of bounds" : `throws ${render(error.message)}`;
}

/** Exact to the last bit: numbers by their bits, strings by their UTF-16 units. */
function render(value) {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") {
    return JSON.stringify(value).replace(
      /\\u[0-9a-f]{4}|[^\x20-\x7e]/g,
      (unit) => (unit.length > 1 ? unit : "\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0")),
    );
  }
  if (Number.isNaN(value)) return "NaN";
  if (typeof value === "number") {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    return "#" + view.getBigUint64(0).toString(16);
  }
  if (Array.isArray(value)) return `[${value.map(render).join(", ")}]`;
  if (typeof value === "object") {
    const entries = Object.entries(value).filter(([, field]) => field !== undefined);
    // Convex keeps the fields of objects in no order of their own.
    const fields = entries.map(([name, field]) => `${name}: ${render(field)}`).sort();
    return `{${fields.join(", ")}}`;
  }
  throw new Error(`no value of a Convex function: ${typeof value}`);
}
