import type { PublicHttpAction } from "convex/server";
import {
  ConvexError,
  type GenericValidator,
  type ObjectType,
  type PropertyValidators,
} from "convex/values";
import { type ActionCtx, httpAction } from "../_generated/server";

/** Ends a request with a status and a message for the caller. */
export class HttpError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    if (!Number.isInteger(status) || status < 400 || status > 599) {
      throw new Error(`Not the status of an error: ${status}`);
    }
    this.name = "HttpError";
    this.status = status;
  }
}

/** A response with the value as JSON: bigints as decimal text, bytes as base64, NaN and infinities by name. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(encode(value ?? null)), {
    status,
    headers: { "Content-Type": "application/json", ...headers },
  });
}

function encode(value: unknown): unknown {
  if (typeof value === "bigint") {
    return value.toString();
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    return String(value);
  }
  if (value instanceof ArrayBuffer) {
    const bytes = Array.from(new Uint8Array(value), (byte) => String.fromCharCode(byte));
    return btoa(bytes.join(""));
  }
  if (Array.isArray(value)) {
    return value.map(encode);
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, encode(field)]));
  }
  return value;
}

/** What a check throws is the caller's mistake. */
function refuseAs400(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new HttpError(400, error instanceof Error ? error.message : String(error));
  }
}

async function readBody(request: Request): Promise<unknown> {
  const body = await request.text();
  try {
    return JSON.parse(body);
  } catch {
    throw new HttpError(400, "The body is not valid JSON");
  }
}

/** Ids seen while decoding, by the path they stand at. Only the database knows whether an id fits its table. */
type SeenIds = Map<string, string>;

/** JSON as the value that the validator describes: int64 from decimal text, bytes from base64. */
function decode(validator: GenericValidator, value: unknown, path: string, ids: SeenIds): unknown {
  switch (validator.kind) {
    case "any":
      return value;
    case "null":
      return value === null ? value : refuse(path, "null");
    case "boolean":
      return typeof value === "boolean" ? value : refuse(path, "a boolean");
    case "float64":
      return typeof value === "number" ? value : decodeNamedNumber(value, path);
    case "int64":
      return decodeInt64(value, path);
    case "bytes":
      return decodeBytes(value, path);
    case "string":
      return decodeString(value, path);
    case "id": {
      const id = decodeString(value, path);
      ids.set(path, id);
      return id;
    }
    case "literal":
      return decodeLiteral(validator.value, value, path);
    case "array":
      return Array.isArray(value)
        ? value.map((item, index) => decode(validator.element, item, `${path}[${index}]`, ids))
        : refuse(path, "an array");
    case "object":
      return decodeFields(validator.fields, value, path, ids);
    case "record":
      return decodeRecord(validator.key, validator.value, value, path, ids);
    case "union":
      return decodeUnion(validator.members, value, path, ids);
    default:
      return refuse(path, `a value of the kind ${validator.kind}`);
  }
}

function decodeFields(
  fields: PropertyValidators,
  value: unknown,
  path: string,
  ids: SeenIds,
): Record<string, unknown> {
  const given = decodeObject(value, path);
  const unexpected = Object.keys(given).find((name) => !Object.hasOwn(fields, name));
  if (unexpected !== undefined) {
    throw new HttpError(400, `Unexpected field "${join(path, unexpected)}"`);
  }
  const decoded: Record<string, unknown> = {};
  for (const [name, validator] of Object.entries(fields)) {
    const at = join(path, name);
    if (Object.hasOwn(given, name)) {
      decoded[name] = decode(validator, given[name], at, ids);
    } else if (validator.isOptional !== "optional") {
      throw new HttpError(400, `Missing field "${at}"`);
    }
  }
  return decoded;
}

function decodeRecord(
  keys: GenericValidator,
  values: GenericValidator,
  value: unknown,
  path: string,
  ids: SeenIds,
): Record<string, unknown> {
  const entries = Object.entries(decodeObject(value, path));
  return Object.fromEntries(
    entries.map(([key, item]) => {
      const at = join(path, key);
      if (!/^(?!\$)[ -~]{0,1024}$/.test(key)) {
        refuse(at, "named in printable ASCII characters, the first of them no dollar sign");
      }
      return [decode(keys, key, at, ids), decode(values, item, at, ids)];
    }),
  );
}

function decodeObject(value: unknown, path: string): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : refuse(path, "an object");
}

function decodeUnion(
  members: GenericValidator[],
  value: unknown,
  path: string,
  ids: SeenIds,
): unknown {
  const meant = members.find((member) => isMeant(member, value));
  if (meant !== undefined) {
    return decode(meant, value, path, ids);
  }
  for (const member of members) {
    try {
      return decode(member, value, path, ids);
    } catch (error) {
      if (!(error instanceof HttpError)) {
        throw error;
      }
    }
  }
  return refuse(path, `one of ${members.map(describe).join(", ")}`);
}

/** Whether an object shows by its literals which member of a union it is: what else is wrong with it can be told. */
function isMeant(validator: GenericValidator, value: unknown): boolean {
  if (validator.kind === "union") {
    return validator.members.some((member: GenericValidator) => isMeant(member, value));
  }
  if (validator.kind !== "object" || typeof value !== "object" || value === null) {
    return false;
  }
  const given = value as Record<string, unknown>;
  const fields: PropertyValidators = validator.fields;
  const literals = Object.entries(fields).flatMap(([name, field]) =>
    field.kind === "literal" ? [{ name, literal: encodeLiteral(field.value) }] : [],
  );
  return literals.length > 0 && literals.every(({ name, literal }) => given[name] === literal);
}

function describe(validator: GenericValidator): string {
  return validator.kind === "literal"
    ? JSON.stringify(encodeLiteral(validator.value))
    : validator.kind;
}

function decodeLiteral(literal: unknown, value: unknown, path: string): unknown {
  const wanted = encodeLiteral(literal);
  return value === wanted ? literal : refuse(path, JSON.stringify(wanted));
}

function encodeLiteral(literal: unknown): unknown {
  return typeof literal === "bigint" ? literal.toString() : literal;
}

function decodeString(value: unknown, path: string): string {
  if (typeof value !== "string") {
    return refuse(path, "a string");
  }
  return /\p{Surrogate}/u.test(value) ? refuse(path, "text without half characters") : value;
}

function decodeNamedNumber(value: unknown, path: string): number {
  return value === "NaN" || value === "Infinity" || value === "-Infinity"
    ? Number(value)
    : refuse(path, "a number");
}

function decodeInt64(value: unknown, path: string): bigint {
  const integer = typeof value === "string" && /^-?\d+$/.test(value) ? BigInt(value) : undefined;
  return integer !== undefined && BigInt.asIntN(64, integer) === integer
    ? integer
    : refuse(path, "a 64-bit integer as decimal text");
}

function decodeBytes(value: unknown, path: string): ArrayBuffer {
  const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
  return typeof value === "string" && base64.test(value)
    ? Uint8Array.from(atob(value), (character) => character.charCodeAt(0)).buffer
    : refuse(path, "bytes in base64");
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function refuse(path: string, wanted: string): never {
  const what = path === "" ? "The body" : `Field "${path}"`;
  throw new HttpError(400, `${what} must be ${wanted}`);
}

/** The query string as arguments: text as it stands, lists as repeated parameters, objects as JSON. */
function decodeQuery(
  fields: PropertyValidators,
  query: URLSearchParams,
  ids: SeenIds,
): Record<string, unknown> {
  const given: Record<string, unknown> = Object.create(null);
  const names = new Set<string>();
  // `keys()` is only known where the TypeScript library `dom.iterable` is.
  query.forEach((_value, name) => names.add(name));
  for (const name of names) {
    const validator = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const values = query.getAll(name);
    if (validator?.kind === "array") {
      given[name] = values.map((value) => fromText(validator.element, value));
    } else if (values.length > 1) {
      throw new HttpError(400, `Field "${name}" is given more than once`);
    } else {
      given[name] = validator === undefined ? values[0] : fromText(validator, values[0]);
    }
  }
  for (const [name, validator] of Object.entries(fields)) {
    // Repeated no time at all, a list is empty.
    if (validator.kind === "array" && validator.isOptional !== "optional") {
      given[name] ??= [];
    }
  }
  return decodeFields(fields, given, "", ids);
}

/** A parameter's text as the JSON value it stands for; text that stands for none is left for the check to refuse. */
function fromText(validator: GenericValidator, value: string): unknown {
  switch (validator.kind) {
    case "string":
    case "id":
    case "int64":
    case "bytes":
      return value;
    case "literal":
      return typeof validator.value === "string" ? value : fromJson(value);
    case "union":
      return fromUnionText(validator.members, value);
    default:
      return fromJson(value);
  }
}

function fromUnionText(members: GenericValidator[], value: string): unknown {
  for (const member of members) {
    const candidate = fromText(member, value);
    try {
      decode(member, candidate, "", new Map());
      return candidate;
    } catch {
      // Not this member: the next one is tried, and the check refuses what fits none.
    }
  }
  return value;
}

function fromJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** What a route lets pages of other origins do; what is left out is as usual. */
export type CorsOptions = {
  /** The origins of the pages. */
  origins?: () => string[];
  /** The headers that they may send. */
  headers?: string;
  /** The headers of the response that they may read. */
  exposedHeaders?: string;
  /** Whether browsers send cookies along. */
  credentials?: true;
  /** How many seconds a browser remembers what it was told. */
  maxAge?: number;
};

/** The response with what a browser must find on it before it hands it to a page from another origin. */
function withCors(
  request: Request,
  response: Response,
  options: { methods?: string; cors?: false | CorsOptions },
): Response {
  const cors = options.cors === false ? {} : (options.cors ?? {});
  const origins = cors.origins?.() ?? ["*"];
  const asked = request.headers.get("Origin");
  const headers = {
    "Access-Control-Allow-Origin":
      origins.length === 1 ? origins[0] : origins.find((each) => each === asked),
    "Access-Control-Allow-Methods": options.methods ?? "POST, OPTIONS, GET, PUT, DELETE",
    "Access-Control-Allow-Headers": cors.headers ?? "Content-Type, Authorization",
    "Access-Control-Expose-Headers": cors.exposedHeaders,
    "Access-Control-Allow-Credentials": cors.credentials?.toString(),
    "Access-Control-Max-Age": cors.maxAge?.toString(),
  };
  const shared = new Response(response.body, response);
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) {
      shared.headers.set(name, value);
    }
  }
  shared.headers.append("Vary", "Origin");
  return shared;
}

/** What routes have in common. */
export type RouteOptions = {
  /** `"bearer"` asks for a valid bearer token before the handler runs. */
  auth?: "bearer";
  /** What pages of other origins may do; `false` leaves out the CORS headers, for routes that servers call. */
  cors?: false | CorsOptions;
  /** The methods that other origins may use, where they are not the usual ones. */
  methods?: string;
  /** Whether the message of an unexpected error reaches the caller. */
  exposeErrors?: true;
};

async function answer(
  ctx: ActionCtx,
  request: Request,
  options: RouteOptions,
  run: () => Promise<Response>,
): Promise<Response> {
  let response: Response;
  try {
    if (options.auth === "bearer") {
      await requireIdentity(ctx, request);
    }
    response = await run();
  } catch (error) {
    response = errorResponse(error, options.exposeErrors === true);
  }
  return options.cors === false ? response : withCors(request, response, options);
}

async function requireIdentity(ctx: ActionCtx, request: Request): Promise<void> {
  if (!/^Bearer +\S/.test(request.headers.get("Authorization") ?? "")) {
    throw new HttpError(401, "Missing or invalid Authorization header");
  }
  // Asking throws for some tokens and gives null for others; the caller can do the same about both.
  const identity = await ctx.auth.getUserIdentity().catch(() => null);
  if (identity === null) {
    throw new HttpError(401, "Invalid or expired token");
  }
}

function errorResponse(error: unknown, exposeErrors: boolean): Response {
  if (error instanceof HttpError) {
    return json({ error: error.message }, error.status);
  }
  if (error instanceof ConvexError) {
    return json({ error: error.data }, 400);
  }
  console.error(error);
  const message = exposeErrors && error instanceof Error ? error.message : "Internal Server Error";
  return json({ error: message }, 500);
}

/** What a route of a function has beside. */
export type JsonRouteOptions<Args extends PropertyValidators> = RouteOptions & {
  /** The function's arguments: fields of the JSON body, or parameters of the query string for GET. */
  args: Args;
  /** `false` answers with the bare result instead of `{"success":true,"data":…}`. */
  envelope?: false;
  /** Throws where an argument is not what its type in Java says, though its validator accepts it. */
  check?: (args: ObjectType<Args>) => void;
};

/** A route that calls a function with checked arguments and answers with its result. */
export function jsonRoute<Args extends PropertyValidators>(
  options: JsonRouteOptions<Args>,
  run: (ctx: ActionCtx, args: ObjectType<Args>) => Promise<unknown>,
): PublicHttpAction {
  return httpAction((ctx, request) =>
    answer(ctx, request, options, async () => {
      const ids: SeenIds = new Map();
      const args =
        request.method === "GET" || request.method === "HEAD"
          ? decodeQuery(options.args, new URL(request.url).searchParams, ids)
          : decodeFields(options.args, await readBody(request), "", ids);
      refuseAs400(() => options.check?.(args as ObjectType<Args>));
      const result = await run(ctx, args as ObjectType<Args>).catch((error: unknown) => {
        throw refusedId(error, ids) ?? error;
      });
      return json(options.envelope === false ? result : { success: true, data: result });
    }),
  );
}

/** The function's own check of its arguments may refuse an id that belongs to no document of the table. */
function refusedId(error: unknown, ids: SeenIds): HttpError | undefined {
  if (!(error instanceof Error) || !/ArgumentValidationError|Validator error/.test(error.message)) {
    return undefined;
  }
  for (const [path, id] of ids) {
    if (error.message.includes(id)) {
      return new HttpError(400, `Field "${path}" must be an id of its table`);
    }
  }
  return undefined;
}

/** A route that answers by itself. */
export function handlerRoute(
  options: RouteOptions,
  handler: (ctx: ActionCtx, request: Request) => Response | Promise<Response>,
): PublicHttpAction {
  return httpAction((ctx, request) =>
    answer(ctx, request, options, async () => await handler(ctx, request)),
  );
}

/** Answers a browser that asks, before the request itself, what it may send. */
export function preflight(
  options: { methods?: string; cors?: CorsOptions } = {},
): PublicHttpAction {
  return httpAction(async (_, request) =>
    withCors(request, new Response(null, { status: 200 }), options),
  );
}
